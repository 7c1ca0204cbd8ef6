"""
Makes one finding of those that object to the same words.

A wrong office shows up against the reference, against another article, and as two holders of one office: the
editor decides once. The one that weighs most stays and takes the others' evidence and reference records.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from checker.model import Evidence, Finding, Verdict

_GROUPS = {
    "name": "who", "identity": "who", "role": "who", "quantity": "figure", "arithmetic": "figure", "age": "figure",
    "attribution": "said", "quote": "said", "polarity": "said",
}  # fmt: skip
_WEIGHT = {Verdict.CONFLICT: 2, Verdict.TENSION: 1, Verdict.VARIANT: 0}


def merged(findings: Sequence[Finding], general: frozenset[str]) -> list[Finding]:
    """The findings without repeats; those of themed rules before those of general ones."""
    order = sorted(
        range(len(findings)),
        key=lambda at: (
            -_WEIGHT[findings[at].verdict],
            findings[at].rule in general,
            not findings[at].reference,
            at,
        ),
    )
    kept: list[Finding] = []
    told_in: dict[str, set[int]] = defaultdict(set)  # which of those kept have evidence in an article
    for at in order:
        finding = findings[at]
        near = sorted(set().union(*(told_in[piece.article] for piece in finding.evidence)))
        twin = next((index for index in near if _same_matter(kept[index], finding)), None)
        if twin is None:
            twin = len(kept)
            kept.append(finding)
        else:
            kept[twin] = _joined(kept[twin], finding)
        for piece in kept[twin].evidence:
            told_in[piece.article].add(twin)
    return kept


def _same_matter(kept: Finding, other: Finding) -> bool:
    if _GROUPS.get(kept.kind, kept.kind) != _GROUPS.get(other.kind, other.kind):
        return False
    shared = [piece for piece in other.evidence if any(_overlap(piece, one) for one in kept.evidence)]
    if _GROUPS.get(kept.kind) == "who":
        # One wrongly named person is one matter, whichever rules object; two persons stay two.
        return bool(shared) and (bool(kept.reference) or bool(other.reference) or _both_sides(other, shared))
    return _both_sides(other, shared)


def _both_sides(finding: Finding, pieces: Sequence[Evidence]) -> bool:
    sides = {piece.side for piece in finding.evidence}
    return {piece.side for piece in pieces} == sides


def _overlap(left: Evidence, right: Evidence) -> bool:
    return left.article == right.article and left.span.meets(right.span)


def _joined(kept: Finding, other: Finding) -> Finding:
    if other.verdict is Verdict.VARIANT and kept.verdict is not Verdict.VARIANT and not other.reference:
        extra: list[Evidence] = []
    else:
        extra = [piece for piece in other.evidence if not any(_overlap(piece, one) for one in kept.evidence)]
    first_free = max(piece.side for piece in kept.evidence) + 1
    known = {record.record for record in kept.reference}
    records = kept.reference + tuple(record for record in other.reference if record.record not in known)
    evidence = kept.evidence + tuple(
        replace(piece, side=_side_for(kept, piece, first_free)) for piece in extra
    )
    return replace(
        kept,
        evidence=evidence,
        reference=records,
        internal=len({piece.article for piece in evidence}) == 1,
        suggestion=kept.suggestion or other.suggestion,
        notes=kept.notes + tuple(dict.fromkeys((f"{other.rule}: {other.summary}",))),
    )


def _side_for(kept: Finding, piece: Evidence, first_free: int) -> int:
    return next((one.side for one in kept.evidence if one.value == piece.value), first_free + piece.side)
