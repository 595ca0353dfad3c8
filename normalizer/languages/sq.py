"""Albanian: letters and function words."""

LETTERS = "çë"

WORDS = frozenset(
    """
    dhe të në e i për me një që nga është nuk si më do u janë kjo ky ka kanë ishte por edhe së tij saj
    tyre ne ju unë ti ai ajo ata pas mbi deri kur ku çfarë pse shumë gjithë vetëm
    """.split()
)
