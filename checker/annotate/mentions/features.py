"""What each word of a zone is judged by: its letters, its neighbours, its place in the tree, lists, the whole article."""

from __future__ import annotations

import re

from checker.annotate.mentions.lists import folded
from checker.annotate.mentions.zones import Context, Zone, listed, place_marks
from checker.model import Sentence

_RUNS = re.compile(r"(.)\1+")
_UPPER = re.compile(r"[A-ZÀ-ÖØ-Þ]")
_LOWER = re.compile(r"[a-zß-öø-ÿ]")
_DIGIT = re.compile(r"\d")
_EDGE = "|"


def features_of(sentence: Sentence, zone: Zone, context: Context, *, shouting: bool) -> list[list[str]]:
    """For each word of the zone the names of what holds of it."""
    tokens = sentence.tokens
    reach = range(zone.start - 2, zone.end + 2)
    words = [folded(tokens[at].text) if 0 <= at < len(tokens) else _EDGE for at in reach]
    tags = [tokens[at].tag if 0 <= at < len(tokens) else _EDGE for at in reach]
    places = ["", "", *place_marks(words[2:-2]), "", ""]
    marks = [listed(word) + place for word, place in zip(words, places, strict=True)]
    length = zone.end - zone.start
    around = [
        f"zl={min(length, 5)}",
        f"zlast={words[-3]}",
        f"zlastm={marks[-3]}",
        f"zfirstm={marks[2]}",
        f"zbefore={words[1]}",
        f"zafter={words[-2]}",
        f"zbeforem={marks[1]}",
        f"zmarks={_summary(marks[2:-2])}",
    ]
    found = []
    for at in range(2, length + 2):
        token = tokens[zone.start + at - 2]
        found.append(
            around
            + _own(token.text, words[at], marks[at], tags[at], shouting=shouting)
            + _neighbours(words, marks, tags, at)
            + _tree(sentence, token.index)
            + _article(words[at], words[at + 1], context, initial=token.index == 0)
            + [f"at={min(at - 2, 3)}", f"left={min(length + 1 - at, 3)}"]
        )
    return found


def _summary(marks: list[str]) -> str:
    joined = "".join(marks)
    return "".join(mark for mark in "ghotpPd" if mark in joined)


def _own(text: str, word: str, marks: str, tag: str, *, shouting: bool) -> list[str]:
    shape = _shape(text)
    return [
        f"w={word}",
        f"s={shape}",
        f"p3={word[:3]}",
        f"x2={word[-2:]}",
        f"x3={word[-3:]}",
        f"x4={word[-4:]}",
        f"m={marks}",
        f"t={tag}",
        f"ms={marks}{shape}",
        f"mt={marks}{tag}{shouting}",
        *(f"m1={mark}" for mark in marks),
    ]


def _neighbours(words: list[str], marks: list[str], tags: list[str], at: int) -> list[str]:
    return [
        f"w-1={words[at - 1]}",
        f"w+1={words[at + 1]}",
        f"w-2={words[at - 2]}",
        f"w+2={words[at + 2]}",
        f"m-1={marks[at - 1]}",
        f"m+1={marks[at + 1]}",
        f"m-1m={marks[at - 1]}/{marks[at]}",
        f"mm+1={marks[at]}/{marks[at + 1]}",
        f"m-1mm+1={marks[at - 1]}/{marks[at]}/{marks[at + 1]}",
        f"t-1={tags[at - 1]}",
        f"t+1={tags[at + 1]}",
        f"tt={tags[at - 1]}{tags[at]}{tags[at + 1]}",
        f"m-1w={marks[at]}/{words[at - 1]}",
        f"mw+1={marks[at]}/{words[at + 1]}",
    ]


def _tree(sentence: Sentence, index: int) -> list[str]:
    token = sentence.tokens[index]
    head = sentence.tokens[token.head]
    return [
        f"d={token.dependency}",
        f"dh={token.dependency}/{head.lemma.lower()}",
        f"dt={token.dependency}/{head.tag}",
    ]


def _article(word: str, following: str, context: Context, *, initial: bool) -> list[str]:
    shown = "".join(
        letter
        for letter, held in (
            ("l", word in context.lower),
            ("t", word in context.titled),
            ("g", word in context.after_given),
            ("s", word in context.speaking),
            ("p", word in context.located),
            ("i", word in context.inside),
            ("d", word in context.peopled),
        )
        if held
    )
    beyond = "".join(
        letter
        for letter, held in (("t", following in context.titled), ("g", following in context.after_given))
        if held
    )
    return [f"a={shown}", f"ai={shown}{initial}", f"a+1={beyond}", *(f"a1={letter}" for letter in shown)]


def _shape(text: str) -> str:
    if text.isalpha() and len(text) > 1:
        if text.isupper():
            return "XX"
        if text[0].isupper() and text[1:].islower():
            return "Xx"
    shape = _DIGIT.sub("9", _LOWER.sub("x", _UPPER.sub("X", text)))
    return _RUNS.sub(r"\1\1", shape)[:6]
