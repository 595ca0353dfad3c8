"""What docs/threats.md promises, each as a test; those of other files are named there."""

import gzip
import json
import re
import socket
import subprocess
import sys
import threading
from html.parser import HTMLParser
from pathlib import Path

import pytest

from normalizer import Document, Options, normalize
from normalizer.cli import COMMANDS
from normalizer.errors import DocumentError
from normalizer.writers import Layout, write

SENTENCE = "The harbour master said that no ship would leave before the storm was over."
SECRET = "Quillonbury"
HTML = Options(format="html")

# -- no network, no file but those named

WATCHED = """
import sys
seen = []
def watch(event, arguments):
    if event.startswith(("socket.", "urllib.", "http.", "ftplib.", "smtplib.", "subprocess.", "os.system", "os.exec")):
        seen.append(event)
    if event == "open" and isinstance(arguments[1], str) and set(arguments[1]) & set("wax+"):
        seen.append(f"open {arguments[0]!r} to write")
sys.addaudithook(watch)
sys.dont_write_bytecode = True
"""
IMPORTS = """
import importlib, pkgutil, normalizer
for module in pkgutil.walk_packages(normalizer.__path__, "normalizer."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)
"""
RUN = "from normalizer.cli import main; main(sys.argv[1:])"
SAY = "\nprint(seen, file=sys.stderr)"


def watched(script: str, *arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """The script in a process that notes connections, other programs and files opened to be written."""
    command = [sys.executable, "-c", WATCHED + script + SAY, *arguments]
    return subprocess.run(command, input=stdin, capture_output=True, check=False, timeout=120)


def test_imports_connect_to_nothing() -> None:
    run = watched(IMPORTS)
    assert run.stderr.decode().splitlines()[-1] == "[]"


@pytest.fixture
def listener() -> object:
    """An address on this machine, and the connections that were made to it."""
    made: list[object] = []
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.05)
        done = threading.Event()

        def accept() -> None:
            while not done.is_set():
                try:
                    made.append(server.accept()[0])
                except TimeoutError:
                    continue

        thread = threading.Thread(target=accept)
        thread.start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}", made
        done.set()
        thread.join()
        for connection in made:
            connection.close()  # type: ignore[attr-defined]


def calling(address: str) -> str:
    """A page that names an address wherever a page can."""
    return (
        f'<?xml version="1.0"?><?xml-stylesheet href="{address}/a"?><!DOCTYPE html SYSTEM "{address}/a.dtd" '
        f'[<!ENTITY outer SYSTEM "{address}/b"><!ENTITY % more SYSTEM "{address}/c"> %more;]>'
        f'<html xmlns:xi="http://www.w3.org/2001/XInclude" manifest="{address}/d"><head><base href="{address}">'
        f'<link rel=stylesheet href="{address}/e"><meta http-equiv=refresh content="0;url={address}/f">'
        f'<meta property="og:image" content="{address}/g"><script src="{address}/h"></script></head><body><article>'
        f'<xi:include href="{address}/i"/><h1>{SENTENCE}</h1><img src="{address}/j"><iframe src="{address}/k"></iframe>'
        f'<p>{SENTENCE} {address}/l https://t.co/abcdefghij &outer;</p><blockquote class="twitter-tweet"><p>One word</p>'
        f'— Mara (@mara) <a href="https://twitter.com/mara/status/1671890123456790528">June 22, 2023</a></blockquote>'
        f"</article></body></html>"
    )


def test_every_command_connects_to_nothing_and_writes_nothing(
    tmp_path: Path, listener: tuple[str, list[object]]
) -> None:
    """The filter in all its formats, records, and each command: with sources that name addresses."""
    address, made = listener
    page, text, stored = tmp_path / "page.html", tmp_path / "text.md", tmp_path / "stored.json"
    page.write_text(calling(address), encoding="utf-8")
    text.write_text(f"{SENTENCE} {address}/x\n", encoding="utf-8")
    stored.write_text(json.dumps(normalize(page.read_bytes(), id="page").to_dict()), encoding="utf-8")
    record = json.dumps({"html": calling(address), "text": "", "url": address}).encode() + b"\n"
    calls: list[tuple[list[str], bytes]] = [
        (["--version"], b""),
        (["-f", "jsonl", "--html-field", "html", "--url-field", "url"], record),
        (["verify", str(stored), str(page)], b""),
        (["check", str(text), str(page)], b""),
        (["check", "--diff", str(text)], b""),
        (["schema"], b""),
        (["rules"], b""),
        (["rules", "tweet"], b""),
        *((["-t", format, str(page)], b"") for format in ("json", "jsonl", "text", "markdown", "html", "terminal")),
    ]
    assert {arguments[0] for arguments, _ in calls} >= set(COMMANDS) - {"batch"}
    before = sorted((path.name, path.read_bytes()) for path in tmp_path.iterdir())
    for arguments, stdin in calls:
        run = watched(RUN, *arguments, stdin=stdin)
        assert run.stderr.decode().splitlines()[-1] == "[]", arguments
        assert run.stdout or arguments[0] == "check"
    assert made == []
    assert sorted((path.name, path.read_bytes()) for path in tmp_path.iterdir()) == before


def test_batch_connects_to_nothing_and_writes_below_its_output(
    tmp_path: Path, listener: tuple[str, list[object]]
) -> None:
    """Whatever its records call themselves: names of outputs are those of inputs."""
    address, made = listener
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "page.html").write_text(calling(address), encoding="utf-8")
    names = ["../../evil", "/etc/evil", "..\\..\\evil", "a\u0000b", "evil\n../x", "C:\\evil"]
    rows = [json.dumps({"id": name, "url": f"{address}/{name}", "text": f"{SENTENCE} {address}"}) for name in names]
    (folder / "rows.jsonl").write_text("\n".join(rows) + "\n", encoding="utf-8")
    before = sorted(path for path in tmp_path.rglob("*"))
    out = tmp_path / "out"
    run = subprocess.run(
        [sys.executable, "-m", "normalizer", "batch", str(folder), str(out), "--to", "jsonl", "--jobs", "1", "--id-field", "id"],
        capture_output=True, check=False, timeout=120,
    )  # fmt: skip
    assert run.returncode == 0, run.stderr
    assert made == []
    assert sorted(path for path in tmp_path.rglob("*") if out not in (path, *path.parents)) == before
    assert sum(path.read_bytes().count(b"\n") for path in out.glob("*.jsonl")) == len(names) + 1
    assert not any("evil" in path.name for path in out.rglob("*"))


def test_the_watch_sees_connections_and_files(tmp_path: Path) -> None:
    run = watched(f"import socket; socket.socket(); open({str(tmp_path / 'a')!r}, 'w')")
    assert "socket" in run.stderr.decode()
    assert "to write" in run.stderr.decode()


# -- markup and escapes in what is written

ATTACKS = (
    "<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "javascript:alert(1)", "</p></article><svg onload=alert(1)>",
    "![x](javascript:alert(1))", "[x](javascript:alert(1))", "<javascript:alert(1)>", "```\n<script>alert(1)</script>",
    "&lt;script&gt;alert(1)&lt;/script&gt;", "{{% include file %}}", "{{< raw >}}", "{% include x %}", "{{ site.secrets }}",
    "| a | <img src=x onerror=alert(1)> |\n| --- | --- |\n| `b | [x](javascript:alert(1)) |", "<!-- --><script>", "\x00<script\x00>",
    "- <b onclick=alert(1)>", "> <iframe src=javascript:alert(1)>", "$$\\href{javascript:alert(1)}{x}$$",
)  # fmt: skip
TAGS = frozenset(
    "html head meta title body article h1 h2 h3 h4 h5 h6 p ul li blockquote footer figure figcaption small bdi time a span "
    "table caption tr th td pre code br".split()
)
ATTRIBUTES = frozenset("charset lang dir class cite data-provider datetime href rel".split())


class Markup(HTMLParser):
    """The tags, attributes and addresses of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.addresses: set[str] = set()
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes.update(name for name, _ in attrs)
        self.addresses.update(value or "" for name, value in attrs if name in ("href", "cite", "src"))


def attacked(attack: str) -> list[Document]:
    """Documents with the attack in text, a caption, a credit, an embed's words, author and address, code and a title."""
    hidden = attack.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    page = (
        f"<html><head><title>{hidden}</title></head><body><article><h1>{hidden} {SENTENCE}</h1><p>{SENTENCE} {hidden}</p>"
        f"<h2>{hidden}</h2><pre><code>{hidden}\n</code></pre><ul><li>{hidden} {SENTENCE}</li></ul>"
        f"<figure><img src=a><figcaption>{SENTENCE} {hidden}. Photo: {hidden} / AFP</figcaption></figure>"
        f"<table><tr><td>{hidden}</td><td>{SENTENCE}</td></tr><tr><td>1</td><td>2</td></tr></table>"
        f'<blockquote class="twitter-tweet"><p>{hidden}</p>— {hidden} (@mara) '
        f'<a href="{hidden}">June 22, 2023</a></blockquote><p>{SENTENCE} {SENTENCE}</p></article></body></html>'
    )
    text = f"{attack} {SENTENCE}\n\n{attack}\n\n{SENTENCE}\n\nCome! {attack} — {attack} (@mara) June 22, 2023\n\n{attack}\n"
    return [normalize(page, HTML, id=attack), normalize(text, Options(format="text"), id=attack)]


@pytest.mark.parametrize("attack", ATTACKS, ids=range(len(ATTACKS)))
def test_html_holds_our_markup_alone(attack: str) -> None:
    for document in attacked(attack):
        markup = Markup(next(write([document], "html")))
        assert markup.tags <= TAGS
        assert markup.attributes <= ATTRIBUTES
        assert all(address.startswith(("http://", "https://")) for address in markup.addresses)


@pytest.mark.parametrize("attack", ATTACKS, ids=range(len(ATTACKS)))
def test_markdown_holds_no_markup_of_the_article(attack: str) -> None:
    """Outside code, where all is text: no tag, no link but http, no template of a site's generator."""
    for document in attacked(attack):
        outside = without_code(next(write([document], "markdown")))
        assert not re.search(r"(?<!\\)<(?!https?://)", outside)
        assert not re.search(r"(?<!\\)\]\(|(?<!\\)\[", outside)
        assert not re.search(r"\{[{%#]", outside)
        assert not re.search(r"(?<!\\)&(?!#123;)#?\w+;", outside)


def without_code(markdown: str) -> str:
    """The text outside fences, by CommonMark's rule: a fence ends with one as long."""
    kept, fence = [], ""
    for line in markdown.split("\n"):
        if fence:
            fence = "" if line.strip() == fence else fence
        elif match := re.match(r"`{3,}", line):
            fence = match[0]
        else:
            kept.append(line)
    assert not fence, "a fence that nothing ends"
    return "\n".join(kept)


ESCAPES = (
    "\x1b[2J\x1b[31m",
    "\x1b]0;title\x07",
    "\x9b31m",
    "\x1bP1$r\x1b\\",
    "\x08\x08",
    "\r",
    "\x7f",
    "\x00",
    "\x85",
    "\x0e",
)


@pytest.mark.parametrize("escape", ESCAPES, ids=ascii)
@pytest.mark.parametrize("bidi", ["on", "off"])
def test_the_terminal_is_sent_no_control_of_the_article(escape: str, bidi: str) -> None:
    persian = "ناخدا گفت که کشتی‌ها تا پایان هفته در بندر می‌مانند و بارشان را خالی نمی‌کنند."
    text = f"{SENTENCE} {escape} {SENTENCE}\n\n{persian} {escape} {persian}\n\nPhoto: Mara{escape} Lind / AFP\n\n"
    text += f"Come{escape}! — Mara{escape} (@mara) June 22, 2023\n"
    for colour in (False, True):
        written = next(write([normalize(text, Options(format="text"))], "terminal", Layout(bidi=bidi, colour=colour)))
        ours = re.sub(r"\x1b\[[\d;]+m", "", written) if colour else written
        assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", ours)


def test_a_file_name_sends_no_escape() -> None:
    run = subprocess.run([sys.executable, "-m", "normalizer", "/no/\x1b[31mfile"], capture_output=True, check=False)
    assert (run.returncode, run.stdout) == (2, b"")
    assert b"\x1b" not in run.stderr


# -- what is packed stays packed


def test_nothing_is_unpacked() -> None:
    bomb = gzip.compress(b"A" * 10_000_000)
    assert normalize(bomb).source.length <= len(bomb)


# -- no words of an article in messages

FAILING = f"""
import logging, sys
logging.basicConfig(level=logging.DEBUG)
import normalizer.pipeline as pipeline
def broken(text, *_):
    raise ValueError(f"cannot read {{text!r}} {SECRET}")
pipeline.detect = broken
from normalizer.cli import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.parametrize("arguments", [[], ["-t", "terminal"], ["-f", "jsonl", "--fields", "text"]])
def test_a_failure_quotes_no_text(arguments: list[str], tmp_path: Path) -> None:
    source = tmp_path / "a.txt"
    source.write_text(json.dumps({"text": f"{SECRET}. {SENTENCE}"}) + "\n", encoding="utf-8")
    run = subprocess.run([sys.executable, "-c", FAILING, *arguments, str(source)], capture_output=True, check=False)
    assert b"ValueError" in run.stderr + run.stdout
    assert SECRET.encode() not in run.stderr
    assert arguments[:1] == ["-f"] or run.returncode == 1
    if arguments[:1] == ["-f"]:
        assert SECRET not in json.dumps(json.loads(run.stdout)["medianorm"])


def test_logs_hold_no_text(tmp_path: Path) -> None:
    """Nor do those of the packages that are used, with every level shown."""
    source = tmp_path / "a.html"
    source.write_bytes(f"<html><body><p>{SECRET} {SENTENCE} été \u0633\u0644\u0627\u0645</p>".encode() + b"\xff\xfe")
    script = "import logging, sys; logging.basicConfig(level=logging.DEBUG); from normalizer.cli import main; sys.exit(main(sys.argv[1:]))"
    run = subprocess.run([sys.executable, "-c", script, str(source)], capture_output=True, check=False)
    assert (run.returncode, SECRET.encode() in run.stdout, SECRET.encode() in run.stderr) == (0, True, False)


@pytest.mark.parametrize("place", ["text", "start", "source_spans", "kind"])
def test_a_stored_document_that_is_none_is_not_quoted(place: str) -> None:
    stored = normalize(f"{SENTENCE} (Photo by Jane Roe / AFP)").to_dict()
    for block in stored["blocks"]:
        block[place] = [SECRET]
        for credit in block.get("credits", ()):
            credit["source_spans"] = [[SECRET, SECRET]]
    with pytest.raises(DocumentError) as refused:
        Document.from_dict(stored)
    assert SECRET not in str(refused.value)


def test_notes_of_a_page_quote_none_of_it() -> None:
    page = f"<html><body><nav>{SECRET} {SECRET}</nav><article><p>{SENTENCE}</p><p>{SENTENCE} @b\u200bc \u202ex</p></article>"
    document = normalize(page, HTML)
    assert document.notes
    assert not any(SECRET in note.message for note in document.notes)
