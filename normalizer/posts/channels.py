"""The mark of a post that another channel hands on: "Forwarded from Name", or "[Forwarded from Name]".

Found:      such a line above words
Not found:  the words in a sentence, a line of their own with nothing right below it
"""

from collections.abc import Iterator

from normalizer.lines import STOPS
from normalizer.page import Finding, Page, alike
from normalizer.posts.labels import near, words
from normalizer.span import Span

LONGEST = 60  # characters of a channel's name


def author(name: str, page: Page) -> str:
    """A channel's name without the label before it."""
    folded = alike(name).casefold()
    for label in (alike(word).casefold() for code in near(page) for word in words("telegram_forward", code)):
        if folded.startswith((label + " ", label + ":")):
            return name[len(label) :].lstrip(": ") or name
    return name


def channel_of(line: str, page: Page) -> str | None:
    """The channel that a line says a post is from; None for any other line."""
    bare = line[1:-1] if line[:1] == "[" and line[-1:] == "]" else line
    name = author(bare, page)
    return name if name != bare and len(name) <= LONGEST and not name.endswith((":", *STOPS)) else None


def marks(page: Page) -> Iterator[Finding]:
    """The marks that no post's own lines hold, with the channel's name."""
    for index, line in enumerate(page.lines[:-1]):
        opens = not index or not page.lines[index - 1].text
        if opens and line.text and page.lines[index + 1].text and (name := channel_of(line.text, page)):
            yield Finding(
                "furniture", "telegram", Span(line.start, line.end), 0.91, (), name, "a post that is handed on"
            )
