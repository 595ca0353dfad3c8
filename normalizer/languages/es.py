"""Spanish."""

ABBREVIATIONS = frozenset(
    """
    Sr Sra Srta Sres Sras Dr Dra Dres Prof Profa Lic Ing Arq Abg D Dña Dn Fr Mons Excmo Excma Ilmo Ilma
    Rvdo Gral Cnel Cap Cmdte Tte Sgto Pdte Pdta Sto Sta Vd Ud Uds Vds Avda Av Ctra Pza Pl Edif Dpto
    Depto Prov Rte sr sra srta sres dr dra prof lic ing p.ej ej cf vid vs aprox máx mín núm núms art
    arts cap caps fig págs pág pp vol tel tfno admón ntra ntro EE
    """.split()
)
ABBREVIATIONS_BEFORE_NUMBER = frozenset("No Nº ene feb abr jun jul ago sept oct nov dic".split())
ABBREVIATIONS_BEFORE_STARTER = frozenset(
    """
    etc Cía Inc Ltd Corp Jr Sr.h S.A S.L a.m p.m a.C d.C EE.UU
    """.split()
)
STARTERS = frozenset(
    """
    el la los las un una unos unas lo al del de en por para con sin sobre según desde hasta tras ante y
    e o pero aunque si cuando mientras como que qué quién cómo dónde esto este esta estos estas ese esa
    eso aquel él ella ellos ellas yo tú usted nosotros su sus mi mis se no sí ya también además luego
    entonces hoy ayer así
    """.split()
)
# Words on which no sentence ends: a line that stops there goes on in the next.
UNFINISHED_WORDS = frozenset("el la los las un una de del y o en por para con".split())
