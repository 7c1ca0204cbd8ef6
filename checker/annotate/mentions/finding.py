"""Puts the labels of words together to names, and mends what the article as a whole shows to be wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from checker.annotate.mentions import lists
from checker.annotate.mentions.features import features_of
from checker.annotate.mentions.lists import folded
from checker.annotate.mentions.tagger import LABELS, best_labels, scores_of, shipped_weights
from checker.annotate.mentions.zones import context_of, is_shouting, listed, place_marks, zones_of
from checker.annotate.parts import DATELINE
from checker.model import Sentence, Token

PERSON, ORGANISATION, PLACE, NATIONALITY = "person", "organisation", "place", "nationality"
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
_TITLES = (lists.HONORIFICS | lists.OFFICES | lists.RANKS | {"former", "crown", "first"}) - {"don", "saint", "st", "dean", "santa"}
_HONOURS = frozenset({"kc", "qc", "mp", "mep", "msp", "td", "md", "phd", "obe", "mbe", "cbe", "esq"})
_HEADS_OF = frozenset("bank university ministry department church house college institute chamber secretary".split())
_PAPERS = frozenset({"party", "newspaper", "airline", "magazine", "daily", "ministry"})


@dataclass(frozen=True, slots=True)
class Found:
    """Words `start` to `end` (exclusive) of a sentence, named by `kind`."""

    start: int
    end: int
    kind: str

    def words(self, sentence: Sentence) -> tuple[Token, ...]:
        return sentence.tokens[self.start : self.end]


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
        names = _joined(sentence, [part for name in names for part in _parted(sentence, name)])
        found.append([mended for name in names for mended in _mended(sentence, name)])
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


def _parted(sentence: Sentence, name: Found) -> list[Found]:
    """ "Vasko's Civic Union" is a person's and a body: a possessive inside parts two names."""
    marks = [token.index for token in name.words(sentence)[1:-1] if token.tag == "POS"]
    if not marks or name.kind == PLACE and place_marks([folded(t.text) for t in name.words(sentence)])[0]:
        return [name]
    last = folded(sentence.tokens[name.end - 1].text)
    if name.end - marks[0] == 2 and set("ow") & set(listed(last)):
        return [name if name.kind != PERSON else replace(name, kind=ORGANISATION)]
    right = ORGANISATION if "o" in listed(last) else name.kind
    before = place_marks([folded(sentence.tokens[name.start].text)])[0]
    left = PLACE if before == "p" else PERSON
    return [Found(name.start, marks[0], left), Found(marks[0] + 1, name.end, right)]


def _joined(sentence: Sentence, names: list[Found]) -> list[Found]:
    """ "Helena" before "Vasko" is no town; "Ingrid" and "Heyden" with "von der" between are one; so is "Bank of" a place."""
    joined: list[Found] = []
    for name in names:
        last = joined[-1] if joined else None
        if last is not None and _is_one_person(sentence, last, name):
            joined[-1] = replace(name, start=last.start)
        else:
            joined.append(_with_head(sentence, name, last.end if last else 0))
    return joined


def _is_one_person(sentence: Sentence, left: Found, right: Found) -> bool:
    if right.kind != PERSON:
        return False
    words = [folded(token.text) for token in left.words(sentence)]
    between = [token.text.lower() for token in sentence.tokens[left.end : right.start]]
    if between and left.kind == PERSON:
        return all(word in lists.PARTICLES for word in between) and set(between) != {"e"} and set(between) != {"y"}
    if between or left.kind not in (PLACE, PERSON) or len(words) != 1:
        return False
    return "g" in listed(words[0]) and not set("tho") & set(listed(words[0]))


def _with_head(sentence: Sentence, name: Found, least: int) -> Found:
    """ "England" after "Bank of" is part of a body's name."""
    at = name.start
    if name.kind != PLACE or at - 2 < least or sentence.tokens[at - 1].text != "of":
        return name
    head = sentence.tokens[at - 2]
    if head.text[0].isupper() and folded(head.text) in _HEADS_OF and head.tag.startswith("NNP"):
        return Found(at - 2, name.end, ORGANISATION)
    return name


def _mended(sentence: Sentence, name: Found) -> list[Found]:
    """The name without what is no part of it; sometimes two names, sometimes none."""
    tokens = sentence.tokens
    start, end = name.start, name.end
    while end > start and not any(map(str.isalnum, tokens[end - 1].text)):
        end -= 1
    while start < end and not any(map(str.isalnum, tokens[start].text)):
        start += 1
    if end > start and tokens[end - 1].text in ("'s", "’s"):
        end -= 1
    if start == end:
        return []
    name = replace(name, start=start, end=end)
    if name.kind == PERSON:
        return _mended_person(sentence, name)
    if name.kind == PLACE:
        return _mended_place(sentence, name)
    first = tokens[start]
    adverb = end - start > 1 and first.index == 0 and not first.tag.startswith("NN") and first.tag not in ("JJ", "DT")
    return [replace(name, start=start + 1)] if adverb else [name]


def _mended_person(sentence: Sentence, name: Found) -> list[Found]:
    tokens, start, end = sentence.tokens, name.start, name.end
    while end - start > 1 and folded(tokens[start].text) in _TITLES and tokens[start].text[0].isupper():
        start += 1
        while end - start > 1 and not tokens[start].text[0].isalnum():
            start += 1
    while end - start > 1 and folded(tokens[end - 1].text) in _HONOURS:
        end -= 1
    if end < len(tokens) and folded(tokens[end].text) in _SUFFIXES:
        end += 1
    elif end + 1 < len(tokens) and tokens[end].text == "," and folded(tokens[end + 1].text) in {"jr", "sr"}:
        end += 2
    words = [folded(token.text) for token in tokens[start:end]]
    if len(words) == 1 and _is_no_person(tokens[start], words[0]):
        return []
    # "Governor of Washington Chris Gregoire": what stands after "of" is a place, then a person begins.
    before = folded(tokens[start - 1].text) if start else ""
    if len(words) > 2 and before == "of" and place_marks(words[:1])[0] in ("p", "P") and "g" in listed(words[1]):
        return [Found(start, start + 1, PLACE), Found(start + 1, end, PERSON)]
    return [Found(start, end, PERSON)]


def _is_no_person(token: Token, word: str) -> bool:
    """A lone word that is a title, a month, a people or an ordinary word at the head of a sentence."""
    if word in _TITLES or word in lists.MONTHS or place_marks([word])[0] == "d":
        return True
    return token.index == 0 and word in lists.common() and not token.tag.startswith("NNP")


def _mended_place(sentence: Sentence, name: Found) -> list[Found]:
    tokens, start, end = sentence.tokens, name.start, name.end
    while end - start > 1 and not tokens[start].tag.startswith("NNP") and folded(tokens[start].text) in lists.common():
        if tokens[start].tag.startswith("JJ") or "P" in place_marks([folded(token.text) for token in tokens[start:end]]):
            break
        start += 1
    while end - start > 1 and (tokens[end - 1].text[0].isdigit() or _is_postcode(tokens[end - 1].text)):
        end -= 1
    words = [folded(token.text) for token in tokens[start:end]]
    if len(words) == 1 and (words[0] in lists.MONTHS or (place_marks(words)[0] == "d" and tokens[start].tag != "NNP")):
        return []
    for cut in range(1, len(words)):
        left, right = place_marks(words[:cut]), place_marks(words[cut:])
        if all(mark in ("p", "P") for mark in (*left, *right)) and "P" not in place_marks(words):
            return [Found(start, start + cut, PLACE), Found(start + cut, end, PLACE)]
    return [Found(start, end, PLACE)]


def _is_postcode(word: str) -> bool:
    return len(word) > 1 and word[0].isalpha() and word[-1].isdigit() and word.upper() == word


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
                lasts[next((word for word in reversed(words) if word not in _SUFFIXES), words[-1])] += 1
                others.update(word for word in words[:-1] if len(word) > 1 and word not in lists.PARTICLES)
            elif name.kind == ORGANISATION and len(words) > 1:
                firsts[words[0]] += 1
            elif len(words) == 1:
                alone.setdefault(words[0], Counter())[name.kind] += 1
    agreed = []
    for sentence, names in zip(sentences, found, strict=True):
        settled = [_settled(name, sentence, lasts, firsts, alone, peopled) for name in names]
        agreed.append(_with_missed(sentence, settled, frozenset(lasts), frozenset(others) - frozenset(firsts)))
    return agreed


def _settled(
    name: Found, sentence: Sentence, lasts: Counter[str], firsts: Counter[str], alone: dict[str, Counter[str]],
    peopled: frozenset[str],
) -> Found:
    if name.end - name.start > 1:
        return name
    word = folded(sentence.tokens[name.start].text)
    mark = place_marks([word])[0]
    if lasts[word] and mark != "p":
        return replace(name, kind=PERSON)
    if (firsts[word] or "b" in listed(word)) and not lasts[word] and "h" not in listed(_before(sentence, name)):
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
        if token.index in taken or not token.text[0].isupper():
            continue
        word = folded(token.text)
        proper = token.tag.startswith("NNP")
        if word in lasts and (word not in lists.common() or (proper and token.index > 0)):
            missed.append(Found(token.index, token.index + 1, PERSON))
        elif proper and word in others and word not in lists.common() and not listed(word).strip("gs"):
            missed.append(Found(token.index, token.index + 1, PERSON))
        elif proper and token.index + 1 < len(sentence.tokens) and sentence.tokens[token.index + 1].text in _PAPERS:
            missed.append(Found(token.index, token.index + 1, ORGANISATION))
    return sorted([*names, *missed], key=lambda name: name.start) if missed else names
