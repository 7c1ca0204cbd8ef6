"""
Adds to decisions.yaml. What stands in the file stays, to the letter; a file with faults is not touched.

Written beside its place and renamed into it, and read again just before: two who decide at once lose nothing.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from checker.decisions.lines import decision_lines, plain, seen_lines, sides_of
from checker.decisions.reading import read_decisions
from checker.decisions.seams import HEADER, OWN_HEADER, Lines, seams_of, woven
from checker.errors import CheckerError, Faults, InputError
from checker.model import Decision, Finding, Scope

_BOM = b"\xef\xbb\xbf"


def decide(path: Path, decision: Decision, findings: Sequence[Finding]) -> bool:
    """
    Adds a decision to the file, made if need be; tells whether it said anything new.

    Where the file does not yet say which findings were seen, all of these are: whatever comes later is new. Raises
    Faults or InputError where the file is broken or cannot be written.
    """
    own = [one for one in read_decisions(path).decisions if one.finding == decision.finding]
    if own and replace(own[-1], when=decision.when, file=decision.file, line=decision.line) == decision:
        return False
    _add(path, (decision,), findings, first_only=True)
    return True


def mark_seen(path: Path, findings: Sequence[Finding]) -> int:
    """Notes in the file that all of the findings were looked at; tells how many were not yet."""
    return _add(path, (), findings)


def spread(path: Path, decisions: Sequence[Decision]) -> int:
    """Adds the decisions on words to the user's own file, but for those that it has already; tells how many."""
    more = lacking(decisions, read_decisions(path).decisions)
    if more:
        _add(path, more, (), header=OWN_HEADER)
    return len(more)


def lacking(decisions: Sequence[Decision], known: Sequence[Decision]) -> tuple[Decision, ...]:
    """Of the decisions on words those that are not among the known ones."""
    there = {_said(one) for one in known}
    wide = {_said(one): one for one in decisions if one.scope is Scope.WORDS}
    return tuple(one for said, one in wide.items() if said not in there)


def _said(decision: Decision) -> tuple[object, ...]:
    """What a decision on words says, but for who said it, and when."""
    words = frozenset(frozenset(side) for side in decision.sides)
    return decision.rule, words, decision.note, decision.until


def decision_on(finding: Finding, decision: Decision) -> Decision:
    """The decision with what it is about: the finding's id, rule, summary and words."""
    return replace(
        decision,
        finding=finding.id,
        rule=finding.rule,
        summary=plain(finding.summary),
        sides=sides_of(finding),
    )


def _add(
    path: Path,
    decisions: Sequence[Decision],
    seen: Sequence[Finding],
    *,
    first_only: bool = False,
    header: str = HEADER,
) -> int:
    """
    Adds entries to both lists; findings that are marked as seen already are not marked twice.

    `first_only` marks findings only where none ever were. Tells how many were marked.
    """
    with _alone(path.parent):
        file = read_decisions(path)
        if file.faults:
            raise Faults([CheckerError(fault) for fault in file.faults])
        if path.is_symlink():
            raise InputError(
                path, "It is a link, and is not written through.", "Edit the file that it leads to."
            )
        known = {one.finding for one in file.seen or ()}
        marked = {one.id: seen_lines(one) for one in seen if one.id not in known}
        if first_only and file.seen is not None:
            marked = {}
        if decisions or marked:
            entries = tuple(decision_lines(one) for one in decisions)
            text = file.text if file.there and file.text is not None else header
            _write(path, _woven(path, text, entries, tuple(marked.values())))
        return len(marked)


def _woven(path: Path, text: str, decisions: Sequence[Lines], seen: Sequence[Lines]) -> str:
    cut = seams_of(text)
    if cut is None:
        lines = "\n".join("  - " + "\n    ".join(entry) for entry in decisions)
        raise InputError(
            path,
            "Nothing can be added to it without changing what stands there.",
            f"Write its lists as 'decisions:' and 'seen:' with '- ' before each entry, then add:\n{lines}",
        )
    return woven(*cut, {"decisions": decisions, "seen": seen})


def _write(path: Path, text: str) -> None:
    there = path.exists()
    mark = _BOM if there and path.read_bytes()[:3] == _BOM else b""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, beside = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(mark + text.encode("utf-8"))
            # mkstemp makes files for the owner alone; a new file is for everyone whom the folder is for.
            Path(beside).chmod(path.stat().st_mode & 0o777 if there else 0o666 & ~_umask())
            Path(beside).replace(path)
        except BaseException:
            Path(beside).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise InputError(
            path, f"It cannot be written ({error.strerror}).", "Check the folder's rights."
        ) from error


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Keeps another `decide` out of the folder meanwhile, where the system can."""
    try:
        import fcntl

        lock = os.open(folder, os.O_RDONLY)
    except (ImportError, OSError):
        yield
        return
    try:
        with suppress(OSError):
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield
    finally:
        os.close(lock)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
