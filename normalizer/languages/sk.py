"""Slovak."""

LETTERS = "áäčďéíĺľňóôŕšťúýž"

WORDS = frozenset(
    """
    a sa v na je že o s z do i to si by ale ako za k po pre od ktoré ktorý ktorá som sú bol bola bolo boli
    byť nie jeho jej ich vo zo pri tiež už len než alebo keď tak čo ja ty on ona my vy oni kde prečo kto
    ešte veľmi viac všetky všetko môže môžu roku rokov dva tri prvý medzi podľa pred
    """.split()
)

# -- picture credits
CREDIT_LABELS = {
    "foto": "photo",
    "fotografie": "photo",
    "fotograf": "photo",
    "fotografka": "photo",
    "snímka": "photo",
    "snímky": "photo",
    "ilustračné foto": "photo",
    "ilustračná snímka": "photo",
    "ilustračná fotografia": "photo",
    "archívna snímka": "photo",
    "archívne foto": "photo",
    "zdroj": "photo",
    "zdroj foto": "photo",
    "autor fotografie": "photo",
    "ilustrácia": "illustration",
    "kresba": "illustration",
    "koláž": "illustration",
    "fotomontáž": "illustration",
    "grafika": "graphic",
    "infografika": "graphic",
    "mapa": "map",
    "video": "video",
}
CREDIT_SOURCES = ()
CREDIT_STATUS = {
    "archív": "",
    "súkromný archív": "",
    "ilustračné foto": "",
    "ilustračná snímka": "",
    "archívne foto": "",
    "rodinný archív": "",
    "so súhlasom": "",
    "redakcia": "",
}
CAPTION_LABELS = ("popis fotografie",)
ORGANISATION_WORDS = (
    "polícia hasiči mesto mestský mestská úrad univerzita múzeum divadlo nadácia ministerstvo nemocnica "
    "archív denník správy televízia rozhlas armáda obec klub agentúra združenie galéria"
)

# What platforms write around their posts: {name} is the author, {date} the day, […] may be missing.
POST_LABELS: dict[str, tuple[str, ...]] = {
    "instagram_lead": ("Zobraziť tento príspevok na Instagrame",),
    "instagram_tail": (
        "Príspevok, ktorý zdieľa {name}",
        "Príspevok zdieľaný {name}[ {date}]",
    ),
    "facebook_tail": (
        "Zverejnil používateľ {name} {date}",
        "Uverejnil používateľ {name} {date}",
    ),
}
# -- what stands around an article
ABBREVIATIONS = frozenset(
    """
    Dr Prof Doc Ing Mgr Bc MUDr JUDr PhDr RNDr MVDr ThDr PaedDr prof doc ing mgr bc tzv t.j napr ul nám sv plk pplk mjr
    kpt por arch akad Mr Mrs
    """.split()
)
ABBREVIATIONS_BEFORE_NUMBER = frozenset("čís č str odst kap tel hod".split())
ABBREVIATIONS_BEFORE_STARTER = frozenset("atď apod mil mld tis Ph.D gen Inc Ltd Corp".split())
STARTERS = frozenset(
    """
    ten tá to tí on ona oni my vy ja vo na po do od za pre pri pred medzi podľa keď kde kto čo ako ale aj tiež už ešte
    teraz potom však preto pretože nie je bol bola bolo boli sú dva tri všetci jeho jej ich tento táto toto tieto dnes
    včera vlani naopak zatiaľ
    """.split()
)
CLOCK_LABELS = (
    "publikované", "zverejnené", "aktualizované", "naposledy aktualizované", "posledná aktualizácia", "vydané",
    "dátum", "pridané", "vytvorené", "upravené", "dátum vydania", "publikované dňa", "aktualizácia",
)  # fmt: skip
DAY_WORDS = (
    "dnes", "včera", "predvčerom",
)  # fmt: skip
AGO = (
    "pred hodinami", "pred hodinou", "pred minútami", "pred dňami", "pred dňom", "pred týždňom", "pred hod",
    "pred min", "pred mesiacom", "pred mesiacmi", "pred rokom", "pred týždňami",
    "pred rokmi",
)  # fmt: skip
MOMENTS = ("pred hodinou", "pred dňom", "pred týždňom", "pred minútou")
DATE_LABELS = (
    "dátum",
)  # fmt: skip
TIME_WORDS = (
    "o", "dňa", "hod", "a",
    "v",
)  # fmt: skip
COUNTER_WORDS = (
    "komentárov", "komentáre", "komentár", "zdieľaní", "zobrazení", "príspevkov", "diskusia", "prečítaní",
)  # fmt: skip
MEASURES = (
    "minút", "minúty", "min",
)  # fmt: skip
READING_TIME = (
    "min čítania", "minút čítania", "minúty čítania", "čas čítania", "doba čítania", "minút", "minúty", "min",
    "dĺžka čítania",
)  # fmt: skip
SHARE_WORDS = (
    "zdieľať", "zdieľať na facebooku", "zdieľať na twitteri", "tlač", "tlačiť", "vytlačiť", "kopírovať odkaz",
    "poslať e-mailom", "uložiť",
)  # fmt: skip
# Behind a hyphen that stands for the end of a word: "pre- and post-war".
SUSPENDING_WORDS = ("a", "alebo", "či")
SHARE_LINES = (
    "zdieľať", "zdieľajte", "zdieľať článok", "zdieľať na facebooku", "zdieľať na twitteri", "zdieľať na x",
    "kopírovať odkaz", "skopírovať odkaz", "odkaz skopírovaný", "vytlačiť", "tlačiť", "uložiť článok",
    "uložiť na neskôr", "poslať e-mailom", "poslať emailom", "sledujte nás", "sledujte nás na facebooku",
    "nahlásiť chybu", "našli ste chybu?", "tlač", "zdieľať odkaz", "odoslať e-mailom",
)  # fmt: skip
COMMENT_LINES = (
    "komentáre", "diskusia", "pridať komentár", "vložiť komentár", "zobraziť komentáre", "zobraziť diskusiu",
    "vstúpiť do diskusie", "zapojte sa do diskusie", "odpovedať", "napísať komentár", "diskutovať",
    "pridať názor", "komentár", "pridajte komentár", "zrušiť odpoveď",
    "žiadne komentáre", "zverejnenie komentára",
    "pridaj komentár zrušiť odpoveď", "pridaj komentár", "vaša e-mailová adresa nebude zverejnená",
    "vyžadované polia sú označené *",
    "uložiť moje meno, e-mail a webovú stránku v tomto prehliadači pre moje budúce komentáre", "odoslať komentár",
)  # fmt: skip
COMMENT_HEADS = (
    "komentáre", "diskusia",
)  # fmt: skip
COMMENT_OPENINGS = (
    "vaša e-mailová adresa nebude", "vaša emailová adresa nebude", "vyžadované polia sú", "uložiť moje meno",
    "ak chcete komentovať",
)  # fmt: skip
READ_MORE_LABELS = (
    "čítajte aj", "čítajte tiež", "čítajte viac", "prečítajte si aj", "prečítajte si", "viac tu",
    "ďalší článok", "predchádzajúci článok", "čítajte ďalej", "čítať ďalej", "písali sme", "pozrite si aj",
    "pozrite aj", "mohlo by vás zaujímať", "viac o téme", "k téme", "súvisiaci článok", "vypočujte si aj",
    "čítať viac", "prečítajte si tiež",
    "nasledujúci článok",
    "predchádzajúci", "ďalší",
)  # fmt: skip
NEIGHBOUR_LABELS = (
    "ďalší článok", "predchádzajúci článok", "nasledujúci článok", "predchádzajúci", "ďalší",
)  # fmt: skip
# Of these, below which several headlines may stand.
READ_ALSO_LABELS = (
    "čítajte aj", "prečítajte si aj", "čítajte tiež", "čítajte viac", "písali sme", "mohlo by vás zaujímať",
)  # fmt: skip
READ_MORE_OPENINGS = (
    "sledujte nás", "prihláste sa na odber", "odoberajte", "stiahnite si", "predplaťte si", "pridajte sa",
)  # fmt: skip
READ_MORE_ENDINGS = (
    "newsletter", "newslettera", "facebooku", "instagrame", "tu", "aplikáciu", "whatsapp", "youtube",
    "telegrame",
)  # fmt: skip
RELATED_HEADINGS = (
    "čítajte aj", "súvisiace články", "najčítanejšie", "najčítanejšie články", "najnovšie správy",
    "ďalšie správy", "ďalšie články", "mohlo by vás zaujímať", "súvisiace témy", "odporúčame", "podobné články",
    "neprehliadnite", "prečítajte si aj", "súvisiace", "najnovšie", "viac k téme", "práve sa deje",
    "najnovšie články", "populárne články", "z domova", "odporúčané články", "viac článkov", "hlavné správy",
    "najdiskutovanejšie", "k téme",
)  # fmt: skip
TAG_LABELS = (
    "štítky", "témy", "kľúčové slová", "tagy", "tag", "rubriky", "kategórie", "kategória", "téma",
    "viac o téme",
)  # fmt: skip
SOURCE_LABELS = (
    "zdroj", "zdroje",
)  # fmt: skip
SOURCE_OPENINGS = (
    "s využitím", "s použitím materiálov",
)  # fmt: skip
SOURCE_AGENCIES = (
    "agentúry",
)  # fmt: skip
RELEASE_LABELS = (
    "tlačová správa",
)  # fmt: skip
EDIT_BUTTONS = (
    "upraviť", "upraviť zdroj",
)  # fmt: skip
NAVIGATION_LINES = (
    "z wikipédie, slobodnej encyklopédie", "domov", "úvod", "hlavná stránka", "prejsť na obsah",
    "preskočiť na obsah", "menu", "hľadať", "vyhľadávanie", "prihlásiť", "prihlásiť sa", "odhlásiť",
    "registrácia", "kontakt", "kontakty", "o nás", "ochrana osobných údajov", "hore", "zatvoriť",
    "zobraziť viac", "zobraziť všetko", "predplatné", "podmienky používania", "ďalej", "späť", "predchádzajúci",
    "ďalší", "inzercia", "redakcia", "galéria", "fotogaléria", "pre predplatiteľov", "newsletter",
    "rozšírené hľadanie", "rozšírené vyhľadávanie",
    "navigácia v článku", "navigácia v článkoch", "staršie články", "novšie články", "najnovšie komentáre",
)  # fmt: skip
NAVIGATION_WORDS = (
    "správy", "domáce", "zahraničné", "slovensko", "svet", "politika", "ekonomika", "šport", "futbal", "hokej",
    "kultúra", "názory", "komentáre", "veda", "zdravie", "technológie", "regióny", "biznis", "počasie", "krimi",
    "auto", "bývanie", "cestovanie", "video", "podcast", "podcasty", "hudba", "film", "žena", "zábava",
    "peniaze", "história", "školstvo", "rozhovory", "z domova", "zo sveta", "prominenti",
)  # fmt: skip
HERE_LABELS = ("nachádzate sa tu", "ste tu", "nachádzate sa")
PLAYER_OPENINGS = (
    "vypočujte si článok", "prehrať video", "počúvať článok", "váš prehliadač nepodporuje", "prehrať článok",
)  # fmt: skip
ADVERTISEMENT_LINES = (
    "reklama", "inzercia", "platená inzercia", "pr článok", "článok pokračuje pod reklamou",
    "článok pokračuje pod videom", "text pokračuje pod reklamou", "pokračovanie článku pod reklamou",
    "článok pokračuje pod videom reklamy", "komerčné oznámenie", "sponzorovaný obsah",
    "článok pokračuje na ďalšej strane", "zatvoriť reklamu", "článok pokračuje pod galériou",
)  # fmt: skip
# The buttons below what asks for consent.
CONSENT_BUTTONS = (
    "súhlasím", "prijať", "prijať všetko", "odmietnuť", "nastavenia cookies",
)  # fmt: skip
COOKIE_OPENINGS = (
    "používame cookies", "používame súbory cookie", "tento web používa cookies", "táto stránka používa cookies",
    "tieto stránky používajú cookies", "na zobrazenie tohto obsahu",
)  # fmt: skip
# What an article says of a film, a play or a book that it tells of.
WORK_LABELS = (
    "réžia", "režisér", "hrajú", "v hlavných úlohách", "scenár", "dĺžka", "strán", "isbn", "počet strán",
    "vydavateľstvo", "preklad", "žáner",
)  # fmt: skip
WORK_TITLES = (
    "film", "kniha", "seriál",
)  # fmt: skip
# To choose from.
ANSWERS = (
    "áno", "nie", "možno", "pravda", "lož",
)  # fmt: skip
SUBJECT_LABELS = (
    "predmet",
)  # fmt: skip
LIST_HEADINGS = (
    "ingrediencie", "suroviny", "postup", "príprava", "na cesto", "na plnku", "budeme potrebovať", "víťazi",
)  # fmt: skip
BYLINE_LABELS = (
    "autor", "autorka", "autori", "autor textu", "text", "napísal", "napísala", "pripravil", "pripravila",
    "rozhovor viedol", "rozhovor viedla", "spracoval", "spracovala", "redakcia", "text a foto",
)  # fmt: skip
SECTION_LEADS = ("v",)
POST_LINKS = ("trvalý odkaz", "odkaz", "permalink")
POSTED_LABELS = (
    "pridal", "pridala", "vložil", "vložila", "uverejnil", "uverejnila", "uverejnil používateľ", "publikoval",
    "publikovala", "odoslal", "odoslala", "vytvoril", "vytvorila", "zverejnil", "zverejnila", "zaslal",
)  # fmt: skip
BYLINE_ROLES = (
    "redaktor", "redaktorka", "reportér", "reportérka", "novinár", "novinárka", "spravodajca", "spravodajkyňa",
    "šéfredaktor", "šéfredaktorka", "komentátor", "komentátorka", "editor", "editorka", "fotograf", "redakcia",
    "tasr", "sita", "publicista",
    "admin", "administrator", "webmaster",
)  # fmt: skip
# What a page says of its author at the end: "Jane Roe covers the harbour."
AUTHOR_VERBS = frozenset("je píše pracuje".split())
ATTRIBUTION_OPENERS_BEFORE_OUTLET = (
    "podľa", "Podľa", "uviedla", "uviedol", "informovala", "informoval", "napísal", "napísala", "povedal pre",
    "povedala pre", "s odvolaním sa na",
)  # fmt: skip
OUTLET_TYPES = (
    "agentúra", "agentúry", "denník", "portál", "server", "týždenník", "televízia",
)  # fmt: skip
NEWS_OUTLETS = (
    "TASR", "SITA", "Reuters", "AFP", "AP", "RTVS", "STVR", "SME", "Denník N", "Pravda", "Hospodárske noviny",
    "Aktuality.sk", "Aktuality", "Nový Čas", "TV Markíza", "TV JOJ", "ČTK", "DPA", "BBC", "CNN", "Plus 7 dní",
    "Teraz.sk", "TA3", "Týždeň", "Topky.sk", "Webnoviny.sk",
)  # fmt: skip
# Words in capitals before a dash that are no place.
DATELINE_DECOYS = (
    "video", "naživo", "foto", "online", "aktualizované", "rozhovor", "komentár", "analýza", "exkluzívne",
    "oprava", "prehľad", "práve teraz", "názor",
)  # fmt: skip
# Cities whose papers open a report with the name and a dash, or a full stop.
DATELINE_CITIES = """
    Bratislava, Košice, Prešov, Žilina, Banská Bystrica, Nitra, Trnava, Trenčín, Martin, Poprad, Prievidza,
    Zvolen, Považská Bystrica, Michalovce, Nové Zámky, Spišská Nová Ves, Komárno, Levice, Humenné, Bardejov,
    Liptovský Mikuláš, Ružomberok, Piešťany, Lučenec, Topoľčany, Čadca, Dunajská Streda, Rimavská Sobota,
    Senica, Skalica, Dolný Kubín, Kežmarok, Senec, Malacky, Pezinok, Praha, Brno, Viedeň, Budapešť, Varšava,
    Berlín, Brusel, Londýn, Paríž, Washington, New York, Moskva, Kyjev, Peking, Rím, Madrid, Jeruzalem
"""
SITE_NOTICES = (
    "všetky práva vyhradené", "prihláste sa na odber nášho", "prihláste sa na odber newslettera",
    "bez písomného súhlasu", "bez predchádzajúceho súhlasu", "článok je určený pre predplatiteľov",
    "našli ste v článku chybu", "všimli ste si chybu",
)  # fmt: skip
SECTION_HEADINGS = (
    "o autorovi", "o autorke", "newsletter", "čítajte aj", "kontakt",
)  # fmt: skip
CALL_OPENINGS = (
    "čítajte aj", "prečítajte si aj", "čítajte viac", "písali sme", "mohlo by vás zaujímať",
    "prihláste sa na odber", "už máte predplatné", "pokračovať v čítaní",
)  # fmt: skip
# Words that a site's notice speaks with, and those of running text that tells of one.
NOTICE_WORDS = frozenset(
    """
    náš naše našeho našich nášho newsletter newslettera súhlasíte súhlas súhlasu nastavenia webu web stránky stránok
    obsah obsahu predplatné predplatiteľ predplatiteľov súkromia údajov šírenie
    """.split()
)
TELLING_WORDS = frozenset("povedal povedala napísal napísala uviedol uviedla spýtal odpovedal súd sudca".split())
# Above the name and address of whom to ask about what a company tells.
CONTACT_LABELS = (
    "kontakt", "kontakty", "kontakt pre médiá", "ďalšie informácie",
)  # fmt: skip
