"""French."""

ABBREVIATIONS = frozenset(
    """
    M MM Mme Mlle Mmes Dr dr Pr pr Me Mgr St Ste Cie av apr env cf c.-à-d p.ex ex ch chap coll dép dir
    éd fasc fig graph ibid id ill int loc op réf rééd sq suiv sup suppl trad col gén lieut serg pp bd
    boul arr adj janv févr avr juil
    """.split()
)
ABBREVIATIONS_BEFORE_NUMBER = frozenset("pp vol art tél no nos al sept oct nov déc".split())
ABBREVIATIONS_BEFORE_STARTER = frozenset("etc Inc Ltd Corp Jr Sr Cie J.-C cap".split())
STARTERS = frozenset(
    """
    le la les l un une des du de ce cet cette ces il elle ils elles on nous vous je j tu en dans sur
    sous pour par avec sans après avant depuis pendant mais et ou donc or ni car si quand lorsque comme
    alors ainsi cependant toutefois selon à au aux c qui que quoi où pourquoi comment son sa ses leur
    leurs notre nos mon ma mes deux trois plus
    """.split()
)
# Words on which no sentence ends: a line that stops there goes on in the next.
UNFINISHED_WORDS = frozenset("le la les un une de du des et ou en à au aux par pour avec sur dans".split())
