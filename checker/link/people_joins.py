"""Proposes which two people may be one, how surely, and why; deciding over all of them is people_clusters' business."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from jellyfish import metaphone
from rapidfuzz.distance import Indel

from checker.compare import office as offices
from checker.compare.name import is_slip, match_names
from checker.compare.names.parts import Part
from checker.compare.names.relation import Relation, relation
from checker.link.people_nodes import Person
from checker.values import Office, Outcome

_MOST_IN_BLOCK = 400
_FEW = """spokesperson governor mayor leader president chancellor captain pilot judge coach manager referee goalkeeper prosecutor
chair coroner foreman"""
_ONE_IN_A_STORY = frozenset(_FEW.split())
_ALIKE = 0.5
_NEARLY = 0.7
_NEARLY_A_SURNAME = 0.8
_LONG_GIVEN = 6


@dataclass(frozen=True, slots=True)
class Join:
    """Two people by their place in the list; the smaller the strength number, the surer."""

    left: int
    right: int
    strength: int
    reason: str = ""


def joins_of(people: Sequence[Person]) -> Iterator[Join]:
    """Every pair worth a look: those that share a part of the name by sound, or an office."""
    blocks: dict[str, list[int]] = defaultdict(list)
    for index, person in enumerate(people):
        for key in _keys(person):
            blocks[key].append(index)
    seen: set[tuple[int, int]] = set()
    for key in sorted(blocks):
        members = blocks[key][:_MOST_IN_BLOCK]
        for at, left in enumerate(members):
            for right in members[at + 1 :]:
                if (left, right) not in seen and people[left].author == people[right].author:
                    seen.add((left, right))
                    if (join := _join(left, right, people[left], people[right])) is not None:
                        yield join


def _keys(person: Person) -> set[str]:
    keys = {f"sound {metaphone(part.word)}" for part in person.parts.parts}
    keys |= {f"letter {part.word[:3]}" for part in person.parts.parts}
    return keys | {f"office {office.role}" for office in person.offices}


def _join(left: int, right: int, one: Person, other: Person) -> Join | None:
    match = match_names(one.subject, other.subject)
    same_article = not one.files.isdisjoint(other.files)
    reason = f"'{one.subject}' and '{other.subject}': {match.reason}"
    if one.bare or other.bare:
        return _bare(left, right, one, other, match.verdict, reason)
    if match.verdict == "same":
        return Join(left, right, 0)
    if match.verdict == "variant":
        return Join(left, right, 1, reason)
    if match.verdict == "short" or (match.verdict == "unsure" and _suffix_only(one, other)):
        # The same story seldom has both a father and a son; where an article has, people_clusters keeps them apart.
        return None if _at_odds(one, other) else Join(left, right, 2, reason)
    held = _shared_office(one, other)
    agreed = held or _shared_body(one, other)
    if same_article and agreed and _different_offices(one, other):
        agreed = ""  # an article that gives two alike names two offices of one body means two people
    if match.verdict == "misspelt" and (agreed or (_each_alone(one, other) and _likely_slip(one, other))):
        return Join(left, right, 3, reason + (f"; both are {agreed}" if agreed else ""))
    if match.verdict == "different" and not same_article:
        if (agreed and _one_part_shared(one, other)) or (held and _one_surname(one, other)):
            return Join(left, right, 4, f"{reason}; both are {agreed}")
        if _nearly_namesakes(one, other) or _nearly_one_surname(one, other):
            return Join(left, right, 5, f"{reason}; no article knows both")
    return None


def _bare(left: int, right: int, one: Person, other: Person, verdict: str, reason: str) -> Join | None:
    if one.kin & other.kin and one.files.isdisjoint(other.files) and _given(one, other):
        return Join(left, right, 6 if one.bare and other.bare else 7, reason)
    if one.bare and other.bare:
        return Join(left, right, 6, reason) if verdict in {"same", "variant"} else None
    if not one.files.isdisjoint(other.files) and verdict != "misspelt":
        return None  # within one article the reading has already said whom a bare name stands for
    if verdict in {"short", "variant", "same"}:
        return Join(left, right, 7, "")
    shared = _shared_office(one, other) or _shared_body(one, other)
    if verdict == "misspelt" and (shared or not one.files.isdisjoint(other.files)):
        return Join(left, right, 8, reason)
    return None


def _given(one: Person, other: Person) -> bool:
    """Whether the sister of one article is the other's by her first name, perhaps with a letter wrong."""
    ours, theirs = one.parts.parts[0], other.parts.parts[0]
    if ours.word == theirs.word:
        return True
    return min(len(ours.word), len(theirs.word)) >= _LONG_GIVEN and is_slip(ours.text, theirs.text)


def _suffix_only(one: Person, other: Person) -> bool:
    ours, theirs = one.parts, other.parts
    return (
        bool(ours.suffix) != bool(theirs.suffix)
        and ours.joined == theirs.joined
        and one.files.isdisjoint(other.files)
    )


def _at_odds(one: Person, other: Person) -> bool:
    """Whether an office of one cannot go with one of the other; a short name is then no proof."""
    return any(
        offices.compare(ours, theirs).outcome is Outcome.CONFLICT
        for ours in one.offices
        for theirs in other.offices
    )


def _shared_office(one: Person, other: Person) -> str:
    """An office that both are said to hold, in words."""
    for ours in one.offices:
        for theirs in other.offices:
            if offices.compare(ours, theirs).outcome is Outcome.AGREE and _tells(ours, theirs):
                return str(ours if ours.of else theirs)
    return ""


def _shared_body(one: Person, other: Person) -> str:
    """The body that both belong to, in words."""
    for body in one.bodies:
        if any(_one_body(body, another) for another in other.bodies):
            return f"of {body}"
    return ""


def _different_offices(one: Person, other: Person) -> bool:
    """Whether both hold offices and none of one is the other's, nor a shorter word for it ("deputy", "deputy governor")."""
    ours, theirs = ([_words_of(office) for office in person.offices] for person in (one, other))
    return bool(ours and theirs) and not any(
        left <= right or right <= left for left in ours for right in theirs
    )


def _words_of(office: Office) -> set[str]:
    """ "deputy governor", whether the deputy is told as a status or in the role."""
    return {*office.role.split(), *(() if office.status == "holder" else (office.status,))}


def _one_body(left: str, right: str) -> bool:
    """The same body, one of them perhaps by the first words of its name ("Volta", "Volta Motors")."""
    ours, theirs = left.casefold(), right.casefold()
    longer, shorter = (ours, theirs) if len(ours) > len(theirs) else (theirs, ours)
    return ours == theirs or (longer.startswith(shorter) and not longer[len(shorter)].isalnum())


def _tells(ours: Office, theirs: Office) -> bool:
    """Whether an office is held by few enough to tell people by: not "judge" alone, nor "officer"."""
    if ours.of and theirs.of:
        return True
    return len(ours.role.split()) > 1 or ours.role in _ONE_IN_A_STORY


def _each_alone(one: Person, other: Person) -> bool:
    """Whether each stands in some article without the other: two whom only one article knows, side by side, are two."""
    return not (one.files <= other.files or other.files <= one.files)


def _nearly_namesakes(one: Person, other: Person) -> bool:
    """The surname is the same and the first name nearly ("Brendan" / "Brandon"): one of them is wrong, or they are kin."""
    ours, theirs = one.parts.parts[0], other.parts.parts[0]
    if not _one_surname(one, other) or min(len(ours.word), len(theirs.word)) < 4 or _gendered(ours, theirs):
        return False
    return Indel.normalized_similarity(ours.word, theirs.word) >= _NEARLY


def _one_surname(one: Person, other: Person) -> bool:
    ours, theirs = one.parts.parts, other.parts.parts
    return min(len(ours), len(theirs)) > 1 and ours[-1].word == theirs[-1].word


def _nearly_one_surname(one: Person, other: Person) -> bool:
    """The first name is the same and the surname nearly, from its first letters on ("Devlin" / "Devine")."""
    ours, theirs = one.parts.parts, other.parts.parts
    if len(ours) != 2 or len(theirs) != 2 or ours[0].word != theirs[0].word:
        return False
    left, right = ours[1].word, theirs[1].word
    near = Indel.normalized_similarity(left, right) >= _NEARLY_A_SURNAME and left[:3] == right[:3]
    return near and min(len(left), len(right)) >= _LONG_GIVEN and not _gendered(ours[1], theirs[1])


def _likely_slip(one: Person, other: Person) -> bool:
    """One letter in a long word, and not the one that makes Luis of Luisa; brothers and sisters are told apart."""
    if len(one.parts.parts) != len(other.parts.parts):
        return _ends_alike(one, other)
    pairs = list(zip(one.parts.parts, other.parts.parts, strict=True))
    wrong = [(ours, theirs) for ours, theirs in pairs if ours.word != theirs.word]
    return len(wrong) == 1 and all(
        min(len(ours.word), len(theirs.word)) >= 5 and not _gendered(ours, theirs) for ours, theirs in wrong
    )


def _ends_alike(one: Person, other: Person) -> bool:
    """With a middle name on one side only, first and last name are what counts."""
    first, last = (one.parts.parts[0], other.parts.parts[0]), (one.parts.parts[-1], other.parts.parts[-1])
    wrong = [pair for pair in (first, last) if pair[0].word != pair[1].word]
    return len(wrong) == 1 and min(len(part.word) for part in wrong[0]) >= 5 and not _gendered(*wrong[0])


def _gendered(ours: Part, theirs: Part) -> bool:
    longer, shorter = sorted((ours.word, theirs.word), key=len, reverse=True)
    return longer[:-1] == shorter or (len(longer) == len(shorter) and longer[:-1] == shorter[:-1])


def _one_part_shared(one: Person, other: Person) -> bool:
    """The first or the last name is the same and the other one at least looks alike (Mark / Marco)."""
    ours, theirs = one.parts.parts, other.parts.parts
    carried = one.parts.carried or other.parts.carried
    first = relation(ours[0], theirs[0], carried) < Relation.INITIAL
    last = relation(ours[-1], theirs[-1], carried) < Relation.INITIAL
    if last:
        return first or Indel.normalized_similarity(ours[0].word, theirs[0].word) >= _ALIKE
    return first and Indel.normalized_similarity(ours[-1].word, theirs[-1].word) >= _ALIKE
