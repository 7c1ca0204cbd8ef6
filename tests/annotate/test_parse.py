"""Pipelines: one that cannot serve is refused in a sentence; words keep their places whatever they look like."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import spacy
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.annotate import Pipeline, annotate, load_pipeline
from checker.annotate.parse import LONGEST
from checker.errors import ModelError
from checker.model import Article, Sentence

Read = Callable[[str], tuple[Sentence, ...]]


def test_a_pipeline_that_is_not_installed() -> None:
    with pytest.raises(ModelError) as fault:
        load_pipeline("en_core_web_nothing")

    assert str(fault.value) == (
        "en_core_web_nothing is not installed or cannot be read. "
        'Install it with "python -m spacy download en_core_web_nothing", or leave --model out to use the shipped one.'
    )


def test_a_pipeline_without_a_parser(tmp_path: Path) -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("tagger").add_label("NN")
    nlp.initialize()
    nlp.to_disk(tmp_path / "bare")

    with pytest.raises(ModelError) as fault:
        load_pipeline(str(tmp_path / "bare"))

    assert "gives no trees and no lemmas, which the checker needs." in str(fault.value)


def test_a_pipeline_with_clearnlp_labels(tmp_path: Path) -> None:
    nlp = spacy.blank("en")
    tagger = nlp.add_pipe("tagger")
    parser = nlp.add_pipe("parser", config={"min_action_freq": 1})
    nlp.add_pipe("trainable_lemmatizer", config={"min_tree_freq": 1})
    example = spacy.training.Example.from_dict(
        nlp.make_doc("He met her in Paris"),
        {
            "words": ["He", "met", "her", "in", "Paris"],
            "tags": ["PRP", "VBD", "PRP", "IN", "NNP"],
            "lemmas": ["he", "meet", "she", "in", "Paris"],
            "heads": [1, 1, 1, 1, 3],
            "deps": ["nsubj", "ROOT", "dobj", "prep", "pobj"],
        },
    )
    nlp.initialize(lambda: [example])
    for _ in range(60):
        nlp.update([example])
    nlp.to_disk(tmp_path / "clear")
    assert tagger.labels
    assert "pobj" in parser.labels

    (sentence,) = annotate(
        Article("made-up.txt", "He met her in Paris"), load_pipeline(str(tmp_path / "clear"))
    )

    assert [(token.text, token.dependency, token.head) for token in sentence.tokens] == [
        ("He", "nsubj", 1),
        ("met", "root", 1),
        ("her", "obj", 1),
        ("in", "case", 4),
        ("Paris", "obl", 1),
    ]


def test_the_shipped_pipeline_tells_its_version(pipeline: Pipeline) -> None:
    assert pipeline.name == "shipped"
    assert pipeline.version


def test_words_have_tags_lemmas_and_heads(read: Read) -> None:
    (sentence,) = read("On Friday the judges have released two prisoners.")
    verb = sentence.tokens[5]

    assert (verb.lemma, verb.tag, verb.dependency, verb.head) == ("release", "VBN", "root", 5)
    assert [token.text for token in sentence.children(verb, "nsubj", "obj")] == ["judges", "prisoners"]


def test_a_million_at_the_end_of_a_sentence_keeps_no_full_stop(read: Read) -> None:
    (sentence,) = read("Analysts expect no more than $110m.")

    assert [token.text for token in sentence.tokens][-3:] == ["110", "m", "."]


def test_a_curly_apostrophe_reads_like_a_straight_one(read: Read) -> None:
    (curly,), (straight,) = read("They don’t know."), read("They don't know.")

    assert [token.text for token in curly.tokens] == [token.text for token in straight.tokens]
    assert [token.tag for token in curly.tokens] == [token.tag for token in straight.tokens]


def test_a_headline_in_capitals_is_read_as_running_text(read: Read) -> None:
    headline = read(
        "RIVER FLOODS HOMES IN NORTHERN PERU\n\nThe river flooded many homes in the north of Peru."
    )[0]

    assert [token.text for token in headline.tokens][:3] == ["RIVER", "FLOODS", "HOMES"]
    assert headline.tokens[1].tag in ("VBZ", "NNS")
    assert headline.tokens[2].tag == "NNS"
    assert [(mention.kind, mention.text) for mention in headline.mentions] == [("place", "PERU")]


def test_a_sentence_too_long_for_the_parser_comes_in_pieces(read: Read) -> None:
    sentences = read("and then " * 100 + "; " + "or else, " * 200)

    assert len(sentences) > 1
    assert max(len(sentence.tokens) for sentence in sentences) <= LONGEST


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.sampled_from(
            [
                "Dr. Lind",
                " said ",
                "\u00ad",
                "“we",
                "don’t”",
                " 3 p. m. ",
                "😀",
                "\n",
                "e\u0301",
                "\u00a0",
                ". ",
                "U.S.",
                "(",
                "24%",
                "\u200b",
            ]
        ),
        max_size=40,
    ).map("".join)
)
def test_every_span_slices_to_its_word(read: Read, text: str) -> None:
    for sentence in read(text):
        last = sentence.span.start
        for token in sentence.tokens:
            quote = sentence.article.quote(token.span)
            bare = "".join(sign for sign in quote if sign not in "\u00ad\u200b\u200d\ufe0f").replace("’", "'")

            assert " ".join(bare.split()) == " ".join(token.text.replace("’", "'").split())
            assert last <= token.span.start < token.span.end <= sentence.span.end
            last = token.span.end


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\t",
        "…",
        "\x00\x01",
        "The \ud83d ferry sank.",
        "😀" * 50,
        "((((",
        "1" * 300,
        "\u200b",
        f"Police said {'9' * 400} people left on March {'1' * 5000}.",
        "Lee\u0661\u0662 said 3½ million of the ١٢ left ²³ times in May\u0663.",
    ],
)
def test_odd_texts_are_read_without_fault(read: Read, text: str) -> None:
    assert all(sentence.tokens for sentence in read(text))


def test_the_same_text_gives_the_same_sentences(read: Read) -> None:
    text = "Judge Amara Okoye fined the bank $2 million on Monday. She said it had lied."

    assert read(text) == read(text)


@pytest.mark.parametrize(
    ("text", "word", "lemma"),
    [
        ("The board blamed the captain.", "blamed", "blame"),
        ("She doubted the story.", "doubted", "doubt"),
        ("They were zorbing on the hill.", "zorbing", None),
    ],
)
def test_a_base_form_is_an_english_word_where_there_is_one(
    read: Read, text: str, word: str, lemma: str | None
) -> None:
    found = [token.lemma for sentence in read(text) for token in sentence.tokens if token.text == word]

    assert len(found) == 1
    assert lemma is None or found == [lemma]
