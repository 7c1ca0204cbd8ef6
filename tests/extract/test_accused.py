"""What somebody is accused of or denies. First where nobody is accused of a deed, or denies one."""

import pytest

from checker.extract import accused
from tests.extract.reading import extracted


@pytest.mark.parametrize(
    "text",
    [
        "Ada Brandt did not deny stealing the painting.",
        "The bank denied her the loan.",
        "Nobody accused Ada Brandt of stealing the painting.",
        "Will they accuse Ada Brandt of stealing the painting?",
        "The critics accused the film of being slow.",
        "Ada Brandt denied that her brother had stolen the painting.",
    ],
)
def test_no_deed_is_charged_or_denied(text):
    assert extracted(accused, text) == []


@pytest.mark.parametrize(
    ("text", "value", "mood"),
    [
        ("The union accused Ada Brandt of breaking the rules.", "Ada Brandt break rule", "alleged"),
        ("Ada Brandt was accused of murder.", "Ada Brandt murder", "alleged"),
        ("The union accused the Norwegian navy of sinking the trawler.", "Norway sink trawler", "alleged"),
        ("Ada Brandt denied breaking the rules.", "Ada Brandt not break rule", "stated"),
        ("Ada Brandt denied having broken the rules.", "Ada Brandt not break rule", "stated"),
        ("Norway's navy denied any role in the attack.", "Norway not attack", "stated"),
        ("Norway denied it carried out the attack on the harbour.", "Norway not attack harbour", "stated"),
        ("Norway denied the attack took place.", "not attack", "stated"),
    ],
)
def test_what_is_charged_or_denied(text, value, mood):
    found = extracted(accused, text)

    assert [(str(one.value), one.mood) for one in found] == [(value, mood)]
