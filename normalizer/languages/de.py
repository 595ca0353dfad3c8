"""German."""

ABBREVIATIONS = frozenset(
    """
    Dr Hr Hrn Fr Frl Prof Dipl Ing St Sr Hl hl Hrsg hrsg Bde Nrn Kfm Kfr Ltn Maj bzw bspw z.B z.T z.Zt
    d.h u.a u.U i.d.R i.A i.V o.g s.o s.u v.a v.Chr n.Chr evtl ggf vgl sog inkl exkl einschl insb insbes
    ca mind zzgl zzt gem geb gest verh ehem allg Allg dt engl frz lat Verf Verl Ausg Abb Ziff Febr röm
    kath ev evang österr schweiz bayer Präs Vors stv stellv
    """.split()
)
ABBREVIATIONS_BEFORE_NUMBER = frozenset("Nr Bd Art Abs Anm Kap Aufl Tel lit Lit".split())
ABBREVIATIONS_BEFORE_STARTER = frozenset(
    """
    usw etc usf u.ä u.Ä o.ä o.Ä Co Inc Ltd Corp jun sen jr St.P Mio Mrd Jh Jhd Chr max min Str Abt Min
    Inst Ges Univ Jan Feb Apr Aug Sept Sep Okt Nov Dez Reg Bez Bhf Hbf Gen Mag
    """.split()
)
STARTERS = frozenset(
    """
    der die das dem den des ein eine einer eines er sie es wir ihr ich man dies diese dieser dieses
    jener in im am an auf bei nach vor seit mit von zu zum zur aus für gegen ohne um und aber oder doch
    denn wenn als während weil obwohl da dann dort hier nun so auch nur noch schon sein seine ihre unser
    wie was wer wo warum wann damit dabei zudem laut
    """.split()
)
# Words on which no sentence ends: a line that stops there goes on in the next.
UNFINISHED_WORDS = frozenset(
    "der die das den dem des ein eine einen einem einer und oder von zum zur mit bei für im".split()
)
