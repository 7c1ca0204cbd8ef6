"""Which statements of a property of its own are of one subject: forecasts, goals, causes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from checker.link.causes import PROPERTY as CAUSE
from checker.link.causes import SamenessOfCauses
from checker.link.forecasts import PROPERTY as FORECAST
from checker.link.forecasts import SamenessOfForecasts
from checker.link.goals import PROPERTIES as GOALS
from checker.link.goals import SamenessOfGoals
from checker.link.likeness import Likeness
from checker.model import Assertion
from checker.values import Sameness

Decision = Callable[[Assertion, Assertion], Sameness]


def decisions_of(
    assertions: Sequence[Assertion], likeness: Likeness, apart: Callable[[Assertion, Assertion], bool]
) -> dict[str, Decision]:
    """For each such property who decides; `apart` tells whether two are of two places."""
    return {
        FORECAST: SamenessOfForecasts(assertions, apart).same,
        CAUSE: SamenessOfCauses(assertions, likeness).same,
        **dict.fromkeys(GOALS, SamenessOfGoals(assertions).same),
    }
