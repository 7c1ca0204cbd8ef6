"""Finds times in text and resolves them against the article's date: "on Wednesday" becomes a day."""

from __future__ import annotations

from checker.annotate.times.finding import find_times
from checker.annotate.times.forms import Expression
from checker.annotate.times.mentions import times_of

__all__ = ["Expression", "find_times", "times_of"]
