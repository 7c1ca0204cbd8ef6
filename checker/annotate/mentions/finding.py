"""Puts the labels of words together to names, and mends what the article as a whole shows to be wrong."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from checker.annotate.mentions import lists
from checker.annotate.mentions.agreeing import agreed
from checker.annotate.mentions.features import features_of
from checker.annotate.mentions.lists import folded
from checker.annotate.mentions.mending import (
    ORGANISATION,
    PERSON,
    Found,
    joined,
    mended,
    parted,
)
from checker.annotate.mentions.roles import is_role
from checker.annotate.mentions.somebody import with_somebody
from checker.annotate.mentions.tagger import LABELS, best_labels, scores_of, shipped_weights
from checker.annotate.mentions.zones import context_of, is_shouting, listed, zones_of
from checker.model import Sentence

_WHERE = frozenset({"in", "at", "near", "from", "outside", "to"})
_LONGEST_ROLE = 3
_HEADS = "chairman chairwoman chair chief executive director president ceo head coach manager founder owner chancellor captain"
_HEADED = frozenset(_HEADS.split())
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
    return agreed(sentences, with_somebody(sentences, found), context)


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
    found = [_body_headed(sentence, name) for name in _whole(sentence, names)]
    for index, (left, right) in enumerate(pairwise(found)):
        between = sentence.tokens[left.end : right.start]
        role = 0 < len(between) <= _LONGEST_ROLE and is_role(between[-1])
        plain = all(token.text.islower() and token.tag.startswith(("NN", "JJ", "HYPH")) for token in between)
        titled = all(token.text[0].isupper() and token.text.isalpha() for token in between)
        alone = left.end - left.start == 1 and "g" not in listed(folded(sentence.tokens[left.start].text))
        if left.kind == right.kind == PERSON and role and (plain or (titled and alone)):
            found[index] = replace(left, kind=ORGANISATION)
    return found


def _whole(sentence: Sentence, names: list[Found]) -> list[Found]:
    """ "Redfield" with the "University" behind it, where only the first word was taken."""
    taken = {index for name in names for index in range(name.start, name.end)}
    whole = []
    for name in names:
        after = sentence.tokens[name.end] if name.end < len(sentence.tokens) else None
        grows = (
            after is not None
            and after.index not in taken
            and after.text[0].isupper()
            and "o" in listed(folded(after.text))
            and name.end - name.start == 1
            and not is_shouting(sentence)
        )
        whole.append(replace(name, end=name.end + 1, kind=ORGANISATION) if grows else name)
    return whole


def _body_headed(sentence: Sentence, name: Found) -> Found:
    """ "Chairman of Volta": a lone word that is nobody's name, and that somebody is the head of."""
    if name.kind != PERSON or name.end - name.start > 1 or name.start < 2:
        return name
    of, head = sentence.tokens[name.start - 1], sentence.tokens[name.start - 2]
    unknown = "g" not in (listed(folded(sentence.tokens[name.start].text)))
    headed = of.text == "of" and folded(head.text) in _HEADED
    return replace(name, kind=ORGANISATION) if headed and unknown else name
