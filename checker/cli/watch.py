"""`checker watch`: checks a story again whenever one of its files changes, and shows the page as it is now."""

from __future__ import annotations

import os
import signal
import time
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from threading import Event, Thread

import click

from checker.check import read_articles
from checker.cli.asked import what_to_check
from checker.cli.job import Choice, Job, Kept, run
from checker.errors import CheckerError
from checker.model import Article, Finding, Report
from checker.paths import rules_folder
from checker.report.gaps import fault_lines
from checker.report.phrases import SIGNS, headline, plural
from checker.report.visible import one_line
from checker.watch import Checked, Place, Served, Stamps, keep_checking, look, serve

# The ports that nobody is given (RFC 6335): a story has its own there, so that its address stays the same.
_FIRST_PORT, _PORTS = 49152, 16384
_MOST_NAMED, _MOST_FILES = 3, 3
_BESIDE = ("story.yaml", "decisions.yaml")
_SENTENCE = "Police said four people died in Oslo on Monday."


@click.command()
@what_to_check
@click.option("--no-cache", is_flag=True, help="Read every article anew, each time.")
@click.option(
    "--port",
    type=click.IntRange(1, 65535),
    help="Port of the page's address (default: the same one each time for one story).",
)
@click.option("--open", "opened", is_flag=True, help="Open the page in the browser.")
def watch(
    paths: tuple[Path, ...],
    output: Path | None,
    draft: Path | None,
    rules_folders: tuple[Path, ...],
    only: tuple[str, ...],
    skip: tuple[str, ...],
    with_drafts: bool,
    model: str,
    no_cache: bool,
    port: int | None,
    opened: bool,
) -> None:
    """
    Check a story, and again whenever an article, a rule or a decision changes; the open page follows.

    The page has an address on this machine that no other can reach. Ctrl-C ends it.
    """
    job = Job(paths, output, Choice(rules_folders, only, skip, with_drafts), model, not no_cache, draft=draft)
    served, desk = Served(), _Desk(job)
    with ExitStack() as during:
        during.enter_context(_until_ended())
        _serve_at(port, job, served, during)
        click.echo(
            f"Watching {_few([str(path) for path in paths], _MOST_FILES)}. The page: {served.address} (Ctrl-C ends)"
        )
        keep_checking(desk.check, desk.asked, _teller(desk, served, opened), Event())
    click.echo("No longer watching.")


class _Desk:
    """What stays loaded from one run to the next, and what the last run wrote."""

    def __init__(self, job: Job) -> None:
        self.files: dict[str, bytes] = {}
        self._job = job
        self._kept = Kept()
        self._warming: Thread | None = None
        self._articles: tuple[Path, ...] = ()

    def check(self) -> Report:
        """One run, with its files as they were written."""
        from checker.report import USUAL, files_of

        if self._warming is not None:
            self._warming.join()
        try:
            report, folder = run(self._job, progress=lambda label: None, kept=self._kept)
        except click.UsageError as fault:
            # A rule of --only may be broken just now.
            raise CheckerError(fault.message) from fault
        self.files = {name: (folder / name).read_bytes() for name, _ in files_of(USUAL)}
        self._articles = tuple(_folder(self._job.paths) / one.file for one in report.story.articles)
        if self._warming is None:
            self._warming = Thread(target=self._warm, daemon=True)
            self._warming.start()
        return report

    def asked(self) -> Stamps:
        """The files as they are now: of the story, of its rules and decisions, and of the rules that ship."""
        folder = _folder(self._job.paths)
        written = (self._job.draft.resolve(),) if self._job.draft else ()
        draft = [Place(place) for path in written for place in (path, path.parent / _BESIDE[1])]
        own = [Place(folder)] if self._job.paths[0].is_dir() else [Place(folder / name) for name in _BESIDE]
        rules = (*self._job.choice.folders, folder / "rules", rules_folder())
        return look(
            (
                *own,
                *draft,
                *(Place(path) for path in (*self._job.paths, *self._articles)),
                *(Place(path.resolve(), deep=True) for path in rules),
            )
        )

    def _warm(self) -> None:
        """Reads a sentence, so that the first change of an article need not wait for what reading needs."""
        with suppress(Exception):
            assert self._kept.tools is not None
            self._kept.tools.pipeline()
            read_articles([Article("", _SENTENCE)], replace(self._kept.tools, cached=False))


def _folder(paths: tuple[Path, ...]) -> Path:
    """The folder that the story's files are named from."""
    if paths[0].is_dir():
        return paths[0].resolve()
    return Path(os.path.commonpath([path.absolute().parent for path in paths]))


def _serve_at(port: int | None, job: Job, served: Served, during: ExitStack) -> None:
    """At the port asked for; else at the story's own, that the page finds again what the browser kept for it."""
    own = _FIRST_PORT + zlib.crc32(os.fsencode(_folder(job.paths))) % _PORTS
    for candidate in (port,) if port else (own, 0):
        try:
            during.enter_context(serve(served, candidate))
        except OSError as fault:
            if port:
                raise click.UsageError(f"Port {port} cannot be used ({fault.strerror}).") from fault
        else:
            return
    raise click.UsageError("No port of this machine is free.")


@contextmanager
def _until_ended() -> Iterator[None]:
    """Ctrl-C, or being ended by the system, ends the block and nothing else."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    except KeyboardInterrupt:
        pass
    finally:
        signal.signal(signal.SIGTERM, before)


def _teller(desk: _Desk, served: Served, opened: bool) -> Callable[[Checked], None]:
    """Prints a line a run, and hands the page on; opens a browser at the first, where that is wished for."""
    waiting = [opened]

    def told(checked: Checked) -> None:
        served.put(desk.files if checked.report else None, one_line(checked.fault))
        click.echo(f"{time.strftime('%H:%M:%S')}  {line(checked)}")
        if waiting.pop() if waiting else False:
            click.launch(served.address)

    return told


def line(checked: Checked) -> str:
    """What changed, the counts, what is new and what is gone, and how long it took: one line."""
    parts = [f"{_few(checked.files, _MOST_FILES)} changed: " if checked.files else ""]
    if checked.report is None:
        return one_line(f"{parts[0]}not checked. {checked.fault} Still watching.")
    parts.append(headline(checked.report))
    coverage = checked.report.coverage
    left_out = plural(len({one.path for one in coverage.faults}), "rule file")
    parts.append(f"; {left_out} left out: {fault_lines(coverage)[0]}" if coverage.faults else "")
    for word, findings in (("new", checked.new), ("gone", checked.gone)):
        named = _few([_summary(one) for one in findings], _MOST_NAMED)
        parts.append(f"; {len(findings)} {word}: {named}" if findings else "")
    if checked.files and not checked.new and not checked.gone:
        parts.append("; no finding new or gone")
    return one_line("".join(parts)) + f" ({checked.seconds:.2f} s)"


def _summary(finding: Finding) -> str:
    return f"{SIGNS[finding.verdict]} {finding.summary}"


def _few(names: Sequence[str], most: int) -> str:
    rest = len(names) - most
    return ", ".join(names[:most]) + (f" and {rest} more" if rest > 0 else "")
