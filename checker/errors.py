"""The faults that are the editor's: where, what, and what to do, in one plain sentence each."""

from __future__ import annotations

from pathlib import Path


class CheckerError(Exception):
    """A fault in what the user gave us. Its text is what the user reads; exit code 2."""


class InputError(CheckerError):
    """A file or folder that cannot be read as articles or as a story."""

    def __init__(self, path: Path | str, problem: str, remedy: str) -> None:
        super().__init__(f"{path}: {problem} {remedy}".strip())


class FileFault(CheckerError):
    """A fault at one place of a file that people write by hand."""

    def __init__(self, path: Path | str, line: int, column: int, problem: str, remedy: str = "") -> None:
        super().__init__(f"{path}:{line}:{column}: {problem} {remedy}".strip())


class StoryFileError(FileFault):
    """story.yaml does not say what it must."""


class RuleFileError(FileFault):
    """A rule file does not say what a rule must say."""


class DecisionFileError(FileFault):
    """decisions.yaml does not say what a decision must say."""


class ModelError(CheckerError):
    """A language pipeline that is not installed or cannot do what is needed."""


class ReferenceFileError(FileFault):
    """A reference file, or one that is to be imported, does not have the shape it must have."""


class Faults(CheckerError):
    """Several faults, told at once, one a line."""

    def __init__(self, faults: list[CheckerError]) -> None:
        super().__init__("\n".join(str(fault) for fault in faults))
        self.faults = tuple(faults)
