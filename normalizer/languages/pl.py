"""Polish."""

ABBREVIATIONS = frozenset(
    """
    ul pl al dr prof hab mgr inż lek lic ks św bp abp kard gen płk ppłk mjr kpt por ppor chor sierż asp podkom
    nadkom podinsp insp bryg nadbryg ogn pchor kpr plut szer mł st red oprac fot tj tzn tzw np
    m.in płd płn woj pow gm śp
    """.split()
)
ABBREVIATIONS_BEFORE_NUMBER = frozenset("godz nr str poz art ust pkt tel rozdz tab rys ok".split())
# No "zł": behind a price a capital opens the next sentence.
# "im" (named after) is also a pronoun, "os" is "persons" after a number and "estate" before a name.
ABBREVIATIONS_BEFORE_STARTER = frozenset("im os itd itp etc gr tys mln mld proc sp z.o.o r.ż".split())
STARTERS = frozenset(
    """
    on ona oni one ono to ten ta te ci był była było byli były jest są nie na do po za od przy dla przed jak gdy
    kiedy jeśli tak także też wtedy teraz potem następnie my wy ty co kto gdzie dlaczego jednak dlatego między
    wcześniej obecnie dziś dzisiaj wczoraj wszyscy wszystko jego jej ich we ze
    """.split()
)

# Words in capitals before a dash that are no place.
DATELINE_DECOYS = (
    "pilne", "wideo", "na żywo", "aktualizacja", "zdjęcia", "tylko u nas", "wywiad", "analiza", "opinia",
    "uwaga",
)  # fmt: skip
CREDIT_LABELS = {
    "fot": "photo",
    "foto": "photo",
    "zdjęcie": "photo",
    "zdjęcia": "photo",
    "grafika": "graphic",
    "rysunek": "illustration",
    "wideo": "video",
}
CREDIT_SOURCES = ("źródło",)
CREDIT_GIVEN_BY = ()
CREDIT_BY = ()
CREDIT_OF = ()
CREDIT_VIA = ()
CREDIT_FOR = ()
CREDIT_AND = ("i",)
CREDIT_STATUS = {"archiwum": "", "archiwum prywatne": "", "materiały prasowe": "", "mat. prasowe": ""}
CREDIT_POSITIONS = ()
CREDIT_MAKERS = ()
CAPTION_LABELS = ()
READ_MORE = ()
ORGANISATION_WORDS = "agencja policja urząd uniwersytet muzeum fundacja gazeta"

LETTERS = "ąćęłńóśźż"

WORDS = frozenset(
    """
    i w z na do nie się to że jest o a jak ale po co za od tak dla by był była było były być są przez przy
    pod nad bez przed między lub czy już tylko też także jego jej ich go mu mi mnie ci cię mój moja moje
    twój swój swoje ten ta te tego tej tych tym tam tu on ona ono oni my wy ja ty kto gdzie kiedy dlaczego
    który która które których może można ma mają miał mam masz bardzo więcej wszystko wszystkie każdy
    jeszcze teraz dziś dzisiaj wczoraj zawsze nigdy lat roku rok dwa trzy pierwszy został została oraz
    jednak gdy jeśli żeby bo więc ze we ku około podczas według będzie będą
    """.split()
)

# What platforms write around their posts: {name} is the author, {date} the day, […] may be missing.
POST_LABELS: dict[str, tuple[str, ...]] = {
    "instagram_lead": (
        "Wyświetl ten post na Instagramie",
        "Wyświetl ten profil na Instagramie",
    ),
    "instagram_tail": (
        "Post udostępniony przez {name}[ dnia {date}]",
        "Zdjęcie zamieszczone przez użytkownika {name}[ {date}]",
        "Post udostępniony przez {name}[ {date}]",
    ),
    "facebook_tail": (
        "Opublikowany przez {name} {date}",
        "Opublikowany przez {name} na {date}",
        "Opublikowane przez {name} {date}",
    ),
    "tiktok_sound": (
        "dźwięk oryginalny",
        "oryginalny dźwięk",
    ),
    "telegram": ("wyświetleń",),
    "video_consent": (
        "Ładując film, akceptujesz politykę prywatności {provider}.",
        "Dowiedz się więcej",
        "Załaduj film",
        "Zawsze odblokowuj {provider}",
    ),
}

# -- what names where a report comes from, and what stands around an article
ATTRIBUTION_OPENERS_BEFORE_OUTLET = (
    "podaje", "podała", "podał", "informuje", "poinformowała", "poinformował", "według", "jak podaje",
    "powołując się na",
)  # fmt: skip
OUTLET_TYPES = (
    "agencja", "dziennik", "portal", "gazeta", "stacja", "tygodnik",
)  # fmt: skip
NEWS_OUTLETS = (
    "PAP Biznes", "ISBnews",
    "PAP", "Reuters", "AFP", "AP", "TVN24", "Onet", "Gazeta Wyborcza", "Rzeczpospolita", "RMF FM",
    "Polsat News", "BBC", "CNN", "Bloomberg", "Radio ZET", "Wprost", "Interia", "IAR", "Ukrinform", "TASS",
)  # fmt: skip
CLOCK_LABELS = (
    "opublikowano", "data publikacji", "aktualizacja", "ostatnia aktualizacja", "zaktualizowano", "utworzono",
    "data", "publikacja", "dodano", "data dodania", "dzisiaj",
    "data utworzenia", "data aktualizacji", "data modyfikacji",
)  # fmt: skip
POST_REPLIES = ("w odpowiedzi do",)
COUNTER_WORDS = (
    "komentarzy", "komentarze", "komentarz", "udostępnień", "wyświetleń", "odsłon", "polubień",
)  # fmt: skip
POSITION_WORDS = ("z",)  # "2 of 14"
MEASURES = ("min", "minut", "minuty")
READING_TIME = (
    "min czytania", "minut czytania", "czas czytania", "minuty czytania", "min", "minut", "minuty",
)  # fmt: skip
SHARE_WORDS = (
    "udostępnij", "drukuj", "kopiuj link", "wyślij", "skopiuj link", "zapisz", "skomentuj", "komentarze",
    "e-mail", "link", "posłuchaj", "tweetnij", "podziel się", "obserwuj",
)  # fmt: skip
SHARE_LINES = (
    "udostępnij", "drukuj", "podziel się", "udostępnij na facebooku", "udostępnij artykuł", "skopiuj link",
    "kopiuj link", "link skopiowany", "wyślij znajomemu", "zapisz na później", "udostępnij na twitterze",
    "wydrukuj", "obserwuj nas w google news", "zgłoś błąd", "tweetnij", "kup ten artykuł",
)  # fmt: skip
COMMENT_LINES = (
    "komentarze", "skomentuj", "dodaj komentarz", "napisz komentarz", "anuluj pisanie odpowiedzi",
    "zobacz komentarze", "pokaż komentarze", "odpowiedz", "brak komentarzy", "wszystkie komentarze",
)  # fmt: skip
COMMENT_OPENINGS = (
    "twój adres e-mail nie zostanie", "wymagane pola są", "zapamiętaj moje dane", "aby dodać komentarz",
)  # fmt: skip
# Over a list that is the article's own, and the words that open or end the steps of a recipe.
LIST_HEADINGS = (
    "składniki", "przygotowanie", "sposób przygotowania", "wykonanie",
)  # fmt: skip
RECIPE_STEPS = (
    "pokrój", "dodaj", "wymieszaj", "usmaż", "ugotuj", "obierz", "umyj", "wlej", "zetrzyj", "ubij", "podawaj",
    "posiekaj", "namocz",
)  # fmt: skip
READ_MORE_LABELS = (
    "czytaj także", "czytaj też", "czytaj więcej", "zobacz także", "zobacz też", "przeczytaj także",
    "przeczytaj też", "czytaj również", "więcej", "czytaj dalej", "polecamy", "zobacz również", "przeczytaj",
    "dowiedz się więcej", "następny", "poprzedni",
)  # fmt: skip
# Of these, below which several headlines may stand.
READ_ALSO_LABELS = (
    "czytaj także", "czytaj też", "czytaj więcej", "przeczytaj także", "przeczytaj też", "czytaj również",
)  # fmt: skip
RELATED_HEADINGS = (
    "czytaj także", "zobacz także", "podobne artykuły", "najczęściej czytane", "najpopularniejsze",
    "najnowsze", "polecane", "polecamy", "powiązane artykuły", "powiązane tematy", "więcej na ten temat",
    "inne artykuły", "ostatnie wiadomości", "popularne", "najnowsze wiadomości", "przeczytaj także",
    "wybrane dla ciebie", "zobacz też", "warto przeczytać",
)  # fmt: skip
TAG_LABELS = (
    "tagi", "tag", "tematy", "słowa kluczowe", "kategorie", "kategoria", "więcej na temat", "hasła",
)  # fmt: skip
SOURCE_OPENINGS = ("na podstawie", "z wykorzystaniem materiałów")
SOURCE_AGENCIES = ("agencje",)
SOURCE_LABELS = (
    "źródło", "źródła", "źródło informacji",
)  # fmt: skip
RELEASE_LABELS = (
    "komunikat prasowy",
    "informacja prasowa",
)
EDIT_BUTTONS = (
    "edytuj",
    "edytuj kod",
)
NAVIGATION_LINES = (
    "z wikipedii, wolnej encyklopedii", "przejdź do nawigacji", "przejdź do wyszukiwania",
    "strona główna", "przejdź do treści", "przejdź do głównej treści", "menu", "szukaj", "zaloguj",
    "zaloguj się", "zarejestruj się", "kontakt", "o nas", "polityka prywatności", "regulamin", "do góry",
    "następny", "poprzedni", "zamknij", "pokaż więcej", "zobacz wszystkie", "wróć", "reklama", "prenumerata",
)  # fmt: skip
NAVIGATION_WORDS = (
    "wiadomości", "polska", "świat", "polityka", "gospodarka", "biznes", "sport", "kultura", "nauka",
    "zdrowie", "technologie", "opinie", "kraj", "rozrywka", "regiony", "wideo", "zdjęcia", "pogoda",
    "motoryzacja", "podróże", "moda", "piłka nożna", "historia", "prawo", "finanse", "społeczeństwo",
    "edukacja", "film", "muzyka", "turystyka", "styl życia", "najnowsze", "ludzie",
)  # fmt: skip
PLAYER_OPENINGS = (
    "posłuchaj artykułu", "odtwórz wideo", "twoja przeglądarka",
)  # fmt: skip
ADVERTISEMENT_LINES = (
    "reklama", "ogłoszenie", "artykuł sponsorowany", "dalsza część artykułu pod materiałem wideo",
    "ciąg dalszy artykułu pod materiałem wideo", "materiał sponsorowany", "dalszy ciąg materiału pod wideo",
    "dalsza część tekstu pod wideo",
    "dalszy ciąg artykułu pod materiałem wideo", "dalszy ciąg artykułu pod wideo",
    "dalszy ciąg artykułu pod reklamą", "dalsza część artykułu pod wideo",
    "dalsza część artykułu pod reklamą", "dalszy ciąg tekstu pod materiałem wideo",
    "ciąg dalszy artykułu pod wideo", "reszta tekstu pod materiałem wideo",
)  # fmt: skip
# The buttons below what asks for consent.
CONSENT_BUTTONS = (
    "akceptuję", "zgadzam się", "akceptuj wszystkie", "odrzuć", "zarządzaj ustawieniami",
)  # fmt: skip
COOKIE_OPENINGS = (
    "ta strona korzysta z plików cookie", "ta strona używa plików", "używamy plików cookie",
)  # fmt: skip
# What an article says of a film, a play or a book that it tells of, and what stands before the title of one.
WORK_LABELS = (
    "reżyseria", "reżyser", "obsada", "scenariusz", "isbn", "stron", "liczba stron",
)  # fmt: skip
WORK_TITLES = ("film", "książka", "serial")
ANSWERS = ("tak", "nie", "prawda", "fałsz")  # to choose from
SUBJECT_LABELS = ("temat",)
BYLINE_LABELS = (
    "autor", "autorka", "autorzy", "tekst", "oprac", "opracowanie", "opracował", "redakcja", "napisał",
    "rozmawiał", "rozmawiała",
)  # fmt: skip
BYLINE_ROLES = (
    "dziennikarz", "dziennikarka", "redaktor", "reporter", "korespondent", "redakcja", "pap",
)  # fmt: skip
TIME_WORDS = ("o", "godz", "r", "o godz")
DATE_LABELS = ("data",)
DAY_WORDS = ("dzisiaj", "dziś", "wczoraj")
AGO = ("godzin temu", "godziny temu", "minut temu", "minuty temu", "dni temu", "godz. temu", "godz temu")
COMMENT_HEADS = ("komentarze", "skomentuj")
# Words of a site's notices, in small letters; the line that holds them is none of the article.
SITE_NOTICES = (
    "wszelkie prawa zastrzeżone", "wszystkie prawa zastrzeżone", "zapisz się na nasz", "zapisz się do naszego",
    "zapisz się na newsletter", "dołącz do naszego newslettera",
)  # fmt: skip
# What a page says of its author at the end: "Jane Roe covers the harbour."
AUTHOR_VERBS = frozenset("jest pisze".split())
# Over what is no part of an article, beside related stories.
SECTION_HEADINGS = (
    "czytaj też",
    "o autorze", "newsletter",
)  # fmt: skip
# What a short paragraph opens with that leads away from its article.
CALL_OPENINGS = (
    "czytaj także", "czytaj też", "czytaj również", "czytaj więcej", "zobacz także", "zobacz też", "zobacz również",
    "przeczytaj także", "przeczytaj też", "zapisz się na newsletter",
)  # fmt: skip
# Words that a site's notice speaks with, and those of running text that tells of one.
NOTICE_WORDS = frozenset(
    """
    nasz nasza nasze naszej naszego twoje prywatności newsletter subskrypcja prenumerata zgody zgodę zgoda
    treści materiałów serwisu serwis celu ustawienia akceptujesz korzystanie korzystając przeglądarki usług
    kopiowanie
    """.split()
)
TELLING_WORDS = frozenset(
    """
    powiedział powiedziała mówił mówiła napisał napisała zapytał dodał dodała głosiła głosił żartował sąd
    sędzia
    """.split()
)
PAGE_WORDS = (
    "strona",
)  # fmt: skip
