"""What a caller can do wrong, as exceptions; bad input itself never raises in a rule, it makes a `Note`."""


class NormalizerError(Exception):
    """Base of all errors of this package; its message says what to do next."""


class EditError(NormalizerError, ValueError):
    """Edits that overlap, leave the text, or cross the border of a block."""


class UnknownRuleError(NormalizerError, ValueError):
    """A name in `skip` or `only` that is neither a rule nor a group."""


class ValueGivenError(NormalizerError, ValueError):
    """What a caller says of a source, or chooses, in another form than it has: a date that is no date."""


class TypeGivenError(NormalizerError, TypeError):
    """What a caller gives in another type than the one asked for: bytes, or nothing, where text is read."""


class FormatError(NormalizerError, ValueError):
    """Input that is not in the format it was said to be in, or a format that does not exist."""


class DocumentError(NormalizerError, ValueError):
    """A stored document that cannot be read or contradicts itself."""


class MissingExtraError(NormalizerError, ImportError):
    """A package that only an extra brings is not installed."""


def no_text(given: object) -> TypeGivenError:
    """What a function of text raises where it is given something else."""
    hint = "decode it, or call normalize, which finds its charset" if isinstance(given, bytes) else "give a string"
    return TypeGivenError(f"text is {type(given).__name__}: {hint}")
