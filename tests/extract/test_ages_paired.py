"""Two ages in one breath: what may be a score or somebody else's is left; each name gets its own age."""

import pytest

from checker.extract import ages, ages_paired
from tests.extract.reading import extracted


@pytest.mark.parametrize(
    "text",
    [
        "Ann Reed and Bea Lind, 6 and 4, were ahead.",
        "Ann Reed and Bea Lind scored 21 and 17 points.",
        "Tom Hall, Ann Reed and Bea Lind, 61 and 48, were killed.",
        "The victims, 61- and 48-year-old women, lived nearby.",
        "Ann Reed, 61, and Bea Lind, 48, were killed.",
    ],
)
def test_no_pair(text: str) -> None:
    assert not extracted(ages_paired, text)


def test_a_pair_s_first_age_is_not_the_second_person_s() -> None:
    assert not extracted(ages, "Ann Reed and Bea Lind, 61 and 48, were killed.")


@pytest.mark.parametrize(
    "text",
    [
        "Ann Reed and Bea Lind, 61 and 48, were killed.",
        "Ann Reed and her daughter Bea Lind, aged 61 and 48, were killed.",
        "Ann Reed and Bea Lind were 61 and 48 years old.",
        "Ann Reed and Bea Lind, 61 and 48 respectively, were killed.",
    ],
)
def test_a_pair(text: str) -> None:
    answers = [(one.subject, str(one.value)) for one in extracted(ages_paired, text)]

    assert answers == [("Ann Reed", "61 year"), ("Bea Lind", "48 year")]
