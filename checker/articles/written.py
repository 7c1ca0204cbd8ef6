"""
Reads a whole date that somebody wrote in words, in any language: "13 March 2025", "13 mars 2025", "2025年3月13日".

Leaves what misses a part ("March 3") and what is figures alone and could be read two ways ("03/04/2025").
"""

from __future__ import annotations

from datetime import date

_SETTINGS = {
    "STRICT_PARSING": True,
    "REQUIRE_PARTS": ["day", "month", "year"],
    "RETURN_AS_TIMEZONE_AWARE": False,
}


def whole_date(written: str) -> date | None:
    """The day that the words give in full; None where they do not."""
    if not any(one.isalpha() for one in written) or not any(one.isdigit() for one in written):
        return None
    import dateparser  # heavy, and only for dates that are not ISO 8601

    found = dateparser.parse(written, settings=_SETTINGS)
    return found.date() if found else None
