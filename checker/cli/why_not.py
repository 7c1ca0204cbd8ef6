"""`checker why-not`: the same as `checker rules why-not`."""

from checker.cli.rule_reasons import why_not

__all__ = ["why_not"]
