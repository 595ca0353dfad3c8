"""Write docs/rules.md, one section a rule, from the text of the rules' modules: `python tools/build_rules_page.py`."""

from pathlib import Path

from normalizer import faults
from normalizer.rulebook import every
from normalizer.rules import module

PAGE = Path(__file__).parents[1] / "docs" / "rules.md"
HEAD = """# Rules

Every rule by its name, in the order of the flow; the text is `medianorm rules NAME`. Rules of the groups `security` and
`files`, and those that say so, are for `medianorm check` alone.
"""


def page() -> str:
    """The whole page."""
    checks = faults.groups()
    groups = {name: rule.group for name, (_, rule) in every().items()} | {
        name: group for name, group in checks.items() if name not in every()
    }
    return HEAD + "".join(section(name, group) for name, group in groups.items())


def section(name: str, group: str) -> str:
    known = every().get(name)
    text = (module(known[0], name).__doc__ or "") if known else faults.explained(name)
    optional = ", asked for by name in checks" if name in faults.OPTIONAL else ""
    return f"\n## {name}\n\nGroup `{group}`{optional}.\n\n```text\n{text.strip()}\n```\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
