"""Who an article speaks of: a person or body under the fullest name, with what is known of them."""

from __future__ import annotations

from dataclasses import dataclass, field

from checker.annotate.mentions.lists import folded, given, words
from checker.model import Mention

_MALE = words("male")
_FEMALE = words("female")
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
# Chinese, Korean and Vietnamese names begin with the surname; these are the commonest of each.
_FIRST_SURNAMES = words("first surnames")
_WESTERN = frozenset({"lee", "do", "he", "ma", "le", "vu"})


@dataclass(slots=True)
class Entity:
    """A person, or a body, that the article speaks of. Grows while the article is read."""

    name: str
    kind: str
    parts: tuple[str, ...]
    gender: str = ""
    named: bool = True
    roles: set[str] = field(default_factory=set)
    fields: set[str] = field(default_factory=set)
    age: str = ""
    seen: list[tuple[int, int]] = field(default_factory=list)

    @property
    def lasts(self) -> tuple[str, ...]:
        """What can stand for the whole name: the surname, the whole of a name with particles' last word."""
        first = self.parts[0]
        turned = self.kind == "person" and len(self.parts) in (2, 3) and first in _FIRST_SURNAMES
        return (self.parts[-1], first) if turned and first not in _WESTERN else (self.parts[-1],)


@dataclass(frozen=True, slots=True)
class Link:
    """What a name was taken for."""

    entity: Entity | None
    sure: float
    short: bool


def name_parts(name: str) -> tuple[str, ...]:
    """The folded words of a name without "Jr." and the like."""
    every = [folded(word) for word in name.replace(",", " ").replace("-", " ").split()]
    bare = [word for word in every if word and word not in _SUFFIXES]
    return tuple(bare or every or [name])


def gender_of(mention: Mention) -> str:
    """m or f by the title, the role, else the given name; "" where neither tells."""
    titles = [folded(word) for word in mention.role.replace("-", " ").split()]
    for word in reversed(titles):
        if word in _MALE:
            return "m"
        if word in _FEMALE:
            return "f"
    parts = name_parts(mention.name)
    sex = given().get(parts[0], "u") if len(parts) > 1 else "u"
    return sex if sex in "mf" else ""


def gender_of_noun(lemma: str) -> str:
    """m or f where the noun itself says it."""
    return "m" if lemma in _MALE else "f" if lemma in _FEMALE else ""
