"""Who says what, and articles against articles."""

from report.makers import bare, one_article, sample

from checker.model import Story
from checker.report.layout import lay_out
from checker.report.pairs import pairs
from checker.report.whosays import agreed, disputed

LAYOUT = lay_out(sample())
EMPTY = lay_out(bare(Story("s", "S", (one_article("x"), one_article("y", "b.txt")))))


def test_nothing_said_gives_no_row() -> None:
    assert disputed(EMPTY) == agreed(EMPTY) == pairs(EMPTY) == ()


def test_a_dispute_has_a_letter_an_article() -> None:
    rows = {row.title: [cell and cell.letters for cell in row.cells] for row in disputed(LAYOUT)}

    assert rows["The death toll differs: 4 people / 6 people."] == ["A", "B", "A"]
    assert rows["One article gives two figures for the boats: about 12 / about 10."] == [None, None, "A B"]


def test_variants_are_no_dispute() -> None:
    assert not [row for row in disputed(LAYOUT) if "Strandt" in row.title]


def test_an_agreement_shows_each_articles_own_words() -> None:
    row = next(row for row in agreed(LAYOUT) if row.title == "the dam above Hollen broke")

    assert [cell and cell.words for cell in row.cells] == [
        "the old dam above Hollen gave way",
        "a dam broke above the town of Hollen",
        None,
    ]


def test_two_articles_meet_where_they_stand_on_different_sides() -> None:
    post, ledger, wire = pairs(LAYOUT)

    assert post.cells[0] is None
    assert [(one.word, one.number) for one in post.cells[1] or ()] == [
        ("conflict", 2),
        ("tension", 3),
        ("agreed", 2),
    ]
    assert post.cells[1] == ledger.cells[0]
    assert post.cells[2] == ()
    assert [(one.word, one.number) for one in wire.cells[1] or ()] == [("conflict", 1)]
