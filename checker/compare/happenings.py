"""
Which words tell one kind of happening: "crashed", "the accident" and "came down" may all be of one crash.

`kind_of("crash")` is "crash", `kind_of("temblor")` "quake"; "" where a word tells no kind. A phrase is written with
its second word: "open fire" is a shooting, "step down" a resignation. Kinds that come again and again in one story
(meetings, hearings, attacks) are REPEATED: alike in kind is not enough for them.
"""

from __future__ import annotations

_ONCE = {
    "crash": "crash collide collision accident wreck derail derailment overrun overturn plunge ditch skid come-down go-down run-off smash-into slam-into crash-into plough-into plow-into",
    "quake": "quake earthquake tremor temblor",
    "blast": "blast explosion explode detonate detonation blow-up",
    "fire": "fire blaze inferno wildfire catch-fire burn-down",
    "shooting": "shooting shoot gun-down open-fire gunfire gunshot",
    "sinking": "sinking sink capsize capsizing founder",
    "death": "death die pass-away demise",
    "arrest": "arrest detain apprehend capture detention take-custody",
    "robbery": "robbery heist burglary rob burgle hold-up",
    "hijacking": "hijacking hijack commandeer",
    "kidnapping": "kidnapping abduction kidnap abduct",
    "sentencing": "sentencing sentence jail imprison",
    "conviction": "conviction convict find-guilty",
    "acquittal": "acquittal acquit clear-of find-innocent",
    "charge": "charge indict indictment",
    "election": "election go-poll head-poll",
    "referendum": "referendum plebiscite",
    "launch": "launch release free go-sale hit-shelf",
    "unveiling": "unveil unveiling",
    "premiere": "premiere debut",
    "landing": "landing touch-down",
    "take-off": "takeoff take-off liftoff lift-off",
    "appointment": "appointment appoint",
    "resignation": "resignation resign step-down stand-down quit",
    "wedding": "wedding marry wed marriage",
    "funeral": "funeral bury burial",
    "acquisition": "acquisition acquire takeover",
    "founding": "found establish founding establishment",
    "building": "build construct construction",
    "collapse": "collapse cave-in give-way",
    "eruption": "eruption",
    "flood": "flood flooding deluge",
    "escape": "escape",
    "admission": "admission admit-to admit-into admit-at check-in check-into hospitalise hospitalize enter-clinic enter-facility enter-hospital enter-center enter-centre enter-rehab head-facility head-clinic go-rehab enter-treatment rush-hospital take-hospital bring-hospital fly-hospital airlift-hospital transport-hospital treat-hospital rush-clinic take-clinic bring-clinic fly-clinic",
    "independence": "independence secede secession break-away split-off gain-independence win-independence declare-independence",
    "ceasefire": "ceasefire truce",
    "outage": "outage blackout",
    "inauguration": "inauguration inaugurate swear-in take-office assume-office take-oath",
    "coup": "coup putsch",
    "approval": "approval approve",
    "slide": "avalanche landslide mudslide rockslide landslip rockfall",
    "stampede": "stampede crush",
    "outbreak": "outbreak epidemic",
    "storm": "storm tornado hurricane cyclone typhoon hailstorm blizzard",
    "tsunami": "tsunami",
    "concert": "concert gig recital",
    "festival": "festival",
    "auction": "auction",
    "race": "race marathon regatta",
    "plea": "plead-guilty plea",
    "deadline": "deadline",
    "effect": "take-effect come-force enter-force go-effect come-effect",
    "surgery": "surgery transplant",
    "parade": "parade",
    "inspection": "inspection inspect",
    "fighting": "fighting war conflict combat hostility",
    "conference": "conference congress symposium convention",
    "inquest": "inquest",
    "inquiry": "inquiry enquiry",
    "memorial": "memorial",
    "evacuation": "evacuation evacuate",
    "ballot": "ballot",
    "completion": "completion complete",
    "closure": "closure closing",
    "reopening": "reopening reopen re-open return-service",
    "verdict": "verdict return-verdict deliver-verdict reach-verdict announce-verdict",
    "trial": "trial",
    "landfall": "landfall make-landfall come-ashore",
    "incident": "incident tragedy disaster ordeal",
}  # fmt: skip
_AGAIN = {
    "attack": "attack assault bombing bomb raid ambush airstrike shelling stab stabbing strike-on drop-bomb",
    "meeting": "meeting talk summit meet convene",
    "hearing": "hearing arraignment arraign",
    "visit": "visit trip",
    "match": "match game final fixture semi-final",
    "protest": "protest demonstration rally march riot vigil demonstrate",
    "strike": "strike walkout stoppage walk-out",
    "vote": "vote",
    "session": "session sitting",
    "decision": "next-decision next-ruling next-verdict next-announcement",
}  # fmt: skip
REPEATED = frozenset(_AGAIN)
# Told of whatever sudden thing the story is about; and what that may be.
ANYTHING = "incident"
SUDDEN = frozenset(
    [
        "crash",
        "quake",
        "blast",
        "fire",
        "shooting",
        "sinking",
        "robbery",
        "hijacking",
        "kidnapping",
        "collapse",
        "flood",
        "attack",
    ]
)
# There may be many of these at once: only whom they befell makes two of them one.
PERSONAL = frozenset(
    [
        "admission",
        "death",
        "arrest",
        "sentencing",
        "conviction",
        "acquittal",
        "charge",
        "release",
        "appointment",
        "resignation",
        "plea",
        "inauguration",
    ]
)
# Several things of one story may do this, each on its day: only the same one, or the same minute, makes them one.
SEVERAL = frozenset({"reopening"})
_KINDS = {word: kind for table in (_ONCE, _AGAIN) for kind, words in table.items() for word in words.split()}


# A verb of these tells something else: fired from a job, struck by a car, matched.
NOUNS_ONLY = frozenset(
    [
        "fire",
        "blaze",
        "strike",
        "trial",
        "match",
        "game",
        "final",
        "trip",
        "deadline",
        "incident",
        "vote",
        "memorial",
        "parade",
        "storm",
        "race",
        "crush",
        "auction",
        "avalanche",
    ]
)


def kind_of(word: str) -> str:
    """The kind of happening that a lemma tells, or a verb with a hyphen and its second word; "" for none."""
    return _KINDS.get(word, "")
