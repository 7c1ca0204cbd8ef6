"""Who was convicted or cleared of what. First what is no verdict of this trial."""

import pytest

from checker.extract import verdicts
from tests.extract.reading import extracted


@pytest.mark.parametrize(
    "text",
    [
        "Ada Brandt had been convicted of fraud.",
        "Ada Brandt, who was convicted of fraud, left the court.",
        "Ada Brandt could be found guilty of fraud.",
        "If she was found guilty of fraud, Ada Brandt would be jailed.",
        "Ada Brandt was cleared of one count of fraud and convicted of two.",
        "An appeals court acquitted Ada Brandt of fraud.",
        "Ada Brandt was cleared for take-off.",
        "The road was cleared of snow.",
        "Ada Brandt was found on the roof of the house.",
    ],
)
def test_no_verdict(text):
    assert extracted(verdicts, text) == []


@pytest.mark.parametrize(
    ("text", "cleared", "charge"),
    [
        ("Ada Brandt was found guilty of fraud.", False, ("of:fraud",)),
        ("Ada Brandt was convicted of the murder of Jon Vik.", False, ("of:jon", "of:murder", "of:vik")),
        ("The jury found Ada Brandt not guilty of fraud.", True, ("of:fraud",)),
        ("Judge Lena Ohm acquitted Ada Brandt of fraud.", True, ("of:fraud",)),
        ("Ada Brandt was cleared of two counts of fraud.", True, ("of:count", "of:fraud", "of:two")),
    ],
)
def test_verdicts(text, cleared, charge):
    found = extracted(verdicts, text)

    assert [(one.value.receiver, one.value.negated) for one in found] == [("Ada Brandt", cleared)]
    assert found[0].event.modifiers == charge
