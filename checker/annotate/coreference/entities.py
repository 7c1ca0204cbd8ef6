"""
Gathers an article's names into who is meant: full names first, then last and first names that fit only one of them.

Two people with one surname stay two; a bare surname then stands for neither, unless "Mr" or "Mrs" or what was said
last decides.
"""

from __future__ import annotations

from collections.abc import Sequence

from checker.annotate.coreference.people import Entity, Link, gender_of, name_parts
from checker.annotate.mentions import lists
from checker.annotate.mentions.lists import folded, given
from checker.model import Mention, Sentence

SURE = 0.8
"""From here on what a word stands for may be used; below it, it is a guess to show, not to compare by."""
_ONLY_ONE, _BY_TITLE, _BY_NEARNESS, _BY_GIVEN = 0.95, 0.9, 0.6, 0.85
_NEAR = 3


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
    fitting = [
        entity
        for entity in entities
        if (_same_person if kind == "person" else _same_body)(entity.parts, parts)
    ]
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
