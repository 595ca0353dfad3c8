"""Welsh: function words."""

LETTERS = "ŵŷâêîôû"

WORDS = frozenset(
    """
    y yr yn a ac i o ar am at gan mae oedd ei eu ein bod wedi fel ond neu pan sy sydd nid ddim hwn hon hyn
    dim cyn ôl rhwng
    """.split()
)
