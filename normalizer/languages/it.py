"""Italian."""

ABBREVIATIONS = frozenset(
    """
    Sig Sigg Sig.ra Sig.na Dott Dr Dott.ssa Prof Prof.ssa Avv Ing Arch Geom Rag On Sen Gen Col Cap Ten
    Mons Rev Card SS Ss Egr Gent Spett Ill Mag Pres Uff P.za V.le C.so prof dott dr sig sigg avv ing
    arch sig.ra sig.na dott.ssa cfr p.es pag pagg capp artt ca rif vs gg genn febb
    """.split()
)
ABBREVIATIONS_BEFORE_NUMBER = frozenset("nn art cap vol fig sec tel apr ago sett ott nov dic".split())
ABBREVIATIONS_BEFORE_STARTER = frozenset("ecc etc Inc Ltd Corp Jr S.p.A S.r.l a.C d.C Min Dir ed".split())
STARTERS = frozenset(
    """
    il lo la i gli le l un uno una in nel nella da dal dalla di del della a al alla con su per tra fra e
    ma o però se quando mentre come che chi cosa dove perché questo questa questi queste quello egli
    ella lui lei loro noi voi io si non anche poi ora oggi ieri così dopo prima secondo
    """.split()
)
# Words on which no sentence ends: a line that stops there goes on in the next.
UNFINISHED_WORDS = frozenset("il lo la gli le un una di del della dei e o in per con da dal".split())
