"""`checker rules`: list, show, make, test and lint rules."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from checker.cli.rule_reasons import explain, try_file, why_not
from checker.errors import InputError
from checker.model import Rule, RuleFault

_FOLDERS = click.option(
    "--rules",
    "folders",
    multiple=True,
    type=click.Path(path_type=Path),
    help="Rules of your own: a folder or a file.",
)
DEFAULT_FOLDER = "my-rules"


@click.group()
def rules() -> None:
    """List, show, make, test and lint rules."""


rules.add_command(explain)
rules.add_command(why_not)
rules.add_command(try_file)


@rules.command("list")
@_FOLDERS
def list_rules(folders: tuple[Path, ...]) -> None:
    """Every rule: its name, kind, severity, status and theme."""
    loaded, faults = _load(folders)
    rows = [(one.id, one.kind, one.severity, str(one.status), one.theme or "-", one.title) for one in loaded]
    widths = [max((len(row[column]) for row in rows), default=0) for column in range(5)]
    for row in sorted(rows, key=lambda row: (row[4], row[0])):
        cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=False)]
        click.echo("  ".join([*cells, row[5]]))
    _tell_and_leave(faults)


@rules.command()
@click.argument("id")
@_FOLDERS
@click.option("--story", type=click.Path(path_type=Path), help="Show what the rule looks at in this story.")
def show(id: str, folders: tuple[Path, ...], story: Path | None) -> None:
    """A rule's what and why, its examples, and what it looks at in a story."""
    from checker.cli.rule_page import page

    loaded, _ = _load(folders)
    rule = _named(id, loaded)
    click.echo(page(rule), nl=False)
    if story is None:
        return
    from checker.articles import load_story
    from checker.check import Tools, lay_out
    from checker.examples import makers_of, seen

    laid = lay_out(load_story([story]), (rule, *makers_of(rule, loaded)), Tools())
    click.echo(f"\n## In {laid.story.title}\n")
    for line in seen(rule, laid):
        click.echo(f"- {line}")


@rules.command()
@click.argument("name", required=False)
@click.option("--property", "property", help="What it looks at, such as count.")
@click.option("--phrase", default="", help='What it finds itself, such as "flight {number}".')
@click.option("--kind", default="", help="What sort of thing differs.")
@click.option("--severity", type=click.Choice(["high", "medium", "low"]), default="medium", show_default=True)
@click.option(
    "--folder",
    type=click.Path(path_type=Path),
    default=Path(DEFAULT_FOLDER),
    show_default=True,
    help="Where to write it.",
)
def new(name: str | None, property: str | None, phrase: str, kind: str, severity: str, folder: Path) -> None:
    """Write a rule file that passes, with two examples to change."""
    from checker.cli.rule_draft import Draft, draft_text
    from checker.rulefile import shipped_ids, vocabulary

    name = name or click.prompt("Name of the fault, like differing-flight-number")
    if name in shipped_ids():
        raise click.UsageError(
            f"There is a shipped rule '{name}': see it with 'checker rules show {name}'. "
            f"Choose another name, such as 'our-{name}'."
        )
    if not phrase and not property:
        wanted = f"What does it look at? One of {', '.join(vocabulary.PROPERTIES)}; or a phrase like 'flight {{number}}'"
        answer = click.prompt(wanted)
        phrase, property = (answer, None) if "{" in answer else ("", answer)
    path = folder / f"{name}.yaml"
    if path.exists():
        raise InputError(path, "There is already such a file.", "Choose another name.")
    text = draft_text(Draft(name=name, property=property or "", phrase=phrase, kind=kind, severity=severity))
    folder.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    click.echo(f"Written: {path}\nChange its words and examples, then: checker rules test {path}")


@rules.command("test")
@click.argument("places", nargs=-1, type=click.Path(path_type=Path))
@click.option("--quiet", is_flag=True, help="Only failures and the sum.")
def test_rules(places: tuple[Path, ...], quiet: bool) -> None:
    """Run the examples of the shipped rules, or of those in FILES or FOLDERS."""
    from checker.check import Tools
    from checker.examples import in_words, seen_in, try_rule

    loaded, faults = _load(places)
    chosen = _chosen(loaded, places, faults)
    tools, passed, failed = Tools(), 0, 0
    for rule in chosen:
        tried = try_rule(rule, tools, loaded)
        wrong = [one for one in tried if not one.passed]
        passed, failed = passed + len(tried) - len(wrong), failed + len(wrong)
        if wrong or not quiet:
            click.echo(
                f"{'failed' if wrong else 'passed'}  {rule.id}: {len(tried) - len(wrong)} of {len(tried)}"
            )
        for one in wrong:
            click.echo(f"  {rule.path}:{one.example.line}: {in_words(one)}")
            for finding in one.findings:
                click.echo(f"    found: {finding.verdict}: {finding.summary}")
            for line in seen_in(one, tools, loaded):
                click.echo(f"    {line}")
    click.echo(f"{len(chosen)} rules, {passed} examples passed, {failed} failed.")
    _tell_and_leave(faults, failed=failed)


@rules.command("lint")
@click.argument("places", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--deep", is_flag=True, help="Name also the conditions that no example needs (reads all examples)."
)
def lint_rules(places: tuple[Path, ...], deep: bool) -> None:
    """What is wrong in rule files, and what does nothing. Exit 2 where a file cannot be read as a rule."""
    from checker.rulefile.lint import Remark, lint

    loaded, faults = _load(places)
    chosen = {rule.id for rule in _chosen(loaded, places, faults)}
    remarks = [one for one in lint(loaded) if one.rule.id in chosen]
    if deep:
        from checker.check import Tools
        from checker.examples import idle_conditions

        tools, told = Tools(), "No example needs this condition: without it they all come out the same."
        for rule in loaded:
            if rule.id in chosen:
                remarks += [Remark(rule, entry, told) for entry in idle_conditions(rule, tools, loaded)]
    for one in remarks:
        click.echo(f"{one.rule.path}: {one.key}: {one.words}")
    if not faults:
        click.echo(f"{len(chosen)} rules, {len(remarks)} remarks.")
    _tell_and_leave(faults, failed=len(remarks))


@rules.command()
@_FOLDERS
@click.option("--output", type=click.Path(path_type=Path), default=Path("rule-pages"), show_default=True)
def docs(folders: tuple[Path, ...], output: Path) -> None:
    """Write a page for each rule, and one that lists them."""
    from checker.cli.rule_page import index, page

    loaded, faults = _load(folders)
    output.mkdir(parents=True, exist_ok=True)
    for rule in loaded:
        (output / f"{rule.id}.md").write_text(page(rule), "utf-8")
    (output / "index.md").write_text(index(loaded), "utf-8")
    click.echo(f"{len(loaded)} pages in {output}.")
    _tell_and_leave(faults)


def _load(folders: Sequence[Path]) -> tuple[tuple[Rule, ...], tuple[RuleFault, ...]]:
    from checker.rulefile import load_rules

    return load_rules(folders)


def _chosen(loaded: Sequence[Rule], places: Sequence[Path], faults: Sequence[RuleFault]) -> list[Rule]:
    """The rules of the places named, all where none is; a shipped rule is not taken for a wrong file of its name."""
    if not places:
        return list(loaded)
    from checker.rulefile import rule_files

    wrong = {fault.path for fault in faults}
    files = {path.stem for place in places for path in rule_files(place) if str(path) not in wrong}
    return [rule for rule in loaded if rule.id in files]


def _named(id: str, loaded: Sequence[Rule]) -> Rule:
    from checker.yamlfile import nearest

    for rule in loaded:
        if rule.id == id:
            return rule
    raise click.UsageError(f"No rule is called '{id}'. {nearest(id, [rule.id for rule in loaded])}")


def _tell_and_leave(faults: Sequence[RuleFault], *, failed: int = 0) -> None:
    """Faults on standard error; exit 2 where a file is wrong, 1 where something failed."""
    for fault in faults:
        click.echo(fault.message, err=True)
    if faults or failed:
        raise click.exceptions.Exit(2 if faults else 1)
