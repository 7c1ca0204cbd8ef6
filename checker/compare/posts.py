"""
Posts of one circle that each have another holder: the desks of a management, the seats of a cockpit, the places of a team.

Finds:  managing director, finance director; deputy governor, chief economist; captain, first officer; nurse, surgeon
Leaves: chairman, chief executive; midfielder, striker; director, finance director: one may be both, or the other told closely
The lists are from general knowledge.
"""

from __future__ import annotations

import re
from functools import lru_cache

from checker.compare.roles import canonical_role
from checker.values import Office

_DIRECTOR = re.compile(r"(?P<desk>[a-z]+(?: resources)?) director")
_CHIEF = re.compile(
    r"chief (?P<desk>[a-z]+) officer|chief (?P<alone>economist|scientist|engineer|strategist)"
)
_DESKS = {
    "managing": "top", "executive": "top", "financial": "finance", "operating": "operations", "technical": "technology",
    "people": "human resources", "personnel": "human resources", "scientific": "science", "scientist": "science", "economist": "economics",
    "information": "technology",
}  # fmt: skip
# What says where or how, not what for: a regional director may be the sales director.
_LOOSE_WORDS = """executive non-executive board group regional area national deputy associate assistant film music stage art artistic creative
    casting funeral programme program course clinical research country company founding county state city international general
    senior junior independent acting museum club festival hospital theatre centre center school athletic district"""
_LOOSE = frozenset(_LOOSE_WORDS.split())
_LONE = {
    "chief executive": ("management", "top"), "governor": ("management", "top"),
    "captain": ("cockpit", "captain"), "first officer": ("cockpit", "first officer"), "flight engineer": ("cockpit", "engineer"),
    "goalkeeper": ("pitch", "goalkeeper"), "defender": ("pitch", "defender"), "striker": ("pitch", "striker"),
    "nurse": ("ward", "nurse"), "surgeon": ("ward", "doctor"), "doctor": ("ward", "doctor"), "physician": ("ward", "doctor"), "paramedic": ("ward", "paramedic"),
}  # fmt: skip


def apart(left: Office, right: Office) -> bool:
    """Whether both are posts of one circle, and different ones."""
    ours, theirs = _post(left), _post(right)
    return ours is not None and theirs is not None and ours[0] == theirs[0] and ours[1] != theirs[1]


def _post(office: Office) -> tuple[str, str] | None:
    role = canonical_role(office.role)
    if office.status == "deputy" and role == "governor":
        return "management", "deputy"
    return _holders_post(role) if office.status == "holder" else None


@lru_cache(maxsize=4096)
def _holders_post(role: str) -> tuple[str, str] | None:
    if role in _LONE:
        return _LONE[role]
    director = _DIRECTOR.fullmatch(role)
    if director is not None and director["desk"] not in _LOOSE:
        return "management", _DESKS.get(director["desk"], director["desk"])
    chief = _CHIEF.fullmatch(role)
    if chief is not None:
        desk = chief["desk"] or chief["alone"]
        return "management", _DESKS.get(desk, desk)
    return None
