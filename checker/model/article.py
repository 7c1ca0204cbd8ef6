"""An article as one outlet published it, and the story that several of them tell."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of code points in `article.text`."""

    start: int
    end: int

    def covers(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Article:
    """
    One item as one outlet published it. `text` is the decoded file, nothing stripped or changed.

    `file` is the path inside the story's folder, with forward slashes. `published_from` says how the date
    is known: story.yaml, markup, text, inferred or unknown; `published_why` in words, for inferred ones.
    `earliest`/`latest` bound the date where only a range could be inferred (both inclusive).
    """

    file: str
    text: str
    outlet: str = ""
    published: date | None = None
    published_from: str = "unknown"
    published_why: str = ""
    earliest: date | None = None
    latest: date | None = None
    byline: tuple[str, ...] = ()
    url: str = ""
    problems: tuple[str, ...] = ()

    @property
    def label(self) -> str:
        """What to call it on a page: its outlet, else its file."""
        return self.outlet or self.file

    def quote(self, span: Span) -> str:
        return self.text[span.start : span.end]


@dataclass(frozen=True, slots=True)
class Story:
    """
    Several articles on one story. `problems` names files that were left out, and why.

    `decisions_file` is where the editor's decisions lie, or would; "" for a story that lies in no folder.
    `draft` is the file of the article that the others are the sources of; "" where all are alike.
    """

    id: str
    title: str
    articles: tuple[Article, ...]
    problems: tuple[str, ...] = ()
    model: str = ""
    rules_folder: str = ""
    notes: tuple[tuple[str, str], ...] = ()
    decisions_file: str = ""
    draft: str = ""
