"""Embeds out of flattened text: where posts start, what their labels are, what they cost."""

import importlib.util
from pathlib import Path

import pytest
from cost import LINEAR, growth
from hypothesis import given
from hypothesis import strategies as st

from normalizer import embeds
from normalizer.detectors import DETECTORS
from normalizer.detectors.facebook import POSTED_BY
from normalizer.detectors.video_link import CONSENTS
from normalizer.languages import MARKERS
from normalizer.page import Page
from normalizer.posts.labels import LANGUAGES, label, templates, words
from normalizer.posts.words import script, size
from normalizer.rules import Rule, module
from normalizer.span import Traced

RULES = [rule for rule in DETECTORS if rule.group == "embed"]
PARAGRAPH = (
    "The council voted on Tuesday to reopen the old bridge after nine years, and people will gather there at noon."
)
TAIL = "— Mara Lind (@mara_lind) June 22, 2023"

# Nearly a post each: what a rule must look at and then leave, over and over.
NEAR_MISSES = {
    "tweet": (
        "(@mara) ", "— Mara (@mara) said ", "— ", "a — b (@x)\n", "> > > ", "\n\n\n(@x)", "pic.twitter.com/a ",
        "https://t.co/a", "a\n\n \n— M (@x)\n", "Ab. Cd — M (@x) May 4, 2021 ",
        "·\nMara\n@mara\n", "Mara @mara · May 4\n", "·\n@mara\n", "Mara\n@a b\n1:41 PM · May 4\n",
        "\n\nMara\n@mara\n·\n3h\n", "Mara\n@mara\n·\n3h\nDucks.\n12\n", "On X:\nА Б - A B (@x) May 4, 2021\n",
    ),
    "bluesky": ("(@a.b) ", "[image or embed]— ", "— M (@a.b.c)\n"),
    "instagram": (
        "View this post on Instagram ", "(@mara.lind) on ", "A post shared by ", "A post shared by (@x) ", "\n \n",
        "View on Instagram\n", "View on Instagram\nA post shared by (@\u200f\u200ex\u200f)\n",
    ),
    "facebook": ("Posted by ", "Posted by Mara on 3 ", "Posted by Mara on December 3, 2019 ", "paylaştı: "),
    "tiktok": ("♬ ", "@mara ", "\n@mara\n\n", "♬ original sound - "),
    "telegram": (
        "views ", "37K views ", "t.me/a\n", "🆔 @abcd ", "🆔 @abcd\n", "Name\n\n1 views June\n",
        "Mara\n@mara\n1K views 1:02\n", "Mara, [04.05.24 10:31]\n", "Mara, [04.05.24 10:31]\nDucks.\n", "Forwarded from ",
        "Forwarded from Mara\n", "Join us:\n", "Join us:\nt.me/mara\n", "@mara\n1K views 1:02\n",
    ),
    "mastodon": ("Post by @a@b.c ", "View on Mastodon ", "Post by @a@b.c\n\nView on Threads "),
    "reddit": ("by u/mara in ", "by u/mara in pics and\n", "\nby u/"),
    "video_link": ("https://youtu.be/ ", "\nhttps://www.youtube.com/watch?v=abcdefgh x", "YouTube post by ", "\n[[[["),
    "post_link": ("https://twitter.com/a/status/ ", "\nhttps://x.com/a/status/1 x", "\n[ [ ["),
}  # fmt: skip


def findings(rule: str, text: str) -> list[object]:
    return list(module("detectors", rule).detect(Page(Traced(text))))


@pytest.mark.parametrize(("rule", "miss"), [(rule, miss) for rule, misses in NEAR_MISSES.items() for miss in misses])
def test_near_misses_cost_in_proportion(rule: str, miss: str) -> None:
    once = miss * (24_000 // len(miss))
    assert growth(lambda text: findings(rule, text), once, once * 2) < LINEAR


def test_every_rule_has_near_misses() -> None:
    assert set(NEAR_MISSES) == {rule.name for rule in RULES}


BAD = ["", "a", "\ud800 (@a) \udfff", "\x00\x0b\x1c(@a)\x85", "(@a)", "— (@a) June 22, 2023", ">", "♬", "\u202e"]


@pytest.mark.parametrize("rule", [rule.name for rule in RULES])
@pytest.mark.parametrize("text", BAD)
def test_bad_input_does_not_raise(rule: str, text: str) -> None:
    findings(rule, text)


PIECES = st.sampled_from(
    (PARAGRAPH, TAIL, "— ", "(@mara)", "June 22, 2023", "\n", "\n\n", "> ", ">", " ", "pic.twitter.com/a1", "#پل",
     "سلام",
     "View this post on Instagram", "A post shared by Mara (@mara)", "Posted by Mara on Tuesday, December 3, 2019",
     "♬ song", "@mara", "t.me/mara/12", "37K views Nov 20, 2022", "🆔 @mara", "https://youtu.be/AbCdEf12345",
     "by u/mara in pics", "Post by @mara View on Threads", "https://x.com/mara/status/123456")
)  # fmt: skip


@given(st.lists(PIECES, max_size=14))
def test_fields_lie_in_their_posts_and_overlap_nowhere(pieces: list[str]) -> None:
    text = "".join(pieces)
    for rule in RULES:
        for finding in module("detectors", rule.name).detect(Page(Traced(text))):
            assert 0 <= finding.span.start < finding.span.end <= len(text)
            assert 0 < finding.confidence <= 1
            place = finding.span.start
            for field in finding.fields:
                assert place <= field.start <= field.end <= finding.span.end, (rule.name, finding)
                place = field.end


@given(st.lists(PIECES, max_size=14))
def test_embeds_are_apart_and_in_order(pieces: list[str]) -> None:
    text = "".join(pieces)
    place = 0
    for embed in embeds(text):
        (span,) = embed.source_spans
        assert place <= span.start < span.end <= len(text)
        assert all(line in text for line in (embed.text or "").splitlines())
        place = span.end


def test_embeds_of_a_text() -> None:
    (post,) = embeds(f"{PARAGRAPH}\n\nIt is open! pic.twitter.com/a1 {TAIL}\n\n{PARAGRAPH}")
    assert (post.text, post.author_name, post.author_handle, post.date_published, post.links) == (
        "It is open!", "Mara Lind", "mara_lind", "2023-06-22", ("pic.twitter.com/a1",),
    )  # fmt: skip
    assert post.derived == ("author_url",)
    assert embeds(PARAGRAPH) == ()


LINE = (
    "nine years of work are over and the whole town walks across the water, children first and then a small band last"
)


@pytest.mark.parametrize(("date", "lines"), [("June 22, 2016", 1), ("June 22, 2023", 2)])
def test_a_post_has_140_characters_until_november_2017(date: str, lines: int) -> None:
    """A blank line speaks for two lines, which are too long for a post of 2016."""
    (post,) = embeds(f"{PARAGRAPH}\n\nOnce {LINE}.\nNow {LINE}\n— Mara Lind (@mara_lind) {date}\n\n{PARAGRAPH}")
    assert post.text is not None
    assert len(post.text.splitlines()) == lines


def test_a_paragraph_is_never_taken() -> None:
    """What is longer than a post can be is the article's: the tail stands alone."""
    (post,) = embeds(f"{PARAGRAPH} {PARAGRAPH} {PARAGRAPH} {PARAGRAPH}\n{TAIL}\n{PARAGRAPH}")
    assert post.text == ""


@pytest.mark.parametrize(
    "tail",
    [
        "— Mara Lind (@mara_lind) June 22, 2023",
        "\n— Mara Lind (@mara_lind) \nJune 22, 2023",
        "&mdash; Mara Lind (@mara_lind) 22. Juni 2023",
        "– Mara Lind (@mara_lind) 22 juin 2023",
        " - Mara Lind (@mara_lind) 2023年6月22日",
        "—\u00a0\u200fMara Lind\u200f (@mara_lind)\u00a0۲۲ ژوئن ۲۰۲۳",
        "\n\n— Mara Lind ( @mara_lind ) ٢٢ يونيو ٢٠٢٣",
    ],
)
def test_tails(tail: str) -> None:
    (post,) = embeds(f"{PARAGRAPH}\n\nIt is open!{tail}\n\n{PARAGRAPH}")
    assert (post.text, post.author_name, post.author_handle, post.date_published) == (
        "It is open!", "Mara Lind", "mara_lind", "2023-06-22",
    )  # fmt: skip


@pytest.mark.parametrize(
    "name", ["CNN - Breaking", "کاویان (رسمی)", "Ana 🌱", "J.", "Foo | Bar", "Müller-Lüdenscheidt"]
)
def test_names(name: str) -> None:
    (post,) = embeds(f"{PARAGRAPH}\n\nIt is open!\n— {name} (@mara_lind) June 22, 2023\n\n{PARAGRAPH}")
    assert post.author_name == name


@pytest.mark.parametrize("code", LANGUAGES)
def test_labels_are_templates_that_their_rules_are_called_for(code: str) -> None:
    rules: dict[str, Rule] = {rule.name: rule for rule in RULES}
    for template in (*words("instagram_tail", code), *words("facebook_tail", code)):
        parts = label(template)
        assert "{name}" in template
        assert parts.before or parts.after or parts.date, template
    for lead in words("instagram_lead", code):
        assert any(literal in lead for literal in rules["instagram"].literals), lead
    for template in words("facebook_tail", code):
        assert "{date}" in template
        assert any(word in template for word in POSTED_BY[code]), template
    for notice in words("video_consent", code)[:1]:
        assert notice.startswith(CONSENTS[code])
    assert set(POSTED_BY.get(code, ())) <= set(rules["facebook"].literals)
    for word in words("telegram", code) if code in MARKERS else ():
        assert any(literal in word for literal in dict(rules["telegram"].counted)[code]), word
    for mark in words("telegram_forward", code):
        assert any(literal in f"{mark} " for literal in rules["telegram"].literals), mark


@pytest.mark.parametrize("code", [code for code in LANGUAGES if templates("instagram_tail", code)])
def test_every_instagram_label_is_read(code: str) -> None:
    for template in words("instagram_tail", code):
        tail = (
            template.partition("[")[0]
            .replace("{name}", "Mara Lind (@mara.lind)")
            .replace("(@mara.lind)[", "(@mara.lind)")
        )
        lead = next(iter(words("instagram_lead", code)))
        (post,) = embeds(f"{PARAGRAPH}\n\n{lead}\nDucks.\n{tail}\n\n{PARAGRAPH}")
        assert (post.provider_name, post.author_name, post.author_handle, post.text) == (
            "Instagram", "Mara Lind", "mara.lind", "Ducks.",
        ), template  # fmt: skip


@pytest.mark.parametrize("code", [code for code in LANGUAGES if templates("facebook_tail", code)])
def test_every_facebook_label_is_read(code: str) -> None:
    for template in words("facebook_tail", code):
        tail = template.format(name="Mara Lind", date="Tuesday, December 3, 2019")
        (post,) = embeds(f"{PARAGRAPH}\n\nDucks.\n{tail}\n\n{PARAGRAPH}")
        assert (post.author_name, post.date_published, post.text) == ("Mara Lind", "2019-12-03", "Ducks."), template


@pytest.mark.parametrize(
    ("text", "index"), [("abc", 0), ("é 🌱", 0), ("سلام abc", 2), ("да", 1), ("שלום", 3), ("日本", 4), ("12 🌱", -1)]
)
def test_script(text: str, index: int) -> None:
    assert script(text) == index


def test_size_counts_as_the_platform_does() -> None:
    assert size("日本") == 4
    assert size("a https://example.com/long/address/to/somewhere") == 2 + 23


def test_a_signature_and_its_channels_link_are_one_telegram_post() -> None:
    (post,) = embeds(f"{PARAGRAPH}\n\nDucks on the quay.\n🆔 @Harbour\nhttps://t.me/harbour/12\n\n{PARAGRAPH}")
    assert (post.text, post.url, post.author_handle) == ("Ducks on the quay.", "https://t.me/harbour/12", "harbour")
    of_two = embeds(f"{PARAGRAPH}\n\nDucks on the quay.\n🆔 @harbour\nhttps://t.me/pilots/12\n\n{PARAGRAPH}")
    assert [post.author_handle for post in of_two] == ["harbour", "pilots"]


def test_a_page_of_one_telegram_post_is_headed_by_its_channel() -> None:
    for post in (
        "Quay\nDucks.\nt.me/quay1/12",
        "Quay\n\nDucks.\n\nt.me/quay1/12",
        "Quay\nDucks.\n\nSwans.\nt.me/quay1/12",
    ):
        assert [post.author_name for post in embeds(post)] == ["Quay"], post
    headline = f"Ducks at the quay\n\n{PARAGRAPH}\n\nDucks.\n\nt.me/quay1/12"
    assert [post.author_name for post in embeds(headline)] == [None]


def test_the_mark_of_a_forwarded_post_is_no_embed() -> None:
    assert embeds("Forwarded from Harbour News\nThe eastern quay is closed until tomorrow.\n\nFishermen wait.") == ()


def test_generated_templates_are_current() -> None:
    tool = Path(__file__).parents[1] / "tools" / "build_post_labels.py"
    spec = importlib.util.spec_from_file_location("build_post_labels", tool)
    assert spec
    assert spec.loader
    builder = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(builder)
    assert builder.TARGET.read_text(encoding="utf-8") == builder.source()
