"""
How fast the numeral grammar reads, beside quantulum3 where that is installed, and within the whole reading.

    python benchmarks/numerals.py ARTICLE...      text files; without any, the five articles of seeds/

Prints sentences and words a second. quantulum3 (MIT) is no dependency: install it, with its numbers-parser, into an
environment of its own. Both read the same sentences in the same run, quantulum3 only the first few hundred of them.
"""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from checker.annotate.numerals import find_figures

SEEDS = Path(__file__).parent.parent / "seeds"
_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z\"“])|\n+")
_FEWER = 400


def main(files: Sequence[Path]) -> None:
    sentences = [one for file in files for one in _END.split(file.read_text("utf-8")) if one.strip()]
    ours = speed(find_figures, sentences * 5) if len(sentences) < 2000 else speed(find_figures, sentences)
    report("checker.annotate.numerals", ours, sentences)
    try:
        from quantulum3 import parser  # type: ignore[import-not-found]
    except ImportError:
        print("quantulum3 is not installed: nothing to compare with")
    else:
        theirs = speed(parser.parse, sentences[:_FEWER])
        report("quantulum3", theirs, sentences)
        print(f"{ours / theirs:.0f} times as fast")
    whole(files)


def speed(read: Callable[[str], object], sentences: Sequence[str]) -> float:
    """Sentences a second, the first one left out: it loads what is loaded once."""
    read(sentences[0])
    start = time.perf_counter()
    for sentence in sentences:
        read(sentence)
    return len(sentences) / (time.perf_counter() - start)


def report(name: str, rate: float, sentences: Sequence[str]) -> None:
    words = sum(len(one.split()) for one in sentences) / len(sentences)
    print(f"{name}: {rate:,.0f} sentences/s, {rate * words:,.0f} words/s")


def whole(files: Sequence[Path]) -> None:
    """The share of the numerals in the reading of whole articles."""
    from checker.annotate import annotate, load_pipeline
    from checker.annotate.numerals import numerals_of
    from checker.model import Article

    pipeline = load_pipeline()
    articles = [Article(file.name, file.read_text("utf-8")) for file in files]
    annotate(articles[0], pipeline)
    start = time.perf_counter()
    sentences = [one for article in articles for one in annotate(article, pipeline)]
    reading = time.perf_counter() - start
    start = time.perf_counter()
    for sentence in sentences:
        numerals_of(sentence)
    numerals = time.perf_counter() - start
    tokens = sum(len(one.tokens) for one in sentences)
    print(
        f"the whole reading: {tokens / reading:,.0f} tokens/s; numerals take {numerals / tokens * 1e6:.1f} µs a token, "
        f"{numerals / reading:.1%} of it"
    )


if __name__ == "__main__":
    main([Path(one) for one in sys.argv[1:]] or sorted(SEEDS.glob("*.txt")))
