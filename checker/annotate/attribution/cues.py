"""The words that attribute: verbs of saying, nouns of saying, and phrases."""

from __future__ import annotations


def _listed(words: str) -> frozenset[str]:
    """Words written in a row."""
    return frozenset(words.split())


SPEECH = _listed(
    """
    say tell add note state announce declare report claim argue explain insist warn stress confirm deny admit
    acknowledge allege assert suggest write tweet post comment remark reply respond answer ask reveal disclose
    indicate estimate predict forecast believe think hope fear conclude maintain contend testify describe recall
    emphasize emphasise complain concede boast joke quip muse caution urge demand call vow pledge promise agree
    observe mention point inform brief advise recommend propose inquire question wonder shout cry whisper exclaim
    mutter murmur announce proclaim repeat reiterate underline underscore highlight tout accuse criticize criticise
    praise applaud lament continue interject chime conclude cite quote assess guess reckon figure speculate
    theorize posit opine swear attest verify counter retort snap joke plead rule find hold decide hear learn
    understand show read know realize realise recognize recognise doubt chant project worry fret signal hint imply profess affirm testify contend counter
    """
)
"""Lemmas of verbs that can attribute a clause or a quotation to their subject."""

QUOTING_ONLY = _listed(
    """
    add continue snap joke reply answer cry shout whisper exclaim mutter murmur interject chime quip muse smile
    laugh sigh conclude praise applaud call describe recall point go call figure hold show find hear learn
    understand doubt chant think rule decide question wonder ask know recognize recognise realize realise read convince
    """
)
"""Of those, verbs that attribute only a quotation or a clause that hangs on them, never on position alone."""

COMMITTING = _listed("promise pledge vow threaten claim swear offer agree")
"""Verbs whose infinitive is what was said: "promised to resign"."""

INTENDING = _listed("plan intend hope want wish aim seek expect refuse propose consider prefer desire")
"""Verbs whose infinitive is what somebody has in mind: "plans to resign"."""

PARENTHETIC = _listed("add show continue conclude find learn understand joke recall")
"""Of those that attribute no clause by position alone, the ones that close a sentence: "..., figures show"."""

ASKING = _listed(
    """
    say tell ask reveal disclose explain know confirm specify describe recall wonder question see understand learn
    discuss detail decide clear outline determine
    """
)
"""Verbs behind which a question word opens what is said."""

NAMING_A_THING = _listed(
    """
    deny confirm announce predict forecast propose promise pledge suggest reveal disclose acknowledge allege demand
    urge recommend threaten fear report estimate admit vow concede emphasize emphasise stress reiterate
    """
)
"""Verbs whose object alone is what is said: "confirmed six deaths"."""

REJECTING = _listed("reject dismiss dispute contest deny rebut refute repeat renew")
"""Verbs that say something of another's saying: "rejected the claims"."""

CHARGES = _listed("charge criticism account version rumour rumor story")
"""Further nouns for what others say, beside those that attribute a clause."""

PASSIVE = _listed(
    "believe say think report estimate expect allege rumor rumour consider know understand suppose"
)
"""Verbs whose passive names no source: "is believed to have fled"."""

NOUNS = _listed(
    """
    claim statement announcement report accusation allegation promise pledge suggestion assertion warning belief
    estimate prediction forecast argument view complaint denial admission confirmation remark comment testimony
    declaration insistence contention demand call vow proposal fear concern hope suspicion speculation rumor rumour
    consensus idea notion plan intention desire offer refusal request appeal impression conviction recommendation
    conclusion finding assurance reassurance threat decision determination willingness charge contention pretence
    """
)
"""Nouns that attribute the clause that hangs on them: "his promise to ...", "claims that ..."."""

DOCUMENTS = _listed(
    """
    statement letter note report message sign text caption post tweet email memo placard banner petition leaflet poster
    headline slogan filing lawsuit complaint transcript advertisement ad inscription plaque notice bill resolution
    indictment affidavit editorial
    """
)
"""What reads as something."""

NAMING = _listed("read call describe cite hear learn understand show find hold figure guess decide")
"""Of the verbs of saying, those that stand beside a title in marks as often as beside speech."""

CORE = _listed(
    "say tell add report announce claim state confirm note insist warn explain write argue declare reveal"
)
"""Verbs that attribute by where they stand, where the tree shows nothing."""

FEELINGS = _listed("hope concern confidence doubt fear regret optimism belief view worry surprise")
"""What may be expressed or voiced, before "that"."""

EXPRESSING = _listed("express voice reiterate repeat share convey")
"""Verbs that say it."""

_TO = _listed("to")
_OF = _listed("of")
_AS = _listed("as")
OBJECT_SPEECH = {
    "accuse": _OF, "warn": _listed("of about against to"), "urge": _TO, "order": _TO, "expect": _TO, "want": _TO,
    "describe": _AS, "portray": _AS, "denounce": _AS, "hail": _AS, "condemn": _AS, "dismiss": _AS, "praise": _AS,
    "characterize": _AS, "characterise": _AS, "call": _listed("for on"), "advise": _TO, "instruct": _TO,
    "blast": _listed("as for"), "slam": _listed("as for"), "mock": _listed("as for"), "deride": _AS, "label": _AS, "brand": _AS, "decry": _AS, "attack": _AS,
    "encourage": _TO, "blame": _listed("for on"), "criticize": _listed("for as"), "criticise": _listed("for as"),
}  # fmt: skip
"""Verbs that attribute their object with what is said of it, and the word that what is said begins with."""

LABELLING = _listed("call label brand term dub deem consider")
"""Verbs that say what something is: "called the plan a disaster"."""

ADVERBS = _listed("reportedly allegedly supposedly purportedly apparently")
"""Adverbs that attribute a clause to nobody named."""

QUOTE_PAIRS = {"“": "”", "«": "»", "„": "“", "‘": "’", "「": "」"}
