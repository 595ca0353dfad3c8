"""A crawl made up: `python tests/crawl.py FOLDER [DOCUMENTS [SHARDS]]` writes JSON lines of pages and of flattened text.

The same number gives the same document on any machine. Sentences are put together from phrases of seven languages;
one document in twelve is long, one in two a page of some 40 KB, most of it script, menus and related links, as pages are.
"""

import json
import sys
from collections.abc import Iterator
from html import escape
from pathlib import Path
from random import Random

Phrases = dict[str, tuple[str, ...]]

LANGUAGES: dict[str, Phrases] = {
    "en": {
        "who": ("The mayor", "A spokesman for the port", "The council", "The minister of transport", "Dr. Jane Roe", "The club"),
        "said": ("said on Monday that", "told reporters that", "wrote in a statement that", "confirmed after the vote that"),
        "what": ("the new bridge would open in May", "the U.S. delegation had left the hall", "prices rose by 3.5 percent",
                 "no ship had entered the harbour since Friday", "the match would be played again", "the talks would go on"),
        "where": ("near the old market", "in the north of the country", "outside the court", "at the border crossing"),
        "caption": ("People walk along the quay after the storm. (Photo by Omid Rad / AFP)",),
        "dateline": ("LONDON (Reuters) — ", "TEHRAN (AP) — ", ""),
        "furniture": ("Friday , 17 May 2024", "0 Comments", "Share this article"),
        "stop": (".", ".", "?"),
    },
    "fa": {
        "who": ("شهردار", "سخنگوی بندر", "شورای شهر", "وزیر راه", "دکتر رضا کریمی", "سرپرست تیم"),
        "said": ("روز دوشنبه گفت که", "به خبرنگاران گفت", "در بیانیه‌ای نوشت که", "پس از رأی‌گیری تأیید کرد که"),
        "what": ("پل تازه در خرداد باز میشود", "نمایندگان سالن را ترک کرده‌اند", "قیمت‌ها ۳٫۵ درصد بالا رفت",
                 "از جمعه هیچ کشتی به بندر نیامده است", "بازی دوباره برگزار می شود", "گفتگوها ادامه خواهد یافت"),
        "where": ("نزدیک بازار قدیمی", "در شمال کشور", "بیرون دادگاه", "در گذرگاه مرزی"),
        "caption": ("مردم پس از توفان در اسکله قدم می‌زنند. عکس: مجید راد / ایسنا",),
        "dateline": ("تهران (ایرنا) - ", "به گزارش ایسنا، ", ""),
        "furniture": ("جمعه ۲۸ اردیبهشت ۱۴۰۳", "۰ نظر", "انتهای پیام"),
        "stop": (".", ".", "؟"),
    },
    "ar": {
        "who": ("قال رئيس البلدية", "قالت الناطقة باسم الميناء", "أكد المجلس", "أعلن وزير النقل", "كتب المدرب"),
        "said": ("يوم الاثنين إن", "للصحفيين إن", "في بيان إن", "بعد التصويت إن"),
        "what": ("الجسر الجديد سيفتح في مايو", "الوفد غادر القاعة", "الأسعار ارتفعت ثلاثة في المئة",
                 "سفينة لم تدخل الميناء منذ الجمعة", "المباراة ستعاد", "المحادثات ستستمر"),
        "where": ("قرب السوق القديمة", "في شمال البلاد", "خارج المحكمة", "عند المعبر الحدودي"),
        "caption": ("ناس يمشون على الرصيف بعد العاصفة. تصوير: سامي حداد / رويترز",),
        "dateline": ("بيروت (رويترز) - ", ""),
        "furniture": ("الجمعة 17 مايو 2024", "0 تعليقات"),
        "stop": (".", ".", "؟"),
    },
    "ur": {
        "who": ("میئر نے", "بندرگاہ کے ترجمان نے", "کونسل نے", "وزیر ٹرانسپورٹ نے"),
        "said": ("پیر کو کہا کہ", "صحافیوں کو بتایا کہ", "بیان میں لکھا کہ"),
        "what": ("نیا پل مئی میں کھلے گا", "وفد ہال سے چلا گیا ہے", "قیمتیں تین فیصد بڑھ گئی ہیں", "میچ دوبارہ کھیلا جائے گا"),
        "where": ("پرانے بازار کے قریب", "ملک کے شمال میں", "عدالت کے باہر"),
        "caption": ("لوگ طوفان کے بعد ساحل پر چل رہے ہیں۔ تصویر: علی خان / اے ایف پی",),
        "dateline": ("اسلام آباد (اے پی پی) - ", ""),
        "furniture": ("جمعہ 17 مئی 2024",),
        "stop": ("۔",),
    },
    "he": {
        "who": ("ראש העיר", "דובר הנמל", "המועצה", "שר התחבורה"),
        "said": ("אמר ביום שני כי", "מסר לעיתונאים כי", "כתב בהודעה כי"),
        "what": ("הגשר החדש ייפתח במאי", "המשלחת עזבה את האולם", "המחירים עלו בשלושה אחוזים", "המשחק ישוחק שוב"),
        "where": ("ליד השוק הישן", "בצפון הארץ", "מחוץ לבית המשפט"),
        "caption": ("אנשים הולכים על המזח אחרי הסערה. צילום: דנה לוי",),
        "dateline": ("",),
        "furniture": ("יום שישי, 17 במאי 2024",),
        "stop": (".",),
    },
    "de": {
        "who": ("Der Bürgermeister", "Die Sprecherin des Hafens", "Der Stadtrat", "Die Verkehrsministerin"),
        "said": ("sagte am Montag,", "teilte Journalisten mit,", "schrieb in einer Erklärung,"),
        "what": ("die neue Brücke werde im Mai geöffnet", "die Delegation habe den Saal verlassen", "das Spiel werde wiederholt"),
        "where": ("nahe dem alten Markt", "im Norden des Landes", "vor dem Gericht"),
        "caption": ("Menschen gehen nach dem Sturm am Kai entlang. Foto: Karl Beispiel/dpa",),
        "dateline": ("Berlin (dpa) - ", ""),
        "furniture": ("Freitag, 17. Mai 2024", "Artikel teilen"),
        "stop": (".", "."),
    },
    "ru": {
        "who": ("Мэр города", "Представитель порта", "Городской совет", "Министр транспорта"),
        "said": ("заявил в понедельник, что", "сообщил журналистам, что", "написал в заявлении, что"),
        "what": ("новый мост откроют в мае", "делегация покинула зал", "цены выросли на три процента", "матч переиграют"),
        "where": ("рядом со старым рынком", "на севере страны", "у здания суда"),
        "caption": ("Люди идут по набережной после шторма. Фото: Иван Петров / ТАСС",),
        "dateline": ("МОСКВА (ТАСС) — ", ""),
        "furniture": ("Пятница, 17 мая 2024",),
        "stop": (".",),
    },
}  # fmt: skip
SHARES = ("en", "en", "en", "fa", "fa", "fa", "ar", "ar", "ur", "he", "de", "ru")
POST = (
    "The quay is open again.\n\n— Port of Example (@example_port) May 17, 2024",
    "اسکله دوباره باز شد.\n\n— بندر نمونه (@example_port) May 17, 2024",
)


def sentence(chance: Random, of: Phrases) -> str:
    parts = [chance.choice(of[part]) for part in ("who", "said", "what", "where")]
    return " ".join(parts) + chance.choice(of["stop"])


def paragraphs(number: int) -> tuple[Random, Phrases, list[str]]:
    chance = Random(number)
    of = LANGUAGES[chance.choice(SHARES)]
    long = 6 if chance.random() < 1 / 12 else 1
    made = [
        " ".join(sentence(chance, of) for _ in range(chance.randint(2, 5))) for _ in range(chance.randint(5, 11) * long)
    ]
    made[0] = chance.choice(of["dateline"]) + made[0]
    return chance, of, made


def text(number: int) -> str:
    """An article as a scraper leaves it."""
    chance, of, body = paragraphs(number)
    parts = [chance.choice(of["furniture"]), sentence(chance, of)[:-1], chance.choice(of["caption"]), *body]
    if chance.random() < 0.3:
        parts.insert(-1, chance.choice(POST))
    return "\n\n".join((*parts, chance.choice(of["furniture"])))


def page(number: int) -> str:
    """The article as a page."""
    chance, of, body = paragraphs(number)
    title = escape(sentence(chance, of)[:-1])
    links = "".join(f'<li><a href="/{n}">{escape(sentence(chance, of))}</a></li>' for n in range(30))
    script = "".join(f"window.s{n}={json.dumps({'k': chance.random(), 'v': 'x' * 60})};" for n in range(200))
    post = escape(chance.choice(POST)).replace("\n\n", "</p><p>")
    quoted = f'<blockquote class="twitter-tweet"><p>{post}</p></blockquote>' if chance.random() < 0.3 else ""
    figure = f'<figure><img src="/a.jpg"><figcaption>{escape(chance.choice(of["caption"]))}</figcaption></figure>'
    words = "".join(f"<p>{escape(each)}</p>" for each in body)
    return (
        f"<!DOCTYPE html><html><head><title>{title}</title><script>{script}</script></head><body>"
        f"<header><nav><ul>{links}</ul></nav></header><article><h1>{title}</h1>{figure}{words}{quoted}</article>"
        f"<aside><ul>{links}</ul></aside><footer>{escape(chance.choice(of['furniture']))}</footer></body></html>"
    )


def rows(start: int, end: int) -> Iterator[dict[str, object]]:
    for number in range(start, end):
        kind, made = ("html", page(number)) if number % 2 else ("text", text(number))
        yield {"id": f"made-{number:07}", "url": f"https://example.org/{number}", kind: made, "number": number}


def write(folder: Path, documents: int = 20_000, shards: int = 16) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for shard in range(shards):
        start, end = documents * shard // shards, documents * (shard + 1) // shards
        with open(folder / f"crawl-{shard:05}.jsonl", "w", encoding="utf-8") as file:
            file.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows(start, end))


if __name__ == "__main__":
    write(Path(sys.argv[1]), *map(int, sys.argv[2:4]))
