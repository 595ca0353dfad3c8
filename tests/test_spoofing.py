import pytest
from cost import LINEAR, growth
from hypothesis import given
from hypothesis import strategies as st

from normalizer.detectors.spoofing import spoofing

RLO, PDF, LRI, PDI, FSI, LRM, RLM, ZWSP = "\u202e", "\u202c", "\u2066", "\u2069", "\u2068", "\u200e", "\u200f", "\u200b"


def found(text: str) -> list[tuple[str, str]]:
    return [(rule, text[span.start : span.end]) for span, rule, _ in spoofing(text)]


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        (f"پروندهٔ log{RLO}txt.exe را باز نکنید", {"bidi_override", "hidden_in_name"}),
        (f"متن {LRI}Harbour بی{ZWSP}پایان", {"bidi_unbalanced"}),
        (f"متن{PDF} ساده", {"bidi_unbalanced"}),
        (f"دنبال کنید @har{ZWSP}bour", {"hidden_in_name"}),
        (f"بواسطة (@{RLM}{LRM}har{LRM}bour{LRM}{RLM})", {"hidden_in_name"}),
        (f"https://har{LRM}bour.example/a", {"hidden_in_name"}),
        (f"نامه به sai{ZWSP}lor@harbour.example", {"hidden_in_name"}),
        (f"har{LRM}bour.example", {"hidden_in_name"}),
        ("درود\U000e0068\U000e0069", {"tag_characters"}),
        ("دنبال کنید @h\u0430rbour", {"mixed_script"}),
        ("https://h\u0430rbour.example/login", {"mixed_script"}),
        ("www.harb\u03bfur.example", {"mixed_script"}),
        ("harb\u043eur.example", {"mixed_script"}),
        ("\u0430\u0440\u0440\u0435.com", {"mixed_script"}),
        ("https://bank-\u043ellon.example", {"mixed_script"}),
        ("sailor@harbour-\u0430.example", {"mixed_script"}),
        ("@harbour_n\u0435ws", {"mixed_script"}),
        ("@micr0\u0455oft", {"mixed_script"}),
        ("login-p\u0430ypal.example", {"mixed_script"}),
        ("inv\u043eice-2024.pdf", {"mixed_script"}),
    ],
)
def test_found(text: str, rules: set[str]) -> None:
    assert {rule for rule, _ in found(text)} == rules


@pytest.mark.parametrize(
    "text",
    [
        f"کاربر {FSI}@harbour{PDI} نوشت",
        f"منشور بواسطة {RLM}{LRM}Mona{LRM}{RLM} (@{RLM}{LRM}mona{LRM}{RLM})",
        f"زبان C++{LRM} سخت است",
        f"{LRI}https://harbour.example{PDI}",
        "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
        "президент.рф и яндекс.com, SIM-карта, Wi-Fi-сеть",
        "https://harbour.example/порт?q=ключ",
        "отчет-Q1.pdf, test_файл.py, α-helix.pdf, Δx.csv, отчет_final.docx, μs-table.csv",
        "карта.com и сера.pdf, роса.md",
        "@harbour_новости и @test-файл",
        "α-helix and β-blocker, Ωmega",
        "#می\u200cرود @harbour گفت",
        "بندر.com",
        "خانواده \U0001f468\u200d\U0001f469\u200d\U0001f467 ۳٫۵ U.S. گفت.",
        "plain ascii @harbour https://harbour.example",
        "",
    ],
)
def test_not_found(text: str) -> None:
    assert found(text) == []


def test_spans_and_order() -> None:
    text = f"@h\u0430r و @b{ZWSP}c و x{RLO}y{PDF}"
    spans = [span for span, _, _ in spoofing(text)]
    assert spans == sorted(spans)
    assert found(text) == [("mixed_script", "@h\u0430r"), ("hidden_in_name", ZWSP), ("bidi_override", RLO)]


@given(st.text(alphabet=st.characters(codec=None), max_size=60))
def test_takes_anything(text: str) -> None:
    list(spoofing(text))


@given(st.text(alphabet="ab@.:/ а\u0435ب\u200b\u202e\u2066\u2069\U000e0068", max_size=40))
def test_spans_lie_in_the_text(text: str) -> None:
    assert all(0 <= span.start < span.end <= len(text) for span, _, _ in spoofing(text))


UNITS = ["@a\u0430", "a\u200b", "@a\u200bb ", "\u202e", "a.\u0430", "\u0430\u0430.", "\U000e0068", "a\u0430 "]


@pytest.mark.parametrize("unit", UNITS)
def test_linear(unit: str) -> None:
    assert growth(lambda text: list(spoofing(text)), unit * 500, unit * 1000) < LINEAR
