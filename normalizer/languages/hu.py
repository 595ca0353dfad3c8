"""Hungarian."""

ABBREVIATIONS = frozenset(
    """
    dr prof id ifj özv ún pl ill vö ld szerk ford Mr Mrs
    """.split()
)
ABBREVIATIONS_BEFORE_NUMBER = frozenset("kb tel sz".split())
ABBREVIATIONS_BEFORE_STARTER = frozenset("stb i.sz i.e kft zrt nyrt Inc Ltd Corp".split())
STARTERS = frozenset(
    """
    a az ez egy és de nem is ha hogy mert mint így úgy itt ott most majd már még csak amikor ahol aki ami minden
    ezért azonban viszont szerint után előtt között ők mi ti én te két három tegnap ma holnap azt ezt
    """.split()
)

LETTERS = "áéíóöőúüű"

WORDS = frozenset(
    """
    a az és hogy nem is egy van volt ez meg de csak már még mint vagy ha ki mi ő én te mert el be fel le
    azt ezt aki ami amely minden nagyon után között alatt szerint lesz lehet kell volna vannak voltak
    pedig így úgy itt ott hol mikor miért igen két három év évben
    """.split()
)

# What platforms write around their posts: {name} is the author, {date} the day, […] may be missing.
POST_LABELS: dict[str, tuple[str, ...]] = {
    "instagram_lead": ("A bejegyzés megtekintése az Instagramon",),
    "instagram_tail": ("{name} által megosztott bejegyzés",),
    "facebook_tail": (
        "Közzétette: {name} – {date}",
        "Közzétette: {name} {date}",
    ),
}

# -- what stands around an article
CLOCK_LABELS = (
    "közzétéve", "megjelent", "frissítve", "utolsó frissítés", "publikálva", "módosítva", "létrehozva",
)  # fmt: skip
DAY_WORDS = (
    "ma", "tegnap",
)  # fmt: skip
AGO = (
    "órája", "perce", "napja", "órával ezelőtt", "perccel ezelőtt", "nappal ezelőtt",
)  # fmt: skip
COUNTER_WORDS = (
    "hozzászólás", "komment", "megosztás", "megtekintés",
)  # fmt: skip
MEASURES = ("perc",)
READING_TIME = (
    "perc olvasás", "perces olvasás", "olvasási idő", "perc",
)  # fmt: skip
SHARE_WORDS = (
    "megosztás", "megosztom", "nyomtatás", "link másolása", "küldés e-mailben", "mentés",
)  # fmt: skip
SHARE_LINES = (
    "megosztás", "megosztom", "cikk megosztása", "megosztás facebookon", "megosztás a facebookon",
    "megosztás twitteren", "link másolása", "nyomtatás", "cikk nyomtatása", "cikk mentése", "küldés e-mailben",
)  # fmt: skip
COMMENT_LINES = (
    "hozzászólások", "hozzászólás", "hozzászólok", "kommentek", "szóljon hozzá", "szólj hozzá",
    "hozzászólások megtekintése",
)  # fmt: skip
READ_MORE_LABELS = (
    "olvassa el ezt is", "olvasd el ezt is", "olvassa tovább", "olvass tovább", "tovább olvasom",
    "kapcsolódó cikk", "következő cikk", "előző cikk", "lásd még", "ezt is olvassa el",
)  # fmt: skip
# Of these, below which several headlines may stand.
READ_ALSO_LABELS = (
    "olvassa el ezt is", "olvasd el ezt is", "ezt is olvassa el",
)  # fmt: skip
RELATED_HEADINGS = (
    "kapcsolódó cikkek", "kapcsolódó cikk", "olvassa el ezt is", "olvasd el ezt is", "legolvasottabb",
    "legolvasottabbak", "legfrissebb hírek", "friss hírek", "további hírek", "ajánlott cikkek",
    "ez is érdekelheti", "ezek is érdekelhetik", "hasonló cikkek",
)  # fmt: skip
TAG_LABELS = (
    "címkék", "címke", "témák", "kulcsszavak",
)  # fmt: skip
SOURCE_LABELS = (
    "forrás", "források",
)  # fmt: skip
NAVIGATION_LINES = (
    "kezdőlap", "főoldal", "címlap", "ugrás a tartalomra", "ugrás a tartalomhoz", "menü", "keresés",
    "bejelentkezés", "belépés", "kilépés", "regisztráció", "kapcsolat", "rólunk", "adatvédelem",
    "adatvédelmi tájékoztató", "impresszum", "vissza a tetejére", "bezárás", "továbbiak", "előfizetés",
    "médiaajánlat",
)  # fmt: skip
NAVIGATION_WORDS = (
    "hírek", "belföld", "külföld", "magyarország", "világ", "politika", "gazdaság", "sport", "foci", "kultúra",
    "vélemény", "tudomány", "egészség", "technika", "helyi", "üzlet", "időjárás",
)  # fmt: skip
PLAYER_OPENINGS = (
    "hallgassa meg a cikket", "hallgasd meg a cikket", "videó lejátszása", "a böngészője nem támogatja",
)  # fmt: skip
ADVERTISEMENT_LINES = (
    "hirdetés", "reklám", "szponzorált tartalom", "támogatott tartalom", "a cikk a hirdetés után folytatódik",
    "a cikk folytatódik a hirdetés után", "cikkünk a hirdetés után folytatódik",
)  # fmt: skip
# The buttons below what asks for consent.
CONSENT_BUTTONS = (
    "elfogadom", "elfogad", "az összes elfogadása", "elutasítom", "beállítások kezelése",
)  # fmt: skip
COOKIE_OPENINGS = (
    "sütiket használunk", "ez a weboldal sütiket használ", "weboldalunk sütiket használ",
    "az oldal sütiket használ", "honlapunk sütiket használ",
)  # fmt: skip
# Words of a site's notices, in small letters; the line that holds them is none of the article.
SITE_NOTICES = (
    "minden jog fenntartva", "iratkozzon fel hírlevelünkre", "iratkozz fel hírlevelünkre",
)  # fmt: skip
# Words that a site's notice speaks with, and those of running text that tells of one.
NOTICE_WORDS = frozenset(
    """
    hírlevelünkre hírlevél hírlevelünk adatvédelmi hozzájárul hozzájárulás beállítások weboldal weboldalunk
    honlap honlapunk oldal tartalom tartalmak élmény előfizetés előfizető engedély
    """.split()
)
TELLING_WORDS = frozenset(
    """
    mondta írta kérdezte válaszolta közölte bíróság bíró
    """.split()
)
