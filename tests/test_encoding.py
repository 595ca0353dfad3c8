"""Bytes to text: the ladder, what it records, and what it says of bytes it could not read."""

import pytest

from normalizer import normalize, restore
from normalizer.readers.encoding import decode

PERSIAN = "به گزارش خبرنگار ما، جلسه‌ی دیروز بدون نتیجه پایان یافت و نمایندگان سالن را ترک کردند. " * 6
ARABIC = "قال المتحدث باسم الوزارة إن الاجتماع انتهى من دون نتيجة وإن المندوبين غادروا القاعة مساء أمس. " * 6


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_unicode_encodings_are_known(codec: str) -> None:
    assert decode(PERSIAN.encode(codec)).text == PERSIAN


@pytest.mark.parametrize(("text", "codec"), [(ARABIC, "windows-1256"), (ARABIC, "iso-8859-6")])
def test_older_encodings_are_guessed_and_say_how(text: str, codec: str) -> None:
    text = text.replace("،", ",") if codec == "windows-1256" else text
    found = decode(text.encode(codec))
    assert found.text == text
    assert found.found.startswith("chardet")


def test_a_declared_charset_comes_after_valid_utf8() -> None:
    assert decode(PERSIAN.encode(), "windows-1256").text == PERSIAN
    assert decode(ARABIC.replace("،", ",").encode("windows-1256"), "windows-1256").found == "declared"
    assert decode(b"caf\xe9", "latin-1").text == "café"
    for declared in ("no-such-codec", "hex", "ascii"):  # a page or a server says it: a note, no error
        (note, *_) = decode(b"caf\xe9", declared).notes
        assert f"the declared charset '{declared}' does not decode the bytes" in note.message
    assert not any("declared" in note.message for note in decode(b"caf\xe9").notes)


def test_a_stray_byte_is_replaced_and_noted() -> None:
    data = PERSIAN.encode()
    broken = data[:20] + b"\xff" + data[20:]
    found = decode(broken)
    assert found.encoding == "utf-8"
    assert found.text.count("\ufffd") == 1
    (note,) = found.notes
    assert "0xFF at byte 20" in note.message
    assert note.source_start is not None
    assert found.text[note.source_start] == "\ufffd"


def test_a_cut_end_is_replaced_and_noted() -> None:
    found = decode(PERSIAN.strip().encode()[: -len(b".") - 1])
    assert found.encoding == "utf-8"
    assert found.text.endswith("\ufffd")
    assert len(found.notes) == 1


def test_many_bad_bytes_make_few_notes() -> None:
    data = (PERSIAN * 40).encode()
    for place in range(30, 30 * 200, 200):
        data = data[:place] + b"\xff" + data[place:]
    found = decode(data)
    assert found.encoding == "utf-8"
    assert len(found.notes) == 21


def test_bytes_without_an_encoding_are_an_error_note() -> None:
    found = decode(bytes(range(0x80, 0x9F)) + b"\x00\xff\xfe\x81")
    assert found.text
    assert any(note.severity == "error" for note in found.notes) or found.found.startswith("chardet")


def test_lone_surrogates_in_text_become_replacement_characters() -> None:
    document = normalize("A line with \ud800 in it.")
    assert "\ufffd" in document.text
    assert [note.rule for note in document.notes] == ["encoding"]
    assert restore(document) == "A line with \ufffd in it."


def test_the_source_is_recorded() -> None:
    source = normalize(b"\xef\xbb\xbfA line.", id="a.txt").source
    assert (source.encoding, source.encoding_from, source.name, source.length) == (
        "utf-8-sig",
        "byte order mark",
        "a.txt",
        7,
    )
