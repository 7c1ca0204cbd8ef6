"""`checker check`: a story in, a report out."""

from __future__ import annotations

import sys
import time
from difflib import get_close_matches
from pathlib import Path

import click

from checker.cli.asked import what_to_check
from checker.model import Report

_LEVELS = {"high": 0, "medium": 1, "low": 2}


@click.command()
@what_to_check
@click.option(
    "--fail-on",
    type=click.Choice(["high", "medium", "low", "never"]),
    default="low",
    show_default=True,
    help="Exit with 1 from this severity on; variants never count.",
)
@click.option(
    "--format",
    "forms",
    default="html,json",
    show_default=True,
    metavar="FORM,...",
    help="What to write: html, json, csv, xlsx, sarif, markdown, annotations.",
)
@click.option("--no-cache", is_flag=True, help="Read every article anew.")
@click.option("--no-decisions", is_flag=True, help="Leave out what was decided about earlier findings.")
@click.option(
    "--today",
    metavar="DATE",
    help="The day that expiries of decisions are judged by, as 2026-11-22 (default: this machine's clock).",
)
@click.option("--quiet", is_flag=True, help="Print nothing but faults.")
@click.option("--json", "as_json", is_flag=True, help="Print report.json on standard output.")
def check(
    paths: tuple[Path, ...],
    output: Path | None,
    draft: Path | None,
    rules_folders: tuple[Path, ...],
    only: tuple[str, ...],
    skip: tuple[str, ...],
    with_drafts: bool,
    fail_on: str,
    model: str,
    forms: str,
    no_cache: bool,
    no_decisions: bool,
    today: str | None,
    quiet: bool,
    as_json: bool,
) -> None:
    """Check a story: a folder of articles, or files. Several folders are several stories, listed on one page."""
    from checker.cli.job import Choice, Job, day_of, run

    choice = Choice(rules_folders, only, skip, with_drafts)
    wanted = chosen_forms(forms)
    job = Job(paths, output, choice, model, not no_cache, not no_decisions, day_of(today), wanted, draft)
    if len(paths) > 1 and all(path.is_dir() for path in paths):
        from checker.cli.stories import check_stories

        if as_json:
            raise click.UsageError("--json prints the report of one story. Several are written to files.")
        if draft:
            raise click.UsageError("--draft takes the sources as one folder, or as files.")
        raise click.exceptions.Exit(check_stories(job, fail_on, quiet=quiet))
    with progress_shown(quiet or as_json) as step:
        report, folder = run(job, progress=step)
    _show(report, folder / first_file(job.forms), quiet=quiet, as_json=as_json)
    raise click.exceptions.Exit(exit_code(report, fail_on))


def chosen_forms(words: str) -> tuple[str, ...]:
    """The forms that are named, with commas between. A name that no form has is told with the nearest right one."""
    from checker.report import FORMS

    forms = tuple(dict.fromkeys(word.strip().lower() for word in words.split(",") if word.strip()))
    for form in forms:
        if form not in FORMS:
            near = get_close_matches(form, FORMS, n=1)
            hint = f"Did you mean '{near[0]}'?" if near else f"There are {', '.join(FORMS)}."
            raise click.UsageError(f"No form of the report is called '{form}'. {hint}")
    if not forms:
        raise click.UsageError(f"--format names no form. There are {', '.join(FORMS)}.")
    return forms


def first_file(forms: tuple[str, ...]) -> str:
    """The one to open first."""
    from checker.report import files_of

    return next(name for name, _ in files_of(forms))


def exit_code(report: Report, fail_on: str) -> int:
    """1 where a conflict or tension that nobody dismissed is at or above the level, else 0."""
    if fail_on == "never":
        return 0
    counted = [one for one in report.findings if one.verdict != "variant" and not one.dismissed]
    return int(any(_LEVELS[one.severity] <= _LEVELS[fail_on] for one in counted))


def _show(report: Report, page: Path, *, quiet: bool, as_json: bool) -> None:
    if as_json:
        from checker.report.record import render

        text = render(report)
        click.echo(text if isinstance(text, str) else text.decode(), nl=False)
    elif not quiet:
        from checker.cli.summary import print_summary

        print_summary(report, page)


class progress_shown:
    """Tells on a terminal which article is being read, once it takes longer than a second."""

    def __init__(self, silent: bool) -> None:
        self._shown = not silent and sys.stderr.isatty()
        self._started = time.monotonic()
        self._wrote = False

    def __enter__(self):  # type: ignore[no-untyped-def]
        return self._step

    def _step(self, label: str) -> None:
        if self._shown and time.monotonic() - self._started > 1:
            sys.stderr.write(f"\r\x1b[2Kreading {''.join(one for one in label if one.isprintable())} …")
            sys.stderr.flush()
            self._wrote = True

    def __exit__(self, *fault: object) -> None:
        if self._wrote:
            sys.stderr.write("\r\x1b[2K")
            sys.stderr.flush()
