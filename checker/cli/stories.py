"""Several stories at once: each checked and written by itself, and one page that lists them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import click

from checker.articles import safe_id
from checker.cli.check import exit_code, progress_shown
from checker.cli.job import Job, checked, folder_name
from checker.errors import CheckerError
from checker.report import write_file, write_report
from checker.report.index import Checked, render
from checker.report.phrases import headline
from checker.report.visible import one_line, visible


def check_stories(job: Job, fail_on: str, *, quiet: bool) -> int:
    """
    Checks the story in each folder, writes each into a folder of its own below the output, and index.html beside them.

    A story that is at fault keeps none of the others back. Gives 2 where one was, else the highest exit code.
    """
    output = job.output or Path("reports")
    stories: list[Checked] = []
    code = 0
    for path, folder in _folders(job.paths):
        story = _checked(replace(job, paths=(path,), output=output / folder), quiet=quiet)
        stories.append(story)
        own = 2 if story.problem or story.report is None else exit_code(story.report, fail_on)
        code = max(code, own)
    write_file(output / "index.html", render(stories))
    if not quiet:
        click.echo(f"\nIndex: {visible(str(output / 'index.html'))}")
    return code


def _checked(job: Job, *, quiet: bool) -> Checked:
    """One story; its line on the terminal says what an editor would open it for."""
    folder = job.output or Path("reports")
    name = job.paths[0].resolve().name
    report, problem = None, ""
    try:
        with progress_shown(quiet) as step:
            report = checked(job, progress=step)
        if not quiet:
            click.echo(one_line(f"{report.story.title or report.story.id}: {headline(report)}"))
        write_report(report, folder, job.forms)
    except CheckerError as fault:
        problem = str(fault)
        click.echo(f"checker: {visible(problem)}", err=True)
    return Checked(name, folder.name if "html" in job.forms else "", report, problem)


def _folders(paths: tuple[Path, ...]) -> Iterator[tuple[Path, str]]:
    """A folder for each story, no two alike, also where capitals make no difference."""
    taken: set[str] = set()
    for path in dict.fromkeys(path.resolve() for path in paths):
        name = folder_name(safe_id(path.name))
        free, number = name, 2
        while free.casefold() in taken:
            free, number = f"{name}-{number}", number + 1
        taken.add(free.casefold())
        yield path, free
