"""The command, as a subprocess: what it prints, where, and its exit codes."""

import gc
import gzip
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

FIXTURES = Path(__file__).parents[1] / "fixtures"
ARTICLE = FIXTURES / "article" / "raid_with_persian_tweet" / "input.txt"
TEXT = "Friday , 17 May 2024\n\nA headline stands here\n\nA paragraph of running text that is long enough to be one, and ends.\n"


def medianorm(*arguments: str, stdin: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "normalizer", *arguments]
    return subprocess.run(command, input=stdin, capture_output=True, env={**os.environ, **environment}, check=False)


def test_a_file_comes_out_as_one_json_document() -> None:
    run = medianorm(str(ARTICLE))
    assert (run.returncode, run.stderr) == (0, b"")
    document = json.loads(run.stdout)
    assert document["schema"] == "medianorm/1"
    assert document["id"] == str(ARTICLE)
    assert run.stdout == medianorm(str(ARTICLE)).stdout


def test_the_same_bytes_under_any_hash_seed_and_locale() -> None:
    runs = {medianorm(str(ARTICLE), PYTHONHASHSEED=seed, LC_ALL="C", PYTHONUTF8="0").stdout for seed in "12"}
    assert runs == {medianorm(str(ARTICLE)).stdout}


def test_file_names_alone_mean_the_defaults() -> None:
    from normalizer.cli.filter import Files, parser

    plain, full = Files(["a", "b"]), parser().parse_args(["a", "b"])
    assert {name: getattr(plain, name) for name in vars(full)} == {**vars(full), "skip": (), "fields": ()}


def test_standard_input_is_read_as_bytes() -> None:
    assert json.loads(medianorm(stdin=TEXT.encode("utf-16")).stdout)["title"] == "A headline stands here"
    assert json.loads(medianorm("-", stdin=TEXT.encode()).stdout)["source"]["name"] is None


def test_several_files_come_out_as_json_lines(tmp_path: Path) -> None:
    names = []
    for name in "ab":
        (tmp_path / name).write_text(TEXT, encoding="utf-8")
        names.append(str(tmp_path / name))
    lines = medianorm(*names).stdout.splitlines()
    assert [json.loads(line)["id"] for line in lines] == names


def test_a_name_that_is_no_utf8_is_readable_in_the_document(tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/bad\xff.txt"
    with open(name, "wb") as file:
        file.write(TEXT.encode())
    for arguments in ([], ["--each", "block"]):
        run = subprocess.run([sys.executable, "-m", "normalizer", *arguments, name], capture_output=True, check=False)
        assert (run.returncode, run.stderr) == (0, b"")
        assert "bad\ufffd.txt" in run.stdout.decode()
        if not arguments:
            assert medianorm("verify", "-", stdin=run.stdout).returncode == 0


def test_text_is_the_body() -> None:
    body = medianorm("-t", "text", stdin=TEXT.encode()).stdout.decode()
    assert body == "A headline stands here\n\nA paragraph of running text that is long enough to be one, and ends.\n"


@pytest.mark.parametrize("format", ["text", "markdown"])
def test_a_blank_line_stands_between_articles(format: str, tmp_path: Path) -> None:
    texts = ["The gate is closed.", "", "The gate is open."]
    for number, text in enumerate(texts):
        (tmp_path / str(number)).write_text(text, encoding="utf-8")
    names = [str(tmp_path / str(number)) for number in range(3)]
    assert medianorm("-t", format, *names).stdout.decode() == "The gate is closed.\n\nThe gate is open.\n"
    lines = medianorm("-t", "text", "--only-kind", "paragraph", *names).stdout.decode()
    assert lines == "The gate is closed.\nThe gate is open.\n"


def test_formats_for_readers() -> None:
    source = "A headline stands here\n\nA paragraph of running text, with <b>markup</b> in it & more, that ends here.\n"
    source += "\nاو در بندر گفت که کشتی تا پایان هفته نمی‌رسد و همه باید صبر کنند."
    html = medianorm("-t", "html", stdin=source.encode()).stdout.decode()
    assert '<p lang="fa" dir="rtl">' in html
    assert "&lt;b&gt;markup&lt;/b&gt; in it &amp; more" in html
    markdown = medianorm("-t", "markdown", "--markdown-direction", "attribute", stdin=source.encode()).stdout.decode()
    assert markdown.startswith("# A headline stands here\n\n")
    assert markdown.endswith("\n{dir=rtl lang=fa}\n")
    terminal = medianorm("-t", "terminal", stdin=source.encode()).stdout.decode()
    assert "title       A headline stands here" in terminal
    assert "\x1b" not in terminal
    turned = medianorm("-t", "terminal", "--bidi", "off", stdin=source.encode()).stdout.decode()
    assert "\ufb90" in turned  # keheh, initial form: shaped, since the terminal doesn't


def test_isolates_only_where_asked() -> None:
    source = "وزیر به Reuters گفت که این خبر درست نیست و همه چیز سر جای خود است.".encode()
    for selected in ([], ["--only-kind", "paragraph"]):
        run = medianorm("-t", "text", "--isolate", *selected, stdin=source)
        assert "\u2068Reuters\u2069" in run.stdout.decode()
    assert "\u2068" not in medianorm("-t", "text", stdin=source).stdout.decode()


@pytest.mark.parametrize(
    ("environment", "answer"),
    [
        ({"VTE_VERSION": "7200"}, True),
        ({"VTE_VERSION": "5400"}, False),
        ({"TERM": "xterm"}, False),
        ({"TERM": "mlterm"}, True),
    ],
)
def test_terminals_that_reorder_are_known(environment: dict[str, str], answer: bool) -> None:
    from normalizer.cli.filter import reorders

    assert reorders(environment) is answer


def test_each_block_and_sentence_is_a_line() -> None:
    rows = [json.loads(line) for line in medianorm("--each", "block", stdin=TEXT.encode()).stdout.splitlines()]
    assert [row["kind"] for row in rows] == ["title", "paragraph"]
    assert all(row["document"].startswith("sha256:") and row["id"] for row in rows)
    rows = [json.loads(line) for line in medianorm("--each", "sentence", stdin=TEXT.encode()).stdout.splitlines()]
    assert [row["kind"] for row in rows] == ["title", "paragraph"]


def test_kinds_and_languages_are_selected() -> None:
    rows = [json.loads(line) for line in medianorm("--only-kind", "title", stdin=TEXT.encode()).stdout.splitlines()]
    assert [row["text"] for row in rows] == ["A headline stands here"]
    assert medianorm("--only-language", "fa", stdin=TEXT.encode()).stdout == b""
    english = medianorm("--only-language", "en", stdin=TEXT.encode()).stdout
    assert len(english.splitlines()) == 2
    for code in ("EN", "en-GB", "En-latn"):
        assert medianorm("--only-language", code, stdin=TEXT.encode()).stdout == english
    run = medianorm("-t", "text", "--only-kind", "title", stdin=TEXT.encode())
    assert run.stdout.decode() == "A headline stands here\n"


def test_rules_are_skipped_by_name() -> None:
    assert b"Friday" in medianorm("-t", "text", "--skip", "clock", stdin=TEXT.encode()).stdout
    assert b"Friday" not in medianorm("-t", "text", stdin=TEXT.encode()).stdout
    assert json.loads(medianorm("--only", "clock", stdin=TEXT.encode()).stdout)["title"] is None


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["/no/such/file"], "/no/such/file: No such file"),
        ([str(FIXTURES)], "Is a directory: name its files, or take 'medianorm batch'"),
        (["chek", str(ARTICLE)], "no command and no file is named 'chek': did you mean check?"),
        (["chek", "--fix", "."], "no command and no file is named 'chek': did you mean check?"),
        (["article"], "article: No such file or directory\n"),
        (["check.md"], "check.md: No such file or directory\n"),
        (["--skip", "clok"], "did you mean clock"),
        (["--only-kind", "para"], "--only-kind para: did you mean paragraph?"),
        (["--only-kind", "xyz"], "--only-kind xyz: choose one of title, heading"),
        (["--only-language", "english"], "--only-language english: give a BCP 47 code"),
        (["--only-language", "f"], "--only-language f: give a BCP 47 code"),
        (["--language", "english"], "language english: give a BCP 47 code"),
        (["--encoding", "nope"], "--encoding nope: no charset has this name"),
        (["--encoding", "hex"], "--encoding hex: no charset has this name"),
        (["--isolate"], "--isolate goes with --to text: add it, or leave this out"),
        (["--isolate", "-t", "terminal"], "--isolate goes with --to text"),
        (["--isolate", "-f", "jsonl"], "--isolate goes with --to text"),
        (["--isolate", "-t", "text", "-f", "jsonl"], "-f jsonl writes JSON lines"),
        (["--markdown-direction", "html", "-t", "html"], "--markdown-direction goes with --to markdown"),
        (["--bidi", "off"], "--bidi goes with --to terminal"),
        (["--url", "https://example.org/a", "-f", "jsonl"], "--url and --encoding are of one source: name --url-field"),
        (["--encoding", "utf-8", "-f", "jsonl"], "--url and --encoding are of one source"),
        (["--fields", "title"], "--fields goes with records: add -f jsonl"),
        (["--id-field", "id"], "--id-field goes with records: add -f jsonl"),
        (["--max-errors", "1"], "--max-errors goes with records: add -f jsonl"),
        (["-t", "markdown", "--each", "block"], "--to markdown shows whole documents: leave --each and --only-… out"),
        (["-t", "html", "--only-kind", "title"], "--to html shows whole documents: leave --each and --only-… out"),
        (["-f", "docx"], "--from docx: choose one of auto, text, html, markdown, jsonl"),
        (["-t", "pdf"], "choose one of json"),
        (["rules", "xyz"], "no rule is named 'xyz': 'medianorm rules' lists them"),
        (["rules", "clok"], "no rule is named 'clok': did you mean clock?"),
        (["verify", "/no/such/file"], "No such file"),
    ],
)
def test_wrong_usage_is_one_line_and_exit_2(arguments: list[str], says: str) -> None:
    run = medianorm(*arguments)
    assert run.returncode == 2
    assert says in run.stderr.decode()
    assert len(run.stderr.splitlines()) == 1
    assert run.stdout == b""


RECORD = b'{"text": "The office closed the gate."}\n'
NO_ARTICLES = [
    ("a.jsonl", RECORD, "a.jsonl: JSON, no article: add '-f jsonl'"),
    ("a.NDJSON", b"not JSON\n", "JSON, no article: add '-f jsonl'"),
    ("a.json", b'{\n "text": "x"\n}\n', "'-f text' reads it as it stands"),
    ("a.jsonl.gz", gzip.compress(RECORD), "packed by gzip: unpack it first, or take 'medianorm batch'"),
    ("a.zst", b"\x28\xb5\x2f\xfd\x04", "packed by Zstandard: unpack it first, or take 'medianorm batch'"),
    ("a.parquet", b"PAR1\x15\x04", "Parquet: take 'medianorm batch'"),
    ("a.warc", b"WARC/1.0\r\nWARC-Type: warcinfo\r\n", "a web archive: take 'medianorm batch'"),
    ("a.pdf", b"%PDF-1.7\n", "PDF: convert it to text or HTML first"),
    (
        "a.xml",
        b'\xef\xbb\xbf<?xml version="1.0"?>\n<!-- made at noon -->\n<rss version="2.0"><channel>',
        "a feed, no article",
    ),
    ("feed", b'<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">', "a feed, no article: save the pages"),
    ("a.docx", b"PK\x03\x04\x14\x00", "an office document: convert it to text or HTML first"),
]


@pytest.mark.parametrize(("name", "data", "says"), NO_ARTICLES)
def test_what_is_no_article_is_one_line_and_exit_2(name: str, data: bytes, says: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(data)
    (tmp_path / "article").write_text(TEXT, encoding="utf-8")
    run = medianorm(str(tmp_path / name), str(tmp_path / "article"))
    assert (run.returncode, len(run.stderr.splitlines()), len(run.stdout.splitlines())) == (2, 1, 1)
    assert says in run.stderr.decode()
    assert b"office closed" not in run.stderr
    assert medianorm("-f", "text", str(tmp_path / name)).returncode == 0


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("article", RECORD.decode()),
        ("notes.parquet", TEXT),
        ("gz", ""),
        ("about-feeds", "An article on <rss> and <feed>.\n"),
    ],
)
def test_what_may_be_an_article_is_read(name: str, text: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    run = medianorm(str(tmp_path / name))
    assert (run.returncode, run.stderr) == (0, b"")
    assert json.loads(run.stdout)["source"]["length"] == len(text)


@pytest.mark.parametrize("text", [RECORD, RECORD + b"\n" + RECORD + b"\n\n", b"\xef\xbb\xbf" + RECORD])
def test_records_on_standard_input_are_no_article(text: bytes) -> None:
    run = medianorm(stdin=text)
    assert (run.returncode, run.stdout, len(run.stderr.splitlines())) == (2, b"", 1)
    assert b"-: JSON, no article: add '-f jsonl'" in run.stderr
    assert medianorm("-f", "text", stdin=text).returncode == 0


@pytest.mark.parametrize("text", ['{"@type": "NewsArticle"}\n' + TEXT, "{a brace}\n", "{" * 50_000, ""])
def test_what_opens_like_records_may_be_an_article(text: str) -> None:
    run = medianorm(stdin=text.encode())
    assert (run.returncode, run.stderr) == (0, b"")
    assert json.loads(run.stdout)["source"]["length"] == len(text)


def test_a_file_is_read_whatever_command_its_name_is_like(tmp_path: Path) -> None:
    (tmp_path / "chek").write_text(TEXT, encoding="utf-8")
    command = [sys.executable, "-m", "normalizer", "chek"]
    run = subprocess.run(command, capture_output=True, cwd=tmp_path, check=False)
    assert (run.returncode, json.loads(run.stdout)["id"]) == (0, "chek")


def test_a_missing_file_does_not_stop_the_others(tmp_path: Path) -> None:
    (tmp_path / "a").write_text(TEXT, encoding="utf-8")
    run = medianorm("/no/such/file", str(tmp_path / "a"))
    assert run.returncode == 2
    assert len(run.stdout.splitlines()) == 1


def test_a_document_that_fails_is_one_line_and_exit_1(tmp_path: Path) -> None:
    (tmp_path / "a").write_text(TEXT, encoding="utf-8")
    (tmp_path / "b").write_text("<html><body>x", encoding="utf-8")
    script = (
        "import sys, normalizer.pipeline as p; real = p.normalize\n"
        "def normalize(data, *a, **k):\n"
        "    if data.startswith(b'<'): raise RecursionError('secret words of the article')\n"
        "    return real(data, *a, **k)\n"
        "p.normalize = normalize\n"
        "from normalizer.cli import main; sys.exit(main(sys.argv[1:]))"
    )
    command = [sys.executable, "-c", script, str(tmp_path / "b"), str(tmp_path / "a")]
    run = subprocess.run(command, capture_output=True, check=False)
    assert run.returncode == 1
    assert run.stderr.decode() == f"medianorm: {tmp_path / 'b'}: failed: RecursionError\n"
    assert len(run.stdout.splitlines()) == 1


def test_markdown_is_read_where_it_is_said_to_be(tmp_path: Path) -> None:
    post, stored = tmp_path / "post.md", tmp_path / "post.json"
    post.write_text("---\ntitle: One\n---\n\nA **bold** word.\n", encoding="utf-8")
    assert json.loads(medianorm(str(post)).stdout)["source"]["format"] == "text"
    stored.write_bytes(medianorm("-f", "markdown", str(post)).stdout)
    document = json.loads(stored.read_text(encoding="utf-8"))
    assert (document["source"]["format"], document["title"], document["text"]) == (
        "markdown",
        "One",
        "One\n\nA bold word.",
    )
    assert medianorm("verify", str(stored), str(post)).returncode == 0
    post.write_text("---\ntitle: One\n---\n\nA *bold* word.\n", encoding="utf-8")
    assert medianorm("verify", str(stored), str(post)).returncode == 1


def test_verify_rebuilds(tmp_path: Path) -> None:
    stored = tmp_path / "stored.json"
    stored.write_bytes(medianorm(str(ARTICLE)).stdout)
    run = medianorm("verify", str(stored), str(ARTICLE))
    assert (run.returncode, b"rebuilt" in run.stdout) == (0, True)
    run = medianorm("verify", "-", stdin=stored.read_bytes())
    assert (run.returncode, b"consistent" in run.stdout) == (0, True)
    other = tmp_path / "other.txt"
    other.write_bytes(ARTICLE.read_bytes().replace(b"the", b"The", 1))
    run = medianorm("verify", str(stored), str(other))
    assert (run.returncode, b"first difference is at character" in run.stdout) == (1, True)


def test_verify_reads_json_lines_and_finds_what_is_broken(tmp_path: Path) -> None:
    lines = medianorm("-t", "jsonl", str(ARTICLE), str(ARTICLE)).stdout.splitlines()
    broken = json.loads(lines[1])
    broken["text"] = broken["text"].replace("a", "b", 1)
    stored = tmp_path / "stored.jsonl"
    stored.write_bytes(lines[0] + b"\n" + json.dumps(broken).encode() + b"\n")
    run = medianorm("verify", str(stored))
    assert run.returncode == 1
    assert [b"inconsistent" in line for line in run.stdout.splitlines()] == [False, True]
    stored.write_bytes(b"\xef\xbb\xbf" + lines[0] + b"\n\n{not json\n" + lines[0])
    run = medianorm("verify", str(stored))
    assert run.returncode == 2
    assert [b"unreadable" in line for line in run.stdout.splitlines()] == [False, True, False]
    assert run.stdout.splitlines()[1] == b"line 3: unreadable: not JSON"
    stored.write_bytes(json.dumps(json.loads(lines[0]), indent=1).encode())
    assert medianorm("verify", str(stored)).returncode == 0
    stored.write_bytes(json.dumps(json.loads(lines[0]), indent=1).encode()[:-9])
    run = medianorm("verify", str(stored))
    assert (run.returncode, run.stdout) == (2, f"{stored}: unreadable: not JSON\n".encode())
    stored.write_bytes(b"{not json")
    assert medianorm("verify", str(stored)).returncode == 2


def test_verify_finds_a_title_that_no_block_has() -> None:
    written = json.loads(medianorm(str(ARTICLE)).stdout)
    run = medianorm("verify", "-", stdin=json.dumps({**written, "title": "Nonsense"}).encode())
    assert (run.returncode, run.stdout.endswith(b"inconsistent: its title is not the text of its title's block\n")) == (
        1,
        True,
    )


def test_verify_finds_documents_in_the_field_that_they_were_written_to() -> None:
    written = medianorm("-f", "jsonl", "--result-field", "clean", stdin=b'{"text": "Some words."}').stdout
    run = medianorm("verify", "-", "--result-field", "clean", stdin=written)
    assert (run.returncode, run.stdout.count(b": consistent")) == (0, 1)
    assert medianorm("verify", "-", stdin=written).returncode == 2


def test_verify_reads_records_and_tells_those_without_a_document() -> None:
    given = [json.dumps({"text": words, "n": 1}).encode() for words in ("Some words.", "Others.")]
    lines = medianorm("-f", "jsonl", stdin=given[0] + b"\n{}\n" + given[1]).stdout.splitlines(keepends=True)
    document = json.loads(lines[0])["medianorm"]
    failed = {"stage": "read", "type": "RecordError", "message": "not JSON"}
    batch = [{"n": 1, "medianorm": document, "error": None}, {"medianorm": None, "error": failed},
             {**document, "error": None}, {**dict.fromkeys(document), "error": failed}]  # fmt: skip
    run = medianorm("verify", "-", stdin=b"".join(lines) + b"".join(json.dumps(row).encode() + b"\n" for row in batch))
    said = [line.split(": ")[-2] for line in run.stdout.decode().splitlines()]
    assert said == ["consistent", "no document", "consistent", "consistent", "no document", "consistent", "no document"]
    assert run.returncode == 0
    document["text"] = document["text"].upper()
    assert medianorm("verify", "-", stdin=json.dumps(batch[0]).encode()).returncode == 1
    run = medianorm("verify", "-", stdin=b'{"n": 1}')
    assert (run.returncode, b"not a medianorm/1 document" in run.stdout) == (2, True)


@pytest.mark.parametrize(
    ("where", "field", "value", "says"),
    [
        (("blocks", 1), "text", "wombat", "block 1 has another text than stands at"),
        (("blocks", 1), "end", 99_999, "block 1 has another text than stands at"),
        (("blocks", 0), "start", -1, "block 0 has another text than stands at -1"),
        (("blocks", 0), "kind", "wombat", "block 0 has a kind that no block has"),
        (("blocks", 1, "sentences", 0), "text", "wombat", "sentence 0 of block 1 has another text than stands at"),
    ],
)
def test_verify_says_which_block_is_altered(where: tuple[str | int, ...], field: str, value: object, says: str) -> None:
    document = json.loads(medianorm(stdin=TEXT.encode()).stdout)
    part = document
    for step in where:
        part = part[step]
    part[field] = value
    run = medianorm("verify", "-", stdin=json.dumps(document).encode())
    assert (run.returncode, run.stderr) == (1, b"")
    assert f"inconsistent: {says}" in run.stdout.decode()
    assert b"wombat" not in run.stdout
    assert b"headline" not in run.stdout


def test_schema_rules_and_version_print() -> None:
    assert json.loads(medianorm("schema").stdout)["title"] == "medianorm/1"
    assert b"half_space" in medianorm("rules").stdout
    assert medianorm("rules", "tweet").stdout.startswith(b"Posts")
    assert medianorm("--version").stdout.startswith(b"medianorm ")


def test_a_broken_pipe_is_quiet() -> None:
    command = f"{sys.executable} -m normalizer {' '.join([str(ARTICLE)] * 200)} | head -c 10"
    run = subprocess.run(["bash", "-c", f"{command}; exit ${{PIPESTATUS[0]}}"], capture_output=True, check=False)
    assert (run.returncode, run.stderr) == (0, b"")
    assert len(run.stdout) == 10


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full here")
@pytest.mark.parametrize(
    "arguments", [[str(ARTICLE)], ["-f", "jsonl"], ["rules"], ["schema"], ["check", "--diff", "-"], ["verify", "-"]]
)
def test_a_full_disk_is_one_line_and_exit_1(arguments: list[str]) -> None:
    command = [sys.executable, "-m", "normalizer", *arguments]
    stdin = json.dumps({"text": "\u0645\u064a\u200c\u0631\u0648\u0645"}, ensure_ascii=False).encode()
    with open("/dev/full", "wb") as full:
        run = subprocess.run(command, input=stdin, stdout=full, stderr=subprocess.PIPE, check=False)
    assert run.stderr.decode() == "medianorm: standard output: No space left on device\n"
    assert run.returncode == 1


def shell(line: str) -> subprocess.CompletedProcess[bytes]:
    command = f'"{sys.executable}" -m normalizer {line}'
    return subprocess.run(["bash", "-c", command], capture_output=True, check=False)


@pytest.mark.parametrize("arguments", [f'"{ARTICLE}"', f'check "{ARTICLE}"', "rules"])
def test_a_closed_output_is_one_line_and_exit_1(arguments: str) -> None:
    run = shell(f"{arguments} >&-")
    assert (run.returncode, run.stderr) == (1, b"medianorm: standard output is closed\n")


def test_a_closed_input_is_an_empty_text() -> None:
    run = shell("-f text -t text <&-")
    assert (run.returncode, run.stdout, run.stderr) == (0, b"", b"")


def test_with_errors_closed_the_output_is_as_ever() -> None:
    run = shell(f'-t text "{ARTICLE}" 2>&-')
    assert run.returncode == 0
    assert b"Tehran applauds search" in run.stdout
    assert shell("-t text nowhere.txt 2>&-").stdout == b""


def test_a_terminal_without_arguments_gets_help() -> None:
    pty = pytest.importorskip("pty")
    leader, follower = pty.openpty()
    run = subprocess.run(
        [sys.executable, "-m", "normalizer"], stdin=follower, capture_output=True, timeout=30, check=False
    )
    os.close(leader), os.close(follower)
    assert run.returncode == 0
    assert run.stdout.startswith(b"usage: medianorm")


def test_the_collector_is_set_in_the_process_of_a_command_alone() -> None:
    from normalizer.cli import RARELY, main

    before = gc.get_threshold()
    assert main(["--version"]) == 0
    assert gc.get_threshold() == before
    program = "import gc, os; os._exit = lambda code: print(code, gc.get_threshold()[0]); "
    program += "from normalizer.cli import process; process()"
    run = subprocess.run([sys.executable, "-c", program, "--version"], capture_output=True, text=True, check=True)
    assert run.stdout.splitlines()[-1] == f"0 {RARELY}"


def test_a_process_writes_all_and_ends_with_its_code(tmp_path: Path) -> None:
    path = tmp_path / "many.txt"
    path.write_text("The bay ferry runs again.\n\n" * 4000, encoding="utf-8")
    run = medianorm(str(path), str(tmp_path / "absent.txt"))
    assert run.returncode == 2
    assert b"absent.txt" in run.stderr
    assert len(json.loads(run.stdout)["blocks"]) == 4000


@pytest.mark.parametrize(("threads", "ends"), [("", "at once"), ("import threading; ", "as usual")])
def test_a_process_with_threads_ends_as_python_does(threads: str, ends: str) -> None:
    program = (
        f"import atexit; {threads}atexit.register(print, 'as usual'); from normalizer.cli import process; process()"
    )
    run = subprocess.run([sys.executable, "-c", program, "--version"], capture_output=True, text=True, check=True)
    assert ("as usual" in run.stdout) == (ends == "as usual")
