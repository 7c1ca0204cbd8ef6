"""
Reads an article: sentences with words and trees, and on them mentions, figures, times and who is speaking.

The only part that knows spaCy. `annotate` is pure: the same article and pipeline give the same sentences.
"""

from __future__ import annotations

from dataclasses import replace

from checker.annotate.attribution import attributions_of
from checker.annotate.casing import casing_of
from checker.annotate.coreference import coreferred
from checker.annotate.language import ENGLISH, language_of
from checker.annotate.markdown import is_markdown, without_marks
from checker.annotate.mentions import mentions_of
from checker.annotate.numerals import numerals_of
from checker.annotate.parse import Pipeline, load_pipeline, parsed, words_of
from checker.annotate.parts import parts_of
from checker.annotate.sentences import sentences_of
from checker.annotate.times import times_of
from checker.model import Article, Sentence

__all__ = ["ENGLISH", "Pipeline", "annotate", "language_of", "load_pipeline"]


def annotate(article: Article, pipeline: Pipeline) -> tuple[Sentence, ...]:
    """
    Every sentence of the article in order, with all that stands on it. Never raises, whatever the text holds.

    An article in another language (`language_of`) comes as bare sentences: what they name is not guessed at.
    """
    text = without_marks(article.text) if is_markdown(article.file) else article.text
    casing = casing_of(text)
    pieces = parts_of(list(sentences_of(text)))
    words = (words for piece in pieces for words in words_of(pipeline, piece, casing))
    sentences = parsed(pipeline, article, words)
    if language_of(text) != ENGLISH:
        return tuple(sentences)
    sentences = [replace(sentence, numerals=numerals_of(sentence)) for sentence in sentences]
    times = times_of(sentences, article.published, earliest=article.earliest, latest=article.latest)
    mentions = mentions_of(sentences)
    sentences = [
        replace(sentence, times=when, mentions=names)
        for sentence, when, names in zip(sentences, times, mentions, strict=True)
    ]
    sentences = [
        replace(one, mentions=found) for one, found in zip(sentences, coreferred(sentences), strict=True)
    ]
    said = attributions_of(sentences)
    return tuple(replace(one, attributions=found) for one, found in zip(sentences, said, strict=True))
