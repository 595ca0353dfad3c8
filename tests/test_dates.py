"""Dates as they are written: all calendars, many languages, and what only looks like a date."""

from itertools import pairwise

import pytest
from cost import LINEAR, growth
from hypothesis import given
from hypothesis import strategies as st

from normalizer.dates import Date, find, parse
from normalizer.dates.settling import settled
from normalizer.dates.words import PLAIN_TOKEN, TOKEN

NBSP, RLM, ZWNJ = "\N{NO-BREAK SPACE}", "\N{RIGHT-TO-LEFT MARK}", "\N{ZERO WIDTH NON-JOINER}"

# What a dateline says, the day of publication, and the day that is meant.
SETTLED = [
    ("LONDON, June 3 (Reuters) -", "2024-06-04", "2024-06-03"),
    ("LONDON, Dec. 30 (Reuters) -", "2024-01-02T09:00:00+00:00", "2023-12-30"),
    ("LONDON, June 4 (Reuters) -", "2024-06-03", "2024-06-04"),  # written where the day is over
    ("LONDON, July 3 (Reuters) -", "2024-06-04", None),
    ("LONDON, June 3, 2023 -", "2024-06-04", None),  # it has its year
    ("BERLIN (dpa) 3. Juni -", "2024-06-04", "2024-06-03"),
    ("МОСКВА, 3 июня. /ТАСС/.", "2024-06-04", "2024-06-03"),
    ("تهران - ایرنا - ۱۴ خرداد -", "2024-06-04", "2024-06-03"),
    ("تهران - ایرنا - ۱ فروردین -", "2025-03-22", "2025-03-21"),
    ("مكة، 3 شوال -", "2024-04-13", None),  # a sighting decides
    ("KABUL, 03/06/2024 -", "2024-06-04", "2024-06-03"),
    ("KABUL, 03/06/2024 -", "2024-03-07", "2024-03-06"),
    ("KABUL, 03/02/2024 -", "2024-03-02", "2024-03-02"),
    ("KABUL, 02/01/2023 -", "2023-02-01", "2023-02-01"),
    ("KABUL, Monday, 3 June -", "2024-06-04", "2024-06-03"),
    ("KABUL, Friday, 3 June -", "2024-06-04", None),
    ("KABUL, June 1, June 2 -", "2024-06-04", None),
    ("LONDON, Monday -", "2024-06-04", "2024-06-03"),
    ("LONDON, Monday -", "2024-06-03", "2024-06-03"),
    ("LONDON, Tuesday -", "2024-06-03", "2024-05-28"),
    ("تهران، سه‌شنبه (ایرنا) -", "2024-06-04", "2024-06-04"),
    ("SUN CITY (AP) —", "2024-06-04", None),
    ("LONDON, June 3", "2024", None),
    ("LONDON, June 3", "2024-06", None),
    ("LONDON, June 3", "2024-W23-2", "2024-06-03"),
]


@pytest.mark.parametrize(("words", "published", "day"), SETTLED)
def test_the_day_of_publication_settles_a_day_without_its_year(words: str, published: str, day: str | None) -> None:
    assert settled(words, published) == day


# 22 June 2023 in the long form of each language.
LONG = {
    "af": "22 Junie 2023",
    "am": "22 ጁን 2023",
    "ar": "22 يونيو 2023",
    "ar_DZ": "22 جوان 2023",
    "ar_LB": "22 حزيران 2023",
    "az": "22 iyun 2023",
    "be": "22 чэрвеня 2023\u202fг.",
    "bg": "22 юни 2023\u202fг.",
    "bn": "22 জুন, 2023",
    "bs": "22. juni 2023.",
    "ca": "22 de juny del 2023",
    "cs": "22. června 2023",
    "cy": "22 Mehefin 2023",
    "da": "22. juni 2023",
    "de": "22. Juni 2023",
    "el": "22 Ιουνίου 2023",
    "en": "June 22, 2023",
    "es": "22 de junio de 2023",
    "et": "22. juuni 2023",
    "eu": "2023(e)ko ekainaren 22(a)",
    "fa": "22 ژوئن 2023",
    "fi": "22. kesäkuuta 2023",
    "fil": "Hunyo 22, 2023",
    "fr": "22 juin 2023",
    "ga": "22 Meitheamh 2023",
    "gd": "22mh dhen Ògmhios 2023",
    "gl": "22 de xuño de 2023",
    "gu": "22 જૂન, 2023",
    "he": "22 ביוני 2023",
    "hi": "22 जून 2023",
    "hr": "22. lipnja 2023.",
    "hu": "2023. június 22.",
    "hy": "22 հունիսի, 2023 թ.",
    "id": "22 Juni 2023",
    "is": "22. júní 2023",
    "it": "22 giugno 2023",
    "ja": "2023年6月22日",
    "ka": "22 ივნისი, 2023",
    "kk": "2023\u202fж. 22 маусым",
    "km": "22 មិថុនា 2023",
    "kn": "ಜೂನ್ 22, 2023",
    "ko": "2023년 6월 22일",
    "ky": "2023-ж., 22-июнь",
    "lo": "22 ມິຖຸນາ 2023",
    "lt": "2023 m. birželio 22 d.",
    "lv": "2023. gada 22. jūnijs",
    "mk": "22 јуни 2023\u202fг.",
    "ml": "2023, ജൂൺ 22",
    "mn": "2023\u202fоны зургаадугаар сарын 22",
    "mr": "22 जून, 2023",
    "ms": "22 Jun 2023",
    "my": "2023 ဇွန် 22",
    "nb": "22. juni 2023",
    "ne": "2023 जुन 22",
    "nl": "22 juni 2023",
    "pa": "22 ਜੂਨ 2023",
    "pl": "22 czerwca 2023",
    "ps": "2023 جون 22",
    "pt": "22 de junho de 2023",
    "ro": "22 iunie 2023",
    "ru": "22 июня 2023\u202fг.",
    "si": "2023 ජූනි 22",
    "sk": "22. júna 2023",
    "sl": "22. junij 2023",
    "so": "Juun 22, 2023",
    "sq": "22 qershor 2023",
    "sr": "22. јун 2023.",
    "sr_Latn": "22. jun 2023.",
    "sv": "22 juni 2023",
    "sw": "22 Juni 2023",
    "ta": "22 ஜூன், 2023",
    "te": "22 జూన్, 2023",
    "tg": "22 Июн 2023",
    "th": "22 มิถุนายน ค.ศ. 2023",
    "tk": "22 iýun 2023",
    "tr": "22 Haziran 2023",
    "uk": "22 червня 2023\u202fр.",
    "ur": "22 جون، 2023",
    "uz": "22-iyun, 2023",
    "vi": "22 tháng 6, 2023",
    "zh": "2023年6月22日",
    "zu": "Juni 22, 2023",
}

# What is one date from its first to its last character, and its value.
WHOLE = {
    # Social media
    "June 22, 2023": "2023-06-22",
    "Jun 22, 2023": "2023-06-22",
    "Sept. 9, 2023": "2023-09-09",
    "22 Haziran 2023": "2023-06-22",
    "22. Juni 2023": "2023-06-22",
    "22\\. Juni 2023": "2023-06-22",
    "22 ژوئن 2023": "2023-06-22",
    "۲۲ ژوئن ۲۰۲۳": "2023-06-22",
    "٢٢ يونيو ٢٠٢٣": "2023-06-22",
    "22 جون، 2023": "2023-06-22",
    "1 בנובמבר 2021": "2021-11-01",
    "१७ मई २०२४": "2024-05-17",
    "১৭ মে ২০২৪": "2024-05-17",
    "10:37 AM · Jun 22, 2023": "2023-06-22T10:37",
    "10:37 PM · Jun 22, 2023": "2023-06-22T22:37",
    "12:05 AM · Jun 22, 2023": "2023-06-22T00:05",
    "May 13, 2025 at 11:37 PM": "2025-05-13T23:37",
    "Jun 12, 2019 at 6:03am PDT": "2019-06-12T06:03-07:00",
    "Mar 3, 2020 at 4:50pm PST": "2020-03-03T16:50-08:00",
    "23. Okt 2017 um 0:31 Uhr": "2017-10-23T00:31",
    "Mär 27, 2018 um 12:08 PDT": "2018-03-27T12:08-07:00",
    "22 juin 2023 à 10h05": "2023-06-22T10:05",
    "22 de jun. de 2023 a las 10:37 p. m.": "2023-06-22T22:37",
    "2021-03-03T23:32:56.394Z": "2021-03-03T23:32:56.394Z",
    "2024-05-17T21:30:05+03:30": "2024-05-17T21:30:05+03:30",
    "Thu Jun 22 10:37:05 +0000 2023": "2023-06-22T10:37:05+00:00",
    "2023年6月22日 午後9時30分": "2023-06-22T21:30",
    "2023年6月22日(木)": "2023-06-22",
    "2024年5月17日 下午9:30": "2024-05-17T21:30",
    "2023년 6월 22일 오후 9:30": "2023-06-22T21:30",
    "22 tháng 6 năm 2023": "2023-06-22",
    "22 thg 6, 2023": "2023-06-22",
    "30 Mart 2021 Salı": "2021-03-30",
    "Samedi 8 octobre 2022": "2022-10-08",
    "Lunes, 22 de noviembre de 2021": "2021-11-22",
    # Clocks of sites
    "Friday , 17 May 2024": "2024-05-17",
    "FRIDAY MAY 17, 2024": "2024-05-17",
    "Fri 17 May 2024 - 21:30": "2024-05-17T21:30",
    "Fri, 17 May 2024 18:12:12 GMT": "2024-05-17T18:12:12Z",
    "Fri. 17 May 2024": "2024-05-17",
    "12 : 45 Wednesday , 5 August 2020": "2020-08-05T12:45",
    "17:41 JST, October 13, 2024": "2024-10-13T17:41+09:00",
    "21:30 (GMT+3:30), 17 May 2024": "2024-05-17T21:30+03:30",
    "9:30 p.m. | 17 May 2024": "2024-05-17T21:30",
    "10.55 Uhr, 17. Mai 2024": "2024-05-17T10:55",
    "午後9時30分 2023年6月22日": "2023-06-22T21:30",
    "۹:۳۰ قبل از ظهر، ۲۸ اردیبهشت ۱۴۰۳": "2024-05-17T09:30",
    "17 May 2024 • 2:15pm": "2024-05-17T14:15",
    "17.05.2024": "2024-05-17",
    "17.05.2024 07:18": "2024-05-17T07:18",
    "17.05.2024, 10.55 Uhr": "2024-05-17T10:55",
    "22.11.2024 07.57": "2024-11-22T07:57",
    "11.15.2019 10:09 AM": "2019-11-15T10:09",
    "5. 6. 2023": "2023-06-05",
    "17/5/2024": "2024-05-17",
    "5/17/2024": "2024-05-17",
    "04/04/2024": "2024-04-04",
    "2024/5/17": "2024-05-17",
    "2024-05-17": "2024-05-17",
    "2024-05-17 21:30 GMT+3:30": "2024-05-17T21:30+03:30",
    "2024-05-17 21:30 (GMT+0330)": "2024-05-17T21:30+03:30",
    "2024-05-17 21:30 UTC-05:00": "2024-05-17T21:30-05:00",
    "May 17, 2024 9:30 p.m. ET": "2024-05-17T21:30",
    "17/May/2024:21:30:05 +0330": "2024-05-17T21:30:05+03:30",
    "17-May-2024": "2024-05-17",
    "5th of May, 2024": "2024-05-05",
    "5 May 2024": "2024-05-05",
    "May 1st, 2024": "2024-05-01",
    "1er juin 2023": "2023-06-01",
    "1.º de junio de 2023": "2023-06-01",
    "22-е июня 2023 г., 10:30": "2023-06-22T10:30",
    f"22{NBSP}juin{NBSP}2023": "2023-06-22",
    f"17{RLM}/05{RLM}/2024": "2024-05-17",
    f"03{RLM}/04{RLM}/2023": "2023-04-03",
    # Which order a weekday, a full stop or the digits tell
    "Monday 03/04/2023": "2023-04-03",
    "03.04.2023": "2023-04-03",
    "٠٣/٠٤/٢٠٢٣": "2023-04-03",
    "Fr. 17.05.24": "2024-05-17",
    "22 listopada 2023": "2023-11-22",
    "22. listopada 2023": "2023-10-22",
    "22 sierpnia 2023": "2023-08-22",
    # Arabic
    "الجمعة 17 مايو 2024": "2024-05-17",
    "الأحد، ٩ يونيو ٢٠١٩": "2019-06-09",
    "السبت، ٤ مايو ٢٠١٩ ٢٠:٤٨": "2019-05-04T20:48",
    "الإثنين، 24 أغسطس 2020 09:23 ص": "2020-08-24T09:23",
    "الجمعة، 21 أغسطس 2020 09:06 م": "2020-08-21T21:06",
    "الأحد، 04 آب/أغسطس 2013": "2013-08-04",
    "17 كانون الثاني (يناير) 2024": "2024-01-17",
    "5 تشرين الثاني 2023": "2023-11-05",
    "5 تشرين الأول 2023": "2023-10-05",
    "5 كانون الأول 2023": "2023-12-05",
    "16 جانفي 2024": "2024-01-16",
    "9 جويلية 2021": "2021-07-09",
    "3 أوت 2021": "2021-08-03",
    "3 غشت 2021": "2021-08-03",
    "22/07/2015م": "2015-07-22",
    "17 مايو، 2024 الساعة 9:30 مساءً": "2024-05-17T21:30",
    "السبت 4 مايو 2019، آخر تحديث 02:21 (GMT+0400)": "2019-05-04T02:21+04:00",
    # Solar Hijri
    "جمعه ۲۸ اردیبهشت ۱۴۰۳": "2024-05-17",
    "جمعه، ۲۸ اردیبهشت ۱۴۰۳ - ۲۱:۳۰": "2024-05-17T21:30",
    "جمعه ۲۸ اردیبهشت ۱۴۰۳ ۲۱:۳۰": "2024-05-17T21:30",
    "28 ارديبهشت 1403": "2024-05-17",
    "۲۸ اردیبهشت‌ماه ۱۴۰۳": "2024-05-17",
    "۲۸ اردیبهشت ماه سال ۱۴۰۳": "2024-05-17",
    "۲۸ اردیبهشت ۱۴۰۳ ه‍.ش": "2024-05-17",
    f"سه{ZWNJ}شنبه ۱ خرداد ۱۴۰۳": "2024-05-21",
    "سه شنبه 1 خرداد 1403 ساعت 12:09:08 ب.ظ": "2024-05-21T12:09:08",
    "۵ آبان ۱۴۰۰ ساعت ۰۶:۴۹": "2021-10-27T06:49",
    "۲۸ اردیبهشت ۱۴۰۳ - ۵۹ : ۱۸": "2024-05-17T18:59",
    "۱۴۰۳/۰۲/۲۸": "2024-05-17",
    "1403/2/28 - 15:42": "2024-05-17T15:42",
    "1403-02-28": "2024-05-17",
    "۲۸/۰۲/۱۴۰۳": "2024-05-17",
    "9 Mehr 1401": "2022-10-01",
    "30 اسفند 1403": "2025-03-20",
    "۲۵ اسفند ۹۸": "2020-03-15",
    "۲۲ بهمن ۵۷": "1979-02-11",
    "دوشنبه ۹۸/۰۳/۲۷": "2019-06-17",
    "جمعه 20/2/92": "2013-05-10",
    "۲۸ ثور ۱۴۰۳": "2024-05-17",
    "۱ حمل ۱۴۰۳": "2024-03-20",
    "۲۸ غويي ۱۴۰۳": "2024-05-17",
    "۱۴۰۳ کال د غویي ۲۸": "2024-05-17",
    "٢٧ی گوڵانی ١٤٠٣": "2024-05-16",
    "27ی ڕەشەمەی 1402": "2024-03-17",
    "4ی پووشپەڕی ساڵی 1346ی هەتاوی": "1967-06-25",
    # Persian, Urdu, Pashto, Sorani, Kurmanji, Gregorian
    "جمعه، ۱۷ مه ۲۰۲۴": "2024-05-17",
    "۷ ماه مه ۲۰۲۱": "2021-05-07",
    "۷ می ۲۰۲۱": "2021-05-07",
    "۱۷ آگوست ۲۰۲۴": "2024-08-17",
    "۱۷ مارچ ۲۰۲۴": "2024-03-17",
    "اتوار 22 نومبر 2020": "2020-11-22",
    "17 مئی 2024ء": "2024-05-17",
    "۱۷ جولای ۲۰۲۴": "2024-07-17",
    "۱۷ سپټمبر ۲۰۲۴": "2024-09-17",
    "5 کانونی دووەم 2024": "2024-01-05",
    "٢٢ی حوزەیرانی ٢٠٢٣": "2023-06-22",
    "22ê Hezîranê 2023": "2023-06-22",
    # Two and three calendars are one date
    "جمعه ۲۸ اردیبهشت ۱۴۰۳ - 17 May 2024": "2024-05-17",
    "الجمعة 9 ذو القعدة 1445 هـ - 17 مايو 2024": "2024-05-17",
    "9 ذو القعدة 1445 هـ الموافق 17 مايو 2024": "2024-05-17",
    "Saturday, October 1, 2022 - 9 Mehr 1401": "2022-10-01",
    "۲۸ تیر ۱۴۰۰ - ۱۹ ژوئیه ۲۰۲۱": "2021-07-19",
    "۲۸ تیر ۱۴۰۰ (۱۹ ژوئیه)": "2021-07-19",
    "شنبه ۲۹ اردیبهشت ۱۴۰۳ | ۹ ذی‌القعده ۱۴۴۵ | Saturday 18 May 2024": "2024-05-18",
    # Thai
    "22 มิถุนายน 2566": "2023-06-22",
    "22 มิถุนายน พ.ศ. 2566": "2023-06-22",
    # Dates without an ISO value
    "03/04/2023": None,
    "03-04-2023": None,
    "Friday 03/04/2023": None,
    "3/4/2023 11:16 AM": None,
    "17.05.24": None,
    "01/06/18 à 23h03": None,
    "13 July '85": None,
    "۹۸/۰۳/۲۷": None,
    f"سه{ZWNJ}شنبه ۹۸/۰۳/۲۷": None,
    "۵ مهر ۲۰": None,
    "9 رمضان 1445": None,
    "9 ذو القعدة 1445 هـ": None,
    "1445/11/09 هـ": None,
    "8 شوال": None,
    "June 3": None,
    "Sun, May 5": None,
    "3 June, 10:30": None,
    "5月17日": None,
    "جمعه ۲۸ اردیبهشت": None,
    "۲۲ بهمن": None,
    "17 آذار (مارس)": None,
}

# Strings in which there is no date.
NOTHING = [
    "3-1", "2–1", "4-3-3", "4-2-3-1", "6-4, 7-5", "24/7/365", "9/11", "1/2", "10/10", "50-50",
    "1.2.3", "v1.2.2023", "version 2024.05.17.3", "Python 3.11.2", "10.12.20.24", "192.168.1.10",
    "10.12.2023.4",
    "$1,200", "€ 12.50", "1,200 May", "12.500 تومان", "83,3 %", "2023", "in 2023.", "1403",
    "021-88-1234", "+98-21-88881234", "tel 2024-05-17-22", "0912 345 6789", "20-20-20", "20240517",
    "21:30", "10:37 AM", "ساعت ۲۱:۳۰", "at 10", "59:18", "6.30-10am",
    "May 2024", "mai 2022", "خرداد ۱۴۰۱", "June", "Friday", "جمعه", "the 22nd", "22.", "5th of",
    "1 of 22",
    "May 5 people come", "5 out of 10", "5 may be enough", "Set 5 goals", "5 set points", "march 4 miles",
    "۵ می‌کند", "۵ می رود", "۵ مه غلیظ", "میزان ۸ / ۱۰ درصد",
    "t.co/xyQA2OCTx", "9to5Mac", "5 صفر للأهلي", "۲۰ تیر خورد", "5 des Landes", "12 mai mult",
    "5-7 May 2024", "May 5-7, 2024", "22.-24. Juni 2023", "3.5 May 2024", "17:22 June 2024",
    "31 June 2023", "29 February 2023", "0 May 2024", "32 May 2024", "30 فوریه 2023", "30 اسفند 1402",
    "32/01/1403", "2023-13-01", "2023-02-30", "13/13/2023", "00/00/0000",
    "https://example.org/2024/05/17/slug", "example.org/2024-05-17.html", "img_2024-05-17_x",
    "#2024-05-17",
    "ID 17.05.2024.9", "B5 May", "doi:10.1016/j.2011.03.059", "99-98-97", "۹.۰.۱۱۵.۰",
]  # fmt: skip

# A sentence or a line, and the dates in it, as written, with their values.
INSIDE = {
    "— Someone (@someone) June 22, 2023": {"June 22, 2023": "2023-06-22"},
    "— Someone (@someone)June 22, 2023": {"June 22, 2023": "2023-06-22"},
    "— کسی (@someone) ۲۲ ژوئن ۲۰۲۳": {"۲۲ ژوئن ۲۰۲۳": "2023-06-22"},
    "A post shared by N (@n) on Mar 3, 2020 at 4:50am PST": {"Mar 3, 2020 at 4:50am PST": "2020-03-03T04:50-08:00"},
    "Ein Beitrag geteilt von N (@n) am 23. Okt 2017 um 0:31 Uhr": {"23. Okt 2017 um 0:31 Uhr": "2017-10-23T00:31"},
    "Posted by N on Friday, November 24, 2023": {"Friday, November 24, 2023": "2023-11-24"},
    "Last update: Thursday, 2 May 2024 - 15:42 GMT": {"Thursday, 2 May 2024 - 15:42 GMT": "2024-05-02T15:42Z"},
    "تاریخ انتشار: ۲۵ خرداد ۱۴۰۱ - ۰۲:۱۷": {"۲۵ خرداد ۱۴۰۱ - ۰۲:۱۷": "2022-06-15T02:17"},
    "LONDON, June 3 (Reuters) - Shares": {"June 3": None},
    "It was May 5, 2024, when 20 people": {"May 5, 2024": "2024-05-05"},
    "On May 5 people gathered": {"May 5": None},
    "On May 5 2000 people gathered": {"May 5": None},
    "in May 5, 2023 a man": {"May 5, 2023": "2023-05-05"},
    "June 22, 2023 do we": {"June 22, 2023": "2023-06-22"},
    "17 May 2024 | 3-1": {"17 May 2024": "2024-05-17"},
    "17 May 2024 at 10 people": {"17 May 2024": "2024-05-17"},
    "05.09.2024 | 2:03 min": {"05.09.2024": "2024-09-05"},
    "17 May 2024, 10:30 to 11": {"17 May 2024, 10:30": "2024-05-17T10:30"},
    "December 25, 2023/January 1, 2024, Issue": {
        "December 25, 2023": "2023-12-25",
        "January 1, 2024": "2024-01-01",
    },
    "May 5, 2024May 6, 2024": {"May 5, 2024": "2024-05-05", "May 6, 2024": "2024-05-06"},
    "May 5, 2024\n10:30": {"May 5, 2024": "2024-05-05"},
    "Friday\n17 May 2024": {"17 May 2024": "2024-05-17"},
    "۱۵ خرداد ۶۰ نفر آمدند": {"۱۵ خرداد": None},
    "۱۳ شهریور ۹۴ در ساعت": {"۱۳ شهریور ۹۴": "2015-09-04"},
    "۲۷ بهمن ۱۳۷۱ (۱۶ فوریه ۱۹۹۲)": {"۲۷ بهمن ۱۳۷۱": "1993-02-16", "۱۶ فوریه ۱۹۹۲": "1992-02-16"},
    "روز جمعه (۲۸ اردیبهشت) گفت": {"۲۸ اردیبهشت": None},
    "ساعت ۱۰:۳۰ بامداد روز ۱۴۰۲/۰۳/۱۵": {"۱۰:۳۰ بامداد روز ۱۴۰۲/۰۳/۱۵": "2023-06-05T10:30"},
    "بتاريخ 22/07/2015م؛ نظرا": {"22/07/2015م": "2015-07-22"},
    "يوم السبت 23 رجب الماضي": {"السبت 23 رجب": None},
    "'May 5, 2024'": {"May 5, 2024": "2024-05-05"},
    "2am on Sunday November 3, 2013.": {"2am on Sunday November 3, 2013": "2013-11-03T02:00"},
}


@pytest.mark.parametrize(("language", "text"), LONG.items())
def test_languages(language, text):
    (date,) = find(text)
    assert date.iso == "2023-06-22"
    assert parse(text) == date
    assert (date.weekday, date.time, date.year) == (False, False, True)


@pytest.mark.parametrize(("text", "iso"), WHOLE.items())
def test_whole(text, iso):
    (date,) = find(text)
    assert text[date.span.start : date.span.end] == text
    assert date.iso == iso
    assert parse(text) == date
    assert parse(f" [{text}]. ") == date._replace(span=type(date.span)(2, 2 + len(text)))


@pytest.mark.parametrize("text", NOTHING)
def test_nothing(text):
    assert list(find(text)) == []
    assert list(find(f"so {text} then")) == []
    assert parse(text) is None


@pytest.mark.parametrize(("text", "dates"), INSIDE.items())
def test_inside(text, dates):
    assert {text[date.span.start : date.span.end]: date.iso for date in find(text)} == dates


@pytest.mark.parametrize(
    ("text", "calendar", "flags"),
    [
        ("17 May 2024", "gregory", (False, False, True)),
        ("Friday 17 May 2024", "gregory", (True, False, True)),
        ("Friday 17 May 2024 21:30", "gregory", (True, True, True)),
        ("May 17 at 9:30 pm", "gregory", (False, True, False)),
        ("۲۸ اردیبهشت", "persian", (False, False, False)),
        ("۲۸ اردیبهشت ۱۴۰۳ - 17 May 2024", "persian", (False, False, True)),
        ("17 May 2024 - ۲۸ اردیبهشت ۱۴۰۳", "gregory", (False, False, True)),
        ("9 ذو القعدة 1445", "islamic", (False, False, True)),
        ("22 มิถุนายน 2566", "buddhist", (False, False, True)),
        ("01/06/18", "gregory", (False, False, True)),
        ("۹۸/۰۳/۲۷", "persian", (False, False, True)),
    ],
)
def test_fields(text, calendar, flags):
    (date,) = find(text)
    assert date.calendar == calendar
    assert (date.weekday, date.time, date.year) == flags


@pytest.mark.parametrize(
    "text",
    [
        "Published 17 May 2024",
        "17 May 2024 today",
        "17 May 2024 and 18 May 2024",
        "x",
        "",
        "2024",
        "May 2024",
    ],
)
def test_parse_takes_whole_strings_only(text):
    assert parse(text) is None


def test_parse_takes_a_weekday_that_the_date_denies():
    assert parse("17 May 2024, Monday") is not None
    assert [date.weekday for date in find("17 May 2024, Monday")] == [False]


def test_find_looks_between_its_bounds_only():
    text = "May 5, 2024 | June 6, 2024 | July 7, 2024"
    assert [date.iso for date in find(text, 12, 27)] == ["2024-06-06"]
    assert next(find(text, 14)).span == (14, 26)
    assert list(find(text, 8, 17)) == []


def test_long_lines_are_searched_like_short_ones():
    filler = "word " * 60
    text = f"{filler}on June 22, 2023 {filler}3 of 5 {filler}۲۸ اردیبهشت ۱۴۰۳ {filler}"
    assert [date.iso for date in find(text)] == ["2023-06-22", "2024-05-17"]


@pytest.mark.parametrize(
    "text", ["", "5", "\ud800", "May 5\udfff, 2024", "5\x00May\x002024", "\x1b[5m", "٥" * 5000, "\u200f" * 9]
)
def test_bad_input_never_raises(text):
    assert all(isinstance(date, Date) for date in find(text))
    parse(text)


PIECES = st.sampled_from(
    ["May", "Mar", "مه", "اردیبهشت", "كانون", "الثاني", "ذو", "القعدة", "Friday", "شنبه", "سه", "am",
    "pm", "م", "ص",
     "هـ", "ه.ش", "年", "月", "日", "2023", "1403", "1445", "22", "5", "05", "۲۸", "98", ":", "/", "-",
     "–", ".", ",",
     "،", "(", ")", "'", "T", "Z", "GMT", "+03:30", "at", "de", "ساعت", "tháng", "6月", "\u200f", "\n",
     "\t"]
)  # fmt: skip


@given(st.lists(st.one_of(PIECES, st.just(" "), st.text(max_size=3)), max_size=25).map("".join))
def test_laws(text):
    dates = list(find(text))
    assert all(text[date.span.start : date.span.end].strip() for date in dates)
    assert all(0 <= date.span.start < date.span.end <= len(text) for date in dates)
    assert all(one.span.end <= other.span.start for one, other in pairwise(dates))
    assert all("\n" not in text[date.span.start : date.span.end] for date in dates)
    assert all(date.iso is None or (date.year and date.time == ("T" in date.iso)) for date in dates)
    assert list(find(text)) == dates
    parse(text)


NEAR_MISSES = [
    "1 ", "1-1 ", "1/1/", "22.", "1:1 ", "12 May ", "May ", "2023 ", "5 de ", "5 (", "1 2023 May, ",
    "a1 ", "م1 ",
    "22 كانون ", "Friday, ", "12 : ", "5 May 20240 ", "5-7 May ", "10:30 ", "\u200f5", "5 - ", "2023年",
    "May 5 x ", "5 May 2023 - ", "9 رمضان - ",
]  # fmt: skip


@pytest.mark.parametrize("piece", NEAR_MISSES)
def test_near_misses_cost_in_proportion(piece):
    size = 600
    assert growth(lambda text: list(find(text)), piece * size, piece * (2 * size)) < LINEAR


@given(st.text(st.characters(max_codepoint=127), max_size=40))
def test_the_tokens_of_ascii_are_those_of_any_text(text: str) -> None:
    found = [[(match.span(), match.lastindex) for match in pattern.finditer(text)] for pattern in (PLAIN_TOKEN, TOKEN)]
    assert found[0] == found[1]
