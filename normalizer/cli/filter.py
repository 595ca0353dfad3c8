"""`medianorm FILE …`: documents, a JSON line each or laid out as text, Markdown, HTML or for a terminal."""

import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence

from normalizer.cli.console import complain, emit, new_parser, opened
from normalizer.cli.sources import refusal
from normalizer.errors import NormalizerError
from normalizer.record import TYPE_CHECKING, Any
from normalizer.version import VERSION

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from normalizer.document import Block, Document
    from normalizer.options import Options
    from normalizer.writers import Layout

EPILOG = """commands:
  medianorm batch IN OUT          documents of whole files, folders and archives, on many cores
  medianorm check FILE...         report and fix what is wrong in files; the pre-commit hook
  medianorm verify DOC [SOURCE]   check a stored document, and rebuild its source
  medianorm schema                print the JSON Schema of documents
  medianorm rules [NAME]          list the rules, or explain one

'medianorm COMMAND --help' says more."""

FORMATS = "json (one document), jsonl (several), text, markdown, html, terminal; report: a page of before and after"


def parser() -> "ArgumentParser":
    parser = new_parser("medianorm", "Scraped news in, clean and segmented documents out.", EPILOG)
    add = parser.add_argument
    add("files", nargs="*", metavar="FILE", help="files to read; '-' or none for standard input")
    add(
        "-f",
        "--from",
        dest="format",
        default="auto",
        metavar="FORMAT",
        help="auto, text, html, markdown; jsonl: a record a line",
    )
    add(
        "-t",
        "--to",
        metavar="FORMAT",
        help="json (one document), jsonl (several), text, markdown, html, report, terminal",
    )
    add("--each", choices=("document", "block", "sentence"), default="document", help="one JSON line a part")
    add("--only-kind", action="append", metavar="KIND", help="only blocks of this kind (repeatable)")
    add("--only-language", action="append", metavar="CODE", help="only blocks in this language (repeatable)")
    add("--skip", action="append", default=[], metavar="RULE", help="leave a rule or a group of rules out (repeatable)")
    add("--only", action="append", metavar="RULE", help="only these rules or groups (repeatable)")
    add("--certain-only", action="store_true", help="make none of the uncertain repairs")
    add("--language", metavar="CODE", help="the language that the text is known to be in")
    add("--url", help="the address the page came from")
    add("--encoding", help="the charset that came with it")
    add("--isolate", action="store_true", help="text: isolates (U+2068) around what runs the other way")
    add(
        "--markdown-direction",
        choices=("none", "html", "attribute", "shortcode"),
        default="none",
        help="markdown: how a block says that it runs the other way",
    )
    add(
        "--bidi", choices=("auto", "on", "off"), default="auto", help="terminal: whether it reorders right-to-left text"
    )
    add("--version", action="version", version=f"medianorm {VERSION}")
    from normalizer.cli import records

    records.add_arguments(parser)
    return parser


def run(argv: Sequence[str]) -> int:
    """Normalize each input to standard output: 1 where a document failed, 2 where an input can't be read."""
    if not argv and sys.stdin.isatty():
        parser().print_help()
        return 0
    arguments = parsed(argv)
    try:
        check_from(arguments.format)
        options = chosen(arguments)
        check_choices(arguments)
        check_shown(arguments)
        if arguments.format == "jsonl" and not isinstance(arguments, Files):  # file names alone are no records
            from normalizer.cli import records

            return records.run(arguments, options)
        check_formats(arguments)
    except NormalizerError as error:
        complain(str(error))
        return 2
    if arguments.to == "terminal" and sys.stdout.isatty():
        from normalizer.cli import pager

        return pager.through(lambda write: run_files(arguments, options, write))
    return run_files(arguments, options, emit)


def run_files(arguments: "Namespace | Files", options: "Options", write: "Callable[[str], None]") -> int:
    """Each input normalized and written as it comes, or, of a page over all, when the last one is read."""
    from normalizer.writers import PAGES, module

    code = 0
    names = arguments.files or ["-"]
    format = arguments.to or ("json" if len(names) == 1 else "jsonl")
    # Between two articles as between two paragraphs; lines that were selected stand one below the other.
    gap = "\n" if format in ("text", "markdown") and not (arguments.only_kind or arguments.only_language) else ""
    sections, before = [], ""
    for name in names:
        try:
            data = opened(name)
        except OSError as error:
            hint = ": name its files, or take 'medianorm batch'" if isinstance(error, IsADirectoryError) else ""
            complain(f"{name}: {error.strerror or error}{hint}")
            code = 2
            continue
        if arguments.format == "auto" and (reason := refusal(name, data)):
            complain(f"{name}: {reason}")
            code = 2
            continue
        try:
            document = normalized(name, data, options, arguments)
            if format in PAGES:
                sections.append(module(format).section(document))
                continue
            text = "".join(output(document, arguments, format))
        except Exception as error:  # one bad document never ends a run
            complain(f"{name}: {described(error)}")
            code = max(code, 1)
            continue
        if text:
            write(before + text)
            before = gap
    for part in module(format).page(sections) if sections else ():
        write(part)
    return code


def parsed(argv: Sequence[str]) -> "Namespace | Files":
    """The arguments; file names alone are taken as they are, since argparse costs a third of a run's start."""
    if not any(argument.startswith("-") for argument in argv):
        return Files(list(argv))
    return parser().parse_args(argv)


class Files:
    """The arguments of a call that only names files: everything else by default."""

    format = "auto"
    to = only_kind = only_language = only = language = url = encoding = None
    each = "document"
    certain_only = isolate = False
    markdown_direction = "none"
    bidi = "auto"
    skip: "Sequence[str]" = ()
    text_field, result_field = "text", "medianorm"
    html_field = markdown_field = id_field = url_field = encoding_field = date_field = max_errors = None
    fields: "Sequence[str]" = ()
    jobs, on_error = 1, "emit"

    def __init__(self, files: list[str]) -> None:
        self.files = files


def chosen(arguments: "Namespace | Files") -> "Options":
    """The library's options from the command line; of records each says its own format. Raises NormalizerError."""
    from normalizer.options import Options

    return Options(
        "auto" if arguments.format == "jsonl" else arguments.format, arguments.language, frozenset(arguments.skip),
        frozenset(arguments.only) if arguments.only else None, arguments.certain_only,
    )  # fmt: skip


def check_from(format: str) -> None:
    """Raises FormatError for a format that nothing reads."""
    from normalizer.errors import FormatError
    from normalizer.readers import FORMATS

    if format not in ("auto", *FORMATS, "jsonl"):
        raise FormatError(f"--from {format}: choose one of auto, {', '.join(FORMATS)}, jsonl")


def check_formats(arguments: "Namespace | Files") -> None:
    """Raises FormatError for a --to that does not exist, or an option without its format, before anything is read."""
    from normalizer.errors import FormatError
    from normalizer.writers import PAGES, WRITERS

    if arguments.to and arguments.to not in WRITERS:
        raise FormatError(f"--to {arguments.to}: choose one of {', '.join(WRITERS)}")
    if arguments.to == "text" and arguments.each != "document":
        raise FormatError(f"--each {arguments.each} writes JSON lines: leave --to text out")
    parted = arguments.each != "document" or arguments.only_kind or arguments.only_language
    if parted and arguments.to not in (None, "json", "jsonl", "text"):
        filters = ", its page has filters" if arguments.to in PAGES else ""
        raise FormatError(f"--to {arguments.to} shows whole documents: leave --each and --only-… out{filters}")
    if not isinstance(arguments, Files):
        from normalizer.cli import records

        records.check_alone(arguments, Files)


SHOWN = {"isolate": "text", "markdown_direction": "markdown", "bidi": "terminal"}


def check_shown(arguments: "Namespace | Files") -> None:
    """Raises FormatError for an option that says how another format than the one written is laid out."""
    for name, format in SHOWN.items():
        if getattr(arguments, name) != getattr(Files, name) and arguments.to != format:
            from normalizer.errors import FormatError

            raise FormatError(f"--{name.replace('_', '-')} goes with --to {format}: add it, or leave this out")


def check_choices(arguments: "Namespace | Files") -> None:
    """Raises ValueGivenError for a kind, a language or a charset that does not exist: none would ever be found."""
    if arguments.only_kind or arguments.only_language or arguments.encoding:
        from normalizer.cli.choices import check

        check(arguments.only_kind or (), arguments.only_language or (), arguments.encoding)


def normalized(name: str, data: bytes, options: "Options", arguments: "Namespace | Files") -> "Document":
    from normalizer.pipeline import normalize
    from normalizer.readers import without_surrogates

    known = None if name == "-" else without_surrogates(name)[0]  # a name's bytes that are no UTF-8
    return normalize(data, options, id=known, url=arguments.url, encoding=arguments.encoding)


def described(error: Exception) -> str:
    """What went wrong, without the text it went wrong with: an article's words don't belong in logs."""
    return str(error) if isinstance(error, NormalizerError) else f"failed: {type(error).__name__}"


def output(document: "Document", arguments: "Namespace | Files", format: str) -> Iterator[str]:
    from normalizer.writers import write

    selected = arguments.only_kind or arguments.only_language
    blocks = chosen_blocks(document, arguments) if selected else document.blocks
    if arguments.each != "document" or (selected and format != "text"):
        yield from parts(document, blocks, "block" if arguments.each == "document" else arguments.each)
    elif selected:
        from normalizer.writers.text import marked

        yield from ((marked(block) if arguments.isolate else block.text) + "\n" for block in blocks if block.text)
    else:
        yield from write([document], format, layout(arguments, format))


def chosen_blocks(document: "Document", arguments: "Namespace | Files") -> "Sequence[Block]":
    """The blocks of the kinds and languages that were asked for; of a code (fa-IR) the language alone."""
    from normalizer.identification import primary

    codes = arguments.only_language
    return document.parts(arguments.only_kind, {primary(code) for code in codes} if codes else None)


def layout(arguments: "Namespace | Files", format: str) -> "Layout":
    """How the writers lay out; the terminal is asked only where it is written to."""
    from normalizer.writers import PLAIN, Layout

    if format not in ("text", "markdown", "terminal"):
        return PLAIN
    tty = sys.stdout.isatty()
    bidi = arguments.bidi
    if bidi == "auto":
        bidi = "off" if format == "terminal" and tty and not reorders(os.environ) else "on"
    width = os.get_terminal_size().columns if tty else None
    colour = tty and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return Layout(arguments.markdown_direction, arguments.isolate, bidi, width, colour)


def reorders(environment: Mapping[str, str]) -> bool:
    """Whether the terminal is one that applies the bidirectional algorithm itself, by what it says of itself."""
    version = environment.get("VTE_VERSION", "")
    if version.isdecimal():
        return int(version) >= 5800  # GNOME's, since 0.58
    if environment.get("TERM_PROGRAM") == "Apple_Terminal" or environment.get("KONSOLE_VERSION"):
        return True
    return environment.get("TERM", "").startswith("mlterm")


def parts(document: "Document", blocks: "Sequence[Block]", each: str) -> Iterator[str]:
    """One JSON line a block or a sentence, with the document's id and the block's."""
    from normalizer.document import plain
    from normalizer.writers import json_encoder

    encode = json_encoder(",", ":")
    for block in blocks:
        if each == "block":
            rows: list[dict[str, Any]] = [{"document": document.id, **plain(block)}]
        else:
            rows = [{"document": document.id, "block": block.id, "kind": block.kind, **plain(sentence)}
                    for sentence in block.sentences]  # fmt: skip
        for row in rows:
            yield encode(row) + "\n"
