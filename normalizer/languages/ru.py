"""Russian."""

CREDIT_LABELS = {
    "фото": "photo",
    "фотография": "photo",
    "фотографии": "photo",
    "фотограф": "photo",
    "изображение": "photo",
    "снимок": "photo",
    "источник фото": "photo",
    "автор фото": "photo",
    "источник изображения": "photo",
    "автор": "",
    "иллюстрация": "illustration",
    "рисунок": "illustration",
    "коллаж": "illustration",
    "инфографика": "graphic",
    "карта": "map",
    "видео": "video",
    "скриншот": "screenshot",
    "кадр из видео": "screenshot",
}
CREDIT_SOURCES = ("источник",)
CREDIT_GIVEN_BY = ("предоставлено", "с разрешения")
CREDIT_BY = ()
CREDIT_OF = ("от", "из")
CREDIT_VIA = ("via",)
CREDIT_FOR = ("для",)
CREDIT_AND = ("и",)
CREDIT_STATUS = {
    "архив": "",
    "из архива": "",
    "личный архив": "",
    "пресс-служба": "",
    "скриншот": "screenshot",
    "из открытых источников": "",
}
CREDIT_POSITIONS = ("слева", "справа")
CREDIT_MAKERS = (
    "фотограф",
    "автор фото",
)
CAPTION_LABELS = ("подпись к фото",)
READ_MORE = ("читать далее",)
ORGANISATION_WORDS = (
    "агентство новости служба министерство полиция университет музей фонд институт газета "
    "администрация мчс мвд пресс-служба архив"
)
