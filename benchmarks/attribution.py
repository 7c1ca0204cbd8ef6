"""
How well sources and what they say are found, on labelled sentences of our own and on a treebank with attributions.

    python benchmarks/attribution.py [TREEBANK.conllu ...] [--misses]

The sentences are those of tests/annotate/attributed_sentences.py. A treebank is one of GUM's files
(Universal Dependencies English GUM, CC BY 4.0), whose last column marks the clauses that attribute
(Discourse=attribution-positive) with the words of the source (sem-atsrc) and the clause that they attribute.

Prints for each: the attributions labelled and found; precision and recall of those whose source and content both
meet; and the overlap as Hollingsworth and Teufel (2005) measure it: for each attribution the share of its words,
source and content together, that its partner on the other side has, averaged (over the found: precision; over the
labelled: recall). With --misses, the labelled that nobody found and the found that nobody labelled.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from checker.annotate import Pipeline, annotate, load_pipeline
from checker.model import Article, Span
from tests.annotate.attributed_sentences import SENTENCES
from tests.annotate.political_sentences import LATER, POLITICAL

_EDU = re.compile(r"(?P<relation>[\w-]+):(?P<own>\d+)->(?P<head>\d+):\d+:(?P<signals>[^;|]*)")
_SOURCE = re.compile(r"sem-atsrc-([\d,-]+)")
_WORD = re.compile(r"\w+")
Words = frozenset[int]


@dataclass(frozen=True, slots=True)
class Labelled:
    """One attribution: where the words of its source and of its content start in the text."""

    source: Words
    content: Words
    told: str = ""

    @property
    def words(self) -> Words:
        return self.source | self.content


@dataclass(slots=True)
class Document:
    """A text with what is labelled in it."""

    name: str
    text: str = ""
    labelled: list[Labelled] = field(default_factory=list)


@dataclass(slots=True)
class _Token:
    start: int
    text: str
    unit: int
    sentence: int


def main(arguments: Sequence[str]) -> None:
    pipeline = load_pipeline()
    misses = "--misses" in arguments
    report("our own sentences", list(own_sentences(SENTENCES)), pipeline, misses=misses)
    report("political news", list(own_sentences([*POLITICAL, *LATER])), pipeline, misses=misses)
    for path in arguments:
        if not path.startswith("--"):
            report(Path(path).name, list(documents(Path(path))), pipeline, misses=misses)


def report(name: str, texts: Sequence[Document], pipeline: Pipeline, *, misses: bool) -> None:
    labelled = found = both = 0
    given = got = 0.0
    for document in texts:
        ours = found_in(document, pipeline)
        labelled += len(document.labelled)
        found += len(ours)
        pairs = _paired(document.labelled, ours)
        both += sum(bool(one.source & other.source and one.content & other.content) for one, other in pairs)
        got += sum(len(one.words & other.words) / len(one.words) for one, other in pairs)
        given += sum(len(one.words & other.words) / len(other.words) for one, other in pairs)
        if misses:
            _tell(document, pairs, ours)
    print(f"{name}: {labelled} labelled, {found} found")
    print(f"  source and content meet: {_figures(both, found, both, labelled)}")
    print(f"  overlap of their words:  {_figures(given, found, got, labelled)}")


def _figures(right: float, found: int, reached: float, labelled: int) -> str:
    precision, recall = right / max(1, found), reached / max(1, labelled)
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    return f"precision {precision:.3f} recall {recall:.3f} F1 {f1:.3f}"


def _paired(labelled: Sequence[Labelled], found: Sequence[Labelled]) -> list[tuple[Labelled, Labelled]]:
    """Labelled and found, each once, those that share most first."""
    shared = [
        (-len(one.words & other.words), at, place)
        for at, one in enumerate(labelled)
        for place, other in enumerate(found)
        if one.content & other.content
    ]
    pairs: list[tuple[Labelled, Labelled]] = []
    left: set[int] = set()
    right: set[int] = set()
    for _, at, place in sorted(shared):
        if at not in left and place not in right:
            left.add(at)
            right.add(place)
            pairs.append((labelled[at], found[place]))
    return pairs


def _tell(document: Document, pairs: Sequence[tuple[Labelled, Labelled]], found: Sequence[Labelled]) -> None:
    met = {id(one) for one, other in pairs if one.source & other.source}
    right = {id(other) for one, other in pairs if one.source & other.source}
    for kind, ones in (("missed", document.labelled), ("extra", found)):
        for one in ones:
            if id(one) not in met | right:
                print(f"  {kind} {document.name}: {one.told}")


def found_in(document: Document, pipeline: Pipeline) -> list[Labelled]:
    """
    What the checker finds in a document, what goes on in the next sentences with the words before it.

    Those without a source are left out: no corpus here labels them.
    """
    article = Article("a.txt", document.text)
    made: dict[tuple[Span, Span], list[Span]] = defaultdict(list)
    for sentence in annotate(article, pipeline):
        for one in sentence.attributions:
            if one.source_span is not None and one.cue_span is not None:
                made[one.source_span, one.cue_span] += one.content
    return [
        Labelled(
            _starts(document.text, source.start, source.end),
            frozenset().union(*(_starts(document.text, span.start, span.end) for span in content)),
            f"[{article.quote(source)}] {article.quote(cue)}: " + " … ".join(map(article.quote, content)),
        )
        for (source, cue), content in made.items()
    ]


def _starts(text: str, start: int, end: int) -> Words:
    return frozenset(start + found.start() for found in _WORD.finditer(text[start:end]))


def own_sentences(sentences: Sequence[tuple[str, list[tuple[str, str]]]]) -> Iterator[Document]:
    """Our own sentences as documents; a source stands where its words first do."""
    for text, expected in sentences:
        labelled = []
        for source, words in expected:
            if source:
                at = re.compile(rf"(?<!\w){re.escape(source)}").search(text).start()  # type: ignore[union-attr]
                labelled.append(
                    Labelled(
                        _starts(text, at, at + len(source)), _found_words(text, words), f"[{source}] {words}"
                    )
                )
        yield Document(text[:30], text, labelled)


def _found_words(text: str, words: str) -> Words:
    """Where the words stand in the text, also where something stands between them."""
    places, at = set(), 0
    for match in _WORD.finditer(words):
        found = re.compile(rf"\b{re.escape(match[0])}\b").search(text, at)
        if found is None:
            found = re.compile(rf"\b{re.escape(match[0])}\b").search(text)
        if found is not None:
            places.add(found.start())
            at = found.end()
    return frozenset(places)


def documents(path: Path) -> Iterator[Document]:
    """The documents of a GUM treebank, their text put together from the tokens."""
    for block in path.read_text("utf-8").split("# newdoc id = ")[1:]:
        name, _, rest = block.partition("\n")
        yield _document(name.strip(), rest.split("\n"))


def _document(name: str, lines: Sequence[str]) -> Document:
    parts: list[str] = []
    tokens: list[_Token] = []
    marks: list[tuple[int, int, str, str]] = []  # unit, its head, relation, signals
    length = sentence = unit = joined = 0
    space = ""
    for line in lines:
        if line.startswith("# newpar"):
            space = "\n\n" if parts else ""
        if line.startswith("# sent_id"):
            sentence += 1
        columns = line.split("\t")
        if len(columns) < 10 or "." in columns[0]:
            continue
        first = columns[0].partition("-")[0]
        if "-" in columns[0]:
            joined = int(columns[0].partition("-")[2])
            parts += [space, columns[1]]
            length += len(space)
            word, space = columns[1], "" if "SpaceAfter=No" in columns[9] else " "
            start, length = length, length + len(word)
            continue
        for found in _EDU.finditer(columns[9]):
            unit = int(found["own"])
            marks.append((unit, int(found["head"]), found["relation"], found["signals"]))
        if re.search(r"Discourse=ROOT:(\d+)", columns[9]):
            unit = int(re.search(r"Discourse=ROOT:(\d+)", columns[9])[1])  # type: ignore[index]
        if int(first) <= joined:
            tokens.append(_Token(start, columns[1], unit, sentence))
            joined = 0 if int(first) == joined else joined
            continue
        parts += [space, columns[1]]
        length += len(space)
        tokens.append(_Token(length, columns[1], unit, sentence))
        length += len(columns[1])
        space = "" if "SpaceAfter=No" in columns[9] else " "
    document = Document(name, "".join(parts))
    document.labelled = list(_labelled(document.text, tokens, marks))
    return document


def _labelled(
    text: str, tokens: Sequence[_Token], marks: Sequence[tuple[int, int, str, str]]
) -> Iterator[Labelled]:
    below: dict[int, set[int]] = defaultdict(set)
    for unit, head, relation, _ in marks:
        if not relation.startswith("attribution"):
            below[head].add(unit)
    for unit, head, relation, signals in marks:
        source = _SOURCE.search(signals)
        if relation != "attribution-positive" or source is None:
            continue
        named = _numbers(source[1])
        home = {one.sentence for one in tokens if one.unit == unit}
        units = _all_below(head, below) - {unit}
        content = [one for one in tokens if one.unit in units and one.sentence in home]
        words = [tokens[number - 1] for number in named if number <= len(tokens)]
        if words and content:
            told = f"[{' '.join(one.text for one in words)}] " + " ".join(one.text for one in content)
            cue = " ".join(one.text for one in tokens if one.unit == unit)
            yield Labelled(_places(text, words), _places(text, content), f"{told} <{cue}>")


def _places(text: str, tokens: Sequence[_Token]) -> Words:
    return frozenset(place for one in tokens for place in _starts(text, one.start, one.start + len(one.text)))


def _numbers(written: str) -> list[int]:
    """3,5-7 as 3, 5, 6, 7."""
    found: list[int] = []
    for part in written.strip(",-").split(","):
        first, _, last = part.partition("-")
        found += range(int(first), int(last or first) + 1)
    return found


def _all_below(unit: int, below: dict[int, set[int]]) -> set[int]:
    found, waiting = {unit}, [unit]
    while waiting:
        for one in below[waiting.pop()] - found:
            found.add(one)
            waiting.append(one)
    return found


if __name__ == "__main__":
    main(sys.argv[1:])
