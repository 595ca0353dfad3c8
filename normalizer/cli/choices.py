"""Values on the command line that nothing in a document could ever equal."""

from collections.abc import Iterable

from normalizer.document import KINDS
from normalizer.errors import ValueGivenError
from normalizer.languages import is_tag


def check(kinds: Iterable[str], languages: Iterable[str], encoding: str | None) -> None:
    """Raises ValueGivenError, with a kind that is written much the same."""
    for kind in kinds:
        if kind not in KINDS:
            from normalizer.suggestions import suggestion

            hint = suggestion(kind, KINDS, f"choose one of {', '.join(KINDS)}")
            raise ValueGivenError(f"--only-kind {kind}: {hint}")
    for code in languages:
        if not is_tag(code):
            raise ValueGivenError(f"--only-language {code}: give a BCP 47 code, such as en, fa or ckb")
    if encoding is not None and not is_charset(encoding):
        raise ValueGivenError(f"--encoding {encoding}: no charset has this name: give one such as utf-8")


def is_charset(name: str) -> bool:
    """Whether Python decodes bytes to text by it; what it has besides ("hex") is no charset."""
    try:
        "a".encode(name)
    except (LookupError, ValueError):
        return False
    return True
