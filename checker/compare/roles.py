"""
Role words brought to one form, and what kind of role they are.

Finds:  CEO -> chief executive; Defense Secretary -> defence secretary; spokeswoman -> spokesperson;
        Minister for Foreign Affairs -> foreign minister
Leaves: foreign secretary and secretary of state -> as they are: offices of other countries, other words
The lists are from general knowledge.
"""

from __future__ import annotations

import re
from functools import lru_cache

_PHRASES = (
    ("co-pilot", "first officer"),
    ("chief executive officer", "chief executive"), ("chief exec", "chief executive"), ("ceo", "chief executive"),
    ("cfo", "chief financial officer"), ("chief finance officer", "chief financial officer"), ("finance chief", "chief financial officer"),
    ("coo", "chief operating officer"), ("cto", "chief technology officer"), ("pm", "prime minister"),
    ("secretary-general", "secretary general"), ("director-general", "director general"), ("attorney-general", "attorney general"),
    ("governor-general", "governor general"), ("vice-president", "vice president"), ("vice-chancellor", "vice chancellor"),
    ("editor-in-chief", "editor in chief"), ("commander-in-chief", "commander in chief"), ("chief-of-staff", "chief of staff"),
    ("minister-president", "minister president"), ("co-ordinator", "coordinator"), ("head teacher", "headteacher"),
    ("foreign affairs minister", "foreign minister"), ("external affairs minister", "foreign minister"),
    ("europe and foreign minister", "foreign minister"), ("europe and foreign affairs minister", "foreign minister"),
    ("foreign affairs secretary", "foreign secretary"), ("home affairs minister", "interior minister"), ("internal affairs minister", "interior minister"),
    ("managing director and chief executive", "chief executive"), ("copilot", "first officer"), ("gov", "governor"), ("sen", "senator"), ("supremo", "head"),
    ("emergency situation minister", "emergency situations minister"), ("emergencies minister", "emergency situations minister"),
)  # fmt: skip
_WORDS = {
    "defense": "defence", "spokesman": "spokesperson", "spokeswoman": "spokesperson", "chairman": "chair", "chairwoman": "chair",
    "chairperson": "chair", "advisor": "adviser", "councilwoman": "council member", "councilman": "council member",
    "councillor": "council member", "councilor": "council member", "congresswoman": "member of congress",
    "congressman": "member of congress", "headmaster": "headteacher", "headmistress": "headteacher", "labor": "labour",
    "policewoman": "police officer", "policeman": "police officer", "businesswoman": "businessman", "defence-minister": "defence minister",
    "lt": "lieutenant", "sgt": "sergeant", "cpl": "corporal", "gen": "general", "col": "colonel", "capt": "captain", "maj": "major",
    "adm": "admiral", "cmdr": "commander", "insp": "inspector", "det": "detective", "supt": "superintendent", "prof": "professor",
    "sen": "senator", "rep": "representative", "amb": "ambassador", "brig": "brigadier",
    "boss": "head", "chieftain": "chief", "skipper": "captain", "organiser": "organizer", "programme": "program", "cop": "police officer",
}  # fmt: skip
_MINISTER_FOR = re.compile(r"^(?:the )?(minister|ministry|commissioner) (?:of|for) (?:the )?(?!state\b)(.+)$")
_SECRETARY_FOR = re.compile(r"^secretary of (?:state for )?(?:the )?(?!state\b)(.+)$")
_STATE_SECRETARY = re.compile(r"^(.+) secretary of state$")
_SPACE = re.compile(r"[\s ]+")

_RANK_WORDS = """private corporal sergeant lieutenant captain major colonel brigadier general admiral commodore commander marshal
constable inspector superintendent detective ensign"""
RANKS = frozenset(_RANK_WORDS.split())
_OFFICES_OF_GENERALS = frozenset(
    ("attorney", "solicitor", "governor", "prosecutor", "inspector", "surgeon", "auditor", "procurator")
)
_TOP = frozenset(
    ("president", "prime minister", "chancellor", "king", "queen", "emperor", "sultan", "emir", "pope")
)
_LEGISLATIVE = frozenset(
    ("senator", "member of congress", "council member", "lawmaker", "deputy", "mp", "mep")
)
_JUDICIAL = frozenset(("judge", "justice", "magistrate"))
_DEFENDING = frozenset(
    ("defence lawyer", "defence attorney", "defence counsel", "defence solicitor", "public defender")
)


@lru_cache(maxsize=8192)
def canonical_role(words: str) -> str:
    """The role in lower case, one word for its synonyms, "minister for X" as "x minister"."""
    role = _SPACE.sub(" ", words.replace("’", "'").replace("‑", "-")).strip(" .,;:'\"").lower()
    role = role.removeprefix("the ").replace(".", "")
    role = _phrased(role)
    role = _SECRETARY_FOR.sub(r"\1 secretary", role)
    role = _STATE_SECRETARY.sub(r"\1 secretary", role)
    if matched := _MINISTER_FOR.match(role):
        role = f"{matched.group(2)} {matched.group(1)}"
    role = " ".join(_WORDS.get(word, word) for word in role.split())
    return _phrased(role)


def _phrased(role: str) -> str:
    padded = f" {role} "
    for phrase, said in _PHRASES:
        if f" {phrase} " in padded:
            padded = padded.replace(f" {phrase} ", f" {said} ")
    return padded.strip()


@lru_cache(maxsize=8192)
def family(role: str) -> str:
    """minister, top, governor, mayor, ambassador, judge, prosecutor, defence, rank, legislator, leader, head, spokesperson, or "" for any other."""
    last = role.rpartition(" ")[2]
    if role in {"secretary general", "director general"}:
        return "head of an international body"
    if last == "general" and role.split()[0] in _OFFICES_OF_GENERALS:
        return "minister" if role == "attorney general" else ""
    if role in _TOP or role in {"vice president"}:
        return "top"
    if last == "minister" or role in {
        "foreign secretary",
        "home secretary",
        "secretary of state",
        "attorney general",
    }:
        return "minister"
    if last == "secretary" and role.split()[0] in {
        "defence",
        "treasury",
        "health",
        "education",
        "transport",
        "interior",
    }:
        return "minister"
    if last in {"governor", "mayor", "ambassador", "spokesperson", "leader"}:
        return last
    if last in _JUDICIAL:
        return "judge"
    if last == "prosecutor" or role.endswith(("district attorney", "prosecutor general")):
        return "prosecutor"
    if role in _DEFENDING:
        return "defence"
    if last in RANKS:
        return "rank"
    if role in _LEGISLATIVE:
        return "legislator"
    return ""
