"""The commands, one module each; the only place that prints. A command's module is loaded when it is called."""

from __future__ import annotations

from importlib import import_module

import click

from checker import __version__

_COMMANDS = {
    "check": "Check a story: a folder of articles, or files.",
    "watch": "Check a story again whenever one of its files changes; the open page follows.",
    "read": "Show what was read out of articles, one JSON object a line.",
    "compare": "Judge pairs of names, quantities, times or quotations from a CSV file.",
    "reference": "Ask and extend the reference of office-holders.",
    "decide": "Say of a finding that it is confirmed, not an error, or to be asked.",
    "explain": "What was read at the places of a finding, and what each condition of its rule said.",
    "why-not": "What was read at two pieces of a story, and where each rule parted them.",
    "rules": "List, show, make, test and lint rules.",
    "cache": "Look after what was kept of earlier readings.",
}


class LazyGroup(click.Group):
    """Knows its commands by name and loads a module only when its command is run."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        module = cmd_name.replace("-", "_")
        command = getattr(import_module(f"checker.cli.{module}"), module)
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(_COMMANDS.items()))


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="checker")
def main() -> None:
    """Shows where several articles on one story cannot all be right."""
