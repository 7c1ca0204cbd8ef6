"""`checker explain`: the same as `checker rules explain`."""

from checker.cli.rule_reasons import explain

__all__ = ["explain"]
