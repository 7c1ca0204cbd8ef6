"""Of which nationalities a group is: figures of other things are left, groups and those added up are found."""

import pytest

from checker.extract import nationalities
from checker.values import Members
from tests.extract.reading import extracted


@pytest.mark.parametrize(
    "text",
    [
        "The Swedish hostages were freed.",
        "About nine Swedish hostages were freed.",
        "Two Swedish hostages were freed.",
        "In May 12 Swedish left.",
        "Sweden beat Denmark 3-2 in front of 40,000.",
    ],
)
def test_no_group_with_its_number(text: str) -> None:
    assert extracted(nationalities, text) == []


@pytest.mark.parametrize(
    ("text", "subject", "names"),
    [
        ("Nine Swedish hostages were freed.", "9 hostage", ("Sweden",)),
        ("Nine heavily armed Swedish and Danish rebels fled.", "9 rebel", ("Denmark", "Sweden")),
        ("Five Swedish and four Danish hostages were freed.", "9 hostage", ("Denmark", "Sweden")),
        ("They held 12 Swedes and 11 Danes.", "23", ("Denmark", "Sweden")),
        ("Twelve are reportedly from Sweden and 11 from Denmark.", "23", ("Denmark", "Sweden")),
        ("Five Swedish and four Danish banks merged; three Finnish lenders did not.", "9 bank", ("Denmark", "Sweden")),
    ],
)  # fmt: skip
def test_a_group(text: str, subject: str, names: tuple[str, ...]) -> None:
    found = extracted(nationalities, text)[0]

    assert found.subject == subject
    assert isinstance(found.value, Members)
    assert found.value.names == names
