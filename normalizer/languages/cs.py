"""Czech."""

ABBREVIATIONS = frozenset(
    """
    Dr Prof Doc Ing Mgr Bc MUDr JUDr PhDr RNDr MVDr ThDr PaedDr prof doc ing mgr bc tzv tj např mj ul nám tř sv
    plk pplk mjr kpt por npor arch akad Mr Mrs
    """.split()
)
ABBREVIATIONS_BEFORE_NUMBER = frozenset("čís str odst písm kap tel hod".split())
ABBREVIATIONS_BEFORE_STARTER = frozenset("atd apod aj kol st mil mld tis Ph.D gen Inc Ltd Corp".split())
STARTERS = frozenset(
    """
    ten ta to ti ty on ona oni my vy já v ve na po do od za pro při před mezi podle když kdy kde kdo co jak ale
    a i také už ještě teď pak potom však proto protože není byl byla bylo byli jsou je dva tři všichni jeho její
    jejich tento tato toto tyto dnes včera letos loni navíc naopak zatím
    """.split()
)

LETTERS = "áčďéěíňóřšťúůýž"

WORDS = frozenset(
    """
    a se v na je že o s z do i to si by ale jako za k po pro od které který která jsem jsou byl byla bylo
    byli být není jeho její jejich ve ze při také už jen než nebo když tak co já ty on ona my vy oni kde
    proč kdo jak ještě velmi více všechny všechno může mohou roku let dva tři první mezi podle před
    """.split()
)

# What platforms write around their posts: {name} is the author, {date} the day, […] may be missing.
POST_LABELS: dict[str, tuple[str, ...]] = {
    "instagram_lead": (
        "Zobrazit příspěvek na Instagramu",
        "Zobrazit tento příspěvek na Instagramu",
        "Zobrazit tento profil na Instagramu",
    ),
    "instagram_tail": (
        "Příspěvek sdílený {name}[ {date}]",
        "Příspěvek sdílený uživatelem {name}[ {date}]",
    ),
    "facebook_tail": (
        "Zveřejnil(a) {name} dne {date}",
        "Zveřejnil {name} dne {date}",
        "Zveřejnila {name} dne {date}",
    ),
    "tiktok_sound": ("původní zvuk",),
}
