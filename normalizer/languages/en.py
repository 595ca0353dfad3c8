"""English."""

DATELINE_DECOYS = frozenset(
    "more update updated watch exclusive breaking opinion analysis explainer video photos live read correction note "
    "editor's related factbox spoilers spoiler warning alert urgent quiz review interview podcast sponsored gallery "
    "corrected recap poll listen developing new refile".split()
) | {"in pictures", "just in", "fact check", "must read", "spoiler alert"}

# A full stop after these never ends a sentence: titles, and words that need what follows.
ABBREVIATIONS = frozenset(
    """
    Mr Mrs Ms Mx Messrs Dr Drs Prof Profs Sen Sens Rep Reps Gov Govs Gen Lt Col Maj Brig Capt Cmdr Cdr
    Sgt Cpl Pvt Adm Rev Hon Pres Supt Insp Det Amb Atty Msgr Fr Mt Mts Ft St Ste Asst Assoc Ven Visc
    Cllr Ald Ld Mlle Mme v vs viz cf ie eg i.e e.g approx ca circa est c.f resp incl excl esp d.b.a
    f.k.a n.k.a a.k.a
    """.split()
)
# These stand before a number or end a sentence.
ABBREVIATIONS_BEFORE_NUMBER = frozenset(
    """
    No no Nos nos N\N{DEGREE SIGN} pp pg pgs vol vols Vol ch chap chaps fig figs art arts sec secs para
    paras par op ed eds ver Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec tel ext Rm Flt Apt bk pt cl
    Ep Eps ep fol fols
    """.split()
)
# These end a sentence only before a word that begins one: "Acme Corp. He", but "Acme Corp. chairman Roe".
ABBREVIATIONS_BEFORE_STARTER = frozenset(
    """
    Inc Corp Co Ltd Bros Cos Plc Jr Sr Esq Dept Univ Assn Ave Blvd Rd Hwy Bldg Ph.D M.D Ed.D B.A M.A
    B.Sc M.Sc Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont
    Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que Eng Mex misc Natl Intl Govt Mgr Hosp Eq
    Ref Refs Mon Tue Tues Wed Thu Thur Thurs Fri dept co govt inc ltd corp univ assn al
    """.split()
)
# Words that begin a sentence when they stand with a capital after such an abbreviation.
STARTERS = frozenset(
    """
    the a an this that these those he she it they we you i in on at for from but and or nor so yet if
    when while after before since although though however meanwhile there here what who whom whose why
    how where which is are was were do does did can could will would should may might must not no yes
    all some many most more much few both each every another other its his her their our my your one two
    three as by with without under over during to of once until despite because also then now still only
    even just about let please according such several earlier later last next today yesterday tomorrow
    nobody everyone someone nothing something
    """.split()
)
EXCLAIMED_NAMES = frozenset(("Yahoo",))
# Words on which no sentence ends: a line that stops there goes on in the next.
UNFINISHED_WORDS = frozenset(
    "a an the of in on at to and or for by with from as into than his her their its our your".split()
)
# Of these, what may end a heading: "What the drivers agreed to".
STRANDED_WORDS = frozenset("of in on at to for by with from into than".split())

CREDIT_LABELS = {
    "photo": "photo",
    "photos": "photo",
    "photograph": "photo",
    "photographs": "photo",
    "photography": "photo",
    "photographer": "photo",
    "photographers": "photo",
    "pic": "photo",
    "pics": "photo",
    "picture": "photo",
    "pictures": "photo",
    "image": "photo",
    "images": "photo",
    "photo credit": "photo",
    "photo credits": "photo",
    "image credit": "photo",
    "image credits": "photo",
    "picture credit": "photo",
    "picture credits": "photo",
    "photography credit": "photo",
    "photo source": "photo",
    "image source": "photo",
    "picture source": "photo",
    "image copyright": "photo",
    "photo copyright": "photo",
    "stock photo": "photo",
    "stock image": "photo",
    "lead image": "photo",
    "lead photo": "photo",
    "cover photo": "photo",
    "header image": "photo",
    "main image": "photo",
    "featured image": "photo",
    "top image": "photo",
    "top photo": "photo",
    "main photo": "photo",
    "cover image": "photo",
    "file photo": "photo",
    "file image": "photo",
    "file picture": "photo",
    "staff photo": "photo",
    "original photo": "photo",
    "source photo": "photo",
    "source images": "photo",
    "source photos": "photo",
    "photo illustration": "illustration",
    "photo-illustration": "illustration",
    "illustration": "illustration",
    "illustrations": "illustration",
    "illustrator": "illustration",
    "illustrated": "illustration",
    "art": "illustration",
    "artwork": "illustration",
    "cartoon": "illustration",
    "drawing": "illustration",
    "painting": "illustration",
    "composite": "illustration",
    "collage": "illustration",
    "rendering": "illustration",
    "animation": "illustration",
    "video": "video",
    "videos": "video",
    "footage": "video",
    "video credit": "video",
    "film": "video",
    "graphic": "graphic",
    "graphics": "graphic",
    "infographic": "graphic",
    "chart": "graphic",
    "map": "map",
    "maps": "map",
    "screenshot": "screenshot",
    "screengrab": "screenshot",
    "handout": "handout",
    "handout photo": "handout",
    "handout image": "handout",
    "pool photo": "photo",
    "pool photograph": "photo",
    "agency photo": "photo",
    "mandatory credit": "",
    "credit": "",
    "credits": "",
    "copyright": "",
    "file": "",
}
BARE_CREDIT_LABELS = (
    "credit",
    "photo credit",
    "image credit",
    "picture credit",
)  # on a line of their own, without a colon
CREDIT_SOURCES = ("source", "sources", "via")
CREDIT_GIVEN_BY = (
    "courtesy of",
    "courtesy",
    "by courtesy of",
    "courtesy photo",
    "submitted by",
    "provided by",
    "supplied by",
    "contributed by",
    "with permission of",
    "credit to",
    "used with permission of",
)
CREDIT_BY = ("by",)
CREDIT_OF = ("from", "of")
CREDIT_VIA = ("via",)
CREDIT_FOR = ("for", "on", "from", "of", "at", "with", "in")
# Behind a hyphen that stands for the end of a word: "pre- and post-war".
SUSPENDING_WORDS = ("and", "or", "to", "nor")
CREDIT_AND = ("and",)
CREDIT_STATUS = {
    "handout": "handout",
    "pool": "",
    "pool photo": "photo",
    "pool photograph": "photo",
    "pool image": "photo",
    "stringer": "",
    "str": "",
    "stf": "",
    "staff": "",
    "contributor": "",
    "contributed": "",
    "freelance": "",
    "freelancer": "",
    "file": "",
    "files": "",
    "file photo": "",
    "archive": "",
    "archives": "",
    "archive photo": "",
    "file image": "",
    "file pic": "",
    "supplied": "",
    "submitted": "",
    "provided": "",
    "uncredited": "",
    "anonymous": "",
    "unknown": "",
    "submitted photo": "",
    "supplied photo": "",
    "supplied image": "",
    "contributed photo": "",
    "contributed image": "",
    "courtesy photo": "",
    "courtesy image": "",
    "courtesy": "",
    "handout photo": "handout",
    "screenshot": "screenshot",
    "screen shot": "screenshot",
    "screengrab": "screenshot",
    "screen grab": "screenshot",
    "screencap": "screenshot",
    "screen capture": "screenshot",
    "composite": "",
    "stock image": "",
    "stock photo": "",
    "staff photographer": "",
    "staff photo": "",
    "social media": "",
    "author": "",
    "the author": "",
    "own work": "",
    "own photo": "",
    "family handout": "handout",
    "family photo": "handout",
    "special to": "",
    "archival": "",
    "video still": "screenshot",
    "still": "screenshot",
    "hand out": "handout",
    "all rights reserved": "",
    "public domain": "",
    "used with permission": "",
    "fair use": "",
    "creative commons": "",
    "rights reserved": "",
}
CREDIT_POSITIONS = (
    "left",
    "right",
    "top",
    "bottom",
    "above",
    "below",
    "center",
    "centre",
    "top left",
    "top right",
    "bottom left",
    "bottom right",
    "clockwise from top",
    "clockwise from top left",
    "from left",
    "inset",
    "main",
    "middle",
)
FUNCTION_WORDS = (  # that no name holds
    "why",
    "you",
    "how",
    "what",
    "when",
    "where",
    "your",
    "my",
    "we",
    "our",
    "is",
    "are",
    "was",
    "were",
    "not",
    "to",
    "at",
    "with",
    "this",
    "that",
    "here",
    "read",
    "more",
    "watch",
    "dear",
    "see",
    "all",
    "latest",
    "next",
    "click",
    "sign",
    "get",
    "and",
    "or",
)
CREDIT_MAKERS = ("photographer", "photographers", "illustrator")
CREDIT_ENDS = (
    "tpx images of the day",
    "purchase licensing rights",
    "acquire licensing rights",
    "attention editors",
    "editorial use only",
    "no resales",
    "no archives",
    "no commercial or editorial sales",
)
CAPTION_LABELS = ("image caption", "media caption", "caption", "photo caption", "video caption", "audio caption")
PICTURE_LABELS = ("image", "photo", "picture", "video")  # above a caption, for readers who see no picture
CAPTION_BUTTONS = (
    "hide caption",
    "toggle caption",
    "enlarge this image",
    "show caption",
    "view image in fullscreen",
)  # between a caption and its credit
FILE_LABELS = ("file photo", "file", "file picture", "file image", "archive photo")
READ_MORE = (
    "read more",
    "show more",
    "enlarge",
    "hide caption",
    "toggle caption",
    "view image",
    "expand",
    "advertisement",
)
ORGANISATION_WORDS = (
    "agency agencies news press media images image photo photos pictures picture archive archives "
    "collection library museum gallery police sheriff's sheriff fire department dept ministry "
    "government office council county city university college school institute institution foundation "
    "society association federation union committee club fc united team league athletics games group "
    "co inc ltd llc plc corp corporation company companies studio studios films film productions "
    "entertainment records music publishing publications books magazine journal times post herald "
    "tribune gazette chronicle observer guardian mirror telegraph independent standard star sun mail "
    "express daily weekly today world live online digital network networks television tv radio "
    "channel broadcasting service services bureau center centre court courts hospital health church "
    "army navy force forces airlines airways air international national global royal state federal "
    "public resort hotel hotels park zoo theatre theater orchestra festival party campaign embassy "
    "commission authority organization organisation trust charity fund bank market labs laboratory "
    "research science sciences engineering technology technologies tech systems software motors "
    "energy power electric aerospace space instagram youtube twitter district command cmd photography "
    "u.s schools prison jail rescue guard council's report reports wire sports sport nation "
    "globe review bulletin argus echo examiner inquirer register monitor"
)
CREDIT_ALONE = (
    "supplied",
    "supplied photo",
    "supplied image",
    "submitted",
    "submitted photo",
    "contributed",
    "contributed photo",
    "contributed image",
    "courtesy photo",
    "courtesy image",
    "courtesy",
    "handout",
    "handout photo",
    "uncredited",
    "staff photo",
    "file photo",
)

LETTERS = ""

ALONE = frozenset(
    """
    the and of that with this from have which their would been were they there what your could should
    about when who these those because through between while where after before then than them our other
    some such only its his she you are for has into more most being does did but not said says how very
    just each both why whose whom though although until against during without within whether however
    since every another something nothing anything everyone people many much
    """.split()
)

WORDS = ALONE | frozenset(
    """
    a an i in is it on at by as be or if we he me my us do so no to up out was will can may all one two
    first last new now over under also him himself itself themselves am ours yours mine myself ain aren
    couldn didn doesn don hadn hasn haven isn shouldn wasn weren won wouldn ve ll re get got go going make
    made know think want say see good time day year years here again never always still well back even
    must might shall off down too own same few once yet let thing things really please thank thanks yes
    yeah ok okay lol gonna wanna u ur im dont cant had her any
    """.split()
)

# What platforms write around their posts: {name} is the author, {date} the day, […] may be missing.
POST_LABELS: dict[str, tuple[str, ...]] = {
    "instagram_lead": (
        "View this post on Instagram",
        "View this profile on Instagram",
        "View this photo on Instagram",
    ),
    "instagram_button": ("View on Instagram",),
    "instagram_tail": (
        "A post shared by {name}[ on {date}]",
        "A photo posted by {name}[ on {date}]",
        "A video posted by {name}[ on {date}]",
        "A photo shared by {name}[ on {date}]",
        "A video shared by {name}[ on {date}]",
    ),
    "facebook_tail": ("Posted by {name} on {date}",),
    "tiktok_sound": ("original sound",),
    "telegram_call": ("join our", "join us", "subscribe", "follow us"),
    "telegram_forward": ("Forwarded from",),
    "telegram": ("views",),
    "video_line": ("video", "watch", "watch here", "watch the video", "full video"),
    "video_consent": (
        "By loading the video, you agree to {provider}'s privacy policy.",
        "Learn more",
        "Load video",
        "Always unblock {provider}",
    ),
}

# -- what names where a report comes from
ATTRIBUTION_OPENERS_BEFORE_OUTLET = (
    "according to", "According to", "citing", "quoting", "as reported by", "As reported by",
    "in an interview with", "In an interview with", "in a report by", "a report by", "reports in",
)  # fmt: skip
OUTLET_ARTICLES = (
    "the", "a", "official", "state-run", "state", "semi-official", "local", "private", "broadcaster",
    "newspaper", "news", "agency", "channel", "Iran's", "Turkey's", "Russia's", "Russian", "Iranian",
    "Turkish", "Chinese", "Israeli", "Saudi", "daily",
)  # fmt: skip
# These stand behind the name: "the Tasnim news agency".
OUTLET_ENDINGS = (
    "news agency", "newspaper", "daily", "news website", "news channel", "magazine", "News Agency",
    "news outlet", "state television", "television", "TV",
)  # fmt: skip
NOT_OUTLETS = (
    "who",
    "nasa",
    "unicef",
    "unhcr",
    "idf",
    "esa",
    "noaa",
    "un",
    "amazon",
    "apple",
    "microsoft",
    "samsung",
    "tesla",
    "spacex",
)
REPORT_VERBS = ("reported", "reports", "said", "has reported", "quoted", "wrote")
OUR_WORDS = ("our",)
RELEASE_WIRES = ("PRNewswire",)
NEWS_OUTLETS = (
    "PRNewswire", "PR Newswire", "Business Wire", "GlobeNewswire", "Globe Newswire", "Accesswire", "Newsfile Corp",
    "EIN Presswire", "EINPresswire.com", "EINPresswire", "CNW",
    "Al-Monitor", "Mehr", "Fars", "Tasnim", "IRNA", "ISNA", "Press TV", "Tehran Times", "Haaretz",
    "Jerusalem Post", "Times of Israel", "Ynet", "Rudaw", "Kurdistan24", "Kurdistan 24", "Anadolu Agency",
    "SANA", "Asharq Al-Awsat", "The National", "Dawn", "Geo News", "Pajhwok", "TOLOnews", "Khaama Press",
    "Financial Times", "Wall Street Journal", "The Wall Street Journal", "The Economist", "Middle East Eye",
    "Iran International", "RFE/RL", "Nikkei", "Kyodo News", "Yonhap", "Global Times", "Der Spiegel", "Bild",
    "Shafaq News", "IANS", "Global Voices", "Deutsche Welle", "Ukrinform", "Meduza", "Stars and Stripes",
    "Religion News Service", "RNS", "CNS", "MarketWatch", "Kaiser Health News", "ProPublica",
    "The Conversation", "Inter Press Service", "IPS",
    "BBC News", "BBC Sport", "BBC Culture", "BBC Future", "BBC Travel",
)  # fmt: skip
# A place in capitals needs no table before a dash. These may also stand before a colon, as in papers of South Asia.
DATELINE_PLACES = """
    islamabad, karachi, lahore, peshawar, quetta, rawalpindi, multan, new delhi, delhi, mumbai, kolkata,
    chennai, bengaluru, hyderabad, dhaka, colombo, kathmandu, kabul, kandahar, tehran, baghdad, erbil,
    damascus, beirut, amman, jerusalem, tel aviv, gaza, gaza city, ramallah, cairo, riyadh, jeddah, dubai,
    abu dhabi, doha, kuwait, kuwait city, manama, muscat, sanaa, ankara, istanbul, athens, rome, paris,
    london, berlin, madrid, brussels, vienna, geneva, moscow, kyiv, kiev, warsaw, washington, new york,
    los angeles, united nations, ottawa, toronto, beijing, shanghai, hong kong, tokyo, seoul, bangkok,
    jakarta, manila, singapore, kuala lumpur, sydney, canberra, nairobi, lagos, abuja, johannesburg, khartoum,
    tripoli, tunis, algiers, rabat, addis ababa, srinagar, jammu, chandigarh, lucknow, patna, the hague,
    frankfurt, munich, zurich, milan, lisbon, amsterdam, oslo, stockholm, copenhagen, helsinki, dublin,
    edinburgh, prague, budapest, bucharest, sofia, belgrade, zagreb, sarajevo, skopje, tirana, pristina,
    podgorica, nicosia, minsk, vilnius, riga, tallinn, chisinau, tbilisi, yerevan, baku, tashkent, astana,
    almaty, bishkek, dushanbe, ashgabat, new york city, chicago, boston, houston, dallas, atlanta, miami,
    detroit, seattle, denver, philadelphia, las vegas, san francisco, san diego, phoenix, montreal, vancouver,
    mexico city, havana, bogota, caracas, lima, quito, la paz, santiago, buenos aires, montevideo, asuncion,
    brasilia, sao paulo, rio de janeiro, san juan, san salvador, guatemala city, port-au-prince, melbourne,
    brisbane, perth, wellington, auckland, taipei, hanoi, ho chi minh city, phnom penh, yangon, naypyitaw,
    ulaanbaatar, pyongyang, shenzhen, guangzhou, cape town, pretoria, durban, harare, lusaka, kampala, kigali,
    dar es salaam, mogadishu, juba, accra, abidjan, dakar, bamako, ouagadougou, niamey, kinshasa, luanda,
    maputo, antananarivo, benghazi, casablanca, alexandria, aleppo, basra, mosul, sulaimaniyah, najaf, idlib,
    rafah, khan younis, haifa, nablus, hebron, mashhad, isfahan, shiraz, tabriz, ahvaz, herat, mazar-i-sharif,
    jalalabad, faisalabad, gilgit, muzaffarabad
"""
# -- what stands around an article
# Last words of papers' and sites' names.
SITE_WORDS = frozenset(
    "echo news times post herald guardian journal tribune chronicle gazette mail star sun standard "
    "observer telegraph independent press globe record courier examiner bulletin dispatch argus mirror "
    "express register ledger sentinel advertiser reporter".split()
)
CLOCK_LABELS = (
    "published in", "first published in", "originally published in",
    "last update", "last updated", "updated", "updated on", "updated at", "update", "today is", "published",
    "published on", "published at", "published in", "posted", "posted on", "posted at", "date", "today",
    "first published", "first published on", "last modified", "modified", "modified date", "publish date",
    "publication date", "created", "issued", "on", "originally published", "article published", "uploaded on",
    "released", "web posted at", "issue date", "last modified on", "filed", "original",
    "submitted on", "added on", "written on", "added", "submitted", "created on", "last updated on",
)  # fmt: skip
CODE_LABELS = (
    "news id", "short link", "short url", "article id", "story id", "news code", "wordcount", "word count",
)  # fmt: skip
# With which X says whom a post answers.
POST_REPLIES = ("replying to",)
# What X writes around a post, beside a number or alone.
POST_COUNTS = (
    "views", "view", "reposts", "repost", "quotes", "quote", "likes", "like", "bookmarks", "bookmark",
    "replies", "reply", "retweets", "retweet", "quote tweets", "quote tweet", "follow", "copy link",
    "copy link to post", "read replies", "read reply", "read more on X", "read more on Twitter", "show more",
    "translate post", "show this thread",
    "people are talking about this", "twitter ads info and privacy", "twitter ads information and privacy",
)  # fmt: skip
COUNTER_WORDS = frozenset(
    {"quote tweet", "quote tweets", "join", "other subscribers", "other followers", "restacks", "restack"}
).union(
    "comments comment shares share views view likes like reads retweets replies "
    "reactions claps bookmarks followers downloads tweets subscribers photos videos files links hits".split()
)
POSITION_WORDS = ("of",)  # "2 of 14"
# Of READING_TIME and COUNTER_WORDS, what the text measures with as well.
MEASURES = ("min", "mins", "minutes")
READING_TIME = (
    "min read", "minute read", "minutes read", "mins read", "minutes to read", "min", "mins", "minutes",
    "read time", "reading time", "estimated reading time", "time to read", "estimated read time",
    "minutes reading", "minutes of reading", "minute reading time",
)  # fmt: skip
SHARE_WORDS = (
    "share", "tweet", "email", "e-mail", "print", "copy", "copy link", "link", "save", "subscribe", "pin",
    "pin it", "post", "send", "whatsapp", "facebook", "twitter", "telegram", "linkedin", "reddit",
    "pinterest", "messenger", "flipboard", "pocket", "instagram", "youtube", "tumblr", "bluesky",
    "threads", "mastodon", "tiktok", "snapchat", "viber", "google+", "google plus", "stumbleupon",
    "digg", "sms", "rss", "bookmark", "short url",
    "repost", "mail", "wechat", "weibo", "vk", "skype", "xing", "evernote",
    "listen", "whats app", "pin interest",
    "delicious", "my space", "myspace", "email this",
    "redd it", "stumble upon", "naver", "koo", "mix", "copy url", "gettr", "gab", "parler", "truth social",
    "print friendly", "buffer", "hacker news", "yummly", "direct link", "embed", "embed code",
    "mailto",
    "like this", "rate this", "like loading",
    "vkontakte", "odnoklassniki", "share via email",
)  # fmt: skip
SHARE_FILLERS = (
    "more",
    "via",
    "on",
    "to",
    "news",
    "feed",
    "click",
    "by",
    "google",
    "line",
    "like",
    "options",
    "app",
    "gift",
    "follow",
    "icon",
    "logo",
    "url",
    "comment",
    "comments",
    "this",
    "article",
    "story",
    "with",
    "friends",
)  # fmt: skip
SHARE_LINES = (
    "social share", "all sharing options", "share current article via facebook",
    "share current article via twitter", "share current article via linkedin",
    "share current article via email", "follow on twitter", "follow us on twitter", "follow us on facebook",
    "submit to stumbleupon", "share article via", "print", "tweet", "share", "copy link", "email", "save",
    "share this article", "share this story", "share this post", "share this page", "share this",
    "share article", "share story", "share on facebook", "share on twitter", "share on x",
    "share on whatsapp", "share on linkedin", "share on reddit", "share on telegram", "share on pinterest",
    "share on flipboard", "share on messenger", "share on tumblr", "share on bluesky", "share on email",
    "share on social media", "share via email", "share by email", "share via", "share with friends",
    "share with", "share to facebook", "share to twitter", "share to x", "share to whatsapp", "tweet this",
    "email this", "email this article", "email this link", "print this page", "print this article",
    "print article", "copied", "link copied", "link copied to clipboard", "copied to clipboard", "copy url",
    "copy to clipboard", "save article", "save this article", "save for later", "save story",
    "add to reading list", "send by email", "send to a friend", "email to a friend", "order reprint",
    "order reprints", "reprints & permissions", "reprints and permissions", "submit a correction",
    "submit correction", "gift article", "give this article", "share full article", "post to facebook",
    "pin it", "follow us", "share options", "more sharing options", "share save", "about sharing",
    "click to share", "click to copy", "facebook icon", "twitter icon", "whatsapp icon", "email icon",
    "close share options", "article share options", "share this via", "add to favourites", "sharing options",
    "request reprint & licensing", "report this ad", "report a typo", "report an error",
    "see more sharing options", "share now", "share your thoughts", "buy reprints",
    "republish this article", "republish", "republish our articles", "cite this",
    "add as a preferred source on google", "add us on google", "follow on google news",
    "make us preferred on google", "follow us on google news",
    "view this email in your browser", "view this email in browser", "print recipe", "print this recipe",
    "save recipe", "reuse this content", "facebook count", "twitter count",
    "share with us",
    "share page", "link copied!",
    "be the first to like this", "%d bloggers like this", "blogthis",
    "share to pinterest", "printer-friendly version", "sorry, your blog cannot share posts by email",
    "post was not sent - check your email addresses", "email check failed, please try again", "reblog",
)  # fmt: skip
SHARE_OPENINGS = (
    "click to share on", "click to email", "click to print", "share this:", "share on ", "click to tweet",
    "click to copy", "email a link to a friend",
)  # fmt: skip
COMMENT_LINES = (
    "poll", "vote", "poll buttons", "view results", "show results", "yes", "no",
    "captcha", "comments", "add comment", "leave a comment", "comment", "post a comment", "add a comment",
    "view comments", "show comments", "read comments", "hide comments", "write a comment", "no comments",
    "no comments yet", "leave a reply", "cancel reply", "submit comment", "post comment",
    "join the conversation", "join the discussion", "be the first to comment", "view all comments",
    "see all comments", "read the comments", "comments are closed", "this article is closed for comments",
    "log in to comment", "login to comment", "sign in to comment", "reply", "report comment",
    "comment speech bubble", "load comments", "read more comments", "load more comments", "show conversation",
    "your email address will not be published", "required fields are marked", "your name", "your comment",
    "your email", "jump to comments", "go to comments", "what do you think", "sort by", "newest first",
    "commenting guidelines", "save my name, email, and website in this browser for the next time i comment",
    "name", "website", "the comments are closed", "cancel", "submit", "be the first to know",
    "be the first one to comment", "discuss this article", "discuss", "reader comments", "comment policy",
    "commenting policy", "our comment policy", "community rules",
    "please enter your comment!", "please enter your name here",
    "notify me of new comments via email", "notify me of followup comments via e-mail",
    "notify me when new comments are added", "fill in your details below or click an icon to log in",
    "connecting to %s", "log in or register to post comments", "add new comment", "discussion about this post",
    "comments feed for this article", "comment navigation", "older comments", "newer comments",
    "reply to this comment", "report abuse", "subscribe to comments", "trackbacks", "pingbacks",
    "trackbacks & pingbacks",
    "member discussion", "sign in to join the discussion", "become a member to comment",
    "you have entered an incorrect email address!", "please enter your email address here", "click to comment",
    "please enter your email", "no comments yet. be the first to comment",
)  # fmt: skip
COMMENTS_ON = (
    "thoughts on",
    "thought on",
    "responses to",
    "response to",
    "comments on",
    "comment on",
    "replies to",
    "reply to",
)  # between a number and the headline
COMMENT_OPENINGS = (
    "replydelete",
    "your email address will not be published", "save my name, email", "as you comment, please",
    "this site uses akismet", "notify me of follow-up comments", "you must be logged in to post",
    "you must be logged in to comment", "comments are moderated", "please keep comments",
    "sign in to join the conversation", "notify me of new posts", "by submitting a comment",
    "to post a comment,", "we welcome your comments", "please log in to", "please sign in to",
    "was this email forwarded", "would you like to comment on this", "blog comments powered by",
    "please read our comment policy", "please review our commenting policy", "if you would like to add a comment",
    "you must log in or create an account to comment", "you must login or create an account to comment",
    "learn how your comment data is processed",
    "you are commenting using your", "logged in as %s",
)  # fmt: skip
# Over the works that a text cites.
REFERENCE_HEADINGS = (
    "references", "bibliography", "works cited", "literature cited", "literature", "list of references", "sources",
    "footnotes", "endnotes", "citations", "notes and references", "references and notes", "notes and citations",
    "external links",
)  # fmt: skip
# Over a list that is the article's own, and the words that open or end the steps of a recipe.
LIST_HEADINGS = (
    "ingredients", "method", "instructions", "directions", "preparation", "for the dough", "for the filling",
    "for the sauce", "you will need", "what you need", "what you'll need", "equipment", "materials", "line-up",
    "lineup", "shortlist", "the shortlist", "the winners", "winners",
)  # fmt: skip
RECIPE_STEPS = (
    "add", "bake", "beat", "blend", "boil", "braise", "brush", "chop", "combine", "cook", "crush", "cut",
    "dice", "drain", "drizzle", "fold", "fry", "garnish", "grate", "grease", "grill", "heat", "knead", "mash",
    "melt", "mix", "mince", "peel", "poach", "pour", "preheat", "rinse", "roast", "serve", "simmer", "slice",
    "soak", "spoon", "spread", "sprinkle", "stir", "toss", "whisk", "wash",
)  # fmt: skip
READ_MORE_LABELS = (
    "more on",
    "read more", "read also", "read next", "also read", "see also", "related", "read this", "more on this",
    "related article", "related story", "related articles", "related stories", "also see", "further reading",
    "must read", "don't miss", "read the full story", "read full story", "read the full article",
    "watch more", "watch also", "recommended", "see more", "read further", "you may also like",
    "don’t miss", "continue reading", "recommended reading", "up next", "also on", "next article",
    "previous article", "previous post", "next post", "next story", "previous story", "next", "previous",
    "trending", "more in", "more on this story", "more on this topic",
    "newer post", "older post", "newer article", "older article", "previous news", "next news", "previous reading",
    "next reading",
)  # fmt: skip
# Of READ_MORE_LABELS, those that name the article before or after: below each stands its headline.
NEIGHBOUR_LABELS = (
    "next article", "previous article", "previous post", "next post", "next story", "previous story", "newer post",
    "older post", "newer article", "older article", "previous news", "next news", "previous reading",
    "next reading",
    "previous", "next",
)  # fmt: skip
# Of these, below which several headlines may stand.
READ_ALSO_LABELS = (
    "read more", "read also", "read next", "also read", "read this", "related articles", "related stories",
    "read further", "more on this story", "more on this topic",
    "related article", "related video", "related story",
)  # fmt: skip
# What a site says between paragraphs of the article, and no heading.
SITE_LABELS = ("recommended editorial content",)
READ_MORE_OPENINGS = (
    "sign up for", "subscribe to our", "follow us on", "join our", "click here to", "click here for",
    "download our", "get our free", "get the latest", "for more stories", "to read the full", "for more news",
    "like us on", "want more", "sign up to", "subscribe to the", "get breaking news", "join us on",
    "listen to our", "never miss a", "become a member", "stay up to date", "stay informed",
    "keep up with the latest", "get the news", "register for",
)  # fmt: skip
READ_MORE_ENDINGS = (
    "newsletter", "newsletters", "newsletter here", "here", "facebook", "twitter", "telegram",
    "telegram channel", "whatsapp channel", "whatsapp", "instagram", "google news", "app", "inbox", "youtube",
    "youtube channel", "email", "alerts", "podcast", "for free", "news alerts", "newsletters and alerts",
    "notifications", "every day", "to your inbox", "daily newsletter", "on social media", "channel",
    "breaking news", "everyday", "magazine", "stories", "x",
)  # fmt: skip
READ_MORE_ALONE = (
    "follow ap's coverage",
    "view all posts by", "see all posts by", "more posts by", "get an email whenever",
)  # fmt: skip
# Below each of several headlines in a row.
CARD_BUTTONS = ("read", "read story", "read article", "read now", "read more")
# Headings of other articles behind which stands of what they are.
RELATED_OPENINGS = (
    "more articles",
    "more stories",
    "more news",
    "more posts",
    "related articles",
    "related stories",
    "related news",
    "other articles",
    "other stories",
    "other news",
    "similar articles",
    "latest articles",
)
RELATED_HEADINGS = (
    "related articles", "related stories", "related topics", "related news", "related content",
    "related posts", "related coverage", "related links", "related", "more stories", "more news",
    "more on this story", "more on this topic", "more from this section", "more from the web", "most read",
    "most popular", "most viewed", "most shared", "most commented", "trending", "trending now",
    "trending stories", "top stories", "latest news", "latest stories", "latest", "recommended",
    "recommended for you", "recommended stories", "you may also like", "you might also like",
    "you might be interested in", "editor's picks", "editors' picks", "editor’s picks", "editors’ picks",
    "popular", "popular stories", "popular posts", "read next", "up next", "don't miss", "also read",
    "see also", "further reading", "more like this", "around the web", "from the web", "promoted stories",
    "sponsored content", "sponsored stories", "what to read next", "must read", "more coverage",
    "recent posts", "recent stories", "recent news", "more headlines", "latest headlines", "top headlines",
    "in case you missed it", "popular now", "continue reading", "elsewhere on the web", "suggested reading",
    "you may be interested in", "explore more", "more to explore", "trending on", "best of", "keep reading",
    "stories you may like", "other news", "other stories", "more for you", "watch next", "in this story",
    "from our partners", "paid content", "recommended reading", "most recent", "top news", "hot topics",
    "the latest", "today's top stories", "read these next", "read more stories", "related reading",
    "our latest stories",
    "latest articles", "recent articles", "popular articles", "most popular articles", "more articles",
    "other articles", "similar articles", "similar stories", "featured articles", "featured stories",
    "latest posts", "more posts", "latest updates", "more to read", "more like this one",
    "most popular stories", "most read stories", "you might also be interested in",
    "you may also be interested in", "recommended articles", "recommended posts", "suggested articles",
    "also in the news",
    *(
        f"more in {section}"
        for section in "world,politics,business,sport,sports,culture,arts,opinion,health,science,technology".split(",")
    ),
    "sponsored links by taboola", "promoted links by taboola", "promoted links", "recommended by outbrain",
    "more from our partners", "recommended from medium", "you may like",
    "more from author",
)  # fmt: skip
TAG_LABELS = (
    "tags", "tag", "topics", "topic", "keywords", "filed under", "categories", "category", "tagged",
    "tagged with", "posted in", "filed in", "labels", "related topics", "in this article",
    "explore topics", "published in", "key words", "mentioned in this article", "articletopics", "file under",
    "article tags", "sections",
    "explore more on these topics",
)  # fmt: skip
SOURCE_OPENINGS = (
    "edited translation from", "translated from", "this content is from",
    "with reporting by", "with reporting from", "with files from", "with material from",
    "with information from", "with inputs from", "with agency inputs from", "with additional reporting by",
    "with contributions from",
)  # fmt: skip
SOURCE_AGENCIES = (
    "agencies", "news agencies", "the agencies", "agency", "wires", "wire services", "wire reports", "staff",
    "other agencies", "news services",
)  # fmt: skip
SOURCE_LABELS = ("source", "sources", "via", "originally published by", "news source")
END_MARKS = ("-30-", "###", "ends", "end of message", "(ends)", "end item", "end/")
# Over a release, alone or behind who makes it known.
RELEASE_LABELS = (
    "press release",
    "media release",
    "news release",
    "for immediate release",
    "press statement",
    "media statement",
)
# Behind the headings of encyclopedias, in brackets.
EDIT_BUTTONS = (
    "edit",
    "edit source",
)
NAVIGATION_LINES = (
    "listen live", "watch live", "on air now",
    "source link", "back to top button",
    "no tags for this post",
    "download telegram",
    "from wikipedia, the free encyclopedia", "jump to navigation", "jump to search",
    "jump to navigation jump to search",
    "user agreement", "ad choices", "press center", "customer care", "accessibility help",
    "do not sell my personal information", "your california privacy rights", "more info", "invalid email",
    "thank you for subscribing", "privacy notice", "see our", "show me", "site feedback", "search for", "rss",
    "contact support", "enter your email", "enter your email address", "email address", "prev next",
    "breadcrumb trail links", "subscriber only", "something went wrong, please try again later",
    "we have more newsletters", "privacy policy and cookie statement", "supported by",
    "editorial standards", "corrections", "masthead", "ethics policy",
    "purchase licensing rights", "purchase licensing rights, opens new tab",
    "news provided by",
    "want your company's news featured on prnewswire.com?", "want your company’s news featured on prnewswire.com?",
    "work with us", "media kit",
    "reader comments", "log in to continue", "already a subscriber", "already a member",
    "community guidelines", "sponsor content", "skip to content", "skip to main content",
    "skip to navigation", "skip to footer", "skip to search", "skip navigation", "home", "homepage", "menu",
    "reset password", "forgot password",
    "main menu", "search", "sign in", "log in", "login", "register", "sign up", "subscribe", "subscribe now",
    "my account", "about us", "contact us", "contact", "about", "privacy policy", "terms of use",
    "terms of service", "terms & conditions", "terms and conditions", "sitemap", "site map", "back to top",
    "go to top", "scroll to top", "top", "open navigation menu", "close menu", "open menu",
    "toggle navigation", "toggle menu", "all rights reserved", "next", "previous", "next previous", "prev",
    "close", "view all", "see all", "show more", "load more", "see more", "show all", "read all", "sign out",
    "log out", "donate", "support us", "advertise", "advertise with us", "careers", "jobs", "help", "faq",
    "rss feed", "newsletters", "newsletter", "e-paper", "epaper", "navigation", "breadcrumb",
    "skip advertisement", "skip ad", "view gallery", "open gallery", "view image in fullscreen",
    "open image in gallery", "enlarge image", "enlarge this image", "image gallery", "full screen",
    "fullscreen", "toggle caption", "hide caption", "view photos", "expand image", "click to enlarge",
    "chevron", "ad policy", "cookie policy", "cookie settings", "manage cookies", "accessibility",
    "copyright", "loading", "loading...", "please wait", "share close", "by continuing", "jump to recipe",
    "back", "go back", "return to", "view in browser", "view profile", "view bio", "see all posts",
    "about the author", "author", "follow", "following", "unfollow",
    "start the conversation", "subscribe to continue reading", "get started", "learn more", "find out more",
    "wordcount",
    "translate",
    "unsubscribe", "update your preferences", "manage your preferences", "view this email in your browser",
    "open navbar", "close navbar",
    "click image to enlarge", "click on image to enlarge", "click the image to enlarge", "tap to enlarge",
    "tap image to enlarge", "back to overview", "download image", "download graphic", "show caption",
    "see all photos", "view all photos", "view slideshow", "start slideshow", "end of gallery", "open in new tab",
    "open in new window", "click to expand", "tap to expand", "view larger", "view full size", "full size image",
    "full size table",
    "post navigation", "posts navigation", "posts pagination", "page navigation", "older posts", "newer posts",
    "recent comments", "view all posts", "view more posts", "blog archive",
    "view my complete profile", "copy shortlink", "report this content", "view post in reader",
    "manage subscriptions", "collapse this bar", "open in app", "top highlight",
    "subscribe to: post comments (atom)", "subscribe to: posts (atom)", "entries feed", "entries rss",
    "comments rss", "enable notifications", "view photo", "edit this entry", "site footer", "site header",
    "primary menu", "secondary menu", "mobile menu", "close search", "search website",
    "create a free website or blog at wordpress.com", "leave this field empty if you're human",
    "proudly powered by wordpress", "powered by wordpress", "powered by wordpress.com", "blog at wordpress.com",
    "create your website with wordpress.com", "powered by blogger", "powered by squarespace", "powered by ghost",
    "connect with us", "hi, what are you looking for?", "random article", "switch skin", "check also", "no result",
    "view all result", "view all results", "add new playlist", "forgotten password?", "retrieve your password",
    "please enter your username or email address to reset your password", "login to your account below",
    "welcome back!", "stay connected", "latest article", "editor picks", "popular category", "adblock detected",
    "please consider supporting us by disabling your ad blocker", "send an email",
    "sidebar",
    "reader interactions", "primary sidebar", "secondary sidebar", "search this website",
    "terms and privacy policy", "democracy dies in darkness", "write",
    "restacks", "no posts",
    "start writing", "get the app", "substack is the home for great culture", "collection notice", "text to speech",
)  # fmt: skip
PAGE_LABELS = (
    "pages",
    "page",
)  # before the numbers of a text's pages
NAVIGATION_WORDS = (
    "news", "world", "us", "u.s.", "uk", "politics", "business", "economy", "sport", "sports", "opinion",
    "opinions", "culture", "arts", "books", "style", "lifestyle", "life", "travel", "food", "health",
    "science", "tech", "technology", "entertainment", "tv", "music", "movies", "film", "celebrity", "fashion",
    "education", "environment", "climate", "weather", "video", "videos", "photos", "podcasts", "podcast",
    "magazine", "local", "national", "international", "europe", "asia", "africa", "americas", "middle east",
    "middle-east", "features", "analysis", "investigations", "live", "games", "crosswords", "puzzles",
    "obituaries", "classifieds", "real estate", "autos", "cars", "gear", "ideas", "security",
    "transportation", "more", "shop", "deals", "reviews", "community", "crime", "courts", "elections",
    "election", "markets", "money", "finance", "companies", "football", "soccer", "cricket", "tennis", "golf",
    "rugby", "nfl", "nba", "nhl", "mlb", "opinion & analysis", "blog", "blogs", "events", "multimedia",
    "iran", "china", "india", "russia", "canada", "australia", "editorial", "editorials", "letters",
    "columns", "columnists", "space", "latest", "home", "sign in", "subscribe", "search", "menu", "archive",
    "archives", "contact", "about", "shows", "watch", "topics", "regions", "history", "religion", "art",
    "theater", "society", "family", "women", "children", "youth", "property", "energy", "media", "law",
    "science & environment", "arts & culture", "arts and culture", "entertainment & arts", "trending",
    "quizzes", "recipes", "nation", "metro", "state", "government", "top stories", "in-depth", "explainers",
    "fact check", "current affairs", "newsletters", "careers", "jobs", "obits", "outdoors", "pets",
    "horoscopes", "press releases",
)  # fmt: skip
# What stands before a page's breadcrumb: "You are here: Home / News".
HERE_LABELS = ("you are here", "you're here", "your location", "you are currently here", "current location")
PLAYER_OPENINGS = (
    "text edge style", "font family", "font size", "subtitles off", "captions off", "subtitles settings",
    "captions settings", "descriptions off", "playback speed", "foreground", "monospace serif",
    "monospace sans-serif", "proportional serif", "proportional sans-serif", "default, selected",
    "picture-in-picture", "restore all settings to the default values", "end of dialog window", "audio track",
    "skip ahead", "mute", "unmute", "fullscreen", "listen to this article", "listen to article",
    "listen to this story", "listen to story", "listen to the article", "listen now", "play audio",
    "play video", "your browser does not support", "this browser does not support",
    "this media is not supported in your browser", "video player", "audio player", "media playback is",
    "to play this video", "sorry, your player", "this video can not be played", "this video is not available",
    "video unavailable", "audio by", "this audio is", "this content is not available",
    "the media could not be loaded", "volume", "current time", "remaining time", "please enable javascript",
    "media caption", "current time 0:00", "duration 0:00", "loaded:", "stream type", "seek to live",
    "playback rate", "beginning of dialog window", "video transcript", "no media source currently available",
    "the code has been copied to your clipboard", "the url has been copied to your clipboard",
    "descriptions settings", "opens captions settings dialog", "opens subtitles settings dialog",
    "opens descriptions settings dialog", "currently behind live", "currently playing live",
    "escape will cancel and close the window", "close modal dialog", "skip backward", "skip forward",
    "font opacity", "character edge", "edge color", "background opacity", "window opacity",
    "caption area background", "text background", "video player is loading", "this is a modal window",
    "newyou can now listen to fox news articles", "you can now listen to fox news articles",
    "you can now listen to this article",
)  # fmt: skip
# Other words of its buttons and settings, which other pages have, too.
PLAYER_SETTINGS = (
    "play", "pause", "replay", "play video", "next playlist item", "previous playlist item", "duration",
    "duration time", "loaded", "progress", "live", "1x", "chapters", "descriptions", "captions", "subtitles",
    "selected", "main", "default", "en", "english", "eng us", "audio", "quality", "quality levels", "auto",
    "auto quality", "hd", "text", "color", "white", "black", "red", "green", "blue", "yellow", "magenta", "cyan",
    "opacity", "opaque", "semi-transparent", "semi-opaque", "transparent", "background", "window", "window color",
    "font color", "background color", "font", "none", "raised", "depressed", "uniform", "drop shadow", "dropshadow",
    "proportional", "monospace", "serif", "sans-serif", "casual", "script", "small caps", "arial", "courier",
    "georgia", "impact", "lucida console", "tahoma", "times new roman", "trebuchet ms", "verdana", "reset", "done",
    "close", "close dialog", "share", "settings", "now playing", "up next", "next up", "non-fullscreen",
    "exit fullscreen", "exit picture-in-picture", "theater mode", "copied", "copy video url",
    "report a problem", "language", "speed", "normal", "more videos", "video", "back", "off", "on", "playlist",
    "cast", "info", "watch live", "on now", "skip ad", "advertisement", "video ad", "view more", "hide", "show",
    "powered by",
)  # fmt: skip
# Lines of a site's forms: what they ask for and answer.
FORM_LINES = (
    "enter your email", "enter your email address", "enter your e-mail address", "your email address",
    "please enter a valid email address", "please enter a valid email", "invalid email", "invalid email address",
    "email is required", "something went wrong, please try again later",
    "something went wrong. please try again later", "something went wrong. please try again",
    "an error has occurred. please try again", "an error has occurred. please try again later",
    "an error occurred. please try again", "please try again later", "thank you for subscribing",
    "thank you for signing up", "thanks for subscribing", "thanks for signing up", "you have been subscribed",
    "check your inbox to confirm your subscription", "please check your inbox", "you can unsubscribe at any time",
    "you can unsubscribe at any time by clicking the link in our emails", "we have more newsletters",
    "see our privacy notice", "already have an account? log in", "already have an account? sign in",
    "already have an account", "don't have an account", "don’t have an account", "don't have an account? register",
    "don't have an account? sign up", "don’t have an account? sign up", "forgot your password", "forgot password",
    "lost your password", "sign up here", "subscribe here",
    "you have reached your article limit",
    "you have reached your limit of free articles", "subscribe to continue reading", "sign in to continue reading",
    "log in to continue reading", "register to continue reading", "register for free to continue reading",
    "create a free account to continue reading", "loading comments", "view this post on our site",
    "required fields are marked", "fields marked with an asterisk are required",
    "add us as a preferred source on google", "make us preferred on google", "tap to unmute",
    "sign up to receive the top stories you need to know right now", "receive our latest updates in your inbox",
    "get the latest news straight to your inbox",
    "sent straight to your inbox", "stay signed in",
    "keep me logged in", "keep me signed in", "i agree to the terms and conditions", "report this ad",
    "report this advertisement", "your browser is out of date", "enable cookies to continue",
    "first name last name email",
    "thank you! your submission has been received",
    "oops! something went wrong while submitting the form", "type your email",
    "already have a wordpress.com account? log in now", "subscribe to get the latest posts sent to your email",
    "subscribe now to keep reading and get access to the full archive",
    "enter your email address to follow this blog and receive notifications of new posts by email",
    "enter your email address to subscribe to this blog and receive notifications of new posts by email",
    "this post is for paid subscribers", "this post is for subscribers only",
    "this post is for paying subscribers only", "already a paid subscriber? sign in", "ready for more",
    "sign up for more like this", "become a member to get access to all content",
    "sign up to discover human stories that deepen your understanding of the world",
    "continue reading this post for free in the substack app",
    "success! your account is fully activated, you now have access to all content",
    "great! you've successfully signed up", "don't miss a story",
)  # fmt: skip
# Labels and buttons of forms, where two and more stand together.
FORM_LABELS = (
    "email", "email address", "e-mail", "e-mail address", "password", "username", "user name", "first name",
    "last name", "your name", "your email", "your message", "remember me", "submit", "log in", "login", "sign in",
    "sign up", "register", "create account", "create an account", "show me", "more info", "search", "close",
    "cancel", "back", "next", "show password", "reset password", "required", "optional", "subscribe",
    "subscribe now", "notify me", "confirm", "continue", "join now", "zip code", "phone number", "postcode",
    "manage your newsletters", "save changes", "no, thanks", "no thanks", "maybe later", "allow", "not now",
    "learn more", "see our", "privacy notice", "privacy policy", "terms of use", "terms of service",
    "terms and conditions", "cookie policy",
)  # fmt: skip
ADVERTISEMENT_LINES = (
    "advertisement", "advertisements", "ad", "ads", "advertising", "sponsored", "promoted",
    "story continues below advertisement", "article continues below advertisement",
    "article continues below this ad", "story continues below", "story continues below this ad",
    "continue reading below advertisement", "article continues after advertisement",
    "article continues after ad", "story continues after advertisement",
    "advertisement - story continues below", "advertisement continue reading the main story",
    "advertisement scroll to continue", "scroll to continue with content", "continue reading the main story",
    "paid post", "sponsored content", "advertiser content", "promoted content", "ad feedback", "remove ads",
    "article continues below", "- advertisement -", "thanks for reading",
    "advertisement - scroll to continue", "advertisement · scroll to continue",
    "advertisement scroll to continue with content",
    "image: advertisement", "we may earn a commission from links on this page", "continue after advertising",
    "sponsored by", "hide ad", "sponsor message", "become an npr sponsor",
    "article continues after this advertisement", "text continues after advert",
    "this advertisement has not loaded yet, but your article continues below",
    "this advertisement has not loaded yet",
    "inread invented by teads",
    "video ad feedback",
    "by taboola", "ads by taboola", "recommended by", "powered by outbrain", "sponsored links",
    "scroll to continue", "scroll down to continue",
)  # fmt: skip
# What asks before it loads a post or a video.
CONSENT_BOXES = (
    "allow {provider} content", "allow {provider} post",
    "this article contains content provided by {provider}",
    "this page contains content provided by {provider}", "this content is provided by {provider}",
    "to display this content from {provider} you must enable",
)  # fmt: skip
CONSENT_BUTTONS = (
    "accept and continue", "accept & continue",
    "accept", "accept all", "manage my choices", "manage cookies", "reject all", "allow", "show content",
    "load content",
)  # fmt: skip
COOKIE_OPENINGS = (
    "this site uses cookies", "this website uses cookies", "we use cookies", "our site uses cookies",
    "by using this site, you agree", "by continuing to use this", "by continuing to use our",
    "by continuing to use the site", "by continuing to use the website", "we and our partners use",
    "we and our partners process", "we and our partners store", "we and our partners share",
    "we and our partners do", "by clicking accept",
    "by clicking “accept", "accept all cookies", "your privacy choices", "this content is hosted by",
    "we've updated our privacy", "to show you this content, we need your permission",
    "view our privacy", "this site is protected by recaptcha",
    "this article contains content provided by",
    "this content is not available due to your privacy preferences",
    "to view this content, you'll need to update your privacy settings",
    "this content is blocked because you have not accepted",
    "privacy & cookies: this site uses cookies", "to find out more, including how to control cookies",
)  # fmt: skip
SKIP_ENDINGS = ("and continue reading",)  # "Skip most read …"
# Promotions in the middle of an article: how their first line begins, and their last.
PROMOTIONS = (("sign up to", "after newsletter promotion"), ("sign up for", "after newsletter promotion"))
SKIP_LINES = (
    "skip post", "end of post", "skip post by", "end of post by", "skip content", "skip video by",
    "end of video by", "allow content", "content is not available", "skip most read and continue reading",
    "end of most read", "skip and continue reading", "end of", "view original tweet on", "report",
    "this article contains content provided by", "skip newsletter promotion", "after newsletter promotion",
    "skip past newsletter promotion", "skip the ad", "skip more like this", "end of recommended stories",
    "skip recommended stories and continue reading",
    "view image in fullscreen",
)  # fmt: skip
# What an article says of a film, a play or a book that it tells of, and what stands before the title of one.
WORK_LABELS = (
    "director", "directors", "directed by", "cast", "starring", "screenplay", "screenwriter", "screenwriters",
    "running time", "runtime", "genre", "isbn", "pages", "number of pages", "playwright", "conductor",
    "choreographer", "cinematography", "cinematographer", "soundtrack", "age rating",
)  # fmt: skip
WORK_TITLES = ("film", "movie", "book", "documentary", "series")
ANSWERS = ("yes", "no", "maybe", "true", "false", "right", "wrong")  # to choose from
SUBJECT_LABELS = ("subject",)  # of a message: "Subject: …"
BYLINE_LABELS = (
    "by", "written by", "reported by", "reporting by", "story by", "article by", "author", "authors",
    "words by", "text by", "posted by", "published by", "writer", "opinion by", "analysis by",
    "interview by", "compiled by", "contributed by", "submitted by", "guest post by", "updated by",
    "editing by", "writing by", "report by", "op-ed by",
)  # fmt: skip
# What a program reads out where an author's portrait stands: "Photo of Jane Roe", above or before the name itself.
PORTRAIT_LABELS = ("photo of", "picture of", "avatar of", "profile picture of", "image of")
# What leads to a post's section in the line that says who and when: "at 9:12 AM in News".
SECTION_LEADS = ("in", "under")
# What readers may do with a post, in the line that says who put it up and when.
POST_LINKS = (
    "permalink", "permanent link", "link to this post", "link to this", "email this", "blogthis",
    "email thisblogthis", "share this", "trackback", "trackbacks", "edit", "reply", "print", "comment",
)  # fmt: skip
# Beside an article's date, who put it up: alone some of these open sentences.
POSTED_LABELS = (
    "added by", "created by", "uploaded by", "filed by", "entered by", "shared by", "sent by", "news by",
    "put online by",
)  # fmt: skip
# What reads as such a label with a name, and is a heading: "By the numbers".
BYLINE_DECOYS = (
    "by the numbers", "by the book", "by the way", "by the letter", "by the hour", "by the sea", "by the rules",
    "by and large", "by popular demand", "by invitation only", "by all means", "by all accounts", "by their own words",
)  # fmt: skip
BYLINE_SHIFTS = ("now", "earlier")  # of a live page: "Jane Roe (now) and Max Lind (earlier)"
# Behind a reporter's name: where from, and for whom.
BYLINE_PLACES_IN = ("in", "at")
BYLINE_BEHIND = ("in", "at", "of", "for", "with", "from")
# Who else worked on a report; below it, among the buttons.
REPORTING_LABELS = (
    "additional reporting",
    "reporting by",
    "additional reporting by",
    "with reporting by",
    "editing by",
    "writing by",
    "with additional reporting",
    "written by",
    "edited by",
    "produced by",
    "compiled by",
    "with contributions from",
    "with contributions by",
)
# A box over the article says who wrote it, and as what.
BYLINE_HEADS = ("article information",)
BYLINE_ROLE_LABELS = ("role", "reporting from")
BYLINE_ROLES = (
    "agencies", "agency staff", "staff and agencies",
    "journalist", "writer", "author", "staff", "senior writer", "producer", "photographer", "news editor",
    "assistant editor", "analyst", "staff writer", "staff reporter", "reporter", "correspondent",
    "senior correspondent", "editor", "senior editor", "political editor", "business reporter", "bbc news",
    "bbc", "bbc sport", "bbc persian", "associated press", "the associated press", "reuters", "contributor",
    "columnist", "special to", "freelance writer", "technology reporter", "health reporter", "science editor",
    "political correspondent", "diplomatic correspondent", "business correspondent",
    "live science contributor", "senior reporter", "science reporter", "staff writers", "bbc world service",
    "bbc monitoring", "cnn", "afp", "news reporter", "chief executive", "managing editor", "guest columnist",
    "washington bureau", "usa today", "contributing writer", "opinion columnist", "national correspondent",
    "digital reporter", "sports writer", "features editor", "correspondents", "reporters", "editors", "writers",
    "columnists", "producers",
    "admin", "administrator", "webmaster",
)  # fmt: skip
TIME_WORDS = (
    "at", "on", "and", "by", "-", "est", "edt", "gmt", "utc", "ist", "am", "pm", "local time", "jst", "a.m.",
    "p.m.",
    *(
        f"{zone}{kind} time"
        for zone in ("eastern", "central", "mountain", "pacific", "atlantic")
        for kind in ("", " daylight", " standard")
    ),
)  # fmt: skip
MOMENTS = (
    "just now", "an hour ago", "a day ago", "a minute ago", "a week ago", "moments ago",
)  # fmt: skip
# Of these labels, those that other things than pages have: letters, meetings, matches.
DATE_LABELS = ("date",)
DAY_WORDS = ("today", "yesterday", "tonight")
AGO = (
    "hours ago", "hour ago", "minutes ago", "minute ago", "mins ago", "min ago", "days ago", "day ago",
    "weeks ago", "week ago", "months ago", "month ago", "years ago", "year ago", "hrs ago", "hr ago", "h ago",
    "d ago", "m ago", "w ago", "an hour ago", "a day ago", "published hours ago", "updated hours ago",
)  # fmt: skip
COMMENT_HEADS = ("comments", "comment")
# Words of a site's notices, in small letters; the line that holds them is none of the article.
# What a site says below the text of what it runs on, in any language.
SITE_ENGINES = (
    "powered by wordpress", "wordpress theme", "theme by tielabs", "theme by mvp", "powered by blogger",
    "powered by joomla", "proudly powered by", "designed by elegant themes", "designed & developed by",
    "designed and developed by", "website designed by", "website developed by",
)  # fmt: skip
SITE_NOTICES = (
    "all rights reserved", "use of this site constitutes acceptance", "constitutes acceptance of our",
    "may not be reproduced, distributed", "republished without permission", "may earn a portion of sales",
    "from qualifying purchases",
    "earn an affiliate commission", "earn a commission when you", "privacy policy and terms of service apply",
    "protected by recaptcha",
    "you may unsubscribe", "unsubscribe at any time", "you must be logged in to post",
    "you must be logged in to comment", "you must be logged in to reply", "you must be logged in to view",
    "you must be logged in to vote", "you must be logged in to join", "you must be logged in to leave",
    "you must login or",
    "closed by pressing the escape key", "user agreement and privacy policy", "our standards: the",
    "subscribe to continue reading", "register to continue reading", "log in to continue reading",
    "to continue reading this article", "this article is for subscribers",
    "already a subscriber?",
    *(
    f"{opening} {verb}"
    for opening in ("by signing up, you", "by signing up you", "by subscribing, you")
    for verb in "agree,also agree,accept,confirm,consent,acknowledge,understand,will receive,may receive".split(",")
    ),
    "sign up for our", "sign up to our", "sign up here for our", "turn on javascript to use this feature",
    "is not responsible for the content of external",
    "is not responsible for the content of external sites",
    "the bbc is not responsible for the content of external sites",
    "bookmark the permalink",
    "subscribe for free to receive new posts and support my work",
    "to receive new posts and support my work",
    "this post may contain affiliate links", "contains affiliate links",
)  # fmt: skip
# What a page says of its author at the end: "Jane Roe covers the harbour."
AUTHOR_VERBS = frozenset("is covers writes reports works edits joined".split())
# Over what is no part of an article, beside related stories.
SECTION_HEADINGS = (
    "more from", "more on this", "read more", "about the author", "about the authors", "author", "authors",
    "newsletter", "sign up for our newsletter", "subscribe", "more in", "related searches", "featured",
    "more about the author",
    "more posts", "more articles", "related reading", "what to read next",
    "explore more on these topics", "latest headlines", "sponsored links", "you may like", "next up",
)  # fmt: skip
# What a short paragraph opens with that leads away from its article.
CALL_OPENINGS = (
    "leave a reply", "leave a comment", "read more", "read also", "read next", "also read", "related story",
    "related stories", "more on this", "more from", "more stories", "click here", "sign up for", "sign up to",
    "sign up here", "sign up now", "subscribe to", "subscribe now", "subscribe here", "subscribe today",
    "to view the full story", "to continue reading", "to read the full", "to read this", "never miss the",
    "never miss a", "follow us", "follow me", "for the latest", "get our newsletter", "get our newsletters",
    "get the newsletter", "get email alerts", "get news alerts", "get breaking news alerts", "get the latest",
    "this post contains affiliate", "this post may contain affiliate", "this article contains affiliate",
    "this article may contain affiliate", "this story contains affiliate", "this story may contain affiliate",
    "this post contains references", "this article contains references", "this post contains sponsored",
    "this article contains sponsored", "this post contains paid", "this article contains paid",
    "was this article helpful", "was this page helpful", "was this post helpful", "was this article useful",
    "did you find this article helpful", "did you find this article useful", "did you find this page helpful",
    "did you find this page useful", "already a subscriber", "if you're already a subscriber",
    "first-time subscribers",
    "a version of this article appears in print", "a version of this article appeared in print",
    "already have an account", "join our whatsapp", "create a free account", "explore more on",
)  # fmt: skip
# Words that a site's notice speaks with, and those of running text that tells of one.
NOTICE_WORDS = frozenset(
    """
    our privacy terms policy policies newsletter newsletters email emails mail mailings unsubscribe account
    subscription subscriptions subscriber subscribers recaptcha affiliate associate amazon commission
    marketing promotional consent permission prohibited rewritten redistributed reproduction material
    materials content website site browser experience improve analytics personalise personalize traffic
    functionality settings preferences accept agree partners continue browsing disable comments
    discussion principles modal window escape agreement earn purchases reproduced
    """.split()
)
TELLING_WORDS = frozenset(
    """
    said says told tells wrote writes joked asked replied answered added argued ruled fined sued complained
    claimed insisted testified recalled declared quoted quipped laughed court judge
    """.split()
)
PAGE_WORDS = (
    "page",
    "image", "images", "photo", "photos", "picture", "pictures", "slide", "slides", "photo gallery",
)  # fmt: skip
# What a feed adds below an article: the words before its title, and between the title and the site.
FEED_TAILS = (("the post ", "appeared first on "),)
# Above the name and address of whom to ask about what a company tells.
CONTACT_LABELS = (
    "contact", "contacts", "press contact", "press contacts", "media contact", "media contacts", "press office",
    "media inquiries", "media enquiries", "for more information", "for further information",
    "contact information",
)  # fmt: skip
# Before the names of who runs the paper.
MASTHEAD_LABELS = ("Editor-in-chief", "Editor in chief", "Publisher", "Managing editor", "Executive editor")
