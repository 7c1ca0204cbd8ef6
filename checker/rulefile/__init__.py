"""
YAML -> Rule, or a message the editor can act on.

A file that is wrong is left out, with all its faults; the others are loaded.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from checker import paths
from checker.errors import FileFault, InputError, RuleFileError
from checker.model import Rule, RuleFault
from checker.rulefile.folder import RuleFolder, find_files
from checker.rulefile.kept import keep, load_kept, pack_key
from checker.rulefile.reading import Source, found_property, read_rule
from checker.rulefile.words import read_words
from checker.yamlfile import Faultfinder, Mapping, Node, read_yaml

__all__ = ["load_alone", "load_rules", "load_shipped_rules", "rule_files", "shipped_ids"]

_Read = tuple[Path, RuleFolder, Faultfinder, Node | None]


def load_rules(folders: Sequence[Path] = ()) -> tuple[tuple[Rule, ...], tuple[RuleFault, ...]]:
    """
    The shipped rules, then those of the given folders or files, each folder's in order of their paths.

    Raises InputError for a folder that is not there.
    """
    for folder in folders:
        if not folder.exists():
            raise InputError(folder, "There is no such folder of rules.", "Check the path.")
    return _load([paths.rules_folder(), *folders])


def load_alone(place: Path) -> tuple[tuple[Rule, ...], tuple[RuleFault, ...]]:
    """
    The rules of one file or folder without the shipped ones, whose word lists they may use: a rule of a shipped
    one's name is no fault here.
    """
    if not place.exists():
        raise InputError(place, "There is no such file of rules.", "Check the path.")
    return _read_all([replace(find_files(paths.rules_folder()), rules=()), find_files(place)])


def load_shipped_rules() -> tuple[Rule, ...]:
    return _load([paths.rules_folder()])[0]


def rule_files(place: Path) -> tuple[Path, ...]:
    """The rule files of a folder, or the file itself."""
    return find_files(place).rules


def shipped_ids() -> frozenset[str]:
    """The names of the shipped rules."""
    return frozenset(path.stem for path in find_files(paths.rules_folder()).rules)


def _load(places: Sequence[Path]) -> tuple[tuple[Rule, ...], tuple[RuleFault, ...]]:
    """From what was kept, where every file is as it was; else from the files."""
    once = {place.resolve(): place for place in reversed(places)}
    folders = [find_files(place) for place in reversed(once.values())]
    key = "" if any(folder.faults for folder in folders) else pack_key(_labelled(folders))
    kept = load_kept(key)
    if kept is not None:
        return kept, ()
    with _uncollected():
        rules, faults = _read_all(folders)
    if not faults:
        keep(key, rules)
    return rules, faults


@contextmanager
def _uncollected() -> Iterator[None]:
    """Garbage waits: what is read holds no cycles, and looking for them costs a third of reading 500 rules."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def _labelled(folders: Sequence[RuleFolder]) -> Iterator[tuple[str, Path]]:
    """Each file with all that its rule takes from where it lies."""
    for number, folder in enumerate(folders):
        for words, files in ((True, folder.words), (False, folder.rules)):
            for path in files:
                yield f"{number}:{folder.label(path)}:{folder.theme(path)}:{words}", path


def _read_all(folders: Sequence[RuleFolder]) -> tuple[tuple[Rule, ...], tuple[RuleFault, ...]]:
    faults: list[tuple[Path, FileFault]] = [fault for folder in folders for fault in folder.faults]
    lists: dict[str, tuple[str, ...]] = {}
    read: list[_Read] = []
    seen: set[str] = set()
    words_of: dict[int, dict[str, tuple[str, ...]]] = {}
    for at, folder in enumerate(folders):
        own, wrong = read_words(list(folder.words))
        faults += [(folder.place, fault) for fault in wrong]
        lists = {**lists, **own} if at == 0 else lists
        words_of[id(folder)] = {**lists, **own}
        read += [_read(path, folder) for path in folder.rules if _first_time(path, seen)]
    found = dict(made for path, _, _, node in read if (made := _made(path, node)) is not None)
    rules: dict[str, Rule] = {}
    for path, folder, finder, node in read:
        source = Source(path.stem, folder.label(path), folder.theme(path), words_of[id(folder)], found)
        rule = _rule(node, source, rules, finder)
        faults += [(path, fault) for fault in finder.faults]
        if rule is not None:
            rules[rule.id] = rule
    return tuple(rules.values()), tuple(RuleFault(str(path), str(fault)) for path, fault in faults)


def _made(path: Path, node: Node | None) -> tuple[str, str] | None:
    return found_property(node, path.stem) if isinstance(node, Mapping) else None


def _first_time(path: Path, seen: set[str]) -> bool:
    """Whether no folder before gave this file: a part of the shipped rules may be named once more."""
    real = os.path.realpath(path)
    if real in seen:
        return False
    seen.add(real)
    return True


def _read(path: Path, folder: RuleFolder) -> _Read:
    finder = Faultfinder(path, RuleFileError)
    return path, folder, finder, read_yaml(path, finder)


def _rule(node: Node | None, source: Source, rules: dict[str, Rule], finder: Faultfinder) -> Rule | None:
    if not isinstance(node, Mapping):
        if node is not None:
            finder.at(node, "A rule must consist of keys.", "Begin with 'title: ...'.")
        return None
    if source.id in rules:
        finder.at_place(
            1, 1, f"There is already a rule '{source.id}', in {rules[source.id].path}.", "Rename the file."
        )
    return read_rule(node, source, finder)
