"""
Whether ten times the articles cost at most some twelve times the work in comparing them.

    python benchmarks/linear.py STORY... [--copies]

The articles of all the stories are read once (or come from the cache). Each story is linked and compared by itself,
then all of them together as one story; printed is how many times the work of a story of the middling size that is.
With --copies the whole is ten copies of the first story instead, each from an outlet of its own: every statement then
meets nine more of its kind, which no story of news does. What is timed is all that comes after reading: linking,
rules, findings. It is timed with Python's collector off, as timeit does, and the quickest of three runs counts.
"""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from checker.articles import load_story
from checker.check import Tools, read_articles
from checker.engine import Context, apply_rules
from checker.link import link
from checker.model import Reading, Rule
from checker.reference import Reference, load_reference
from checker.rulefile import load_shipped_rules

TIMES = 10
RUNS = 3


def main(arguments: Sequence[str]) -> None:
    stories = [_read(Path(one)) for one in arguments if not one.startswith("--")]
    rules, reference = load_shipped_rules(), load_reference()
    if "--copies" in arguments:
        stories = [
            [_renamed(one, f"{number}/{one.article.file}", str(number)) for one in stories[0]]
            for number in range(TIMES)
        ]
    together = [one for story in stories for one in story]
    seconds(together, rules, reference)  # what is loaded once
    gc.disable()
    apart = min(sum(seconds(one, rules, reference) for one in stories) for _ in range(RUNS)) / len(stories)
    whole = min(seconds(together, rules, reference) for _ in range(RUNS))
    print(f"{len(together) / len(stories):.0f} articles: {apart:.2f} s; {len(together)}: {whole:.2f} s")
    print(f"{whole / apart:.1f} times the work for {len(stories)} times the articles")


def _read(folder: Path) -> list[Reading]:
    readings = read_articles(load_story((folder,)).articles, Tools(cached=True))
    return [_renamed(one, f"{folder.name}/{one.article.file}", "") for one in readings]


def _renamed(reading: Reading, file: str, outlet: str) -> Reading:
    """The reading as that of another article; `outlet` is put behind the outlet's name."""
    article = replace(reading.article, file=file, outlet=f"{reading.article.outlet} {outlet}".strip())
    return replace(
        reading,
        article=article,
        assertions=tuple(replace(one, article=file) for one in reading.assertions),
    )


def seconds(readings: Sequence[Reading], rules: Sequence[Rule], reference: Reference) -> float:
    start = time.process_time()
    linked = link(readings, reference)
    context = Context(
        articles={one.article.file: one.article for one in readings},
        same=linked.sameness.same,
        key=linked.sameness.key,
        marks=linked.sameness.marks,
        families=linked.families,
    )
    apply_rules(rules, linked.assertions, context)
    return time.process_time() - start


if __name__ == "__main__":
    main(sys.argv[1:])
