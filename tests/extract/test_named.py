"""Names: half a name and who wrote the article are left alone; every full name is kept as written."""

from datetime import date
from functools import lru_cache

from checker.annotate import Pipeline, annotate, load_pipeline
from checker.extract import named
from checker.model import Article


@lru_cache(maxsize=1)
def pipeline() -> Pipeline:
    return load_pipeline()


def names(text: str) -> list[tuple[str, str]]:
    """(who, name) of everything found."""
    article = Article("a.txt", text, published=date(2024, 5, 6))
    return [
        (one.subject, str(one.value))
        for sentence in annotate(article, pipeline())
        for one in named.extract(sentence)
    ]


def test_a_surname_alone_is_no_full_name() -> None:
    assert [name for _, name in names("Klaus Brandt spoke. Later Brandt left.")] == ["Klaus Brandt"]


def test_a_name_stands_without_its_title() -> None:
    assert names("German Defence Minister Klaus Brandt spoke.") == [("Klaus Brandt", "Klaus Brandt")]


def test_every_full_name_of_a_sentence() -> None:
    assert [name for _, name in names("Klaus Brandt met Nina Novak in Oslo.")] == [
        "Klaus Brandt",
        "Nina Novak",
    ]


def test_a_relatives_first_name_alone_is_a_name() -> None:
    assert names("His sister Zefirah was arrested.") == [("Zefirah", "Zefirah")]
    assert names("Ann was arrested with her sister Eva.") == []
