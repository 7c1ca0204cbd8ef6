"""The words for units and currencies, with the canonical names and codes they stand for."""

from __future__ import annotations


def _spread(table: dict[str, str]) -> dict[str, str]:
    return {word: name for name, words in table.items() for word in words.split()}


# One word after a number, lower case.
UNIT_WORDS = _spread({
    "millimetre": "mm millimetre millimetres millimeter millimeters", "centimetre": "cm cms centimetre centimetres centimeter centimeters",
    "decimetre": "dm decimetre decimetres decimeter decimeters", "metre": "metre metres meter meters",
    "kilometre": "km kms kilometre kilometres kilometer kilometers k.m", "inch": "inch inches", "foot": "ft feet foot",
    "yard": "yard yards yd yds", "mile": "mile miles mi", "nautical mile": "nmi nm", "light year": "light-year light-years",
    "micrometre": "micron microns micrometre micrometres micrometer micrometers μm µm", "nanometre": "nanometre nanometres nanometer nanometers",
    "picometre": "picometer picometers picometre picometres",
    "hectare": "ha hectare hectares", "acre": "acre acres", "square metre": "m2 m² sqm", "square kilometre": "km2 km² sqkm",
    "cubic metre": "m3 m³", "square foot": "sqft ft2 ft²",
    "millilitre": "ml millilitre millilitres milliliter milliliters", "litre": "litre litres liter liters", "centilitre": "cl centilitres",
    "gallon": "gallon gallons gal", "pint": "pint pints", "quart": "quart quarts", "barrel": "barrel barrels bbl bpd",
    "tablespoon": "tablespoon tablespoons tbsp", "teaspoon": "teaspoon teaspoons tsp", "cup": "cup cups",
    "microgram": "microgram micrograms microgramme microgrammes mcg μg µg", "milligram": "mg milligram milligrams milligramme",
    "gram": "gram grams gramme grammes", "kilogram": "kg kgs kilogram kilograms kilo kilos kilogramme kilogrammes",
    "tonne": "tonne tonnes ton tons", "kilotonne": "kiloton kilotons kilotonne kilotonnes kt", "megatonne": "megaton megatons megatonne megatonnes mt",
    "pound": "lb lbs", "ounce": "oz ounce ounces", "carat": "carat carats",
    "kilometre per hour": "kph kmh km/h kmph km/hr", "mile per hour": "mph", "knot": "knot knots", "metre per second": "m/s",
    "second": "second seconds sec secs", "minute": "minute minutes min mins", "hour": "hour hours hr hrs", "day": "day days",
    "week": "week weeks", "month": "month months", "year": "year years yr yrs", "decade": "decade decades", "century": "centuries",
    "millisecond": "millisecond milliseconds ms",
    "joule": "joule joules", "kilojoule": "kj kilojoules", "calorie": "calorie calories", "kilocalorie": "kcal",
    "kilowatt hour": "kwh", "megawatt hour": "mwh", "gigawatt hour": "gwh", "terawatt hour": "twh",
    "watt": "watt watts", "kilowatt": "kw kilowatt kilowatts", "megawatt": "mw megawatt megawatts", "gigawatt": "gw gigawatt gigawatts",
    "terawatt": "tw terawatt terawatts", "horsepower": "hp bhp horsepower", "volt": "volt volts", "kilovolt": "kv",
    "bit": "bit bits", "byte": "byte bytes", "kilobyte": "kb", "megabyte": "megabyte megabytes",
    "gigabyte": "gb gigabyte gigabytes", "terabyte": "tb terabyte terabytes", "megabit": "megabit megabits mbps", "gigabit": "gbps gigabit gigabits",
    "hertz": "hz hertz", "kilohertz": "khz", "megahertz": "mhz", "gigahertz": "ghz", "decibel": "db decibel decibels",
    "hectopascal": "hpa", "millibar": "millibar millibars", "psi": "psi",
    "degree": "degree degrees °", "degree Celsius": "°c celsius centigrade", "degree Fahrenheit": "°f fahrenheit",
    "radian": "rad radian radians", "turn": "turn turns",
    "percent": "% percent percents pct percentage", "percentage point": "pp ppt ppts", "basis point": "bp bps",
})  # fmt: skip

# Two words after a number.
UNIT_PAIRS = {
    ("per", "cent"): "percent", ("percentage", "points"): "percentage point", ("percentage", "point"): "percentage point",
    ("percent", "points"): "percentage point", ("basis", "points"): "basis point", ("basis", "point"): "basis point",
    ("nautical", "miles"): "nautical mile", ("nautical", "mile"): "nautical mile", ("light", "years"): "light year",
    ("metric", "tons"): "tonne", ("metric", "ton"): "tonne", ("metric", "tonnes"): "tonne", ("long", "tons"): "tonne",
    ("short", "tons"): "short ton", ("fluid", "ounces"): "fluid ounce",
    ("degrees", "celsius"): "degree Celsius", ("degree", "celsius"): "degree Celsius", ("degrees", "c"): "degree Celsius",
    ("degrees", "centigrade"): "degree Celsius", ("degrees", "fahrenheit"): "degree Fahrenheit", ("degrees", "f"): "degree Fahrenheit",
    ("degree", "fahrenheit"): "degree Fahrenheit", ("°", "c"): "degree Celsius", ("°", "f"): "degree Fahrenheit",
    ("°", "celsius"): "degree Celsius", ("°", "fahrenheit"): "degree Fahrenheit",
    ("watt", "hours"): "watt hour", ("kilowatt", "hours"): "kilowatt hour", ("megawatt", "hours"): "megawatt hour",
    ("gigawatt", "hours"): "gigawatt hour", ("terawatt", "hours"): "terawatt hour",
    ("sq", "km"): "square kilometre", ("sq", "m"): "square metre", ("sq", "ft"): "square foot", ("sq", "miles"): "square mile",
    ("sq", "mi"): "square mile",
}  # fmt: skip
_POWERED = {"square": "square", "cubic": "cubic", "sq": "square"}
_LENGTHS = {"metre", "kilometre", "foot", "inch", "yard", "mile", "centimetre", "millimetre"}

# One letter right behind the digits.
UNIT_LETTERS = {
    "m": "metre",
    "g": "gram",
    "l": "litre",
    "t": "tonne",
    "C": "degree Celsius",
    "F": "degree Fahrenheit",
}

_PER_HOUR = {"kilometre": "kilometre per hour", "mile": "mile per hour"}
_PER_SECOND = {"metre": "metre per second", "foot": "foot per second", "kilometre": "kilometre per second"}


def powered(word: str, following: str) -> str | None:
    """ "square" and "miles" make a square mile."""
    length = UNIT_WORDS.get(following)
    return f"{_POWERED[word]} {length}" if word in _POWERED and length in _LENGTHS else None


def per(unit: str, time: str) -> str | None:
    """A length per hour or second is a speed."""
    if time in {"hour", "h", "hr"}:
        return _PER_HOUR.get(unit)
    return _PER_SECOND.get(unit) if time in {"second", "s", "sec"} else None


CURRENCY_SIGNS = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₽": "RUB", "₩": "KRW", "₴": "UAH",
                  "₺": "TRY", "₪": "ILS", "₦": "NGN", "฿": "THB", "₫": "VND", "₱": "PHP", "₡": "CRC", "₾": "GEL",
                  "₭": "LAK", "₿": "BTC", "元": "CNY", "zł": "PLN"}  # fmt: skip
DOLLARS = {"us": "USD", "u.s.": "USD", "u.s": "USD", "c": "CAD", "ca": "CAD", "cad": "CAD", "can": "CAD", "a": "AUD", "au": "AUD", "aud": "AUD",
           "nz": "NZD", "nzd": "NZD", "hk": "HKD", "hkd": "HKD", "s": "SGD", "sg": "SGD", "nt": "TWD", "r": "BRL", "mex": "MXN",
           "mxn": "MXN", "usd": "USD", "j": "JMD", "tt": "TTD", "e": "EUR"}  # fmt: skip
CODES = frozenset(
    "USD EUR GBP JPY CHF CNY RMB CAD AUD NZD SEK NOK DKK PLN CZK HUF RON BGN RUB UAH TRY INR PKR BRL MXN ARS CLP ZAR "
    "KRW SGD HKD TWD THB IDR MYR PHP VND ILS SAR AED QAR KWD EGP NGN KES GEL AMD AZN KZT UZS BTC ETH ISK RSD".split()
)
PREFIX_WORDS = {"rs": "INR", "rs.": "INR", "eur": "EUR", "usd": "USD", "gbp": "GBP", "rmb": "CNY", "euro": "EUR", "sek": "SEK",
                "nok": "NOK", "dkk": "DKK", "chf": "CHF", "dollar": "USD"}  # fmt: skip
CURRENCY_WORDS = _spread({
    "USD": "dollar dollars usd buck bucks", "EUR": "euro euros eur", "GBP": "sterling gbp quid", "JPY": "yen", "CNY": "yuan rmb renminbi",
    "RUB": "rouble roubles ruble rubles", "INR": "rupee rupees", "CHF": "", "UAH": "hryvnia hryvnias hryvnya", "TRY": "lira liras",
    "PLN": "zloty zlotys zł", "CZK": "koruna korunas", "HUF": "forint forints", "RON": "lei leu", "BGN": "leva lev",
    "SEK": "sek", "NOK": "nok", "DKK": "dkk", "kronor": "krona kronor", "krone": "krone kroner", "KRW": "won", "ILS": "shekel shekels",
    "ZAR": "rand", "BRL": "real reais", "MXN": "pesos peso", "SAR": "riyal riyals", "AED": "dirham dirhams", "KWD": "dinar dinars",
    "IRR": "rial rials", "THB": "baht", "IDR": "rupiah", "VND": "dong", "NGN": "naira", "KES": "shilling shillings", "BTC": "bitcoin bitcoins",
    "GEL": "lari", "KZT": "tenge", "UZS": "sum", "franc": "franc francs", "DEM": "mark marks", "FIM": "markka", "peseta": "peseta pesetas",
    "cent": "cent cents", "penny": "pence penny", "guilder": "guilder guilders", "taka": "taka", "lek": "lek", "somoni": "somoni",
    "AUD": "aud", "CAD": "cad", "satoshi": "satoshi satoshis",
})  # fmt: skip
_NATIONS = {
    ("us", "USD"): "USD", ("u.s.", "USD"): "USD", ("u.s", "USD"): "USD", ("american", "USD"): "USD", ("australian", "USD"): "AUD",
    ("canadian", "USD"): "CAD", ("singapore", "USD"): "SGD", ("kong", "USD"): "HKD", ("zealand", "USD"): "NZD",
    ("taiwan", "USD"): "TWD", ("swiss", "franc"): "CHF", ("french", "franc"): "FRF", ("belgian", "franc"): "BEF",
    ("czech", "CZK"): "CZK", ("swedish", "kronor"): "SEK", ("danish", "krone"): "DKK", ("norwegian", "krone"): "NOK",
    ("icelandic", "kronor"): "ISK", ("chinese", "CNY"): "CNY", ("japanese", "JPY"): "JPY", ("turkish", "TRY"): "TRY",
    ("indian", "INR"): "INR", ("pakistani", "INR"): "PKR", ("russian", "RUB"): "RUB", ("finnish", "FIM"): "FIM",
    ("deutsche", "DEM"): "DEM", ("german", "DEM"): "DEM", ("dutch", "guilder"): "NLG", ("mexican", "MXN"): "MXN",
    ("argentine", "MXN"): "ARS", ("philippine", "MXN"): "PHP", ("polish", "PLN"): "PLN", ("british", "GBP"): "GBP",
    ("egyptian", "pound"): "EGP", ("sterling", "pound"): "GBP", ("british", "pound"): "GBP", ("sudanese", "pound"): "SDG",
    ("ukrainian", "UAH"): "UAH", ("iranian", "IRR"): "IRR", ("lebanese", "pound"): "LBP", ("syrian", "pound"): "SYP",
    ("kuwaiti", "KWD"): "KWD", ("iraqi", "KWD"): "IQD", ("saudi", "SAR"): "SAR", ("south", "ZAR"): "ZAR",
}  # fmt: skip


NATION_WORDS = frozenset(nation for nation, _ in _NATIONS) | {"hong", "new"}


def of_nation(nation: str, currency: str) -> str | None:
    """ "Swiss" and a franc make CHF; None where the words do not go together."""
    return _NATIONS.get((nation, currency))
