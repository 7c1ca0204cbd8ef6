"""The measured figures (training/measure_names.py) stay above the floors. A floor is lowered only on purpose."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

FIGURES = json.loads((Path(__file__).parents[2] / "training" / "figures_names.json").read_text("utf-8"))


@pytest.mark.parametrize(
    ("measured", "what", "which", "floor"),
    [
        ("GUM test, news, interview, bio", "person", "F", 0.80),
        ("GUM test, news, interview, bio", "place", "F", 0.75),
        ("WikiGold, every fifth sentence", "person", "F", 0.80),
        ("WikiGold, every fifth sentence", "place", "F", 0.75),
        ("Universal NER, EWT test", "person", "F", 0.75),
        ("pronouns, news, interview, bio", "named", "share", 0.70),
        ("pronouns, news, interview, bio", "sure", "share", 0.85),
        ("pronouns, all", "sure", "share", 0.85),
    ],
)
def test_a_figure_stays_above_its_floor(measured: str, what: str, which: str, floor: float) -> None:
    assert FIGURES[measured][what][which] >= floor
