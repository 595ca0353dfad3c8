"""Bytes to text by a ladder: BOM, UTF-16 by its zero bytes, strict UTF-8, damaged UTF-8, the declared charset, chardet.

Found:      UTF-8 with a stray byte or cut at its end (every bad byte becomes U+FFFD, with a note where it stood).
Not found:  UTF-8 in windows-1256 or latin-1: fewer than 99 % of its bytes above 0x7F form valid sequences.

chardet's answer is not taken below 0.1: of UTF-8 with one stray byte it says IBM855 at 0.05, of real
windows-1256 articles windows-1256 at 0.35 and more.
"""

import codecs

from normalizer.document import Note
from normalizer.record import Record

BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16: its first two bytes are the same
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
LEAST_CONFIDENCE = 0.1
VALID_SHARE = 0.99


class Decoded(Record):
    """Text, the codec that decodes the same bytes to it again, how it was found, and what was lost."""

    text: str
    encoding: str
    found: str
    notes: tuple[Note, ...] = ()


def decode(data: bytes, declared: str | None = None) -> Decoded:
    """The text of `data`; never raises. `declared` is what the caller or the page says of its charset."""
    for mark, codec in BOMS:
        if data.startswith(mark):
            return replacing(data, codec, "byte order mark")
    if b"\0" in data and (order := utf16(data)):
        return Decoded(data.decode(order), order, "UTF-16 by its zero bytes")
    try:
        return Decoded(data.decode("utf-8"), "utf-8", "utf-8 valid")
    except UnicodeDecodeError:
        pass
    if damaged_utf8(data):
        return replacing(data, "utf-8", "utf-8 with invalid bytes")
    if declared and (text := attempt(data, declared)) is not None:
        return Decoded(text, codecs.lookup(declared).name, "declared")
    found = guessed(data)
    if not declared:
        return found
    note = Note("encoding", "warning", f"the declared charset {declared[:40]!r} does not decode the bytes")
    return Decoded(found.text, found.encoding, found.found, (note, *found.notes))


def attempt(data: bytes, codec: str) -> str | None:
    """The text, or None where the codec is unknown, is no text codec, or does not decode it."""
    try:
        return str(data, codec)
    except (LookupError, ValueError):
        return None


def utf16(data: bytes) -> str | None:
    """The byte order of UTF-16 without a mark: its spaces and line ends have their zero byte on one side.

    U+2000 and U+0A00 are rarer than U+0020 and U+000A in any text, so the side is certain; bytes with NULs
    that are not UTF-16 have neither.
    """
    if len(data) % 2:
        return None
    little = sum(data.count(pair) for pair in (b" \0", b"\n\0"))
    big = sum(data.count(pair) for pair in (b"\0 ", b"\0\n"))
    codec = "utf-16-le" if little >= big else "utf-16-be"
    text = attempt(data, codec) if little or big else None
    return codec if text is not None and "\0" not in text else None


ASCII = bytes(range(0x80))


def damaged_utf8(data: bytes) -> bool:
    """Whether nearly all bytes above 0x7F stand in valid sequences, or only the end is cut within one."""
    high = len(data.translate(None, ASCII))
    kept = data.decode("utf-8", "ignore").encode()
    valid = high - (len(data) - len(kept))
    if not valid:
        return False
    cut = data.startswith(kept) and len(data) - len(kept) < 4
    return cut or valid >= VALID_SHARE * high


def replacing(data: bytes, codec: str, found: str) -> Decoded:
    """Decode with U+FFFD for what the codec refuses, noting where each stood."""
    text = data.decode(codec, "replace")
    if REPLACEMENT not in text or attempt(data, codec) is not None:
        return Decoded(text, codec, found)
    return Decoded(text, codec, found, invalid_notes(data, codec) if codec == "utf-8" else (lost_note(text, codec),))


def invalid_notes(data: bytes, codec: str) -> tuple[Note, ...]:
    """A note a bad place, with its offset in bytes and in code points; at most twenty, then their count."""
    notes: list[Note] = []
    place = points = count = 0
    while True:
        try:
            data[place:].decode(codec) if count < 20 else None
            break
        except UnicodeDecodeError as error:
            points += len(data[place : place + error.start].decode(codec))
            offset = place + error.start
            bad = " ".join(f"0x{byte:02X}" for byte in data[offset : place + error.end])
            notes.append(Note("encoding", "warning", f"{bad} at byte {offset} is not {codec}: read as U+FFFD",
                              points, points + 1))  # fmt: skip
            points, place, count = points + 1, place + error.end, count + 1
    if count == 20:
        notes.append(Note("encoding", "warning", f"more invalid bytes after byte {place}"))
    return tuple(notes)


def lost_note(text: str, codec: str) -> Note:
    return Note("encoding", "error", f"{text.count(REPLACEMENT)} places do not decode as {codec}: read as U+FFFD")


def guessed(data: bytes) -> Decoded:
    """What chardet says, where it says it with some confidence; else UTF-8 with replacements and an error."""
    import chardet

    answer = chardet.detect(data)
    codec, confidence = answer["encoding"], answer["confidence"] or 0.0
    if codec and confidence >= LEAST_CONFIDENCE and (text := attempt(data, codec)) is not None:
        return Decoded(text, codec.lower(), f"chardet, confidence {confidence:.2f}")
    lossy = replacing(data, "utf-8", "no encoding fits")
    note = Note("encoding", "error", "the encoding is unknown: pass the right one with --encoding")
    return Decoded(lossy.text, lossy.encoding, lossy.found, (note, *lossy.notes))
