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
