"""Mends single names: parts them, joins them, and takes off what is no part of a name."""

from __future__ import annotations

from dataclasses import dataclass, replace

from checker.annotate.mentions import lists
from checker.annotate.mentions.leading_words import TITLES, is_epithet, is_no_person, is_role_word
from checker.annotate.mentions.lists import folded
from checker.annotate.mentions.zones import listed, place_marks
from checker.model import Sentence, Token

PERSON, ORGANISATION, PLACE, NATIONALITY = "person", "organisation", "place", "nationality"
SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
TITLES -= {"don", "saint", "st", "dean", "santa"}
_RATHER_GIVEN = frozenset({"dean", "don"})
_AFTER_A_BODY = frozenset(
    {
        "chief",
        "commander",
        "secretary",
        "minister",
        "director",
        "chairman",
        "president",
        "spokesman",
        "spokeswoman",
        "coach",
    }
)
_HONOURS = frozenset({"kc", "qc", "mp", "mep", "msp", "td", "md", "phd", "obe", "mbe", "cbe", "esq"})
_SITES = lists.words("sites")
_HEADS_OF = lists.words("heads")


@dataclass(frozen=True, slots=True)
class Found:
    """Words `start` to `end` (exclusive) of a sentence, named by `kind`; `sure` from 0 to 1."""

    start: int
    end: int
    kind: str
    sure: float = 1.0

    def words(self, sentence: Sentence) -> tuple[Token, ...]:
        return sentence.tokens[self.start : self.end]


def parted(sentence: Sentence, name: Found) -> list[Found]:
    """ "Brandt's Liberal Union" is a person's and a body: a possessive inside parts two names."""
    marks = [token.index for token in name.words(sentence)[1:-1] if token.tag == "POS"]
    if not marks or (name.kind == PLACE and place_marks([folded(t.text) for t in name.words(sentence)])[0]):
        return [name]
    last = folded(sentence.tokens[name.end - 1].text)
    if name.end - marks[0] == 2 and set("ow") & set(listed(last)):
        return [name if name.kind != PERSON else replace(name, kind=ORGANISATION)]
    right = ORGANISATION if "o" in listed(last) else name.kind
    before = place_marks([folded(sentence.tokens[name.start].text)])[0]
    left = PLACE if before == "p" else PERSON
    return [Found(name.start, marks[0], left), Found(marks[0] + 1, name.end, right)]


def joined(sentence: Sentence, names: list[Found]) -> list[Found]:
    """
    Puts together what is one name: "Helena" (no town) before "Brandt"; "Ingrid", "von der", "Heyden"; "Bank of England".
    """
    found: list[Found] = []
    for index, seen in enumerate(names):
        last = found[-1] if found else None
        name = _with_surname(sentence, seen, names[index + 1].start if index + 1 < len(names) else None)
        name = _with_given(sentence, name, last.end if last else 0)
        if last is not None and _is_one_person(sentence, last, name):
            found[-1] = replace(name, start=last.start)
        else:
            found.append(_with_head(sentence, name, last.end if last else 0))
    return found


def _is_one_person(sentence: Sentence, left: Found, right: Found) -> bool:
    if right.kind != PERSON:
        return False
    words = [folded(token.text) for token in left.words(sentence)]
    between = [token.text.lower() for token in sentence.tokens[left.end : right.start]]
    if between and left.kind == PERSON:
        return (
            all(word in lists.PARTICLES for word in between)
            and set(between) != {"e"}
            and set(between) != {"y"}
        )
    if between or left.kind not in (PLACE, PERSON) or len(words) != 1:
        return False
    return "g" in listed(words[0]) and not set("tho") & set(listed(words[0]))


def _with_surname(sentence: Sentence, name: Found, limit: int | None) -> Found:
    """A lone given name and the proper noun that follows it, where nobody else claims that."""
    at = name.end
    if name.kind != PERSON or at >= len(sentence.tokens) or limit == at:
        return name
    last = sentence.tokens[at]
    if last.tag != "NNP" or not last.text[0].isupper() or len(last.text) == 1:
        return name
    marks = listed(folded(last.text))
    alone = at - name.start == 1 and "g" in listed(folded(sentence.tokens[name.start].text))
    # "Støre" folds to a common word; the lists know only plain letters.
    fits = (alone and not marks.strip("gs")) or (not last.text.isascii() and last.text.isalpha())
    return replace(name, end=at + 1) if fits else name


def _with_given(sentence: Sentence, name: Found, least: int) -> Found:
    """A lone surname and the given name before it that was taken for something else ("Jan", "April")."""
    at = name.start - 1
    if name.kind != PERSON or name.end - name.start > 1 or at < least:
        return name
    before = sentence.tokens[at]
    marks = set(listed(folded(before.text)))
    # "Dean Prosser": a first name far oftener than the dean, who is given his own first name too.
    titled = marks & set("thoc") and folded(before.text) not in _RATHER_GIVEN
    fits = before.tag.startswith("NNP") and before.text[0].isupper() and "g" in marks and not titled
    return replace(name, start=at) if fits else name


def _with_head(sentence: Sentence, name: Found, least: int) -> Found:
    """ "England" after "Bank of" is part of a body's name."""
    at = name.start
    if name.kind != PLACE or at - 2 < least or sentence.tokens[at - 1].text != "of":
        return name
    head = sentence.tokens[at - 2]
    if head.text[0].isupper() and folded(head.text) in _HEADS_OF and head.tag.startswith("NNP"):
        return Found(at - 2, name.end, ORGANISATION)
    return name


def mended(sentence: Sentence, name: Found) -> list[Found]:
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
    led = _leader_begins(sentence, replace(name, start=start, end=end))
    if led is not None:
        body = Found(start, led - 1, ORGANISATION)
        return [*mended(sentence, body), *_mended_person(sentence, Found(led, end, PERSON))]
    name = _without_title_after(sentence, replace(name, start=start, end=end))
    start, end = name.start, name.end
    edge = _person_begins(sentence, name)
    if edge is not None:
        body = replace(name, end=edge, kind=ORGANISATION if name.kind == ORGANISATION else PLACE)
        return [*mended(sentence, body), *_mended_person(sentence, Found(edge, end, PERSON))]
    if name.kind == PERSON:
        return _mended_person(sentence, name)
    if name.kind == PLACE:
        return _mended_place(sentence, name)
    if folded(tokens[end - 1].text) in _SITES and end - start > 1:
        return [replace(name, kind=PLACE)]
    first = tokens[start]
    adverb = end - start > 1 and first.index == 0 and not first.tag.startswith("NN") and first.tag != "JJ"
    return [replace(name, start=start + 1)] if adverb else [name]


def _without_title_after(sentence: Sentence, name: Found) -> Found:
    """ "Volta Chief" before "Executive", "NATO Commander" before a name: the body without the title's first word."""
    tokens, end, kind = sentence.tokens, name.end, name.kind
    while end - name.start > 1 and end < len(tokens) and folded(tokens[end - 1].text) in _AFTER_A_BODY:
        if not tokens[end].text[0].isupper():
            break
        end, kind = end - 1, ORGANISATION if kind == PERSON else kind
    return replace(name, end=end, kind=kind)


def _person_begins(sentence: Sentence, name: Found) -> int | None:
    """Where in "Sweden Ulf Kristersson" (the prime minister of Sweden) a person's name begins after a place or body."""
    words = [folded(token.text) for token in name.words(sentence)]
    for cut in range(1, len(words) - 1):
        marks = place_marks(words[:cut])
        ground = (
            all(mark in ("p", "P") for mark in marks)
            or words[:cut] == ["republic"]
            or "b" in listed(words[0])
        )
        first, last = set(listed(words[cut])), set(listed(words[-1]))
        own = sentence.tokens[name.start + cut].text
        if (
            ground
            and "g" in first
            and not first & set("thcow")
            and not last & set("owc")
            and own[0].isupper()
        ):
            whole = place_marks(words)
            return None if "P" in whole[cut:] or "p" in whole[cut : cut + 1] else name.start + cut
    return None


def _leader_begins(sentence: Sentence, name: Found) -> int | None:
    """Where the person begins in "Civic Union of Ann Veyran", a body and who leads it; not in "Museum of Ann Frank"."""
    tokens, at = sentence.tokens, name.end - 2
    if name.kind != ORGANISATION or at - name.start < 3 or tokens[at - 1].text != "of":
        return None
    given, last = (set(listed(folded(one.text))) for one in tokens[at : name.end])
    head = folded(tokens[at - 2].text)
    fits = "g" in given and not given & set("thcownb") and not last & set("ownbgc")
    plain = tokens[at - 2].text[0].isupper() and head not in _HEADS_OF | _SITES
    known = place_marks([folded(one.text) for one in tokens[at : name.end]])
    return at if fits and plain and not any(known) else None


def _mended_person(sentence: Sentence, name: Found) -> list[Found]:
    tokens, start, end = sentence.tokens, name.start, name.end
    while end - start > 1 and folded(tokens[start].text) in TITLES and tokens[start].text[0].isupper():
        start += 1
        while end - start > 1 and not tokens[start].text[0].isalnum():
            start += 1
    while end - start > 2 and tokens[start].text[0].isupper() and is_role_word(tokens, start):
        start += 1
    if end - start > 2 and is_epithet(tokens, start):
        start += 1
    while end - start > 1 and folded(tokens[end - 1].text) in _HONOURS:
        end -= 1
    while end - start > 1 and (
        tokens[end - 1].text.lower() in lists.PARTICLES or tokens[end - 1].text == "-"
    ):
        end -= 1
    if end < len(tokens) and folded(tokens[end].text) in SUFFIXES:
        end += 1
    elif end + 1 < len(tokens) and tokens[end].text == "," and folded(tokens[end + 1].text) in {"jr", "sr"}:
        end += 2
    words = [folded(token.text) for token in tokens[start:end]]
    if len(words) == 1 and is_no_person(tokens[start], words[0]):
        return []
    # "Governor of Washington Chris Gregoire": what stands after "of" is a place, then a person begins.
    before = folded(tokens[start - 1].text) if start else ""
    if (
        len(words) > 2
        and before == "of"
        and place_marks(words[:1])[0] in ("p", "P")
        and "g" in listed(words[1])
    ):
        return [Found(start, start + 1, PLACE), Found(start + 1, end, PERSON)]
    return [Found(start, end, PERSON)]


def _mended_place(sentence: Sentence, name: Found) -> list[Found]:
    tokens, start, end = sentence.tokens, name.start, name.end
    while (
        end - start > 1
        and not tokens[start].tag.startswith("NNP")
        and folded(tokens[start].text) in lists.common()
    ):
        if tokens[start].tag.startswith("JJ") or "P" in place_marks(
            [folded(token.text) for token in tokens[start:end]]
        ):
            break
        start += 1
    while end - start > 1 and (tokens[end - 1].text[0].isdigit() or _is_postcode(tokens[end - 1].text)):
        end -= 1
    words = [folded(token.text) for token in tokens[start:end]]
    if len(words) == 1 and (
        words[0] in lists.MONTHS or (place_marks(words)[0] == "d" and tokens[start].tag != "NNP")
    ):
        return []
    for cut in range(1, len(words)):
        left, right = place_marks(words[:cut]), place_marks(words[cut:])
        if all(mark in ("p", "P") for mark in (*left, *right)) and "P" not in place_marks(words):
            return [Found(start, start + cut, PLACE), Found(start + cut, end, PLACE)]
    return [Found(start, end, PLACE)]


def _is_postcode(word: str) -> bool:
    return len(word) > 1 and word[0].isalpha() and word[-1].isdigit() and word.upper() == word
