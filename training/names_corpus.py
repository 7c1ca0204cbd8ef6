"""
Reads the corpora with names: GUM's entities cut to the names, WikiGold and Universal NER, as texts with marked spans.

What a person's name is in GUM: of a mention of a person, the run of proper nouns among its head words, without titles
and role words before it and without the names of bodies and places inside it. Groups of people are no names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

KINDS = {"person": "person", "organization": "organisation", "place": "place"}
_BIO = {"PER": "person", "ORG": "organisation", "LOC": "place"}
_ENTITY = re.compile(r"(?:^|\|)Entity=([^|]*)")
_BRACKET = re.compile(r"\([^()]*\)?|[^()]+\)")
_PROPER = ("NNP", "NNPS")
_INSIDE = ("HYPH", "IN", "DT", "CC", "POS", "FW", "CD", "NFP", ".")
_SMALL = {
    "of",
    "the",
    "and",
    "&",
    "for",
    "'s",
    "’s",
    "-",
    "de",
    "la",
    "du",
    "del",
    "van",
    "von",
    "der",
    "den",
    "di",
    "da",
    "bin",
    "al",
}
_JOINING = {"of", "the", "and", "&", "for"}  # in bodies and places, never in one person's name
_NO_NAME = frozenset(
    [
        "mother",
        "father",
        "mankind",
        "individual",
        "honor",
        "honour",
        "pilot",
        "author",
        "editor",
        "nation",
        "mom",
        "dad",
        "baby",
        "i",
    ]
)
_LETTER = re.compile(r"[A-ZÀ-ÖØ-Þ\u0100-\u017f][^\u0250-\u02ff]*$")
TITLES = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "miss",
        "dr",
        "prof",
        "professor",
        "sir",
        "lord",
        "lady",
        "dame",
        "king",
        "queen",
        "prince",
        "princess",
        "duke",
        "duchess",
        "count",
        "president",
        "vice",
        "prime",
        "minister",
        "chancellor",
        "governor",
        "mayor",
        "senator",
        "sen",
        "rep",
        "representative",
        "congressman",
        "congresswoman",
        "secretary",
        "general",
        "gen",
        "colonel",
        "col",
        "captain",
        "capt",
        "major",
        "maj",
        "sergeant",
        "sgt",
        "lieutenant",
        "lt",
        "officer",
        "judge",
        "justice",
        "chief",
        "attorney",
        "director",
        "rector",
        "chairman",
        "chair",
        "pope",
        "bishop",
        "archbishop",
        "cardinal",
        "father",
        "fr",
        "brother",
        "sister",
        "saint",
        "st",
        "rev",
        "reverend",
        "rabbi",
        "imam",
        "sheikh",
        "coach",
        "mp",
        "ceo",
        "emperor",
        "ambassador",
        "deputy",
        "speaker",
        "commissioner",
        "counsel",
        "petitioner",
        "respondent",
        "defendant",
        "plaintiff",
        "court",
        "mom",
        "dad",
        "grandma",
        "grandpa",
        "aunt",
        "uncle",
        "madam",
        "mister",
        "god",
        "lord",
        "mayor-elect",
        "president-elect",
        "sheriff",
        "inspector",
        "superintendent",
        "detective",
        "private",
        "admiral",
        "commander",
        "dean",
        "congressmember",
        "councillor",
        "councilman",
        "baron",
        "baroness",
        "earl",
        "sultan",
        "emir",
        "tsar",
        "shah",
        "chairwoman",
        "spokesman",
        "spokeswoman",
        "first",
        "second",
        "hon",
        "honourable",
        "honorable",
    ]
)


@dataclass(frozen=True, slots=True)
class Entity:
    """One bracket of GUM: where it stands in its sentence, which of its words are its head, which chain it is of."""

    kind: str
    chain: str
    sentence: int
    start: int
    end: int
    heads: tuple[int, ...]
    link: str


@dataclass(frozen=True, slots=True)
class Document:
    """
    Texts of sentences with the names in them: (start, end, kind), in code points of the sentence.

    `inner` are names inside names ("Kennedy" in "Kennedy Space Center"): right where found, not missed where not.
    """

    name: str
    sentences: list[str] = field(default_factory=list)
    names: list[list[tuple[int, int, str]]] = field(default_factory=list)
    inner: list[list[tuple[int, int, str]]] = field(default_factory=list)


def treebank_rows(path: Path) -> Iterator[tuple[str, str, list[list[str]]]]:
    """Every sentence: its document, its text, its rows of ten columns without ranges and empty nodes."""
    document = text = ""
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        rows = []
        for line in block.split("\n"):
            if line.startswith("# newdoc id"):
                document = line.split(" = ", 1)[1]
            elif line.startswith("# text ="):
                text = line.split(" = ", 1)[1]
            elif line and not line.startswith("#") and line.split("\t")[0].isdigit():
                rows.append(line.split("\t"))
        if rows and all(len(row) == 10 for row in rows):
            yield document, text, rows


def entities(sentences: list[tuple[str, str, list[list[str]]]]) -> list[Entity]:
    """All mentions that begin and end in one sentence."""
    waiting: list[tuple[list[str], int, int]] = []
    found = []
    for number, (_, _, rows) in enumerate(sentences):
        for index, row in enumerate(rows):
            marks = _ENTITY.search(row[9])
            for mark in _BRACKET.findall(marks.group(1)) if marks else ():
                fields = mark.strip("()").split("-")
                if mark.startswith("("):
                    waiting.append((fields, number, index))
                if mark.endswith(")"):
                    at = max(place for place, one in enumerate(waiting) if one[0][0] == fields[0])
                    opened, begun, start = waiting.pop(at)
                    if begun == number:
                        found.append(_entity(opened, number, start, index + 1))
    return found


def _entity(fields: list[str], sentence: int, start: int, end: int) -> Entity:
    heads = tuple(int(one) - 1 for one in fields[5].split(",") if one.isdigit()) if len(fields) > 5 else ()
    link = "-".join(fields[7:]) if len(fields) > 7 else ""
    return Entity(fields[1], fields[0], sentence, start, end, heads, link)


def offsets(text: str, words: list[str]) -> list[tuple[int, int]]:
    """Where each word stands in the sentence's text."""
    places, at = [], 0
    for word in words:
        start = text.find(word, at)
        if start < 0 or start > at + 3:
            start = at  # a word written otherwise than in the text (a joined form)
        places.append((start, min(start + len(word), len(text))))
        at = places[-1][1]
    return places


def gum(path: Path) -> list[Document]:
    """GUM's documents with persons', organisations' and places' names."""
    sentences = list(treebank_rows(path))
    inside: dict[int, list[Entity]] = {}
    for entity in entities(sentences):
        inside.setdefault(entity.sentence, []).append(entity)
    documents: dict[str, Document] = {}
    for number, (name, text, rows) in enumerate(sentences):
        document = documents.setdefault(name, Document(name))
        places = offsets(text, [row[1] for row in rows])
        spans = set()
        for entity in inside.get(number, ()):
            words = name_words(entity, inside[number], rows)
            if words:
                spans.add((places[words[0]][0], places[words[-1]][1], KINDS[entity.kind]))
        document.sentences.append(text)
        outermost = sorted(_outermost(spans))
        document.names.append(outermost)
        document.inner.append(sorted(spans.difference(outermost)))
    return list(documents.values())


def name_words(entity: Entity, others: list[Entity], rows: list[list[str]]) -> list[int]:
    """The rows of the mention that are the name; none where it is no name."""
    if entity.kind not in KINDS:
        return []
    heads = [entity.start + index for index in entity.heads if entity.start + index < entity.end]
    proper = [index for index in heads if rows[index][4] in _PROPER]
    if not proper or (entity.kind != "person" and rows[heads[0]][4] not in (*_PROPER, "JJ")):
        return []
    if entity.kind == "person":
        proper = _person_words(entity, others, rows, proper)
    run = _run(proper, rows, person=entity.kind == "person") if proper else []
    return run if run and _LETTER.match(rows[run[0]][1]) else []


def _person_words(
    entity: Entity, others: list[Entity], rows: list[list[str]], proper: list[int]
) -> list[int]:
    if entity.link.endswith(("_people", "_peoples", "s")) and rows[proper[-1]][4] == "NNPS":
        return []
    nested = {
        index
        for other in others
        if other != entity
        and other.kind != "person"
        and entity.start <= other.start
        and other.end <= entity.end
        for index in range(other.start, other.end)
    }
    names = [index for index in proper if index not in nested and rows[index][4] == "NNP"]
    while names and (rows[names[0]][1].lower().strip(".") in TITLES or rows[names[0]][7] == "nmod:desc"):
        names.pop(0)
    return [] if all(rows[index][1].lower().strip(".") in TITLES | _NO_NAME for index in names) else names


def _run(proper: list[int], rows: list[list[str]], *, person: bool) -> list[int]:
    """A person's last unbroken run, a body's or place's first: small words and hyphens may stand between."""
    runs: list[list[int]] = []
    for index in proper:
        between = rows[runs[-1][-1] + 1 : index] if runs else []
        joined = len(between) <= 3 and all(
            row[4] in ("HYPH", "NNP")
            or (row[1].lower() in _SMALL and not (person and row[1].lower() in _JOINING))
            for row in between
        )
        if runs and joined:
            runs[-1].append(index)
        else:
            runs.append([index])
    run = runs[-1] if person else runs[0]
    return list(range(run[0], run[-1] + 1))


def _outermost(spans: set[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    kept: list[tuple[int, int, str]] = []
    for span in sorted(spans, key=lambda one: (one[0] - one[1], one)):
        if not any(span[0] < other[1] and other[0] < span[1] for other in kept):
            kept.append(span)
    return kept


def wikigold(path: Path) -> list[Document]:
    """WikiGold's articles, their words put together as they would be printed."""
    documents, words, labels = [Document("wikigold-0")], [], []
    for line in [*path.read_text(encoding="utf-8").splitlines(), ""]:
        if line.startswith("-DOCSTART-"):
            documents.append(Document(f"wikigold-{len(documents)}"))
        elif line.strip():
            word, label = line.rsplit(" ", 1)
            words.append(word)
            labels.append(label.partition("-")[2])
        elif words:
            _append(documents[-1], words, labels)
            words, labels = [], []
    return [document for document in documents if document.sentences]


def universal(path: Path) -> list[Document]:
    """Universal NER's documents; their sentences are given as printed."""
    documents: list[Document] = []
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        text, words, labels = "", [], []
        for line in block.splitlines():
            if line.startswith("# newdoc id"):
                documents.append(Document(line.split(" = ", 1)[1]))
            elif line.startswith("# text ="):
                text = line.split(" = ", 1)[1]
            elif line and not line.startswith("#"):
                _, word, label = line.split("\t")[:3]
                words.append(word)
                labels.append(label)
        if words:
            documents[-1].sentences.append(text)
            documents[-1].names.append(_spans(offsets(text, words), labels))
    return documents


def _append(document: Document, words: list[str], labels: list[str]) -> None:
    text, places, quoted = "", [], False
    for index, word in enumerate(words):
        word = {"``": '"', "''": '"', "-LRB-": "(", "-RRB-": ")"}.get(word, word)
        tight = (
            index == 0
            or word in (",", ".", ";", ":", ")", "'s", "'", "n't", "%", "?", "!")
            or text.endswith("(")
        )
        if word == '"':
            tight, quoted = tight or quoted, not quoted
        elif text.endswith('"') and quoted:
            tight = True
        text += word if tight else f" {word}"
        places.append((len(text) - len(word), len(text)))
    document.sentences.append(text)
    document.names.append(_spans(places, labels))


def _spans(places: list[tuple[int, int]], labels: list[str]) -> list[tuple[int, int, str]]:
    found: list[tuple[int, int, str]] = []
    last = ""
    for (start, end), label in zip(places, labels, strict=True):
        kind = _BIO.get(label.rpartition("-")[2], "")
        if kind and kind == last and not label.startswith("B-"):
            found[-1] = (found[-1][0], end, kind)
        elif kind:
            found.append((start, end, kind))
        last = kind
    return found
