"""Two wordings, word by word."""

from checker.report.wordwise import MOST_WORDS, lay_words


def differing(left: str, right: str) -> tuple[list[str], list[str]]:
    upper, lower = lay_words(left, right)
    return [run.text for run in upper if run.differs], [run.text for run in lower if run.differs]


def test_case_and_edge_punctuation_make_no_difference() -> None:
    assert lay_words("We won’t leave, ever", "we won't leave ever.") == ((), ())


def test_a_changed_word_is_shown_on_both_sides() -> None:
    assert differing("inspected in March and sound", "inspected in May and sound") == (["March"], ["May"])


def test_a_word_that_only_one_has() -> None:
    assert differing("we will not stay", "we will stay") == (["not"], [])


def test_nothing_of_a_wording_is_lost() -> None:
    upper, lower = lay_words("a b c d", "a x c y")

    assert " ".join(run.text for run in upper) == "a b c d"
    assert " ".join(run.text for run in lower) == "a x c y"


def test_very_long_wordings_are_left() -> None:
    assert lay_words("word " * (MOST_WORDS + 1), "other") == ((), ())
