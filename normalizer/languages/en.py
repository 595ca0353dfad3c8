"""English."""

WORDS = frozenset("the of and to in a is that for on with as was at by it from his be this have has are not".split())
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
UNFINISHED_WORDS = frozenset(
    "a an the of in on at to and or for by with from as into than his her their its".split()
)
