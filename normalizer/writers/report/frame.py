"""What stands around the documents: the summary, the list, the legend that is the filter."""

from collections import Counter
from collections.abc import Sequence

from normalizer.counting import noun_of
from normalizer.record import Record
from normalizer.writers.hulls import FURNITURE
from normalizer.writers.report import markup

KINDS = ("title", "heading", "byline", "paragraph", "list_item", "blockquote", "caption", "credit", "embed", "table",
         "code", FURNITURE)  # fmt: skip
Changes = Counter[tuple[str, str, bool]]  # kind, rule, whether it is certain


class Section(Record):
    """One document on the page, and what the page's summary counts of it."""

    html: str
    name: str
    title: str
    length: int
    kinds: Counter[str]
    languages: Counter[str]
    changes: Changes
    arabic: bool


def summary(rows: Sequence[Section]) -> str:
    """Counts over all documents, and the list of them."""
    changes: Changes = sum((row.changes for row in rows), Counter())
    kinds: Counter[str] = sum((row.kinds for row in rows), Counter())
    blocks = sum(count for kind, count in kinds.items() if kind in KINDS and kind != FURNITURE)
    by_kind = Counter[str]()
    for (kind, _, _), count in changes.items():
        by_kind[kind] += count
    figures = [
        (len(rows), "document"), (sum(row.length for row in rows), "character"), (blocks, "block"),
        (by_kind["repair"], "repair"), (by_kind["field"], "field"), (by_kind["furniture"], "piece of furniture"),
    ]  # fmt: skip
    shown = "".join(f"<li><b>{number:,}</b> {noun_of(number, noun)}</li>" for number, noun in figures)
    items = "".join(
        f'<li><a href="#d{number}"><bdi>{markup.text(row.title)}</bdi></a> '
        f"<small>{markup.text(row.name)} · {' '.join(sorted(row.languages))}</small></li>"
        for number, row in enumerate(rows)
    )
    rules = f"<details><summary>Changes by rule</summary>{table(changes)}</details>"
    listed = f"<details><summary>List of documents</summary><nav><ol>{items}</ol></nav></details>"
    folded = rules + (listed if len(rows) > 1 else "")
    return f'<header class="page"><h1>medianorm report</h1><ul class="figures">{shown}</ul>{folded}</header>\n'


def table(changes: Changes) -> str:
    """Changes by kind and rule, how many of them certain."""
    rules = sorted({(kind, rule) for kind, rule, _ in changes})
    rows = "".join(
        f'<tr><th scope="row">{markup.text(rule)}</th><td>{markup.text(kind)}</td>'
        f"<td>{changes[kind, rule, True]}</td><td>{changes[kind, rule, False]}</td></tr>"
        for kind, rule in rules
    )
    names = "".join(f'<th scope="col">{name}</th>' for name in ("rule", "kind", "certain", "uncertain"))
    return f"<table><thead><tr>{names}</tr></thead><tbody>{rows}</tbody></table>"


def filters(rows: Sequence[Section]) -> str:
    """The legend, which is the filter by kind; languages; what is shown of edits."""
    kinds: Counter[str] = sum((row.kinds for row in rows), Counter())
    languages: Counter[str] = sum((row.languages for row in rows), Counter())
    legend = "".join(choice("kind", kind, kind.replace("_", " "), kinds[kind]) for kind in KINDS if kinds[kind])
    spoken = "".join(choice("language", code, code, count) for code, count in languages.most_common())
    shown = "".join(toggle(name, label, name != "sentences") for name, label in TOGGLES)
    return (f'<form class="filters"><fieldset><legend>Kinds</legend>{legend}</fieldset>'
            f"<fieldset><legend>Languages</legend>{spoken}</fieldset>"
            f"<fieldset><legend>Show</legend>{shown}</fieldset>{KEY}</form>")  # fmt: skip


TOGGLES = (("edits", "edits"), ("marks", "invisible characters"), ("sentences", "sentence ends"))
KEY = (
    '<fieldset class="key"><legend>In the text</legend>'
    '<span><span class="edit repair certain"><del>was</del><ins>is</ins></span> certain repair</span>'
    '<span><span class="edit repair uncertain"><del>was</del><ins>is</ins></span> uncertain repair</span>'
    '<span><del class="furniture">words</del> taken out</span>'
    '<span><span class="field dateline">words</span> dateline</span>'
    '<span><span class="field credit">words</span> credit</span>'
    '<span><span class="field attribution">words</span> attribution</span>'
    '<span><span class="field">words</span> became a field</span>'
    '<span><bdi class="run">words</bdi> another language</span>'
    '<span><span class="mark zwnj">\u200c</span> half-space (ZWNJ), '
    '<span class="mark nbsp">\xa0</span> no-break space, '
    '<span class="mark named">RLM</span> other invisible characters by name</span></fieldset>'
)


def choice(name: str, value: str, label: str, count: int) -> str:
    """A box of the filter, checked, with how much it stands for."""
    shown = f"{markup.text(label)} <small>{count:,}</small>"
    box = f'<input type="checkbox" checked{markup.attributes(name=name, value=value)}>'
    kind = f"choice {value}" if name == "kind" else "choice"
    return markup.element("label", f"{box}<span>{shown}</span>", class_=kind)


def toggle(name: str, label: str, on: bool) -> str:
    box = f'<input type="checkbox" name="show" value="{name}"{" checked" * on}>'
    return f'<label class="choice">{box}<span>{label}</span></label>'
