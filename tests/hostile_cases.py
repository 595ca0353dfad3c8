"""Inputs made to break what reads news: each is a name and a function from a size to bytes.

The size is about that of the result in characters, so that a case at 2n is twice the case at n. What they attack: the
parser's stack and its lists, attributes and entities, decoders, Unicode's expansions and its bidirectional algorithm,
and the repeats of patterns that nearly match.
"""

from collections.abc import Callable
from random import Random

PERSIAN = "ناخدا گفت که کشتی‌ها تا پایان هفته در بندر می‌مانند و بارشان را خالی نمی‌کنند."
ENGLISH = "The harbour master said that no ship would leave before the storm was over."
ALIKE = PERSIAN.replace("\u200c", " ").replace("\u06cc", "\u064a").replace("\u06a9", "\u0643")  # windows-1256 has these


def repeated(unit: str, before: str = "", after: str = "") -> Callable[[int], bytes]:
    """The unit again and again, about `size` characters of it, as UTF-8."""
    return lambda size: (before + unit * max(1, size // len(unit)) + after).encode()


def page(unit: str, after: str = "") -> Callable[[int], bytes]:
    return repeated(unit, "<!doctype html><html><body>", after)


def paragraph(unit: str, after: str = "") -> Callable[[int], bytes]:
    return repeated(unit, f"<html><body><p>{ENGLISH} ", f"{after}</p></body></html>")


def as_bytes(text: str, encoding: str) -> Callable[[int], bytes]:
    return lambda size: (text * max(1, size // len(text))).encode(encoding)


def attributes(size: int) -> bytes:
    return f"<p {' '.join(f'k{index}=v' for index in range(size // 6))}>{ENGLISH}</p>".encode()


def noise(size: int) -> bytes:
    return Random(size).randbytes(size)


def entities(size: int) -> bytes:
    """Entities defined by entities, each ten of the last: a billion where they are expanded."""
    rows = "".join(f'<!ENTITY e{level} "{f"&e{level - 1};" * 10}">' for level in range(1, 10))
    document = f'<?xml version="1.0"?><!DOCTYPE html [<!ENTITY e0 "fish">{rows}]><html><body>'
    return (document + f"<p>{ENGLISH} &e9;</p>" * max(1, size // 100)).encode()


def charset(declared: str, encoding: str) -> Callable[[int], bytes]:
    """A page that declares one charset and is written in another."""
    return lambda size: f"<meta charset={declared}><p>".encode() + f"{ALIKE} ".encode(encoding) * max(1, size // 80)


def halved(size: int) -> bytes:
    return as_bytes(PERSIAN, "utf-8")(size)[:-1]


def odd(size: int) -> bytes:
    return as_bytes(ENGLISH, "utf-16")(size)[:-1]


STRUCTURE = {
    "spans in spans": page("<span>", ENGLISH),
    "sections closed": lambda size: b"<section>" * (size // 20) + ENGLISH.encode() + b"</section>" * (size // 20),
    "lists in items": page("<ul><li>knot "),
    "tables in cells": page("<table><tbody><tr><td>rope "),
    "cells without a table": page("<td>rope<th>sail</tr>"),
    "words between rows": page("<tr>mast", "</table>"),
    "bold across italics": page("<b>one<i>two</b>three</i>"),
    "links across blocks": page("<a href=/x><p>"),
    "figures in captions": page("<figcaption>Photo: A / B<figure>"),
    "posts in one quotation": repeated(
        f"<p>{ENGLISH}</p><p>— N (@b) May 4, 2021</p>", "<html><body><article><blockquote>", "</blockquote></article>"
    ),
    "quotations with links": page("<blockquote><p>a (@b) <a href=https://x.com/a/status/12345678901>d</a></p>"),
    "posts in posts": page("<blockquote class=twitter-tweet><a href=https://x.com/a/status/12345678901>"),
    "frames": page("<iframe src='//www.youtube.com/embed/abcdefghijk'>", "</iframe>"),
    "ends without a start": page("</em></div></q>"),
    "line breaks": paragraph("<br>"),
    "one word each": page("<p>fog"),
    "headings": page("<h2>Read more</h2><h3>x</h3>"),
    "forms": page("<form><select><option>", ENGLISH),
    "drawings": page("<svg><path d=''/><title>"),
    "foreign markup": page("<math><mi></p><svg><foreignObject>"),
    "templates": page("<template><slot>"),
}
TOKENS = {
    "attributes": attributes,
    "one attribute twice": paragraph("<i id=a id=b>"),
    "a value without its end": page("<a title='mast "),
    "a comment without its end": page("<!-- <p>fog</p> "),
    "comments in comments": page("<!--<!-->"),
    "instructions": page("<?sail ?><![if x]>"),
    "a script without its end": page("a</b>&&<p>"),
    "scripts": page("<script>if (1<2) {'<p>'}</script>"),
    "linked data without its end": page('{"@graph":['),
    "linked data, deep": lambda size: b"<script type=application/ld+json>" + b"[" * size + b"</script><p>" + ENGLISH.encode(),
    "angles": paragraph("<<>"),
    "references": paragraph("&shy;&zwnj;&lrm;"),
    "references to nothing": paragraph("&#xDFFF;&#0;&#x7FFFFFFF;&nosuch;"),
    "references without their end": paragraph("&copyfog&notit"),
    "entities of entities": entities,
    "an outer file": repeated(f"<p>{ENGLISH} &f;</p>", '<!DOCTYPE html [<!ENTITY f SYSTEM "file:///etc/hostname">]>'),
}  # fmt: skip
BYTES = {
    "nothing": lambda size: b"",
    "a byte order mark": lambda size: b"\xef\xbb\xbf" * max(1, size // 500),
    "zeros": lambda size: b"\0" * size,
    "noise": noise,
    "half a letter at the end": halved,
    "an odd number of bytes": odd,
    "surrogates in UTF-8": lambda size: "\ud83d\ude00 fog ".encode("utf-8", "surrogatepass") * (size // 10),
    "no UTF-8 between": lambda size: (PERSIAN.encode() + b"\xc1\xbf\xf8\x88") * max(1, size // 80),
    "UTF-16, big end first": as_bytes(ENGLISH, "utf-16-be"),
    "UTF-32": as_bytes(ENGLISH, "utf-32"),
    "windows-1256": as_bytes(ALIKE, "cp1256"),
    "declared UTF-8, is windows-1256": charset("utf-8", "cp1256"),
    "declared windows-1256, is UTF-8": charset("windows-1256", "utf-8"),
    "declared as nothing known": charset("sail-8", "utf-8"),
    "declared as no charset": charset("base64", "utf-8"),
    "two charsets": lambda size: (f"<p>{ALIKE}</p>".encode() + ALIKE.encode("cp1256")) * max(1, size // 160),
    "decoded twice": lambda size: (PERSIAN.encode().decode("cp1252", "ignore") * max(1, size // 150)).encode(),
    "escapes of surrogates": repeated("\\udc00\\ud800 ", '{"text": "', '"}'),
    "braces": repeated('{"text":'),
}  # fmt: skip
CHARACTERS = {
    "controls": paragraph("\x01\x02\x1b[31m\x07\x85\x9b"),
    "marks on one letter": repeated("\u0316\u0301", "e"),
    "vowel signs": repeated("\u064e\u0651", "ب"),
    "ligatures of sentences": repeated("\ufdfa\ufdfb "),
    "scopes opened": repeated("\u2067\u202a", after=PERSIAN),
    "scopes closed": repeated("\u202c\u2069", PERSIAN),
    "overrides in lines": repeated("\u202efog\u202c \u2066x\n"),
    "directions by turns": repeated("fog مه "),
    "half-spaces": repeated("\u200c", "می", "رود"),
    "joiners": repeated("\U0001f469\u200d"),
    "drawn out": repeated("\u0640", "بـ", "ندر"),
    "tags of languages": repeated("\U000e0066\U000e006f\U000e0067"),
    "selectors": repeated("\ufe0e\ufe0f", "fog"),
    "no characters": repeated("\ufdd0\uffff\U0010fffe"),
    "shaped and turned": repeated("ﻪﻣ ﺭﺪﻨﺑ "),
    "line ends of all kinds": repeated("fog\r\u2028\x85\u2029\x0b"),
    "blanks of all kinds": repeated("\u00a0\u2003\u3000\t", ENGLISH, "x"),
    "letters alike": repeated("h\u0430rb\u043eur.example "),
}
PATTERNS = {
    "blanks before an end": repeated(" ", "fog", "x"),
    "empty lines": repeated("\n \n\t"),
    "stops": repeated(".", "fog", "x"),
    "initials": repeated("A.B."),
    "handles": repeated("@a@"),
    "tags": repeated("#_", after="!"),
    "schemes": repeated("https://www."),
    "addresses": repeated("a.b+c@d-"),
    "openings": repeated("«(“["),
    "credits begun": repeated("(Photo by عکس از "),
    "posts begun": repeated("\n— Mara (@mara) "),
    "datelines begun": repeated("HARBOUR, "),
    "dates begun": repeated("12 May 20"),
    "figures": repeated("1,۲.٣"),
    "links in brackets": repeated("![a]("),
    "quotes of posts": repeated("> > "),
    "table rows": repeated("|-|a\n"),
    "labels": repeated("منبع: Source: "),
    "share buttons": repeated("Share Tweet\n"),
    "credits of two lines": repeated("Credit\nJane Roe/AFP\n", ENGLISH + "\n"),
    "works cited": repeated("Roe, J. (2019). Nets.\n", "References\n"),
    "clauses": repeated("a rope,\n", ENGLISH[:-1] + ":\n"),
    "tags joined by commas": repeated("b,\n", ENGLISH + "\nTags: a,\n"),
    "teasers with dates": repeated("Latest\nFog closes the pass\n13.01.2026\n", ENGLISH + "\n"),
    "headlines with buttons": repeated("Fog closes the pass\nRead\n", ENGLISH + "\n"),
    "pieces of a notice": repeated("and\n", "Use of this site constitutes acceptance of our\n"),
    "headings of marks": repeated("# "),
    "one long word": repeated("می"),
}
CASES: dict[str, Callable[[int], bytes]] = {**STRUCTURE, **TOKENS, **BYTES, **CHARACTERS, **PATTERNS}
