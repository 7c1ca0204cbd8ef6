"""The public cases of Recognizers-Text: how many of those that could stand in a newspaper are read right."""

from pathlib import Path

import pytest

from tests.annotate.times import recognizers

FOLDER = Path(__file__).parents[3] / ".." / "shared" / "benchmarks" / "recognizers"


@pytest.mark.skipif(not FOLDER.exists(), reason="the public cases lie outside the repository")
def test_most_public_cases_are_read_right(capsys: pytest.CaptureFixture[str]) -> None:
    every = list(recognizers.cases(FOLDER))
    judged = [case for case in every if not recognizers.left_out(case)]
    right = sum(recognizers.passes(case) for case in judged)
    of_all = sum(recognizers.passes(case) for case in every)
    with capsys.disabled():
        print(
            f"\nof all {len(every)} cases {of_all / len(every):.3f} right; of the {len(judged)} for a newspaper {right / len(judged):.3f}"
        )

    assert len(judged) >= 0.8 * len(every)
    assert right / len(judged) >= 0.85
