"""The words that times are told with, each with its kind and what it stands for. Lower case."""

from __future__ import annotations


def listed(words: str) -> frozenset[str]:
    """Words written in a row."""
    return frozenset(words.split())


MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}
WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "monday mon",
            "tuesday tues tue",
            "wednesday weds wed",
            "thursday thurs thur thu",
            "friday fri",
            "saturday sat",
            "sunday sun",
        )
    )
    for name in names.split()
}
# Short forms and words with another meaning count only beside something else of a date.
DOUBTFUL = frozenset(
    [
        "jan",
        "feb",
        "mar",
        "may",
        "march",
        "jun",
        "jul",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
        "apr",
        "aug",
        "mon",
        "tue",
        "tues",
        "wed",
        "weds",
        "thu",
        "thur",
        "thurs",
        "fri",
        "sat",
        "sun",
        "june",
        "april",
        "august",
    ]
)
UNITS = {
    name: unit
    for unit, names in {
        "second": "second seconds sec secs",
        "minute": "minute minutes min mins",
        "hour": "hour hours hr hrs",
        "day": "day days",
        "night": "nights",
        "weekend": "weekend weekends",
        "week": "week weeks",
        "fortnight": "fortnight fortnights",
        "month": "month months",
        "quarter": "quarter quarters",
        "half": "half halves",
        "year": "year years yr yrs",
        "decade": "decade decades",
        "century": "century centuries",
    }.items()
    for name in names.split()
}
DAY_PARTS = {
    "morning": "morning",
    "mornings": "morning",
    "afternoon": "afternoon",
    "evening": "evening",
    "evenings": "evening",
    "afternoons": "afternoon",
    "night": "night",
    "nighttime": "night",
    "lunchtime": "lunchtime",
    "midmorning": "morning",
    "midafternoon": "afternoon",
    "dawn": "dawn",
    "daybreak": "dawn",
    "sunrise": "dawn",
    "dusk": "dusk",
    "nightfall": "dusk",
    "sunset": "dusk",
    "daytime": "daytime",
}
SEASONS = {"spring": "spring", "summer": "summer", "autumn": "autumn", "fall": "autumn", "winter": "winter"}
DAY_WORDS = {"today": 0, "yesterday": -1, "tomorrow": 1, "tmrw": 1}
ORDINALS = {
    name: number
    for number, name in enumerate(
        [
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
        ],
        start=1,
    )
} | {"thirtieth": 30}
DECADES = {
    "twenties": 20,
    "thirties": 30,
    "forties": 40,
    "fifties": 50,
    "sixties": 60,
    "seventies": 70,
    "eighties": 80,
    "nineties": 90,
    "noughties": 0,
}
# Minutes east of UTC. Names that two continents share (CST, IST, BST) go by the commoner use in English news.
ZONES = {
    "gmt": 0, "utc": 0, "z": 0, "wet": 0, "bst": 60, "cet": 60, "west": 60, "cest": 120, "eet": 120, "eest": 180,
    "msk": 180, "trt": 180, "ist": 330, "pkt": 300, "jst": 540, "kst": 540, "hkt": 480, "sgt": 480, "awst": 480,
    "aest": 600, "aedt": 660, "nzst": 720, "nzdt": 780, "est": -300, "edt": -240, "cst": -360, "cdt": -300,
    "mst": -420, "mdt": -360, "pst": -480, "pdt": -420, "akst": -540, "hst": -600,
}  # fmt: skip
# Zones told without winter or summer time: told, but which offset holds depends on the day, so none is given.
LOOSE_ZONES = frozenset({"et", "ct", "mt", "pt", "eastern", "pacific", "central", "mountain", "local"})
HOLIDAYS = {
    "christmas day": "christmas", "christmas eve": "christmas eve", "christmas": "christmas", "boxing day": "boxing day",
    "new year's day": "new year", "new year day": "new year", "new year's eve": "new year's eve", "new years eve": "new year's eve",
    "new years day": "new year", "new year": "new year", "new year's": "new year",
    "easter sunday": "easter", "easter monday": "easter monday", "easter": "easter", "good friday": "good friday",
    "ash wednesday": "ash wednesday", "palm sunday": "palm sunday", "pentecost": "pentecost", "ascension day": "ascension",
    "thanksgiving day": "thanksgiving", "thanksgiving": "thanksgiving", "black friday": "black friday",
    "labor day": "labor day", "labour day": "may day", "may day": "may day", "memorial day": "memorial day",
    "international workers' day": "may day", "independence day": "independence day", "veterans day": "veterans day",
    "armistice day": "veterans day", "valentine's day": "valentine", "valentines day": "valentine",
    "halloween": "halloween", "juneteenth": "juneteenth", "columbus day": "columbus day", "st patrick's day": "saint patrick",
    "st. patrick's day": "saint patrick", "saint patrick's day": "saint patrick", "saint patrick": "saint patrick",
    "martin luther king jr. day": "king day", "martin luther king day": "king day", "presidents day": "presidents day",
    "presidents' day": "presidents day", "bastille day": "bastille day", "anzac day": "anzac day", "earth day": "earth day",
    "mother's day": "mother's day", "mothers day": "mother's day", "father's day": "father's day", "all saints' day": "all saints",
    "international women's day": "women's day", "april fools' day": "april fools", "april fools day": "april fools",
}  # fmt: skip
CONNECTIVES = {
    "in": "in", "on": "on", "at": "at", "of": "of", "the": "the", "a": "a", "an": "a", "this": "this", "current": "this",
    "that": "that", "these": "this", "last": "last", "previous": "previous", "prior": "previous", "past": "previous",
    "preceding": "previous", "next": "next", "following": "following", "coming": "coming", "upcoming": "coming",
    "forthcoming": "coming", "same": "same", "ago": "ago", "before": "before", "earlier": "earlier", "later": "later",
    "after": "after", "since": "since", "until": "until", "till": "until", "til": "until", "by": "by", "from": "from",
    "to": "to", "through": "through", "thru": "through", "between": "between", "and": "and", "or": "or", "but": "but",
    "every": "every", "each": "every", "early": "early", "late": "late", "mid": "mid", "middle": "middle",
    "beginning": "begin", "start": "begin", "starting": "starting", "commencing": "starting", "end": "end", "close": "end",
    "turn": "begin", "within": "within", "about": "about", "around": "about", "circa": "about", "approximately": "about",
    "roughly": "about", "hence": "hence", "rest": "rest", "remainder": "rest", "than": "than", "more": "more", "less": "less",
    "over": "over", "during": "during", "for": "for", "fiscal": "fiscal", "financial": "fiscal", "school": "fiscal",
    "academic": "fiscal", "calendar": "calendar", "working": "working", "business": "working", "half": "half",
    "few": "few", "couple": "couple", "several": "several", "some": "some", "another": "another", "my": "the", "its": "the",
    "their": "the", "his": "the", "her": "the", "our": "the", "now": "now", "throughout": "during", "no": "no", "not": "not",
    "noon": "noon", "midday": "noon", "midnight": "midnight", "tonight": "tonight", "tonite": "tonight",
    "overnight": "overnight", "weekly": "adverb", "daily": "adverb", "annually": "adverb", "hourly": "adverb",
    "yearly": "adverb", "nightly": "adverb", "quarterly": "adverb", "everyday": "adverb", "any": "any",
    "biweekly": "adverb", "fortnightly": "adverb",
    "latest": "latest", "away": "away", "o'clock": "oclock", "oclock": "oclock", "time": "time", "once": "once", "twice": "once", "one's": "other",
    "will": "will", "would": "will", "shall": "will", "hundred": "hundred", "thousand": "thousand", "dozen": "dozen",
    "quarter's": "other", "to date": "other", "date": "dateword", "yet": "other", "as": "as", "eod": "other", "onwards": "onwards",
    "onward": "onwards", "other": "another", "anniversary": "anniversary", "shortly": "soon", "soon": "soon", "just": "soon", "immediately": "soon", "weekday": "workday", "weekdays": "workday", "workday": "workday",
}  # fmt: skip
