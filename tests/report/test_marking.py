"""Marks that overlap are cut, not nested; nothing of the text is lost or doubled."""

from hypothesis import given
from hypothesis import strategies as st

from checker.model import Span, Verdict
from checker.report.marking import Mark, bold, cut

TEXT = "Four people were killed in the flood."


def mark(start: int, end: int, number: int = 1, verdict: Verdict = Verdict.TENSION) -> Mark:
    return Mark(Span(start, end), verdict, "?", number, f"m{number}", f"f{number}")


def test_a_text_without_marks_is_one_piece() -> None:
    pieces = cut(TEXT, Span(0, len(TEXT)), [])

    assert [(piece.text, piece.under) for piece in pieces] == [(TEXT, ())]


def test_overlapping_marks_are_cut_at_every_edge() -> None:
    pieces = cut(TEXT, Span(0, len(TEXT)), [mark(0, 11, 1), mark(5, 23, 2)])

    assert [(piece.text, [one.number for one in piece.under]) for piece in pieces] == [
        ("Four ", [1]),
        ("people", [1, 2]),
        (" were killed", [2]),
        (" in the flood.", []),
    ]
    assert [[one.number for one in piece.opened] for piece in pieces] == [[1], [2], [], []]
    assert [[one.number for one in piece.closed] for piece in pieces] == [[], [1], [2], []]


def test_the_weightier_verdict_leads() -> None:
    pieces = cut(TEXT, Span(0, 11), [mark(0, 11, 1), mark(0, 11, 2, Verdict.CONFLICT)])

    assert pieces[0].under[0].verdict is Verdict.CONFLICT


def test_a_mark_over_a_paragraphs_edge_opens_once() -> None:
    first, second = (cut(TEXT, Span(*edges), [mark(5, 23)]) for edges in ((0, 12), (12, 37)))

    assert sum(bool(piece.opened) for piece in (*first, *second)) == 1
    assert sum(bool(piece.closed) for piece in (*first, *second)) == 1


spans = st.tuples(st.integers(0, 37), st.integers(0, 37)).map(sorted).filter(lambda pair: pair[0] < pair[1])


@given(st.lists(spans, max_size=8), spans)
def test_the_pieces_are_the_text(edges: list[list[int]], window: list[int]) -> None:
    marks = [mark(*pair, number) for number, pair in enumerate(edges)]
    pieces = cut(TEXT, Span(*window), marks)

    assert "".join(piece.text for piece in pieces) == TEXT[slice(*window)]


def test_bold_says_what_is_covered() -> None:
    assert bold(TEXT, Span(0, 11), [Span(5, 11)]) == (("Four ", False), ("people", True))
