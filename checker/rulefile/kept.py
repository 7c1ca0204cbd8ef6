"""
Keeps a pack of rules as read, so that 500 files need not be parsed anew by every run.

The key is made of every file's place and content and of the code that reads them: a changed file or a newer version
never meets an older entry. Only packs without a fault are kept. What goes wrong here stops nothing.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import stat
import tempfile
from collections.abc import Iterable
from pathlib import Path

import msgspec

from checker import paths
from checker.model import Rule
from checker.yamlfile import MOST_BYTES

_FOLDER = "rules"
_MOST_KEPT = 16
_CODE = ("rulefile", "compare", "model", "yamlfile")


def pack_key(files: Iterable[tuple[str, Path]]) -> str:
    """A name for these files as they are; "" where one of them cannot be read, or is no plain file."""
    digest = hashlib.sha256(_code_stamp())
    try:
        for label, path in files:
            about = path.stat()
            if not stat.S_ISREG(about.st_mode) or about.st_size > MOST_BYTES:
                return ""
            content = path.read_bytes()
            digest.update(f"{label}\0{len(content)}\0".encode())
            digest.update(content)
    except OSError:
        return ""
    return digest.hexdigest()[:32]


def load_kept(key: str) -> tuple[Rule, ...] | None:
    """The pack kept under a key, None where there is none or it cannot be read."""
    if not key:
        return None
    try:
        return msgspec.msgpack.decode(_file(key).read_bytes(), type=tuple[Rule, ...])
    except (OSError, msgspec.MsgspecError):
        return None


def keep(key: str, rules: tuple[Rule, ...]) -> None:
    """Writes beside and renames into place; the oldest packs go."""
    if not key:
        return
    with contextlib.suppress(OSError):
        folder = _file(key).parent
        folder.mkdir(parents=True, exist_ok=True)
        handle, beside = tempfile.mkstemp(dir=folder)
        with os.fdopen(handle, "wb") as file:
            file.write(msgspec.msgpack.encode(rules))
        Path(beside).replace(_file(key))
        kept = sorted(folder.glob("*.pack"), key=lambda path: path.stat().st_mtime)
        for old in kept[:-_MOST_KEPT]:
            old.unlink(missing_ok=True)


def _file(key: str) -> Path:
    return paths.cache_folder() / _FOLDER / f"{key}.pack"


def _code_stamp() -> bytes:
    """Sizes and times of the code that reads rules."""
    package = Path(__file__).parent.parent
    stamps = []
    for name in _CODE:
        place = package / name
        for path in sorted(place.rglob("*.py")) if place.is_dir() else [place]:
            status = path.stat()
            stamps.append(f"{path.name}:{status.st_size}:{status.st_mtime_ns}")
    return "\n".join(stamps).encode()
