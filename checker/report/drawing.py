"""How a template becomes a page: everything escaped and made visible, style and script known by their hash."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from functools import lru_cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from checker.paths import templates_folder
from checker.report.visible import visible


@dataclass(frozen=True, slots=True)
class Inline:
    """A style or a script of ours inside the page, and the hash by which its Content-Security-Policy knows it."""

    text: Markup
    hash: str


def drawn(template: str, **parts: object) -> str:
    """The template with its parts; it decides nothing."""
    return _environment().get_template(template).render(**parts)


def inline(*names: str) -> Inline:
    """The files one after another."""
    text = "".join((templates_folder() / name).read_text("utf-8").replace("\r\n", "\n") for name in names)
    digest = hashlib.sha256(text.encode("utf-8")).digest()
    return Inline(Markup(text), f"sha256-{base64.b64encode(digest).decode('ascii')}")


@lru_cache(maxsize=1)
def _environment() -> Environment:
    """The templates, compiled once: a watched story is written again and again."""
    return Environment(
        loader=FileSystemLoader(templates_folder(), encoding="utf-8"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _finalize(value: object) -> object:
    # Markup is ours: the style, the script, what a macro made of parts that came through here themselves.
    return visible(value) if isinstance(value, str) and not isinstance(value, Markup) else value
