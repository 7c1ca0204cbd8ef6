"""The body of an office, from the sentence before: left alone where two could be meant, carried over where one is."""

from datetime import date

from checker.extract import offices_carried
from checker.model import Article, Assertion, Mention, Sentence, Span, Token
from checker.values import Office

TEXT = "Volta lost money. The company's chairman, Ann Reed, resigned."


def sentences(*bodies: str) -> tuple[Sentence, Sentence]:
    article = Article("a.txt", TEXT, published=date(2024, 5, 6))
    mentions = tuple(Mention(Span(0, 5), body, "organisation", body, refers_to=body) for body in bodies)
    words = [
        ("The", 18, "the", "DT"),
        ("company", 22, "company", "NN"),
        ("'s", 29, "'s", "POS"),
        ("chairman", 32, "chairman", "NN"),
    ]
    tokens = tuple(
        Token(index, Span(start, start + len(word)), word, lemma, tag, 3, "dep")
        for index, (word, start, lemma, tag) in enumerate(words)
    )
    return Sentence(article, Span(0, 17), (), 0, mentions=mentions), Sentence(
        article, Span(18, 61), tokens, 0
    )


def held(of: str = "") -> Assertion:
    return Assertion("a.txt", Span(22, 50), Span(18, 61), "holds-office", "Ann Reed", Office("chair", of))


def test_an_office_with_its_body_stays_as_it_is() -> None:
    assert not list(offices_carried.extract_article(sentences("Volta"), [held("Castel")]))


def test_two_bodies_before_leave_it_open() -> None:
    assert not list(offices_carried.extract_article(sentences("Volta", "Castel"), [held()]))


def test_the_only_body_before_is_carried_over() -> None:
    (one,) = offices_carried.extract_article(sentences("Volta"), [held()])

    assert str(one.value) == "chair of Volta"
    assert one.basis == "the body is named in the sentence before"
