"""English."""

SHARE_WORDS = frozenset(
    "share tweet email e-mail print copy link this article story on via save subscribe pin post send whatsapp "
    "facebook twitter telegram linkedin reddit pinterest messenger flipboard x advertisement".split()
)
SHARE_LINES = frozenset(
    ("advertisement", "read more", "read also", "comments", "leave a comment", "share this article", "share this story",
     "skip to content", "skip to main content", "print", "tweet", "share", "copy link", "email", "save")
)  # fmt: skip
COUNTER_WORDS = frozenset("comments comment shares share views view likes like reads retweets replies".split())
CLOCK_LABELS = frozenset(
    ("last update", "last updated", "updated", "today is", "published", "published on", "posted", "date", "today")
)
BYLINE_LABELS = frozenset(("by", "written by", "reported by"))
DATELINE_DECOYS = frozenset(
    "more update updated watch exclusive breaking opinion analysis explainer video photos live read correction note "
    "editor's related factbox".split()
)

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
# Words on which no sentence ends: a line that stops there goes on in the next.
UNFINISHED_WORDS = frozenset("a an the of in on at to and or for by with from as into than his her their its".split())

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
CREDIT_AND = ("and",)
CREDIT_STATUS = {
    "handout": "handout",
    "pool": "",
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
    "attention editors",
    "editorial use only",
    "no resales",
    "no archives",
    "no commercial or editorial sales",
)
CAPTION_LABELS = ("image caption", "media caption", "caption", "photo caption")
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
    "instagram_tail": (
        "A post shared by {name}[ on {date}]",
        "A photo posted by {name}[ on {date}]",
        "A video posted by {name}[ on {date}]",
        "A photo shared by {name}[ on {date}]",
        "A video shared by {name}[ on {date}]",
    ),
    "facebook_tail": ("Posted by {name} on {date}",),
    "tiktok_sound": ("original sound",),
    "telegram": ("views",),
    "video_line": ("video", "watch", "watch here", "watch the video", "full video"),
    "video_consent": (
        "By loading the video, you agree to {provider}'s privacy policy.",
        "Learn more",
        "Load video",
        "Always unblock {provider}",
    ),
}
