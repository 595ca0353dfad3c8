"""Turkish."""

ABBREVIATIONS = frozenset(
    """
    Dr Prof Doç Yrd Öğr Gör Av Müh Mim Uzm Ecz Alb Yzb Yb Bnb Tğm Ütğm Org Korg Tüm Tuğ Gen Sn Hz Cad
    Sok Mah Apt Blv bk bkz krş çev haz yay ör örn age agm İng Fr Alm Ar Far
    """.split()
)
ABBREVIATIONS_BEFORE_NUMBER = frozenset("No Tel Nu Mad md ss yy".split())
ABBREVIATIONS_BEFORE_STARTER = frozenset("vb vs vd Şti Ltd A.Ş Inc Corp Co Jr M.Ö M.S T.C".split())
STARTERS = frozenset(
    """
    bu şu o onlar ben sen biz siz bir ve ama fakat ancak çünkü ise eğer hem ne nasıl neden niçin kim
    hangi bunun buna bunlar bunu onun ona daha sonra önce dün bugün yarın yine ayrıca öte
    """.split()
)
# Words on which no sentence ends: a line that stops there goes on in the next.
UNFINISHED_WORDS = frozenset("ve ile veya".split())

CREDIT_LABELS = {
    "fotoğraf": "photo",
    "fotoğraflar": "photo",
    "foto": "photo",
    "görsel": "photo",
    "resim": "photo",
    "kaynak fotoğraf": "photo",
    "fotoğraf kaynağı": "photo",
    "görsel kaynağı": "photo",
    "fotoğrafçı": "photo",
    "fotoğraf altı": "",
    "illüstrasyon": "illustration",
    "çizim": "illustration",
    "grafik": "graphic",
    "harita": "map",
    "video": "video",
    "ekran görüntüsü": "screenshot",
    "kamera": "video",
}
CREDIT_SOURCES = ("kaynak",)
CREDIT_GIVEN_BY = ()
CREDIT_BY = ()
CREDIT_OF = ()
CREDIT_VIA = ("aracılığıyla",)
CREDIT_FOR = ()
CREDIT_AND = ("ve",)
CREDIT_STATUS = {"arşiv": "", "temsili": "", "temsili fotoğraf": "", "ekran görüntüsü": "screenshot"}
CREDIT_POSITIONS = ("solda", "sağda")
CREDIT_MAKERS = ("fotoğrafçı",)
CAPTION_LABELS = ("fotoğraf altı yazısı",)
READ_MORE = ("devamını oku",)
ORGANISATION_WORDS = (
    "ajansı haber gazetesi üniversitesi bakanlığı belediyesi müdürlüğü polis müzesi vakfı derneği basın"
)

# The last three are ğ, ı and ş of ISO 8859-9 read as ISO 8859-1, common in old archives.
LETTERS = "çğıöşüâîûðýþ"

WORDS = frozenset(
    """
    ve bir bu da de için ile çok ne daha gibi olarak her kadar o olan ben sen biz siz onlar var ama sonra
    ki yok değil mi mı mu mü ya en şey hiç önce diye şu böyle olduğu oldu olur olmak olacak olduğunu olup
    ise göre bana sana ona bizim sizin benim senin onun onu beni seni bunu bunun buna şimdi nasıl neden
    niçin kim nerede zaman gün yıl yılında iyi büyük yeni iki üç dört beş bile hem veya fakat ancak çünkü
    eğer tüm bütün bazı birçok kendi kendisi içinde üzerinde tarafından karşı doğru etti eden etmek ediyor
    eder yaptı yapan yapmak yapılan dedi diyor dedim gelen geldi gitti vardı varsa değildi idi evet hayır
    tamam lütfen teşekkür ederim şekilde nedeniyle sadece hangi işte artık hep biri birlikte adam kadın
    olsun istiyorum seviyorum biliyor musun bence bugün yarın dün türkiye
    """.split()
)

# What platforms write around their posts: {name} is the author, {date} the day, […] may be missing.
POST_LABELS: dict[str, tuple[str, ...]] = {
    "instagram_lead": (
        "Bu gönderiyi Instagram'da gör",
        "Bu profili Instagram'da gör",
    ),
    "instagram_tail": (
        "{name}'in paylaştığı bir gönderi",
        "{name} paylaştığı bir gönderi",
    ),
    "facebook_tail": (
        "{name} paylaştı: {date}",
        "Gönderen: {name} {date}",
        "{name} tarafından gönderildi: {date}",
    ),
    "tiktok_sound": ("orijinal ses",),
    "telegram": ("görüntüleme",),
}
