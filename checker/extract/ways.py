"""Ways from a place: "34 km (21 miles) northeast of Marlow", "southwest of the town of Tenby", "200 metres from"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from checker.extract.eventkey import is_happening
from checker.extract.placing import place_value
from checker.model import Sentence, Span, Token
from checker.values import Place, Quantity

_POINT = r"(?:north|south)(?:[ -]?(?:north|south))?(?:[ -]?(?:east|west))?|east(?:[ -](?:north|south)[ -]?east)?|west(?:[ -](?:north|south)[ -]?west)?"
# Of these a story has one, and need not name it.
_LANDMARK = r"(?:runway|airport|lighthouse|light|border|coast|coastline|shore|stadium|harbou?r|port|bridge|dam|reactor|epicent(?:re|er))\b|(?:town|city|village)\b(?!\ (?:of|cent|hall|square|limits|line|named|called)\b)"
_WAY = re.compile(
    rf"""\b(?:to\ the\ |due\ |just\ |in\ the\ )?
        (?P<direction>(?:{_POINT})(?:-(?:north|south|east|west)+)?)(?:ern)?(?:\ of|\ from)\ (?:the\ )?
        (?:(?:[a-z]+\ )?(?:town|city|village|port|capital|island|district|settlement|suburb|coast)\ (?:city\ )?(?:of\ )?)?
        (?P<name>(?:[A-Z][\w'’-]+)(?:\ (?:[A-Z][\w'’-]+))*|{_LANDMARK})""",
    re.VERBOSE,
)
_FROM = re.compile(
    r"(?:away\ )?from\ (?:the\ )?(?:(?:[a-z]+\ )?(?:town|city|village|capital|border)\ (?:of\ )?)?(?P<name>[A-Z][\w'’-]+(?:\ [A-Z][\w'’-]+)*)",
    re.VERBOSE,
)
_LANDMARKS = {"light": "lighthouse"}
_LENGTHS = frozenset({"kilometre", "mile", "metre", "foot", "yard", "nautical mile"})
_FINDING = frozenset({"find", "locate", "discover", "spot", "recover", "sight"})
_MEASURED = _LENGTHS | {"kilometer", "meter", "depth", "distance", "inch", "km"}
_STRIKING = frozenset(
    {"hit", "hits", "struck", "strikes", "shook", "shakes", "rattled", "rattles", "jolted", "jolts"}
)
_GAP = 45


@dataclass(frozen=True, slots=True)
class Way:
    """A way told in a sentence: its words, the place it leads from, and the noun that lies there."""

    span: Span
    value: Place
    located: Token | None


def ways_of(sentence: Sentence) -> list[Way]:
    """Every way with a direction, or with a distance right before "from"."""
    ways = []
    for match in _WAY.finditer(sentence.text):
        ways.append(_way(sentence, match, _plain(match.group("direction"))))
    for match in _FROM.finditer(sentence.text):
        span = _in_article(sentence, match.start(), match.end())
        if any(one.span.meets(span) for one in ways):
            continue
        way = _way(sentence, match, "")
        if way.value.distance is not None and sentence.text[: match.start()].rstrip().endswith(
            ("km", "miles", "metres", "meters", "kilometres", "kilometers", "mile")
        ):
            ways.append(way)
    return ways


def _way(sentence: Sentence, match: re.Match[str], direction: str) -> Way:
    span = _in_article(sentence, match.start(), match.end())
    name_span = _in_article(sentence, match.start("name"), match.end("name"))
    distance, start = _distance(sentence, span)
    place = place_value(sentence, match.group("name"), name_span)
    whole = Span(start, span.end)
    value = Place(
        _LANDMARKS.get(place.name, place.name), direction, distance, place.usual, place.within, place.kind
    )
    return Way(whole, value, _located(sentence, whole))


def _in_article(sentence: Sentence, start: int, end: int) -> Span:
    return Span(sentence.span.start + start, sentence.span.start + end)


def _plain(direction: str) -> str:
    """ "south-west" -> "southwest"; three points keep their hyphen: "north-northeast"."""
    points = re.findall(r"north|south|east|west", direction)
    if len(points) == 3:
        return f"{points[0]}-{points[1]}{points[2]}"
    return "".join(points)


def _distance(sentence: Sentence, span: Span) -> tuple[Quantity | None, int]:
    """The first length right before the way, and where the words of the way begin with it."""
    for numeral in sentence.numerals:
        gap = sentence.article.text[numeral.span.end : span.start]
        near = 0 <= span.start - numeral.span.end <= _GAP and not re.search(
            r"[.;!?,](?!\d)|\band\b|\bof\b", gap
        )
        if near and numeral.quantity.unit in _LENGTHS:
            return numeral.quantity, numeral.span.start
    return None, span.start


def _striking(sentence: Sentence, noun: Token) -> Token | None:
    """A noun, but what stands before it where a verb of striking was taken for a noun ("the quake hit")."""
    if noun.text.lower() not in _STRIKING:
        return noun
    return next(
        (one for one in sentence.children(noun, "compound", "nsubj", "amod") if one.tag.startswith("NN")),
        None,
    )


def _located(sentence: Sentence, span: Span) -> Token | None:
    """What lies there: the subject of the verb, or the noun, that the way hangs on."""
    inside = sentence.tokens_in(span)
    indices = {one.index for one in inside}
    head = next((one for one in inside if one.head not in indices), None)
    if head is None:  # "the ship was 14 miles southeast of Marlow"
        root = next((one for one in inside if one.head == one.index), None)
        return sentence.child(root, "nsubj") if root is not None and sentence.child(root, "cop") else None
    found = _hanging(sentence, head, indices)
    if found is not None or head.dependency == "root":
        return found
    before = [one for one in sentence.tokens if one.span.end <= span.start and is_happening(one)]
    return before[-1] if before and before[-1].tag.startswith("NN") else None


def _hanging(sentence: Sentence, head: Token, indices: set[int]) -> Token | None:
    for above in sentence.ancestors(head):
        if above.index in indices:
            continue
        if above.tag.startswith("NN") and above.lemma.lower() in _MEASURED:
            continue  # "hit at a depth of 10 kilometres, 55 kilometres south of"
        if above.tag.startswith("NN") and not above.tag.startswith("NNP"):
            return _striking(sentence, above)
        if above.tag.startswith("VB") and above.lemma.lower() in _FINDING:
            found = sentence.child(above, "obj", "nsubj:pass")
            if found is not None and found.tag in {"NN", "NNS"} and found.lemma.lower() not in _MEASURED:
                return found  # "crews found the wreckage 18 km west of Marlow"
        if above.tag.startswith("VB"):
            subject = sentence.child(above, "nsubj", "nsubj:pass")
            if subject is not None and (subject.tag.startswith("NN") or subject.text.lower() == "it"):
                return subject
            if above.dependency.startswith("acl"):
                continue
            if subject is not None:
                return None
    return None
