"""
Numerals: what a text says in numbers, and what it counts with them.

`find_figures` is a grammar over plain text; `numerals_of` adds from a sentence's tree what is counted and what
happened to it.
"""

from checker.annotate.numerals.counted import numerals_of
from checker.annotate.numerals.figures import Figure, find_figures

__all__ = ["Figure", "find_figures", "numerals_of"]
