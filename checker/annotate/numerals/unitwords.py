"""The words for units, with the canonical names they stand for."""

from __future__ import annotations

# Each line: a canonical name, and the words for it that may follow a number, in lower case.
_UNITS = """
millimetre: mm millimetre millimetres millimeter millimeters
centimetre: cm cms centimetre centimetres centimeter centimeters
decimetre: dm decimetre decimetres decimeter decimeters
metre: metre metres meter meters
kilometre: km kms kilometre kilometres kilometer kilometers k.m
inch: inch inches
foot: ft feet foot
yard: yard yards yd yds
mile: mile miles mi
nautical mile: nmi nm
light year: light-year light-years
micrometre: micron microns micrometre micrometres micrometer micrometers μm µm
nanometre: nanometre nanometres nanometer nanometers
picometre: picometer picometers picometre picometres
hectare: ha hectare hectares
acre: acre acres
square metre: m2 m² sqm
square kilometre: km2 km² sqkm
cubic metre: m3 m³
square foot: sqft ft2 ft²
millilitre: ml millilitre millilitres milliliter milliliters
litre: litre litres liter liters
centilitre: cl centilitres
gallon: gallon gallons gal
pint: pint pints
quart: quart quarts
barrel: barrel barrels bbl bpd
tablespoon: tablespoon tablespoons tbsp
teaspoon: teaspoon teaspoons tsp
cup: cup cups
microgram: microgram micrograms microgramme microgrammes mcg μg µg
milligram: mg milligram milligrams milligramme
gram: gram grams gramme grammes
kilogram: kg kgs kilogram kilograms kilo kilos kilogramme kilogrammes
tonne: tonne tonnes ton tons
kilotonne: kiloton kilotons kilotonne kilotonnes kt
megatonne: megaton megatons megatonne megatonnes mt
pound: lb lbs
ounce: oz ounce ounces
carat: carat carats
kilometre per hour: kph kmh km/h kmph km/hr
mile per hour: mph
knot: knot knots
metre per second: m/s
second: second seconds sec secs
minute: minute minutes min mins
hour: hour hours hr hrs
day: day days
week: week weeks
month: month months
year: year years yr yrs
decade: decade decades
century: century centuries
millisecond: millisecond milliseconds ms
joule: joule joules
kilojoule: kj kilojoules
calorie: calorie calories
kilocalorie: kcal
milliampere hour: mah
megapixel: megapixel megapixels
kilowatt hour: kwh
megawatt hour: mwh
gigawatt hour: gwh
terawatt hour: twh
watt: watt watts
kilowatt: kw kilowatt kilowatts
megawatt: mw megawatt megawatts
gigawatt: gw gigawatt gigawatts
terawatt: tw terawatt terawatts
horsepower: hp bhp horsepower
volt: volt volts
kilovolt: kv
bit: bit bits
byte: byte bytes
kilobyte: kb
megabyte: megabyte megabytes
gigabyte: gb gigabyte gigabytes
terabyte: tb terabyte terabytes
megabit: megabit megabits mbps
gigabit: gbps gigabit gigabits
hertz: hz hertz
kilohertz: khz
megahertz: mhz
gigahertz: ghz
decibel: db decibel decibels
hectopascal: hpa
millibar: millibar millibars
psi: psi
degree: degree degrees °
degree Celsius: °c celsius centigrade
degree Fahrenheit: °f fahrenheit
radian: rad radian radians
turn: turn turns
percent: % percent percents pct percentage
percentage point: pp ppt ppts
basis point: bp bps
"""

# The same for two words.
_PAIRS = """
percent: per cent
percentage point: percentage points, percentage point, percent points
basis point: basis points, basis point
nautical mile: nautical miles, nautical mile
light year: light years
tonne: metric tons, metric ton, metric tonnes, long tons
short ton: short tons
fluid ounce: fluid ounces
degree Celsius: degrees celsius, degree celsius, degrees c, degrees centigrade, ° c, ° celsius
degree Fahrenheit: degrees fahrenheit, degrees f, degree fahrenheit, ° f, ° fahrenheit
watt hour: watt hours
kilowatt hour: kilowatt hours
megawatt hour: megawatt hours
gigawatt hour: gigawatt hours
terawatt hour: terawatt hours
square kilometre: sq km
square metre: sq m
square foot: sq ft
pound foot: lb ft, lb feet, pound feet, pound foot, ft lb, ft lbs, foot pounds
newton metre: newton metres, newton meters
square mile: sq miles, sq mi
"""


def words_of(table: str) -> dict[str, str]:
    """Each word of a table's lines, with what the line begins with."""
    rows = (line.partition(": ") for line in table.strip().splitlines())
    return {word: name for name, _, words in rows for word in words.split()}


def pairs_of(table: str) -> dict[tuple[str, str], str]:
    """The same for lines of two-word phrases, set off by commas."""
    rows = (line.partition(": ") for line in table.strip().splitlines())
    found = {}
    for name, _, pairs in rows:
        for pair in pairs.split(", "):
            first, _, second = pair.partition(" ")
            found[first, second] = name
    return found


UNIT_WORDS = words_of(_UNITS)
UNIT_PAIRS = pairs_of(_PAIRS)
# One letter right behind the digits.
UNIT_LETTERS = {
    "m": "metre",
    "g": "gram",
    "l": "litre",
    "t": "tonne",
    "C": "degree Celsius",
    "F": "degree Fahrenheit",
}

_POWERS = {"square": "square", "cubic": "cubic", "sq": "square"}
_LENGTHS = {"metre", "kilometre", "foot", "inch", "yard", "mile", "centimetre", "millimetre"}
_PER_HOUR = {"kilometre": "kilometre per hour", "mile": "mile per hour"}
_PER_SECOND = {"metre": "metre per second", "foot": "foot per second", "kilometre": "kilometre per second"}


def powered(word: str, following: str) -> str | None:
    """ "square" and "miles" make a square mile."""
    length = UNIT_WORDS.get(following)
    return f"{_POWERS[word]} {length}" if word in _POWERS and length in _LENGTHS else None


def per(unit: str, time: str) -> str | None:
    """A length per hour or second is a speed."""
    if time in {"hour", "h", "hr"}:
        return _PER_HOUR.get(unit)
    return _PER_SECOND.get(unit) if time in {"second", "s", "sec"} else None
