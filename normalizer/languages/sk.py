"""Slovak: letters and function words."""

LETTERS = "áäčďéíĺľňóôŕšťúýž"

WORDS = frozenset(
    """
    a sa v na je že o s z do i to si by ale ako za k po pre od ktoré ktorý ktorá som sú bol bola bolo boli
    byť nie jeho jej ich vo zo pri tiež už len než alebo keď tak čo ja ty on ona my vy oni kde prečo kto
    ešte veľmi viac všetky všetko môže môžu roku rokov dva tri prvý medzi podľa pred
    """.split()
)
