"""Shows where several articles on one story cannot all be right. `check`, `load_story` and `load_rules` are the way in."""

from __future__ import annotations

from importlib import import_module
from typing import Any

__version__ = "0.1.0"

_PUBLIC: dict[str, str] = {
    "check": "checker.checked",
    "load_story": "checker.articles",
    "load_rules": "checker.rulefile",
    "Article": "checker.model",
    "Assertion": "checker.model",
    "Claim": "checker.model",
    "Finding": "checker.model",
    "Report": "checker.model",
    "Result": "checker.checked",
    "Rule": "checker.model",
    "Story": "checker.model",
}

__all__ = sorted(_PUBLIC)


def __getattr__(name: str) -> Any:
    # Loaded when asked for: `checker --help` must not wait for what it does not use.
    if name in _PUBLIC:
        found = getattr(import_module(_PUBLIC[name]), name)
        globals()[name] = found  # importing checker.check has just put the module under the function's name
        return found
    raise AttributeError(f"module 'checker' has no attribute {name!r}")
