"""Ordinals as words, in order: the first is 1. What an extractor reads of floors, minutes and anniversaries."""

from __future__ import annotations

_WORDS = """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
sixteenth seventeenth eighteenth nineteenth twentieth"""
ORDINALS = {word: number for number, word in enumerate(_WORDS.split(), 1)}
