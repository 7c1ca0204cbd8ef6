"""What is said to have brought something about. First what is no cause of a happening."""

import pytest

from checker.extract import causes
from tests.extract.reading import extracted


def told(text):
    return [(one.subject, str(one.value)) for one in extracted(causes, text)]


@pytest.mark.parametrize(
    "text",
    [
        "The quake caused damage in the port.",
        "The union blamed the government.",
        "They blamed Ada Brandt for the crash.",
        "The crash may have been caused by ice.",
        "The crash was not caused by ice.",
        "Was the crash caused by ice?",
        "Police are investigating the explosion.",
        "Police are investigating a fire.",
        "The rise in prices was caused by the war.",
        "A quake with a magnitude of 6.8 struck; a magnitude of 6.8 triggered the tsunami.",
    ],
)
def test_effects_and_culprits_and_chances_are_left(text):
    assert told(text) in ([], [("tsunami", "quake")])


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("The fire was started by a candle.", ("fire", "candle")),
        ("A leaking pipe caused the explosion.", ("explosion", "leaking pipe")),
        ("The union blamed the collapse on rusted bolts.", ("collapse", "rusted bolt")),
        ("The director blamed a squall for the crash.", ("crash", "squall")),
        ("A squall was to blame.", ("", "squall")),
        ("A storm was the likely cause of the outage.", ("outage", "storm")),
        ("The cause was probably a loose cable.", ("", "loose cable")),
        ("The crash was due to black ice.", ("crash", "black ice")),
        ("A failure of the left engine was the first line of inquiry.", ("", "failure engine")),
        ("The ministry was looking into an engine failure.", ("", "engine failure")),
    ],
)
def test_causes(text, cause):
    assert cause in told(text)
