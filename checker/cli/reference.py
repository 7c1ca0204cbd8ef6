"""`checker reference`: who held which office, and imports that add to what is shipped."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from checker.errors import CheckerError
from checker.paths import user_reference_folder

if TYPE_CHECKING:
    from checker.reference import Holding, Reference

_DAY = click.DateTime(formats=["%Y-%m-%d"])


class NotInReference(CheckerError):
    """Nobody and nothing of that name is in the reference."""


@click.group()
def reference() -> None:
    """Ask and extend the reference of office-holders."""


@reference.command("who")
@click.argument("words", nargs=-1, required=True, metavar="OFFICE|PERSON")
@click.option(
    "--on", "day", type=_DAY, metavar="YYYY-MM-DD", help="Who held it on that day; else all that are known."
)
def who(words: tuple[str, ...], day: datetime | None) -> None:
    """
    Who held an office, or which offices a person held.

    OFFICE is an office with its country or organisation ("UK defence secretary", "NATO chief"), or its id.
    """
    from checker.reference import load_reference

    asked = " ".join(words)
    known = load_reference()
    on = day.date() if day else None
    offices = known.offices_asked(asked)
    if offices:
        for office in offices:
            _print_office(known, office, on)
        return
    held = known.person_offices(asked)
    if not held:
        raise NotInReference(
            f"{asked}: The reference has no such office or person. Give an office with its country"
            " (“UK defence secretary”), or a whole name."
        )
    _print_person(held, on)


@reference.command("import")
@click.argument("file", type=click.Path(path_type=Path), metavar="FILE")
@click.option(
    "--name",
    default="",
    help="What to call the import; else the file's name. An import of that name is replaced.",
)
@click.option(
    "--as-of", "day", type=_DAY, metavar="YYYY-MM-DD", help="The day of the snapshot; else the file's own."
)
@click.option(
    "--skip-faulty", is_flag=True, help="Leave out rows that cannot be right instead of refusing the file."
)
def import_command(file: Path, name: str, day: datetime | None, skip_faulty: bool) -> None:
    """
    Add office-holders from FILE to your own reference.

    FILE is Wikidata's SPARQL results as JSON, Popolo JSON as EveryPolitician has it, OpenSanctions' FollowTheMoney
    NDJSON, or a CSV with the columns name, role, organisation, from, to.
    """
    from checker.reference.importing import import_file

    as_of = day.date() if day else None
    imported = import_file(file, user_reference_folder(), name=name, as_of=as_of, skip_faulty=skip_faulty)
    counted = imported.counted
    click.echo(
        f"Imported {counted.terms:,} terms of {counted.people:,} people in {counted.offices:,} offices"
        f" as '{imported.name}', as of {_words(imported.as_of)}."
    )
    if counted.without_start:
        click.echo(f"Left out: {counted.without_start:,} terms without a start.")
    if counted.unknown:
        click.echo(f"Left out: {counted.unknown:,} terms of people or offices that the file does not name.")
    for fault in imported.left_out[:20]:
        click.echo(f"Left out: {fault}")
    if imported.faulty > 20:
        click.echo(f"Left out: {imported.faulty - 20:,} more rows at fault.")


@reference.command("list")
def list_command() -> None:
    """List what was imported."""
    from checker.reference.importing import imports_in

    found = imports_in(user_reference_folder())
    for one in found:
        counted = one.counted
        click.echo(
            f"{one.name}: {counted.terms:,} terms of {counted.people:,} people, {one.format}, as of {_words(one.as_of)}"
        )
    if not found:
        click.echo("Nothing was imported. The shipped reference stands alone.")


@reference.command("forget")
@click.argument("name")
def forget_command(name: str) -> None:
    """Remove an import; the shipped reference stays."""
    from checker.reference.importing import forget

    forget(user_reference_folder(), name)
    click.echo(f"Forgotten: {name}.")


def _print_office(known: Reference, office: str, on: date | None) -> None:
    held = known.holders(office, on)
    if on:
        held = tuple(one for one in held if _within(one, on)) or held
    when = f" on {_words(on.isoformat())}" if on else ""
    click.echo(f"{known.office_title(office)}{when}:")
    if not held:
        click.echo("  nobody that the reference knows of")
    for holding in held:
        _print_holding(holding, holding.term.person, on)


def _print_person(held: tuple[Holding, ...], on: date | None) -> None:
    from checker.reference.statements import office_name

    for person in dict.fromkeys(one.term.person for one in held):
        click.echo(f"{person}{f' on {_words(on.isoformat())}' if on else ''}:")
        theirs = [one for one in held if one.term.person == person and (on is None or _within(one, on))]
        for holding in theirs:
            _print_holding(holding, office_name(holding.office), on)
        if not theirs:
            click.echo("  no office that the reference knows of")


def _print_holding(holding: Holding, what: str, on: date | None) -> None:
    from checker.reference.statements import term_in_words

    term = holding.term
    standing = "" if term.role == "holder" else f" ({term.role})"
    click.echo(f"  {what}{standing}, {term_in_words(term) or 'from when is not known'}")
    sure = "" if term.confidence == "high" else "; dates may be off by weeks"
    click.echo(
        f"    origin: {term.origin}; last verified: {_words(holding.record.verified)}{sure}; record {term.record}"
    )
    if on and not term.end and on.isoformat() > term.as_of:
        click.echo(
            f"    The reference speaks of this only until {_words(term.as_of)}: it may be out of date."
        )


def _within(holding: Holding, on: date) -> bool:
    """Within the dates of the record itself, without the margin that news are given."""
    from checker.reference.periods import bounds

    term = holding.term
    begun = not term.start or bounds(term.start)[0] <= on
    return begun and (not term.end or on <= bounds(term.end)[1])


def _words(day: str) -> str:
    from checker.reference.periods import in_words

    return in_words(day)
