"""`checker cache`: what was kept of earlier readings."""

from __future__ import annotations

import click

from checker.paths import cache_folder


@click.group()
def cache() -> None:
    """Look after what was kept of earlier readings."""


@cache.command("clear")
def clear_command() -> None:
    """Forget all that was read; the next check reads every article anew."""
    from checker.cache import clear

    count = clear(cache_folder())
    click.echo(f"{count} readings forgotten.")


@cache.command("where")
def where() -> None:
    """Print where readings are kept."""
    click.echo(str(cache_folder()))
