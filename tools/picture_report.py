"""Write docs/report.png, the report of docs/example.txt as Chromium shows it: `python tools/picture_report.py`.

Needs playwright and Debian's chromium. One edit is chosen, so that both its sides are lit.
"""

import shutil
import tempfile
from pathlib import Path

from normalizer import normalize
from normalizer.writers import write

ROOT = Path(__file__).parents[1]
PICTURE = ROOT / "docs" / "report.png"
ARTICLE = ROOT / "docs" / "example.txt"
WIDTH, HEIGHT = 1180, 980


def photographed(page: Path, picture: Path) -> None:
    """The document, from its title to its last block."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = shutil.which("chromium") or shutil.which("chromium-browser")
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        view = browser.new_page(
            viewport={"width": WIDTH, "height": HEIGHT}, color_scheme="light", reduced_motion="reduce"
        )
        view.goto(page.as_uri())
        view.locator(".clean .edit", has_text="می").first.click()
        view.evaluate("document.querySelector('footer').style.position = 'static'")
        view.locator(".document").screenshot(path=picture)
        browser.close()


def main() -> None:
    document = normalize(ARTICLE.read_bytes(), id=ARTICLE.name)
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "report.html"
        page.write_text("".join(write([document], "report")), encoding="utf-8")
        photographed(page, PICTURE)


if __name__ == "__main__":
    main()
