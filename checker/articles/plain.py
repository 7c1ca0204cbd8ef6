"""
Plain text and Markdown: the text is the decoded file, nothing stripped, so that every offset is one into the file.

What the head or foot of a text plainly says of its outlet is taken from there: an agency's dateline
("OSLO, May 4 (Reuters) -") or a line "Source: Northern Post". Dates are another module's business.
"""

from __future__ import annotations

import re

from checker.articles.decoding import decode
from checker.model import Article

_HEAD_LINES = 6
_AGENCY = re.compile(
    r"^[A-Z][A-Z .,'/-]{2,40}(?:,\s+[A-Z][a-z]{2,8}\.?\s+\d{1,2})?\s+\((?P<outlet>[A-Z][A-Za-z. ]{1,30})\)\s*(?:[-–—]+|:)\s"
)
_SOURCE = re.compile(r"^Source:\s+(?P<outlet>[^\s:/][^:/]{1,58}[^\s.:/])\.?$", re.IGNORECASE)


def read(data: bytes, file: str) -> Article:
    text = decode(data)
    return Article(file=file, text=text, outlet=_outlet(text))


def _outlet(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    for line in [*lines[:_HEAD_LINES], *lines[-3:]]:
        found = _AGENCY.match(line) or _SOURCE.match(line)
        if found:
            return found.group("outlet").strip()
    return ""
