"""Two short texts. First what may both be true."""

import pytest

from checker.compare import text
from checker.values import Outcome, Text


@pytest.mark.parametrize(
    ("left", "right", "exclusive", "outcome"),
    [
        ("yellow jacket", "blue jacket", False, Outcome.UNDECIDED),
        ("a yellow jacket", "yellow jacket", True, Outcome.AGREE),
        ("murder", "second-degree murder", True, Outcome.AGREE),
        ("centre party", "center party", True, Outcome.VARIANT),
        ("flight 117", "flight 118", True, Outcome.CONFLICT),
        ("yellow jacket", "blue jacket", True, Outcome.CONFLICT),
        ("not guilty", "guilty", False, Outcome.AGREE),
        ("not guilty", "guilty", True, Outcome.CONFLICT),
        ("", "blue jacket", True, Outcome.UNDECIDED),
    ],
)
def test_texts(left, right, exclusive, outcome):
    comparison = text.compare(Text(left), Text(right), exclusive=exclusive)

    assert comparison.outcome is outcome
    assert comparison.reason
