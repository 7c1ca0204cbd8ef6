"""Offices: what gives nobody an office is left alone; every common shape gives one to the right person."""

from datetime import date
from functools import lru_cache

import pytest

from checker.annotate import Pipeline, annotate, load_pipeline
from checker.extract import offices
from checker.model import Article, Assertion
from checker.values import Office


@lru_cache(maxsize=1)
def pipeline() -> Pipeline:
    return load_pipeline()


def found(text: str) -> list[Assertion]:
    article = Article("a.txt", text, published=date(2024, 5, 6))
    return [one for sentence in annotate(article, pipeline()) for one in offices.extract(sentence)]


def held(text: str) -> set[tuple[str, str, str, str]]:
    """(who, role, of what, standing) of everything found."""
    return {
        (one.subject, one.value.role, one.value.of, one.value.status)
        for one in found(text)
        if isinstance(one.value, Office)
    }


@pytest.mark.parametrize(
    "text",
    [
        "The prime minister, Nina Novak and Peter Lang attended the dinner.",
        "Ministers Nina Novak and Peter Lang attended.",
        "Peter Lang shook his head.",
        "Peter Lang leads the race.",
        "Shares of General Motors rose, Peter Lang said.",
        "Nina Novak met the governor and the mayor.",
        "By Peter Lang, Political Editor",
        "The governor was tired. It fell to Peter Lang, 54, to explain.",
        "Peter Lang, the minister and the mayor, met.",
    ],
)
def test_nobody_is_given_an_office(text: str) -> None:
    assert not held(text)


@pytest.mark.parametrize(
    ("text", "who", "role", "of", "status"),
    [
        (
            "German Defence Minister Klaus Brandt spoke.",
            "Klaus Brandt",
            "defence minister",
            "Germany",
            "holder",
        ),
        (
            "Minister for Europe and Foreign Affairs Claire Dubois spoke.",
            "Claire Dubois",
            "foreign minister",
            "",
            "holder",
        ),
        (
            "Bahrom Karimov, the provincial governor, spoke.",
            "Bahrom Karimov",
            "provincial governor",
            "",
            "holder",
        ),
        ("The Energy Minister, Nina Novak, disagreed.", "Nina Novak", "energy minister", "", "holder"),
        (
            "Tom Hall, M.D., chief economist of Volta, agreed.",
            "Tom Hall",
            "chief economist",
            "Volta",
            "holder",
        ),
        ("Ann Reed, KC, the mayor of Leeds, agreed.", "Ann Reed", "mayor", "Leeds", "holder"),
        ("The bank's chief economist, Tom Hall, agreed.", "Tom Hall", "chief economist", "bank", "holder"),
        (
            "Ann Reed, 54, was elected mayor of Leeds on Sunday.",
            "Ann Reed",
            "mayor",
            "Leeds",
            "designate",
        ),
        (
            "Peter Lang was appointed chairman of Volta Motors.",
            "Peter Lang",
            "chair",
            "Volta Motors",
            "designate",
        ),
        ("Peter Lang, who has run the bank since 2019, agreed.", "Peter Lang", "head", "bank", "holder"),
        (
            "Peter Lang, for ten years at the head of Volta Motors, agreed.",
            "Peter Lang",
            "head",
            "Volta Motors",
            "holder",
        ),
        ("Ukraine's Defence Minister Ivo Marek spoke.", "Ivo Marek", "defence minister", "Ukraine", "holder"),
        ("NATO Secretary General Jan Kovar spoke.", "Jan Kovar", "secretary general", "NATO", "holder"),
        (
            "Ann Reed, president and chief executive of Volta Motors, spoke.",
            "Ann Reed",
            "chief executive",
            "Volta Motors",
            "holder",
        ),
        (
            "Ann Reed, president and chief executive of Volta Motors, spoke.",
            "Ann Reed",
            "president",
            "Volta Motors",
            "holder",
        ),
        (
            "European Central Bank President Nina Novak spoke.",
            "Nina Novak",
            "president",
            "European Central Bank",
            "holder",
        ),
        ("Governor Nina Novak of Ohio spoke.", "Nina Novak", "governor", "Ohio", "holder"),
        ("The army's commander, Gen. Tom Hall, agreed.", "Tom Hall", "commander", "army", "holder"),
        ("The army's commander, Gen. Tom Hall, agreed.", "Tom Hall", "general", "", "holder"),
        ("The pilot and first officer Nina Novak survived.", "Nina Novak", "first officer", "", "holder"),
        ("Nina Novak will lead the combined company.", "Nina Novak", "head", "merged company", "designate"),
        ("Parliament elected Nina Novak speaker.", "Nina Novak", "speaker", "", "designate"),
        (
            "Peter Lang was appointed chairman of Volta Motors in 2019.",
            "Peter Lang",
            "chair",
            "Volta Motors",
            "holder",
        ),
        ("Nina Novak was sworn in as governor of Ohio.", "Nina Novak", "governor", "Ohio", "holder"),
        ("Jury foreman Ivo Marek read the verdict.", "Ivo Marek", "jury foreman", "", "holder"),
        ("Former prime minister Ana Costa was there.", "Ana Costa", "prime minister", "", "former"),
        (
            "Former prime minister Ana Costa and deputy prime minister Ivo Marek met.",
            "Ivo Marek",
            "prime minister",
            "",
            "deputy",
        ),
        ("Former deputy mayor Nina Novak was there.", "Nina Novak", "deputy mayor", "", "former"),
        ("Acting police chief Nina Novak spoke.", "Nina Novak", "police chief", "", "acting"),
        ("Jan Kovar, the president-elect, spoke.", "Jan Kovar", "president", "", "designate"),
        ("Shadow chancellor Ann Reed spoke.", "Ann Reed", "chancellor", "", "shadow"),
        (
            "Jan Kovar, a spokesman for Defence Minister Petr Malek, spoke.",
            "Jan Kovar",
            "defence minister",
            "",
            "spokesperson",
        ),
        (
            "Jan Kovar, a spokesman for Defence Minister Petr Malek, spoke.",
            "Petr Malek",
            "defence minister",
            "",
            "holder",
        ),
        ("Tom Hall, a navy spokesman, spoke.", "Tom Hall", "spokesperson", "navy", "holder"),
        ("Peter Lang succeeded Tom Hall as governor of Ohio.", "Peter Lang", "governor", "Ohio", "holder"),
        ("Peter Lang succeeded Tom Hall as governor of Ohio.", "Tom Hall", "governor", "Ohio", "former"),
        ("Peter Lang resigned as chairman of Volta Motors.", "Peter Lang", "chair", "Volta Motors", "former"),
        ("Ann Reed will become chairwoman of the bank.", "Ann Reed", "chair", "bank", "designate"),
        (
            "Nina Novak, the new foreign minister and a former central banker, is respected.",
            "Nina Novak",
            "foreign minister",
            "",
            "holder",
        ),
        (
            "Peter Lang, once secretary general of NATO and now finance minister of Norway, smiled.",
            "Peter Lang",
            "finance minister",
            "Norway",
            "holder",
        ),
        (
            "Peter Lang, once secretary general of NATO and now finance minister of Norway, smiled.",
            "Peter Lang",
            "secretary general",
            "NATO",
            "former",
        ),
    ],
)
def test_office(text: str, who: str, role: str, of: str, status: str) -> None:
    assert (who, role, of, status) in held(text)


def test_a_title_stands_though_the_sentence_denies_something() -> None:
    (one,) = found("Foreign Minister Ann Reed will not attend.")

    assert (one.negated, one.mood) == (False, "stated")


def test_a_denied_office_is_denied() -> None:
    (one,) = found("Tom Hall is not the chairman of Volta Motors.")

    assert one.negated


def test_the_words_shown_are_the_article_s() -> None:
    text = "On Monday Foreign Minister Nina Novak spoke."

    (one,) = found(text)

    assert text[one.span.start : one.span.end] == "Foreign Minister Nina Novak"


def test_a_dash_before_a_title_is_no_part_of_it() -> None:
    text = "May 14, 2025 - British Defence Secretary Tom Hallgarth left."

    assert [one.span.start for one in found(text)] == [text.index("British")]
