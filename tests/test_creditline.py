"""Photo credits: fields, spans, what is no credit, cost."""

import importlib.util
from pathlib import Path

import pytest
from cost import LINEAR, growth
from credit_cases import CAPTIONS, NOT, WHOLE, Case
from hypothesis import given, settings
from hypothesis import strategies as st

from normalizer import normalize
from normalizer.creditline import might_hold, parse, words
from normalizer.creditline.lexer import lex
from normalizer.creditline.names import people
from normalizer.document import Credit
from normalizer.folding import fold
from normalizer.news.agencies import AGENCIES
from normalizer.span import Span

ROOT = Path(__file__).resolve().parent.parent
PIECES = [
    "Photo", "photo by ", "Jane Roe", "AFP", "Getty Images", " ", " ", "/", " / ", ": ", "(", ")", "©",
    " via ", ". ", ", ", ";", "|", " - ", "عکس", "نگار رستمی", "ایسنا", "و", "Courtesy of ", "and", "\n",
    "@roe", "CC BY 2.0", "2023", "File", "\ud800", "\u200c", "https://example.org/photo/AFP", "صدر الصورة، ",
    "the lake at dawn", "\u202e",
]  # fmt: skip


def _fields(credits: tuple[Credit, ...]) -> list[tuple[str | None, ...]]:
    return [(credit.creator, credit.agency, credit.via, credit.role) for credit in credits]


@pytest.mark.parametrize("case", [*WHOLE, *CAPTIONS, *NOT], ids=lambda case: case.id)
def test_fields(case: Case) -> None:
    assert _fields(parse(case.text)) == list(case.credits)


@pytest.mark.parametrize("case", [*WHOLE, *CAPTIONS], ids=lambda case: case.id)
def test_range(case: Case) -> None:
    spans = [span for credit in parse(case.text) for span in credit.source_spans]
    assert case.text[min(s.start for s in spans) : max(s.end for s in spans)] == case.span


def test_doubled_credit_is_one_with_two_ranges() -> None:
    text = "A boat leaves. (Photo by Omar Haddad / AFP) (Photo by OMAR HADDAD/AFP via Getty Images)"
    [credit] = parse(text)
    assert credit == Credit(
        "Omar Haddad",
        "AFP",
        "Getty Images",
        "photo",
        "Photo by Omar Haddad / AFP",
        (Span(15, 43), Span(44, 87)),
    )


def test_trigger_words_never_hide_a_credit() -> None:
    """A case with a full stop behind it is still looked at."""
    for case in (*WHOLE, *CAPTIONS):
        assert might_hold(case.text), case.id


def test_long_paragraph_keeps_offsets() -> None:
    text = "The river rose again during the night and people left their houses. " * 40 + "(Photo by Omar Haddad / AFP)"
    [credit] = parse(text)
    assert text[slice(*credit.source_spans[0])] == "(Photo by Omar Haddad / AFP)"


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "a",
        "(",
        "©",
        "/",
        "Photo:",
        "\ud800",
        "\x00\x01",
        "(((((",
        "Photo by",
        "via",
        "@",
        "عکس:",
        "©©/|",
    ],
)
def test_odd_input(text: str) -> None:
    assert all(not credit.creator and not credit.agency for credit in parse(text))


@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
@settings(max_examples=300, deadline=None, database=None)
def test_ranges_lie_in_the_text(text: str) -> None:
    for credit in parse(text):
        for span in credit.source_spans:
            assert 0 <= span.start < span.end <= len(text)
            assert text[span.start : span.end].strip() == text[span.start : span.end]
        assert credit.text in text
        for name in (credit.creator, credit.agency, credit.via):
            assert name is None or (name and name in text)


def test_tokens_cover_all_but_space() -> None:
    for case in (*WHOLE, *CAPTIONS, *NOT):
        for token in lex(case.text, 7):
            assert case.text[token.start - 7 : token.end - 7] == token.text


def test_tables() -> None:
    assert {kind for kind, *_ in AGENCIES.values()} <= {"agency", "distributor", "platform", "outlet"}
    assert words.AGENCIES[fold("رويترز")] == words.AGENCIES[fold("REUTERS")] == "Reuters"
    assert words.AGENCIES.keys() >= {fold(name).rstrip(".") for name in AGENCIES}
    assert {name: kind for name, (kind, *_) in AGENCIES.items()} == words.KINDS
    assert set(words.LABELS.values()) <= {
        "", "photo", "illustration", "video", "graphic", "screenshot", "map", "handout",
    }  # fmt: skip


def test_generated_words_are_current() -> None:
    spec = importlib.util.spec_from_file_location("build_credit_words", ROOT / "tools" / "build_credit_words.py")
    assert spec
    assert spec.loader
    builder = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(builder)
    for name, text in builder.sources().items():
        assert (ROOT / "normalizer" / "creditline" / f"{name}.py").read_text(encoding="utf-8") == text


NEAR_MISSES = {
    "words": "Photo by a ",
    "slashes": "Jane/",
    "brackets": "(Photo ",
    "open_brackets": "(",
    "copyright": "© ",
    "labels": "photo ",
    "colons": "photo: ",
    "stops": "Jane Roe. ",
    "dots": "A.",
    "camel": "aB",
    "semicolons": "Photo by Jane Roe; ",
    "via": "via ",
    "hyphens": "AFP-",
    "persian": "عکس از ",
    "commas": "Jane Roe, ",
    "addresses": "https://t.co/",
    "for": "Jane Roe for ",
    "and": "Jane Roe and ",
    "nested": "Jane Roe (",
}


@pytest.mark.parametrize("unit", NEAR_MISSES.values(), ids=NEAR_MISSES.keys())
def test_cost_grows_with_the_text(unit: str) -> None:
    assert growth(parse, unit * (550 // len(unit)), unit * (1100 // len(unit))) < LINEAR


def test_prose_is_refused_before_the_grammar() -> None:
    text = "The committee met on Tuesday to discuss the budget, and several members asked for time to read it. " * 5
    text = text.rstrip()
    assert not might_hold(text)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Jane Roe", ("Jane Roe",)),
        ("Jane Roe, Ana Berg and Tomás de la Vega", ("Jane Roe", "Ana Berg", "Tomás de la Vega")),
        ("Anna Groß und Max Muster", ("Anna Groß", "Max Muster")),
        ("زهرا احمدی و نگار کاویان", ("زهرا احمدی", "نگار کاویان")),
        ("José Ortega y Gasset", ("José Ortega y Gasset",)),
        ("Mary Poe, Harbour Post", ("Mary Poe",)),
        ("Anna Groß, WDR, und Max Muster, Bonn", ("Anna Groß", "Max Muster")),
        ("Maëlle Roc, Jean Roc et Anne Roe, envoyés à Brest", ("Maëlle Roc", "Jean Roc", "Anne Roe")),
        ("Jonas Muster, DER BLICK", ("Jonas Muster",)),
        ("Marco Bellini, Sondrio", ("Marco Bellini",)),
        ("Jane Roe, Cher and John Doe", ("Jane Roe, Cher and John Doe",)),
        ("Jane Roe, John Doe", ("Jane Roe, John Doe",)),
        ("زهرا احمدی، تهران", ("زهرا احمدی، تهران",)),
        ("Jane Roe, Environment Editor", ("Jane Roe, Environment Editor",)),
        ("Jane and John Roe", ("Jane and John Roe",)),
        ("", ("",)),
    ],
)
def test_persons_are_told_apart_where_all_are_persons(text: str, names: tuple[str, ...]) -> None:
    assert people(text) == names


def test_two_authors_of_a_byline_are_two() -> None:
    page = (
        "The second thermometer\n\nBy Mara Kessler and Tomás de la Vega\n\n"
        + "The harbour master counts the ropes. " * 4
    )
    assert normalize(page).metadata.byline == ("Mara Kessler", "Tomás de la Vega")
