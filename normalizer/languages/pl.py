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
    "źródło zdjęcia": "photo",
    "źródło zdjęcia głównego": "photo",
    "źródło zdjęć": "photo",
    "zdjęcie główne": "photo",
}
CREDIT_SOURCES = ("źródło",)
CREDIT_GIVEN_BY = ()
CREDIT_BY = ()
CREDIT_OF = ()
CREDIT_VIA = ()
CREDIT_FOR = ()
# Behind a hyphen that stands for the end of a word: "pre- and post-war".
SUSPENDING_WORDS = ("i", "lub", "oraz")
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
    "zaktualizowany", "dodany", "ostatnia modyfikacja", "aktualizowano", "artykuł z", "opublikowany",
    "wysłano", "napisano", "zamieszczono", "wpis z dnia",
)  # fmt: skip
POST_REPLIES = ("w odpowiedzi do",)
COUNTER_WORDS = (
    "komentarzy", "komentarze", "komentarz", "udostępnień", "wyświetleń", "odsłon", "polubień",
    "udostępnienia", "wyświetlenia", "odsłony", "opinii", "opinie", "reakcji",
)  # fmt: skip
POSITION_WORDS = ("z",)  # "2 of 14"
MEASURES = ("min", "minut", "minuty")
READING_TIME = (
    "min czytania", "minut czytania", "czas czytania", "minuty czytania", "min", "minut", "minuty",
)  # fmt: skip
SHARE_WORDS = (
    "udostępnij", "drukuj", "kopiuj link", "wyślij", "skopiuj link", "zapisz", "skomentuj", "komentarze",
    "e-mail", "link", "posłuchaj", "tweetnij", "podziel się", "obserwuj",
    "dodaj do ulubionych", "lubię to", "polub to",
    "udostępnij przez e-mail", "udostępnij na facebooku", "udostępnij na twitterze",
)  # fmt: skip
SHARE_LINES = (
    "udostępnij", "drukuj", "podziel się", "udostępnij na facebooku", "udostępnij artykuł", "skopiuj link",
    "kopiuj link", "link skopiowany", "wyślij znajomemu", "zapisz na później", "udostępnij na twitterze",
    "wydrukuj", "obserwuj nas w google news", "zgłoś błąd", "tweetnij", "kup ten artykuł",
    "udostępnij na x", "udostępnij na messengerze", "udostępnij na linkedinie", "polub nas na facebooku",
    "obserwuj nas na facebooku", "obserwuj nas na instagramie", "śledź nas na x", "poleć", "polub", "prześlij",
    "wyślij e-mailem", "wyślij mailem", "zapisz artykuł", "kopiuj", "udostępnij tweetnij", "zgłoś naruszenie",
    "skopiuj adres",
    "lubię wczytywanie", "lubię ładowanie", "bądź pierwszą osobą, która to polubi", "%d blogerów lubi to",
    "kliknij, aby udostępnić na twitterze", "kliknij, aby udostępnić na facebooku", "kliknij by wydrukować",
    "wyślij pocztą e-mail", "wrzuć na bloga", "udostępnij w x", "udostępnij w usłudze facebook",
    "udostępnij w serwisie pinterest", "udostępnij w usłudze twitter",
    "udostępnij przez e-mail",
)  # fmt: skip
SHARE_OPENINGS = (
    "kliknij, aby udostępnić", "kliknij by wydrukować", "kliknij, by wydrukować", "kliknij, aby wysłać",
)  # fmt: skip
COMMENT_LINES = (
    "komentarze", "skomentuj", "dodaj komentarz", "napisz komentarz", "anuluj pisanie odpowiedzi",
    "zobacz komentarze", "pokaż komentarze", "odpowiedz", "brak komentarzy", "wszystkie komentarze",
    "skomentuj artykuł", "dołącz do dyskusji", "bądź pierwszy", "zostaw komentarz", "dodaj swój komentarz",
    "przejdź do komentarzy", "zaloguj się, aby dodać komentarz", "zaloguj się, aby skomentować", "opinie",
    "forum",
    "prześlij komentarz",
    "dodaj komentarz anuluj pisanie odpowiedzi", "twój adres e-mail nie zostanie opublikowany",
    "twój adres email nie zostanie opublikowany", "wymagane pola są oznaczone *",
    "pola, których wypełnienie jest wymagane, są oznaczone symbolem *",
    "zapamiętaj moje dane w tej przeglądarce podczas pisania kolejnych komentarzy",
    "powiadom mnie o nowych komentarzach poprzez e-mail", "powiadom mnie o nowych wpisach poprzez e-mail",
    "powiadamiaj mnie o nowych komentarzach poprzez e-mail", "powiadamiaj mnie o nowych wpisach poprzez e-mail",
    "wprowadź swoje dane lub kliknij jedną z tych ikon, aby się zalogować", "łączenie z %s",
    "musisz się zalogować, aby móc dodać komentarz", "musisz się zalogować aby dodać komentarz",
    "nawigacja po komentarzach", "starsze komentarze", "nowsze komentarze", "opublikuj komentarz",
    "nazwa", "witryna internetowa",
    "zostaw odpowiedź", "anuluj odpowiedź", "proszę wpisać swój komentarz!", "proszę podać swoje imię tutaj",
    "podałeś nieprawidłowy adres e-mail!", "proszę podać tutaj swój adres e-mail",
    "wpisałeś nieprawidłowy adres e-mail!", "wprowadź swój adres e-mail tutaj",
)  # fmt: skip
COMMENTS_ON = (
    "komentarze do",
    "komentarzy do",
    "komentarz do",
    "myśli na temat",
    "odpowiedzi na",
)  # between a number and the headline
COMMENT_OPENINGS = (
    "odpowiedzusuń",
    "twój adres e-mail nie zostanie", "wymagane pola są", "zapamiętaj moje dane", "aby dodać komentarz",
    "komentujesz korzystając z konta",
    "ta strona używa akismet", "witryna wykorzystuje akismet",
    "zapisz moje dane", "podałeś nieprawidłowy adres",
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
    "czytaj", "czytaj też na", "więcej na ten temat", "sprawdź także", "sprawdź też", "obejrzyj także",
    "obejrzyj też", "posłuchaj także", "polecamy też", "polecamy również", "dowiedz się", "pisaliśmy o tym",
    "przeczytaj więcej", "przeczytaj również", "to może cię zainteresować", "warto przeczytać",
    "idź do oryginalnego materiału",
    "poprzedni wpis", "następny wpis",
    "poprzedni artykuł", "następny artykuł",
)  # fmt: skip
NEIGHBOUR_LABELS = (
    "poprzedni wpis", "następny wpis", "poprzedni artykuł", "następny artykuł", "poprzedni", "następny",
)  # fmt: skip
# Of these, below which several headlines may stand.
READ_ALSO_LABELS = (
    "czytaj także", "czytaj też", "czytaj więcej", "przeczytaj także", "przeczytaj też", "czytaj również",
    "zobacz także", "zobacz też", "zobacz również", "przeczytaj również", "przeczytaj więcej",
)  # fmt: skip
RELATED_HEADINGS = (
    "czytaj także", "zobacz także", "podobne artykuły", "najczęściej czytane", "najpopularniejsze",
    "najnowsze", "polecane", "polecamy", "powiązane artykuły", "powiązane tematy", "więcej na ten temat",
    "inne artykuły", "ostatnie wiadomości", "popularne", "najnowsze wiadomości", "przeczytaj także",
    "wybrane dla ciebie", "zobacz też", "warto przeczytać",
    "czytaj też", "czytaj również", "zobacz również", "przeczytaj też", "przeczytaj również",
    "najchętniej czytane", "najnowsze artykuły", "popularne artykuły", "to może cię zainteresować",
    "może cię zainteresować", "więcej o", "więcej artykułów", "najpopularniejsze artykuły", "zobacz więcej",
    "inne z tej kategorii", "najczęściej komentowane", "polecane artykuły", "pozostałe wiadomości",
    "inni czytają", "redakcja poleca", "podobne wpisy", "ostatnio dodane", "z ostatniej chwili",
    "z tej kategorii",
    "może ci się spodobać", "linki sponsorowane", "polecane dla ciebie",
    "więcej od autora",
)  # fmt: skip
TAG_LABELS = (
    "tagi", "tag", "tematy", "słowa kluczowe", "kategorie", "kategoria", "więcej na temat", "hasła",
    "opublikowano w", "otagowano", "zaszufladkowano do kategorii", "oznaczono",
)  # fmt: skip
SOURCE_OPENINGS = (
    "na podstawie", "z wykorzystaniem materiałów", "na podstawie depeszy", "na podstawie materiałów",
    "z materiałów",
)  # fmt: skip
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
    "przejdź na stronę główną", "powrót", "wstecz", "dalej", "menu główne", "wyszukaj", "kontakt z redakcją",
    "redakcja", "newsletter", "archiwum", "ogłoszenia", "cookies", "zobacz galerię", "galeria",
    "zobacz zdjęcia", "pokaż wszystkie", "więcej", "moje konto", "wyloguj", "rejestracja", "o redakcji",
    "mapa strony", "zobacz więcej", "pokaż więcej zdjęć", "przejdź do galerii", "tylko dla prenumeratorów",
    "przejdź do zawartości",
    "nawigacja wpisu", "nawigacja po wpisach", "starsze wpisy", "nowsze wpisy", "starszy post", "nowszy post",
    "starsze posty", "ostatnie wpisy", "najnowsze wpisy", "najnowsze komentarze",
    "dumnie wspierane przez wordpress", "dumnie wspierane przez wordpressa", "obsługiwane przez usługę blogger",
    "blog na wordpress.com", "stwórz darmową stronę albo bloga na wordpress.com", "archiwum bloga",
    "wyświetl mój pełny profil", "skopiuj skrócony odnośnik", "zgłoś nieodpowiednią treść",
    "zobacz wpis w czytniku", "zarządzaj subskrypcjami", "zwiń ten panel", "zobacz wszystkie wpisy",
    "przeskocz do treści", "wczytywanie", "ładowanie",
    "ustawienia plików cookie", "ustawienia prywatności",
    "więcej od autora", "przycisk powrotu do góry", "losowy artykuł",
)  # fmt: skip
PAGE_LABELS = (
    "strony",
    "strona",
)  # before the numbers of a text's pages
NAVIGATION_WORDS = (
    "wiadomości", "polska", "świat", "polityka", "gospodarka", "biznes", "sport", "kultura", "nauka",
    "zdrowie", "technologie", "opinie", "kraj", "rozrywka", "regiony", "wideo", "zdjęcia", "pogoda",
    "motoryzacja", "podróże", "moda", "piłka nożna", "historia", "prawo", "finanse", "społeczeństwo",
    "edukacja", "film", "muzyka", "turystyka", "styl życia", "najnowsze", "ludzie",
    "wydarzenia", "zagranica", "krajowe", "samorząd", "samochody", "uroda", "dom", "kuchnia", "przepisy", "tv",
    "seriale", "plotki", "gwiazdy", "religia", "nieruchomości", "praca", "pieniądze", "klimat", "ekologia",
    "wojna w ukrainie", "warszawa", "kraków", "kościół", "na sygnale", "kronika policyjna", "siatkówka",
    "żużel", "tenis", "podcasty", "felieton", "felietony", "wywiady", "magazyn", "dziecko", "książki",
    "ciekawostki",
)  # fmt: skip
HERE_LABELS = ("jesteś tutaj", "jesteś tu", "znajdujesz się tutaj")
PLAYER_OPENINGS = (
    "posłuchaj artykułu", "odtwórz wideo", "twoja przeglądarka",
    "posłuchaj tego artykułu", "odsłuchaj artykuł", "odtwórz audio", "słuchaj artykułu", "ten materiał wideo",
)  # fmt: skip
# Lines of a site's forms: what they ask for and answer.
FORM_LINES = (
    "podaj swój adres e-mail", "wpisz swój adres e-mail", "podaj adres e-mail", "wpisz adres e-mail",
    "twój adres e-mail", "nieprawidłowy adres e-mail", "zapomniałeś hasła", "nie pamiętasz hasła",
    "nie pamiętam hasła", "coś poszło nie tak", "wystąpił błąd", "spróbuj ponownie później",
    "dziękujemy za zapisanie się", "dziękujemy za subskrypcję", "nie masz konta", "nie masz jeszcze konta",
    "masz już konto", "zapamiętaj mnie", "pole wymagane", "to pole jest wymagane", "wymagane pola są oznaczone",
    "ładowanie komentarzy",
)  # fmt: skip
# Labels and buttons of forms, where two and more stand together.
FORM_LABELS = (
    "e-mail", "adres e-mail", "hasło", "nazwa użytkownika", "imię", "nazwisko", "twoje imię", "twoja wiadomość",
    "wyślij", "zaloguj się", "zarejestruj się", "utwórz konto", "szukaj", "zamknij", "anuluj", "wstecz", "dalej",
    "subskrybuj", "zapisz się", "pokaż hasło", "potwierdź", "nie, dziękuję", "nie teraz", "dowiedz się więcej",
)  # fmt: skip
ADVERTISEMENT_LINES = (
    "reklama", "ogłoszenie", "artykuł sponsorowany", "dalsza część artykułu pod materiałem wideo",
    "ciąg dalszy artykułu pod materiałem wideo", "materiał sponsorowany", "dalszy ciąg materiału pod wideo",
    "dalsza część tekstu pod wideo",
    "dalszy ciąg artykułu pod materiałem wideo", "dalszy ciąg artykułu pod wideo",
    "dalszy ciąg artykułu pod reklamą", "dalsza część artykułu pod wideo",
    "dalsza część artykułu pod reklamą", "dalszy ciąg tekstu pod materiałem wideo",
    "ciąg dalszy artykułu pod wideo", "reszta tekstu pod materiałem wideo",
    "dalsza część artykułu znajduje się pod materiałem wideo", "dalsza część materiału pod wideo",
    "dalsza część artykułu pod galerią", "dalszy ciąg materiału pod reklamą",
    "dalsza część tekstu pod materiałem wideo", "dalsza część tekstu pod reklamą",
    "ciąg dalszy tekstu pod reklamą", "ciąg dalszy pod wideo", "ciąg dalszy pod reklamą", "tekst sponsorowany",
    "treść sponsorowana", "materiał partnera", "materiał promocyjny", "materiał płatny",
    "dalsza część pod wideo", "dalszy ciąg tekstu pod wideo", "dalszy ciąg tekstu pod zdjęciem",
    "reszta artykułu pod materiałem wideo", "koniec reklamy", "artykuł promocyjny",
    "dalsza część artykułu poniżej", "ciąg dalszy artykułu poniżej",
)  # fmt: skip
# The buttons below what asks for consent.
CONSENT_BUTTONS = (
    "akceptuję", "zgadzam się", "akceptuj wszystkie", "odrzuć", "zarządzaj ustawieniami",
)  # fmt: skip
COOKIE_OPENINGS = (
    "ta strona korzysta z plików cookie", "ta strona używa plików", "używamy plików cookie",
    "my i nasi partnerzy", "strona korzysta z plików cookie", "strona używa plików cookie",
    "nasza strona korzysta z plików", "aby wyświetlić tę treść", "ten serwis korzysta z plików",
    "nasz serwis używa",
)  # fmt: skip
# What an article says of a film, a play or a book that it tells of, and what stands before the title of one.
WORK_LABELS = (
    "reżyseria", "reżyser", "obsada", "scenariusz", "isbn", "stron", "liczba stron",
)  # fmt: skip
WORK_TITLES = ("film", "książka", "serial")
ANSWERS = ("tak", "nie", "prawda", "fałsz")  # to choose from
SUBJECT_LABELS = (
    "temat", "dotyczy",
)  # fmt: skip
BYLINE_LABELS = (
    "autor", "autorka", "autorzy", "tekst", "oprac", "opracowanie", "opracował", "redakcja", "napisał",
    "rozmawiał", "rozmawiała",
    "napisała", "autor tekstu", "tekst i zdjęcia", "opr", "przygotował", "przygotowała", "rozmawiali",
    "wywiad przeprowadził", "wywiad przeprowadziła", "opracowała", "red", "notował", "notowała",
    "opracowali", "zebrał", "tekst i foto",
    "napisane przez",
)  # fmt: skip
PORTRAIT_LABELS = ("zdjęcie", "awatar")
SECTION_LEADS = ("w",)
POST_LINKS = ("permalink", "link bezpośredni", "stały link", "bezpośredni odnośnik", "odnośnik")
POSTED_LABELS = (
    "opublikowane przez", "opublikował", "opublikowała", "wysłane przez", "wysłał", "wysłała", "napisane przez",
    "dodane przez", "dodał", "dodała", "przesłane przez", "utworzone przez", "utworzył", "zamieszczone przez",
    "zamieścił", "zamieściła", "umieszczone przez", "wstawił", "wpisane przez", "przez",
)  # fmt: skip
BYLINE_ROLES = (
    "dziennikarz", "dziennikarka", "redaktor", "reporter", "korespondent", "redakcja", "pap",
    "redaktorka", "reporterka", "korespondentka", "redaktor naczelny", "redaktorka naczelna", "publicysta",
    "publicystka", "komentator", "fotoreporter", "fotoreporterka", "dziennikarz onetu", "dziennikarz działu",
    "wydawca", "zastępca redaktora naczelnego", "redaktor prowadzący",
    "admin", "administrator", "webmaster",
)  # fmt: skip
TIME_WORDS = (
    "o", "godz", "r", "o godz", "dnia", "w dniu",
    "dniu", "w",
)  # fmt: skip
DATE_LABELS = ("data",)
DAY_WORDS = (
    "dzisiaj", "dziś", "wczoraj", "przedwczoraj",
)  # fmt: skip
AGO = (
    "godzin temu", "godziny temu", "minut temu", "minuty temu", "dni temu", "godz. temu", "godz temu",
    "godzinę temu", "minutę temu", "dzień temu", "tydzień temu", "tygodnie temu", "miesiąc temu",
    "miesiące temu", "rok temu", "min temu", "min. temu",
    "lat temu", "lata temu", "miesięcy temu", "tygodni temu",
)  # fmt: skip
MOMENTS = ("godzinę temu", "dzień temu", "tydzień temu", "minutę temu", "przed chwilą")
COMMENT_HEADS = ("komentarze", "skomentuj")
# Words of a site's notices, in small letters; the line that holds them is none of the article.
SITE_NOTICES = (
    "wszelkie prawa zastrzeżone", "wszystkie prawa zastrzeżone", "zapisz się na nasz", "zapisz się do naszego",
    "zapisz się na newsletter", "dołącz do naszego newslettera",
    "masz ciekawy temat", "masz temat", "napisz do autora", "chcesz, żebyśmy opisali", "chcesz wiedzieć więcej",
    "widzisz błąd", "zauważyłeś błąd", "znalazłeś błąd", "ten artykuł jest dostępny tylko dla",
    "dziękujemy, że przeczytałaś/eś", "dziękujemy, że przeczytałeś", "bądź na bieżąco",
    "rozpowszechnianie niniejszego artykułu", "dalsze rozpowszechnianie",
    "dodaj zakładkę do bezpośredniego odnośnika", "zawiera linki afiliacyjne",
)  # fmt: skip
# What a page says of its author at the end: "Jane Roe covers the harbour."
AUTHOR_VERBS = frozenset("jest pisze".split())
# Over what is no part of an article, beside related stories.
SECTION_HEADINGS = (
    "czytaj też",
    "o autorze", "newsletter",
    "czytaj także", "o autorce", "o autorach", "kontakt dla mediów", "zobacz także", "tagi", "komentarze",
)  # fmt: skip
# What a short paragraph opens with that leads away from its article.
CALL_OPENINGS = (
    "czytaj także", "czytaj też", "czytaj również", "czytaj więcej", "zobacz także", "zobacz też", "zobacz również",
    "przeczytaj także", "przeczytaj też", "zapisz się na newsletter",
    "polecamy również", "polecamy także", "zobacz więcej", "jesteś już prenumeratorem", "masz już konto",
    "masz już prenumeratę", "zapisz się do newslettera", "chcesz czytać dalej", "dalszy ciąg artykułu dostępny",
    "aby czytać dalej", "obserwuj nas na", "bądź na bieżąco", "masz ciekawy temat", "dziękujemy, że przeczytał",
    "jeśli podobał ci się",
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
# Beside the labels of a byline: what others did.
REPORTING_LABELS = (
    "współpraca", "tłumaczenie", "tłumaczył", "tłumaczyła", "redakcja",
)  # fmt: skip
BYLINE_PLACES_IN = (
    "z",
)  # fmt: skip
# Behind a reporter's name: where from, and for whom.
BYLINE_BEHIND = (
    "z", "dla",
)  # fmt: skip
READ_MORE_OPENINGS = (
    "obserwuj nas", "polub nas", "dołącz do nas", "śledź nas", "zapisz się", "subskrybuj", "pobierz",
    "zasubskrybuj", "bądź na bieżąco", "kliknij",
)  # fmt: skip
READ_MORE_ENDINGS = (
    "facebooku", "newsletter", "newslettera", "google news", "instagramie", "tutaj", "wiadomościach google",
    "aplikację", "youtube", "tiktoku", "x", "twitterze", "whatsapp", "whatsappie", "kanał", "messengerze",
)  # fmt: skip
SKIP_LINES = (
    "pomiń reklamę", "koniec reklamy",
)  # fmt: skip
# Cities whose papers open a report with the name and a dash, or a full stop.
DATELINE_CITIES = """
    Warszawa, Kraków, Łódź, Wrocław, Poznań, Gdańsk, Szczecin, Bydgoszcz, Lublin, Białystok, Katowice, Gdynia,
    Częstochowa, Radom, Toruń, Sosnowiec, Rzeszów, Kielce, Gliwice, Olsztyn, Zabrze, Bielsko-Biała, Bytom,
    Zielona Góra, Rybnik, Ruda Śląska, Opole, Tychy, Gorzów Wielkopolski, Elbląg, Płock, Dąbrowa Górnicza,
    Wałbrzych, Włocławek, Tarnów, Koszalin, Kalisz, Legnica, Słupsk, Nowy Sącz, Jelenia Góra, Siedlce, Konin,
    Piła, Przemyśl, Zamość, Zakopane, Suwałki, Chełm, Leszno, Świnoujście, Berlin, Londyn, Paryż, Bruksela,
    Moskwa, Kijów, Waszyngton, Nowy Jork, Pekin, Praga, Wilno, Wiedeń, Rzym, Budapeszt, Jerozolima, Watykan
"""
# Above the name and address of whom to ask about what a company tells.
CONTACT_LABELS = (
    "kontakt", "kontakt dla mediów", "dodatkowe informacje", "osoba do kontaktu", "biuro prasowe",
)  # fmt: skip
# Before the names of who runs the paper.
MASTHEAD_LABELS = ("Redaktor naczelny", "Redaktor naczelna", "Wydawca")
