"""Greek."""

ABBREVIATIONS = frozenset("κκ Στ Δρ δρ Χρ Γρ Δημ Κων Γεωρ Παν Αθ Θεοδ Αγ λεωφ οδ πλ π.χ βλ δηλ καθ".split())
ABBREVIATIONS_BEFORE_NUMBER = frozenset("σελ αρ τηλ άρθ παρ εδ τόμ".split())
ABBREVIATIONS_BEFORE_STARTER = frozenset("κ.ά κλπ κ.λπ μ.μ π.μ μ.Χ π.Χ εκατ δισ χιλ".split())
# No single letters: "Κ. Η. Ρο" are initials.
STARTERS = frozenset(
    """
    το οι τα αυτός αυτή αυτό αυτοί στο στη στην στις στα στον με για από και αλλά όμως όταν αν θα δεν πριν μετά
    ενώ ωστόσο έτσι τώρα σήμερα χθες
    """.split()
)

# What platforms write around their posts: {name} is the author, {date} the day, […] may be missing.
POST_LABELS: dict[str, tuple[str, ...]] = {
    "instagram_lead": (
        "Δείτε αυτή τη δημοσίευση στο Instagram.",
        "Δείτε αυτή τη δημοσίευση στο Instagram",
    ),
    "instagram_tail": (
        "Η δημοσίευση κοινοποιήθηκε από το χρήστη {name}[ στις {date}]",
        "Η δημοσίευση κοινοποιήθηκε από το χρήστη {name}",
    ),
    "facebook_tail": ("Δημοσιεύτηκε από {name} στις {date}",),
}
