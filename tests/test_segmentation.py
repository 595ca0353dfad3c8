"""Sentences: cases by language, what must not be split, offsets, and inputs meant to be slow."""

import re

import pytest
from cost import LINEAR, growth
from hypothesis import given
from hypothesis import strategies as st

from normalizer import sentences
from normalizer.segmentation import CANDIDATE, PLAIN_CANDIDATE

ZWNJ = "\N{ZERO WIDTH NON-JOINER}"
NBSP = "\N{NO-BREAK SPACE}"
STOP = "\N{ARABIC FULL STOP}"

# (language, why, sentences): joined by a space they must come apart again, language told or guessed.
CASES = [
    (
        "en",
        "plain",
        ["The river rose overnight.", "Two bridges were closed!", "Who will pay for them?", "No one knows."],
    ),
    (
        "en",
        "titles",
        ["Dr. Roe met Sen. Poe on Monday.", "Mrs. Coe, Lt. Col. Doe and the Rev. Noe were there."],
    ),
    ("en", "initials", ["J. R. Roe and Mary K. Poe signed it.", "So did the others."]),
    ("en", "question and answer", ["Q. Did you see it?", "I did not."]),
    ("en", "a letter before its answer", ["A. Every Monday.", "Then we go home."]),
    ("en", "the letter I may end a sentence", ["It was only you and I.", "She had gone."]),
    ("en", "acronym before a name", ["The U.S. Treasury and the U.K. Parliament disagreed.", "Talks go on."]),
    (
        "en",
        "acronym before a word that begins sentences",
        ["He came back to the U.S.", "He had been away for years."],
    ),
    ("en", "company", ["She left Harbour Corp.", "It was sold in May."]),
    ("en", "company before a name", ["She wrote to Harbour Corp. chairman Roe and Pier Inc. lawyers."]),
    ("en", "number", ["See No. 7, p. 12 and Vol. IV of the report.", "It was written on Jan. 3."]),
    ("en", "no as a word", ["They said no.", "Nothing else was said."]),
    ("en", "decimals", ["Prices rose 3.5 percent to $4.20.", "Version 1.2.3 came later."]),
    ("en", "clock", ["It opened at 9 a.m. Monday.", "It closed at 6 p.m.", "Visitors had gone by then."]),
    ("en", "a time alone", ["At 7 a.m. Captain Roe gave the order.", "Nobody moved."]),
    ("en", "quotation", ['He said: "We stay."', '"You will regret it," she answered.', "They left."]),
    ("en", "a quotation goes on", ["“Run!” shouted the guard.", "“Where to?” she asked."]),
    ("en", "who said it", ["“Where is it?” Jane Roe asked.", "Nobody knew."]),
    ("en", "quotations in a row", ["“We stay.”", "“Then I go.”", "The door closed."]),
    ("en", "brackets", ["He left (he had to).", "(She stayed.)", "It rained."]),
    ("en", "brackets in a sentence", ["The town (it was small then!) grew.", "It grew [...] for years."]),
    ("en", "source after a quotation", ["He calls it “the end [...]” (Roe 55).", "She does not."]),
    (
        "en",
        "ellipsis",
        ["Well... I never said so.", "He waited…", "Nothing came.", "They left in the... end."],
    ),
    ("en", "spaced ellipsis", ["They came . . . and went . . . .", "We saw them."]),
    ("en", "stop and spaced ellipsis", ["So he says.", ". . . And so it was."]),
    ("en", "name with a mark", ["She works for Yahoo! in the north.", "He does too."]),
    ("en", "several marks", ["What?!", "Never!!!", "We wait."]),
    ("en", "footnote", ["The treaty was signed in May.[12]", "It failed."]),
    (
        "en",
        "address",
        ["Go to https://example.org/a.b?c=D!e.", "Or write to Jane.Roe@example.org.", "Do it now."],
    ),
    ("en", "handle", ["Follow @jane.Roe on X.", "She posts daily."]),
    (
        "en",
        "hasty writing",
        ["it rained again.", "nobody went there.", "what a mess!", "we left early."],
    ),
    (
        "en",
        "abbreviation before a small letter",
        ["It took approx. half of the dept. budget, etc. and so on."],
    ),
    ("en", "name that begins small", ["They sold it on a site.", "eBay refused."]),
    ("en", "emoji", ["What a day! \N{PARTY POPPER}\N{PARTY POPPER}", "We won."]),
    (
        "en",
        "tags that close a post",
        ["What a team! #Roe #Poe pic.twitter.com/AbC", "— Jane Roe (@janeroe) May 3, 2024"],
    ),
    ("en", "tag that begins a sentence", ["They won.", "#Roe is the best of them."]),
    ("en", "items", ["1) bread", "2) milk", "3) two eggs"]),
    ("en", "items with stops", ["1. Wash the rice.", "2. Boil it.", "3. Eat it."]),
    ("en", "items by letter", ["a. bread", "b. milk", "c. eggs"]),
    ("en", "bullets", ["• bread", "• 2. milk", "• eggs"]),
    ("en", "a number is no item", ["In 2019 they sold 4.", "In 2020 they sold 12.", "2021 was better."]),
    ("en", "label of a picture", ["The old bridge at night", "Photo: Jane Roe"]),
    ("en", "dateline after a headline", ["Talks fail again", "PARIS (AFP) - The talks failed."]),
    ("en", "dateline", ["PARIS (AP) — The talks failed.", "BONN, Germany — They failed there too."]),
    ("fa", "plain", ["باران بارید.", "آیا پل بسته شد؟", "بله!", "راه دیگری نبود."]),
    ("fa", "quotation", ["وزیر گفت: «راه باز است.»", "او سپس رفت."]),
    ("fa", "who said it", ["«کجا می‌روی؟» پرسید مادر و در را بست.", "او نماند."]),
    ("fa", "era", ["این شهر در سال ۱۲۵۰ ه.ش. ساخته شد.", "این بنا هنوز هست."]),
    ("fa", "a letter by its name", ["آقای م. الف. هم آمد.", "او رفت.", "این بند الف.", "او ماند."]),
    ("fa", "one letter", ["نامه را د. رضایی و م. کریمی نوشتند.", "در ص. ۱۲ آمده است."]),
    ("fa", "decimals and dates", ["نرخ ۳.۵ درصد شد.", "روز ۱۴۰۲/۰۱/۰۲ ساعت ۱۰:۳۰ بود."]),
    ("fa", "comma, semicolon, colon", ["آمد، دید؛ گفت: باران است."]),
    ("fa", "ellipsis after a verb", ["باران می‌آید…", "همه رفتند."]),
    ("fa", "ellipsis in a list", ["سیب و انار و… همه را خرید."]),
    ("fa", "a quotation that is an object", ["«چرا نیامدی؟» را سه بار پرسید.", "او ماند."]),
    ("fa", "English abbreviation", ["او با Dr. Roe در U.S. Steel کار کرد.", "بعد رفت."]),
    (
        "fa",
        "dateline with a colon",
        ["شیراز - ایسنا:", "وزیر به شیراز رفت.", "تبریز - خبرگزاری مهر:", "باران بارید."],
    ),
    ("fa", "address", ["به www.example.ir/Khabar.News بروید.", "نشانی نامه a.B@example.ir است."]),
    ("ar", "plain", ["هطل المطر.", "هل أغلق الجسر؟", "نعم!", "لم يبق أحد."]),
    ("ar", "title", ["وصل د. سامي وأ. د. هند إلى المدينة.", "ثم غادرا."]),
    ("ar", "agency", ["ذكرت د.ب.أ. أن المطر هطل.", "وقال شاهد ذلك."]),
    ("ar", "quotation", ["قال: «لن نرحل.»", "وأضاف: «هذا بيتنا»."]),
    ("ar", "comma, colon", ["قال، وهو يضحك: نعم؛ ثم رحل."]),
    ("ar", "ellipsis goes on", ["كان المطر... والناس في البيوت."]),
    ("ar", "dateline", ["القاهرة (رويترز) - هطل المطر.", "وأغلق الجسر."]),
    ("ar", "dateline after a headline", ["المطر يغلق الجسر", "باريس ــ هطل المطر أمس."]),
    ("ar", "agency after a headline", ["المطر يغلق الجسر", "بيروت (أ ف ب) - هطل المطر."]),
    ("ar", "dateline by date", ["المطر يغلق الجسر", "بكين 3 مايو", "هطل المطر في المدينة."]),
    ("ar", "place in prose", ["زار الوزير في باريس - عاصمة النور - متحفا."]),
    ("ar", "aside", ["عادت لندن ــ كما كانت ــ مدينة هادئة."]),
    ("ur", "plain", [f"بارش ہوئی{STOP}", "کیا پل بند ہے؟", f"لوگ گھر چلے گئے{STOP}"]),
    ("ur", "initials", [f"اے{STOP} کیو{STOP} رضا نے کہا کہ پل بند ہے{STOP}", f"وہ گھر گئے{STOP}"]),
    ("ur", "stop for a dash", [f"ہند{STOP} ایران معاہدہ ہو گیا{STOP}", f"سب خوش تھے{STOP}"]),
    ("ur", "hyphen for a stop", ["سڑک بند ہے -", f"لوگ گھر گئے{STOP}"]),
    ("ur", "initials without blanks", [f"پی{STOP}ٹی{STOP}آئی نے جلسہ کیا{STOP}", f"وہ گھر گئے{STOP}"]),
    ("ur", "a day without a blank", [f"14{STOP}اگست کو چھٹی ہے{STOP}", f"سب خوش تھے{STOP}"]),
    ("ur", "a number that marks an item", [f"1{STOP} پانی کی ٹینکیاں بھر لیں{STOP}", f"وہ گھر گئے{STOP}"]),
    ("ur", "quotation", [f"اس نے کہا: \u2019\u2019ہم آئیں گے{STOP}\u2018\u2018", f"وہ آیا{STOP}"]),
    ("he", "plain", ["ירד גשם.", "האם הגשר סגור?", "כן!", "איש לא נשאר."]),
    ("he", "quotation", ['השר אמר: "הדרך פתוחה."', 'צה"ל לא הגיב.']),
    ("he", "initial", ["פרופ' י. כהן וגב' ר. לוי דיברו.", "הקהל שתק."]),
    ("he", "ellipsis goes on", ["הוא חיכה... והגשם לא פסק."]),
    ("ckb", "plain", ["باران باری.", "ئایا پردەکە داخرا؟", "کەس نەما."]),
    ("ckb", "title", ["د. ئازاد گەڕایەوە بۆ هەولێر.", "دوای ئەوە نووست."]),
    ("ps", "plain", ["باران وشو.", "ایا پل تړل شوی دی؟", "هیڅوک پاتې نه شول."]),
    ("ps", "title", ["ډاکټر. احمد کابل ته راغی.", "خلک خوښ ول."]),
    ("fa", "a question told", ["در پاسخ به این سؤال که آیا راهی هست؟ گفت: بله، هست.", "او رفت."]),
    ("fa", "a question of a talk", ["پرسیدم: چرا آمدی؟", "گفت: باران است."]),
    ("fa", "a quotation and what was added", ["نوشت: «پل بسته شد.» و افزود که راه دیگری نیست.", "او رفت."]),
    ("fa", "a quotation and what came", ["گفت: «پل بسته شد.»", "و باران آمد."]),
    ("he", "a question told", ["לשאלה האם הגשר ייסגר? השיב כי לא.", "הוא הלך."]),
    ("ps", "a question told", ["د دې پوښتنې په ځواب کې چې پل تړل شوی؟ وویل: هو.", "باران وشو."]),
    ("ar", "initials behind a bracket and a letter", ["اعترف (م. ع.) و(س. ح.) بالأمر.", "ثم خرجا."]),
    ("fa", "a quotation goes on", ["«نمی‌رویم!» و در را بست.", "پرسید: «کجا می‌روید؟» و پاسخی نشنید."]),
    ("fa", "a quotation ends", ["مادر پرسید: «چرا؟»", "او پاسخ نداد.", "سلام!", "و باران آمد."]),
    ("ar", "a quotation goes on", ["قال: «لن نستسلم!» وأضاف أن الجسر مغلق."]),
    ("ar", "a quotation ends", ["وسأل: «أين الجسر؟»", "وفي المساء هطل المطر.", "قال: «لن نعود.»", "وأضاف أنه متعب."]),
    ("ur", "a quotation goes on", [f"\u2019ہم نہیں جائیں گے!\u2018 اور وہ چلے گئے{STOP}", f"بارش ہوئی{STOP}"]),
    (
        "ur",
        "a space before the closing mark",
        [f"\u2019ہم کہاں جائیں؟ \u2018 اور چلے گئے{STOP}", "اس نے پوچھا \u2019کہاں جائیں؟ \u2018", f"پولیس آئی{STOP}"],
    ),
    ("en", "an opening mark with spaces around it", ["He left.", "\u2018 Why? \u2019 she asked."]),
    ("he", "a quotation goes on", ['"לא ניכנע!" והוסיף כי הדיון יימשך.', 'הוא אמר: "די!"', "ודני הלך הביתה."]),
    ("he", "names with a mark", ["השר אמר לוואלה! כי הגשר נסגר.", "ב-Yahoo! מדווחים על כך.", "וואלה!", "איזה יופי."]),
    ("he", "behind a name with a mark", ["עברנו ל-Yahoo!", "הוא כתב לנו."]),
    ("ckb", "a quotation goes on", ["گوتی: «بڕۆ!» و ڕۆیشت.", "کەس نەما."]),
    ("ps", "a quotation goes on", ["هغه وویل: «راشه!» او لاړ.", "خلک خوښ ول."]),
    ("de", "ordinal", ["Am 3. Oktober und im 19. Jahrhundert war es so.", "Er wurde 90.", "Das Haus blieb."]),
    ("de", "abbreviations", ["Prof. Dr. Roe kam z. B. mit Hrn. Poe bzw. dessen Frau.", "Sie blieben nicht."]),
    ("de", "quotation", ["„Geh!“, rief er.", "„Nein.“", "Sie blieb."]),
    (
        "de",
        "quotation marks that point inwards",
        ["»Zu spät«, sagte er.", "»Wir sind müde.«", "Das war alles.", "»Ja?«"],
    ),
    ("de", "a question goes on", ["»Wo ist er?« fragte sie.", "»Hier!«, rief er."]),
    ("da", "quotation marks that point inwards", ["De gik.", "»Vi er trætte.«", "»Ja«, sagde hun.", "Så kom de."]),
    ("sv", "quotation marks of one kind", ["Den är gammal.", "»Minns oss», skrev jag.", "Fågeln är död."]),
    ("nl", "old quotation marks", ["Dat zegt buurvrouw Roe (63).", ",,Het regent.''", "Ze lacht."]),
    ("fr", "titles", ["M. Roe et Mme. Poe sont venus.", "Il pleuvait."]),
    ("fr", "spaced marks", ["Est-il parti ?", f"Elle a dit : «{NBSP}Oui.{NBSP}»", "Puis elle est partie."]),
    ("es", "inverted marks", ["El Sr. Roe vino.", "¿Quién es?", "¡No lo sé!", "La Dra. Poe lo sabe."]),
    ("en", "an acronym with an ampersand", ["The S.&P. 500 and the A.&P. fell.", "It rained."]),
    ("fr", "numbers of a gallery", ["1/3. Le char avance."]),
    (
        "it",
        "titles behind an article",
        ["L'avv. Roe ha parlato con l'ing. Poe e con l’on. Noe della città di Bonn.", "Pioveva."],
    ),
    ("ru", "abbreviations", ["Он жил в пос. Северный, дер. Малая, ул. Мира, стр. 2, им. Роу.", "Шёл дождь."]),
    ("ru", "a year", ["Это было в 2020 г. в тыс. Шагов.", "А. И. Роу ушёл."]),
    ("ru", "a year at the end", ["Мост открыли в 2020 г.", "Он стоит."]),
    (
        "ru",
        "prices and areas",
        ["Ущерб 15 млн руб.", "Расследование идёт.", "Горит 2400 кв. м.", "Пострадал А. М. Роу."],
    ),
    ("ru", "a century", ["Он родился в XIX в.", "Потом умер в XX в. Роу."]),
    ("uk", "prices and areas", ["Збитки 15 млн грн.", "Розслідують.", "Її площа 2400 кв. м.", "Ніхто не постраждав."]),
    ("uk", "abbreviations", ["Він живе на вул. Мирній, проф. Роу та акад. Поу теж.", "Її міст стоїть."]),
    ("el", "a lady", ["Ο κ. Ρο και η κα. Πο μένουν στην Πάτρα.", "Βρέχει."]),
    ("el", "titles and questions", ["Το είπε ο κ. Στ. Ρο.", "Ποιος το περίμενε;", "Κανείς, π.χ. ο ίδιος."]),
    ("en", "a semicolon asks only in Greek", ["She left; Nobody saw it."]),
    ("it", "kilometres", ["La statale è chiusa tra il km. 42 e il km. 45 di Bonn.", "Ha corso 10 km.", "Pioveva."]),
    ("it", "titles", ["Il dott. Roe è arrivato.", "La sig.ra Poe no."]),
    ("pt", "titles", ["O Sr. Roe chegou.", "A Dra. Poe não veio."]),
    ("nl", "titles", ["Dhr. Roe en mevr. Poe kwamen bijv. niet.", "Het regende."]),
    ("tr", "ordinal and titles", ["Prof. Dr. Kaya 2. Ordu için geldi.", "Bu onun son göreviydi."]),
]
IDS = [f"{language}-{why}" for language, why, _ in CASES]


def parts(text: str, language: str | None = None) -> list[str]:
    return [text[start:end] for start, end in sentences(text, language)]


@pytest.mark.parametrize(("language", "why", "wanted"), CASES, ids=IDS)
def test_case(language: str, why: str, wanted: list[str]) -> None:
    assert parts(" ".join(wanted), language) == wanted


def test_a_verb_of_one_letter_ends_a_sentence_in_kurmanji() -> None:
    wanted = ["Sînema zimanê gelan e.", "Divê em çîrokên xwe bibêjin.", "Rewşa wî giran e."]
    assert parts(" ".join(wanted), "kmr") == wanted
    assert parts("La casa è di J. e. Roe.", "it") == ["La casa è di J. e. Roe."]


@pytest.mark.parametrize(("language", "why", "wanted"), CASES, ids=IDS)
def test_case_with_the_language_guessed(language: str, why: str, wanted: list[str]) -> None:
    assert parts(" ".join(wanted)) == wanted


@pytest.mark.parametrize(
    "wanted",
    [
        [
            "Stanął przy ul. Długiej o godz. 12.",
            "Podał to insp. Roe, tj. inż. Poe z os. Zielonego, al. Nowej i pl. Wolności.",
        ],
        ["Tekst oprac. Anna Roe.", "Fot. Jan Roe."],
        ["Kosztował 12 mln zł.", "Nowak zapłacił.", "Było ich 20 os.", "Potem padało."],
        ["Przyjechał bryg. Adam Roe.", "Dom kosztuje 6 tys. zł.", "Powiedział to wczoraj."],
    ],
)
def test_abbreviations_of_a_language_that_must_be_told(wanted: list[str]) -> None:
    assert parts(" ".join(wanted), "pl") == wanted


@pytest.mark.parametrize(
    ("language", "wanted"),
    [
        ("sv", ["Kl. 15.40 kom jägaren.", "Han hade bl.a. Roe med sig den 3 okt. 2023.", "Älgen gick."]),
        ("da", ["Kl. 15.40 kom hr. Roe.", "Han havde f.eks. Poe med.", "Elgen gik."]),
        ("no", ["Kl. 15.40 kom prof. Roe.", "Han hadde f.eks. Poe med.", "Elgen gikk."]),
        ("fi", ["Klo. 15 tuli prof. Roe.", "Mukana oli esim. Poe ja ns. Noe.", "Hirvi lähti."]),
        ("cs", ["Přijel Ing. Roe a MUDr. Poe z ul. Dlouhé.", "Bylo tu 5 tis. Pražanů.", "Potom pršelo."]),
        ("ro", ["A venit dr. Roe de pe str. Lungă nr. 5.", "El a plecat.", "Costă 500 de lei.", "Ionescu plătește."]),
        ("hu", ["Eljött dr. Roe és ifj. Poe, pl. Bécsből.", "Ott volt kb. 20 ember.", "Esett az eső."]),
    ],
)
def test_abbreviations_of_languages_that_must_be_told(language: str, wanted: list[str]) -> None:
    assert parts(" ".join(wanted), language) == wanted


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("hi", "\u0935\u0939 \u0917\u092f\u093e\u0964 \u0935\u0939 \u0906\u092f\u093e\u0964", 2),
        ("zh", "\u4e0b\u96e8\u4e86\u3002\u6865\u5173\u4e86\uff01\u8c01\u77e5\u9053\uff1f", 3),
        (
            "ru",
            "\u0410. \u0421. \u0420\u043e \u0443\u0448\u0451\u043b. \u041e\u043d\u0430 \u043d\u0435\u0442.",
            2,
        ),
        ("am", "\u12a5\u1233\u1275\u1362 \u12cd\u1203\u1362", 2),
    ],
)
def test_other_scripts_by_unicode_defaults(language: str, text: str, wanted: int) -> None:
    assert len(sentences(text, language)) == len(sentences(text)) == wanted


@pytest.mark.parametrize(
    ("why", "text", "wanted"),
    [
        ("wrapped line", "The old\nbridge fell.", 1),
        ("wrapped after a comma", "The bridge, \nJane's work, fell.", 1),
        ("wrapped after an abbreviation", "The bridge of Dr.\nRoe fell.", 1),
        ("wrapped around a link", "It rose on the shore of\nBonn\n. The bridge fell.", 2),
        ("wrapped after a preposition in Persian", "باران در\nشیراز بارید.", 1),
        ("heading", "Bridge falls\nThe old bridge fell.", 2),
        ("blank line", "the old\n\nbridge fell.", 2),
        ("list of lines", "bread\nmilk\neggs\n", 3),
        ("line ends of all kinds", "Ash.\r\nBirch\u2028Cedar\x85Elm.\rFir", 5),
        ("Persian heading", "پل بسته شد\nباران بارید.", 2),
        ("Persian wrapped after a comma", "پل بسته شد،\nباران بارید.", 1),
    ],
)
def test_line_ends(why: str, text: str, wanted: int) -> None:
    assert len(sentences(text)) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The roof leaks.We will mend it.", 2),
        ("قال مصدر لموقع العربية.نت إن الطريق مغلق.وأضاف أن الجسر مفتوح.", 2),
        ("They sold 1,000.That is a lot.", 2),
        ("باران بارید.پل بسته شد.", 2),
        (f"بارش ہوئی{STOP}پل بند ہے{STOP}", 2),
        ("It runs on Node.Js and Amazon.Com servers.", 1),
        ("See example.org/some.Page or a.Roe@example.org or #some.Tag now.", 1),
        ("It is in the file some_page.Text there.", 1),
    ],
)
def test_glued(text: str, wanted: int) -> None:
    assert len(sentences(text)) == wanted


def test_all_outside_the_spans_is_white_space() -> None:
    text = f" \n He left.{NBSP} She stayed. \t\n\n They came\u2003"
    assert parts(text) == ["He left.", "She stayed.", "They came"]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\N{NO-BREAK SPACE}"])
def test_nothing(text: str) -> None:
    assert sentences(text) == ()


@pytest.mark.parametrize(
    "text",
    ["a", ".", "\ud800", "\ud800. \udfff!", "\0. \x1b", ". . .", '"', "\u202e. \u2066", "1.", "(", "ا."],
)
@pytest.mark.parametrize("language", [None, "en", "fa", "xx", "en-US", "", "../en"])
def test_bad_input_never_raises(text: str, language: str | None) -> None:
    assert "".join("".join(parts(text, language)).split()) == "".join(text.split())


ALPHABET = "aB1 .!?…؟\N{ARABIC FULL STOP}\n\r\"'»«()[]#@-—•:،سهU.\u200c\u00a0\u3002\ud800"


def test_a_stop_before_the_last_letter_is_no_end() -> None:
    assert sentences("aس.B") == ((0, 4),)


@given(
    st.text(st.sampled_from(ALPHABET), max_size=60),
    st.sampled_from([None, "en", "fa", "ar", "ur", "he", "de"]),
)
def test_spans_are_ordered_trimmed_and_lose_nothing(text: str, language: str | None) -> None:
    at = 0
    for start, end in sentences(text, language):
        assert at <= start < end
        assert not text[at:start].strip()
        assert text[start:end] == text[start:end].strip()
        at = end
    assert not text[at:].strip()


# Units that nearly match a rule again and again; each text is a whole number of them.
SLOW = [
    "word ", "a", ".", "!", '"', '. "', '" .', "U.S. ",
    "u.s. ", "(", "[(", ")", ".)", ". . ", ". .", "...",
    "\u2026 ", "\n", ".\n", "x\n", "x,\n", " ", ". ", "1. ",
    "1) ", "2.", "a.Ba", "ab.Ab", "abc.Abc", "http://a.b. ", "#a ", "! #a http://b. ",
    "@", "(@", " \u2014 a (@", "p.m. ", "5 a.m. Roe ", "At 5 a.m. ", "I. ", "Dr. ",
    "Mr.\n", "Photo: ", " Photo: A", "AA (AP ", "AA, ", "? (", '?" Aa ',
    "[1]", ".[1]", ". \N{PARTY POPPER}", "\N{PARTY POPPER} ", "\u2022 ", "\u2022", " - ", "ا - ",
    "ا - ب ", "ہے - ", f"ا{STOP}", f"ا{STOP} ", "باريس - ", "باريس ", "باريس ( ", " 3 مايو",
    "«", "».", "\u3002", "\u3002\u201d", "ه.ش. ", "و… ", "\t5\ta.m.\tRoe", "x \t",
    "\r", "\u200c", "-", "a/", "a-b. ", "3.5 ",
]  # fmt: skip


@pytest.mark.parametrize("unit", SLOW, ids=[ascii(unit) for unit in SLOW])
@pytest.mark.parametrize("language", [None, "en", "fa", "ar", "ur"])
def test_cost_is_linear(unit: str, language: str | None) -> None:
    text = "Aا " + unit * (5_000 // len(unit))
    assert growth(lambda source: sentences(source, language), text, text + text) < LINEAR


@pytest.mark.parametrize("unit", ["word and more ", ".", '"', "U.S. ", "[(", "])"], ids=ascii)
def test_large_input_costs_in_proportion(unit: str) -> None:
    size = 1_000_000 if unit.startswith("word") else 100_000
    assert growth(sentences, unit * (size // len(unit)), unit * (2 * size // len(unit))) < LINEAR


@given(st.text("aB.!?\"')]}[1 \n\r\x0b\x1c-", max_size=24))
def test_the_pattern_for_ascii_finds_what_the_other_finds(text: str) -> None:
    def found(pattern: re.Pattern[str]) -> list[tuple[str | None, ...]]:
        return [
            (match.lastgroup, match["line"], match["stop"], match["close"], match["gap"])
            for match in pattern.finditer(text)
        ]

    assert found(PLAIN_CANDIDATE) == found(CANDIDATE)
