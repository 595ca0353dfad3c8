"""Greek."""

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
