"""What a check is asked for on the command line: `checker check` and `checker watch` take the same words for it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

_OPTIONS = (
    click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path)),
    click.option(
        "--output", type=click.Path(path_type=Path), help="Folder for the report (default reports/<story>)."
    ),
    click.option(
        "--draft",
        type=click.Path(path_type=Path),
        help="An article of yours: the report tells what these sources say of it, and of nothing else.",
    ),
    click.option(
        "--rules",
        "rules_folders",
        multiple=True,
        type=click.Path(path_type=Path),
        help="Folder of rules of your own, added to the shipped ones.",
    ),
    click.option("--only", multiple=True, metavar="RULE", help="Run only this rule (may be given again)."),
    click.option("--skip", multiple=True, metavar="RULE", help="Leave this rule out (may be given again)."),
    click.option("--with-drafts", is_flag=True, help="Run rules whose status is draft, too."),
    click.option(
        "--model", default="", metavar="NAME", help="An installed spaCy pipeline instead of the shipped one."
    ),
)


def what_to_check(command: Callable[..., Any]) -> Callable[..., Any]:
    """Adds the paths and the options that say which articles and which rules; they are passed by name."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command
