"""`checker check`: a story in, a report out."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import click

from checker.model import Report

_LEVELS = {"high": 0, "medium": 1, "low": 2}


@click.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--output", type=click.Path(path_type=Path), help="Folder for the report (default reports/<story>)."
)
@click.option(
    "--rules",
    "rules_folders",
    multiple=True,
    type=click.Path(path_type=Path),
    help="Folder of rules of your own, added to the shipped ones.",
)
@click.option("--only", multiple=True, metavar="RULE", help="Run only this rule (may be given again).")
@click.option("--skip", multiple=True, metavar="RULE", help="Leave this rule out (may be given again).")
@click.option("--with-drafts", is_flag=True, help="Run rules whose status is draft, too.")
@click.option(
    "--fail-on",
    type=click.Choice(["high", "medium", "low", "never"]),
    default="low",
    show_default=True,
    help="Exit with 1 from this severity on; variants never count.",
)
@click.option(
    "--model", default="", metavar="NAME", help="An installed spaCy pipeline instead of the shipped one."
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
    rules_folders: tuple[Path, ...],
    only: tuple[str, ...],
    skip: tuple[str, ...],
    with_drafts: bool,
    fail_on: str,
    model: str,
    no_cache: bool,
    no_decisions: bool,
    today: str | None,
    quiet: bool,
    as_json: bool,
) -> None:
    """Check a story: a folder of articles, or files. Writes index.html and report.json."""
    from checker.cli.job import Choice, Job, day_of, run

    choice = Choice(rules_folders, only, skip, with_drafts)
    job = Job(paths, output, choice, model, not no_cache, not no_decisions, day_of(today))
    with _progress(quiet or as_json) as step:
        report, folder = run(job, progress=step)
    _show(report, folder, quiet=quiet, as_json=as_json)
    raise click.exceptions.Exit(exit_code(report, fail_on))


def exit_code(report: Report, fail_on: str) -> int:
    """1 where a conflict or tension that nobody dismissed is at or above the level, else 0."""
    if fail_on == "never":
        return 0
    counted = [one for one in report.findings if one.verdict != "variant" and not one.dismissed]
    return int(any(_LEVELS[one.severity] <= _LEVELS[fail_on] for one in counted))


def _show(report: Report, folder: Path, *, quiet: bool, as_json: bool) -> None:
    if as_json:
        from checker.report.record import render

        text = render(report)
        click.echo(text if isinstance(text, str) else text.decode(), nl=False)
    elif not quiet:
        from checker.cli.summary import print_summary

        print_summary(report, folder)


class _progress:
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
