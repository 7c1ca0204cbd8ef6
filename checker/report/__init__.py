"""
The report of one check in the forms that were asked for, in one folder: the same findings under the same ids.

Each file of a form is a module with `render(report)`; a new form is one line in FORMS.
"""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Iterator, Sequence
from importlib import import_module
from pathlib import Path

from checker.errors import CheckerError, Faults, InputError
from checker.model import Report

# A form's name, and its files with the module that makes each; loaded when asked for.
# Page first: a reader who finds only one of them should find that one.
FORMS: dict[str, dict[str, str]] = {
    "html": {"index.html": "page"},
    "json": {"report.json": "record"},
    "csv": {"findings.csv": "findings_csv", "sides.csv": "sides_csv", "tick-list.csv": "ticklist_csv"},
    "xlsx": {"report.xlsx": "workbook"},
    "sarif": {"report.sarif": "sarif"},
    "markdown": {"report.md": "markdown"},
    "annotations": {"annotations.jsonld": "marginalia"},
}
USUAL = ("html", "json")


def write_report(report: Report, folder: Path, forms: Sequence[str] = USUAL) -> tuple[Path, ...]:
    """
    Writes the forms into the folder, made if need be, and names the files.

    Each file is written beside its place and renamed into it, so that what was there stays whole until the new one
    is. One that cannot be made or written keeps none of the others back. Raises InputError (Faults for several)
    where files cannot be written, once the rest are.
    """
    written: list[Path] = []
    faults: list[CheckerError] = []
    ours: list[Exception] = []
    for name, module in files_of(forms):
        try:
            _replace(folder / name, _bytes(import_module(f"checker.report.{module}").render(report)))
            written.append(folder / name)
        except OSError as error:
            faults.append(_not_written(folder, name, error))
        except Exception as error:  # the edge of a stage: told once the other forms lie safe
            ours.append(error)
    if ours:
        raise ours[0]
    if faults:
        raise faults[0] if len({str(fault) for fault in faults}) == 1 else Faults(faults)
    return tuple(written)


def write_file(path: Path, content: str | bytes) -> None:
    """One file, whole or not at all, its folder made if need be. Raises InputError."""
    try:
        _replace(path, _bytes(content))
    except OSError as error:
        raise _not_written(path.parent, path.name, error) from error


def files_of(forms: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The files of the forms with their modules, in FORMS' order, each once."""
    for form, files in FORMS.items():
        if form in forms:
            yield from files.items()


def _not_written(folder: Path, name: str, error: OSError) -> InputError:
    if (folder.exists() and not folder.is_dir()) or error.errno in {errno.EACCES, errno.ENOTDIR, errno.EROFS}:
        return InputError(
            folder, f"The report cannot be written here ({error.strerror}).", "Choose another --output."
        )
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return InputError(folder / name, f"It cannot be written: {error.strerror}.", "Make room on the disk.")
    if (folder / name).is_dir():
        return InputError(
            folder / name, "It cannot be written: a folder has its name.", "Move the folder away."
        )
    return InputError(folder / name, f"It cannot be written: {error.strerror}.", "Choose another --output.")


def _bytes(content: str | bytes) -> bytes:
    return content.encode("utf-8") if isinstance(content, str) else content


def _replace(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
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
