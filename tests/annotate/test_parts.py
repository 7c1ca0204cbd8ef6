"""What each paragraph is: body first, then all that is not."""

from __future__ import annotations

import pytest

from checker.annotate.parts import parts_of
from checker.annotate.sentences import sentences_of

BODY = "The ferry left the harbour at dawn and was never seen again, the coast guard said."


def parts(text: str) -> list[tuple[str, str]]:
    return [(piece.part, piece.stretch.text) for piece in parts_of(list(sentences_of(text)))]


@pytest.mark.parametrize(
    "text",
    [
        "By Monday evening the fire was out and the roads were open again.",
        "Photo finishes are rare in cycling, the judge said after the race.",
        "Officials: no survivors, a navy spokesman told reporters.",
        "The Bank of England and the European Central Bank met on Monday.",
    ],
)
def test_a_sentence_is_body(text: str) -> None:
    assert parts(f"{text}\n{BODY}") == [("body", text), ("body", BODY)]


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("Ferry Lost Off The Coast", "headline"),
        ("FERRY LOST OFF THE COAST", "headline"),
        ("Ferry lost off the coast with 212 aboard", "headline"),
        ("By Amara Okoye in Lagos", "byline"),
        ("By Amara Okoye and Tom Birch, Court Reporters", "byline"),
        ("(Reporting by Amara Okoye; editing by Tom Birch)", "byline"),
        ("Additional reporting by Tom Birch in Leeds.", "byline"),
        ("Amara Okoye, Thomas Birch, Maria Lind", "byline"),
        ("The article was prepared with the help of Maria Lind and Tom Birch", "byline"),
        ("Maria Lind contributed to this report.", "byline"),
        ("Published: March 13, 2013", "dateline"),
        ("Tuesday, July 2nd, 2013", "dateline"),
        ("Photo: the harbour at dawn, by Tom Birch", "caption"),
        ("The harbour at dawn (AP Photo/Tom Birch)", "caption"),
    ],
)
def test_what_a_line_is(line: str, part: str) -> None:
    assert parts(f"{line}\n{BODY}\n{BODY}")[0] == (part, line)


@pytest.mark.parametrize(
    "dateline",
    [
        "LAGOS, March 13 (Reuters) -",
        "LAGOS, Nigeria (AP) —",
        "PORT LOUIS, Mauritius, Oct. 3 (Island Wire) -",
        "LAGOS:",
        "Lagos (dpa) -",
        "LAGOS —",
    ],
)
def test_a_dateline_stands_apart(dateline: str) -> None:
    assert parts(f"{dateline} {BODY}") == [("dateline", dateline), ("body", BODY)]


def test_speakers_of_a_transcript_stand_apart() -> None:
    text = "PRESENTER: Good evening.\nOKOYE: Good evening to you.\nPRESENTER: Is the ferry lost?\nOKOYE: We fear so."

    assert [part for part, _ in parts(text)] == ["speaker", "body"] * 4


def test_points_of_a_list() -> None:
    assert parts(f"Key points\n- The ferry sank at dawn\n- Twelve are missing\n{BODY}")[1] == (
        "list",
        "The ferry sank at dawn",
    )
