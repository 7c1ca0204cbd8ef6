"""Where shipped files lie: beside the package in a checkout, inside it in a wheel; and where the user's own lie."""

from __future__ import annotations

import os
from pathlib import Path

from platformdirs import user_cache_path, user_config_path, user_data_path

_PACKAGE = Path(__file__).resolve().parent
_SHIPPED = _PACKAGE / "_shipped"


def rules_folder() -> Path:
    """The shipped rule pack."""
    return _shipped("rules", "rules")


def templates_folder() -> Path:
    """The report's templates."""
    return _shipped("templates", "reports/templates")


def report_schema() -> Path:
    """The JSON Schema of report.json."""
    return _shipped("report.schema.json", "reports/report.schema.json")


def pipeline_folder() -> Path:
    """The shipped language pipeline."""
    return _PACKAGE / "annotate" / "pipeline"


def cache_folder() -> Path:
    """Where what was read out of articles is kept; CHECKER_CACHE overrides."""
    named = os.environ.get("CHECKER_CACHE")
    return Path(named) if named else user_cache_path("cross-source-checker")


def user_reference_folder() -> Path:
    """Where the user's own office-holders lie; CHECKER_REFERENCE overrides."""
    named = os.environ.get("CHECKER_REFERENCE")
    return Path(named) if named else user_data_path("cross-source-checker") / "reference"


def user_decisions_file() -> Path:
    """The user's own decisions on pairs of words, for every story; CHECKER_DECISIONS overrides."""
    named = os.environ.get("CHECKER_DECISIONS")
    return Path(named) if named else user_config_path("cross-source-checker") / "decisions.yaml"


def _shipped(in_wheel: str, in_checkout: str) -> Path:
    # Editable installs ignore hatchling's force-include, so a checkout reads its own folders.
    wheel = _SHIPPED / in_wheel
    return wheel if wheel.exists() else _PACKAGE.parent / in_checkout
