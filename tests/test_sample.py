"""The sample report is what the seeds give today, to the byte. `make sample` makes it anew."""

from pathlib import Path

import pytest

from checker.articles import load_story
from checker.check import Tools, check
from checker.report import FORMS
from checker.rulefile import load_rules

TOP = Path(__file__).parent.parent
SAMPLE = TOP / "reports" / "sample"


@pytest.fixture(scope="module")
def report():
    rules, faults = load_rules()
    live = [rule for rule in rules if rule.status != "draft"]
    return check(load_story([TOP / "seeds"]), live, faults=faults, tools=Tools(cached=False))


@pytest.mark.parametrize("name", sorted(FORMS))
def test_the_sample_is_up_to_date(report, name):
    made = FORMS[name](report)
    kept = (SAMPLE / name).read_bytes()

    assert (made.encode() if isinstance(made, str) else made) == kept, (
        "run `make sample` and look at the difference"
    )
