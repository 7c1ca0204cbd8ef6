"""The sample report is what the seeds give today, to the byte. `make sample` makes it anew."""

from pathlib import Path

import pytest

from checker.articles import load_story
from checker.check import Tools, check
from checker.decisions import decided
from checker.report import USUAL, files_of, write_report
from checker.rulefile import load_rules

TOP = Path(__file__).parent.parent
SAMPLE = TOP / "reports" / "sample"


@pytest.fixture(scope="module")
def report(tmp_path_factory):
    rules, faults = load_rules()
    live = [rule for rule in rules if rule.status != "draft"]
    found = check(load_story([TOP / "seeds"]), live, faults=faults, tools=Tools(cached=False))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CHECKER_DECISIONS", str(tmp_path_factory.mktemp("nobody") / "decisions.yaml"))
        return decided(found)


@pytest.fixture(scope="module")
def made(report, tmp_path_factory):
    return {path.name: path for path in write_report(report, tmp_path_factory.mktemp("made"))}


@pytest.mark.parametrize("name", [name for name, _ in files_of(USUAL)])
def test_the_sample_is_up_to_date(made, name):
    assert made[name].read_bytes() == (SAMPLE / name).read_bytes(), (
        "run `make sample` and look at the difference"
    )
