"""
Gathers an article's names into who is meant: full names first, then last and first names that fit only one of them.

Two people with one surname stay two; a bare surname then stands for neither, unless "Mr" or "Mrs" or what was said
last decides.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from checker.annotate.mentions import lists
from checker.annotate.mentions.lists import folded, given
from checker.model import Mention, Sentence

_MALE = frozenset(
    "mr sir lord king prince duke emperor sultan pope bishop archbishop cardinal father brother monsieur herr don "
    "chairman spokesman businessman congressman councilman policeman fireman actor son husband widower uncle nephew "
    "grandfather grandson boyfriend man boy gentleman guy taoiseach sheikh imam ayatollah fisherman statesman emir shah "
    "tsar waiter steward monk gunman groom dad".split()
)
_FEMALE = frozenset(
    "mrs ms miss mme madame lady dame queen princess duchess countess baroness empress sister mother chairwoman "
    "spokeswoman businesswoman congresswoman councilwoman policewoman actress daughter wife widow aunt niece "
    "grandmother granddaughter girlfriend woman girl nun frau señora waitress stewardess bride mum mom heroine "
    "midwife".split()
)
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
# Chinese, Korean and Vietnamese names begin with the surname; these are the commonest of each.
_FIRST_SURNAMES = frozenset(
    "li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng "
    "yu dong xiao cheng cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan xi mao wen kim park lee "
    "choi jung jeong kang cho yoon jang lim han shin seo kwon hwang ahn moon roh nguyen tran le pham hoang phan vu vo dang "
    "bui do ngo duong ly bo hua qin".split()
)
SURE = 0.8
"""From here on what a word stands for may be used; below it, it is a guess to show, not to compare by."""
_WESTERN = frozenset({"lee", "do", "he", "ma", "le", "vu"})
_ONLY_ONE, _BY_TITLE, _BY_NEARNESS, _BY_GIVEN = 0.95, 0.9, 0.6, 0.85
_NEAR = 3


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
    words = [folded(word) for word in name.replace(",", " ").replace("-", " ").split()]
    bare = [word for word in words if word and word not in _SUFFIXES]
    return tuple(bare or words or [name])


def gender_of(mention: Mention) -> str:
    """m or f by the title, the role, else the given name; "" where neither tells."""
    words = [folded(word) for word in mention.role.replace("-", " ").split()]
    for word in reversed(words):
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


def gathered(sentences: Sequence[Sentence], kind: str) -> tuple[list[Entity], dict[tuple[int, int], Link]]:
    """The entities with full names of one kind, in order, and what each name (sentence, place in it) stands for."""
    named = [
        (number, place, mention)
        for number, sentence in enumerate(sentences)
        for place, mention in enumerate(sentence.mentions)
        if mention.kind == kind and mention.form == "name"
    ]
    entities: list[Entity] = []
    links: dict[tuple[int, int], Link] = {}
    for number, place, mention in sorted(named, key=lambda one: -len(name_parts(one[2].name))):
        if kind != "person" or len(name_parts(mention.name)) > 1:
            links[number, place] = _full(entities, mention, kind)
    for number, place, mention in named:
        if (number, place) not in links:
            links[number, place] = _short(entities, mention, kind, number)
        entity = links[number, place].entity
        if entity is not None:
            entity.seen.append((number, mention.span.start))
            _learn(entity, mention)
    return entities, links


def _full(entities: list[Entity], mention: Mention, kind: str) -> Link:
    parts = name_parts(mention.name)
    fitting = [entity for entity in entities if (_same_person if kind == "person" else _same_body)(entity.parts, parts)]
    if len(fitting) == 1:
        short = len(parts) < len(fitting[0].parts) and kind != "person"
        return Link(fitting[0], _ONLY_ONE if short else 1.0, short)
    if fitting and parts != fitting[0].parts:
        return Link(None, 0.0, short=True)
    if fitting:
        return Link(fitting[0], 1.0, short=False)
    entity = Entity(mention.name, kind, parts)
    entities.append(entity)
    return Link(entity, 1.0, short=False)


def _same_person(full: tuple[str, ...], parts: tuple[str, ...]) -> bool:
    """Whether the shorter name can be the longer one's: same surname, given names equal, initials or left out."""
    if parts == full:
        return True
    if parts[-1] != full[-1]:
        return len(parts) < len(full) and parts == full[: len(parts)] and len(parts) > 1
    if parts[0] != full[0]:
        one_is_initial = 1 in (len(parts[0]), len(full[0])) and parts[0][0] == full[0][0]
        return one_is_initial or (len(parts) > 1 and parts[0] in full[1:-1] and parts[0] in given())
    return all(any(_fits(word, other) for other in full[1:-1]) for word in parts[1:-1])


def _fits(word: str, other: str) -> bool:
    return word == other or (1 in (len(word), len(other)) and word[0] == other[0])


def _same_body(full: tuple[str, ...], parts: tuple[str, ...]) -> bool:
    """ "Castor" is "Castor Flow Systems", "FAA" the "Federal Aviation Administration"; a lone kind word is nothing."""
    bare = tuple(word for word in parts if word != "the")
    whole = tuple(word for word in full if word != "the")
    if bare == whole:
        return True
    if len(bare) < len(whole) and bare == whole[: len(bare)]:
        return not (len(bare) == 1 and (bare[0] in lists.ORGANISATION_WORDS or bare[0] in lists.PLACE_WORDS))
    initials = "".join(word[0] for word in whole if word not in ("of", "the", "and", "for", "&"))
    return len(bare) == 1 and len(bare[0]) > 2 and bare[0].replace(".", "") == initials


def _short(entities: list[Entity], mention: Mention, kind: str, number: int) -> Link:
    word = name_parts(mention.name)[-1]
    by_last = [entity for entity in entities if word in entity.lasts]
    by_first = [entity for entity in entities if word in entity.parts[:-1] and len(word) > 1]
    fitting = by_last or by_first
    if not fitting:
        entity = Entity(mention.name, kind, (word,))
        entities.append(entity)
        return Link(entity, 1.0, short=False)
    if len(fitting) == 1:
        same = len(fitting[0].parts) == 1
        return Link(fitting[0], 1.0 if same else _ONLY_ONE if by_last else _BY_GIVEN, short=not same)
    return _chosen(fitting, mention, number)


def _chosen(fitting: list[Entity], mention: Mention, number: int) -> Link:
    """Among several of one surname: by "Mr" or "Mrs", by the role; else the one spoken of last, without being sure."""
    gender = gender_of(mention)
    titled = [entity for entity in fitting if gender and entity.gender in (gender, "")]
    if len(titled) == 1:
        return Link(titled[0], _BY_TITLE, short=True)
    role = {folded(word) for word in mention.role.split()} - lists.HONORIFICS
    roled = [entity for entity in titled or fitting if role & entity.roles]
    if role and len(roled) == 1:
        return Link(roled[0], _BY_TITLE, short=True)
    if role and not roled:
        return Link(None, 0.0, short=True)
    near = [entity for entity in titled or fitting if entity.seen and number - entity.seen[-1][0] <= _NEAR]
    if len(near) == 1:
        return Link(near[0], _BY_NEARNESS, short=True)
    return Link(None, 0.0, short=True)


def _learn(entity: Entity, mention: Mention) -> None:
    entity.gender = entity.gender or gender_of(mention)
    entity.roles.update(folded(word) for word in mention.role.split())
    if len(name_parts(mention.name)) > len(entity.parts):
        entity.name = mention.name


def words_of(names: Iterable[str]) -> frozenset[str]:
    """All folded words of some names."""
    return frozenset(word for name in names for word in name_parts(name))
