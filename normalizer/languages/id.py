"""Indonesian and Malay: function words."""

LETTERS = ""

WORDS = frozenset(
    """
    yang dan di ini itu dengan untuk dari dalam tidak akan pada juga ke ada karena oleh saya kami kita
    mereka anda dia telah sudah bisa dapat atau lebih banyak seperti sebagai orang tahun hari saat setelah
    sebelum antara tetapi tapi namun hanya masih lagi sangat semua bahwa adalah menjadi bagi tersebut
    secara apa siapa kenapa bagaimana aku kamu
    """.split()
)

# What platforms write around their posts: {name} is the author, {date} the day, […] may be missing.
POST_LABELS: dict[str, tuple[str, ...]] = {
    "instagram_lead": (
        "Lihat postingan ini di Instagram",
        "Lihat profil ini di Instagram",
    ),
    "instagram_tail": (
        "Sebuah kiriman dibagikan oleh {name}[ pada {date}]",
        "Postingan dibagikan oleh {name}[ pada {date}]",
        "Kiriman dibagikan oleh {name}[ pada {date}]",
    ),
    "facebook_tail": (
        "Dikirim oleh {name} pada {date}",
        "Dikirimkan oleh {name} pada {date}",
    ),
    "tiktok_sound": ("suara asli",),
}
