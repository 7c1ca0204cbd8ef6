"""Who took part. First the lists that tell of no taking part."""

import pytest

from checker.extract import took_part
from tests.extract.reading import extracted


def lists(text):
    return [
        (one.subject, one.value.names, one.value.closed, one.hedged) for one in extracted(took_part, text)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Peru, Chile and Ecuador have long coasts.",
        "They meet in Lima, Peru, on Friday.",
        "Peru joined the talks in Lima.",
        "Victory would see them meet either Tennessee or Baltimore.",
    ],
)
def test_what_tells_of_no_taking_part_is_left_alone(text):
    assert lists(text) == []


@pytest.mark.parametrize(
    ("text", "kind", "names", "closed"),
    [
        ("The pact was signed by Peru, Chile and Ecuador.", "sign", ("Peru", "Chile", "Ecuador"), False),
        (
            "Envoys from Peru, Chile, and New Zealand joined the talks.",
            "take part",
            ("Peru", "Chile", "New Zealand"),
            False,
        ),
        (
            "Coastal states, Japan, and South Korea are participating.",
            "take part",
            ("Japan", "South Korea"),
            False,
        ),
        (
            "It needs approvals in Peru, Chile and Brazil, the only states that were asked.",
            "require",
            ("Peru", "Chile", "Brazil"),
            True,
        ),
        ("The pact was signed by two states: Peru and Chile.", "sign", ("Peru", "Chile"), True),
        ("She had invited Peru and Chile; nobody else would be asked.", "invite", ("Peru", "Chile"), True),
    ],
)
def test_lists_of_who_took_part(text, kind, names, closed):
    assert [one[:3] for one in lists(text)] == [(kind, names, closed)]


def test_a_list_of_examples_says_so():
    ((_, _, closed, examples),) = lists("States including Peru and Chile joined the talks.")

    assert examples
    assert not closed
