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

# -- picture credits
CREDIT_LABELS = {
    "fotó": "photo",
    "fotók": "photo",
    "fénykép": "photo",
    "fényképek": "photo",
    "fényképezte": "photo",
    "kép": "photo",
    "képek": "photo",
    "képek forrása": "photo",
    "kép forrása": "photo",
    "fotó forrása": "photo",
    "nyitókép": "photo",
    "borítókép": "photo",
    "címlapkép": "photo",
    "indexkép": "photo",
    "kiemelt kép": "photo",
    "nyitófotó": "photo",
    "archív fotó": "photo",
    "képünk illusztráció": "photo",
    "illusztráció": "illustration",
    "rajz": "illustration",
    "montázs": "illustration",
    "grafika és illusztráció": "illustration",
    "grafika": "graphic",
    "infografika": "graphic",
    "térkép": "map",
    "videó": "video",
    "képernyőkép": "screenshot",
    "képernyőfotó": "screenshot",
}
CREDIT_SOURCES = ("forrás",)
CREDIT_STATUS = {
    "archív": "",
    "illusztráció": "",
    "képünk illusztráció": "",
    "magánarchívum": "",
    "családi archívum": "",
    "képernyőkép": "screenshot",
    "archív felvétel": "",
    "magántulajdon": "",
}
CAPTION_LABELS = ("képaláírás",)
ORGANISATION_WORDS = (
    "rendőrség katasztrófavédelem mentőszolgálat önkormányzat egyetem múzeum színház alapítvány minisztérium "
    "kórház archívum hírek televízió rádió honvédség egyesület ügynökség város galéria könyvtár hivatal sajtóiroda "
    "sajtóosztály"
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
    "dátum", "közzététel", "publikálás", "megjelenés", "módosítva ekkor", "utoljára frissítve",
    "utolsó módosítás", "létrehozás", "közzététel dátuma", "feltöltve", "publikálva ekkor", "megjelent ekkor",
    "frissült", "a cikk frissült",
)  # fmt: skip
DAY_WORDS = (
    "ma", "tegnap",
    "tegnapelőtt",
)  # fmt: skip
AGO = (
    "órája", "perce", "napja", "órával ezelőtt", "perccel ezelőtt", "nappal ezelőtt",
    "órája frissítve", "hete", "hónapja", "éve", "nap ezelőtt", "héttel ezelőtt", "hónappal ezelőtt",
    "évvel ezelőtt", "órával korábban",
)  # fmt: skip
MOMENTS = ("egy órája", "egy napja", "egy hete", "egy perce")
COUNTER_WORDS = (
    "hozzászólás", "komment", "megosztás", "megtekintés",
    "hozzászólások", "kommentek", "megosztások", "olvasás", "kedvelés", "olvasó",
    "találatok",
)  # fmt: skip
MEASURES = ("perc",)
READING_TIME = (
    "perc olvasás", "perces olvasás", "olvasási idő", "perc",
    "perc az olvasás", "perc olvasási idő", "olvasási idő kb", "olvasási idő kb.",
)  # fmt: skip
SHARE_WORDS = (
    "megosztás", "megosztom", "nyomtatás", "link másolása", "küldés e-mailben", "mentés",
)  # fmt: skip
# Behind a hyphen that stands for the end of a word: "pre- and post-war".
SUSPENDING_WORDS = ("és", "vagy", "illetve")
SHARE_LINES = (
    "megosztás", "megosztom", "cikk megosztása", "megosztás facebookon", "megosztás a facebookon",
    "megosztás twitteren", "link másolása", "nyomtatás", "cikk nyomtatása", "cikk mentése", "küldés e-mailben",
    "megosztás x-en", "megosztás e-mailben", "megosztás linkedinen", "megosztom facebookon",
    "megosztom a facebookon", "megosztás az x-en", "oszd meg", "ossza meg", "ossza meg másokkal is",
    "oszd meg másokkal is", "oszd meg ismerőseiddel", "küldés", "küldés emailben", "link másolása vágólapra",
    "másolás", "mentés", "követem", "kövess minket", "kövessen minket", "kövess minket facebookon",
    "kövessen minket facebookon", "tetszik", "hibát talált?", "hibát találtál?", "írjon nekünk", "hibajelentés",
    "nyomtatom", "elküldöm",
    "kedvelés betöltés", "megosztás a pinteresten", "blogthis",
)  # fmt: skip
COMMENT_LINES = (
    "hozzászólások", "hozzászólás", "hozzászólok", "kommentek", "szóljon hozzá", "szólj hozzá",
    "hozzászólások megtekintése",
    "komment", "kommentelek", "szólj hozzá!", "szóljon hozzá!", "írj hozzászólást", "hozzászólás írása",
    "új hozzászólás", "válasz", "válasz megszakítása", "vélemény, hozzászólás?", "vélemény, hozzászólás",
    "kommentelj", "mutasd a hozzászólásokat", "hozzászólok a cikkhez", "összes hozzászólás",
    "nincsenek megjegyzések", "megjegyzés küldése",
    "vélemény, hozzászólás? kilépés a válaszból", "kilépés a válaszból", "az e-mail címet nem tesszük közzé",
    "a kötelező mezőket * karakterrel jelöltük",
    "a nevem, e-mail-címem, és weboldalcímem mentése a böngészőben a következő hozzászólásomhoz",
    "hozzászólás küldése", "hozzászólás elküldése", "hozzászólás küldéséhez be kell jelentkezni",
    "régebbi hozzászólások", "újabb hozzászólások",
    "nincs hozzászólás",
    "kérjük, írja be véleményét!", "írja be ide nevét",
)  # fmt: skip
READ_MORE_LABELS = (
    "olvassa el ezt is", "olvasd el ezt is", "olvassa tovább", "olvass tovább", "tovább olvasom",
    "kapcsolódó cikk", "következő cikk", "előző cikk", "lásd még", "ezt is olvassa el",
    "olvasson tovább", "olvasd tovább", "olvasta már?", "olvasta már", "olvastad már?", "olvastad már",
    "ezt olvasta már?", "olvassa el", "olvasd el", "ez is érdekelheti", "ez is érdekelhet",
    "ezek is érdekelhetik", "további részletek", "további részletek itt", "bővebben", "részletek",
    "ajánlott cikk", "ajánljuk", "nézze meg", "kapcsolódó", "ezt is olvasd el", "ezeket is olvassa el",
    "hallgassa meg ezt is", "tovább a cikkre", "korábban írtuk", "a témában", "bővebben itt olvashat",
    "nézd meg ezt is", "nézze meg ezt is",
    "következő bejegyzés", "előző bejegyzés",
    "előző", "következő",
)  # fmt: skip
NEIGHBOUR_LABELS = (
    "következő cikk", "előző cikk", "következő bejegyzés", "előző bejegyzés", "előző", "következő",
)  # fmt: skip
# Of these, below which several headlines may stand.
READ_ALSO_LABELS = (
    "olvassa el ezt is", "olvasd el ezt is", "ezt is olvassa el",
    "ezt is olvasd el", "ezeket is olvassa el", "ez is érdekelheti", "ez is érdekelhet", "olvasta már?",
)  # fmt: skip
RELATED_HEADINGS = (
    "ezek érdekelhetnek még",
    "kapcsolódó cikkek", "kapcsolódó cikk", "olvassa el ezt is", "olvasd el ezt is", "legolvasottabb",
    "legolvasottabbak", "legfrissebb hírek", "friss hírek", "további hírek", "ajánlott cikkek",
    "ez is érdekelheti", "ezek is érdekelhetik", "hasonló cikkek",
    "kapcsolódó", "kapcsolódó tartalmak", "kapcsolódó tartalom", "kapcsolódó anyagok", "legnépszerűbb",
    "legfrissebb", "legfrissebbek", "legutóbbi cikkek", "ajánlott", "ajánljuk", "ajánló", "önnek ajánljuk",
    "további cikkek", "további cikkeink", "olvasta már?", "a rovat további hírei", "még több", "még több hír",
    "címlapról ajánljuk", "kiemelt", "friss", "népszerű", "ez is érdekelhet", "ezt olvasta már?",
    "további ajánlatunk", "a témában", "korábbi cikkeink", "legolvasottabb cikkek", "hasonló tartalmak",
    "a szerző további cikkei", "top cikkek", "legolvasottabb hírek", "kapcsolódó hírek",
    "ezek is érdekelhetnek", "nézze meg ezt is",
    "több a szerzőtől",
)  # fmt: skip
TAG_LABELS = (
    "címkék", "címke", "témák", "kulcsszavak",
    "téma", "kulcsszó", "kategória", "kategóriák", "rovat", "tagek", "további cikkek a témában",
    "kapcsolódó témák",
)  # fmt: skip
SOURCE_LABELS = (
    "forrás", "források",
    "a cikk forrása",
)  # fmt: skip
NAVIGATION_LINES = (
    "kezdőlap", "főoldal", "címlap", "ugrás a tartalomra", "ugrás a tartalomhoz", "menü", "keresés",
    "bejelentkezés", "belépés", "kilépés", "regisztráció", "kapcsolat", "rólunk", "adatvédelem",
    "adatvédelmi tájékoztató", "impresszum", "vissza a tetejére", "bezárás", "továbbiak", "előfizetés",
    "médiaajánlat",
    "a wikipédiából, a szabad enciklopédiából", "ugrás a fő tartalomra", "vissza", "vissza a főoldalra",
    "következő", "előző", "összes", "összes megtekintése", "mutass többet", "továbbiak betöltése", "még több",
    "hírlevél", "előfizetek", "előfizetőknek", "csak előfizetőknek", "belépek", "regisztrálok", "profilom",
    "kijelentkezés", "szerzői jogok", "hirdetőknek", "szerkesztőség", "kövessen minket", "galéria megtekintése",
    "megnézem a galériát", "képgaléria", "galéria", "nagyítás", "felhasználási feltételek", "süti beállítások",
    "cookie-szabályzat", "támogatás", "támogatom",
    "bejegyzés navigáció", "bejegyzések navigációja", "régebbi bejegyzések", "újabb bejegyzések",
    "régebbi bejegyzés", "újabb bejegyzés", "legutóbbi bejegyzések", "legutóbbi hozzászólások",
    "köszönjük wordpress", "blogarchívum", "teljes profil megtekintése", "üzemeltető: blogger", "betöltés",
    "több a szerzőtől",
)  # fmt: skip
PAGE_LABELS = (
    "oldalak",
    "oldal",
)  # before the numbers of a text's pages
NAVIGATION_WORDS = (
    "hírek", "belföld", "külföld", "magyarország", "világ", "politika", "gazdaság", "sport", "foci", "kultúra",
    "vélemény", "tudomány", "egészség", "technika", "helyi", "üzlet", "időjárás",
    "életmód", "bulvár", "autó", "otthon", "utazás", "gasztro", "recept", "tv", "videó", "videók", "podcast",
    "podcastok", "zene", "film", "könyv", "tech", "pénz", "közélet", "közlekedés", "család", "történelem",
    "vélemények", "kékfény", "baleset", "bűnügy", "kult", "sztárok", "szórakozás", "oktatás", "klíma",
    "budapest", "európa", "itthon", "nagyvilág", "tech-tudomány", "interjú", "riport", "szabadidő", "eurologus",
    "kvíz", "menő",
)  # fmt: skip
HERE_LABELS = ("ön itt áll", "itt vagy", "jelenlegi hely", "ön itt van")
PLAYER_OPENINGS = (
    "hallgassa meg a cikket", "hallgasd meg a cikket", "videó lejátszása", "a böngészője nem támogatja",
    "hallgassa meg", "hallgasd meg", "a cikk meghallgatása", "videó betöltése", "a videó nem",
)  # fmt: skip
ADVERTISEMENT_LINES = (
    "hirdetés", "reklám", "szponzorált tartalom", "támogatott tartalom", "a cikk a hirdetés után folytatódik",
    "a cikk folytatódik a hirdetés után", "cikkünk a hirdetés után folytatódik",
    "a hirdetés után folytatjuk", "a cikk a hirdetés alatt folytatódik", "a cikk a videó után folytatódik",
    "a cikk lejjebb folytatódik", "cikkünk a hirdetés alatt folytatódik", "fizetett tartalom", "promóció",
    "fizetett hirdetés", "pr-cikk", "támogatói tartalom", "a tartalom a hirdetés után folytatódik",
    "a cikk az alábbi hirdetés után folytatódik", "a galéria után folytatjuk", "a kép után folytatjuk",
    "a videó után folytatjuk", "a cikk a galéria után folytatódik",
)  # fmt: skip
# The buttons below what asks for consent.
CONSENT_BUTTONS = (
    "elfogadom", "elfogad", "az összes elfogadása", "elutasítom", "beállítások kezelése",
)  # fmt: skip
COOKIE_OPENINGS = (
    "sütiket használunk", "ez a weboldal sütiket használ", "weboldalunk sütiket használ",
    "az oldal sütiket használ", "honlapunk sütiket használ",
    "mi és partnereink", "ez a tartalom", "a tartalom megtekintéséhez", "weboldalunkon sütiket",
    "ez az oldal sütiket",
)  # fmt: skip
# Words of a site's notices, in small letters; the line that holds them is none of the article.
SITE_NOTICES = (
    "minden jog fenntartva", "iratkozzon fel hírlevelünkre", "iratkozz fel hírlevelünkre",
    "iratkozzon fel a hírlevelünkre", "iratkozz fel a hírlevelünkre", "feliratkozom a hírlevélre",
    "a cikk csak előfizetőink számára", "ez a cikk csak előfizetőknek", "csak előfizetőink olvashatják",
    "kövesse az oldalunkat", "kövesse oldalunkat", "kövess minket a facebookon", "kövessen minket a facebookon",
    "ha hibát talált", "hibát talált a cikkben", "támogassa munkánkat",
    "támogasd a munkánkat", "támogasd munkánkat", "a szerkesztőség fenntartja a jogot",
    "ha nem szeretne lemaradni", "ha nem akarsz lemaradni",
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
BYLINE_LABELS = (
    "szerző", "szerzők", "írta", "szöveg", "az interjút készítette", "készítette", "összeállította",
    "szerkesztette", "írta és fényképezte", "fordította", "a cikk szerzője", "lejegyezte",
    "munkatársunktól", "munkatársunk", "szerkesztőség",
)  # fmt: skip
POST_LINKS = ("permalink", "közvetlen link", "állandó hivatkozás", "link")
BYLINE_ENDINGS = ("írta", "tollából")
POSTED_LABELS = (
    "bejegyezte", "közzétette", "beküldte", "feltöltötte", "létrehozta", "publikálta", "posztolta", "küldte",
)  # fmt: skip
BYLINE_ROLES = (
    "újságíró", "szerkesztő", "főszerkesztő", "tudósító", "riporter", "munkatárs", "munkatársunk",
    "munkatársunktól", "publicista", "rovatvezető", "szerkesztőség", "mti", "fotós", "fotóriporter", "kritikus",
    "főmunkatárs", "külső munkatárs", "elemző", "kolumnista", "főszerkesztő-helyettes", "szerző",
    "admin", "administrator", "webmaster",
)  # fmt: skip
# Beside the labels of a byline: what others did.
REPORTING_LABELS = (
    "fordította", "közreműködött", "szerkesztette",
)  # fmt: skip
OUTLET_TYPES = (
    "hírügynökség", "napilap", "lap", "hírportál", "portál", "tévécsatorna", "távirati iroda", "magazin",
)  # fmt: skip
NEWS_OUTLETS = (
    "MTI", "Reuters", "AFP", "AP", "Telex", "hvg.hu", "HVG", "444", "Index", "Origo", "24.hu", "Magyar Nemzet",
    "Népszava", "Mandiner", "RTL", "RTL Híradó", "ATV", "Portfolio", "Blikk", "Világgazdaság", "Szabad Európa",
    "Magyar Hang", "M1", "Átlátszó", "Direkt36", "BBC", "CNN", "Bloomberg", "Infostart", "Politico",
    "Magyar Távirati Iroda", "Nemzeti Sport", "G7", "Partizán", "Média1",
)  # fmt: skip
# Words in capitals before a dash that are no place.
DATELINE_DECOYS = (
    "videó", "élő", "élőben", "fotók", "galéria", "frissítve", "frissült", "interjú", "elemzés", "vélemény",
    "exkluzív", "percről percre", "most érkezett", "helyreigazítás", "figyelem",
)  # fmt: skip
# Cities whose papers open a report with the name and a dash, or a full stop.
DATELINE_CITIES = """
    Budapest, Debrecen, Szeged, Miskolc, Pécs, Győr, Nyíregyháza, Kecskemét, Székesfehérvár, Szombathely,
    Szolnok, Tatabánya, Érd, Kaposvár, Sopron, Veszprém, Békéscsaba, Zalaegerszeg, Eger, Nagykanizsa,
    Dunaújváros, Hódmezővásárhely, Baja, Salgótarján, Cegléd, Ózd, Szekszárd, Vác, Gödöllő, Pápa, Esztergom,
    Mosonmagyaróvár, Gyula, Orosháza, Kolozsvár, Marosvásárhely, Pozsony, Bécs, Prága, Varsó, Berlin, Brüsszel,
    London, Párizs, Washington, New York, Moszkva, Kijev, Peking, Róma, Madrid, Jeruzsálem, Belgrád, Bukarest,
    Ungvár, Szabadka
"""
DATE_LABELS = (
    "dátum",
)  # fmt: skip
TIME_WORDS = (
    "órakor", "óra", "és",
    "dátum",
)  # fmt: skip
PAGE_WORDS = (
    "oldal",
)  # fmt: skip
COMMENT_HEADS = (
    "hozzászólások", "kommentek",
)  # fmt: skip
COMMENT_OPENINGS = (
    "az e-mail címet nem tesszük", "az e-mail-címet nem tesszük", "a kötelező mezőket", "a nevem, e-mail-címem",
    "hozzászóláshoz be kell", "a hozzászóláshoz be kell",
    "kérjük, írja be véleményét", "mentse el a nevemet",
)  # fmt: skip
READ_MORE_OPENINGS = (
    "kövesse", "kövess", "iratkozzon fel", "iratkozz fel", "csatlakozzon", "csatlakozz", "töltse le",
    "töltsd le", "kattintson ide", "lájkolja",
)  # fmt: skip
READ_MORE_ENDINGS = (
    "facebookon", "instagramon", "google hírekben", "hírlevélre", "hírlevelünkre", "facebookon is",
    "google híreken", "viberen", "ide", "telegramon", "alkalmazást", "youtube-on", "tiktokon", "oldalunkat",
    "csatornánkat",
)  # fmt: skip
RELEASE_LABELS = (
    "sajtóközlemény", "közlemény",
)  # fmt: skip
EDIT_BUTTONS = (
    "szerkesztés", "forrásszöveg szerkesztése",
)  # fmt: skip
SECTION_HEADINGS = (
    "a szerzőről", "hírlevél", "kapcsolat", "kapcsolódó cikkek", "sajtókapcsolat", "olvassa el ezt is",
    "címkék", "további információ",
)  # fmt: skip
CALL_OPENINGS = (
    "olvassa el ezt is", "olvasd el ezt is", "ezt is olvassa el", "ez is érdekelheti",
    "iratkozzon fel hírlevelünkre", "iratkozz fel hírlevelünkre", "kövesse oldalunkat", "kövessen minket",
    "kövess minket", "már előfizető", "ha már előfizető", "fizessen elő", "fizess elő",
)  # fmt: skip
# What an article says of a film, a play or a book that it tells of.
WORK_LABELS = (
    "rendező", "rendezte", "főszereplők", "szereplők", "játszák", "forgatókönyv", "játékidő", "oldalszám",
    "isbn", "kiadó", "fordító", "fordította", "műfaj", "bemutató",
)  # fmt: skip
WORK_TITLES = (
    "film", "könyv", "sorozat",
)  # fmt: skip
# To choose from.
ANSWERS = (
    "igen", "nem", "talán", "igaz", "hamis",
)  # fmt: skip
SUBJECT_LABELS = (
    "tárgy",
)  # fmt: skip
LIST_HEADINGS = (
    "hozzávalók", "elkészítés", "elkészítése", "a tésztához", "a töltelékhez", "a győztesek", "így készül",
)  # fmt: skip
RECIPE_STEPS = (
    "vágjuk", "keverjük", "süssük", "főzzük", "pucoljuk", "öntsük", "reszeljük", "tálaljuk", "adjuk hozzá",
    "pirítsuk", "aprítsuk",
)  # fmt: skip
# Above the name and address of whom to ask about what a company tells.
CONTACT_LABELS = (
    "kapcsolat", "sajtókapcsolat", "további információ", "sajtókapcsolatok",
)  # fmt: skip
# Before the names of who runs the paper.
MASTHEAD_LABELS = ("Főszerkesztő", "Felelős szerkesztő", "Felelős kiadó")
