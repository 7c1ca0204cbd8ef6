"""`checker check`: a story in, a report out."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from checker.errors import InputError
from checker.model import Report, Rule, RuleFault, Story

_LEVELS = {"high": 0, "medium": 1, "low": 2}
_KEPT_NAMES = {"sample", "templates", "report.schema.json"}


@dataclass(frozen=True, slots=True)
class Choice:
    """Which rules an editor wants."""

    folders: tuple[Path, ...]
    only: tuple[str, ...]
    skip: tuple[str, ...]
    drafts: bool


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
    quiet: bool,
    as_json: bool,
) -> None:
    """Check a story: a folder of articles, or files. Writes index.html and report.json."""
    from checker.articles import load_story
    from checker.check import Tools
    from checker.check import check as run
    from checker.report import write_report

    story = load_story(paths)
    choice = Choice(_folders(story, rules_folders), only, skip, with_drafts)
    rules, faults = chosen_rules(choice)
    tools = Tools(model=model or story.model, cached=not no_cache)
    with _progress(quiet or as_json) as step:
        tools.progress = step
        report = run(story, rules, faults=faults, tools=tools)
    folder = output or Path("reports") / folder_name(story)
    try:
        write_report(report, folder)
    except OSError as fault:
        raise InputError(
            folder, f"the report cannot be written there ({fault.strerror}).", "Choose another with --output."
        ) from fault
    _show(report, folder, quiet=quiet, as_json=as_json)
    raise click.exceptions.Exit(exit_code(report, fail_on))


def chosen_rules(choice: Choice) -> tuple[list[Rule], tuple[RuleFault, ...]]:
    """The rules to run. A name that no rule has is the user's fault, told with the nearest right one."""
    from checker.rulefile import load_rules

    rules, faults = load_rules(choice.folders)
    known = {rule.id for rule in rules}
    for name in (*choice.only, *choice.skip):
        if name not in known:
            raise click.UsageError(f"No rule is called '{name}'.{_nearest(name, known)}")
    kept = [
        rule
        for rule in rules
        if (not choice.only or rule.id in choice.only)
        and rule.id not in choice.skip
        and (rule.status != "draft" or choice.drafts or rule.id in choice.only)
    ]
    return _proven(kept, faults) if choice.folders else (kept, faults)


def _proven(rules: list[Rule], faults: tuple[RuleFault, ...]) -> tuple[list[Rule], tuple[RuleFault, ...]]:
    """Without the user's own rules that fail their own examples; the shipped ones are proven before they ship."""
    from checker.check import Tools
    from checker.examples import proven
    from checker.rulefile import shipped_ids

    shipped = shipped_ids()
    kept, failed = proven([rule for rule in rules if rule.id not in shipped], Tools(), rules)
    names = {rule.id for rule in kept} | shipped
    return [rule for rule in rules if rule.id in names], (*faults, *failed)


def folder_name(story: Story) -> str:
    """The report's folder below reports/; never one that the project keeps for itself."""
    return f"story-{story.id}" if story.id in _KEPT_NAMES else story.id


def exit_code(report: Report, fail_on: str) -> int:
    """1 where a conflict or tension is at or above the level, else 0."""
    if fail_on == "never":
        return 0
    counted = [one for one in report.findings if one.verdict != "variant"]
    return int(any(_LEVELS[one.severity] <= _LEVELS[fail_on] for one in counted))


def _folders(story: Story, given: Sequence[Path]) -> tuple[Path, ...]:
    for folder in given:
        if not folder.exists():
            raise InputError(folder, "there is no such folder of rules.", "Check the path after --rules.")
    own = (Path(story.rules_folder),) if story.rules_folder else ()
    return (*given, *own)


def _nearest(name: str, known: set[str]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(name, sorted(known), n=1)
    return f" Did you mean '{near[0]}'?" if near else " `checker rules list` names them all."


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
