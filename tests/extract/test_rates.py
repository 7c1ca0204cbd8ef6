"""Shares and rates with what they are shares of."""

import pytest

from checker.extract import rates
from tests.extract.reading import extracted


def test_counts_are_no_rates() -> None:
    assert extracted(rates, "The blast killed 30 people.") == []


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Turnout reached 67.3%.", "turnout"),
        ("The offer is a premium of 33%.", "premium"),
        ("The party won 34.2% of the vote.", "vote share"),
        ("Two-thirds of voters stayed at home.", "voter share"),
        ("Sales rose 5 percent.", "sale change"),
        ("Unemployment fell to 5 percent.", "unemployment"),
        ("The key rate was cut to 4 percent.", "rate"),
        ("The deposit rate was cut to 3 percent.", "deposit rate"),
    ],
)
def test_what_a_rate_is_of(text: str, subject: str) -> None:
    (one,) = extracted(rates, text)

    assert one.subject == subject


def test_each_side_of_a_list_keeps_its_own_share() -> None:
    first, second = extracted(rates, "The party won 34.2% of the vote in Norway and 27.8% in Sweden.")

    assert (first.event.places, second.event.places) == (("Norway",), ("Sweden",))


def test_a_share_before_all_is_counted_is_provisional() -> None:
    found = extracted(rates, "With 62 percent of stations counted, the party had 35.1 percent of the vote.")

    assert found[-1].subject == "provisional vote share"


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("The vaccine was 92 percent effective.", "effective"),
        ("The lake is 40 percent full.", "full"),
        ("On Monday the shares were down 3 percent.", "share change"),
        ("On Monday the shares fell 3 percent.", "share change"),
    ],
)
def test_how_far_something_goes_or_moved(text: str, subject: str) -> None:
    (one,) = extracted(rates, text)

    assert one.subject == subject
