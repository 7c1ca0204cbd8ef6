"""Puts the labels of words together to names, and mends what the article as a whole shows to be wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from checker.annotate.mentions import lists
from checker.annotate.mentions.features import features_of
from checker.annotate.mentions.lists import folded
from checker.annotate.mentions.mending import (
    ORGANISATION,
    PERSON,
    PLACE,
    SUFFIXES,
    Found,
    joined,
    mended,
    parted,
)
from checker.annotate.mentions.roles import is_role
from checker.annotate.mentions.tagger import LABELS, best_labels, scores_of, shipped_weights
from checker.annotate.mentions.zones import context_of, is_capital, is_shouting, listed, place_marks, zones_of
from checker.annotate.parts import DATELINE
from checker.model import Sentence

_WHERE = frozenset({"in", "at", "near", "from", "outside", "to"})
_LONGEST_ROLE = 3
_THEMSELVES = lists.words("bodies of their own")


def found_in(sentences: Sequence[Sentence]) -> list[list[Found]]:
    """The names of each sentence, in order, none over another."""
    context = context_of(sentences)
    weights = shipped_weights()
    found: list[list[Found]] = []
    for sentence in sentences:
        names: list[Found] = []
        shouting = is_shouting(sentence)
        for zone in zones_of(sentence):
            scores = scores_of(weights, features_of(sentence, zone, context, shouting=shouting))
            names += _spans(best_labels(scores, weights.following), zone.start)
        names = joined(sentence, [part for name in names for part in parted(sentence, name)])
        names = [one for name in names for one in mended(sentence, name)]
        found.append(_employers(sentence, names))
    return _agreed(sentences, found, context.peopled)


def _spans(labels: list[int], offset: int) -> list[Found]:
    spans: list[Found] = []
    for index, label in enumerate(labels):
        name = LABELS[label]
        if name.startswith("B-"):
            spans.append(Found(offset + index, offset + index + 1, name[2:]))
        elif name.startswith("I-") and spans:
            spans[-1] = replace(spans[-1], end=offset + index + 1)
    return spans


def _employers(sentence: Sentence, names: list[Found]) -> list[Found]:
    """ "Goldman Sachs economist Jan Hatzius": a name before a role before a person's name is a body's."""
    found = list(names)
    for index, (left, right) in enumerate(pairwise(names)):
        between = sentence.tokens[left.end : right.start]
        role = 0 < len(between) <= _LONGEST_ROLE and is_role(between[-1])
        plain = all(token.text.islower() and token.tag.startswith(("NN", "JJ", "HYPH")) for token in between)
        if left.kind == right.kind == PERSON and role and plain:
            found[index] = replace(left, kind=ORGANISATION)
    return found


def _agreed(
    sentences: Sequence[Sentence], found: list[list[Found]], peopled: frozenset[str]
) -> list[list[Found]]:
    """One word, one kind: single words take the kind that the article's longer names, else most of it, give them."""
    lasts: Counter[str] = Counter()
    firsts: Counter[str] = Counter()
    others: set[str] = set()
    alone: dict[str, Counter[str]] = {}
    for sentence, names in zip(sentences, found, strict=True):
        for name in names:
            words = [folded(token.text) for token in name.words(sentence)]
            if name.kind == PERSON and len(words) > 1:
                lasts[next((word for word in reversed(words) if word not in SUFFIXES), words[-1])] += 1
                others.update(word for word in words[:-1] if len(word) > 1 and word not in lists.PARTICLES)
            elif name.kind == ORGANISATION and len(words) > 1:
                firsts[words[0]] += 1
            elif len(words) == 1:
                alone.setdefault(words[0], Counter())[name.kind] += 1
    agreed = []
    for sentence, names in zip(sentences, found, strict=True):
        kept = [name for name in names if not _is_people(sentence, name)]
        settled = [_settled(name, sentence, lasts, firsts, alone, peopled) for name in kept]
        agreed.append(
            _with_missed(sentence, settled, frozenset(lasts), frozenset(others) - frozenset(firsts))
        )
    return agreed


def _is_people(sentence: Sentence, name: Found) -> bool:
    """ "Somali" alone is a nationality, not a body."""
    word = folded(sentence.tokens[name.start].text)
    return name.end - name.start == 1 and name.kind == ORGANISATION and place_marks([word])[0] == "d"


def _settled(
    name: Found,
    sentence: Sentence,
    lasts: Counter[str],
    firsts: Counter[str],
    alone: dict[str, Counter[str]],
    peopled: frozenset[str],
) -> Found:
    if name.end - name.start > 1:
        return name
    word = folded(sentence.tokens[name.start].text)
    mark = place_marks([word])[0]
    if lasts[word] and not (mark == "p" and _before(sentence, name) in _WHERE):
        return replace(name, kind=PERSON)
    if (
        (firsts[word] or "b" in listed(word))
        and not lasts[word]
        and "h" not in listed(_before(sentence, name))
    ):
        return name if mark == "p" else replace(name, kind=ORGANISATION)
    if sentence.part == DATELINE and name.kind != PLACE:
        return replace(name, kind=ORGANISATION if _before(sentence, name) == "(" else PLACE)
    if word in peopled and name.kind != PLACE and not lasts[word]:
        return replace(name, kind=PLACE)
    if mark == "p" and name.kind == PERSON and not lasts[word] and not listed(_before(sentence, name)):
        return replace(name, kind=PLACE) if "g" not in listed(word) and "s" not in listed(word) else name
    kinds = alone.get(word, Counter())
    best = max(kinds, key=lambda kind: (kinds[kind], kind == name.kind), default=name.kind)
    return replace(name, kind=best) if kinds[best] >= 2 * kinds[name.kind] else name


def _before(sentence: Sentence, name: Found) -> str:
    return folded(sentence.tokens[name.start - 1].text) if name.start else ""


def _with_missed(
    sentence: Sentence, names: list[Found], lasts: frozenset[str], others: frozenset[str]
) -> list[Found]:
    """Adds what the article shows elsewhere to be a person's last or first name, and "Homeland" before "party"."""
    taken = {index for name in names for index in range(name.start, name.end)}
    missed = []
    for token in sentence.tokens:
        if token.index in taken or not token.text[0].isupper() or _touches_capital(sentence, token.index):
            continue
        word = folded(token.text)
        proper = token.tag.startswith("NNP")
        if (word in lasts and (word not in lists.common() or (proper and token.index > 0))) or (
            proper and word in others and word not in lists.common() and not listed(word).strip("gs")
        ):
            missed.append(Found(token.index, token.index + 1, PERSON))
        elif (
            proper
            and token.index + 1 < len(sentence.tokens)
            and sentence.tokens[token.index + 1].text in _THEMSELVES
        ):
            missed.append(Found(token.index, token.index + 1, ORGANISATION))
    return sorted([*names, *missed], key=lambda name: name.start) if missed else names


def _touches_capital(sentence: Sentence, index: int) -> bool:
    """Whether a capitalised word stands right before or after: then the word is part of something longer."""
    around = [*sentence.tokens[max(0, index - 1) : index], *sentence.tokens[index + 1 : index + 2]]
    titled = index > 0 and set("ht") & set(listed(folded(sentence.tokens[index - 1].text)))
    return not titled and any(is_capital(token) and token.tag.startswith("NNP") for token in around)
