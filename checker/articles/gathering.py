"""Which files make a story: those that story.yaml names, in its order, then the folder's others by name."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from checker.articles.decoding import Unreadable
from checker.articles.storyfile import NAME, ArticleEntry, StoryFile, read_story_file
from checker.errors import InputError
from checker.model import Article, Story

Reader = Callable[[bytes, str], Article]

RULES_FOLDER = "rules"
DRAFT = "the draft"
MOST_BYTES = 20_000_000
DECISIONS = "decisions.yaml"
_OURS = frozenset({NAME, DECISIONS, "gold.json", "report.json"})
_UNSAFE = re.compile(r"[^\w.-]+")


@dataclass(frozen=True, slots=True)
class _Gathered:
    """The folder that file names count from, and the files in order."""

    folder: Path
    files: tuple[str, ...]
    id: str
    known: StoryFile


def gather(paths: Sequence[Path], reader: Reader, draft: Path | None = None) -> Story:
    """The story in a folder or in several files, and a draft that they are the sources of; see `load_story`."""
    if not paths:
        raise InputError("(nothing)", "No article is named.", "Give a story's folder, or its files.")
    for path in (*paths, *([draft] if draft else [])):
        if not os.path.exists(path):  # noqa: PTH110  (Path.exists raises on a name that is too long)
            raise InputError(path, "There is no such file or folder.", "Check the path.")
    folders = [path for path in paths if path.is_dir()]
    if folders and len(paths) > 1:
        raise InputError(folders[0], "A folder is a story of its own.", "Give one folder, or files only.")
    gathered = _from_folder(folders[0]) if folders else _from_files(paths)
    story = _story(gathered, paths[0], reader)
    return _with_draft(story, draft, gathered.folder, reader) if draft else story


def _with_draft(story: Story, draft: Path, folder: Path, reader: Reader) -> Story:
    """The story's articles as the sources of a draft, which comes first; where it lies among them it is none."""
    sources = tuple(one for one in story.articles if not _one_file(folder / one.file, draft))
    if not sources:
        raise InputError(draft, "There is no source to hold the draft against.", "Give the sources' folder.")
    file = draft.name if draft.name not in {one.file for one in sources} else f"draft/{draft.name}"
    try:
        article = replace(_read(draft, file, reader), outlet=DRAFT)
    except Unreadable as unreadable:
        raise InputError(draft, unreadable.problem, unreadable.remedy) from unreadable
    name = safe_id(draft.stem)
    title = f"{draft.name} against {story.title}"
    return replace(
        story,
        id=name,
        title=title,
        articles=(article, *sources),
        decisions_file=str(draft.parent / DECISIONS),
        draft=file,
    )


def _one_file(left: Path, right: Path) -> bool:
    try:
        return left.samefile(right)
    except OSError:
        return False


def _from_folder(folder: Path) -> _Gathered:
    try:
        present = sorted(entry.name for entry in folder.iterdir() if _may_be_article(entry))
    except OSError as error:
        raise InputError(
            folder, f"The folder cannot be read: {error.strerror}.", "Check its rights."
        ) from error
    known = read_story_file(folder, present)
    named = [entry.file for entry in known.entries]
    others = [file for file in present if file not in named and not _reported(folder, file)]
    return _Gathered(folder, (*named, *others), safe_id(folder.resolve().name), known)


def _from_files(paths: Sequence[Path]) -> _Gathered:
    absolute = list(dict.fromkeys(Path(os.path.abspath(path)) for path in paths))  # noqa: PTH100
    folder = Path(os.path.commonpath([path.parent for path in absolute]))
    files = tuple(path.relative_to(folder).as_posix() for path in absolute)
    known = read_story_file(folder, files) if (folder / NAME).is_file() else StoryFile()
    name = absolute[0].stem if len(absolute) == 1 else folder.name
    return _Gathered(folder, files, safe_id(name), known)


def _story(gathered: _Gathered, given: Path, reader: Reader) -> Story:
    entries = {entry.file: entry for entry in gathered.known.entries}
    articles: list[Article] = []
    problems: list[str] = []
    refused: list[Unreadable] = []
    for file in gathered.files:
        try:
            article = _read(gathered.folder / file, file, reader)
        except Unreadable as unreadable:
            refused.append(unreadable)
            problems.append(f"{file} was left out: {unreadable}")
        else:
            articles.append(_with_entry(article, entries.get(file)))
    if not articles:
        raise _nothing(gathered, given, problems, refused)
    rules = gathered.folder / RULES_FOLDER
    return Story(
        id=gathered.id,
        title=gathered.known.title or gathered.id,
        articles=tuple(articles),
        problems=tuple(problems),
        model=gathered.known.model,
        rules_folder=str(rules) if rules.is_dir() else "",
        notes=gathered.known.notes,
        decisions_file=str(gathered.folder / DECISIONS),
    )


def _read(path: Path, file: str, reader: Reader) -> Article:
    try:
        if not path.is_file():
            raise Unreadable("It is no file.", "Give the article's file.")
        if path.stat().st_size > MOST_BYTES:
            raise Unreadable("The file is larger than 20 MB.", "Give one article a file.")
        data = path.read_bytes()
    except OSError as error:
        raise Unreadable(f"The file cannot be read: {error.strerror}.", "Check its rights.") from error
    return reader(data, file)


def _with_entry(article: Article, entry: ArticleEntry | None) -> Article:
    """What the editor says goes before what the file says."""
    if entry is None:
        return article
    if entry.published is not None:
        article = replace(
            article,
            published=entry.published,
            published_from="story.yaml",
            published_why="",
            earliest=None,
            latest=None,
        )
    return replace(
        article,
        outlet=entry.outlet or article.outlet,
        url=entry.url or article.url,
        byline=entry.byline or article.byline,
    )


def _nothing(
    gathered: _Gathered, given: Path, problems: Sequence[str], refused: Sequence[Unreadable]
) -> InputError:
    if len(refused) == 1 and given.is_file():
        return InputError(given, refused[0].problem, refused[0].remedy)
    if not problems:
        return InputError(given, "The folder holds no articles.", "Put the articles there as .txt files.")
    return InputError(given, "No article could be read.", " ".join(problems))


def _may_be_article(entry: Path) -> bool:
    return entry.name not in _OURS and not entry.name.startswith(".") and not entry.is_dir()


def _reported(folder: Path, file: str) -> bool:
    """A page that the checker itself wrote beside its report.json."""
    return file.startswith(("index.", "report.")) and (folder / "report.json").exists()


def safe_id(name: str) -> str:
    """A folder's name as it may stand in a path anywhere: letters, digits, dots, dashes."""
    return _UNSAFE.sub("-", name).strip("-._")[:80] or "story"
