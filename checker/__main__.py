"""The way in from the shell: faults of the user in one plain sentence, ours with their trace in a log."""

from __future__ import annotations

import logging
import os
import sys
import tempfile
from pathlib import Path

import click

from checker.cli import main as commands
from checker.errors import CheckerError
from checker.paths import cache_folder

_OURS = 70  # EX_SOFTWARE of sysexits.h


def main() -> None:
    """Runs a command. Exit codes: 0 nothing found, 1 findings, 2 the user's input, 70 a fault of ours."""
    log = _open_log()
    try:
        code = commands.main(standalone_mode=False)
    except click.exceptions.Exit as stop:
        code = stop.exit_code
    except click.Abort:
        code = 130
    except click.ClickException as fault:
        fault.show()
        code = 2
    except CheckerError as fault:
        click.echo(f"checker: {fault}", err=True)
        code = 2
    except BrokenPipeError:
        # The reader went away (`| head`): nothing is wrong.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 0
    except Exception:
        logging.getLogger("checker").exception("a fault of the checker's own")
        click.echo(f"checker: a fault of its own stopped it, not your files. The trace is in {log}", err=True)
        code = _OURS
    sys.exit(code if isinstance(code, int) else 0)


def _open_log() -> Path:
    """The log beside the cache; in the system's folder for temporary files where that cannot be written."""
    for folder in (cache_folder(), Path(tempfile.gettempdir())):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            handler = logging.FileHandler(folder / "checker.log", encoding="utf-8", delay=True)
            break
        except OSError:
            continue
    else:
        return Path(os.devnull)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    logger = logging.getLogger("checker")
    logger.addHandler(handler)
    logger.propagate = False
    return Path(handler.baseFilename)


if __name__ == "__main__":
    main()
