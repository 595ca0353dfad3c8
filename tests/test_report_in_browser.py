"""The report as people use it: in Chromium, with pointer and keys, in both directions and both colour schemes.

Needs Debian's chromium, which playwright drives; skipped where one of them is missing.
"""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from normalizer import normalize
from normalizer.document import Document
from normalizer.writers import write

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
if CHROMIUM is None:
    pytest.skip("needs chromium (apt-get install chromium)", allow_module_level=True)
playwright = pytest.importorskip("playwright.sync_api", reason="needs playwright (pip install playwright)")

FIXTURES = Path(__file__).parents[1] / "fixtures" / "article"
LTR, RTL = FIXTURES / "raid_with_persian_tweet", FIXTURES / "persian_typed_with_arabic_letters"
MANY = 200
QUICK = 2.0  # seconds of the page's main thread, in which it does nothing but this


def documented(*folders: Path) -> list[Document]:
    return [normalize((folder / "input.txt").read_bytes(), id=folder.name) for folder in folders]


def saved(documents: list[Document], folder: Path) -> str:
    page = folder / "report.html"
    page.write_text("".join(write(documents, "report")), encoding="utf-8")
    return page.as_uri()


@pytest.fixture(scope="module")
def browser() -> Iterator[playwright.Browser]:
    with playwright.sync_playwright() as started:
        chromium = started.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        yield chromium
        chromium.close()


class Watched:
    """A page, and what it complained of or asked for."""

    def __init__(self, browser: playwright.Browser, address: str, scheme: str = "light") -> None:
        context = browser.new_context(
            color_scheme=scheme, reduced_motion="reduce", viewport={"width": 1280, "height": 900}
        )
        self.page = context.new_page()
        self.said: list[str] = []
        self.requests: list[str] = []
        self.page.on("console", lambda message: self.said.append(message.text))
        self.page.on("pageerror", lambda error: self.said.append(str(error)))
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.goto(address)

    def close(self) -> None:
        self.page.context.close()


@pytest.fixture(params=[LTR, RTL], ids=["ltr", "rtl"])
def opened(
    request: pytest.FixtureRequest, browser: playwright.Browser, tmp_path: Path
) -> Iterator[tuple[Watched, Document]]:
    (document,) = documented(request.param)
    watched = Watched(browser, saved([document], tmp_path))
    yield watched, document
    assert watched.said == []
    assert [address for address in watched.requests if not address.startswith("data:")] == [
        watched.page.url.partition("#")[0]
    ]
    watched.close()


WORDS = """element => {
  const words = element.querySelector(":scope > .words") ?? element, copy = words.cloneNode(true);
  copy.querySelectorAll(".tail").forEach(tail => tail.remove());
  copy.querySelectorAll("[data-char]").forEach(mark => mark.textContent = String.fromCodePoint(parseInt(mark.dataset.char, 16)));
  return copy.textContent;
}"""


def test_choosing_a_block_shows_its_source(opened: tuple[Watched, Document]) -> None:
    watched, document = opened
    from normalizer import restore

    source = restore(document)
    for index, block in enumerate(document.blocks):
        cell = watched.page.locator(f".clean[data-part=b{index}]")
        cell.locator(".kind").click()
        (lit,) = watched.page.locator(".source.on").all()
        assert lit.evaluate(WORDS).rstrip() == source[block.source_start : block.source_end].rstrip()
        playwright.expect(lit).to_be_in_viewport()
        playwright.expect(watched.page.locator("#says")).to_contain_text(
            f"source {block.source_start}–{block.source_end}"
        )
        cell.locator(".kind").click()
        assert watched.page.locator(".on").count() == 0


def test_choosing_the_source_shows_its_block(opened: tuple[Watched, Document]) -> None:
    watched, document = opened
    for index in range(len(document.blocks)):
        watched.page.locator(f".source[data-part=b{index}] .kind").click()
        assert watched.page.locator(".clean.on").get_attribute("data-part") == f"b{index}"


def test_edits_and_fields_are_chosen_on_both_sides(opened: tuple[Watched, Document]) -> None:
    watched, document = opened
    change = next(row for row in document.changes if row.kind == "repair" and row.before.strip())
    watched.page.locator(".source del.repair", has_text=change.before).first.click()
    assert change.after in watched.page.locator(".clean .edit.on ins").evaluate("element => element.textContent")
    if any(block.credits for block in document.blocks):
        watched.page.locator(".clean .fact.credit button").first.click()
        credits = next(block.credits for block in document.blocks if block.credits)
        assert watched.page.locator(".source .credit.on").count() == len(credits[0].source_spans)


def test_keys_do_what_the_pointer_does(opened: tuple[Watched, Document]) -> None:
    watched, _ = opened
    keyboard = watched.page.keyboard
    watched.page.locator(".clean .kind").first.focus()
    keyboard.press("Enter")
    assert watched.page.locator(".source.on").count() == 1
    assert watched.page.locator(".clean .kind[aria-pressed=true]").count() == 1
    keyboard.press("Escape")
    assert watched.page.locator(".on").count() == 0
    edit = watched.page.locator(".clean .edit[role=button]").first
    edit.focus()
    for key in ("Space", "Enter"):
        keyboard.press(key)
        assert (watched.page.locator(".source del.on").count() > 0) is (key == "Space")  # the second lets go
    watched.page.locator("body").press("Tab")
    names = watched.page.eval_on_selector_all(
        "button, [role=button], input",
        "all => all.map(one => (one.ariaLabel || one.closest('label, button, [role=button]').textContent).trim())",
    )
    assert all(names), "a control without a name"


def test_filters_by_kind_and_language(browser: playwright.Browser, tmp_path: Path) -> None:
    documents = documented(LTR, RTL)
    watched = Watched(browser, saved(documents, tmp_path))
    visible = watched.page.locator(".row[data-kind]:visible")
    kinds = [block.kind for document in documents for block in document.blocks]
    whole = visible.count()
    watched.page.get_by_role("checkbox", name=re.compile("^paragraph")).uncheck()
    assert visible.count() == whole - kinds.count("paragraph")
    watched.page.get_by_role("checkbox", name=re.compile("^paragraph")).check()
    watched.page.get_by_role("checkbox", name=re.compile("^en")).uncheck()
    languages = [block.language for document in documents for block in document.blocks]
    assert visible.count() == whole - languages.count("en")
    for name in ("fa", "ar"):
        watched.page.get_by_role("checkbox", name=re.compile(f"^{name}")).uncheck()
    watched.page.get_by_role("checkbox", name=re.compile("^furniture")).uncheck()
    assert watched.page.locator(".document:visible").count() == 0
    playwright.expect(watched.page.locator("#nothing")).to_be_visible()
    watched.close()


def test_edits_and_marks_can_be_put_away(browser: playwright.Browser, tmp_path: Path) -> None:
    (document,) = documented(RTL)
    watched = Watched(browser, saved([document], tmp_path))
    deleted = watched.page.locator(".clean .edit del:visible")
    assert deleted.count() > 0
    watched.page.get_by_role("checkbox", name="edits").uncheck()
    assert deleted.count() == 0
    clean = watched.page.locator(".clean[data-part=b0] .words")
    assert clean.inner_text() == document.blocks[0].text
    watched.close()


# Each line of the source, cut into elements, and the same words uncut: how wide both are.
WIDTHS = """() => [...document.querySelectorAll(".source > .words")].map(line => {
  line.querySelectorAll(".tail").forEach(tail => tail.remove());
  const whole = line.cloneNode(); whole.textContent = line.textContent; line.after(whole);
  const range = document.createRange();
  const [cut, uncut] = [line, whole].map(element => { range.selectNodeContents(element); return range.getBoundingClientRect().width; });
  whole.remove();
  return [cut, uncut, line.querySelectorAll("del").length];
})"""


def test_persian_letters_join(browser: playwright.Browser, tmp_path: Path) -> None:
    """A line that elements cut inside words is as wide as the line whole: a letter is wider where it doesn't join."""
    document = normalize("او كتابي كهنه و كمياب را كه بيشتر نديده بود از كتابخانه گرفت.")
    watched = Watched(browser, saved([document], tmp_path))
    watched.page.evaluate("document.fonts.ready.then(() => null)")
    ((cut, uncut, edits),) = watched.page.evaluate(WIDTHS)
    assert edits >= 8
    assert cut == pytest.approx(uncut, abs=0.5)
    watched.page.evaluate(
        "document.querySelectorAll('.source del').forEach(part => part.style.display = 'inline-block')"
    )
    ((cut, uncut, _),) = watched.page.evaluate(WIDTHS)
    assert cut > uncut + 5, "the measure doesn't see letters that are parted"
    watched.close()


# Ink and ground of everything that is shown, as sRGB; the ratio is WCAG 2.2's.
CONTRAST = """() => {
  const canvas = Object.assign(document.createElement("canvas"), {width: 1, height: 1}).getContext("2d", {willReadFrequently: true});
  const rgb = colour => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); return [...canvas.getImageData(0, 0, 1, 1).data]; };
  const light = ([r, g, b]) => [r, g, b].map(c => c / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = element => { for (; element; element = element.parentElement) { const found = rgb(getComputedStyle(element).backgroundColor); if (found[3] === 255) return found; } };
  const seen = new Map();
  for (const element of document.querySelectorAll("body *")) {
    if (![...element.childNodes].some(node => node.nodeType === 3 && node.data.trim()) || !element.checkVisibility()) continue;
    const pair = [light(rgb(getComputedStyle(element).color)), light(ground(element))];
    const ratio = (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
    const name = element.tagName + "." + element.className;
    if (!(seen.get(name) < ratio)) seen.set(name, ratio);
  }
  return [...seen];
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_contrast_is_enough_in_both_schemes(browser: playwright.Browser, tmp_path: Path, scheme: str) -> None:
    folders = [
        LTR,
        RTL,
        *(FIXTURES / name for name in ("byline_headings_list", "persian_jalali_clock", "several_tweets")),
    ]
    watched = Watched(browser, saved(documented(*folders), tmp_path), scheme)
    for choose in (None, ".clean.caption .kind", ".clean .edit"):
        if choose:
            watched.page.locator(choose).first.click()
        rows = watched.page.evaluate(CONTRAST)
        assert len(rows) > 20
        assert [(name, round(ratio, 2)) for name, ratio in rows if ratio < 4.5] == []
    watched.close()


def test_two_hundred_documents_are_interactive_at_once(browser: playwright.Browser, tmp_path: Path) -> None:
    """From the address to a filter's answer, the best of three: time of the main thread alone, since others' is noise."""
    texts = [
        path.read_text(encoding="utf-8")
        for path in sorted(FIXTURES.glob("*/input.txt"))
        if "1256" not in path.parent.name
    ]
    long = [
        normalize("\n\n".join(texts[(at + step) % len(texts)] for step in range(5)), id=str(at))
        for at in range(len(texts))
    ]
    documents = [long[number % len(long)] for number in range(MANY)]
    assert sum(document.source.length for document in documents) > MANY * 3000
    address = saved(documents, tmp_path)
    spent = min(first_answer(browser, address) for _ in range(3))
    assert spent < QUICK
    watched = Watched(browser, address)
    assert watched.page.locator(".document").count() == MANY
    skipped = "all => all.filter(one => !one.checkVisibility({contentVisibilityAuto: true})).length"
    assert watched.page.eval_on_selector_all(".document > header", skipped) > MANY * 0.9, "all of it was laid out"
    watched.close()


def first_answer(browser: playwright.Browser, address: str) -> float:
    """Seconds of the main thread until a filter that was clicked is shown."""
    watched = Watched(browser, "about:blank")
    clock = watched.page.context.new_cdp_session(watched.page)
    clock.send("Performance.enable", {"timeDomain": "threadTicks"})
    watched.page.goto(address)
    watched.page.get_by_role("checkbox", name=re.compile("^paragraph")).uncheck()
    watched.page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    spent = {row["name"]: row["value"] for row in clock.send("Performance.getMetrics")["metrics"]}
    assert watched.page.locator(".row[data-kind=paragraph]:not([hidden])").count() == 0
    watched.close()
    return float(spent["TaskDuration"])
