"""Every pattern of the package costs in proportion on its near misses, and none is left out.

Every call that compiles or uses a written pattern is found in the code. Where it is written out, or of a module's own
names, it is taken from there; one that is made of what a function is given needs a row in MADE. Near misses are derived
from each pattern (`near_misses`). A pattern is measured as it is used: where some code searches with it, by searching,
else by matching at the start.
"""

import ast
import re
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import pytest
from cost import LINEAR, growth
from near_misses import END, largest_bound, near_misses

import normalizer

PACKAGE = Path(normalizer.__file__).parent
SIZE = 3_000
FUNCTIONS = frozenset("compile match search sub subn findall finditer split fullmatch lazy".split())
ANCHORED = frozenset(("match", "fullmatch"))
SEARCHING = FUNCTIONS - ANCHORED - {"compile", "lazy"}


class Use(NamedTuple):
    """A place in the code where a pattern is compiled or used as written; its name where a module names it."""

    module: str
    function: str  # "" at the top of the module
    line: int
    method: str
    pattern: ast.expr
    flags: ast.expr | None


class Measured(NamedTuple):
    name: str
    pattern: str
    flags: int
    searched: bool


# Patterns made of what a function is given, as it is given it.
MADE: dict[str, Callable[[], Iterable[re.Pattern[str]]]] = {
    "checks.config:pattern": lambda: map(of("checks.config", "pattern"), ("**/*.md", "*/**/?a[!b]*", "{a*,b*}**")),
    "detectors.post_link:pattern": lambda: (re.compile(site.address) for site in of("detectors.post_link", "SITES")),
    "detectors.telegram:notices": lambda: map(re.compile, of("detectors.telegram", "VIEW_IN")),
    "detectors.telegram:tails": lambda: map(re.compile, of("detectors.telegram", "VIEW_IN")),
    "identification.quotations:quoted_pattern": lambda: map(
        of("identification.quotations", "quoted_pattern"), of("identification.quotations", "ENDS")
    ),
    "identification.scripts:stretch_pattern": lambda: [of("identification.scripts", "stretch_pattern")()],
    "identification.scripts:alone_pattern": lambda: map(
        of("identification.scripts", "alone_pattern"), ("Latn", "Arab", "Hebr", "Hani")
    ),
    "identification.scripts:word_pattern": lambda: map(
        of("identification.scripts", "word_pattern"), ("Grek", "Hebr", "Cyrl")
    ),
    "checks.ignores:directives": lambda: (
        re.compile(f"(?:{opener}){of('checks.ignores', 'DIRECTIVE')}", re.MULTILINE)
        for opener in of("checks.ignores", "OPENERS").values()
    ),
    "posts.words:SCRIPTS": lambda: of("posts.words", "SCRIPTS"),
    "prose.html:closed": lambda: map(re.compile, map(re.escape, of("prose.html", "ENDS").values())),
    "readers.html.markup:": lambda: of("readers.html.markup", "CLOSING").values(),
    "readers.html.names:says": lambda: (),  # what it is given is found where it is called
    "readers.html.providers:provider": lambda: (row.address for row in of("readers.html.providers", "PROVIDERS")),
    "segmentation.inline_marks:_compiled": lambda: (
        re.compile(row, re.VERBOSE)
        for row in vars(module("segmentation.inline_marks")).values()
        if isinstance(row, str) and "(?" in row
    ),
}  # fmt: skip

MATCHED = frozenset({"checks.config:pattern", "identification.quotations:quoted_pattern"})  # of these, at a place alone


def module(name: str) -> ModuleType:
    return import_module(f"normalizer.{name}" if name else "normalizer")


def of(name: str, attribute: str) -> Any:
    return getattr(module(name), attribute)


# -- what the code holds


def trees() -> Iterator[tuple[str, ast.Module]]:
    for path in sorted(PACKAGE.rglob("*.py")):
        name = ".".join(path.relative_to(PACKAGE).with_suffix("").parts).removesuffix("__init__").removesuffix(".")
        if name != "patterns":
            yield name, ast.parse(path.read_text(encoding="utf-8"))


def uses(name: str, tree: ast.Module) -> Iterator[Use]:
    """Calls of `re`, of `lazy` and of `says` in a module."""
    for top in tree.body:
        function = top.name if isinstance(top, (ast.FunctionDef, ast.ClassDef)) else ""
        for node in ast.walk(top):
            if isinstance(node, ast.Call) and (method := called(node.func)):
                place = 1 if method in ("compile", "lazy") else 3 if method in ("sub", "subn") else 2
                flags = next((row.value for row in node.keywords if row.arg == "flags"), None)
                flags = flags or (node.args[place] if len(node.args) > place and method != "split" else None)
                yield Use(name, function, node.lineno, method, node.args[0], flags)


def called(function: ast.expr) -> str | None:
    if isinstance(function, ast.Name):
        return function.id if function.id in ("lazy", "says") else None
    if isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name) and function.value.id == "re":
        return function.attr if function.attr in FUNCTIONS else None
    return None


def searched() -> set[tuple[str, str]]:
    """(module, name) of patterns that some code searches with: its own module's, or one that imports it."""
    found = set()
    for name, tree in trees():
        homes = {}
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("normalizer"):
                home = (node.module or "").removeprefix("normalizer").removeprefix(".")
                homes.update({row.asname or row.name: (home, row.name) for row in node.names})
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.attr in SEARCHING:
                found.add(homes.get(node.value.id, (name, node.value.id)))
    return found


def evaluated(use: Use) -> tuple[str, int] | None:
    """The pattern and its flags, from what the module holds; None where they are made of a function's own values."""
    known = {**vars(module(use.module)), "re": re, "__builtins__": {"sorted": sorted}}
    try:
        pattern = eval(compile(ast.Expression(use.pattern), use.module, "eval"), known)
        flags = eval(compile(ast.Expression(use.flags), use.module, "eval"), known) if use.flags else 0
    except NameError:
        return None
    flags = int(flags) | (re.VERBOSE if use.method == "says" else 0)
    return (pattern.decode("latin-1") if isinstance(pattern, bytes) else pattern), flags


def names(tree: ast.Module) -> dict[int, str]:
    """By line, the name that a call at the top of a module is given."""
    return {
        node.value.lineno: node.targets[0].id
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call) and isinstance(node.targets[0], ast.Name)
    }


def all_patterns() -> tuple[list[Measured], set[str]]:
    """Every pattern once, and the places of those that must be made."""
    found: dict[tuple[str, int], Measured] = {}
    making: set[str] = set()
    sought = searched()
    for name, tree in trees():
        named = names(tree)
        for use in uses(name, tree):
            row = evaluated(use)
            called_here = named.get(use.line)
            shown = f"{use.module}:{called_here or use.function}"
            if row is None:
                making.add(shown)
                continue
            search = (name, called_here) in sought if called_here else use.method not in ANCHORED
            old = found.get(row)
            found[row] = Measured(shown, *row, search or bool(old and old.searched))
    for shown in sorted(MADE.keys() & making):
        for pattern in MADE[shown]():
            found.setdefault(
                (pattern.pattern, pattern.flags), Measured(shown, pattern.pattern, pattern.flags, shown not in MATCHED)
            )
    return list(found.values()), making


PATTERNS, MAKING = all_patterns()


def test_none_is_left_out() -> None:
    """A pattern made of what a function is given stands in MADE; no row there is without its pattern."""
    assert set(MADE) == MAKING
    assert len(PATTERNS) > 250


@pytest.mark.parametrize("row", PATTERNS, ids=[row.name for row in PATTERNS])
def test_near_misses_cost_in_proportion(row: Measured) -> None:
    compiled = re.compile(row.pattern, row.flags)

    def work(text: str) -> None:
        if row.searched:
            for _ in compiled.finditer(text):
                pass
        else:
            compiled.match(text)
            compiled.fullmatch(text)

    misses = list(near_misses(row.pattern, row.flags))
    size = max(
        SIZE, 5 * largest_bound(row.pattern, row.flags) // 2
    )  # within its bounds, what is linear may grow faster
    assert misses
    for before, unit in misses:
        once, twice = (before + unit * (length // len(unit)) + END for length in (size, 2 * size))
        assert growth(work, once, twice) < LINEAR, (before, unit)


@pytest.mark.parametrize("pattern", [r"\s*x", r"x\s*:?\s*$", r"<!--(?s:.*?)-->"])
def test_a_slow_pattern_is_seen(pattern: str) -> None:
    """Quadratic ones: what is worse would not end."""
    search = re.compile(pattern).search
    ratios = [
        growth(search, *(before + unit * (size // len(unit)) + END for size in (1_500, 3_000)))
        for before, unit in near_misses(pattern, 0)
    ]
    assert max(ratios) > LINEAR
