"""
Gives sentences their words, tags, lemmas and trees. The only file that knows spaCy.

The shipped pipeline lies beside this file; any other installed spaCy pipeline can stand in for it. Labels come out as
Universal Dependencies' (labels.py), tags as the Penn Treebank's, whatever the pipeline has.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from sys import intern
from typing import Any

from checker.annotate.casing import Casing, as_running, is_shouting
from checker.annotate.clean import Stretch, plain
from checker.annotate.labels import is_clearnlp, to_universal
from checker.annotate.lemmas import Table, english_lemma, load_table
from checker.annotate.parts import Piece
from checker.errors import ModelError
from checker.lexicon.nouns import known
from checker.model import Article, Sentence, Span, Token
from checker.paths import pipeline_folder

LONGEST = 250
_BATCH = 256
_NEEDED = {"tags": ("tagger",), "trees": ("parser",), "lemmas": ("lemmatizer", "trainable_lemmatizer")}
_NOT_NEEDED = ["senter", "textcat", "textcat_multilabel", "entity_linker", "spancat", "entity_ruler", "ner"]
_ABBREVIATED = tuple(
    f"{title}."
    for title in (
        "Capt",
        "Cmdr",
        "Sgt",
        "Lt",
        "Col",
        "Maj",
        "Cpl",
        "Pvt",
        "Adm",
        "Brig",
        "Insp",
        "Supt",
        "Hon",
        "Gov",
        "Sen",
        "Rep",
    )
)
_SIZES = frozenset({"m.", "k.", "b.", "t."})
_PUNCTUATION = re.compile(r"[;:,.!?)\]\"”—–-]+$")


@dataclass(frozen=True, slots=True)
class Pipeline:
    """A loaded spaCy pipeline with what the cache needs to tell it from others."""

    name: str
    version: str
    nlp: Any
    clearnlp: bool = False
    lemmas: Table = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Words:
    """A sentence cut into words: where each stands in the stretch, and what it is shown as to the tagger."""

    piece: Piece
    starts: tuple[int, ...]
    shown: tuple[str, ...]
    doc: Any = None

    @property
    def stretch(self) -> Stretch:
        return self.piece.stretch

    def text(self, index: int) -> str:
        start = self.starts[index]
        return self.stretch.text[start : start + len(self.shown[index])]


def _cut_well(tokenizer: Any) -> None:
    """Keeps titles with their full stop; at the end of a sentence "$110m." is a million and a full stop."""
    for title in _ABBREVIATED:
        if len(tokenizer(title)) > 1:
            tokenizer.add_special_case(title, [{"ORTH": title}])
    tokenizer.rules = {word: parts for word, parts in tokenizer.rules.items() if word not in _SIZES}


def load_pipeline(name: str = "") -> Pipeline:
    """
    Loads the shipped pipeline, or an installed one by its name or folder.

    Raises ModelError where it is not installed, cannot be read, or cannot tag, parse and lemmatise.
    """
    import spacy
    from thinc.api import NumpyOps, set_current_ops

    # thinc's own BLIS took 2 to 3 times as long here as the library that numpy comes with (training/README.md).
    set_current_ops(NumpyOps(use_blis=False))
    wanted = name or str(pipeline_folder())
    called = name or "the shipped language pipeline"
    try:
        nlp = spacy.load(wanted, exclude=_NOT_NEEDED)
    except (OSError, ValueError, ImportError) as fault:
        remedy = (
            f'Install it with "python -m spacy download {name}", or leave --model out to use the shipped one.'
            if name
            else "Install the package again."
        )
        raise ModelError(f"{called} is not installed or cannot be read. {remedy}") from fault
    missing = [what for what, pipes in _NEEDED.items() if not set(pipes) & set(nlp.pipe_names)]
    if missing:
        raise ModelError(
            f"{called} gives no {' and no '.join(missing)}, which the checker needs. "
            "Choose a pipeline that has them (en_core_web_sm does), or leave --model out to use the shipped one."
        )
    _cut_well(nlp.tokenizer)
    meta = nlp.meta
    return Pipeline(
        name=name or "shipped",
        version=f"{meta.get('lang', '')}_{meta.get('name', '')} {meta.get('version', '')}".strip(),
        nlp=nlp,
        clearnlp=is_clearnlp(tuple(nlp.pipe_labels["parser"])),
        lemmas={} if name else load_table(pipeline_folder()),
    )


def words_of(pipeline: Pipeline, piece: Piece, casing: Casing) -> Iterator[Words]:
    """Cuts a sentence into words; a sentence too long for the parser comes in pieces, cut at punctuation."""
    doc = pipeline.nlp.tokenizer(plain(piece.stretch.text))
    texts = [word.text for word in doc]
    if len(texts) <= LONGEST:
        starts = tuple(word.idx for word in doc)
        if halves := _halves(texts):
            # "10 a. m.": one word, as it is written elsewhere.
            texts = [
                f"{text}m." if at + 1 in halves else text for at, text in enumerate(texts) if at not in halves
            ]
            yield Words(
                piece, tuple(start for at, start in enumerate(starts) if at not in halves), tuple(texts)
            )
        elif is_shouting(texts):
            shown = as_running(texts, casing)
            yield Words(piece, starts, tuple(shown), None if shown != texts else doc)
        else:
            yield Words(piece, starts, tuple(texts), doc)
        return
    for start, end in _pieces(texts):
        edge = doc[end - 1].idx + len(doc[end - 1])
        part = Piece(piece.stretch.part(doc[start].idx, edge), piece.paragraph, piece.part)
        yield from words_of(pipeline, part, casing)


def _halves(texts: Sequence[str]) -> frozenset[int]:
    """Where "a. m." or "p. m." behind a figure goes on after its blank."""
    return frozenset(
        at
        for at in range(2, len(texts))
        if texts[at] in {"m", "m."} and texts[at - 1].lower() in {"a.", "p."} and texts[at - 2][-1].isdigit()
    )


def parsed(pipeline: Pipeline, article: Article, sentences: Iterable[Words]) -> list[Sentence]:
    """Tags, lemmatises and parses the sentences, each as one tree."""
    cut = (words for words in sentences if words.shown)
    found: list[Sentence] = []
    # A batch at a time: spaCy's documents are large, and those of a whole book need not stand at once.
    while batch := list(islice(cut, _BATCH)):
        docs = pipeline.nlp.pipe([_bare(pipeline, words) for words in batch], batch_size=_BATCH)
        for words, doc in zip(batch, docs, strict=True):
            found.append(_sentence(pipeline, article, words, _reading(pipeline, doc)))
    return found


def _reading(pipeline: Pipeline, doc: Any) -> _Reading:
    strings = pipeline.nlp.vocab.strings
    tags, lemmas, labels, heads = doc.to_array(["TAG", "LEMMA", "DEP", "HEAD"]).T
    # spaCy makes a new string each time it is asked: one of each is enough.
    return _Reading(
        [intern(strings[one]) for one in tags.tolist()],
        [intern(strings[one]) for one in lemmas.tolist()],
        [intern(strings[one]) for one in labels.tolist()],
        # HEAD counts from the word itself, as an unsigned number.
        [index + head for index, head in enumerate(heads.astype("int64").tolist())],
    )


@dataclass(frozen=True, slots=True)
class _Reading:
    tags: list[str]
    lemmas: list[str]
    labels: list[str]
    heads: list[int]


def _bare(pipeline: Pipeline, words: Words) -> Any:
    import numpy
    from spacy.tokens import Doc

    doc = words.doc
    if doc is None:
        spaces = [
            start + len(text) < len(words.stretch.text) and words.stretch.text[start + len(text)] == " "
            for start, text in zip(words.starts, words.shown, strict=True)
        ]
        doc = Doc(pipeline.nlp.vocab, words=list(words.shown), spaces=spaces)
    starts = numpy.full((len(doc), 1), -1, dtype="int64")
    starts[0] = 1
    doc.from_array(["SENT_START"], starts.view("uint64"))
    return doc


def _sentence(pipeline: Pipeline, article: Article, words: Words, reading: _Reading) -> Sentence:
    heads, labels = reading.heads, reading.labels
    if pipeline.clearnlp:
        heads, labels = to_universal(heads, labels, reading.tags)
    stretch = words.stretch
    tokens = []
    below: list[list[int]] = [[] for _ in heads]
    for index, start in enumerate(words.starts):
        text = words.text(index)
        span = Span(stretch.start(start), stretch.end(start + len(text)))
        head = heads[index]
        label = "root" if head == index else labels[index]
        guess = reading.lemmas[index] or text.lower()
        tag = _common(text, reading.tags[index])
        lemma = english_lemma(pipeline.lemmas, words.shown[index], tag, guess)
        tokens.append(Token(index, span, intern(_written(text)), lemma, tag, head, label))
        if head != index:
            below[head].append(index)
    whole = Span(stretch.start(0), stretch.end(len(stretch.text)))
    children = tuple(tuple(each) for each in below)
    return Sentence(
        article, whole, tuple(tokens), words.piece.paragraph, words.piece.part, _children=children
    )


def _common(text: str, tag: str) -> str:
    """The tag of a common noun for an English noun written small that the tagger, not knowing it, calls a name."""
    if tag == "NNP" and len(text) > 4 and text.isalpha() and text.islower() and known(text):
        return "NN"
    return tag


def _written(text: str) -> str:
    """The word with a straight apostrophe; a mark that stands alone stays as it is."""
    return text.replace("’", "'").replace("ʼ", "'") if len(text) > 1 else text


def _pieces(words: Sequence[str]) -> Iterator[tuple[int, int]]:
    start = 0
    while len(words) - start > LONGEST:
        window = range(start + LONGEST, start + LONGEST // 2, -1)
        end = next((at for at in window if _PUNCTUATION.match(words[at - 1])), start + LONGEST)
        yield start, end
        start = end
    yield start, len(words)
