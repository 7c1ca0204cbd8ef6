"""What is still being worked at. First what is over, meant, or done to nothing."""

import pytest

from checker.extract import under_way
from tests.extract.reading import extracted


def at_work(text):
    return [str(one.value) for one in extracted(under_way, text)]


@pytest.mark.parametrize(
    "text",
    [
        "In 1990 he worked to restore the mill.",
        "Crews were trying to help.",
        "Crews are not struggling to contain the fire.",
        "Crews contained the fire.",
        "The ministry works to improve schools.",
    ],
)
def test_nothing_is_under_way(text):
    assert at_work(text) == []


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        ("Engineers were struggling to restore power.", "not restore power"),
        ("Crews are still working to contain the fire.", "not contain fire"),
        ("Officials struggled to reopen the bridge.", "not reopen bridge"),
    ],
)
def test_what_is_not_done_yet(text, deed):
    assert at_work(text) == [deed]
