"""`-t terminal`: what reaches a terminal, in which order, how wide, and through which pager."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from cost import LINEAR, growth
from hypothesis import given
from hypothesis import strategies as st
from test_document import PARTS
from wcwidth import wcswidth

from normalizer import normalize
from normalizer.writers import Layout, write
from normalizer.writers.terminal import visible

PERSIAN = "وزیر میرود و به Reuters گفت که كتاب را میخواند (نسخه 2.5) و برمیگردد تا همه چیز سر جای خود بماند."
COLOUR = re.compile(r"\x1b\[[\d;]+m")
# What a terminal or the order on it obeys: C0 and C1, controls of direction, line and paragraph separators.
OBEYED = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u061c\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\U000e0000-\U000e0fff]"
)


def shown(text: str, **layout: object) -> str:
    return "".join(write([normalize(text, id="a")], "terminal", Layout(**layout)))  # type: ignore[arg-type]


HOSTILE = "A title \x1b[2J stands \x1b]0;owned\x07 here\n\nWords \x9b31m and \u202egnp.exe \u2066and\r\x08\x08 more \U000e0041words of it that end here.\n"


@pytest.mark.parametrize("colour", [False, True])
@pytest.mark.parametrize("bidi", ["on", "off"])
def test_no_control_of_an_article_reaches_the_terminal(colour: bool, bidi: str) -> None:
    written = COLOUR.sub("", shown(HOSTILE + PERSIAN, colour=colour, bidi=bidi))
    if bidi == "on":
        written = re.sub(
            "\u2067([^\u2066-\u2069\n]*)\u2069|\u2068([^\u2066-\u2069\n]*)\u2069", r"\1\2", written
        )  # the writer's own
    assert not OBEYED.search(written)
    for name in ("ESC", "BEL", "RLO", "LRI", "BS", "U+009B", "U+E0041"):
        assert f"<{name}>" in written


@given(st.lists(PARTS, max_size=20).map(" ".join))
def test_no_control_of_any_text_is_passed_on(text: str) -> None:
    assert not OBEYED.search(visible(text).replace("\n", ""))


def test_repaired_words_stand_in_marks_and_fields_below() -> None:
    written = shown(
        "Friday , 17 May 2024\n\nJane Roe opens the exhibition. (Photo by Omid Rad / AFP)\n\n"
        "او كتاب را خواند.\n\nآنچه ماندند شرمآور است و همه میدانند. pic.twitter.com/abCdEfGhIj— نام او (@handle) May 30, 2024"
    )
    assert "⟦کتاب⟧" in written  # certain
    assert "⟨شرم\u200cآور⟩" in written  # uncertain
    lines = written.split("\n")
    assert [line for line in lines if line.startswith("removed")] == ["removed     Friday , 17 May 2024"]
    assert "clock = 2024-05-17" in written
    assert [line for line in lines if line.startswith("credit")] == [
        "credit      \u2068Omid Rad\u2069 · \u2068AFP\u2069 · \u2068photo\u2069"
    ]
    (post,) = [line for line in lines if line.startswith("post      │ ")]
    assert "\u2068Twitter\u2069 · \u2068نام او\u2069 · \u2068@handle\u2069 · \u20682024-05-30\u2069" in post


def test_terminals_that_reorder_get_logical_order_in_isolates() -> None:
    rows = [line.strip() for line in shown(PERSIAN, bidi="on", width=60).split("\n") if "\u2067" in line]
    assert len(rows) > 1
    assert all(row.startswith("\u2067") and row.endswith("\u2069") for row in rows)
    assert "Reuters گفت" in " ".join(rows)


def test_terminals_that_do_not_get_visual_order_from_the_right() -> None:
    rows = [line for line in shown(PERSIAN, bidi="off", width=60).split("\n") if "\ufe8e" in line]  # alef, final form
    assert len(rows) > 1
    assert {wcswidth(row) for row in rows} == {60}
    assert "ﺖﻔﮔ Reuters" in rows[0]
    english = shown("He said that شرکت دریا had closed the gate, and left.", bidi="off")
    assert "He said that ﺎﯾﺭﺩ ﺖﮐﺮﺷ had closed" in english


@pytest.mark.parametrize("bidi", ["on", "off"])
def test_wide_characters_count_double(bidi: str) -> None:
    text = (
        "港务局在星期二公布了这封信并且拒绝对此发表评论因为船只尚未到达港口而渔民们仍在等待消息。" * 3
        + "\n\n"
        + "word " * 40
        + PERSIAN
    )
    rows = shown(text, bidi=bidi, width=50).split("\n")
    widths = [wcswidth(re.sub("[\u2066-\u2069]", "", row)) for row in rows]
    assert max(widths) in (49, 50)


def test_colours_only_where_wanted() -> None:
    assert "\x1b" not in shown(PERSIAN)
    coloured = shown("A title of words\n\n" + PERSIAN, colour=True)
    assert COLOUR.sub("", coloured) == shown("A title of words\n\n" + PERSIAN)
    assert "\x1b[4m⟨می\u200cرود⟩\x1b[24m" in coloured


@pytest.mark.parametrize(
    "text", [PERSIAN + "\n\n", "12 Shares\n\nWords of a paragraph that ends here.\n\n", "\x1b[31m\u202e "]
)
def test_the_cost_is_linear(text: str) -> None:
    documents = {count: normalize(text * int(count)) for count in ("100", "200")}
    assert (
        growth(lambda count: "".join(write([documents[count]], "terminal", Layout(bidi="off"))), "100", "200") < LINEAR
    )


# -- on a terminal


def on_terminal(tmp_path: Path, *arguments: str, **environment: str) -> str:
    """What the command writes to a terminal."""
    pty = pytest.importorskip("pty")
    file = tmp_path / "a.txt"
    file.write_text("A title of some words\n\n" + PERSIAN, encoding="utf-8")
    leader, follower = pty.openpty()
    known = {
        name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "PAGER", "LESS", "VTE_VERSION")
    }
    command = [sys.executable, "-m", "normalizer", "-t", "terminal", *arguments, str(file)]
    with subprocess.Popen(
        command, stdout=follower, stdin=subprocess.DEVNULL, env={**known, "TERM": "xterm", **environment}
    ) as run:
        os.close(follower)
        written = b""
        while True:
            try:
                part = os.read(leader, 65536)
            except OSError:  # the other side is closed (Linux)
                break
            if not part:
                break
            written += part
    os.close(leader)
    assert run.returncode == 0
    return written.decode().replace("\r\n", "\n")


def test_the_pager_gets_it(tmp_path: Path) -> None:
    written = on_terminal(
        tmp_path, PAGER=f"cat > {tmp_path}/paged; printf '%s %s' $LESS $LESSCHARSET > {tmp_path}/said"
    )
    assert written == ""
    assert "A title of some words" in (tmp_path / "paged").read_text(encoding="utf-8")
    assert (tmp_path / "said").read_text() == "FRX utf-8"


@pytest.mark.parametrize("pager", ["", "cat", "no-such-pager-anywhere"])
def test_without_a_pager_it_is_written(tmp_path: Path, pager: str) -> None:
    written = on_terminal(tmp_path, PAGER=pager)
    assert "A title of some words" in written
    assert "\x1b[1m" in written
    assert "\ufb90" in written or "\ufede" in written or "\ufe8e" in written  # xterm doesn't reorder


def test_a_pager_that_is_left_early_is_no_error(tmp_path: Path) -> None:
    assert on_terminal(tmp_path, PAGER="true") == ""


@pytest.mark.parametrize("environment", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_no_colour_where_none_is_wanted(tmp_path: Path, environment: dict[str, str]) -> None:
    assert "\x1b" not in on_terminal(tmp_path, PAGER="", **environment)
