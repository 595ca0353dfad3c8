"""Kurmanji Kurdish."""

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
ATTRIBUTION_OPENERS_BEFORE_OUTLET = ("li gorî", "Li gorî")
OUTLET_TYPES = ("ajansa", "ajansa nûçeyan", "ajansa nûçeyan a", "rojnameya", "malpera")
OUTLET_SUFFIXES = ("yê", "ê")  # of a name: "of ANHA"
OUTLET_BOUNDARIES = ("ku", "di", "li", "ji", "bi")
NEWS_OUTLETS = ("Rûdaw", "ANHA", "ANF", "Kurdistan 24", "Kurdistan24", "Rojnews", "BasNews")
DATELINE_PLACES = """
    Dihok, Duhok, Hewlêr, Silêmanî, Kerkûk, Zaxo, Qamişlo, Kobanê, Hesekê, Efrîn, Amed, Mêrdîn, Şirnex, Colemêrg,
    Stenbol, Enqere, Bexda, Şam, Kirmaşan, Mehabad
"""
SHARE_LINES = ("Parve bike", "Vê nûçeyê parve bike")
COMMENT_LINES = ("Şîrove", "Şîrove bike", "Şîroveyan bibîne")
COMMENT_HEADS = ("Şîrove",)
READ_MORE_LABELS = ("Zêdetir bixwîne", "Her wiha bixwîne")
NAVIGATION_WORDS = ("Nûçe", "Çand û Huner", "Cîhan", "Werziş", "Aborî", "Tenduristî")
