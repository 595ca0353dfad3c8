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
