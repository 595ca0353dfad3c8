"""What the fuzzer found, made small; each broke a law once. `tools/fuzz.py` holds the ways in and the laws."""

import json
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "tools"))
import fuzz

FOUND = {
    "a capital after a stop ends the text": (fuzz.as_text, "The ropes are counted before the tide.C\n\n0"),
    "a line that only its block makes whole": (
        fuzz.as_text,
        "The cafÃ© at the old portâ€™s gate \x0bis Ã\xa0 la carte again, says FranÃ§ois.",
    ),
    "a mark that only the dateline needed": (
        fuzz.as_text,
        "one two. Photo: by / AFP (Photo by Jane Roe / AFP)تهران (ایرنا) - \u200f",
    ),
    "a form that mojibake hid": (fuzz.as_text, "\xef\xbb\xb3\u0628\xe2\u20ac\u2020\xe2\u2020\u0637\xe2"),
    "an edit that reaches over the end of its block": (fuzz.as_text, "cafÃ© Ã©tÃ© dÃ©jÃ\xa0\xa0\u200b\xa0"),
    "a heading of the frame at the root": (fuzz.as_page, "<html><body><h2>Read more</h2><h3>x</h3>"),
    "a post behind a word that was decoded wrongly": (
        fuzz.as_text,
        "The councilâ€™s word â€” Mara Lind (@mara_lind) June 22, 2023cted",
    ),
    "a body inside another element": (fuzz.as_page, "<meta><d><body></head><y>"),
    "an article behind the page's end": (
        fuzz.as_page,
        "<ul><i>efor it, its master said.<li>h;icend of the year,free.</html><ul><li>eeek; tickets star, aree.</ul>"
        "<f><p>y Street.  reserved. We.<",
    ),
    "a record without an end": (fuzz.as_record, '{"text": "\\ud800'),
    "a stored document of lists": (fuzz.as_stored, json.dumps({"schema": "medianorm/1", "changes": [[]]})),
}


@pytest.mark.parametrize("name", FOUND)
def test_what_was_found_stays_mended(name: str) -> None:
    way, text = FOUND[name]
    fuzz.one(bytes([fuzz.WAYS.index(way)]) + text.encode())


@pytest.mark.parametrize("way", fuzz.WAYS, ids=lambda way: way.__name__)
def test_every_way_takes_any_bytes(way: object) -> None:
    for source in (b"", b"\0", b"\xff\xfe", b"{}", b"<", "fog مه\u202e".encode()):
        fuzz.one(bytes([fuzz.WAYS.index(way)]) + source)


def test_a_broken_law_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("normalizer.document.restore", lambda document: "")
    monkeypatch.setattr("laws.restore", lambda document: "")
    with pytest.raises(AssertionError):
        fuzz.one(b"\1A line of words.")
