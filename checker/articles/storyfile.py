"""
story.yaml: what an editor knows of each article beside its text.

    title: The fire at Rathmore harbour
    articles:
      - file: northern-post.txt
        outlet: Northern Post
        published: 2025-03-13
        byline: [Ada Brandt]

Unknown keys at the top are kept as notes; an unknown key of an article is a fault, as it may be a mistyped date.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from checker.articles.written import whole_date
from checker.errors import Faults, StoryFileError
from checker.yamlfile import Faultfinder, Listing, Mapping, Node, Scalar, nearest, read_yaml

NAME = "story.yaml"
ARTICLE_KEYS = ("file", "outlet", "published", "url", "byline")
_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?\Z")


@dataclass(frozen=True, slots=True)
class ArticleEntry:
    """One article as story.yaml has it. What is silent there is empty here."""

    file: str
    outlet: str = ""
    published: date | None = None
    url: str = ""
    byline: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StoryFile:
    """All of story.yaml; empty where there is none."""

    title: str = ""
    model: str = ""
    entries: tuple[ArticleEntry, ...] = ()
    notes: tuple[tuple[str, str], ...] = ()


def read_story_file(folder: Path, present: Sequence[str]) -> StoryFile:
    """
    The folder's story.yaml. `present` are the files there, for the hint at the right name.

    Raises Faults with everything that is wrong in it, each with its line and column.
    """
    path = folder / NAME
    if not path.exists() and not path.is_symlink():
        return StoryFile()
    finder = Faultfinder(path, StoryFileError)
    root = read_yaml(path, finder)
    story = StoryFile()
    if isinstance(root, Mapping):
        story = _story(root, folder, present, finder)
    elif root is not None:
        finder.at(root, "The file must consist of keys.", "Begin with 'title:' and 'articles:'.")
    if finder.faults:
        raise Faults(list(finder.faults))
    return story


def _story(root: Mapping, folder: Path, present: Sequence[str], finder: Faultfinder) -> StoryFile:
    notes = [
        (key, node.text)
        for key, node in root.entries.items()
        if key not in {"title", "articles", "model"} and isinstance(node, Scalar)
    ]
    title = _text(root.entries.get("title"), "title", finder)
    model = _text(root.entries.get("model"), "model", finder)
    entries: dict[str, ArticleEntry] = {}
    for node in _articles(root.entries.get("articles"), finder):
        entry = _entry(node, folder, present, finder)
        if entry is not None and entry.file in entries:
            finder.at(node.entries["file"], f"'{entry.file}' is named twice.", "Keep one of them.")
        elif entry is not None:
            entries[entry.file] = entry
    return StoryFile(title, model, tuple(entries.values()), tuple(notes))


def _articles(node: Node | None, finder: Faultfinder) -> list[Mapping]:
    if node is None or (isinstance(node, Scalar) and node.value is None):
        return []
    if not isinstance(node, Listing):
        finder.at(node, "'articles' must be a list.", "Begin each article with '- file: NAME'.")
        return []
    found = []
    for item in node.items:
        if isinstance(item, Mapping):
            found.append(item)
        else:
            finder.at(item, "An article must consist of keys.", "Write '- file: NAME'.")
    return found


def _entry(node: Mapping, folder: Path, present: Sequence[str], finder: Faultfinder) -> ArticleEntry | None:
    for key, place in node.keys.items():
        if key not in ARTICLE_KEYS:
            finder.at(place, f"An article has no key '{key}'.", nearest(key, ARTICLE_KEYS))
    file = _file(node, folder, present, finder)
    entry = ArticleEntry(
        file=file,
        outlet=_text(node.entries.get("outlet"), "outlet", finder),
        published=_day(node.entries.get("published"), finder),
        url=_text(node.entries.get("url"), "url", finder),
        byline=_texts(node.entries.get("byline"), finder),
    )
    return entry if file else None


def _file(node: Mapping, folder: Path, present: Sequence[str], finder: Faultfinder) -> str:
    named = node.entries.get("file")
    if named is None:
        finder.at(node, "The article does not say which file it is.", "Add 'file: NAME'.")
        return ""
    file = _text(named, "file", finder).replace("\\", "/")
    if not file:
        finder.at(named, "'file' is empty.", "Give the name of a file in this folder.")
        return ""
    parts = [part for part in file.split("/") if part not in {"", "."}]
    if file.startswith("/") or ".." in parts or ":" in parts[0]:
        finder.at(named, f"'{file}' does not lie in the story's folder.", "Copy it there.")
        return ""
    file = "/".join(parts)
    if not (folder / file).is_file():
        finder.at(named, f"There is no file '{file}' in this folder.", nearest(file, present))
        return ""
    return file


def _day(node: Node | None, finder: Faultfinder) -> date | None:
    if node is None or (isinstance(node, Scalar) and node.value is None):
        return None
    written = _text(node, "published", finder)
    found = _DAY.match(written)
    if found is None:
        in_words = whole_date(written) if written else None
        if in_words is not None:
            return in_words
        if written:
            finder.at(node, f"'{written}' is no date as it is written here.", "Write it as 2025-03-13.")
        return None
    year, month, day = (int(part) for part in found.groups())
    try:
        return date(year, month, day)
    except ValueError:
        finder.at(node, f"There is no day {written[:10]}.", "Mend the date, or leave 'published' out.")
        return None


def _text(node: Node | None, key: str, finder: Faultfinder) -> str:
    if node is None:
        return ""
    if not isinstance(node, Scalar):
        finder.at(node, f"'{key}' must be one text.", "Write it on one line after the colon.")
        return ""
    return "" if node.value is None else node.text.strip()


def _texts(node: Node | None, finder: Faultfinder) -> tuple[str, ...]:
    if isinstance(node, Listing):
        return tuple(text for text in (_text(item, "byline", finder) for item in node.items) if text)
    text = _text(node, "byline", finder)
    return (text,) if text else ()
