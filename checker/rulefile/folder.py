"""Which files of a folder are rules and which are words; links that lead in a circle are told, not followed."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from checker.errors import FileFault, RuleFileError
from checker.paths import rules_folder
from checker.rulefile.words import FOLDER as WORDS

_SUFFIXES = (".yaml", ".yml")
_MOST_FILES = 5000
RULES = "rules"


@dataclass(frozen=True, slots=True)
class RuleFolder:
    """A folder of rules, or one file, with the word lists that lie beside them."""

    place: Path
    root: Path
    rules: tuple[Path, ...]
    words: tuple[Path, ...]
    faults: tuple[tuple[Path, FileFault], ...] = ()
    name: str = RULES

    def label(self, path: Path) -> str:
        """What to call the file on a page: from the folder's own name on, the same on every machine."""
        parts, root = path.parts, self.root.parts
        inside = parts[len(root) :] if parts[: len(root)] == root else parts[-2:]
        return "/".join((self.name, *inside))

    def theme(self, path: Path) -> str:
        """The folder that the file lies in, below the rules' own."""
        return "" if path.parent == self.root else path.parent.name


def find_files(place: Path) -> RuleFolder:
    """The rule and word files of a folder, in order of their paths; of a single file, the words beside it."""
    root = place.parent if place.is_file() else place
    name = _called(root.resolve())
    if place.is_file():
        return RuleFolder(place, root, (place,), tuple(_words_beside(place)), name=name)
    files, faults = _walk(place)
    words = [path for path in files if path.parent == place / WORDS]
    rules = [path for path in files if path.parent != place / WORDS]
    if len(files) > _MOST_FILES:
        problem = f"There are more than {_MOST_FILES:,} files of rules."
        faults.append((place, RuleFileError(place, 1, 1, problem, "Give a smaller folder.")))
        rules = rules[:_MOST_FILES]
    return RuleFolder(place, root, tuple(rules), tuple(words), tuple(faults), name)


def _called(root: Path) -> str:
    """The folder's own name; a story's folder `rules` with the story's, as the shipped one is called so too."""
    own = root.name or RULES
    return f"{root.parent.name}/{own}" if own == RULES and root != rules_folder().resolve() else own


def _walk(place: Path) -> tuple[list[Path], list[tuple[Path, FileFault]]]:
    """All YAML files below a folder. A folder that links lead to twice is read once, so no loop has an end to find."""
    files: list[Path] = []
    faults: list[tuple[Path, FileFault]] = []
    seen: set[str] = set()
    waiting = [place]
    while waiting:
        folder = waiting.pop()
        real = os.path.realpath(folder)
        if real in seen:
            problem = "This link leads to a folder of rules that is read already."
            faults.append((folder, RuleFileError(folder, 1, 1, problem, "Delete it.")))
            continue
        seen.add(real)
        try:
            with os.scandir(folder) as found:
                entries = sorted((one.name, _is_folder(one)) for one in found if one.name[0] != ".")
        except OSError as error:
            faults.append((folder, RuleFileError(folder, 1, 1, f"It cannot be read: {error.strerror}.")))
            continue
        waiting += [folder / name for name, is_folder in reversed(entries) if is_folder]
        files += [folder / name for name, is_folder in entries if not is_folder and name.endswith(_SUFFIXES)]
    return sorted(files), faults


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link to itself
        return False


def _words_beside(path: Path) -> list[Path]:
    for folder in (path.parent / WORDS, path.parent.parent / WORDS):
        if folder.is_dir():
            return sorted(one for one in folder.iterdir() if one.suffix in _SUFFIXES)
    return []
