"""
Cuts text into words where the treebanks cut it, by spaCy's own tokenizer with other rules.

Cuts:   "30-day", "wanna", "and/or", "1998-2001" -> 30 - day, wan na, and / or, 1998 - 2001
Leaves: "non-profit", "e-mail", "et al.", "!!!", "======" whole
"""

from __future__ import annotations

import re
from typing import Any

from spacy.language import Language
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex

_PREFIXES = (
    "anti|arch|bi|co|counter|cross|de|e|ex|extra|hyper|infra|inter|intra|macro|mega|micro|mid|mini|mis|multi|neo"
    "|non|out|over|para|post|pre|pro|proto|pseudo|quasi|re|semi|socio|sub|super|trans|ultra|un|under|uni"
)
_RUNS = (r"[!?]{2,}", r"={2,}", r"_{2,}", r"\*{2,}", r"~{2,}", r"#{2,}", r"<{2,}", r">{2,}", r"\.{2,}[?!]+")
_INFIXES = (r"(?<=[0-9%.])[-–—](?=[A-Za-z])", r"(?<=[A-Za-z])[-–—](?=[0-9])", r"(?<=[0-9%])[-–—](?=[0-9$£€])")
_WHOLE = ("al.", "etc.", "Rs.", "approx.", "Fig.", "fig.", "vol.", "Vol.", "pp.")
_CUT_OPEN = ("and/or",)
_WORDS_IN_TWO = {"wanna": ("wan", "na"), "Wanna": ("Wan", "na")}


def customise(nlp: Language) -> None:
    """Gives the pipeline's tokenizer the treebanks' habits."""
    defaults = nlp.Defaults
    tokenizer: Any = nlp.tokenizer
    tokenizer.prefix_search = compile_prefix_regex([*_RUNS, *(defaults.prefixes or [])]).search
    tokenizer.suffix_search = compile_suffix_regex([*_RUNS, *(defaults.suffixes or [])]).search
    tokenizer.infix_finditer = compile_infix_regex([*(defaults.infixes or []), *_INFIXES]).finditer
    tokenizer.token_match = _whole_words().match
    tokenizer.rules = {text: cut for text, cut in tokenizer.rules.items() if text not in _CUT_OPEN}
    tokenizer.faster_heuristics = False  # so "hold—won't" is cut like "won't"
    for text in _WHOLE:
        tokenizer.add_special_case(text, [{"ORTH": text}])
    for text, parts in _WORDS_IN_TWO.items():
        norms = [part.lower() for part in parts]
        cut = [{"ORTH": part, "NORM": norm} for part, norm in zip(parts, norms, strict=True)]
        tokenizer.add_special_case(text, cut)


def _whole_words() -> re.Pattern[str]:
    return re.compile(rf"(?:(?i:{_PREFIXES})-[A-Za-z0-9]+|\d{{3}}-\d{{3}}-\d{{4}})$")
