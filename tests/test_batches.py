"""Record batches: the kernel, the schema, what is read and what is written."""

import gzip
import json
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from cost import growth
from crawl import rows as made_rows
from crawl import text as made_text

import normalizer.pipeline
from normalizer import Document, Options, normalize, normalize_batches
from normalizer.batches import Columns, as_stored, json_lines, normalize_table, output_schema, outputs, shards
from normalizer.batches.columns import FIELDS, BatchError, Failure, document_fields
from normalizer.batches.kernel import MOST_ROWS, Work, results, stage_of
from normalizer.batches.rows import rows as rows_of
from normalizer.batches.shards import Rows
from normalizer.batches.task import Task, perform
from normalizer.document import Embed
from normalizer.record import replaced
from normalizer.schema import committed

FIXTURES = Path(__file__).parents[1] / "fixtures"
COLUMNS = Columns()
TEXT = "A headline stands here\n\nA paragraph of running text that is long enough to be one, and ends."


def normalized(table: pa.Table, columns: Columns = COLUMNS, **more: Any) -> list[dict[str, Any]]:
    return normalize_table(table, columns=columns, **more).to_pylist()


# -- the schema


def shape(kind: pa.DataType) -> Any:
    """An Arrow type as the JSON Schema would say it."""
    if pa.types.is_struct(kind):
        return {field.name: shape(field.type) for field in kind}
    if pa.types.is_map(kind):
        return {"*": shape(kind.item_type)}
    if pa.types.is_list(kind):
        return [shape(kind.value_type)]
    return {"string": "string", "int64": "integer", "double": "number", "bool": "boolean"}[str(kind)]


def told(schema: dict[str, Any], definitions: dict[str, Any], outer: tuple[str, ...] = ()) -> Any:
    """A JSON Schema in the same form; what may be of several types or holds itself is a string."""
    if "const" in schema:
        return "string"
    if "anyOf" in schema:
        some = [each for each in schema["anyOf"] if each != {"type": "null"}]
        return told(some[0], definitions, outer) if len(some) == 1 else "string"
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return told(definitions[name], definitions, (*outer, name))
    if schema.get("type") == "array":
        inner = schema["items"].get("$ref", "").rpartition("/")[2]
        return "string" if outer.count(inner) > 1 else [told(schema["items"], definitions, outer)]
    if schema.get("type") == "object":
        if "properties" in schema:
            return {name: told(each, definitions, outer) for name, each in schema["properties"].items()}
        free = schema["additionalProperties"]
        return {"*": told(free, definitions)} if free else "string"
    return schema.get("type", "string")


def test_the_columns_are_the_json_schema() -> None:
    schema = json.loads(committed())
    wanted = told(schema, schema["$defs"])
    del wanted["offsets"]  # always code points
    have = {field.name: shape(field.type) for field in document_fields()}
    assert have == wanted
    assert list(have) == list(wanted)


@pytest.mark.parametrize("path", sorted(FIXTURES.glob("*/*/input.*"))[::7], ids=lambda path: path.parent.name)
def test_a_row_is_the_document(path: Path) -> None:
    kind = "html" if path.suffix == ".html" else "text"
    (row,) = normalized(pa.table({"id": ["a"], kind: pa.array([path.read_bytes()], pa.binary())}))
    document = normalize(path.read_bytes(), Options(format="html" if kind == "html" else "auto"), id="a")
    assert row["error"] is None
    stored = as_stored(row["medianorm"])
    assert stored == json.loads(json.dumps(document.to_dict()))
    assert stored is not None
    assert Document.from_dict(stored) == document


def test_quoted_posts_of_any_depth_come_back() -> None:
    embed = Embed("Twitter", "post", None, None, "A", "a", None, None, None, (), ("author_handle",))
    for name in "bcd":
        embed = replaced(embed, author_name=name, embeds=(embed,))
    document = normalize(TEXT)
    document = replaced(document, blocks=(replaced(document.blocks[0], embed=embed), *document.blocks[1:]))
    batch = outputs.filled(pa.record_batch({"text": [TEXT]}), [document], Columns())
    stored = as_stored(batch.to_pylist()[0]["medianorm"])
    assert stored == json.loads(json.dumps(document.to_dict()))


def test_columns_pass_through_and_keep_their_types() -> None:
    table = pa.table({"n": pa.array([1, 2], pa.int8()), "text": [TEXT, None], "html": [None, "<p>Words</p>"],
                      "tags": [["a"], []]}, metadata={"k": "v"})  # fmt: skip
    out = normalize_table(table)
    assert out.schema.names == ["n", "text", "html", "tags", "medianorm", "error"]
    assert out.select(table.schema.names).equals(table)
    assert out.schema.equals(output_schema(table.schema), check_metadata=True)
    assert [row["medianorm"]["source"]["format"] for row in out.to_pylist()] == ["text", "html"]


def test_what_is_known_of_a_row_is_used() -> None:
    table = pa.table({"id": [7], "html": [b"<p>\xc7\xe1\xd3\xe1\xc7\xe3 \xda\xe1\xed\xdf\xe3</p>"], "encoding": ["windows-1256"],
                      "url": ["https://example.org/a"], "date": ["2024-05-17"]})  # fmt: skip
    (row,) = normalized(table)
    document = row["medianorm"]
    assert (document["id"], document["source"]["encoding"]) == ("7", "cp1256")
    assert (document["metadata"]["url"], document["metadata"]["date_published"]) == (
        "https://example.org/a",
        "2024-05-17",
    )


def test_a_date_that_is_not_iso_8601_is_null() -> None:
    rows = normalized(pa.table({"text": ["a", "a"], "date": ["17 May 2024", "2024-05-17"]}))
    assert [row["medianorm"]["metadata"]["date_published"] for row in rows] == [None, "2024-05-17"]
    assert [row["date"] for row in rows] == ["17 May 2024", "2024-05-17"]


def test_fields_are_chosen_and_flat_columns_collide() -> None:
    table = pa.table({"id": ["a"], "text": [TEXT]})
    few = replaced(FIELDS, kept=("language", "title"))
    assert normalized(table, Columns(few))[0]["medianorm"] == {"title": "A headline stands here", "language": "en"}
    flat = normalize_table(table, columns=Columns(few, flat=True))
    assert flat.schema.names == ["id", "text", "title", "language", "error"]
    with pytest.raises(BatchError, match="there already: id, text"):
        normalize_table(table, columns=Columns(flat=True))
    whole = normalize_table(table, columns=Columns(flat=True, drop=("id", "text"))).to_pylist()[0]
    assert (
        as_stored({name: value for name, value in whole.items() if name != "error"})
        == normalize(TEXT, id="a").to_dict()
    )
    for name in ("medianorm", "error"):
        with pytest.raises(BatchError, match=f"there already: {name}"):
            normalize_table(table.append_column(name, [[1]]))


@pytest.mark.parametrize(
    ("names", "fields", "says"),
    [
        (["body"], FIELDS, "none of 'text', 'html', 'markdown' is a column: there are body"),
        (["text"], replaced(FIELDS, id="key"), "no column 'key': there are text"),
        (["text"], replaced(FIELDS, text="body"), "no column 'body'"),
    ],
)
def test_a_missing_column_is_said(names: list[str], fields: Any, says: str) -> None:
    with pytest.raises(BatchError, match=says):
        normalize_table(pa.table({name: ["words"] for name in names}), columns=Columns(fields))


def test_a_column_that_holds_no_text_is_said() -> None:
    with pytest.raises(BatchError, match="a column of list"):
        normalize_table(pa.table({"text": [["words"]]}))


# -- rows that fail


def deeper(data: object, *_: object, **__: object) -> object:
    return deeper(data)


def failing(data: Any, *_: Any, **__: Any) -> Document:
    """A normalize that goes wrong as its text asks for."""
    if data == "deep":
        deeper(data)
    elif data == "large":
        bytearray(1 << 62)
    elif data == "slow":
        while True:
            pass
    elif data == "odd":
        return replaced(normalize(TEXT), title="\ud800")
    elif data == "bad":
        raise ValueError("secret words of the article")
    return normalize(data)


def test_each_failure_is_a_row(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(normalizer.pipeline, "normalize", failing)
    given = [TEXT, "deep", "large", "slow", "odd", "bad", None, TEXT]
    found = normalized(pa.table({"text": given}), seconds=0.2)
    assert [row["text"] for row in found] == given
    assert [row["error"] and row["error"]["type"] for row in found] == [
        None, "RecursionError", "MemoryError", "TimeoutError", "UnicodeEncodeError", "ValueError", "RecordError", None,
    ]  # fmt: skip
    assert [row["medianorm"] is None for row in found] == [row["error"] is not None for row in found]
    assert [row["error"]["stage"] for row in found if row["error"]] == [
        "normalize", "normalize", "normalize", "write", "normalize", "read"
    ]  # fmt: skip
    assert "secret" not in json.dumps(found)


def test_strings_that_are_not_utf8_fail_alone() -> None:
    """A lone surrogate's bytes, as broken writers store it: Arrow takes them, and no engine reads them."""
    text = pa.array([TEXT.encode(), b"a \xed\xa0\x80 b", b"words"]).view(pa.string())
    (batch,) = normalize_batches([pa.record_batch({"text": text})])
    assert [error and error["message"] for error in batch.column("error").to_pylist()] == [
        None,
        "byte 2 is not UTF-8",
        None,
    ]
    assert batch.column("text").view(pa.binary()).to_pylist() == text.view(pa.binary()).to_pylist()


def test_ids_of_a_type_that_is_none_fail_alone() -> None:
    found = normalized(pa.table({"id": [[1]], "text": [TEXT]}))
    assert found[0]["error"] == {"stage": "read", "type": "RecordError", "message": "column 'id' holds list, no string"}


def test_the_stage_is_where_the_exception_came_from(monkeypatch: pytest.MonkeyPatch) -> None:

    def broken(*_: object) -> None:
        raise ValueError

    monkeypatch.setattr("normalizer.identification.lines", broken, raising=False)
    monkeypatch.setattr("normalizer.segments.paragraph", broken, raising=False)
    monkeypatch.setattr("normalizer.readers.without_surrogates", broken)
    (row,) = normalized(pa.table({"text": [TEXT]}))
    assert row["error"] == {"stage": "read", "type": "ValueError", "message": "failed: ValueError"}
    assert stage_of(None) == "normalize"


def test_the_time_limit_leaves_signals_as_they_were() -> None:
    import signal
    import threading

    before = signal.getsignal(signal.SIGALRM)
    normalized(pa.table({"text": [TEXT]}), seconds=5)
    assert signal.getsignal(signal.SIGALRM) is before
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)
    found: list[Any] = []
    thread = threading.Thread(target=lambda: found.extend(normalized(pa.table({"text": [TEXT]}), seconds=5)))
    thread.start()
    thread.join()
    assert found[0]["error"] is None


def test_batches_are_bounded_and_rows_keep_their_order() -> None:
    count = 2 * MOST_ROWS + 1
    batch = pa.record_batch({"id": [str(n) for n in range(count)], "text": ["Words."] * count})
    out = list(normalize_batches([batch, batch.slice(0, 0)]))
    assert [each.num_rows for each in out] == [MOST_ROWS, MOST_ROWS, 1, 0]
    assert [row["medianorm"]["id"] for each in out for row in each.to_pylist()] == [str(n) for n in range(count)]
    large = pa.record_batch({"text": pa.array([b"\n" * 9_000_000] * 3, pa.binary())})
    from normalizer.batches.kernel import pieces

    assert [piece.num_rows for piece in pieces(large, COLUMNS)] == [1, 1, 1]


def test_the_cost_of_columns_is_linear() -> None:
    document = normalize(made_text(3))

    def work(count: str) -> None:
        outputs.filled(pa.record_batch({"text": [""] * len(count)}), [document] * len(count), Columns())

    assert growth(work, "x" * 100, "x" * 200) < 3


def test_known_failures_are_not_tried_and_each_row_is_told() -> None:
    seen: list[int] = []
    batch = pa.record_batch({"text": [TEXT] * 3})
    failed = Failure("process", "ProcessDied", "its process died, twice")
    found = results(batch, Work(), {1: failed}, seen.append)
    assert found[1] == failed
    assert seen == [0, 2, -1]


# -- shards


def jsonl(path: Path, *rows: object) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"".join(row if isinstance(row, bytes) else json.dumps(row).encode() + b"\n" for row in rows))
    return path


def read(path: Path, typed: bool = True, columns: Columns = COLUMNS) -> list[Rows]:
    (shard,) = shards.shards(str(path))
    return list(rows_of(shard, columns, typed))


def test_folders_and_globs_are_shards(tmp_path: Path) -> None:
    for name in ("a.jsonl", "b/c.jsonl.gz", "b/d.json.zst", "e.warc.gz", "f.warc.wet.gz", "a.parquet", "g.pdf", "_h.jsonl", ".i.jsonl",
                 "_x/y.jsonl", "1.html", "2.txt"):  # fmt: skip
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"")
    found = shards.shards(str(tmp_path))
    assert [(shard.name, shard.kind) for shard in found] == [
        ("a.jsonl", "jsonl"), ("a.parquet", "parquet"), ("b/c", "jsonl"), ("b/d", "jsonl"), ("documents-00000", "loose"),
        ("e", "warc"), ("f.warc", "warc"),
    ]  # fmt: skip
    assert [shard.name for shard in shards.shards(f"{tmp_path}/**/*.jsonl*")] == ["_h", "_x/y", "a", "b/c"]
    assert [shard.name for shard in shards.shards(str(tmp_path / "1.html"))] == ["1"]
    with pytest.raises(BatchError, match=r"nothing: no such file"):
        shards.shards(str(tmp_path / "nothing"))
    with pytest.raises(BatchError, match=r"names end in one of"):
        shards.shards(str(tmp_path / "g.pdf"))


def test_a_thousand_files_are_a_shard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shards, "LOOSE", 2)
    for name in "abc":
        (tmp_path / f"{name}.txt").write_text(name, encoding="utf-8")
    found = shards.shards(str(tmp_path))
    assert [shard.name for shard in found] == ["documents-00000", "documents-00001"]
    (some,) = rows_of(found[0], Columns())
    assert some.batch.to_pylist() == [
        {"id": f"{tmp_path}/{n}.txt", "html": None, "markdown": None, "text": n.encode()} for n in "ab"
    ]


def test_a_file_is_read_by_the_end_of_its_name(tmp_path: Path) -> None:
    for name in ("a.md", "b.HTML", "c.txt", "d.Markdown"):
        (tmp_path / name).write_text("words", encoding="utf-8")
    (some,) = rows_of(shards.shards(str(tmp_path))[0], Columns())
    read = [
        next(form for form in ("html", "markdown", "text") if row[form] is not None) for row in some.batch.to_pylist()
    ]
    assert read == ["markdown", "html", "text", "markdown"]


def test_html_is_read_before_markdown_and_that_before_text() -> None:
    table = pa.table(
        {"html": ["<p>Page</p>", None, None], "markdown": ["*Draft*", "*Draft*", None], "text": ["Words"] * 3}
    )
    rows = list(normalized(table))
    assert [row["medianorm"]["text"] for row in rows] == ["Page", "Draft", "Words"]
    assert [row["medianorm"]["source"]["format"] for row in rows] == ["html", "markdown", "text"]


def test_json_lines_become_typed_columns(tmp_path: Path) -> None:
    path = jsonl(
        tmp_path / "a.jsonl",
        {"z": 1, "text": TEXT, "mixed": 1, "big": 2**70, "nested": {"a": [1]}, "nothing": None, "ratio": 0.5, "id": 5, "long": 2**60},
        b"\n", b"not json\n", b"  \r\n",
        {"text": 3, "mixed": "x", "flag": True, "ratio": 1, "long": 0.5},
    )  # fmt: skip
    (some,) = read(path)
    types = {field.name: str(field.type) for field in some.batch.schema}
    assert types == {"z": "int64", "text": "string", "mixed": "string", "big": "string", "nested": "string", "nothing": "null",
                     "ratio": "double", "id": "string", "long": "string", "flag": "bool"}  # fmt: skip
    assert some.batch.column("mixed").to_pylist() == ["1", None, '"x"']
    assert some.batch.column("nested").to_pylist() == ['{"a": [1]}', None, None]
    assert {row: failed.message for row, failed in some.failures.items()} == {
        1: "not JSON (character 0)", 2: "field 'text' holds no string",
    }  # fmt: skip


def test_lone_surrogates_of_json_lines(tmp_path: Path) -> None:
    """The document has U+FFFD and a note, as in the filter; the column too, which can't hold anything else."""
    path = jsonl(tmp_path / "a.jsonl", {"text": "One \ud83d line.", "other": "\udc00"}, {"text": "\U0001f600"})
    (some,) = read(path)
    assert some.batch.to_pylist() == [
        {"text": "One \ufffd line.", "other": "\ufffd"},
        {"text": "\U0001f600", "other": None},
    ]
    assert not some.failures


def test_a_byte_order_mark_is_no_part_of_the_first_record(tmp_path: Path) -> None:
    path = jsonl(tmp_path / "a.jsonl", *made_rows(0, 2))
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    (some,) = read(path)
    assert (some.batch.num_rows, some.failures) == (2, {})


@pytest.mark.parametrize("suffix", ["", ".gz", ".zst"])
@pytest.mark.parametrize("cut", [False, True])
def test_compressed_lines_and_those_cut_short(tmp_path: Path, suffix: str, cut: bool) -> None:
    data = jsonl(tmp_path / "a", *made_rows(0, 8)).read_bytes()
    packed = {
        "": lambda: data,
        ".gz": lambda: gzip.compress(data),
        ".zst": lambda: pa.compress(data, "zstd", asbytes=True),
    }[suffix]()
    path = tmp_path / f"a.jsonl{suffix}"
    path.write_bytes(packed[:-9] if cut else packed)
    if cut and suffix:
        with pytest.raises(BatchError, match=rf"{path}: unreadable as jsonl: the file ends early"):
            read(path)
    else:
        (some,) = read(path)
        assert some.batch.num_rows == 8
        assert sorted(some.failures) == ([7] if cut else [])


def test_a_shard_is_read_as_it_is_needed(tmp_path: Path) -> None:
    rows = [{"text": "words " * 40, "n": number} for number in range(3 * MOST_ROWS)]
    path = jsonl(tmp_path / "a.jsonl", *rows)
    pq.write_table(pa.Table.from_pylist(rows), tmp_path / "a.parquet")
    for file in (path, tmp_path / "a.parquet"):
        (shard,) = shards.shards(str(file))
        groups = rows_of(shard, COLUMNS, typed=False)
        first = next(groups)
        assert first.batch.num_rows == MOST_ROWS
        assert 0 < first.read < 0.6 * shard.size
        assert [some.batch.num_rows for some in groups] == [MOST_ROWS, MOST_ROWS]


def test_an_empty_file_has_no_rows(tmp_path: Path) -> None:
    (some,) = read(jsonl(tmp_path / "a.jsonl"))
    assert (some.batch.num_rows, some.batch.schema.names) == (0, ["text"])
    pq.write_table(pa.table({"text": pa.array([], pa.string())}), tmp_path / "a.parquet")
    (some,) = read(tmp_path / "a.parquet")
    assert (some.batch.num_rows, some.batch.schema.names) == (0, ["text"])


def warc(kind: str, body: bytes, content_type: str, http: bool = True, name: str = "1") -> bytes:
    if http:
        body = (
            f"HTTP/1.1 200 OK\r\nContent-Type: {content_type}\r\nContent-Encoding: gzip\r\n\r\n".encode()
            + gzip.compress(body)
        )
    head = f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:{name}>\r\nWARC-Target-URI: https://example.org/{name}\r\n"
    head += f"WARC-Date: 2024-05-17T10:00:00Z\r\nContent-Type: {'application/http; msgtype=' + kind if http else content_type}\r\n"
    return f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body + b"\r\n\r\n"


RECORDS = [
    warc("warcinfo", b"software: made up", "application/warc-fields", http=False, name="0"),
    warc("response", "<p>سلام</p>".encode("cp1256"), "text/html; charset=windows-1256", name="1"),
    warc("response", b"\x89PNG", "image/png", name="2"),
    warc("response", TEXT.encode(), "text/plain", name="3"),
    warc("conversion", TEXT.encode(), "text/plain", http=False, name="4"),
]


@pytest.mark.parametrize("suffix", [".warc", ".warc.gz", ".warc.wet.gz", ".warc.zst"])
def test_web_archives(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"a{suffix}"
    pack = {"gz": gzip.compress, "zst": lambda data: pa.compress(data, "zstd", asbytes=True)}.get(
        suffix.rpartition(".")[2], bytes
    )
    path.write_bytes(b"".join(map(pack, RECORDS)))
    (some,) = read(path)
    names = [row["id"] for row in some.batch.to_pylist()]
    assert names == ["urn:uuid:1", "urn:uuid:3", "urn:uuid:4"]
    first = some.batch.to_pylist()[0]
    assert first == {"id": "urn:uuid:1", "url": "https://example.org/1", "encoding": "windows-1256",
                     "crawled": "2024-05-17T10:00:00Z", "html": "<p>سلام</p>".encode("cp1256"), "text": None}  # fmt: skip
    path.write_bytes(path.read_bytes()[:-9])
    with pytest.raises(BatchError, match="unreadable as warc"):
        read(path)


def test_names_that_the_caller_gives_are_those_of_tables(tmp_path: Path) -> None:
    (tmp_path / "a.warc").write_bytes(RECORDS[1])
    named = Columns(replaced(FIELDS, text="body", html="page", result="made"))
    assert perform(made(tmp_path / "a.warc", tmp_path / "a.parquet", named)).rows == 1
    assert pq.read_schema(tmp_path / "a.parquet.part").names == ["id", "url", "encoding", "crawled", "made", "error"]


def test_when_a_page_was_crawled_is_not_when_it_was_published(tmp_path: Path) -> None:
    (tmp_path / "a.warc").write_bytes(RECORDS[1])
    task = made(tmp_path / "a.warc", tmp_path / "a.parquet")
    assert perform(task).rows == 1
    (row,) = pq.read_table(task.temporary).to_pylist()
    assert row["crawled"] == "2024-05-17T10:00:00Z"
    assert (row["medianorm"]["metadata"]["date_published"], row["medianorm"]["text"]) == (None, "سلام")
    assert "html" not in row  # the page stays in the archive


@pytest.mark.parametrize(
    ("name", "data"), [("a.parquet", b"PAR1 half"), ("a.parquet", b""), ("a.warc", b"rubbish\n" * 9)]
)
def test_what_cannot_be_read_is_named(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(BatchError, match=rf"{tmp_path / name}: unreadable as"):
        read(tmp_path / name)


# -- outputs


def made(given: Path, out: Path, columns: Columns = COLUMNS, format: str | None = None) -> Task:
    (shard,) = shards.shards(str(given))
    kind = format or shards.kind_of(str(out))[1] or ""
    return Task(shard, Work(columns=columns), kind, f"{out}.part", str(out))


def output(given: Path, out: Path, columns: Columns = COLUMNS, format: str | None = None) -> bytes:
    task = made(given, out, columns, format)
    done = perform(task)
    assert done.error is None
    return Path(task.temporary).read_bytes()


def test_lines_stand_as_they_came(tmp_path: Path) -> None:
    line = b'{ "n": 1.00, "s": "\\u00e9\\ud800", "text": "Words.", "e": {} }'
    given = jsonl(tmp_path / "in.jsonl", line + b"\n", b"not json\n", b'{"n": 2}\n')
    out = output(given, tmp_path / "out.jsonl", Columns(replaced(FIELDS, kept=("language",)))).splitlines()
    assert out[0] == line[:-2] + b',"medianorm":{"language":"en"},"error":null}'
    assert json.loads(out[1]) == {
        "medianorm": None,
        "error": {"stage": "read", "type": "RecordError", "message": "not JSON (character 0)"},
    }
    assert out[2].startswith(b'{"n": 2,"medianorm":null,"error":{"stage":"read","type":"RecordError"')
    dropped = output(given, tmp_path / "out.jsonl", Columns(replaced(FIELDS, kept=("language",)), drop=("s", "text")))
    assert json.loads(dropped.splitlines()[0]) == {"n": 1.0, "e": {}, "medianorm": {"language": "en"}, "error": None}


def test_a_field_that_is_there_already_ends_the_shard(tmp_path: Path) -> None:
    given = jsonl(tmp_path / "in.jsonl", {"text": "a", "error": 1})
    for name in ("out.jsonl", "out.parquet"):
        done = perform(made(given, tmp_path / name))
        assert done.error is not None
        assert str(given) in done.error
        assert "error" in done.error


def test_json_and_parquet_say_the_same(tmp_path: Path) -> None:
    given = jsonl(tmp_path / "in.jsonl", *made_rows(0, 12), b"{\n")
    lines = [json.loads(line) for line in output(given, tmp_path / "out.jsonl").splitlines()]
    output(given, tmp_path / "out.parquet")
    rows = pq.read_table(tmp_path / "out.parquet.part").to_pylist()
    assert [as_stored(row["medianorm"]) for row in rows] == [row["medianorm"] for row in lines]
    assert [row["error"] for row in rows] == [row["error"] for row in lines]
    assert [row["id"] for row in rows] == [row.get("id") for row in lines]


def test_parquet_in_json_lines_out(tmp_path: Path) -> None:
    from datetime import date
    from decimal import Decimal

    pq.write_table(pa.table({"text": ["Words."], "day": [date(2024, 5, 17)]}), tmp_path / "in.parquet")
    row = json.loads(output(tmp_path / "in.parquet", tmp_path / "out.jsonl"))
    assert (row["text"], row["day"], row["medianorm"]["text"]) == ("Words.", "2024-05-17", "Words.")
    pq.write_table(pa.table({"text": ["Words."], "cost": [Decimal("1.5")]}), tmp_path / "in.parquet")
    done = perform(made(tmp_path / "in.parquet", tmp_path / "out.jsonl"))
    assert done.error is not None
    assert "cost (decimal" in done.error
    assert "cost" not in json.loads(output(tmp_path / "in.parquet", tmp_path / "out.jsonl", Columns(drop=("cost",))))


def test_dolma_attributes_point_into_the_text(tmp_path: Path) -> None:
    source = "Friday , 17 May 2024\n\nJane Roe opens the exhibition. (Photo by Omid Rad / AFP)\n\n0 Comments"
    given = jsonl(tmp_path / "in.jsonl", {"id": "a", "text": source}, b"{\n", {"id": "c"})
    packed = output(given, tmp_path / "out.jsonl.gz", format="dolma")
    assert packed == output(given, tmp_path / "out.jsonl.gz", format="dolma")
    rows = [json.loads(line) for line in gzip.decompress(packed).splitlines()]
    assert [row["id"] for row in rows] == ["a", None, "c"]
    assert [bool(row["attributes"]) for row in rows] == [True, False, False]
    words = {name: [source[start:end] for start, end, _ in spans] for name, spans in rows[0]["attributes"].items()}
    assert words["medianorm__furniture"] == ["Friday , 17 May 2024", "0 Comments"]
    assert words["medianorm__caption"][0].startswith("Jane Roe")
    assert all(0 <= score <= 1 for spans in rows[0]["attributes"].values() for _, _, score in spans)
    for record, reason in (({"html": "<p>Words</p>"}, "HTML has none"), ({"markdown": "Words"}, "Markdown has none")):
        done = perform(made(jsonl(tmp_path / "in.jsonl", record), tmp_path / "out.jsonl.gz", format="dolma"))
        assert done.error is not None
        assert reason in done.error


@pytest.mark.parametrize("name", ["out.parquet", "out.jsonl", "out.jsonl.gz", "out.jsonl.zst"])
def test_the_same_rows_give_the_same_bytes(tmp_path: Path, name: str) -> None:
    given = jsonl(tmp_path / "in.jsonl", *made_rows(0, 4))
    assert output(given, tmp_path / name) == output(given, tmp_path / name)


def test_row_groups_are_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outputs, "ROW_GROUP", 1)
    monkeypatch.setattr(json_lines, "MOST_ROWS", 3)
    given = jsonl(tmp_path / "in.jsonl", *made_rows(0, 7))
    output(given, tmp_path / "out.parquet")
    metadata = pq.read_metadata(tmp_path / "out.parquet.part")
    assert [metadata.row_group(n).num_rows for n in range(metadata.num_row_groups)] == [3, 3, 1]
