"""What the html writer writes, as a browser shows it: the order of characters on the screen is that of `visual`
for the same text with its isolates.

Needs Debian's chromium; skipped where there is none.
"""

import json
import re
import shutil
import subprocess
from html import unescape
from pathlib import Path

import pytest

from normalizer import normalize, visual
from normalizer.document import Document
from normalizer.writers import write
from normalizer.writers.text import marked

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="needs chromium (apt-get install chromium)")

SOURCE = """\
The harbour office wrote to شرکت دریا and closed the gate.

وزیر به Reuters گفت که نشانی https://example.org/a-b?c=1 درست است (نسخه 2.5).

حساب @harbour_pilot و برچسب #بندر_قدیم در سال ۱۴۰۳ ساخته شد؛ C++ هم آنجاست.

ספינה אחת הגיעה אל Port Said בשעה 10:30, כך נמסר.

قال المتحدث باسم الشركة (Sea Line) إن السفينة رقم 12 وصلت أمس.
"""

# One client rectangle a character: sorted by line, then from left to right.
SCRIPT = """
<script>
const rows = [];
for (const block of document.querySelectorAll("p, h1")) {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const seen = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    for (let i = 0; i < node.length; i++) {
      const range = document.createRange();
      range.setStart(node, i); range.setEnd(node, i + 1);
      const box = range.getClientRects()[0];
      if (box && box.width > 0) seen.push([Math.round((box.left + box.right) * 4), node.data[i]]);
    }
  }
  seen.sort((a, b) => a[0] - b[0]);
  rows.push(seen.map(pair => pair[1]).join(""));
}
const out = document.createElement("pre");
out.id = "order"; out.textContent = JSON.stringify(rows);
document.body.append(out);
</script>
<style>p, h1 { white-space: pre; font: 20px "Noto Sans", "Noto Naskh Arabic", sans-serif; width: max-content; }</style>
"""


def shown(document: Document, folder: Path) -> list[str]:
    """Each block's characters from left to right, as the browser draws them."""
    page = folder / "page.html"
    page.write_text("".join(write([document], "html")).replace("</body>", SCRIPT + "</body>"), encoding="utf-8")
    assert CHROMIUM
    command = [
        CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync",
        "--disable-component-update", "--no-first-run", f"--user-data-dir={folder / 'profile'}", "--dump-dom",
        page.as_uri(),
    ]  # fmt: skip
    run = subprocess.run(command, capture_output=True, timeout=120, check=True)
    found = re.search(r'<pre id="order">(.*?)</pre>', run.stdout.decode(), re.DOTALL)
    assert found, "the page's script did not run"
    rows: list[str] = json.loads(unescape(found[1]))
    return rows


def test_the_order_on_the_screen_is_the_visual_order(tmp_path: Path) -> None:
    document = normalize(SOURCE)
    rows = shown(document, tmp_path)
    assert len(rows) == len(document.blocks) == 5
    for block, row in zip(document.blocks, rows, strict=True):
        wanted = visual(marked(block), block.direction, shape=False)
        assert bare(row) == bare(wanted), block.text


def bare(text: str) -> str:
    """Without what isn't drawn; brackets as one sign: the browser's text holds what is stored, `visual` what is drawn."""
    return re.sub(r"[()\[\]<>«»]", "|", re.sub(r"[\s\u200c\u2068\u2069]", "", text))
