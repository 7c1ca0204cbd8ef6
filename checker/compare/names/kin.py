"""Words for relatives and partners: what stands before a name that belongs to somebody other than the last one named."""

from __future__ import annotations

_WORDS = """mother father wife husband sister brother daughter son aunt uncle niece nephew cousin grandmother grandfather
granddaughter grandson stepmother stepfather stepson stepdaughter stepsister stepbrother girlfriend boyfriend fiancee
fiance widow widower partner twin mom dad"""
KIN = frozenset(_WORDS.split())
