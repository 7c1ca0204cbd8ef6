"""
Who held which office when, and what places are called.

`load_reference` reads the shipped table and opens what the user imported; from then on asking is pure.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from checker.paths import user_reference_folder
from checker.reference.judge import Judgement, judge
from checker.reference.lookup import Holding, OfficeId, Reference, When
from checker.reference.records import OfficeEntry, Term
from checker.reference.store import Store, stores_in
from checker.reference.table import Table, load_table

__all__ = [
    "Holding",
    "Judgement",
    "OfficeEntry",
    "OfficeId",
    "Reference",
    "Term",
    "When",
    "judge",
    "load_reference",
]


def load_reference(folders: Sequence[Path] = ()) -> Reference:
    """
    The shipped reference with the imports of the user's own folder and of the folders given.

    Raises an InputError where an import there cannot be read.
    """
    paths = [path for folder in (user_reference_folder(), *folders) for path in stores_in(folder)]
    return Reference((_shipped(), *(Store(path) for path in dict.fromkeys(paths))))


@lru_cache(maxsize=1)
def _shipped() -> Table:
    return load_table()
