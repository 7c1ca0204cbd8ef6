"""
Word lists that rules share: the files in a `words` folder, each with lists under names.

    killed: [kill, die, dead, perish]

A rule writes `$killed` where it would write the words. A list of a folder's own goes before a shipped one of
the same name, for that folder's rules.
"""

from __future__ import annotations

from collections.abc import Mapping as AbstractMapping
from pathlib import Path

from checker.errors import FileFault, RuleFileError
from checker.rulefile.fields import items, plain_text
from checker.yamlfile import Faultfinder, Mapping, Node, nearest, read_yaml

FOLDER = "words"
MARK = "$"

WordLists = AbstractMapping[str, tuple[str, ...]]


def read_words(files: list[Path]) -> tuple[dict[str, tuple[str, ...]], list[FileFault]]:
    """All lists of a folder's word files by name, and what is wrong in them."""
    lists: dict[str, tuple[str, ...]] = {}
    where: dict[str, Path] = {}
    faults: list[FileFault] = []
    for path in files:
        finder = Faultfinder(path, RuleFileError)
        root = read_yaml(path, finder)
        if root is not None and not isinstance(root, Mapping):
            finder.at(
                root, "A file of words must consist of lists under names.", "Write 'killed: [kill, die]'."
            )
        elif root is not None:
            for name, node in root.entries.items():
                if name in where:
                    place = root.keys[name]
                    finder.at(
                        place, f"There is already a list '{name}', in {where[name].name}.", "Rename it."
                    )
                    continue
                where[name] = path
                lists[name] = tuple(plain_text(item, name, finder) for item in items(node, name, finder))
        faults += finder.faults
    return lists, faults


def expand(node: Node | None, key: str, lists: WordLists, finder: Faultfinder) -> tuple[str, ...]:
    """The words of a list, with `$name` replaced by that list's words; each once."""
    found: list[str] = []
    for item in items(node, key, finder):
        written = plain_text(item, key, finder)
        if not written.startswith(MARK):
            found += [written] if written else []
        elif written[1:] in lists:
            found += lists[written[1:]]
        else:
            finder.at(item, f"There is no list of words '{written}'.", nearest(written[1:], lists))
    return tuple(dict.fromkeys(found))
