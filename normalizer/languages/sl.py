"""Slovene: letters and function words."""

LETTERS = "čšž"

WORDS = frozenset(
    """
    in je v na se da za so ki pri s z po iz o ali kot tudi ne to do ni še pa bi bil bila bilo biti lahko
    če ko ker samo že ima nima več zelo on ona oni jaz ti mi vi kje kaj kdo kako njegov njen med pod nad
    pred brez leta let dva tri prvi
    """.split()
)
