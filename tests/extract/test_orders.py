"""What came first."""

import pytest

from checker.extract import orders
from tests.extract.reading import extracted


@pytest.mark.parametrize(
    "text",
    [
        "The minister will resign before the report is published.",
        "The minister did not resign before the report was published.",
        "He left before noon.",
        "The minister was ill before the report was published.",
    ],
)
def test_what_did_not_happen_has_no_order(text: str) -> None:
    assert extracted(orders, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The minister resigned before the report was published.",
        "The report was published after the minister resigned.",
    ],
)
def test_the_order_is_found(text: str) -> None:
    (found,) = extracted(orders, text)

    assert (found.subject, str(found.value)) == ("publish report / resign minister", "resign minister first")
