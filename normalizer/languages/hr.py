"""Croatian, Bosnian, Serbian in Latin letters: letters and function words."""

LETTERS = "čćđšž"

WORDS = frozenset(
    """
    i u na se da je za od su što s sa kao po iz o ali to do on ona oni ja ti mi vi ga mu će bio bila bilo
    biti ili ako kada samo već ima nema može još kod bez pod nad koji koja koje ovaj ova ovo gdje gde sam
    smo ste nije nisu prema između nakon tako jer također
    """.split()
)

# What platforms write around their posts: {name} is the author, {date} the day, […] may be missing.
POST_LABELS: dict[str, tuple[str, ...]] = {
    "instagram_lead": ("Pogledajte ovu objavu na Instagramu",),
    "instagram_tail": ("Objavu dijeli {name}[ {date}]", "Objava koju dijeli {name}[ {date}]"),
    "tiktok_sound": ("originalni zvuk",),
}
