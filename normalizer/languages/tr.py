"""Turkish."""

ABBREVIATIONS = frozenset(
    """
    Dr Prof Doç Yrd Öğr Gör Av Müh Mim Uzm Ecz Alb Yzb Yb Bnb Tğm Ütğm Org Korg Tüm Tuğ Gen Sn Hz Cad
    Sok Mah Apt Blv bk bkz krş çev haz yay ör örn age agm İng Fr Alm Ar Far
    """.split()
)
ABBREVIATIONS_BEFORE_NUMBER = frozenset("No Tel Nu Mad md ss yy Dk dk Sn".split())
ABBREVIATIONS_BEFORE_STARTER = frozenset("vb vs vd Şti Ltd A.Ş Inc Corp Co Jr M.Ö M.S T.C".split())
STARTERS = frozenset(
    """
    bu şu o onlar ben sen biz siz bir ve ama fakat ancak çünkü ise eğer hem ne nasıl neden niçin kim
    hangi bunun buna bunlar bunu onun ona daha sonra önce dün bugün yarın yine ayrıca öte
    """.split()
)
# Words on which no sentence ends: a line that stops there goes on in the next.
UNFINISHED_WORDS = frozenset("ve ile veya".split())

# Cities that open a report in capitals, before an agency in brackets.
DATELINE_CITIES = """
    Adana, Adıyaman, Afyonkarahisar, Ağrı, Aksaray, Amasya, Ankara, Antalya, Ardahan, Artvin, Aydın, Balıkesir,
    Bartın, Bayburt, Bilecik, Bingöl, Bitlis, Bolu, Burdur, Bursa, Çanakkale, Çankırı, Çorum, Denizli,
    Diyarbakır, Düzce, Edirne, Elazığ, Erzincan, Erzurum, Eskişehir, Gaziantep, Giresun, Gümüşhane, Hakkari,
    Hatay, Iğdır, Isparta, İstanbul, İzmir, Kahramanmaraş, Karabük, Karaman, Kars, Kastamonu, Kayseri,
    Kırıkkale, Kırklareli, Kırşehir, Kilis, Kocaeli, Konya, Kütahya, Lefkoşa, Malatya, Manisa, Mardin, Mersin,
    Muğla, Nevşehir, Niğde, Osmaniye, Rize, Sakarya, Samsun, Siirt, Sinop, Sivas, Şanlıurfa, Şırnak, Tekirdağ,
    Tokat, Trabzon, Tunceli, Uşak, Yalova, Yozgat, Zonguldak
"""
# Words in capitals before a dash that are no place.
DATELINE_DECOYS = (
    "son dakika", "özel", "özel haber", "video", "foto", "canlı", "canlı yayın", "güncelleme", "analiz",
    "röportaj", "flaş", "dikkat", "izle", "foto haber", "grafik",
)  # fmt: skip
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
CREDIT_STATUS = {
    **dict.fromkeys(("arşiv", "temsili", "temsili fotoğraf"), ""),
    **dict.fromkeys(("spor", "güncel", "gündem"), ""),  # of a report
    "ekran görüntüsü": "screenshot",
}
CREDIT_POSITIONS = ("solda", "sağda")
CREDIT_MAKERS = ("fotoğrafçı",)
CAPTION_LABELS = ("fotoğraf altı yazısı", "video altı yazısı")
FILE_LABELS = ("arşiv fotoğrafı", "temsili fotoğraf")
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
    "instagram_button": ("Instagram'da gör",),
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

# -- what names where a report comes from, and what stands around an article
ATTRIBUTION_CLOSERS = (
    "haberine göre", "'in haberine göre", "nin haberine göre", "'ye göre", "aktardığına göre",
    "bildirdiğine göre",
)  # fmt: skip
NEWS_OUTLETS = (
    "AA", "Anadolu Ajansı", "DHA", "İHA", "ANKA", "Reuters", "AFP", "BBC", "Hürriyet", "Milliyet", "Sözcü",
    "Cumhuriyet", "Sabah", "CNN Türk", "NTV", "Habertürk", "TRT Haber", "Mezopotamya Ajansı", "Bianet",
    "Rudaw",
    "BBC News Türkçe", "BBC Türkçe",
)  # fmt: skip
CLOCK_LABELS = (
    "güncelleme", "güncellenme", "son güncelleme", "güncelleme tarihi", "giriş", "giriş tarihi", "yayınlanma",
    "yayınlanma tarihi", "yayın tarihi", "tarih", "oluşturulma tarihi", "eklenme tarihi", "son güncellenme",
    "güncellendi", "haber giriş",
    "yayınlandı", "gönderildi", "paylaşıldı", "yazıldı", "eklendi", "yayımlandı", "oluşturuldu",
    "yayın", "yayınlandığı tarih", "yayımlanma", "yayımlanma tarihi", "yayına giriş",
)  # fmt: skip
POST_REPLIES = (
    "yanıt olarak",
    "adlı kullanıcıya yanıt olarak",
    "adlı kişiye yanıt olarak",
)
# What X writes around a post, beside a number or alone.
POST_COUNTS = (
    "görüntülenme", "b görüntülenme", "yeniden gönderi", "alıntı", "beğeni", "yer işareti", "yanıt", "takip et",
)  # fmt: skip
COUNTER_WORDS = (
    "yorum", "yorumlar", "görüntülenme", "okunma", "paylaşım", "beğeni", "kez okundu",
    "bu haber", "defa okundu", "kez görüntülendi",
    "gösterim",
    "görüntüleme", "görüntülenme sayısı",
)  # fmt: skip
MEASURES = ("dakika", "dk")
READING_TIME = (
    "dakika", "dk", "okuma süresi", "dk okuma", "dakikalık okuma", "dakika okuma süresi", "dk okuma süresi",
)  # fmt: skip
SHARE_WORDS = (
    "paylaş", "yazdır", "kopyala", "linki kopyala", "e-posta", "gönder", "kaydet", "yorum yap", "yorum",
    "tweetle", "yorumlar", "bağlantıyı kopyala", "dinle", "takip et", "google news",
    "beğen", "bunu beğen",
    "facebook'ta paylaş", "twitter'da paylaş", "whatsapp'ta paylaş", "linkedin'de paylaş", "e-posta ile paylaş",
)  # fmt: skip
SHARE_LINES = (
    "paylaş", "yazdır", "facebook'ta paylaş", "twitter'da paylaş", "whatsapp'ta paylaş", "x'te paylaş",
    "linki kopyala", "bağlantıyı kopyala", "haberi paylaş", "bu haberi paylaş", "yazıyı paylaş", "kaydet",
    "arkadaşına gönder", "paylaşın", "link kopyalandı", "abone ol", "favorilere ekle", "yazı boyutu",
    "kopyala", "sesli dinle",
    "google news'te takip edin", "google news’te takip edin", "bizi takip edin", "yazı tipi",
    "beğen yükleniyor", "twitter üzerinde paylaşmak için tıklayın", "facebook'ta paylaşmak için tıklayın",
    "arkadaşınıza e-posta ile bağlantı göndermek için tıklayın", "yazdırmak için tıklayın",
    "bunu e-postayla gönder", "blogthis", "pinterest'te paylaş",
    "bunu paylaş", "twitter üzerinde paylaşmak için tıklayın (yeni pencerede açılır)",
    "facebook'ta paylaşmak için tıklayın (yeni pencerede açılır)",
    "whatsapp'ta paylaşmak için tıklayın (yeni pencerede açılır)",
    "pinterest'te paylaşmak için tıklayın (yeni pencerede açılır)",
    "telegram üzerinde paylaşmak için tıklayın (yeni pencerede açılır)",
    "yazdırmak için tıklayın (yeni pencerede açılır)", "x'te paylaşmak için tıklayın (yeni pencerede açılır)",
    "linkedin üzerinden paylaşmak için tıklayın (yeni pencerede açılır)",
    "arkadaşınıza e-posta ile bağlantı göndermek için tıklayın (yeni pencerede açılır)",
    "e-posta ile paylaş", "linkedin'de paylaş", "telegram'da paylaş", "facebookta paylaş", "twitterda paylaş",
)  # fmt: skip
COMMENT_LINES = (
    "yorumlar", "yorum yap", "yorum yaz", "yorum gönder", "yorumları gör", "cevabı iptal et",
    "bir yanıt yazın", "bir cevap yazın", "yanıtı iptal et", "ilk yorumu siz yapın", "tüm yorumları gör",
    "yorum ekle", "henüz yorum yapılmamış",
    "bu habere henüz yorum yapılmamış",
    "hiç yorum yok",
    "ilk yorumu sen yap", "yorumları göster", "yorumları gizle", "tüm yorumlar",
    "bir yanıt yazın yanıtı iptal et", "bir yorum yapın", "e-posta adresiniz yayınlanmayacak",
    "e-posta hesabınız yayımlanmayacak", "gerekli alanlar * ile işaretlenmişlerdir",
    "daha sonraki yorumlarımda kullanılması için adım, e-posta adresim ve site adresim bu tarayıcıya kaydedilsin",
    "beni yeni yorumlarda e-posta ile bilgilendir", "beni yeni yazılarda bilgilendir",
    "yeni yorumları bana e-posta yoluyla bildir", "yeni yazıları bana e-posta yoluyla bildir",
    "aşağıya bilgilerinizi girin veya oturum açmak için bir simgeye tıklayın", "%s hesabına bağlanılıyor",
    "yorum yapabilmek için oturum açmalısınız", "yorum navigasyonu", "yorum gezinmesi", "eski yorumlar",
    "daha yeni yorumlar",
    "yorum", "internet sitesi", "isim",
    "yorum yok",
    "cevap ver", "lütfen yorumunuzu giriniz!", "lütfen isminizi buraya giriniz",
    "yanlış bir e-posta adresi girdiniz!", "lütfen e-posta adresinizi buraya giriniz",
    "bir sonraki yorumumda kullanılması için adımı, e-posta adresimi ve web site adresimi bu tarayıcıya kaydet",
)  # fmt: skip
COMMENT_OPENINGS = (
    "yanıtlasil",
    "e-posta adresiniz yayınlanmayacak", "e-posta hesabınız yayımlanmayacak", "gerekli alanlar",
    "yorum yapmak için", "yorumunuz",
    "bu site, istenmeyenleri azaltmak için akismet", "bu site istenmeyenleri azaltmak için akismet",
    "bir sonraki yorumumda", "daha sonraki yorumlarımda", "yanlış bir e-posta adresi",
)  # fmt: skip
# Over the works that a text cites.
REFERENCE_HEADINGS = ("kaynakça", "kaynaklar", "dış bağlantılar", "dipnotlar")
# Over a list that is the article's own, and the words that open or end the steps of a recipe.
LIST_HEADINGS = (
    "malzemeler", "hazırlanışı", "yapılışı", "tarif", "tarifi", "iç harcı için", "hamuru için", "sosu için",
)  # fmt: skip
RECIPE_STEPS = (
    "ekleyin", "doğrayın", "karıştırın", "kavurun", "pişirin", "haşlayın", "yıkayın", "soyun", "süzün",
    "rendeleyin", "dökün", "kızartın", "çırpın", "yoğurun", "ıslatın",
)  # fmt: skip
READ_MORE_LABELS = (
    "devamını oku", "daha fazla oku", "ayrıca oku", "ilgili haber", "bunu da oku", "okumaya devam et",
    "ilgili haberler", "daha fazlası", "ayrıca okuyun", "haberin devamı", "önceki haber", "sonraki haber",
    "sonraki", "önceki",
    "önceki yazı", "sonraki yazı",
    "önceki içerik", "sonraki içerik", "önceki makale", "sonraki makale",
    "sonraki kayıt", "önceki kayıt", "bir önceki yazı", "bir sonraki yazı",
)  # fmt: skip
NEIGHBOUR_LABELS = (
    "önceki haber", "sonraki haber", "önceki yazı", "sonraki yazı", "önceki içerik", "sonraki içerik",
    "önceki makale", "sonraki makale", "sonraki kayıt", "önceki kayıt", "bir önceki yazı", "bir sonraki yazı",
    "önceki", "sonraki",
)  # fmt: skip
# Of these, below which several headlines may stand.
READ_ALSO_LABELS = ("ayrıca oku", "bunu da oku", "ayrıca okuyun", "ilgili haberler")
# Below each of several headlines in a row.
CARD_BUTTONS = ("oku", "devamını oku", "haberi oku")
# Headings of other articles behind which stands of what they are.
RELATED_OPENINGS = ("diğer haberler", "ilgili haberler", "benzer haberler")
RELATED_HEADINGS = (
    "ilgili haberler", "son dakika", "son haberler", "en çok okunanlar", "çok okunanlar", "benzer haberler",
    "diğer haberler", "öne çıkanlar", "öne çıkan haberler", "son dakika haberleri",
    "sizin için seçtiklerimiz", "önerilen haberler", "ilginizi çekebilir", "haberler", "popüler haberler",
    "günün manşetleri",
    "bunları da beğenebilirsiniz", "son dakika haberler", "son dakika haberleri",
    "bunlar da ilginizi çekebilir", "ilginizi çekebilecek haberler",
    "sponsorlu bağlantılar",
    "en çok okunan haberler",
    "benzer makaleler", "benzer yazılar", "ilgili makaleler", "ilgili yazılar",
    "yazarın diğer makaleleri", "yazarın diğer yazıları",
)  # fmt: skip
TAG_LABELS = (
    "haberle ilgili daha fazlası",
    "etiketler", "etiket", "konular", "anahtar kelimeler", "kategori", "kategoriler", "ilgili konular",
    "etiketlendi",
)  # fmt: skip
SOURCE_AGENCIES = ("ajanslar", "haber ajansları")
SOURCE_LABELS = (
    "kaynak", "kaynaklar",
)  # fmt: skip
RELEASE_LABELS = (
    "basın bülteni",
    "basın açıklaması",
)
EDIT_BUTTONS = (
    "değiştir",
    "kaynağı değiştir",
)
NAVIGATION_LINES = (
    "vikipedi, özgür ansiklopedi",
    "anasayfa", "ana sayfa", "içeriğe geç", "ana içeriğe atla", "menü", "ara", "arama", "giriş yap", "üye ol",
    "iletişim", "hakkımızda", "künye", "gizlilik politikası", "yukarı çık", "sonraki", "önceki", "kapat",
    "tümünü gör", "daha fazla göster", "reklam", "abone ol", "kayıt ol", "tüm hakları saklıdır",
    "kategoriler", "çerez politikası", "kullanım şartları", "menü kapat", "arama kapat",
    "abonelikten çık", "tercihlerinizi güncelleyin", "tercihleri güncelle",
    "içeriğe atla", "ana içeriğe geç",
    "başa dön", "foto galeri", "galeri", "video galeri", "bizi takip edin",
    "yazı gezinmesi", "yazı dolaşımı", "daha eski yazılar", "eski yazılar", "daha yeni yazılar", "son yazılar",
    "son yorumlar", "wordpress gururla sunar", "wordpress.com'da blog oluşturun",
    "wordpress.com'da ücretsiz bir web sitesi veya blog oluşturun", "blogger tarafından desteklenmektedir",
    "blog arşivi", "profilimin tamamını görüntüle", "kısa bağlantıyı kopyala", "bu içeriği rapor et",
    "yazıyı okuyucu'da görüntüle", "abonelikleri yönet", "bu şeridi gizle", "tüm yazıları göster",
    "tüm yazıları görüntüle", "yükleniyor",
    "devamı için tıklayınız", "google news'te takip et", "google news'te abone ol", "bizi google news'te takip edin",
    "yazarın diğer makaleleri", "yazarın diğer yazıları", "başa dön tuşu", "daha fazla yükle", "rastgele makale",
    "dış görünümü değiştir", "kenar bölmesi", "geri dön", "bizimle iletişimde kalın",
)  # fmt: skip
PAGE_LABELS = (
    "sayfalar",
    "sayfa",
)  # before the numbers of a text's pages
NAVIGATION_WORDS = (
    "köşe yazısı", "köşe yazıları",
    "canlı yayın", "canlı", "programlar", "yayın akışı", "biyografi", "namaz vakitleri", "oyunlar", "özel haber",
    "aktüel",
    "gündem", "dünya", "siyaset", "ekonomi", "spor", "kültür", "kültür sanat", "sanat", "yaşam", "sağlık",
    "teknoloji", "bilim", "eğitim", "magazin", "yazarlar", "video", "foto galeri", "galeri", "türkiye",
    "otomobil", "seyahat", "hava durumu", "astroloji", "finans", "borsa", "futbol", "haberler", "haber",
    "son dakika", "çevre", "kadın", "medya", "politika", "güncel", "yerel", "asayiş", "resmi ilanlar",
)  # fmt: skip
HERE_LABELS = ("buradasınız", "şu an buradasınız", "buradasın")
PLAYER_OPENINGS = (
    "haberi dinle", "bu haberi dinle", "videoyu izle", "videoyu oynat", "tarayıcınız",
)  # fmt: skip
# Lines of a site's forms: what they ask for and answer.
FORM_LINES = (
    "e-posta adresinizi girin", "e-posta adresinizi giriniz", "e-posta adresiniz", "geçersiz e-posta adresi",
    "geçerli bir e-posta adresi girin", "geçerli bir e-posta adresi giriniz", "şifremi unuttum",
    "şifrenizi mi unuttunuz", "parolanızı mı unuttunuz", "bir hata oluştu", "bir şeyler ters gitti",
    "lütfen daha sonra tekrar deneyin", "lütfen tekrar deneyin", "abone olduğunuz için teşekkürler",
    "hesabınız yok mu", "zaten hesabınız var mı", "zaten üye misiniz", "beni hatırla", "zorunlu alan",
    "bu alan zorunludur", "gerekli alanlar işaretlendi", "yorumlar yükleniyor",
)  # fmt: skip
# Labels and buttons of forms, where two and more stand together.
FORM_LABELS = (
    "e-posta", "e-posta adresi", "şifre", "parola", "kullanıcı adı", "ad", "soyad", "adınız", "adınız soyadınız",
    "mesajınız", "gönder", "giriş yap", "üye girişi", "üye ol", "kayıt ol", "hesap oluştur", "ara", "kapat",
    "iptal", "geri", "ileri", "abone ol", "şifreyi göster", "onayla", "hayır, teşekkürler", "şimdi değil",
    "daha fazla bilgi",
)  # fmt: skip
ADVERTISEMENT_LINES = (
    "reklam", "ilan", "advertorial", "sponsorlu", "reklamlar",
    "haberin devamı için tıklayın", "haberin devamı için tıklayınız", "haberin devamı aşağıda",
    "haberin devamı reklamdan sonra",
)  # fmt: skip
# What asks before it loads a post or a video.
CONSENT_BOXES = (
    "bu haber {provider} tarafından sağlanan içerik", "bu makale {provider} tarafından sağlanan içerik",
)  # fmt: skip
CONSENT_BUTTONS = ("kabul et ve devam et",)
COOKIE_OPENINGS = (
    "bu site çerez", "bu internet sitesi çerez", "bu internet sitesinde çerez", "sitemizde çerez", "çerez kullanıyoruz",
)  # fmt: skip
SKIP_ENDINGS = ("ve okumaya devam et", "ve okumaya devam edin")  # "Skip most read …"
SKIP_LINES = (
    "paylaşımını geçin", "paylaşımının sonu", "haberin sonu", "içeriğine izin verilsin mi?",
    "içerik mevcut değil", "geçin", "sonu", "en çok okunanlar geçin", "başlıktan atla ve okumaya devam et",
    "haberin başlığı",
)  # fmt: skip
# What an article says of a film, a play or a book that it tells of, and what stands before the title of one.
WORK_LABELS = (
    "yönetmen", "oyuncular", "senaryo", "senarist", "isbn", "sayfa sayısı",
)  # fmt: skip
WORK_TITLES = ("film", "kitap", "dizi")
ANSWERS = ("evet", "hayır", "doğru", "yanlış")  # to choose from
SUBJECT_LABELS = ("konu",)
BYLINE_LABELS = (
    "yazan", "haber", "yazar", "kaynak kişi", "muhabir", "röportaj", "hazırlayan",
)  # fmt: skip
POST_LINKS = ("kalıcı bağlantı", "bağlantı", "permalink")
# What closes a byline behind the name.
BYLINE_ENDINGS = (
    "tarafından yazıldı", "tarafından gönderildi", "tarafından yayınlandı", "tarafından yayımlandı",
    "tarafından paylaşıldı", "tarafından eklendi", "tarafından oluşturuldu", "tarafından hazırlandı", "tarafından",
    "yazdı", "tarafından yazılmıştır", "tarafından yayınlanmıştır",
)  # fmt: skip
POSTED_LABELS = (
    "gönderen", "ekleyen", "yayınlayan", "paylaşan", "yükleyen", "haberi ekleyen", "yayımlayan", "editör",
    "oluşturan",
)  # fmt: skip
BYLINE_NOUNS = ("söyleşi",)
BYLINE_HEADS = ("haber bilgisi", "makale bilgisi")
BYLINE_ROLE_LABELS = ("unvan", "görevi")
BYLINE_ROLES = (
    "bbc türkçe", "muhabir", "gazeteci", "editör", "yazar", "bbc news", "istanbul", "ankara", "haber merkezi",
    "londra", "diyarbakır",
    "admin", "administrator", "webmaster",
)  # fmt: skip
# Before a city whose time it is.
ZONE_OPENINGS = ("saati ile",)
TIME_WORDS = (
    "saat", "zaman", "tarihinde", "tarihli", "günü",
    "tsi", "tsİ",
)  # fmt: skip
DATE_LABELS = ("tarih",)
DAY_WORDS = ("bugün", "dün")
AGO = (
    "saat önce", "dakika önce", "gün önce", "dk önce", "hafta önce", "ay önce", "yıl önce", "sa önce", "sn önce",
    "saniye önce",
)  # fmt: skip
MOMENTS = ("bir saat önce", "bir gün önce", "bir hafta önce", "az önce")
SHARE_FILLERS = ("google",)
COMMENT_HEADS = ("yorumlar",)
# Words of a site's notices, in small letters; the line that holds them is none of the article.
SITE_NOTICES = (
    "tüm hakları saklıdır", "her hakkı saklıdır", "bültenimize abone", "bültenimize kaydolun",
    "kalıcı bağlantıyı yer imlerinize ekleyin",
)  # fmt: skip
# Over what is no part of an article, beside related stories.
SECTION_HEADINGS = (
    "bunlar da ilginizi çekebilir", "ayrıca okuyun",
    "ilgili haber", "yazarın diğer yazıları",
)  # fmt: skip
# What a short paragraph opens with that leads away from its article.
CALL_OPENINGS = (
    "ayrıca okuyun",
    "ilgili haber:", "bunu da oku", "okumaya devam et", "bizi takip edin",
)  # fmt: skip
# Words that a site's notice speaks with, and those of running text that tells of one.
NOTICE_WORDS = frozenset(
    """
    gizlilik bülten abonelik kaynak izinsiz izin içerik içerikleri deneyim deneyimi deneyiminizi kabul çerez
    politikası kullanıcı hizmet site sitemiz sitemizde
    """.split()
)
TELLING_WORDS = frozenset(
    """
    dedi söyledi yazdı yazıyordu anlattı sordu açıkladı belirtti mahkeme hakim yargıç
    """.split()
)
PAGE_WORDS = (
    "sayfa",
    "fotoğraf", "görsel", "resim",
)  # fmt: skip
# Above the name and address of whom to ask about what a company tells.
CONTACT_LABELS = (
    "iletişim", "basın iletişim", "basın irtibat",
)  # fmt: skip
# Before the names of who runs the paper.
MASTHEAD_LABELS = (
    "Genel Yayın Yönetmeni", "Sorumlu Yazı İşleri Müdürü", "Sorumlu Müdür", "İmtiyaz Sahibi", "Yazı İşleri Müdürü",
)  # fmt: skip
