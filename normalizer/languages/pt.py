"""Portuguese."""

ABBREVIATIONS = frozenset(
    """
    Sr Sra Srta Srs Sras Dr Dra Drs Prof Profa Eng Arq Adv D Dom Exmo Exma Ilmo Ilma Revmo Pe Fr Mons
    Gen Cel Cap Maj Ten Sgt Dep Sen Gov Min Pres Sto Sta Av Pça Tv Rod Est Ed Apto sr sra srs dr dra
    prof profa eng p.ex ex cf vs aprox máx mín art arts cap fig pág págs pp vol tel séc núm
    """.split()
)
ABBREVIATIONS_BEFORE_NUMBER = frozenset("nº no jan fev mar abr jun jul ago set out nov dez".split())
ABBREVIATIONS_BEFORE_STARTER = frozenset("etc Cia Ltda Inc Ltd Corp Jr S.A a.C d.C".split())
STARTERS = frozenset(
    """
    o a os as um uma uns umas de do da dos das em no na nos nas por pelo pela para com sem sobre segundo
    desde até após e ou mas porém embora se quando enquanto como que quem qual onde este esta isto esse
    essa isso aquele ele ela eles elas eu tu você nós seu sua seus suas não sim já também além depois
    então hoje ontem assim
    """.split()
)
# Words on which no sentence ends: a line that stops there goes on in the next.
UNFINISHED_WORDS = frozenset("o a os as um uma de do da dos das e ou em no na por para com".split())
