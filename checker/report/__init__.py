"""
The report of one check: a page for the editor and a record for programs, in one folder.

Each form is a module with `render(report)`; a new form is one line in FORMS.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from checker.errors import InputError
from checker.model import Report
from checker.report import page, record

Render = Callable[[Report], str | bytes]

# Page first: a reader who finds only one of them should find that one.
FORMS: dict[str, Render] = {"index.html": page.render, "report.json": record.render}


def write_report(report: Report, folder: Path) -> None:
    """
    Writes every form into the folder, made if need be.

    All are rendered before the first is written; each is written beside its place and renamed into it, so
    that what was there before stays whole until the new one is. Raises InputError where the folder cannot be written.
    """
    rendered = {name: _bytes(render(report)) for name, render in FORMS.items()}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in rendered.items():
            _replace(folder / name, content)
    except OSError as error:
        raise InputError(
            folder, f"The report cannot be written here ({error.strerror}).", "Choose another --output."
        ) from error


def _bytes(content: str | bytes) -> bytes:
    return content.encode("utf-8") if isinstance(content, str) else content


def _replace(path: Path, content: bytes) -> None:
    handle, beside = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        # mkstemp makes files for the owner alone; a report is for everyone whom the folder is for.
        Path(beside).chmod(0o666 & ~_umask())
        Path(beside).replace(path)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
