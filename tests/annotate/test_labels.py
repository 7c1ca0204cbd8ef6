"""ClearNLP trees come out as Universal Dependencies; Universal ones stay as they are."""

from __future__ import annotations

from checker.annotate.labels import UNIVERSAL, is_clearnlp, to_universal


def test_universal_labels_are_left_alone() -> None:
    assert not is_clearnlp(("nsubj", "obj", "obl", "case", "acl:relcl", "nsubj:pass"))
    assert to_universal([1, 1, 1], ["nsubj", "ROOT", "obj"], ["PRP", "VBD", "NN"]) == (
        [1, 1, 1],
        ["nsubj", "root", "obj"],
    )


def test_clearnlp_is_known_by_its_labels() -> None:
    assert is_clearnlp(("nsubj", "dobj", "pobj", "prep"))


def test_a_preposition_hangs_on_its_noun() -> None:
    # "miners of Peru died in floods"
    heads, labels = to_universal(
        [3, 0, 1, 3, 3, 4],
        ["nsubj", "prep", "pobj", "ROOT", "prep", "pobj"],
        ["NNS", "IN", "NNP", "VBD", "IN", "NNS"],
    )

    assert heads == [3, 2, 0, 3, 5, 3]
    assert labels == ["nsubj", "case", "nmod", "root", "case", "obl"]


def test_a_copula_hangs_on_its_predicate() -> None:
    # "Okoye is the judge"
    heads, labels = to_universal([1, 1, 3, 1], ["nsubj", "ROOT", "det", "attr"], ["NNP", "VBZ", "DT", "NN"])

    assert heads == [3, 3, 3, 3]
    assert labels == ["nsubj", "cop", "det", "root"]


def test_a_passive_and_its_doer() -> None:
    # "he was shot by guards"
    heads, labels = to_universal(
        [2, 2, 2, 2, 3], ["nsubjpass", "auxpass", "ROOT", "agent", "pobj"], ["PRP", "VBD", "VBN", "IN", "NNS"]
    )

    assert heads == [2, 2, 2, 4, 2]
    assert labels == ["nsubj:pass", "aux:pass", "root", "case", "obl:agent"]


def test_every_label_of_the_web_pipelines_is_in_the_table() -> None:
    web = (
        "ROOT acl acomp advcl advmod agent amod appos attr aux auxpass case cc ccomp compound conj csubj csubjpass dative dep "
        "det dobj expl intj mark meta neg nmod npadvmod nsubj nsubjpass nummod oprd parataxis pcomp pobj poss preconj predet "
        "prep prt punct quantmod relcl xcomp"
    )

    assert set(web.split()) <= set(UNIVERSAL)
