"""Whether a name as printed is that of a person in the reference, by the checker's one matcher of names."""

from __future__ import annotations

from functools import lru_cache

from anyascii import anyascii

from checker.reference.records import Term

# From the surest to the least; "misspelt" is the first that is no match.
VERDICTS = ("same", "variant", "short", "misspelt", "unsure", "different")
MATCHES = frozenset(VERDICTS[:3])
# So many spellings of one person are looked at; the like-sounding rest adds nothing but time.
_SPELLINGS = 40


def name_tokens(name: str) -> tuple[str, ...]:
    """The folded words of a name: "José-Luis Peña" is jose, luis, pena."""
    folded = anyascii(name).casefold()
    return tuple("".join(char if char.isalnum() else " " for char in folded.replace("'", "")).split())


def best_match(name: str, term: Term) -> tuple[str, str]:
    """The surest verdict over all the names that the reference has for the person, and the matcher's reason."""
    folded = name_tokens(name)
    if any(name_tokens(written) == folded for written in term.names):
        return "same", f"the reference has {term.person}"
    answers = [_match(name, written) for written in _nearest(folded, term.names)]
    return min(answers, key=lambda answer: VERDICTS.index(answer[0]))


def surname_of(name: str) -> str:
    """The last word of the name, folded, without a generation suffix."""
    tokens = [token for token in name_tokens(name) if token not in ("jr", "sr", "ii", "iii", "iv")]
    return tokens[-1] if tokens else ""


def _nearest(folded: tuple[str, ...], names: tuple[str, ...]) -> tuple[str, ...]:
    if len(names) <= _SPELLINGS:
        return names
    sharing = [name for name in names if not set(folded).isdisjoint(name_tokens(name))]
    return (names[0], *sharing[: _SPELLINGS - 1])


@lru_cache(maxsize=50_000)
def _match(left: str, right: str) -> tuple[str, str]:
    from checker.compare.name import match_names

    match = match_names(left, right)
    return str(match.verdict), match.reason
