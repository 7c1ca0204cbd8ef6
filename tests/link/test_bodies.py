"""Whether two offices are of one body: "the bank" is no bank by name where the story tells of two."""

from checker.link.bodies import Known, SamenessOfBodies
from checker.model import Assertion, Span
from checker.values import Answer, Office


def chief(of: str, article: str = "a.txt") -> Assertion:
    return Assertion(
        article, Span(0, 1), Span(0, 1), "holds-office", "Ann Reed", Office("chief economist", of)
    )


def answer(left: str, right: str, *others: str) -> Answer:
    assertions = [chief(left), chief(right), *(chief(one) for one in others)]
    bodies = SamenessOfBodies(assertions, str.casefold, lambda outer, inner: False, Known())
    return bodies.same(chief(left), chief(right)).answer


def test_the_bank_is_no_certain_one_of_two() -> None:
    assert answer("bank", "Harwick Bank", "Central Bank") is Answer.UNSURE


def test_the_hospital_is_not_the_bank() -> None:
    assert answer("hospital", "Harwick Bank") is Answer.NO


def test_the_bank_is_the_only_one() -> None:
    assert answer("bank", "Harwick Bank", "Orion Hospital") is Answer.YES


def test_the_shorter_name_of_a_body() -> None:
    assert answer("Volta", "Volta Motors") is Answer.YES
    assert answer("Volta Bank", "Volta Motors") is Answer.NO
