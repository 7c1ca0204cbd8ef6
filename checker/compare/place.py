"""
Compares two places by name, by what holds them, and by distance and direction from one point.

Options
    tolerance:  how far two distances may lie apart besides their rounding, as a share of the larger one; what is
                told as "about" has that room already.
    localities: whether two neighbourhoods by their names (Marlow Park, Tenby Heights) are two, though nobody knows
                where they lie ("scope"); and so two streets.
    parts:      whether directions tell in which part of a country a place lies: neighbouring parts agree.

Agree:     Paris, Paris; Lviv, Ukraine (one lies in the other); 34 km northeast of X, 21 miles northeast of X
Variant:   Kyiv, Kiev; Gdansk, Gdańsk; Qizilsoy, Kyzylsoy (spelled by sound)
Conflict:  Paris, Lyon; St Mary's Hospital, City Hospital; 150 miles east of X, 150 miles west of X
           ("opposite-direction"); north, northeast ("neighbouring-direction"); 3 miles, 40 miles of X ("distance")
           two streets whose names are nearly one ("misspelt")
Undecided: a place that nothing is known of beside another: one may lie in the other; a way beside a bare name
"""

from __future__ import annotations

import re
from functools import lru_cache

from checker.compare import quantity
from checker.compare.directions import directions, parts_of_country
from checker.compare.spots import compare_spots
from checker.values import Comparison, Outcome, Place

NAME = "place"
OPTIONS = {"tolerance": 0.1, "localities": False, "parts": False}

# Two of one kind with different names are two, wherever they lie; of others one may lie in the other.
_KIND_WORDS = """
    hospital clinic court courthouse stadium arena airport station church mosque cathedral school university
    college hotel prison jail museum theatre bridge square park palace castle
    hall centre mall harbour port base embassy county province prefecture district
    """
_STREETS = frozenset({"street", "road", "avenue", "lane", "drive", "boulevard"})
_STREET_SHORTS = {"st": "street", "rd": "road", "ave": "avenue", "blvd": "boulevard"}
_KINDS = frozenset(_KIND_WORDS.split())
_ONE_KIND = {"arena": "stadium", "clinic": "hospital", "jail": "prison"}
_SPELLINGS = {"center": "centre", "theater": "theatre", "harbor": "harbour"}
# What a neighbourhood or a small town is called after, as a word of its own behind another.
_LOCALITY_WORDS = """
    park point heights hills hill village gardens beach springs grove falls creek ridge mills junction landing rapids woods green
    bay harbor harbour cove lakes meadows corners crossing city town terrace manor estates
    """
_LOCALITIES = frozenset(_LOCALITY_WORDS.split())
# Whose regions, as far as the reference lists them, are states side by side.
_STATES = frozenset(
    {"United States", "Australia", "Germany", "India", "Canada", "Brazil", "Austria", "Mexico", "China"}
)
AT_SEA, INLAND = "at sea", "inland"
_FLOOR = " floor"
_GROUNDS = frozenset({AT_SEA, INLAND})


def compare(
    left: Place, right: Place, *, tolerance: float = 0.1, localities: bool = False, parts: bool = False
) -> Comparison:
    same = _names(left, right)
    if parts:
        return parts_of_country(left, right)
    if localities and same.outcome is Outcome.UNDECIDED and _two_localities(left.name, right.name):
        return Comparison(Outcome.CONFLICT, f"{left.name} is not {right.name}", "scope")
    if same.outcome not in {Outcome.AGREE, Outcome.VARIANT}:
        if left.direction or right.direction or left.distance or right.distance:
            return Comparison(Outcome.UNDECIDED, "they are told from different places")
        return same
    far = _distances(left, right, tolerance)
    if left.direction and right.direction:
        turned = directions(left, right)
        if turned is not None and far is not None and far.outcome is Outcome.CONFLICT:
            # Another direction and another distance: no rounding explains both.
            return Comparison(Outcome.CONFLICT, f"{left}, but {right}", "distance")
        if turned is not None:
            return turned
    elif left.direction or right.direction or bool(left.distance) != bool(right.distance):
        return Comparison(Outcome.UNDECIDED, f"only one of them is told by its way from {left.name}")
    if far is not None and far.outcome is Outcome.CONFLICT:
        return Comparison(Outcome.CONFLICT, f"{left}, but {right}", far.note or "distance")
    return far if far is not None and far.outcome is Outcome.UNDECIDED else same


def _distances(left: Place, right: Place, tolerance: float) -> Comparison | None:
    if not left.distance or not right.distance:
        return None
    both_about = left.distance.about and right.distance.about
    return quantity.compare(left.distance, right.distance, tolerance=0.0 if both_about else tolerance)


def _names(left: Place, right: Place) -> Comparison:
    ours, theirs = _key(left.name), _key(right.name)
    if _GROUNDS & {left.name, right.name}:
        return _grounds(left.name, right.name)
    if left.name.endswith(_FLOOR) or right.name.endswith(_FLOOR):
        return _floors(left.name, right.name)
    if "spot" in {left.kind, right.kind} and (spots := _spots(left, right)) is not None:
        return spots
    if not ours or not theirs:
        return _unnamed(left, right)
    if ours == theirs:
        if left.name.casefold() != right.name.casefold() and ours.split()[-1:] != [
            *_STREETS & set(ours.split()[-1:])
        ]:
            return Comparison(Outcome.VARIANT, f"{left.name} and {right.name} are one place", "spelling")
        return Comparison(Outcome.AGREE, f"both are {left.name}")
    usual_left, usual_right = _key(left.usual), _key(right.usual)
    if usual_left and usual_left == usual_right:
        if _is_short(left.name) or _is_short(right.name):
            return Comparison(Outcome.AGREE, f"{left.name} and {right.name} are both {left.usual}")
        return Comparison(Outcome.VARIANT, f"{left.name} and {right.name} are both {left.usual}", "alias")
    if _holds(left, right) or _holds(right, left):
        return Comparison(Outcome.AGREE, f"one of {left.name} and {right.name} lies in the other")
    if _words_inside(ours, theirs):
        return Comparison(Outcome.AGREE, f"{left.name} and {right.name} may well be one place")
    if _one_street(ours, theirs):
        return Comparison(Outcome.CONFLICT, f"{left.name} is not {right.name}, but nearly", "misspelt")
    if not (usual_left and usual_right) and sounds_alike(left.name, right.name):
        return Comparison(Outcome.VARIANT, f"{left.name} and {right.name} are spelled by sound", "sound")
    if _may_hold(left, right) or _may_hold(right, left):
        return Comparison(Outcome.UNDECIDED, f"one of {left.name} and {right.name} may lie in the other")
    if (usual_left and usual_right and left.within and right.within) or _one_kind(ours, theirs):
        told = "scope" if "told" in {left.kind, right.kind} else ""  # a suburb may be told by its city
        return Comparison(Outcome.CONFLICT, f"{left.name} is not {right.name}", told)
    return Comparison(
        Outcome.UNDECIDED, f"it is not known whether {left.name} lies in {right.name} or near it"
    )


def _unnamed(left: Place, right: Place) -> Comparison:
    """ "the town": what its article has told of before, by name."""
    names = {_key(one.name) or _key(one.usual) for one in (left, right)}
    if len(names) == 1 or left.name == right.name:
        return Comparison(Outcome.AGREE, f"both are {left.usual or left.name}")
    return Comparison(Outcome.UNDECIDED, f"it is not known which {left.name} or {right.name} is meant")


def _grounds(left: str, right: str) -> Comparison:
    if left == right:
        return Comparison(Outcome.AGREE, f"both are {left}")
    if {left, right} == _GROUNDS:
        return Comparison(Outcome.CONFLICT, f"{left}, but {right}")
    return Comparison(Outcome.UNDECIDED, "one of them tells only whether it was on land")


def _spots(left: Place, right: Place) -> Comparison | None:
    """A room or a building without a name beside another, or beside a name that tells its kind (St Mary's Hospital)."""
    ours, theirs = (one.name if one.kind == "spot" else _venue(_key(one.name)) for one in (left, right))
    return compare_spots(ours, theirs) if ours and theirs else None


def _venue(key: str) -> str:
    return "" if key.split()[-1:] and key.split()[-1] in _STREETS else _kind(key)


def _floors(left: str, right: str) -> Comparison:
    if left == right:
        return Comparison(Outcome.AGREE, f"both are the {left}")
    if {left, right} & {"basement", "cellar"}:
        return Comparison(Outcome.CONFLICT, f"the {left}, but the {right}", "scope")
    plain = {left, right} & {"top floor", "ground floor", "first floor"}
    if plain or not (left.endswith(_FLOOR) and right.endswith(_FLOOR)):
        return Comparison(
            Outcome.UNDECIDED, "it is not known how the floors are counted, or how many there are"
        )
    return Comparison(Outcome.CONFLICT, f"the {left}, but the {right}")


def is_locality(name: str) -> bool:
    """Whether a name is that of a neighbourhood or small town by its last word: "Marlow Heights"."""
    words = name.casefold().split()
    return len(words) > 1 and words[-1] in _LOCALITIES


def _two_localities(left: str, right: str) -> bool:
    ours, theirs = _key(left).split(), _key(right).split()
    streets = bool(ours and theirs) and {ours[-1], theirs[-1]} <= _STREETS | {"parkway", "highway"}
    return streets or (is_locality(left) and is_locality(right))


def _is_short(name: str) -> bool:
    """US, U.S., UK: house style, no spelling."""
    letters = name.replace(".", "")
    return letters.isupper() and len(letters) <= 4


def _holds(outer: Place, inner: Place) -> bool:
    around = {_key(one) for one in inner.within}
    return bool({_key(outer.name), _key(outer.usual)} & around - {""})


def _may_hold(outer: Place, inner: Place) -> bool:
    """Whether a region may hold a town, or another region, of its country: no list has every county."""
    if outer.kind != "region" or inner.kind not in {"region", "city", "capital"}:
        return False
    country = outer.within[-1] if outer.within else ""
    if not country or country not in inner.within:
        return False
    flat = country in _STATES
    return not flat or (inner.kind != "region" and inner.within[0] == country)


def _words_inside(left: str, right: str) -> bool:
    """ "Mysore Palace" inside "the Mysore Palace grounds"; a kind alone ("the hospital") inside its name."""
    ours, theirs = set(left.split()), set(right.split())
    return bool(ours and theirs) and (ours <= theirs or theirs <= ours)


def _one_street(left: str, right: str) -> bool:
    """Philip Street, Phillips Road: names that differ by little."""
    from rapidfuzz.distance import DamerauLevenshtein

    *ours, kind = left.split()
    *theirs, other = right.split()
    if kind not in _STREETS or other not in _STREETS or not ours or not theirs:
        return False
    apart = DamerauLevenshtein.distance(" ".join(ours), " ".join(theirs))
    return apart <= max(len(" ".join(ours)) // 4, 1)


def _one_kind(left: str, right: str) -> bool:
    named = len(left.split()) > 1 and len(right.split()) > 1
    return named and _kind(left) != "" and _kind(left) == _kind(right)


def _kind(key: str) -> str:
    """ "university hospital" is a hospital, "university marlow" (of Marlow) a university."""
    words = key.split()
    kind = words[-1] if words[-1] in _KINDS else next((word for word in words if word in _KINDS), "")
    return _ONE_KIND.get(kind, kind)


@lru_cache(maxsize=4096)
def sounds_alike(left: str, right: str) -> bool:
    """Whether two spellings of one length or nearly so could be one name written by ear."""
    import jellyfish
    from rapidfuzz.distance import DamerauLevenshtein

    ours, theirs = _key(left).replace(" ", ""), _key(right).replace(" ", "")
    if min(len(ours), len(theirs)) < 5 or abs(len(ours) - len(theirs)) > 2:
        return False
    if _by_ear(ours) == _by_ear(theirs):
        return True
    near = DamerauLevenshtein.distance(ours, theirs) <= (1 if len(ours) < 8 else 2)
    return near and jellyfish.metaphone(ours) == jellyfish.metaphone(theirs)


def _by_ear(name: str) -> str:
    """What is left when letters that transliterations swap are made one."""
    for letters, one in (
        ("sch", "s"), ("tch", "c"), ("sh", "s"), ("ch", "c"), ("kh", "k"), ("gh", "g"), ("zh", "z"), ("ts", "c"), ("tz", "c"),
        ("ck", "k"), ("q", "k"), ("x", "ks"), ("w", "v"), ("y", "i"), ("j", "i"), ("ou", "u"), ("oe", "o"), ("ee", "i"), ("e", "i"),
        ("ph", "f"), ("h", ""), ("o", "a"), ("d", "t"), ("b", "p"), ("c", "k"),
    ):  # fmt: skip
        name = name.replace(letters, one)
    return re.sub(r"(.)\1+", r"\1", name)


@lru_cache(maxsize=4096)
def _key(name: str) -> str:
    from anyascii import anyascii

    words = re.findall(r"[a-z0-9]+", anyascii(name).casefold().replace("'s ", "s "))
    if len(words) > 1:
        words[-1] = _STREET_SHORTS.get(words[-1], words[-1])
    words = [_SPELLINGS.get(word, word) for word in words]
    return " ".join(word for word in words if word not in {"the", "of", "in", "town", "city", "village"})
