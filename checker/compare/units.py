"""
Units of measure by their canonical names: what they measure and how they convert.

Factors are the exact ones of the International System and of the international yard and pound (1959);
a month is taken as 30.44 days and a year as 365.25, both only nearly. A barrel is one of oil (42 US gallons),
a gallon the US one, an ounce the avoirdupois one, a ton of unknown kind the metric one.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Unit:
    """`factor` turns a number of it into the base unit of its `dimension`, after `offset` was added (temperatures)."""

    name: str
    dimension: str
    factor: float
    offset: float = 0.0
    loose: bool = False


def _all(dimension: str, **factors: float) -> list[Unit]:
    return [Unit(name.replace("_", " "), dimension, factor) for name, factor in factors.items()]


_LISTED = [
    *_all(
        "length", picometre=1e-12, nanometre=1e-9, micrometre=1e-6, millimetre=1e-3, centimetre=1e-2, decimetre=0.1,
        metre=1.0, kilometre=1e3, inch=0.0254, foot=0.3048, yard=0.9144, mile=1609.344, nautical_mile=1852.0,
        light_year=9.4607e15,
    ),
    *_all(
        "area", square_millimetre=1e-6, square_centimetre=1e-4, square_metre=1.0, square_kilometre=1e6, hectare=1e4,
        acre=4046.8564224, square_foot=0.09290304, square_inch=0.00064516, square_yard=0.83612736,
        square_mile=2589988.110336,
    ),
    *_all(
        "volume", millilitre=1e-6, centilitre=1e-5, litre=1e-3, cubic_metre=1.0, cubic_kilometre=1e9,
        cubic_centimetre=1e-6, cubic_foot=0.028316846592, cubic_yard=0.764554857984, cubic_inch=1.6387064e-5,
        gallon=0.003785411784, pint=0.000473176473, quart=0.000946352946, barrel=0.158987294928,
        fluid_ounce=2.95735295625e-5, tablespoon=1.5e-5, teaspoon=5e-6, cup=0.0002365882365,
    ),
    *_all(
        "mass", microgram=1e-9, milligram=1e-6, gram=1e-3, kilogram=1.0, tonne=1e3, kilotonne=1e6, megatonne=1e9,
        pound=0.45359237, ounce=0.028349523125, stone=6.35029318, short_ton=907.18474, carat=0.0002,
    ),
    *_all(
        "speed", metre_per_second=1.0, kilometre_per_hour=1 / 3.6, mile_per_hour=0.44704, knot=1852 / 3600,
        foot_per_second=0.3048, kilometre_per_second=1e3, mach=340.0,
    ),
    *_all("duration", millisecond=1e-3, second=1.0, minute=60.0, hour=3600.0, day=86400.0, week=604800.0),
    *(
        Unit(name, "duration", days * 86400.0, loose=True)
        for name, days in {
            "month": 30.44, "quarter": 91.3, "year": 365.25, "decade": 3652.5, "century": 36525.0
        }.items()
    ),
    *_all(
        "energy", joule=1.0, kilojoule=1e3, calorie=4.184, kilocalorie=4184.0, watt_hour=3600.0, kilowatt_hour=3.6e6,
        megawatt_hour=3.6e9, gigawatt_hour=3.6e12, terawatt_hour=3.6e15,
    ),
    *_all("power", watt=1.0, kilowatt=1e3, megawatt=1e6, gigawatt=1e9, terawatt=1e12, horsepower=745.7),
    *_all(
        "data", bit=0.125, byte=1.0, kilobyte=1e3, megabyte=1e6, gigabyte=1e9, terabyte=1e12, megabit=1.25e5,
        gigabit=1.25e8,
    ),
    *_all("voltage", volt=1.0, kilovolt=1e3),
    *_all("frequency", hertz=1.0, kilohertz=1e3, megahertz=1e6, gigahertz=1e9),
    *_all("pressure", pascal=1.0, hectopascal=100.0, millibar=100.0, bar=1e5, psi=6894.757),
    *_all("sound", decibel=1.0),
    *_all("angle", degree=1.0, radian=57.29577951308232, turn=360.0),
    Unit("degree Celsius", "temperature", 1.0),
    Unit("degree Fahrenheit", "temperature", 5 / 9, offset=-32.0),
    Unit("kelvin", "temperature", 1.0, offset=-273.15),
    *_all("share", percent=1.0, fraction=100.0),
    *_all("points", percentage_point=1.0, basis_point=0.01),
    *_all("magnitude", magnitude=1.0),
]  # fmt: skip

UNITS = {unit.name: unit for unit in _LISTED}


def dimension_of(unit: str) -> str:
    """What a unit measures; "money" for a currency code, "count" for none, "" for a unit nobody knows."""
    if not unit:
        return "count"
    if known := UNITS.get(unit):
        return known.dimension
    return "money" if len(unit) == 3 and unit.isupper() else ""


def in_base(number: float, unit: str) -> float:
    """The number in the base unit of its dimension; the number itself where the unit is unknown."""
    known = UNITS.get(unit)
    return number if known is None else (number + known.offset) * known.factor
