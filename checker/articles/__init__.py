"""
A file, a folder or a page -> articles, and the articles of one story -> Story.

A format is one module here with `read(data, file)`, and one line in READERS for each of its suffixes: bytes in, an
Article out, or Unreadable with what is wrong and what to do. Files of other suffixes are left out by name.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from checker.articles.decoding import Unreadable
from checker.articles.gathering import gather, safe_id
from checker.model import Article, Story

__all__ = ["READERS", "Unreadable", "load_story", "read_article", "safe_id"]

# A suffix and the module that reads it; loaded when the first such file comes.
READERS = {".txt": "plain", ".md": "plain"}


def load_story(paths: Sequence[Path], *, draft: Path | None = None) -> Story:
    """
    One folder, or several files, as one story; with a `draft`, they are its sources, and it comes first. Dates that
    nothing but the text tells stay unknown.

    A file that cannot be read is left out and named in `problems`. Raises InputError where no article is left,
    Faults where story.yaml is wrong.
    """
    return gather(paths, read_article, draft)


def read_article(data: bytes, file: str) -> Article:
    """One file's bytes as an article, by its suffix. Raises Unreadable."""
    suffix = Path(file).suffix.lower()
    name = READERS.get(suffix)
    if name is None:
        kind = f"'{suffix}' is" if suffix else "Without a suffix it is"
        raise Unreadable(
            f"{kind} no format that is read here.", f"Save it as one of {', '.join(sorted(READERS))}."
        )
    article: Article = import_module(f"checker.articles.{name}").read(data, file)
    return article
