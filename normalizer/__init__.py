"""medianorm: scraped news in, clean and segmented documents out.

>>> from normalizer import normalize
>>> document = normalize("First paragraph.\\n\\nSecond one.")
>>> [(block.kind, block.text) for block in document.blocks]
[('paragraph', 'First paragraph.'), ('paragraph', 'Second one.')]
"""

from normalizer.modules import loaded
from normalizer.record import TYPE_CHECKING, Any
from normalizer.version import VERSION as __version__

if TYPE_CHECKING:
    from normalizer.batches import normalize_batches
    from normalizer.bidi import direction, visual
    from normalizer.creditline import parse as credits
    from normalizer.document import Document, restore
    from normalizer.errors import NormalizerError
    from normalizer.identification import identify, runs
    from normalizer.options import Options
    from normalizer.pipeline import embeds, normalize, repair
    from normalizer.segmentation import sentences

# Where each public name lives; imported when first asked for, so that importing the package costs nothing.
PUBLIC = {
    "Document": "document",
    "NormalizerError": "errors",
    "Options": "options",
    "credits": "creditline:parse",
    "direction": "bidi",
    "embeds": "pipeline",
    "identify": "identification",
    "normalize": "pipeline",
    "normalize_batches": "batches",
    "repair": "pipeline",
    "restore": "document",
    "runs": "identification",
    "sentences": "segmentation",
    "visual": "bidi",
}
EXTRA = frozenset({"normalize_batches"})  # `import *` must work without what an extra brings
__all__ = ["__version__", *(name for name in PUBLIC if name not in EXTRA)]


def __getattr__(name: str) -> Any:
    if name not in PUBLIC:
        raise AttributeError(f"module 'normalizer' has no attribute {name!r}")
    module, _, attribute = PUBLIC[name].partition(":")
    value = getattr(loaded(f"normalizer.{module}"), attribute or name)
    globals()[name] = value
    return value
