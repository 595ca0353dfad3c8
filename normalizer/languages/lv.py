"""Latvian: letters and function words."""

LETTERS = "āčēģīķļņšūž"

WORDS = frozenset(
    """
    un ir ar no uz par ka kas bet tas tā kā pie pēc līdz bija viņš viņa viņi es tu mēs jūs nav tikai vēl
    jau ļoti visi viss kurš kura gada gadā vai ja lai
    """.split()
)
