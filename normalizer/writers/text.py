"""The body alone: title, headings, paragraphs, lists, quotes, tables and code, a blank line between."""

from normalizer.document import Document


def write(document: Document) -> str:
    body = document.body
    return body + "\n" if body else ""
