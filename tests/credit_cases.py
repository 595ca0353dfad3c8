"""Credit lines in many layouts and languages, written for this project.

Each case: id, text, the part that is the credit (None where there is none), and (creator, agency, via, role).
"""

from typing import NamedTuple

P = "photo"


class Case(NamedTuple):
    """One line; `span` is the text from the first to the last character of its credits."""

    id: str
    text: str
    span: str | None
    credits: tuple[tuple[str | None, str | None, str | None, str | None], ...]


def _whole(name: str, text: str, *credits: tuple[str | None, str | None, str | None, str | None]) -> Case:
    return Case(name, text, text, credits)


def _part(
    name: str,
    before: str,
    span: str,
    after: str,
    *credits: tuple[str | None, str | None, str | None, str | None],
) -> Case:
    return Case(name, before + span + after, span, credits)


WHOLE = [
    _whole("label_slash_agency", "Photo: Lena Hartwig / Reuters", ("Lena Hartwig", "Reuters", None, P)),
    _whole(
        "photo_by_via", "Photo by Omar Haddad/AFP via Getty Images", ("Omar Haddad", "AFP", "Getty Images", P)
    ),
    _whole(
        "bracket_for",
        "(Marta Kowal for The Washington Post)",
        ("Marta Kowal", "The Washington Post", None, None),
    ),
    _whole("bare_slashes", "Ines Duarte/EFE/EPA", ("Ines Duarte", "EFE", "EPA", None)),
    _whole("agency_first", "REUTERS/Ines Duarte", ("Ines Duarte", "REUTERS", None, None)),
    _whole("copyright", "© Lena Hartwig / laif", ("Lena Hartwig", "laif", None, None)),
    _whole("copyright_brackets", "(c) Tomas Lindqvist", ("Tomas Lindqvist", None, None, None)),
    _whole("initials", "Photograph: R. J. Okafor/The Observer", ("R. J. Okafor", "The Observer", None, P)),
    _whole("particles", "Photo: Pieter van der Meulen/ANP", ("Pieter van der Meulen", "ANP", None, P)),
    _whole("handout", "Handout via Reuters", (None, "Reuters", None, "handout")),
    _whole("ap_photo", "(AP Photo/Nadia Rahal)", ("Nadia Rahal", "AP", None, P)),
    _whole("pen_name", "skyfall77/iStock", ("skyfall77", "iStock", None, None)),
    _whole("getty_sub_brand", "Image: Getty Images/iStockphoto", (None, "iStockphoto", "Getty Images", P)),
    _whole("courtesy_person", "Photo courtesy of Lena Hartwig", ("Lena Hartwig", None, None, P)),
    _whole("courtesy_organisation", "Courtesy of Brookfield Zoo", (None, "Brookfield Zoo", None, None)),
    _whole("courtesy_museum", "Image courtesy of the Harlow Museum", (None, "the Harlow Museum", None, P)),
    _whole(
        "two_people",
        "Photos by Nadia Rahal and Tom Ellery/AP",
        ("Nadia Rahal", "AP", None, P),
        ("Tom Ellery", "AP", None, P),
    ),
    _whole(
        "semicolon_illustration",
        "Photos by Reuters; illustration by Ines Duarte",
        (None, "Reuters", None, P),
        ("Ines Duarte", None, None, "illustration"),
    ),
    _whole(
        "left_right",
        "Left: Nadia Rahal/AP; Right: Omar Haddad/AFP",
        ("Nadia Rahal", "AP", None, None),
        ("Omar Haddad", "AFP", None, None),
    ),
    _whole(
        "screenshot", "Screenshot: YouTube/Harbour Radio", (None, "Harbour Radio", "YouTube", "screenshot")
    ),
    _whole("handle", "Photo: @harbourpilot / Instagram", ("@harbourpilot", "Instagram", None, P)),
    _whole(
        "licence",
        "Photo: Tom Ellery / Wikimedia Commons (CC BY-SA 4.0)",
        ("Tom Ellery", "Wikimedia Commons", None, P),
    ),
    _whole("map", "Map: Ines Duarte / BBC", ("Ines Duarte", "BBC", None, "map")),
    _whole("video", "Video by Tom Ellery/The Guardian", ("Tom Ellery", "The Guardian", None, "video")),
    _whole(
        "date_in",
        "(Photo by Nadia Rahal/Anadolu Agency, 12 May 2023)",
        ("Nadia Rahal", "Anadolu Agency", None, P),
    ),
    _whole("supplied", "Supplied photo", (None, None, None, None)),
    _whole("police", "(Image: Kent Police)", (None, "Kent Police", None, P)),
    _whole("stringer", "Photo: Stringer/AFP/Getty Images", (None, "AFP", "Getty Images", P)),
    _whole("pipe", "Tom Ellery | AP", ("Tom Ellery", "AP", None, None)),
    _whole("dash", "Photo: Tom Ellery - PA Wire", ("Tom Ellery", "PA Wire", None, P)),
    _whole("file_photo", "FILE PHOTO: REUTERS/Omar Haddad/File Photo", ("Omar Haddad", "REUTERS", None, P)),
    _whole("credit_photo_twice", "Credit: Photo: Tom Ellery/PA", ("Tom Ellery", "PA", None, P)),
    _whole("bbc_english", "Image source, Getty Images", (None, "Getty Images", None, P)),
    # other Latin languages
    _whole("german", "Foto: Jörg Brandt/dpa", ("Jörg Brandt", "dpa", None, P)),
    _whole(
        "german_picture_alliance",
        "Bild: picture alliance/dpa | Jörg Brandt",
        ("Jörg Brandt", "dpa", "picture alliance", P),
    ),
    _whole("german_quelle", "Quelle: Jörg Brandt/dpa", ("Jörg Brandt", "dpa", None, None)),
    _whole("german_private", "Foto: privat", (None, None, None, P)),
    _whole("swiss", "Bild: Keystone/Urs Ammann", ("Urs Ammann", "Keystone", None, P)),
    _whole(
        "french", "Crédit photo : Claire Moreau / Ouest-France", ("Claire Moreau", "Ouest-France", None, P)
    ),
    _whole("french_dot", "(Photo Claire Moreau. AFP)", ("Claire Moreau", "AFP", None, P)),
    _whole(
        "french_hans_lucas",
        "© Claire Moreau / Hans Lucas via AFP",
        ("Claire Moreau", "Hans Lucas", "AFP", None),
    ),
    _whole("spanish", "Foto: Julia Campos / Europa Press", ("Julia Campos", "Europa Press", None, P)),
    _whole("spanish_archive", "Foto: Archivo La Vanguardia", (None, "La Vanguardia", None, P)),
    _whole("portuguese", "Foto: Divulgação/Prefeitura de Olinda", (None, "Prefeitura de Olinda", None, P)),
    _whole(
        "portuguese_agency",
        "Crédito: Rui Tavares/Agência Brasil",
        ("Rui Tavares", "Agência Brasil", None, None),
    ),
    _whole("italian", "Foto di Paolo Ferri/LaPresse", ("Paolo Ferri", "LaPresse", None, P)),
    _whole("dutch", "Beeld: Sanne de Wit/ANP", ("Sanne de Wit", "ANP", None, P)),
    _whole("swedish", "Foto: Nils Åkerman/TT", ("Nils Åkerman", "TT", None, P)),
    _whole("norwegian", "Foto: Kari Solheim / NTB", ("Kari Solheim", "NTB", None, P)),
    _whole("danish", "Foto: Mads Kjær/Ritzau Scanpix", ("Mads Kjær", "Ritzau Scanpix", None, P)),
    _whole("turkish", "Fotoğraf: Elif Demir / AA", ("Elif Demir", "AA", None, P)),
    _whole("russian", "Фото: Иван Петров / ТАСС", ("Иван Петров", "ТАСС", None, P)),
    # right to left
    _whole("persian", "عکس: نگار رستمی / ایسنا", ("نگار رستمی", "ایسنا", None, P)),
    _whole(
        "persian_zwnj",
        "عکس: بهرام قاسمی\u200cپور / خبرگزاری مهر",
        ("بهرام قاسمی\u200cپور", "خبرگزاری مهر", None, P),
    ),
    _whole("persian_arabic_letters", "عكس: علي كريمي/ايرنا", ("علي كريمي", "ايرنا", None, P)),
    _whole("persian_photographer", "عکاس: نگار رستمی", ("نگار رستمی", None, None, P)),
    _whole("persian_from", "عکس از: رویترز", (None, "رویترز", None, P)),
    _whole("persian_brackets", "(عکس از نگار رستمی / تسنیم)", ("نگار رستمی", "تسنیم", None, P)),
    _whole("persian_bare", "نگار رستمی / ایسنا", ("نگار رستمی", "ایسنا", None, None)),
    _whole("persian_source", "منبع تصویر، Getty Images", (None, "Getty Images", None, P)),
    _whole("persian_pipe", "عکس: نگار رستمی | فارس", ("نگار رستمی", "فارس", None, P)),
    _whole("arabic", "تصوير: سامي الحداد / رويترز", ("سامي الحداد", "رويترز", None, P)),
    _whole("arabic_source", "مصدر الصورة، AFP", (None, "AFP", None, P)),
    _whole("urdu", "تصویر کا ذریعہ، Reuters", (None, "Reuters", None, P)),
    _whole("urdu_photo", "فوٹو: اے ایف پی", (None, "اے ایف پی", None, P)),
    _whole("pashto", "د عکس سرچینه، EPA", (None, "EPA", None, P)),
    _whole("sorani", "وێنە: ئاکۆ کەریم / ڕووداو", ("ئاکۆ کەریم", "ڕووداو", None, P)),
    _whole("hebrew", "צילום: דנה לוי / רויטרס", ("דנה לוי", "רויטרס", None, P)),
    _whole(
        "hyphen_agency",
        "Mandatory Credit: Nadia Rahal-Imagn Images",
        ("Nadia Rahal", "Imagn Images", None, None),
    ),
    _whole("persian_slash", "عکس / نگار رستمی", ("نگار رستمی", None, None, P)),
    _whole("pool_photo", "Pool photo by Nadia Rahal", ("Nadia Rahal", None, None, P)),
    _whole("platform_handle", "Foto: X @NadiaRahal", ("@NadiaRahal", "X", None, P)),
    _whole("polish", "Fot. Nadia Rahal / PAP", ("Nadia Rahal", "PAP", None, P)),
    _whole("french_reserved", "© DR", (None, None, None, None)),
    _whole(
        "maker_before_images",
        "Mike Warden Images/Moodboard/Getty",
        (None, "Mike Warden Images", "Getty", None),
    ),
    _whole("japanese_photographer", "撮影:山田太郎", ("山田太郎", None, None, P)),
    _whole("chinese_comma", "图像来源，Reuters", (None, "Reuters", None, P)),
    _whole("vietnamese", "Nguồn hình ảnh, Getty Images", (None, "Getty Images", None, P)),
    _whole("ukrainian", "Автор фото, EPA", (None, "EPA", None, P)),
    _whole(
        "persian_two_words_agency", "عکس: نگار رستمی، خبرگزاری مهر", ("نگار رستمی", "خبرگزاری مهر", None, P)
    ),
    _whole("urdu_no_colon", "تصویر کا ذریعہ Getty Images", (None, "Getty Images", None, P)),
    _whole(
        "dots_for_colon",
        "Credit...Lena Hartwig for The New York Times",
        ("Lena Hartwig", "The New York Times", None, None),
    ),
    _whole("handout_via", "Image: Coast Guard/Handout via REUTERS", (None, "Coast Guard", "REUTERS", P)),
    _whole("year", "© 2023 Lena Hartwig/AFP", ("Lena Hartwig", "AFP", None, None)),
    _whole(
        "picture_alliance_first",
        "picture alliance | Jörg Brandt",
        ("Jörg Brandt", "picture alliance", None, None),
    ),
    _whole("no_separator", "Photo by Nadia Rahal AFP", ("Nadia Rahal", "AFP", None, P)),
    _whole("japanese", "写真:ロイター", (None, "ロイター", None, P)),
]

CAPTIONS = [
    _part(
        "after_bracket",
        "Smoke rises over the port of Sarna on Monday. ",
        "(Photo by Omar Haddad / AFP)",
        "",
        ("Omar Haddad", "AFP", None, P),
    ),
    _part(
        "doubled",
        "A boat leaves Sarna. ",
        "(Photo by Omar Haddad / AFP) (Photo by OMAR HADDAD/AFP via Getty Images)",
        "",
        ("Omar Haddad", "AFP", "Getty Images", P),
    ),
    _part(
        "doubled_capitals_first",
        "A boat leaves. ",
        "(Photo by OMAR HADDAD / AFP) (Photo by Omar Haddad/AFP)",
        "",
        ("Omar Haddad", "AFP", None, P),
    ),
    _part(
        "bare_after",
        "The minister arrives for talks in Sarna. ",
        "Ines Duarte/Reuters",
        "",
        ("Ines Duarte", "Reuters", None, None),
    ),
    _part(
        "glued_agency",
        "The minister arrives in Sarna.",
        "Getty Images",
        "",
        (None, "Getty Images", None, None),
    ),
    _part("glued_word_agency", "Rescue boats off Malta", "AFP", "", (None, "AFP", None, None)),
    _part("glued_label", "Rescue boats off Malta", "Credit: Alamy", "", (None, "Alamy", None, None)),
    _part(
        "glued_photograph",
        "Rescue boats off Malta.",
        "Photograph: Tom Ellery/PA",
        "",
        ("Tom Ellery", "PA", None, P),
    ),
    _part("library_without_stop", "Dana Whitlock ", "Getty Images", "", (None, "Getty Images", None, None)),
    _part(
        "bracket_agency",
        "Protesters gather outside the court in Sarna ",
        "(Reuters)",
        "",
        (None, "Reuters", None, None),
    ),
    _part(
        "closing_stop",
        "The old mill before the fire. ",
        "Foto: Jörg Brandt/dpa",
        ".",
        ("Jörg Brandt", "dpa", None, P),
    ),
    _part(
        "read_more",
        "Slik så det ut. ",
        "Foto: Kari Solheim / NTB",
        " Vis mer",
        ("Kari Solheim", "NTB", None, P),
    ),
    _part(
        "before_caption",
        "",
        "صدر الصورة، Getty Images",
        " التعليق على الصورة، يتجمع الزوار كل عام في الساحة",
        (None, "Getty Images", None, P),
    ),
    _part(
        "before_caption_pipe",
        "",
        "Tom Ellery | Getty Images",
        " Dana Whitlock, mayor of Sarna, speaks at the opening.",
        ("Tom Ellery", "Getty Images", None, None),
    ),
    _part(
        "persian_after",
        "نمایی از بندر سارنا در روز دوشنبه. ",
        "عکس: نگار رستمی / ایسنا",
        "",
        ("نگار رستمی", "ایسنا", None, P),
    ),
    _part("persian_bracket", "نمایی از بندر سارنا ", "(عکس: ایرنا)", "", (None, "ایرنا", None, P)),
    _part("arabic_bracket", "متظاهرون أمام المحكمة في سارنا ", "(رويترز)", "", (None, "رويترز", None, None)),
    _part("urdu_glued", "", "تصویر کا ذریعہGetty Images", "", (None, "Getty Images", None, P)),
    _part(
        "name_after_stop",
        "Vista del puerto de Sarna tomada hace unos días. ",
        "Julia Campos",
        "",
        ("Julia Campos", None, None, None),
    ),
    _part(
        "sentence_after",
        "",
        "Courtesy of Brookfield Zoo",
        ". The zoo opens at nine.",
        (None, "Brookfield Zoo", None, None),
    ),
    _part(
        "other_trades",
        "",
        "Foto: Ines Duarte",
        ". Styling: Kate Moor. Make-up: Lucy Hale",
        ("Ines Duarte", None, None, P),
    ),
    _part("chain", "The bar at closing time ", "Tom Ellery/Redux", "", ("Tom Ellery", "Redux", None, None)),
]

NOT = [
    Case(name, text, None, ())
    for name, text in {
        "not_persian_prose": "عکس او در همه روزنامه\u200cها منتشر شد.",
        "not_persian_prose_no_stop": "عکس او منتشر شد",
        "not_persian_mark": "دیدار مردم سارنا با شهردار (عکس)",
        "not_persian_plus_mark": "مراسم گشایش پل تازه + عکس",
        "not_persian_photo_of": "عکس از دیدار شهردار با کارگران",
        "not_persian_source_notice": "استفاده از مطالب این سایت با ذکر منبع آزاد است.",
        "not_arabic_prose": "نشرت الصحيفة صورة الوزير على صفحتها الأولى.",
        "not_photo_by_photo": "Photo by photo, she showed us the house.",
        "not_quoted": "Under it stood “(Photo by Jane Roe)”, in red ink.",
        "not_embed_mark": "[photo or embed]",
        "not_tweet_tail": "— نگار رستمی | Negar (@negar_rst)",
        "not_dateline": "SARNA, May 3 (Reuters)",
        "not_persian_dateline": "تهران - ایسنا",
        "not_byline_slash": "By Dana Whitlock / Reuters",
        "not_clubs": "Manchester United / Real Madrid",
        "not_persian_headline": "عکس: چرا پل فرو ریخت",
        "not_persian_video": "فیلم: نجات کودک از چاه",
        "not_headline_after_stop": "Shares fell sharply on Tuesday after the report. Why You Should Wait",
        "not_salutation": "She wrote to the paper last week about her garden. Dear Editor,",
        "not_caption_label": "Legenda da foto, O presidente em Olinda",
        "not_opposite": "برعکس: هوا سرد شد",
        "not_address": "https://example.org/photo/AFP/large-9.html",
        "not_sources": "Sources: AP, Reuters",
        "not_count": "Photo 3/12",
        "not_video_capitals": "VIDEO: Storm hits coast",
        "not_points": "Credit: up to 5 points",
        "not_photos_of": "Photos of the flood show how high the water rose.",
        "not_gallery_title": "Photos: Hurricane Anna",
        "not_took_photo": "He took the photo by accident, his lawyer said.",
        "not_via": "They travelled to Sarna via Lisbon and stayed for a week.",
        "not_agency_in_prose": "The ministry told Reuters that it would appeal.",
        "not_agency_in_prose_end": "The company has been sued by Getty Images.",
        "not_site_notice": "© 2021 sarna-news.example",
        "not_site_notice_words": "Copyright © 2021 Sarna News. All rights reserved.",
        "not_chart_source": "Source: National Statistics Office, own calculations",
        "not_byline": "By Dana Whitlock",
        "not_byline_agency": "By Dana Whitlock, Associated Press",
        "not_name": "Dana Whitlock",
        "not_names": "Dana Whitlock and Tom Ellery",
        "not_party": "The bill was tabled by Jörg Brandt (SPD).",
        "not_age": "The driver was named as Tom Ellery (34)",
        "not_cast": "The King (Tom Ellery)",
        "not_menu": "Home | News | Sport",
        "not_date_slash": "Opening hours 9/5 Monday to Friday",
        "not_styling": "Styling by Kate Moor. Hair by Lucy Hale at Studio Nine.",
        "not_image_prose": "Image is everything in this business.",
        "not_pictured": "Dana Whitlock (pictured) resigned on Monday",
        "not_german_prose": "Das Bild der Stadt hat sich stark verändert.",
        "not_spanish_prose": "Foto de grupo de los ministros en Sarna",
        "not_video_title": "Video: Man walks across the frozen lake",
        "not_and_or": "Send a letter and/or an e-mail to the editor",
        "not_file": "Dana Whitlock at a hearing (FILE)",
        "not_taken_by": "The picture was taken by Dana Whitlock, who lives nearby.",
        "not_provided_by": "Breakfast is provided by the hotel until ten.",
        "not_credit_to": "Credit to the goalkeeper, who saved two penalties.",
        "not_art": "Art: the museum reopens on Friday after three years",
        "not_hebrew_prose": "התמונה פורסמה אתמול בכל העיתונים.",
        "not_urdu_prose": "تصویر میں وزیر اعظم کو دیکھا جا سکتا ہے۔",
    }.items()
]
