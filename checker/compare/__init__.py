"""
The comparators: two values in, agree, variant, conflict or undecided out, always with a reason.

A comparator is a module with NAME, OPTIONS and compare; a new one is one file and one line here.
"""

from __future__ import annotations

from importlib import import_module
from types import ModuleType

_MODULES = (
    "name",
    "office",
    "quantity",
    "moment",
    "place",
    "members",
    "wording",
    "deed",
    "text",
    "kind",
    "sense",
    "body",
)

COMPARATORS: dict[str, ModuleType] = {name: import_module(f"checker.compare.{name}") for name in _MODULES}
