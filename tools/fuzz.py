"""Coverage-guided fuzzing of the readers and of `normalize`, with atheris: `pip install -e '.[fuzz]'`, then

    python tools/fuzz.py CORPUS -max_total_time=600 -timeout=20 -rss_limit_mb=2048 -artifact_prefix=CORPUS/

CORPUS is a folder for inputs that reached new code; it is seeded with the fixtures where it is empty. Every other
argument is libFuzzer's. What is found lies in the folder as `crash-…` or `timeout-…`: run `python tools/fuzz.py FILE`
on it, mend the cause and keep the input, made small, as a case of tests/test_fuzzed.py.

The first byte of an input says which way it goes in (WAYS); the rest is the source.
"""

import os
import pkgutil
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]


def main() -> None:
    import atheris

    with atheris.instrument_imports(include=["normalizer"]):
        import normalizer

        for module in pkgutil.walk_packages(normalizer.__path__, "normalizer."):
            if not module.name.endswith("__main__") and ".batches" not in module.name:  # these need pyarrow
                import_module(module.name)
    folder = next((Path(name) for name in sys.argv[1:] if not name.startswith("-")), None)
    if folder and not folder.is_file():
        seed(folder)
    atheris.Setup(sys.argv, one)
    atheris.Fuzz()


def seed(folder: Path) -> None:
    """Each fixture, by the way of its format."""
    folder.mkdir(parents=True, exist_ok=True)
    if not any(folder.iterdir()):
        for number, path in enumerate(sorted(ROOT.glob("fixtures/*/*/input.*"))):
            way = {".html": 2, ".md": WAYS.index(as_markdown)}.get(path.suffix, number % 2)
            (folder / f"{path.parts[-3]}-{path.parts[-2]}").write_bytes(bytes([way]) + path.read_bytes())


def one(data: bytes) -> None:
    """One input: it must end in a document that keeps the laws, or in an error of ours."""
    from normalizer import NormalizerError

    try:
        WAYS[data[0] % len(WAYS)](data[1:]) if data else None
    except NormalizerError:
        return


def as_bytes(data: bytes) -> None:
    lawful(data, "auto")


def as_text(data: bytes) -> None:
    lawful(data.decode("utf-8", "surrogateescape"), "text")  # with lone surrogates where bytes are no UTF-8


def as_page(data: bytes) -> None:
    lawful(data.decode("utf-8", "replace"), "html")


def as_page_bytes(data: bytes) -> None:
    lawful(data, "html")


def as_markdown(data: bytes) -> None:
    lawful(data, "markdown")


def as_record(data: bytes) -> None:
    """A line of JSON: a record with its document, or an error on that line; never more than one line."""
    from normalizer.ndjson import Fields, results
    from normalizer.options import Options

    line = data.replace(b"\n", b" ")
    rows = list(results(iter([line]), Fields(), Options()))
    assert len(rows) == 1
    assert rows[0].line.count(b"\n") == 1


def as_prose(data: bytes) -> None:
    """A file of any format that `check` reads: its regions lie in it, in order."""
    from normalizer.prose import READERS, prose

    text = data[1:].decode("utf-8", "replace")
    formats = sorted(READERS)
    last = 0
    for region in prose(text, formats[data[0] % len(formats)] if data else "plain").regions:
        assert last <= region.start <= region.end <= len(text)
        last = region.end


def as_stored(data: bytes) -> None:
    """A stored document that is none is refused with a DocumentError."""
    import json

    from normalizer import Document, restore

    try:
        stored = json.loads(data)
    except (ValueError, RecursionError):
        return
    restore(Document.from_dict(stored))


WAYS: tuple[Callable[[bytes], None], ...] = (
    as_bytes, as_text, as_page, as_page_bytes, as_record, as_prose, as_stored, as_markdown,
)  # fmt: skip


def lawful(source: bytes | str, format: str) -> None:
    """The document keeps the laws, and its text made a document again needs no repair of its script.

    What rests on likelihood may differ on noise: which language letters are of, and whether a line that was joined of
    two runs backwards.
    """
    from laws import check_laws

    from normalizer import Options, normalize, visual
    from normalizer.repairs import SCRIPT_REPAIRS

    document = normalize(source, Options(format=format))
    check_laws(document)
    visual(document.text, width=40)
    again = normalize(document.text, Options(format="text"))
    # Plain text can't tell code, of which Markdown has much: a post may take some of it.
    if format != "markdown" and not any(block.kind == "code" for block in document.blocks):
        script = {rule.name for rule in SCRIPT_REPAIRS} - {"visual_order"}
        assert [change for change in again.changes if change.rule in script] == []


if __name__ == "__main__":
    os.environ.setdefault("PYTHONHASHSEED", "0")
    main()
