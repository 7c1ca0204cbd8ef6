"""What the reference says, as a sentence with its record."""

from __future__ import annotations

from datetime import date

from checker.model import ReferenceRecord
from checker.reference.jurisdictions import speaks_for_itself, without_country
from checker.reference.periods import in_words
from checker.reference.records import OfficeEntry, Term


def office_name(office: OfficeEntry) -> str:
    """The office as a newsroom writes it before a name: "UK Defence Secretary", "NATO Secretary General"."""
    named = [words for words in office.aliases if _begins_with_country(words, office)]
    whose = (office.jurisdiction, office.jurisdiction_name)
    speaking = [words for words in (office.title, *office.aliases) if speaks_for_itself(words, *whose)]
    for words in (*named, *speaking):
        return words
    return f"{office.title} of {office.jurisdiction_name}" if office.jurisdiction_name else office.title


def record_of(term: Term, office: OfficeEntry, verified: str) -> ReferenceRecord:
    """The term as a record. A closed term was last looked at when the whole was, an open one at its own date."""
    return ReferenceRecord(
        statement=statement(term, office),
        record=term.record,
        start=term.start,
        end=term.end,
        origin=term.origin,
        verified=term.as_of or verified,
    )


def statement(term: Term, office: OfficeEntry) -> str:
    """ "John Healey was UK Defence Secretary from 5 July 2024 to 11 June 2026" """
    standing = "" if term.role == "holder" else f"{term.role} "
    verb = "was" if term.end else "has been"
    return f"{term.person} {verb} {standing}{office_name(office)} {term_in_words(term)}".rstrip()


def day_in_words(day: date) -> str:
    return in_words(day.isoformat())


def term_in_words(term: Term) -> str:
    """ "from 5 July 2024 to 11 June 2026", "since 14 May 2024" """
    if not term.end:
        return f"since {in_words(term.start)}" if term.start else ""
    return (
        f"from {in_words(term.start)} to {in_words(term.end)}"
        if term.start
        else f"until {in_words(term.end)}"
    )


def _begins_with_country(words: str, office: OfficeEntry) -> bool:
    first = words.split()[0]
    plain = words[:1].isupper() and "'" not in first and "’" not in first
    return plain and without_country(words, office.jurisdiction) is not None and not words.endswith("leader")
