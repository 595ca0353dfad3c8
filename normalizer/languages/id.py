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
