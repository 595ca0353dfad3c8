"""`medianorm schema`: print the JSON Schema of documents."""

from collections.abc import Sequence

from normalizer.cli.console import emit, new_parser


def run(argv: Sequence[str]) -> int:
    from normalizer.schema import committed

    new_parser("medianorm schema", "Print the JSON Schema of documents.").parse_args(argv)
    emit(committed())
    return 0
