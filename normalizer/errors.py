"""What a caller can do wrong, as exceptions; bad input itself never raises in a rule, it makes a `Note`."""


class NormalizerError(Exception):
    """Base of all errors of this package; its message says what to do next."""


class EditError(NormalizerError, ValueError):
    """Edits that overlap, leave the text, or cross the border of a block."""


class UnknownRuleError(NormalizerError, ValueError):
    """A name in `skip` or `only` that is neither a rule nor a group."""


class ValueGivenError(NormalizerError, ValueError):
    """What a caller says of a source, or chooses, in another form than it has: a date that is no date."""


class FormatError(NormalizerError, ValueError):
    """Input that is not in the format it was said to be in, or a format that does not exist."""


class DocumentError(NormalizerError, ValueError):
    """A stored document that cannot be read or contradicts itself."""


class MissingExtraError(NormalizerError, ImportError):
    """A package that only an extra brings is not installed."""
