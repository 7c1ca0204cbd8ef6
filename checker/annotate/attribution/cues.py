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
    understand show
    """
)
"""Lemmas of verbs that can attribute a clause or a quotation to their subject."""

QUOTING_ONLY = _listed(
    """
    add continue snap joke reply answer cry shout whisper exclaim mutter murmur interject chime quip muse smile
    laugh sigh conclude praise applaud call describe recall point go call figure hold show find hear learn
    understand think rule decide question wonder ask know recognize recognise realize realise read convince
    """
)
"""Of those, verbs that attribute only a quotation or a clause that hangs on them, never on position alone."""

COMMITTING = _listed("promise pledge vow threaten claim swear offer agree")
"""Verbs whose infinitive is what was said: "promised to resign"."""

PASSIVE = _listed(
    "believe say think report estimate expect allege rumor rumour consider know understand suppose"
)
"""Verbs whose passive names no source: "is believed to have fled"."""

NOUNS = _listed(
    """
    claim statement announcement report accusation allegation promise pledge suggestion assertion warning belief
    estimate prediction forecast argument view complaint denial admission confirmation remark comment testimony
    declaration insistence contention demand call vow proposal
    """
)
"""Nouns that attribute the clause that hangs on them: "his promise to ...", "claims that ..."."""

ADVERBS = _listed("reportedly allegedly supposedly purportedly apparently")
"""Adverbs that attribute a clause to nobody named."""

QUOTE_PAIRS = {"“": "”", "«": "»", "„": "“", "‘": "’", "「": "」"}
