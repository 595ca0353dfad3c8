"""Hebrew."""

ABBREVIATIONS = frozenset(('ד"ר', 'עו"ד'))
STARTERS = frozenset("הוא היא הם הן זה זו זאת אבל אולם אך אני אנחנו".split())
SPEECH_VERBS = frozenset("אמר אמרה אמרו שאל שאלה שאלו הוסיף הוסיפה השיב השיבה קרא קראה".split())
# Behind a quotation that asks or exclaims these go on with its sentence.
JOINING_WORDS = frozenset(
    """
    כי והוסיף והוסיפה והוסיפו ואמר ואמרה ואמרו ושאל ושאלה ושאלו והשיב והשיבה והשיבו וקרא וקראה וקראו והדגיש
    והדגישה וסיכם וסיכמה וטען וטענה
    """.split()
)
# Names with an exclamation mark; the first without a preposition is also what one says: "really!"
EXCLAIMED_NAMES = frozenset("לוואלה בוואלה מוואלה שבוואלה".split())
# Words on which no sentence ends: a line that stops there goes on in the next.
UNFINISHED_WORDS = frozenset("של את על עם או".split())

CREDIT_LABELS = {
    "צילום": "photo",
    "צילומים": "photo",
    "תמונה": "photo",
    "תמונות": "photo",
    "צלם": "photo",
    "קרדיט": "",
    "קרדיט צילום": "photo",
    "קרדיט תמונה": "photo",
    "איור": "illustration",
    "קריקטורה": "illustration",
    "הדמיה": "illustration",
    "גרפיקה": "graphic",
    "מפה": "map",
    "וידאו": "video",
    "סרטון": "video",
    "צילום מסך": "screenshot",
    "צילום ארכיון": "photo",
}
BARE_CREDIT_LABELS = ("קרדיט",)  # on a line of their own, without a colon
CREDIT_SOURCES = ()
CREDIT_GIVEN_BY = ("באדיבות",)
CREDIT_BY = ("מאת",)
CREDIT_OF = ()
CREDIT_VIA = ("דרך", "באמצעות")
CREDIT_FOR = ()
CREDIT_AND = ()
CREDIT_STATUS = {
    "ארכיון": "",
    "צילום מסך": "screenshot",
    "צילום ארכיון": "",
    "באדיבות המשפחה": "",
    "רשתות חברתיות": "",
    'יח"צ': "",
}
CREDIT_POSITIONS = ("מימין", "משמאל")
CREDIT_MAKERS = ("צלם",)
FUNCTION_WORDS = (  # that no name holds
    "של",
    "את",
    "על",
    "עם",
    "זה",
    "איך",
    "למה",
    "הוא",
)
CAPTION_LABELS = ("כיתוב תמונה",)
FILE_LABELS = ("צילום ארכיון", "תמונת ארכיון", "אילוסטרציה")
READ_MORE = ("קרא עוד",)
ORGANISATION_WORDS = "דוברות משטרת משרד אוניברסיטת עיריית סוכנות חדשות עיתון ארכיון לשכת צבא"

LETTERS = ""

WORDS = frozenset(
    """
    של את על לא הוא היא זה עם כי גם אני אתה הם מה כל אל או אם יש אין היה היו הייתה אבל רק יותר כך כמו אחרי
    לפני בין אשר שלא אנחנו לי לך לו לה לנו להם שלי שלו שלה שלהם אותו אותה זו זאת כאן שם מאוד כבר עוד היום
    עד ידי אז די צו איך ככה למה מי איפה פה הזה הזו הזאת אותם אותי להיות יהיה תהיה ולא וגם שזה שהוא שהיא כדי
    כן צריך כמה
    """.split()
)

# What platforms write around their posts: {name} is the author, {date} the day, […] may be missing.
POST_LABELS: dict[str, tuple[str, ...]] = {
    "instagram_lead": (
        "להצגת הפוסט הזה באינסטגרם",
        "הצג פוסט זה באינסטגרם",
        "להציג את הפוסט הזה באינסטגרם",
    ),
    "instagram_tail": (
        "פוסט משותף על ידי {name}[ בתאריך {date}]",
        "פוסט ש-{name} שיתף",
    ),
    "facebook_tail": (
        "פורסם על ידי {name} ב- {date}",
        "פורסם על ידי {name} ב-{date}",
        "פורסם על-ידי {name} ב- {date}",
    ),
    "tiktok_sound": ("צליל מקורי",),
}

# -- what names where a report comes from, and what stands around an article
ATTRIBUTION_OPENERS_BEFORE_OUTLET = (
    "לפי", "על פי", "כך דיווח", "כך דיווחה", "כך דיווחו", "כך מדווח", "כך מדווחת", "בשיחה עם", "בריאיון עם",
    "בראיון עם", "דווח ב", "דווח ב-", "לפי דיווח ב", "לפי דיווח ב-", "לפי דיווח של", "לפי דיווחים ב",
    "לפי דיווחים ב-", "על פי דיווח ב", "על פי דיווח ב-", "לפי פרסום ב", "לפי פרסום ב-", "כך פורסם ב", "כך פורסם ב-",
    "אמר ל", "אמר ל-", "אמרה ל", "אמרה ל-", "אמרו ל", "אמרו ל-", "מסר ל", "מסר ל-", "מסרה ל", "מסרה ל-",
    "סיפר ל", "סיפר ל-", "סיפרה ל", "סיפרה ל-",
)  # fmt: skip
ATTRIBUTION_CLOSERS = (
    "דווח כי", "דיווח כי", "דיווחה כי", "דיווחו כי", "מדווח כי", "מדווחת כי", "מדווחים כי", "פורסם כי",
)  # fmt: skip
# Also what an agency that reports no news is named for: of spies, of space.
OUTLET_BOUNDARIES = (
    "כי", "את", "על", "של", "עם", "אל", "הביון", "המודיעין", "החלל", "האטום", "התעופה", "הסביבה",
)  # fmt: skip
# "Here": only behind such a word as ערוץ, in quotation marks or in a dateline.
WORDS_AS_OUTLETS = ("כאן",)
OUTLET_TYPES = (
    "סוכנות הידיעות", "סוכנות", "העיתון", "אתר", "ערוץ",
)  # fmt: skip
NEWS_OUTLETS = (
    "רויטרס", "איי-פי", "AP", "הארץ", "ידיעות אחרונות", "ynet", "מעריב", "ישראל היום", "וואלה", "כאן",
    "גלובס", "כלכליסט", "דה מרקר", "תסנים", "פארס", "ניו יורק טיימס", "וושינגטון פוסט", "CNN", "BBC",
    "ספורט 5", "ספורט 1", "ערוץ 12", "ערוץ 13", "חדשות 12", "חדשות 13", "ערוץ 14", "כאן חדשות", "N12",
)  # fmt: skip
CLOCK_LABELS = (
    "פורסם לראשונה", "תאריך פרסום", "פורסם בתאריך",
    "עודכן", "עודכן ב", "עדכון אחרון", "פורסם", "פורסם ב", "תאריך", "עודכן לאחרונה", "היום",
)  # fmt: skip
POST_COUNTS = ("צפיות", "אלף צפיות", "תגובות", "ציטוטים", "לייקים", "סימניות", "פרסומים מחדש", "מעקב", "העתקת קישור")
POST_REPLIES = ("בתגובה ל", "משיב ל")
INVOCATIONS = ('בס"ד', 'ב"ה', "בעזרת השם")
COUNTER_WORDS = (
    "תגובות", "תגובה", "צפיות", "שיתופים", "לייקים",
)  # fmt: skip
MEASURES = ("דקות",)
READING_TIME = (
    "דק' קריאה", "דק׳ קריאה",
    "דקות קריאה", "דקות", "זמן קריאה", "דקת קריאה",
)  # fmt: skip
SHARE_WORDS = (
    "שיתוף", "שתף", "שתפו", "הדפסה", "הדפס", "פייסבוק", "טוויטר", "וואטסאפ", "טלגרם", "העתק קישור", "מייל",
    "אימייל", "שלח", "שמירה", "תגובות", "העתקת קישור",
)  # fmt: skip
SHARE_LINES = (
    "שתף קטע נבחר",
    "שיתוף", "שתף", "שתפו", "הדפסה", "הדפס", "שתפו כתבה", "שתף כתבה", "שתפו בפייסבוק", "שתף בפייסבוק",
    "שתפו בוואטסאפ", "העתקת קישור", "העתק קישור", "שלח לחבר", "הדפסת כתבה", "שליחה לחבר", "שמור כתבה",
    "הקישור הועתק",
    "שמור כתבה לרשימת הקריאה", "הדפיסו כתבה", "שמרו כתבה", "שמור לרשימת הקריאה",
    "שלחו בוואטסאפ", "שתפו כתבה במייל", "שתפו במייל", "שלחו במייל",
)  # fmt: skip
COMMENT_LINES = (
    "תגובות", "הוסף תגובה", "הוספת תגובה", "הגב", "לכל התגובות", "כתבו תגובה", "תגובה חדשה", "אין תגובות",
    "לתגובות", "טרם התפרסמו תגובות", "הוסף תגובה חדשה",
)  # fmt: skip
# Over the works that a text cites.
REFERENCE_HEADINGS = ("מקורות", "ביבליוגרפיה", "רשימת מקורות")
# Over a list that is the article's own, and the words that open or end the steps of a recipe.
LIST_HEADINGS = (
    "מצרכים", "רכיבים", "אופן ההכנה", "הוראות הכנה", "הכנה",
)  # fmt: skip
RECIPE_STEPS = (
    "מוסיפים", "מערבבים", "חותכים", "קוצצים", "מטגנים", "מבשלים", "שוטפים", "מקלפים", "יוצקים", "אופים",
    "מגישים", "משרים",
)  # fmt: skip
READ_MORE_LABELS = (
    "קרא עוד", "קראו עוד", "קראו גם", "עוד בנושא", "לקריאה נוספת", "לכתבה המלאה", "המשך קריאה", "ראו גם",
    "צפו", "כתבות נוספות", "אולי יעניין אותך", "אולי יעניין אתכם", "אולי יעניין אתכם גם", "עוד בוואלה",
)  # fmt: skip
# Of these, below which several headlines may stand.
READ_ALSO_LABELS = (
    "קראו עוד", "קראו גם", "כתבות נוספות", "עוד בנושא", "לקריאה נוספת",
)  # fmt: skip
# Below each of several headlines in a row.
CARD_BUTTONS = ("לקריאה", "קרא עוד", "לכתבה המלאה", "לכתבה")
# Headings of other articles behind which stands of what they are.
RELATED_OPENINGS = ("כתבות נוספות", "עוד כתבות", "ידיעות נוספות")
RELATED_HEADINGS = (
    "כתבות נוספות", "עוד בנושא", "כתבות קשורות", "הנקראות ביותר", "הכי נקראות", "חדשות נוספות",
    "אולי יעניין אותך", "מומלצים", "כתבות מומלצות", "עוד כתבות", "הכי חם",
    "לכתבות נוספות", "אולי יעניין אתכם", "אולי יעניין אתכם גם", "עוד בוואלה",
)  # fmt: skip
TAG_LABELS = (
    "תגיות", "תגים", "תגית", "נושאים", "מילות מפתח",
)  # fmt: skip
SOURCE_AGENCIES = ("סוכנויות", "סוכנויות הידיעות")
SOURCE_LABELS = (
    "מקור", "מקורות",
)  # fmt: skip
NAVIGATION_LINES = (
    "דף הבית", "ראשי", "דלג לתוכן", "תפריט", "חיפוש", "התחברות", "התחבר", "הרשמה", "צור קשר", "אודות",
    "תנאי שימוש", "מדיניות פרטיות", "הבא", "הקודם", "סגור", "חזרה למעלה", "לעמוד הבית", "הרשמה לניוזלטר",
    "שמור",
)  # fmt: skip
NAVIGATION_WORDS = (
    "חדשות", "בארץ", "בעולם", "פוליטיקה", "ביטחון", "מדיני", "כלכלה", "ספורט", "תרבות", "דעות", "בריאות",
    "טכנולוגיה", "רכב", "תיירות", "אוכל", "צרכנות", "נדלן", 'נדל"ן', "יהדות", "פלילים", "משפט", "חינוך",
    "סלבס", "וידאו", "מבזקים", "מדע", "סביבה", "משפטי", "בידור",
)  # fmt: skip
ADVERTISEMENT_LINES = (
    "פרסומת", "מודעה", "תוכן שיווקי", "תוכן ממומן",
    "פרסומת - המשך הכתבה", "המשך הכתבה לאחר הפרסומת", "בשיתוף פעולה מסחרי", "כתבה ממומנת",
    "הכתבה ממשיכה לאחר הפרסומת",
)  # fmt: skip
# What an article says of a film, a play or a book that it tells of, and what stands before the title of one.
WORK_LABELS = ("בימוי", "במאי", "במאית", "שחקנים", "תסריט")
WORK_TITLES = ("סרט", "ספר", "סדרה")
ANSWERS = ("כן", "לא", "נכון", "לא נכון")  # to choose from
SUBJECT_LABELS = ("נושא",)
BYLINE_LABELS = (
    "מאת", "כתב", "כתבה", "כותב", "מערכת",
    "נכתב על ידי", "פורסם על ידי", "ראיין", "ראיינה", "כתב וצילם",
)  # fmt: skip
BYLINE_ROLES = (
    "כתב", "כתבת", "עיתונאי", "מערכת",
)  # fmt: skip
TIME_WORDS = ("בשעה", "ב")
DATE_LABELS = ("תאריך",)
DAY_WORDS = ("היום", "אתמול")
AGO = (
    "לפני שעות", "לפני דקות", "לפני ימים", "לפני חודש", "לפני חודשים", "לפני שבוע", "לפני שבועות", "לפני שנה",
    "לפני שנים", "לפני דקה", "לפני שעה", "לפני יום",
)  # fmt: skip
COMMENT_HEADS = ("תגובות",)
# Words of a site's notices, in small letters; the line that holds them is none of the article.
SITE_NOTICES = (
    "כל הזכויות שמורות", "הירשמו לניוזלטר", "הרשמו לניוזלטר", "מצאתם טעות לשון", "מצאתם טעות בכתבה",
)  # fmt: skip
# Over what is no part of an article, beside related stories.
SECTION_HEADINGS = (
    "קראו גם",
)  # fmt: skip
# What a short paragraph opens with that leads away from its article.
CALL_OPENINGS = (
    "קראו גם", "קראו עוד", "לקריאה נוספת", "לכתבה המלאה", "עקבו אחרינו",
    "עוד בנושא", "הצטרפו לערוץ", "הירשמו לניוזלטר",
)  # fmt: skip
# Words that a site's notice speaks with, and those of running text that tells of one.
NOTICE_WORDS = frozenset(
    """
    שלנו אתר האתר לאתר פרטיות מדיניות ניוזלטר מנוי מנויים תנאי שימוש הסכמה
    """.split()
)
TELLING_WORDS = frozenset(
    """
    אמר אמרה אמרו כתב כתבה טען טענה הוסיף שאל השיב בית-המשפט השופט השופטת
    """.split()
)
POSITION_WORDS = (
    "מתוך",
)  # fmt: skip
PAGE_WORDS = (
    "עמוד",
)  # fmt: skip
COMMENT_OPENINGS = (
    "כתובת האימייל שלך לא", "שדות החובה מסומנים", "האימייל לא יוצג", "שמור בדפדפן זה", "יש להתחבר כדי להגיב",
)  # fmt: skip
PLAYER_OPENINGS = (
    "האזינו לכתבה", "להאזנה לכתבה", "הדפדפן שלך אינו תומך", "הדפדפן שלכם אינו תומך", "האזנה לכתבה",
)  # fmt: skip
COOKIE_OPENINGS = (
    "אתר זה משתמש בעוגיות", "אתר זה עושה שימוש בעוגיות", "אנו משתמשים בעוגיות", "האתר משתמש בעוגיות",
    "אנחנו משתמשים בעוגיות", "אתר זה משתמש ב-cookies",
)  # fmt: skip
# The buttons below what asks for consent.
CONSENT_BUTTONS = (
    "אישור", "אני מסכים", "קבל הכל", "אשר הכל",
)  # fmt: skip
READ_MORE_OPENINGS = (
    "עקבו אחרינו", "הצטרפו", "הירשמו", "הורידו", "לקבלת עדכונים", "לכל העדכונים",
)  # fmt: skip
READ_MORE_ENDINGS = (
    "בטלגרם", "בווטסאפ", "לניוזלטר", "בפייסבוק", "באינסטגרם", "בטיקטוק", "לחצו כאן", "האפליקציה", "שלנו",
    "וואטסאפ", "ווטסאפ", "טלגרם",
)  # fmt: skip
