"""
Compares two offices that one person is said to hold.

Only roles that cannot go together conflict: two portfolios of one government, a governor and a minister, two
ranks, the leaders of two parties, two posts of one management, cockpit or team. A company's chairman may well be its
chief executive: only "scope".

Agree:     chief executive of Volta, CEO of Volta; minister, energy minister; governor, provincial governor
Conflict:  defence minister of Russia, foreign minister of Russia; governor, health minister; colonel, major
Undecided: former judge, judge; prime minister, finance minister
"""

from __future__ import annotations

from checker.compare.posts import apart
from checker.compare.roles import RANKS, canonical_role, family
from checker.values import Comparison, Office, Outcome

NAME = "office"
OPTIONS: dict[str, object] = {}

# Families of which one person holds one at a time; a pair of different families conflicts where it is listed.
_EXCLUSIVE = frozenset({"minister", "governor", "mayor", "ambassador", "rank"})
_APART = frozenset(
    frozenset(pair)
    for pair in (
        ("minister", "governor"),
        ("minister", "ambassador"),
        ("minister", "judge"),
        ("judge", "prosecutor"),
        ("judge", "defence"),
        ("prosecutor", "defence"),
        ("minister", "mayor"),
        ("governor", "mayor"),
        ("governor", "ambassador"),
        ("governor", "judge"),
        ("minister", "head of an international body"),
        ("ambassador", "head of an international body"),
        ("governor", "head of an international body"),
    )
)
# A commander is who commands, but beside a rank of the navy one of those.
_COMMANDING, _AT_SEA = "commander", frozenset({"commodore", "admiral"})
# A first word that makes another office of the same last word.
_OTHER_OFFICES = (
    "vice ",
    "prime ",
    "lieutenant governor",
    "attorney ",
    "secretary ",
    "director ",
    "governor ",
    "solicitor ",
)
_HEADS_OF_BODIES = frozenset(
    (
        "chief executive",
        "president",
        "director",
        "director general",
        "leader",
        "governor",
        "rector",
        "dean",
        "secretary general",
        "chief",
        "chair",
    )
)
_OTHER_LAND = frozenset(
    (
        "south",
        "north",
        "east",
        "west",
        "new",
        "northern",
        "southern",
        "eastern",
        "western",
        "equatorial",
        "papua",
        "guinea",
    )
)
_LOOSE_BODIES = frozenset(
    (
        "opposition",
        "coalition",
        "alliance",
        "bloc",
        "group",
        "delegation",
        "senate",
        "house",
        "government",
        "country",
        "team",
    )
)


def compare(left: Office, right: Office) -> Comparison:
    if {left.status, right.status} == {"holder", "deputy"} and _same_office(left, right):
        return Comparison(
            Outcome.CONFLICT,
            f"'{left}' and '{right}' are two posts: one is the other's deputy",
            "deputy-or-holder",
        )
    if apart(left, right) and _places(left.of, right.of) != "differ":
        return Comparison(
            Outcome.CONFLICT, f"'{left}' and '{right}' are two posts with a holder each", "two-posts"
        )
    if left.status != right.status:
        return Comparison(
            Outcome.UNDECIDED, f"{left} and {right} are two standings: one may lead to the other"
        )
    ours, theirs = canonical_role(left.role), canonical_role(right.role)
    places = _places(left.of, right.of)
    if ours == theirs:
        return _one_role(left, right, ours, places)
    if _narrower(ours, theirs) and places != "differ":
        return Comparison(
            Outcome.AGREE, f"'{left.role}' and '{right.role}' are one role, told more or less closely"
        )
    return _two_roles(left, right, family(ours), family(theirs), places)


def _same_office(left: Office, right: Office) -> bool:
    """The same post of a kind whose deputy nobody calls by the chief's title, as people do with coaches and professors."""
    role = canonical_role(left.role)
    # An assistant prosecutor is "Prosecutor Reilly" to many: only a prosecutor by a longer title has one deputy.
    posts = family(role) in {"minister", "governor", "mayor", "top", "ambassador"} or role.endswith(
        ("district attorney", "chief prosecutor", "prosecutor general")
    )
    return posts and role == canonical_role(right.role) and _places(left.of, right.of) != "differ"


def _places(left: str, right: str) -> str:
    """same, open (one is not given), or differ."""
    ours, theirs = left.casefold().removeprefix("the "), right.casefold().removeprefix("the ")
    if not ours or not theirs:
        return "open"
    longer, shorter = (ours, theirs) if len(ours) > len(theirs) else (theirs, ours)
    if ours == theirs or longer.startswith((f"{shorter} ", f"{shorter}'")):
        return "same"
    # "the central bank" and "bank" are one; South Sudan and Sudan are two.
    return "same" if longer.endswith(f" {shorter}") and longer.split()[0] not in _OTHER_LAND else "differ"


def _one_role(left: Office, right: Office, role: str, places: str) -> Comparison:
    if places != "differ":
        return Comparison(
            Outcome.AGREE,
            f"both say {left.role}"
            if left.role == right.role
            else f"'{left.role}' and '{right.role}' are one role",
        )
    kind = family(role)
    loose = _LOOSE_BODIES & set(f"{left.of} {right.of}".casefold().split())
    if kind in {"minister", "governor", "mayor"} or (role == "leader" and not loose):
        return Comparison(
            Outcome.CONFLICT, f"nobody is {role} of both {left.of} and {right.of}", "two-bodies"
        )
    return Comparison(Outcome.UNDECIDED, f"one person may be {role} of {left.of} and of {right.of}")


def _narrower(ours: str, theirs: str) -> bool:
    """Whether one is the other with a word before it, or names the top post of a body that the other calls its head."""
    if "head" in {ours, theirs} and ({ours, theirs} - {"head"}) & _HEADS_OF_BODIES:
        return True
    if {ours, theirs} == {"pilot", "captain"}:
        return True
    longer, shorter = (ours, theirs) if len(ours) > len(theirs) else (theirs, ours)
    if shorter in {"minister", "governor", "general"} or family(shorter) != "minister":
        return longer.endswith(f" {shorter}") and not longer.startswith(_OTHER_OFFICES)
    return set(shorter.split()) <= set(longer.split())


def _two_roles(left: Office, right: Office, ours: str, theirs: str, places: str) -> Comparison:
    both = f"'{left.role}' and '{right.role}'"
    if {"prime minister", "deputy prime minister"} & {canonical_role(left.role), canonical_role(right.role)}:
        president = "president" in {canonical_role(left.role), canonical_role(right.role)}
        if president and places == "same" and left.of:
            return Comparison(
                Outcome.CONFLICT,
                f"{both} of {left.of} are two offices that nobody holds at once",
                "two-offices",
            )
        return Comparison(Outcome.UNDECIDED, f"{both} may go together")
    if ours == theirs and ours in _EXCLUSIVE and (ours != "rank" or _ranks_differ(left, right)):
        return Comparison(
            Outcome.CONFLICT,
            f"{both} are two offices of one kind; nobody is expected to hold both",
            "two-offices",
        )
    if {canonical_role(left.role), canonical_role(right.role)} == {
        "chair",
        "chief executive",
    } and places == "same":
        return Comparison(Outcome.CONFLICT, f"{both} are two posts, though one person may hold both", "scope")
    if frozenset((ours, theirs)) in _APART:
        return Comparison(Outcome.CONFLICT, f"{both} do not go together", "two-offices")
    return Comparison(Outcome.UNDECIDED, f"one person may be both {left.role} and {right.role}")


def _ranks_differ(left: Office, right: Office) -> bool:
    """Two bare ranks; "detective sergeant" and "sergeant", or a rank with a command, may be one."""
    ours, theirs = canonical_role(left.role).split(), canonical_role(right.role).split()
    if _COMMANDING in {ours[-1], theirs[-1]} and not {ours[-1], theirs[-1]} & _AT_SEA:
        return False  # a colonel commands as well
    return len(ours) == len(theirs) == 1 and ours[0] in RANKS and theirs[0] in RANKS and ours != theirs
