"""
Turns the trees of pipelines with ClearNLP labels (en_core_web_*) into Universal Dependencies' shape and labels.

One table for what is only called otherwise; three moves for what hangs otherwise: a preposition hangs on its noun
(pobj), a copula on what it says of the subject (attr, acomp), a marker on its clause (pcomp). Labels of Universal
Dependencies pass through unchanged. Source: the ClearNLP guidelines and UD 2's "Basic relations".
"""

from __future__ import annotations

UNIVERSAL = {
    "acl": "acl",
    "acomp": "xcomp",
    "advcl": "advcl",
    "advmod": "advmod",
    "agent": "case",
    "amod": "amod",
    "appos": "appos",
    "attr": "xcomp",
    "aux": "aux",
    "auxpass": "aux:pass",
    "case": "case",
    "cc": "cc",
    "ccomp": "ccomp",
    "compound": "compound",
    "conj": "conj",
    "csubj": "csubj",
    "csubjpass": "csubj:pass",
    "dative": "iobj",
    "dep": "dep",
    "det": "det",
    "dobj": "obj",
    "expl": "expl",
    "intj": "discourse",
    "mark": "mark",
    "meta": "dep",
    "neg": "advmod",
    "nmod": "compound",
    "nn": "compound",
    "npadvmod": "obl:npmod",
    "npmod": "obl:npmod",
    "nounmod": "nmod",
    "nsubj": "nsubj",
    "nsubjpass": "nsubj:pass",
    "num": "nummod",
    "number": "compound",
    "nummod": "nummod",
    "oprd": "xcomp",
    "parataxis": "parataxis",
    "pcomp": "advcl",
    "pobj": "obl",
    "poss": "nmod:poss",
    "possessive": "case",
    "preconj": "cc:preconj",
    "predet": "det:predet",
    "prep": "case",
    "prt": "compound:prt",
    "punct": "punct",
    "quantmod": "advmod",
    "rcmod": "acl:relcl",
    "relcl": "acl:relcl",
    "root": "root",
    "ROOT": "root",
    "xcomp": "xcomp",
}
_ONLY_CLEARNLP = frozenset({"pobj", "dobj", "nsubjpass", "auxpass", "acomp", "relcl", "prep"})
_NOMINAL = ("NN", "PRP", "CD", "DT", "WP", "JJ", "$")


def is_clearnlp(labels: tuple[str, ...]) -> bool:
    """Whether a parser's labels are ClearNLP's."""
    return len(_ONLY_CLEARNLP.intersection(labels)) >= 2


def to_universal(heads: list[int], labels: list[str], tags: list[str]) -> tuple[list[int], list[str]]:
    """New heads and labels for one sentence. A root is its own head, before and after."""
    heads = list(heads)
    moved = {index: "" for index, label in enumerate(labels) if label in ("pobj", "pcomp", "attr", "acomp")}
    for index in moved:
        over = heads[index]
        if over == index:
            continue
        if labels[index] in ("pobj", "pcomp"):
            moved[index] = _raise_over_preposition(index, over, heads, labels, tags)
        elif labels[over] != "auxpass" and _is_be(over, heads, labels, tags):
            moved[index] = _raise_over_copula(index, over, heads, labels)
    named = [UNIVERSAL.get(label, label) for label in labels]
    for index, label in moved.items():
        if label:
            named[index] = label
    return heads, [_renamed(index, heads, label, labels, tags) for index, label in enumerate(named)]


def _raise_over_preposition(
    index: int, over: int, heads: list[int], labels: list[str], tags: list[str]
) -> str:
    above = heads[over]
    heads[index] = index if above == over else above
    heads[over] = index
    for other, head in enumerate(heads):
        if head == over and other != index and labels[other] not in ("punct", "advmod", "neg"):
            heads[other] = index
    if above == over:
        return "root"
    if labels[index] == "pcomp":
        return "acl" if tags[above].startswith("NN") else "advcl"
    return "nmod" if tags[above].startswith(_NOMINAL) and not _is_predicate(above, labels) else "obl"


def _is_predicate(index: int, labels: list[str]) -> bool:
    return labels[index] in ("ROOT", "root", "attr", "acomp")


def _is_be(index: int, heads: list[int], labels: list[str], tags: list[str]) -> bool:
    """Whether a verb is a copula; ClearNLP gives attr and acomp to few others (become, remain, feel)."""
    return tags[index].startswith("VB") and not any(
        labels[other] == "dobj" and head == index for other, head in enumerate(heads)
    )


def _raise_over_copula(index: int, over: int, heads: list[int], labels: list[str]) -> str:
    above = heads[over]
    heads[index] = index if above == over else above
    heads[over] = index
    for other, head in enumerate(heads):
        if head == over and other != index:
            heads[other] = index
    label = "root" if above == over else UNIVERSAL.get(labels[over], labels[over])
    labels[over] = "cop"
    return label


def _renamed(index: int, heads: list[int], label: str, labels: list[str], tags: list[str]) -> str:
    """What depends on the head: a subject under a passive; "by" its doer."""
    if label == "obl" and any(head == index and labels[other] == "agent" for other, head in enumerate(heads)):
        return "obl:agent"
    if label == "compound" and labels[index] == "nmod" and not tags[index].startswith("NN"):
        return "nmod"
    return label if label != "ROOT" else "root"
