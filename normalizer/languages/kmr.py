"""Kurmanji Kurdish."""

# Of one letter, on which sentences end: "is".
FINAL_WORDS = frozenset(("e",))

LETTERS = "çêîşû"

WORDS = frozenset(
    """
    û di de da li ji bi bo ku ya yê yên a ê ên ev ew wê wî wan van vî vê min te me we xwe ez tu em hûn çi
    kî kê kengî çawa çima jî lê an yan her hemû gelek hat hatin hatiye hatine tê tên bû bûn bûye bûne dike
    dikin dikim kir kirin kiriye kirine kirina dibe dibin be bibe nabe ne na nîn nîne heye hene hebû tune
    got dibêje diyar piştî berî ser bin nav navbera hember derbarê barê ligel bêyî heta hetanî niha îro
    duh sibê roj rojê sal salî salê carekê dem dema wekî wek mîna bêtir zêde kêm mezin biçûk yek du sê çar
    pênc şeş heft heşt neh deh kurdistan kurdistanê kurd kurdan gel gelê jin jinên mirov mirovan welat
    welatê bajarê gundê partiya şervanên artêşa tirk dewleta dayik bav nav navê nasnav cih hin hinek tenê
    belê xelkê re ve din dinê
    """.split()
)

# -- what names where a report comes from, and what stands around an article
ATTRIBUTION_OPENERS_BEFORE_OUTLET = (
    "li gorî", "Li gorî", "li gor", "Li gor", "li gorî nûçeya", "Li gorî nûçeya", "li gorî rapora",
    "Li gorî rapora", "li gora", "Li gora", "di daxuyaniyekê de ji bo", "di hevpeyvînekê de bi",
)  # fmt: skip
SPOKEN = ("re got", "re ragihand", "re axivî", "re diyar kir")  # behind "ji" and an outlet
TOLD = ("ji",)
OUTLET_TYPES = (
    "ajansa", "ajansa nûçeyan", "ajansa nûçeyan a", "rojnameya", "malpera", "tora medyayî ya", "televîzyona",
    "kanala", "radyoya",
)  # fmt: skip
OUTLET_SUFFIXES = ("yê", "ê", "'yê", "’yê", "'ê", "’ê")  # of a name: "of ANHA"
OUTLET_BOUNDARIES = ("ku", "di", "li", "ji", "bi")
NEWS_OUTLETS = (
    "K24",
    "Medya News",
    "Dengê Amerîka",
    "VOA",
    "BBC",
    "Reuters",
    "AFP",
    "Mezopotamya",
    "JINNEWS",
    "Rûdaw",
    "ANHA",
    "ANF",
    "Kurdistan 24",
    "Kurdistan24",
    "Rojnews",
    "BasNews",
)
DATELINE_PLACES = """
    Dihok, Duhok, Hewlêr, Silêmanî, Kerkûk, Zaxo, Qamişlo, Kobanê, Hesekê, Efrîn, Amed, Mêrdîn, Şirnex, Colemêrg,
    Stenbol, Enqere, Bexda, Şam, Kirmaşan, Mehabad
"""
SHARE_LINES = (
    "Parve bike", "Vê nûçeyê parve bike", "parve bikin", "parve", "çap bike", "lînkê kopî bike", "belav bike",
)  # fmt: skip
COMMENT_LINES = (
    "Şîrove", "Şîrove bike", "Şîroveyan bibîne", "şîroveyan bike", "şîrove binivîse",
    "şîroveyek binivîse", "şîroveyekê binivîse",
)  # fmt: skip
COMMENT_HEADS = ("Şîrove",)
READ_MORE_LABELS = (
    "Zêdetir bixwîne", "Her wiha bixwîne", "herwiha bixwîne", "her wiha bixwînin", "herwiha bixwînin",
    "zêdetir bixwînin", "bixwîne", "bixwînin", "li vir bixwîne", "nûçeyên têkildar", "dîsa bixwîne",
    "vê jî bixwîne",
)  # fmt: skip
DATELINE_DESKS = ("Navenda Nûçeyan", "Navenda nûçeyan")
NAVIGATION_WORDS = (
    "Nûçe", "Çand û Huner", "Cîhan", "Werziş", "Aborî", "Tenduristî", "Kurdistan", "Rojava", "Bakur", "Başûr",
    "Rojhilat", "Siyaset", "Jin", "Vîdeo", "Wêne", "Nûçeyên dawî", "Rojhilata Navîn", "Hevpeyvîn", "Analîz",
)  # fmt: skip
BYLINE_LABELS = (
    "nivîsîn", "nivîsandin",
    "nûçegihan", "nivîskar", "amadekar", "amadekirin", "wergêr", "nivîsa",
)  # fmt: skip
BYLINE_ROLES = (
    "nûçegihan", "rojnamevan", "nivîskar", "edîtor", "rûdaw dîjîtal",
)  # fmt: skip
CLOCK_LABELS = (
    "hat weşandin", "dîroka weşandinê", "nûvekirina dawî", "hat nûkirin", "dîrok", "weşandin", "nûkirin",
    "tarîx",
)  # fmt: skip
DATE_LABELS = (
    "dîrok", "tarîx",
)  # fmt: skip
TIME_WORDS = (
    "saet", "demjimêr",
)  # fmt: skip
DAY_WORDS = (
    "îro", "duh",
)  # fmt: skip
AGO = (
    "saet berê", "deqe berê", "roj berê", "hefte berê", "demjimêr berê",
)  # fmt: skip
# Of these, below which several headlines may stand.
READ_ALSO_LABELS = (
    "herwiha bixwîne", "her wiha bixwîne", "zêdetir bixwîne", "vê jî bixwîne",
)  # fmt: skip
RELATED_HEADINGS = (
    "nûçeyên têkildar", "nûçeyên dawî", "nûçeyên din", "herî zêde hatin xwendin",
    "yên herî zêde hatine xwendin", "herî zêde xwendî", "zêdetir nûçe",
)  # fmt: skip
SHARE_WORDS = (
    "parve bike", "parve", "çap bike", "çap", "kopî bike",
)  # fmt: skip
COUNTER_WORDS = (
    "şîrove", "xwendin", "dîtin",
)  # fmt: skip
TAG_LABELS = (
    "etîket", "tag", "mijar", "mijarên têkildar",
)  # fmt: skip
SOURCE_LABELS = (
    "çavkanî",
)  # fmt: skip
ADVERTISEMENT_LINES = (
    "reklam", "reklama",
)  # fmt: skip
# Behind the headings of an encyclopedia, in brackets; as keys.
EDIT_BUTTONS = ("biguherîne", "çavkaniyê biguherîne")
# Over a release, perhaps behind whose it is.
RELEASE_LABELS = ("daxuyanî", "daxuyaniya çapemeniyê")
NAVIGATION_LINES = (
    "ji wîkîpediya, ensîklopediya azad",
    "destpêk", "rûpela sereke", "têkilî", "derbarê me", "lêgerîn", "menû", "derbarê me de",
)  # fmt: skip
SITE_NOTICES = (
    "hemû maf parastî ne", "hemû mafên parastî",
)  # fmt: skip
