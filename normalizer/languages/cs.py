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

# -- picture credits
CREDIT_LABELS = {
    "foto": "photo",
    "fotky": "photo",
    "fotografie": "photo",
    "fotograf": "photo",
    "fotografka": "photo",
    "snímek": "photo",
    "snímky": "photo",
    "ilustrační foto": "photo",
    "ilustrační snímek": "photo",
    "archivní foto": "photo",
    "archivní snímek": "photo",
    "ilustrační fotografie": "photo",
    "autor fotografie": "photo",
    "autor fotografií": "photo",
    "autor fotky": "photo",
    "zdroj": "photo",
    "zdroj foto": "photo",
    "zdroj fotografie": "photo",
    "zdroj fotografií": "photo",
    "ilustrace": "illustration",
    "kresba": "illustration",
    "koláž": "illustration",
    "fotomontáž": "illustration",
    "grafika": "graphic",
    "infografika": "graphic",
    "mapa": "map",
    "video": "video",
    "kamera": "video",
    "záběry": "video",
    "snímek obrazovky": "screenshot",
    "repro": "screenshot",
}
CREDIT_SOURCES = ()
CREDIT_STATUS = {
    "archiv": "",
    "archív": "",
    "soukromý archiv": "",
    "ilustrační foto": "",
    "ilustrační snímek": "",
    "archivní foto": "",
    "se svolením": "",
    "repro": "",
    "rodinný archiv": "",
    "volné dílo": "",
    "archiv redakce": "",
    "redakce": "",
    "archiv autora": "",
}
CAPTION_LABELS = ("popisek", "popisek fotografie")
ORGANISATION_WORDS = (
    "policie hasiči hasičský sbor záchranný záchranná kraje krajský město městský městská úřad univerzita "
    "univerzity muzeum divadlo nadace ministerstvo nemocnice archiv deník zprávy televize rozhlas armáda obec "
    "klub agentura spolek zoo galerie knihovna hzs zzs"
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

# -- what stands around an article
CLOCK_LABELS = (
    "publikováno", "zveřejněno", "vydáno", "aktualizováno", "poslední aktualizace", "vytvořeno", "datum vydání",
    "datum", "datum publikace", "aktualizace", "naposledy aktualizováno", "upraveno", "poslední změna",
    "přidáno", "publikováno dne", "vloženo", "změněno", "článek vyšel", "aktualizováno dne",
)  # fmt: skip
DAY_WORDS = (
    "dnes", "včera",
    "předevčírem",
)  # fmt: skip
AGO = (
    "před hodinami", "před hodinou", "před minutami", "před dny",
    "před hod", "před min", "před týdnem", "před týdny", "před dnem", "před měsícem", "před měsíci",
    "před rokem", "před minutou", "před lety",
    "před roky",
)  # fmt: skip
MOMENTS = ("před hodinou", "před dnem", "před týdnem", "před minutou", "před chvílí")
TIME_WORDS = (
    "v", "dne", "hod",
    "hodin", "a",
)  # fmt: skip
COUNTER_WORDS = (
    "komentářů", "komentáře", "komentář", "sdílení", "zobrazení", "příspěvků",
    "diskuse", "diskuze", "názorů", "přečtení", "lajků", "čtenářů",
)  # fmt: skip
MEASURES = ("minut", "minuty", "min")
READING_TIME = (
    "min čtení", "minut čtení", "minuty čtení", "doba čtení", "čtení na", "minut", "minuty", "min",
    "minuta čtení", "min. čtení", "doba čtení cca",
)  # fmt: skip
SHARE_WORDS = (
    "sdílet", "sdílet na facebooku", "sdílet na twitteru", "tisk", "tisknout", "vytisknout", "kopírovat odkaz",
    "poslat e-mailem", "uložit",
)  # fmt: skip
# Behind a hyphen that stands for the end of a word: "pre- and post-war".
SUSPENDING_WORDS = ("a", "nebo", "či")
SHARE_LINES = (
    "sdílet", "sdílejte", "sdílet článek", "sdílet na facebooku", "sdílet na twitteru", "kopírovat odkaz",
    "odkaz zkopírován", "vytisknout", "tisknout", "uložit článek", "poslat e-mailem",
    "sdílej", "sdílet na x", "sdílet na linkedin", "sdílet na whatsapp", "sdílet e-mailem", "sdílet emailem",
    "odeslat e-mailem", "poslat emailem", "uložit", "uložit na později", "zkopírovat odkaz",
    "zkopírovat do schránky", "sdílejte článek", "sdílejte na facebooku", "sledujte nás na facebooku",
    "sledujte nás", "nahlásit chybu", "našli jste chybu?", "tipněte nám", "tisk", "tisk článku",
    "vytisknout článek", "sdílet zprávu", "přidat na seznam zprávy", "líbí se mi", "darujte článek", "dát like",
    "sdílet odkaz",
    "to se mi líbí načítání", "sdílet ve službě facebook", "sdílet na pinterest", "blogthis",
)  # fmt: skip
SHARE_OPENINGS = (
    "klikněte pro sdílení", "klikněte pro vytištění", "kliknutím odešlete",
)  # fmt: skip
COMMENT_LINES = (
    "komentáře", "diskuse", "diskuze", "přidat komentář", "vložit komentář", "zobrazit komentáře",
    "vstoupit do diskuse", "vstoupit do diskuze",
    "komentář", "komentovat", "diskutovat", "napsat komentář", "zrušit odpověď na komentář", "odpovědět",
    "zobrazit diskusi", "zobrazit diskuzi", "vstup do diskuse", "vstup do diskuze", "zapojte se do diskuze",
    "zapojte se do diskuse", "napište komentář", "zatím žádné komentáře", "přidat názor", "přejít do diskuse",
    "žádné komentáře", "okomentovat",
    "napsat komentář zrušit odpověď na komentář", "vaše e-mailová adresa nebude zveřejněna",
    "vyžadované informace jsou označeny *",
    "uložit do prohlížeče jméno, e-mail a webovou stránku pro budoucí komentáře",
    "upozornit mě na nové komentáře e-mailem", "upozornit mě na nové příspěvky e-mailem", "odeslat komentář",
    "pro přidávání komentářů se musíte nejdříve přihlásit", "starší komentáře", "novější komentáře",
    "zanechat odpověď", "zadejte prosím svůj komentář!", "zadejte prosím své jméno", "zanechte odpověď",
)  # fmt: skip
READ_MORE_LABELS = (
    "čtěte také", "čtěte více", "přečtěte si také", "více zde", "další článek", "předchozí článek",
    "čtěte dále", "číst dále",
    "přečtěte si", "přečtěte si více", "psali jsme", "více o tématu", "mohlo by vás zajímat", "čtěte",
    "více čtěte zde", "k tématu", "k věci", "podívejte se", "podívejte se také", "podívejte se i na",
    "dále čtěte", "další", "předchozí", "sledujte také", "související", "číst více", "pokračovat ve čtení",
    "poslechněte si také", "nepřehlédněte", "přečtěte si i", "více informací", "celý článek", "více k tématu",
    "následující článek", "další příspěvek", "předchozí příspěvek",
)  # fmt: skip
NEIGHBOUR_LABELS = (
    "další článek", "předchozí článek", "následující článek", "další příspěvek", "předchozí příspěvek",
    "předchozí", "další",
)  # fmt: skip
# Of these, below which several headlines may stand.
READ_ALSO_LABELS = (
    "čtěte také", "přečtěte si také", "čtěte více",
    "psali jsme", "přečtěte si i", "dále čtěte", "mohlo by vás zajímat", "přečtěte si více",
)  # fmt: skip
RELATED_HEADINGS = (
    "čtěte také", "související články", "nejčtenější", "nejnovější zprávy", "další zprávy", "další články",
    "mohlo by vás zajímat", "související témata", "doporučujeme", "podobné články",
    "nepřehlédněte", "výběr článků", "k tématu", "nejčtenější články", "aktuálně se děje", "aktuálně čtené",
    "právě se děje", "další z rubriky", "další témata", "více k tématu", "přečtěte si také", "podobné zprávy",
    "související", "související zprávy", "související obsah", "doporučené články", "nejnovější",
    "nejnovější články", "poslední zprávy", "mohlo by se vám líbit", "hlavní zprávy", "nejdiskutovanější",
    "mohlo vám uniknout", "čtěte dále", "populární", "populární články", "nejčtenější zprávy",
    "nejčtenější za den", "další články z rubriky", "z domova", "doporučené", "nejsledovanější",
    "mohlo by vás také zajímat",
    "více od autora",
)  # fmt: skip
TAG_LABELS = (
    "štítky", "témata", "klíčová slova", "tagy",
    "tag", "rubriky", "rubrika", "kategorie", "témata článku", "štítek", "téma",
    "publikováno v", "zařazeno do",
)  # fmt: skip
SOURCE_LABELS = (
    "zdroje",
    "zdroj",
)  # fmt: skip
NAVIGATION_LINES = (
    "domů", "úvod", "hlavní stránka", "přejít k obsahu", "přeskočit na obsah", "menu", "hledat", "vyhledávání",
    "přihlásit", "přihlásit se", "odhlásit", "registrace", "kontakty", "o nás", "ochrana osobních údajů",
    "nahoru", "zavřít", "zobrazit více", "předplatné", "podmínky užití",
    "z wikipedie, otevřené encyklopedie", "přejít na obsah", "přejít na hlavní obsah",
    "přeskočit na hlavní obsah", "zpět", "další", "předchozí", "zobrazit vše", "zobrazit všechny",
    "další fotografie", "zobrazit fotogalerii", "fotogalerie", "vstoupit do galerie", "přihlášení", "můj účet",
    "redakce", "inzerce", "reklama", "kontakt", "nastavení soukromí", "osobní údaje", "cookies", "newsletter",
    "newslettery", "mapa stránek", "archiv", "zobrazit další", "načíst další", "otevřít menu",
    "jen pro předplatitele", "pro předplatitele", "stáhnout aplikaci", "články odjinud", "více",
    "rozšířené hledání", "rozšířené vyhledávání",
    "navigace pro příspěvek", "navigace pro příspěvky", "starší příspěvky", "novější příspěvky",
    "nejnovější příspěvky", "nejnovější komentáře", "používáme wordpress (v češtině)", "hrdě poháněno wordpressem",
    "zobrazit všechny příspěvky", "načítání", "novější příspěvek", "starší příspěvek",
    "používá technologii služby blogger", "archiv blogu", "zobrazit celý můj profil",
    "více od autora",
)  # fmt: skip
PAGE_LABELS = (
    "stránky",
    "strana",
)  # before the numbers of a text's pages
NAVIGATION_WORDS = (
    "zprávy", "domácí", "zahraniční", "česko", "svět", "politika", "ekonomika", "sport", "fotbal", "kultura",
    "názory", "věda", "zdraví", "technologie", "regiony", "byznys", "počasí",
    "z domova", "ze světa", "krimi", "auto", "motor", "bydlení", "cestování", "recepty", "tv", "video", "videa",
    "podcast", "podcasty", "hudba", "film", "knihy", "móda", "celebrity", "magazín", "hokej", "finance",
    "práce", "peníze", "doprava", "příroda", "historie", "škola", "vzdělávání", "životní styl", "rozhovory",
    "komentáře", "kariéra", "hry", "koktejl", "černá kronika", "zábava", "revue", "praha", "brno", "ostrava",
    "domov", "evropa", "společnost", "styl", "xman", "žena",
)  # fmt: skip
HERE_LABELS = ("jste zde", "nacházíte se zde", "jste tady")
PLAYER_OPENINGS = (
    "poslechněte si článek", "přehrát video", "poslechnout článek", "váš prohlížeč nepodporuje",
    "přehrát audio", "přehrát článek", "poslechnout", "spustit audio", "video se nepodařilo",
    "nechte si článek přečíst", "audioverze článku", "článek si můžete poslechnout",
)  # fmt: skip
ADVERTISEMENT_LINES = (
    "reklama", "inzerce", "komerční sdělení", "článek pokračuje pod reklamou", "text pokračuje pod reklamou",
    "pokračování článku pod reklamou", "článek pokračuje pod videem",
    "reklamní sdělení", "placená inzerce", "sponzorováno", "komerční článek", "pokračování pod reklamou",
    "článek pokračuje pod inzercí", "článek pokračuje pod reklamním sdělením", "pokračování textu pod reklamou",
    "pokračování článku pod videem", "pokračování článku", "článek pokračuje níže", "zavřít reklamu",
    "reklama končí", "komerční prezentace", "pr článek", "článek pokračuje pod fotogalerií",
    "článek pokračuje pod grafikou",
)  # fmt: skip
# The buttons below what asks for consent.
CONSENT_BUTTONS = (
    "souhlasím", "přijmout", "přijmout vše", "odmítnout", "nastavení cookies",
)  # fmt: skip
COOKIE_OPENINGS = (
    "používáme cookies", "používáme soubory cookie", "tento web používá cookies",
    "tento web používá soubory cookie", "tyto stránky používají cookies",
    "my a naši partneři", "tento obsah vyžaduje", "pro zobrazení tohoto obsahu",
    "na těchto stránkách používáme cookies", "na tomto webu používáme", "tento web využívá cookies",
)  # fmt: skip
# Words of a site's notices, in small letters; the line that holds them is none of the article.
SITE_NOTICES = (
    "všechna práva vyhrazena", "přihlaste se k odběru našeho", "přihlaste se k odběru newsletteru",
    "bez písemného souhlasu",
    "publikování nebo šíření obsahu", "bez souhlasu je zakázáno", "přebírání obsahu",
    "článek je pouze pro předplatitele", "tento článek je exkluzivním obsahem pro předplatitele",
    "pro předplatitele denik", "odebírejte náš newsletter", "přihlaste se k newsletteru",
    "našli jste v článku chybu", "vidíte v článku chybu", "objevili jste v článku chybu", "další šíření obsahu",
    "bookmark the permalink",
    "uložte si odkaz mezi své oblíbené záložky",
)  # fmt: skip
# Words that a site's notice speaks with, and those of running text that tells of one.
NOTICE_WORDS = frozenset(
    """
    náš naše našeho našich newsletter newsletteru souhlasíte souhlas souhlasu nastavení webu web stránky stránek
    obsah obsahu předplatné předplatitel soukromí údajů šíření
    """.split()
)
TELLING_WORDS = frozenset(
    """
    řekl řekla napsal napsala uvedl uvedla zeptal odpověděl soud soudce
    """.split()
)
BYLINE_LABELS = (
    "autor", "autorka", "autoři", "autor textu", "autor článku", "autorka článku", "text", "napsal", "napsala",
    "píše", "připravil", "připravila", "připravili", "rozhovor vedl", "rozhovor vedla", "zpracoval",
    "zpracovala", "text a foto", "redakce", "komentář napsal",
)  # fmt: skip
SECTION_LEADS = ("v",)
POST_LINKS = ("trvalý odkaz", "odkaz", "permalink")
POSTED_LABELS = (
    "vystavil", "vystavila", "přidal", "přidala", "vložil", "vložila", "publikoval", "publikovala", "zveřejnil",
    "zveřejnila", "odeslal", "odeslala", "vytvořil", "vytvořila", "vydal", "vydala", "zaslal", "zaslala", "umístil",
)  # fmt: skip
BYLINE_ROLES = (
    "redaktor", "redaktorka", "reportér", "reportérka", "novinář", "novinářka", "zpravodaj", "zpravodajka",
    "šéfredaktor", "šéfredaktorka", "komentátor", "komentátorka", "editor", "editorka", "fotograf",
    "fotografka", "publicista", "publicistka", "redakce", "čtk", "zástupce šéfredaktora", "externí autor",
    "autor", "autorka", "hostující autor", "moderátor", "moderátorka", "spolupracovník redakce", "zpravodaj čt",
    "stálý zpravodaj", "vedoucí redaktor", "analytik", "sportovní redaktor",
    "admin", "administrator", "webmaster",
)  # fmt: skip
# Beside the labels of a byline: what others did.
REPORTING_LABELS = (
    "přeložil", "přeložila", "spolupracoval", "spolupracovala", "ve spolupráci s", "s přispěním",
)  # fmt: skip
# What a page says of its author at the end: "Jane Roe covers the harbour."
AUTHOR_VERBS = frozenset("je píše působí pracuje".split())
ATTRIBUTION_OPENERS_BEFORE_OUTLET = (
    "podle", "Podle", "uvedla", "uvedl", "informovala", "informoval", "napsal", "napsala", "řekl", "řekla",
    "sdělil", "sdělila", "píše", "s odvoláním na", "s odkazem na",
)  # fmt: skip
OUTLET_TYPES = (
    "agentura", "agentury", "deník", "server", "list", "týdeník", "web", "televize", "stanice",
)  # fmt: skip
NEWS_OUTLETS = (
    "ČTK", "Reuters", "AFP", "AP", "Česká televize", "ČT24", "Český rozhlas", "iROZHLAS", "iRozhlas",
    "iDNES.cz", "Novinky.cz", "Seznam Zprávy", "Aktuálně.cz", "Lidové noviny", "Mladá fronta Dnes", "MF DNES",
    "Hospodářské noviny", "Právo", "Deník", "Blesk", "Respekt", "Deník N", "CNN Prima News", "TASR", "DPA",
    "BBC", "CNN", "Radiožurnál", "Lidovky.cz", "Denik.cz", "iDNES", "Novinky", "Aktuálně", "ČT", "Ukrinform",
    "PAP",
)  # fmt: skip
# Words in capitals before a dash that are no place.
DATELINE_DECOYS = (
    "video", "živě", "foto", "online", "aktualizováno", "rozhovor", "komentář", "analýza", "exkluzivně",
    "oprava", "přehled", "právě teď", "přímý přenos", "názor",
)  # fmt: skip
# Cities whose papers open a report with the name and a dash, or a full stop.
DATELINE_CITIES = """
    Praha, Brno, Ostrava, Plzeň, Liberec, Olomouc, České Budějovice, Hradec Králové, Ústí nad Labem, Pardubice,
    Zlín, Havířov, Kladno, Most, Opava, Frýdek-Místek, Jihlava, Karviná, Teplice, Karlovy Vary, Děčín, Chomutov,
    Jablonec nad Nisou, Mladá Boleslav, Prostějov, Přerov, Třebíč, Znojmo, Příbram, Cheb, Tábor, Trutnov, Kolín,
    Písek, Kroměříž, Šumperk, Vsetín, Uherské Hradiště, Břeclav, Hodonín, Český Krumlov, Kutná Hora, Náchod,
    Bratislava, Košice, Vídeň, Berlín, Varšava, Budapešť, Londýn, Paříž, Brusel, Washington, New York, Moskva,
    Kyjev, Peking, Jeruzalém, Madrid, Řím
"""
DATE_LABELS = (
    "datum",
)  # fmt: skip
POSITION_WORDS = (
    "z",
)  # fmt: skip
PAGE_WORDS = (
    "strana", "stránka",
)  # fmt: skip
COMMENT_HEADS = (
    "komentáře", "diskuse", "diskuze",
)  # fmt: skip
COMMENT_OPENINGS = (
    "vaše e-mailová adresa nebude", "vaše emailová adresa nebude", "vyžadované informace jsou",
    "uložit do prohlížeče jméno", "pro přidání komentáře", "pro přispívání do diskuse",
    "abyste mohli komentovat",
    "tato stránka používá akismet", "tento web používá akismet",
    "zadejte prosím svůj komentář",
)  # fmt: skip
READ_MORE_OPENINGS = (
    "sledujte nás", "přihlaste se k odběru", "odebírejte", "stáhněte si", "předplaťte si", "připojte se",
    "klikněte",
)  # fmt: skip
READ_MORE_ENDINGS = (
    "newsletter", "newsletteru", "facebooku", "instagramu", "zde", "aplikaci", "whatsapp", "google zprávách",
    "youtube", "e-mail", "kanálu", "podcast", "twitteru",
)  # fmt: skip
SOURCE_OPENINGS = (
    "s využitím", "s využitím zpráv", "s využitím materiálů", "s použitím materiálů",
)  # fmt: skip
SOURCE_AGENCIES = (
    "agentury",
)  # fmt: skip
RELEASE_LABELS = (
    "tisková zpráva",
)  # fmt: skip
EDIT_BUTTONS = (
    "editovat", "editovat zdroj",
)  # fmt: skip
SECTION_HEADINGS = (
    "o autorovi", "o autorce", "newsletter", "kontakt", "kontakt pro média", "kontakty pro média", "čtěte také",
    "témata", "nejčtenější", "diskuse", "diskuze", "související",
)  # fmt: skip
CALL_OPENINGS = (
    "čtěte také", "přečtěte si také", "přečtěte si", "více čtěte", "psali jsme", "mohlo by vás zajímat",
    "přihlaste se k odběru", "již máte předplatné", "máte předplatné", "předplaťte si", "pokračovat ve čtení",
    "chcete číst dál", "článek je součástí předplatného", "sledujte nás", "tento článek je součástí",
)  # fmt: skip
WORK_LABELS = (
    "režie", "režisér", "hrají", "v hlavních rolích", "scénář", "délka", "stopáž", "stran", "isbn",
    "počet stran", "nakladatelství", "překlad", "přeložil", "premiéra", "žánr", "kamera",
)  # fmt: skip
WORK_TITLES = (
    "film", "kniha", "seriál",
)  # fmt: skip
# To choose from.
ANSWERS = (
    "ano", "ne", "možná", "pravda", "lež", "nevím",
)  # fmt: skip
SUBJECT_LABELS = (
    "předmět",
)  # fmt: skip
LIST_HEADINGS = (
    "ingredience", "suroviny", "postup", "příprava", "na těsto", "na náplň", "budete potřebovat", "vítězové",
    "postup přípravy", "jak na to",
)  # fmt: skip
RECIPE_STEPS = (
    "nakrájejte", "nakrájíme", "přidejte", "přidáme", "smíchejte", "smícháme", "promíchejte", "promícháme",
    "orestujte", "orestujeme", "uvařte", "uvaříme", "oloupejte", "oloupeme", "nalijte", "nalijeme", "ušlehejte",
    "ušleháme", "osolte", "osolíme", "podávejte", "podáváme", "nastrouhejte", "nastrouháme", "pečte", "pečeme",
)  # fmt: skip
# Above the name and address of whom to ask about what a company tells.
CONTACT_LABELS = (
    "kontakt", "kontakty", "kontakt pro média", "kontakty pro média", "další informace", "tiskové oddělení",
)  # fmt: skip
