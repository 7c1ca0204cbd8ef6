"""
Says what each paragraph of an article is: headline, byline, dateline, caption, list, a speaker's label, or body.

Finds:  a title line, "By Ann Lee in Oslo", "(Reporting by A. Lee; editing by B. Roe)", "PARIS, March 13 (Reuters) -",
        "PARIS:", "Photo: ...", "- a point", "PRESENTER:".
Leaves: a sentence with a full stop is body, however it begins ("By Monday the fire was out.").
A dateline or a speaker's label in front of a sentence becomes a sentence of its own, so that both parse well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.annotate.clean import Stretch
from checker.annotate.mentions.lists import common, folded, given, surnames

BODY, HEADLINE, BYLINE, DATELINE, CAPTION, LIST, SPEAKER = (
    "body",
    "headline",
    "byline",
    "dateline",
    "caption",
    "list",
    "speaker",
)
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?"
_CAPITALS = r"[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+(?:[ /-][A-ZÀ-Þ][A-ZÀ-Þ.'’-]*){0,3}"
_DATELINE = re.compile(
    rf"""(?:
      {_CAPITALS}(?:,\s[A-Z][\w.'’ ]{{1,25}}){{0,2}}(?:,\s{_MONTH}\s\d{{1,2}}(?:,\s\d{{4}})?)?\s*
        (?:\([^()]{{2,40}}\)\s*[-–—:]+|[-–—]{{1,2}}|\s?:)
    | [A-ZÀ-Þ][\w.'’-]+(?:,?\s[A-Z][\w.'’-]+){{0,3}}(?:,\s(?:{_MONTH}\s\d{{1,2}}|\d{{1,2}}\s{_MONTH}))?(?:,\s\d{{4}})?
        \s*\((?:AP|AFP|Reuters|UPI|PA|dpa|CNN|BBC|[A-Z][\w. ]{{2,30}})\)\s*[-–—]+
    | {_CAPITALS}(?:,\s[A-Z][\w.'’ ]{{1,25}})?,\s{_MONTH}\s\d{{1,2}}(?:,\s\d{{4}})?\s*[-–—:]+
    )\s+(?=\S)""",
    re.VERBOSE,
)
_DATE_LINE = re.compile(
    rf"""(?:(?:Published|Updated|Posted|Last\ updated|First\ published|Created|Date)\b[:\s].{{0,60}}
    | (?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?[.,]*\s+)?
      (?:{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}(?:st|nd|rd|th)?\s+{_MONTH}),?\s+\d{{4}}\b.{{0,40}}
    | \d{{1,4}}[/.-]\d{{1,2}}[/.-]\d{{1,4}}\b.{{0,40}}
    | \d{{1,2}}:\d{{2}}.{{0,30}})$""",
    re.VERBOSE,
)
_BYLINE = re.compile(
    r"""\(?(?:(?:Additional\s|With\s)?[Rr]eporting\s(?:and\s\w+\s)?by|[Ee]diting\sby|[Ww]riting\sby|[Ww]ritten\sby|
    Compiled\sby|Story\sby|Words(?:\sby)?:?|Report\sby|(?:Analysis|Opinion|Commentary|Review|Interview|Photographs?)\sby|Text(?:\sby)?:|BY|By|Author:|Correspondent:)\s+[A-Z]""",
    re.VERBOSE,
)
_WITH_HELP = re.compile(
    r"contributed (?:to (?:this|the) (?:report|story|article)|reporting)|"
    r"(?:written|prepared|reported|produced) with the (?:participation|help|assistance|support|contribution) of|"
    r"^\(?(?:Additional )?[Rr]eporting by "
)
_CAPTION = re.compile(
    r"(?:Photo|PHOTO|Image|IMAGE|Picture|Pictured|Caption|CAPTION|File (?:photo|picture|image)|FILE PHOTO|Photograph)\b.{0,20}?[:\-–—]"
    r"|.*\((?:AP |AFP |Reuters )?(?:[Pp]hoto|[Pp]icture|[Ii]mage|PHOTO)\b[^()]*\)\.?$|.*(?:Getty Images|AP Photo|/Reuters|/AFP)[^.]{0,30}$"
)
_SPEAKER = re.compile(r"(?:[A-Z][A-Z.'’-]+(?:[ ,]+[A-Z][A-Z.'’-]*){0,4}|[A-Z]{1,3}|Q|A):\s+(?=\S)")
_FINISHED = re.compile(r"[.!?…][\s\"”’'»)\]]*$")
_NAME_LIST = re.compile(r"\s*(?:,|;|&|\||\band\b)\s*")
_NAME = re.compile(
    r"(?:[A-ZÀ-Þ][\w.'’-]*|de|da|van|von|der|bin|al|la|di|dos)(?:\s(?:[A-ZÀ-Þ][\w.'’-]*|de|da|van|von|der|bin|al|la|di|dos)){1,3}$"
)
_LONGEST_HEADLINE = 160
_LONGEST_BYLINE = 240
_WORD = re.compile(r"[^\W\d_][\w'’-]*")


@dataclass(frozen=True, slots=True)
class Piece:
    """A sentence-like piece of a paragraph with what the paragraph is."""

    stretch: Stretch
    paragraph: int
    part: str


def parts_of(sentences: Sequence[tuple[int, Stretch, bool]]) -> list[Piece]:
    """Every sentence with its part; what stands before a sentence proper is cut off as a piece of its own."""
    paragraphs: list[list[tuple[int, Stretch, bool]]] = []
    for sentence in sentences:
        if paragraphs and paragraphs[-1][0][0] == sentence[0]:
            paragraphs[-1].append(sentence)
        else:
            paragraphs.append([sentence])
    pieces: list[Piece] = []
    transcript = _is_transcript(paragraphs)
    for index, paragraph in enumerate(paragraphs):
        edge = index < 6 or index >= len(paragraphs) - 3
        headed = index + 1 < len(paragraphs)
        part = _part(paragraph, first=index == 0, edge=edge, headed=headed)
        pieces.extend(_pieces(paragraph, part, transcript=transcript))
    return pieces


def _part(paragraph: list[tuple[int, Stretch, bool]], *, first: bool, edge: bool, headed: bool) -> str:
    text = (
        " ".join(stretch.text for _, stretch, _ in paragraph) if len(paragraph) < 4 else paragraph[0][1].text
    )
    if len(text) > _LONGEST_BYLINE and len(paragraph) > 1:
        return LIST if paragraph[0][2] else BODY
    if _DATE_LINE.match(text):
        return DATELINE
    if _is_byline(text, edge=edge):
        return BYLINE
    if len(text) < 300 and _CAPTION.match(text):
        return CAPTION
    if paragraph[0][2]:
        return LIST
    return HEADLINE if _is_headline(paragraph, first=first, headed=headed) else BODY


def _is_byline(text: str, *, edge: bool) -> bool:
    if len(text) > _LONGEST_BYLINE:
        return False
    if _WITH_HELP.search(text):
        return True
    if _BYLINE.match(text) and (text.endswith(")") or not _FINISHED.search(text)):
        return not _DATE_LINE.match(text[3:])
    return edge and not _FINISHED.search(text) and _is_names(text)


def _is_names(text: str) -> bool:
    """Whether the line holds nothing but names of people: two at least, or one that the lists know in full."""
    names = [name for name in _NAME_LIST.split(text) if name]
    if not names or not all(_NAME.match(name) for name in names):
        return False
    first = [folded(name.split()[0]) for name in names]
    last = [folded(name.split()[-1]) for name in names]
    known = sum(word in given() for word in first)
    if len(names) > 1:
        return 2 * known >= len(names) and not any(word in common() and word not in given() for word in first)
    return known == 1 and first[0] not in common() and last[0] in surnames() and last[0] not in common()


def _is_headline(paragraph: list[tuple[int, Stretch, bool]], *, first: bool, headed: bool) -> bool:
    if len(paragraph) > 2 or not headed:
        return False
    text = paragraph[-1][1].text
    whole = sum(len(stretch.text) for _, stretch, _ in paragraph)
    if whole > _LONGEST_HEADLINE:
        return False
    if _FINISHED.search(text):
        return first and text[-1] not in ".…" and '"' not in text and is_title_case(text)
    if text[-1] in ":;," and not text.isupper():
        return False
    return len(paragraph) == 1 or first


def is_title_case(text: str) -> bool:
    """Whether nearly all the longer words begin with a capital; also true of capitals throughout."""
    words = [word for word in _WORD.findall(text) if len(word) > 3]
    return len(words) > 2 and sum(word[0].isupper() for word in words) > 0.8 * len(words)


def _is_transcript(paragraphs: list[list[tuple[int, Stretch, bool]]]) -> bool:
    return sum(bool(_SPEAKER.match(paragraph[0][1].text)) for paragraph in paragraphs) >= 3


def _pieces(paragraph: list[tuple[int, Stretch, bool]], part: str, *, transcript: bool) -> Iterator[Piece]:
    number, opening, _ = paragraph[0]
    if part in (BODY, LIST):
        label = _SPEAKER.match(opening.text) if transcript else None
        front = label or _DATELINE.match(opening.text)
        if front and front.end() < len(opening.text):
            yield Piece(opening.part(0, front.end()), number, SPEAKER if label else DATELINE)
            opening = opening.part(front.end(), len(opening.text))
    yield Piece(opening, number, part)
    for _, stretch, _ in paragraph[1:]:
        yield Piece(stretch, number, part)
