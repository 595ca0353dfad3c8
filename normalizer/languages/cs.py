"""Czech: letters and function words."""

LETTERS = "áčďéěíňóřšťúůýž"

WORDS = frozenset(
    """
    a se v na je že o s z do i to si by ale jako za k po pro od které který která jsem jsou byl byla bylo
    byli být není jeho její jejich ve ze při také už jen než nebo když tak co já ty on ona my vy oni kde
    proč kdo jak ještě velmi více všechny všechno může mohou roku let dva tři první mezi podle před
    """.split()
)
