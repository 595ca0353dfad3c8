"""`medianorm verify`: check a stored document, and rebuild its source."""

from collections.abc import Sequence

from normalizer.cli.console import complain, new_parser, opened


def run(argv: Sequence[str]) -> int:
    """0: rebuilt or consistent; 1: it does not match; 2: unreadable."""
    parser = new_parser("medianorm verify", "Check stored documents, and rebuild their source.")
    parser.add_argument("document", metavar="DOC", help="a document or JSON lines of them; '-' for standard input")
    parser.add_argument("source", metavar="SOURCE", nargs="?", help="the file that the document was made from")
    parser.add_argument("--result-field", default="medianorm", metavar="F", help="where records hold their document")
    arguments = parser.parse_args(argv)
    try:
        stored = opened(arguments.document)
        source = opened(arguments.source) if arguments.source else None
    except OSError as error:
        complain(f"{error.filename}: {error.strerror}")
        return 2
    from normalizer.verification import verdicts

    code = 0
    for name, found, message in verdicts(stored, source, arguments.result_field):
        print(f"{name or arguments.document}: {message}")
        code = max(code, found)
    return code
