"""What was not checked."""

from dataclasses import replace

from report.makers import bare, one_article, sample, says

from checker.model import Coverage, Story, Uncompared
from checker.report.gaps import MOST_LISTED, gap_sentence, gaps, trouble_lines
from checker.report.layout import lay_out


def test_it_is_said_in_one_sentence() -> None:
    assert gap_sentence(sample()) == (
        "3 of 21 sentences gave nothing to compare; 1 pair of statements could not be compared; "
        "1 rule of 5 never applied; 1 rule file left out; 1 problem with the story’s files."
    )


def test_nothing_read_is_said() -> None:
    assert gap_sentence(bare(Story("s", "S", ()))).startswith("no sentence of any article was read;")


def test_a_problem_that_its_article_tells_is_not_told_twice() -> None:
    article = one_article("x", problems=("It is empty.",))
    report = bare(Story("s", "S", (article,), ("a.txt: It is empty.", "b.txt: It is no text.")))

    assert trouble_lines(report) == ("b.txt: It is no text.",)


def test_a_long_list_says_how_much_it_leaves() -> None:
    article = one_article("one two")
    pair = Uncompared("r", says(article, "one", 0, "1"), says(article, "two", 1, "2"), "because")
    many = [replace(pair, reason=f"because {number % 30}") for number in range(1000)]
    found = gaps(lay_out(bare(Story("s", "S", (article,)), coverage=Coverage(uncompared=tuple(many)))))

    assert sum(len(reason.pairs) for reason in found.reasons) <= MOST_LISTED
    assert sum(len(reason.pairs) + reason.more for reason in found.reasons) == 1000
