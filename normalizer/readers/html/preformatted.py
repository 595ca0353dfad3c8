"""Preformatted text, and the numbers of its lines, which are none of it."""

from collections.abc import Container, Iterator

from normalizer.readers.html.names import says
from normalizer.readers.html.tree import Node


def strings(node: Node, without: Container[Node]) -> Iterator[str]:
    """All text below a node as written, that of some elements left out."""
    waiting: list[Node | str] = [*reversed(node.children)]
    while waiting:
        child = waiting.pop()
        if isinstance(child, str):
            yield child
        elif child.tag == "br":
            yield "\n"
        elif child not in without:
            waiting += reversed(child.children)


def is_line_number(node: Node) -> bool:
    """Whether an element in preformatted text is called the numbers of its lines, and is."""
    written = [child for child in node.children if isinstance(child, str)]
    if not says_line_number(node.attrs["class"]) or len(written) < len(node.children):
        return False
    return all(word.isdecimal() for word in "".join(written).split())


says_line_number = says(r"(?:^|[\s_-])(?:line-?nos?|line-?numbers?|lnt?|gutter)(?:$|[\s_-])")


def is_numbering(text: str) -> bool:
    """Whether preformatted text is the numbers of the lines beside it, in their order."""
    numbers = text.split()
    return len(numbers) > 1 and numbers == [str(number) for number in range(1, len(numbers) + 1)]
