"""
One word, one kind: what an article's longer names show of its single words, and what most of it says.

Finds:  "Castor" where "Castor Flow Systems" is a body; "Jackson" where Vincent Jackson is a person, whatever else it can be.
Doubts: a lone unknown word that nothing marks as a person: no list, no title, no first name, nothing it says.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from checker.annotate.mentions import lists
from checker.annotate.mentions.lists import folded
from checker.annotate.mentions.mending import ORGANISATION, PERSON, PLACE, SUFFIXES, Found
from checker.annotate.mentions.roles import is_role
from checker.annotate.mentions.zones import Context, is_capital, is_shouting, listed, place_marks
from checker.annotate.parts import BYLINE, DATELINE
from checker.model import Sentence

_WHERE = frozenset({"in", "at", "near", "from", "outside", "to"})
_MAKERS = lists.words("makers")
_UNSUPPORTED = 0.6
_THEMSELVES = lists.words("bodies of their own")


@dataclass(frozen=True, slots=True)
class _Shown:
    """What the article's names show: last words and other words of people's, first words of bodies', kinds of all."""

    lasts: frozenset[str]
    others: frozenset[str]
    firsts: frozenset[str]
    kinds: dict[str, Counter[str]]
    context: Context


def agreed(sentences: Sequence[Sentence], found: list[list[Found]], context: Context) -> list[list[Found]]:
    """The names with the kinds that the article as a whole gives them."""
    shown = _shown(sentences, found, context)
    result = []
    for sentence, names in zip(sentences, found, strict=True):
        settled = [_settled(sentence, name, shown) for name in names if not _is_people(sentence, name)]
        weighed = [_weighed(sentence, name, shown) for name in settled]
        result.append(_with_missed(sentence, weighed, shown))
    return result


def _shown(sentences: Sequence[Sentence], found: list[list[Found]], context: Context) -> _Shown:
    lasts: set[str] = set()
    others: set[str] = set()
    firsts: set[str] = set()
    kinds: dict[str, Counter[str]] = {}
    for sentence, names in zip(sentences, found, strict=True):
        for name in names:
            words = [folded(token.text) for token in name.words(sentence)]
            kinds.setdefault(" ".join(words), Counter())[name.kind] += 1
            if name.kind == PERSON and len(words) > 1:
                lasts.add(next((word for word in reversed(words) if word not in SUFFIXES), words[-1]))
                others.update(word for word in words[:-1] if len(word) > 1 and word not in lists.PARTICLES)
            elif name.kind == ORGANISATION and len(words) > 1:
                firsts.add(words[0])
    return _Shown(frozenset(lasts), frozenset(others - firsts), frozenset(firsts), kinds, context)


def _is_people(sentence: Sentence, name: Found) -> bool:
    """ "Somali" alone is a nationality, not a body."""
    word = folded(sentence.tokens[name.start].text)
    return name.end - name.start == 1 and name.kind == ORGANISATION and place_marks([word])[0] == "d"


def _settled(sentence: Sentence, name: Found, shown: _Shown) -> Found:
    before = folded(sentence.tokens[name.start - 1].text) if name.start else ""
    if name.end - name.start > 1:
        return replace(name, kind=_kind_of_several(sentence, name, before, shown))
    return replace(name, kind=_kind_of_one(sentence, name, before, shown))


def _kind_of_several(sentence: Sentence, name: Found, before: str, shown: _Shown) -> str:
    words = [folded(token.text) for token in name.words(sentence)]
    if sentence.part == BYLINE and before not in _WHERE and "g" in listed(words[0]):
        return PERSON
    kinds = shown.kinds.get(" ".join(words), Counter())
    return PERSON if kinds[PERSON] > kinds[PLACE] and name.kind == PLACE else name.kind


def _kind_of_one(sentence: Sentence, name: Found, before: str, shown: _Shown) -> str:
    written = sentence.tokens[name.start].text
    word = folded(written)
    mark = place_marks([word])[0]
    person_listed = bool(set("gs") & set(listed(word)))
    if word in shown.lasts:
        return name.kind if mark == "p" and before in _WHERE else PERSON
    if (word in shown.firsts or "b" in listed(word)) and "h" not in listed(before):
        return name.kind if mark == "p" else ORGANISATION
    if before in _MAKERS and name.kind == PERSON:
        return ORGANISATION
    if sentence.part == DATELINE and name.kind != PLACE:
        return ORGANISATION if before == "(" else PLACE
    if word in shown.context.peopled or (mark == "p" and written.isupper() and is_shouting(sentence)):
        return PLACE
    if mark == "p" and name.kind == PERSON and not listed(before):
        return name.kind if person_listed else PLACE
    if name.kind == PERSON and len(written) > 2 and written.isupper() and not person_listed:
        return name.kind if is_shouting(sentence) else ORGANISATION
    kinds = shown.kinds.get(word, Counter())
    best = max(kinds, key=lambda kind: (kinds[kind], kind == name.kind), default=name.kind)
    return best if kinds[best] >= 2 * kinds[name.kind] else name.kind


def _weighed(sentence: Sentence, name: Found, shown: _Shown) -> Found:
    """A lone word that only the recogniser takes for a person: a place where it is "in" it, else not sure."""
    if name.kind != PERSON or _is_supported(sentence, name, shown):
        return name
    if folded(sentence.tokens[name.start].text) in shown.context.located:
        return replace(name, kind=PLACE)
    return replace(name, sure=_UNSUPPORTED)


def _is_supported(sentence: Sentence, name: Found, shown: _Shown) -> bool:
    """Whether anything but the recogniser takes a lone word for a person."""
    if name.end - name.start > 1:
        return True
    word = folded(sentence.tokens[name.start].text)
    context = shown.context
    if set("gs") & set(listed(word)) or word in shown.lasts or word in shown.others:
        return True
    if any(word in words for words in (context.titled, context.after_given, context.speaking)):
        return True
    return name.start > 0 and is_role(sentence.tokens[name.start - 1])


def _with_missed(sentence: Sentence, names: list[Found], shown: _Shown) -> list[Found]:
    """Adds what the article shows elsewhere to be a person's last or first name, and "Homeland" before "party"."""
    taken = {index for name in names for index in range(name.start, name.end)}
    missed = []
    for token in sentence.tokens:
        if token.index in taken or not token.text[0].isupper() or _touches_capital(sentence, token.index):
            continue
        word = folded(token.text)
        proper = token.tag.startswith("NNP")
        following = sentence.tokens[token.index + 1].text if token.index + 1 < len(sentence.tokens) else ""
        if _is_persons(word, shown, proper=proper, initial=token.index == 0):
            missed.append(Found(token.index, token.index + 1, PERSON))
        elif proper and following in _THEMSELVES:
            missed.append(Found(token.index, token.index + 1, ORGANISATION))
    return sorted([*names, *missed], key=lambda name: name.start) if missed else names


def _is_persons(word: str, shown: _Shown, *, proper: bool, initial: bool) -> bool:
    if word in shown.lasts:
        return word not in lists.common() or (proper and not initial)
    known = word in shown.others and word not in lists.common() and not listed(word).strip("gs")
    return known and (proper or initial)


def _touches_capital(sentence: Sentence, index: int) -> bool:
    """Whether a capitalised word stands right before or after: then the word is part of something longer."""
    around = [*sentence.tokens[max(0, index - 1) : index], *sentence.tokens[index + 1 : index + 2]]
    titled = index > 0 and set("ht") & set(listed(folded(sentence.tokens[index - 1].text)))
    return not titled and any(is_capital(token) and token.tag.startswith("NNP") for token in around)
