"""
Cuts an article into paragraphs and those into sentences (sentencex), on cleaned text whose offsets are kept.

Quotation marks stay with the sentence they open or close, a quotation of several sentences is several sentences, and
what announces its speaker after "?" or "!" stays one. No sentence is longer than the parser can bear: `_LONG`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import sentencex

from checker.annotate.clean import Stretch, cleaned
from checker.annotate.wrapping import paragraphs

_BULLET = re.compile(r"(?:[-*•·▪‣–—]|\(?\d{1,2}[.)])\s+(?=\S)")
_MARKS = re.compile(r"[\"“”„«»()\[\]]|(?<!\w)['‘’]|['’](?!\w)")
_INNER_END = re.compile(r"[.!?…][\"”’'»)\]]*\s+[\"“‘'«(\[]*[A-Z0-9]")
_BEFORE = re.compile(r"[\s\"“”„«»'‘’()\[\]]*$")
_AFTER = re.compile(r"[\s\"“”„«»'‘’()\[\]]*")
_TITLE = re.compile(
    r"(?:^|[\s(\"“'‘])(?:Mrs?|Ms|Dr|Prof|Gen|Lt|Sgt|Col|Capt|Maj|Cmdr|Adm|Gov|Sen|Rep|Rev|Fr|Hon|Msgr|Supt|Insp|Det|St)\.\s*$"
)
_SAID = re.compile(
    r"(?:[a-z]|(?:[A-Z][\w.'’-]*\s+){1,4}(?:said|says|asked|asks|told|added|cried|shouted|replied|answered|wrote)\b)"
)
_ASKED = re.compile(r"[?!][\"”’']+\s*$")
_HIDDEN_END = re.compile(
    r"""(?<=\s)(?:[ap]\.\s?m\.|U\.\s?[SKN]\.|E\.U\.|D\.C\.|Inc\.|Corp\.|Co\.|Ltd\.|Jr\.|Sr\.|etc\.)["”’']*\s+
    (?=["“‘]?(?:The|He|She|It|They|But|And|An?|This|That|These|Those|Its|His|Her|Their|We|In|On|At|After|Before|As|For|
    With|By|From|When|While|If|There|Then|However|Meanwhile|Earlier|Later|Two|Three|Some|Many|Most|Both|Police|
    Officials|Mrs?|Ms|Dr)[.\s])""",
    re.VERBOSE,
)
_HOUR = re.compile(r"(?:^|[\s(])(?:[ap]\.\s?m\.)\s*$")
_DAY_NEXT = re.compile(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z]{2,4}\b(?!\.)|Eastern|Pacific|Central|Mountain|Moscow|Beijing|local|"
    r"(?:Jan|Febr)uary|March|April|June|July|August|(?:Sept|Nov|Dec)ember|October|Greenwich"
)
_LONG = 1500
_BREAK = re.compile(r"[;:,.!?)\]\"”]+\s+|\s+")


def sentences_of(text: str) -> Iterator[tuple[int, Stretch, bool]]:
    """Every sentence with the number of its paragraph and whether that began with a bullet or number, in order."""
    number = -1
    for start, end in paragraphs(text):
        stretch = cleaned(text, start, end)
        if any(map(str.isalnum, stretch.text)):
            number += 1
            bare = _without_bullet(stretch)
            for sentence in _sentences(bare):
                yield number, sentence, bare is not stretch


def _without_bullet(stretch: Stretch) -> Stretch:
    bullet = _BULLET.match(stretch.text)
    return stretch.part(bullet.end(), len(stretch.text)) if bullet else stretch


def _sentences(paragraph: Stretch) -> Iterator[Stretch]:
    last = 0
    for cut in [*_cuts(paragraph.text), len(paragraph.text)]:
        for start, end in _pieces(paragraph.text, last, cut):
            sentence = paragraph.part(start, end)
            if sentence.text:
                yield sentence
        last = cut


def _cuts(text: str) -> list[int]:
    """Where sentences end inside the text, in order. Each sentence holds a letter or digit."""
    closing = _closing_marks(text)
    found = {_settled(text, cut, closing) for cut in _raw_cuts(text)}
    last, cuts = 0, []
    for cut in sorted(found):
        if 0 < cut < len(text) and _has_word(text, last, cut) and not _goes_on(text, last, cut):
            cuts.append(cut)
            last = cut
    if cuts and not _has_word(text, last, len(text)):
        cuts.pop()
    return cuts


def _raw_cuts(text: str) -> Iterator[int]:
    start = 0
    for boundary in sentencex.get_sentence_boundaries("en", text):
        end = boundary["end_index"]
        yield end
        part = text[start:end]
        if _MARKS.search(part) and _INNER_END.search(part):
            # Inside quotation marks and brackets sentencex never cuts: it is shown the same words without them.
            inside = _MARKS.sub(" ", part)
            yield from (
                start + inner["end_index"] for inner in sentencex.get_sentence_boundaries("en", inside)
            )
        start = end
    for hidden in _HIDDEN_END.finditer(text):
        yield hidden.end()


def _closing_marks(text: str) -> frozenset[int]:
    """Every second straight mark closes, where their number is even: some texts put spaces on the wrong side."""
    marks = [index for index, sign in enumerate(text) if sign == '"'] if '"' in text else []
    return frozenset(marks[1::2]) if len(marks) % 2 == 0 else frozenset()


def _settled(text: str, cut: int, closing: frozenset[int]) -> int:
    """The cut, moved among the marks around it so that each stays with the sentence it belongs to."""
    before = _BEFORE.search(text, max(0, cut - 12), cut)
    start = before.start() if before else cut
    after = _AFTER.match(text, cut)
    end = after.end() if after else cut
    run = text[start:end]
    if not run or run.isspace():
        return cut
    edge = len(run) - len(run.lstrip("\"”»'’)]"))
    while edge < len(run) and (run[edge].isspace() or start + edge in closing or run[edge] in "”»)]"):
        edge += 1
    if edge and closing and run[edge - 1] == '"' and start + edge - 1 not in closing:
        edge -= 1
    return start + edge


def _has_word(text: str, start: int, end: int) -> bool:
    return any(map(str.isalnum, text[start:end]))


def _goes_on(text: str, last: int, cut: int) -> bool:
    """Whether what follows the cut belongs to what stands before it."""
    before = text[max(last, cut - 40) : cut]
    if _TITLE.search(before):
        return True
    following = text[cut : cut + 80].lstrip()
    if _HOUR.search(before) and _DAY_NEXT.match(following):
        return True
    return bool(_ASKED.search(before) and _SAID.match(following)) or (
        following[:1].islower() and before.rstrip()[-1:] not in "!?"
    )


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretch whole, or cut after punctuation, else at a space, else anywhere, into bearable pieces."""
    while end - start > _LONG:
        breaks = [one.end() for one in _BREAK.finditer(text, start + _LONG // 2, start + _LONG)]
        marked = [at for at in breaks if text[at - 2 : at - 1] in set(';:,.!?)]"”')]
        cut = (marked or breaks or [start + _LONG])[-1]
        yield start, cut
        start = cut
    yield start, end
