"""Folders and files -> stories: what is taken as it is, what is left out by name, what is refused."""

from datetime import date
from pathlib import Path

import pytest

from checker.articles import load_story
from checker.errors import CheckerError

SEEDS = Path(__file__).parents[2] / "seeds"


def folder(tmp_path: Path, **files: str | bytes) -> Path:
    place = tmp_path / "harbour-fire"
    place.mkdir()
    for name, content in files.items():
        file = place / name.replace("__", ".")
        file.write_bytes(content.encode() if isinstance(content, str) else content)
    return place


def test_the_seeds_are_read_as_they_are() -> None:
    story = load_story([SEEDS])

    assert story.id == "seeds"
    assert story.title == "A reassurance force for Ukraine"
    assert not story.problems
    assert [article.published for article in story.articles][:3] == [
        date(2025, 3, 13),
        date(2025, 3, 13),
        date(2025, 2, 20),
    ]
    for article in story.articles:
        assert article.text == (SEEDS / article.file).read_bytes().decode("utf-8")


def test_nothing_is_stripped(tmp_path: Path) -> None:
    text = "\n  One died.\r\n\r\nTwo\t\r left. \n\n"

    story = load_story([folder(tmp_path, a__txt=text)])

    assert story.articles[0].text == text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_five_encodings_give_one_text(tmp_path: Path, encoding: str) -> None:
    text = "Señor Peña’s café burned – two died."

    story = load_story([folder(tmp_path, a__txt=text.encode(encoding))])

    assert story.articles[0].text == text


def test_what_story_yaml_does_not_name_is_read_too(tmp_path: Path) -> None:
    story = load_story(
        [
            folder(
                tmp_path,
                b__txt="One.",
                a__txt="Two.",
                c__txt="Three.",
                story__yaml="articles:\n- file: c.txt\n",
            )
        ]
    )

    assert [article.file for article in story.articles] == ["c.txt", "a.txt", "b.txt"]
    assert story.articles[0].published is None
    assert story.articles[0].published_from == "unknown"


def test_our_own_and_hidden_files_are_no_articles(tmp_path: Path) -> None:
    place = folder(
        tmp_path, a__txt="One.", decisions__yaml="x: 1", gold__json="{}", report__json="{}", index__html="<p>"
    )
    (place / ".notes.txt").write_text("hidden")
    (place / "rules").mkdir()

    story = load_story([place])

    assert [article.file for article in story.articles] == ["a.txt"]
    assert not story.problems
    assert story.rules_folder == str(place / "rules")


def test_top_level_keys_are_notes(tmp_path: Path) -> None:
    story = load_story(
        [folder(tmp_path, a__txt="One.", story__yaml="title: Fire\ndesk: foreign\nmodel: xx_big\n")]
    )

    assert story.title == "Fire"
    assert story.model == "xx_big"
    assert story.notes == (("desk", "foreign"),)


def test_files_make_a_story_of_their_own(tmp_path: Path) -> None:
    place = folder(
        tmp_path,
        a__txt="One.",
        b__txt="Two.",
        c__txt="Three.",
        story__yaml="articles:\n- {file: b.txt, outlet: Post}\n",
    )

    story = load_story([place / "b.txt", place / "a.txt", place / "b.txt"])

    assert [(article.file, article.label) for article in story.articles] == [
        ("b.txt", "Post"),
        ("a.txt", "a.txt"),
    ]
    assert story.id == "harbour-fire"


@pytest.mark.parametrize(
    ("name", "id"), [("a b/ç", "ç"), ("Fire: day 1", "Fire-day-1"), ("..x..", "x"), ("---", "story")]
)
def test_an_id_is_safe_in_a_path(tmp_path: Path, name: str, id: str) -> None:
    place = tmp_path / name
    place.mkdir(parents=True)
    (place / "a.txt").write_text("One.")

    assert load_story([place]).id == id


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("OSLO, May 4 (Reuters) - Two ferries collided.", "Reuters"),
        ("Ferries collide\n\nOSLO (AP) — Two ferries collided.", "AP"),
        ("Two ferries collided.\n\nSource: Northern Post", "Northern Post"),
        ("Police (Oslo) - said two ferries collided.", ""),
        ("Two ferries collided (Reuters) - and sank.", ""),
        ("The source: a leak.\nSource: https://x.example/a", ""),
    ],
)
def test_an_outlet_is_taken_only_where_the_text_plainly_says_it(
    tmp_path: Path, text: str, outlet: str
) -> None:
    assert load_story([folder(tmp_path, a__txt=text)]).articles[0].outlet == outlet


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", "b.txt was left out: The file is empty. Save the article's text in it, or take it away."),
        (b" \n\t ", "b.txt was left out: The file is empty. Save the article's text in it, or take it away."),
        (b"\xef\xbb\xbf", "b.txt was left out: The file is empty. Save the article's text in it, or take it away."),
        (b"ab\0cd", "b.txt was left out: The file is no text. Save the article as plain text in UTF-8."),
        (bytes(range(1, 32)) * 9, "b.txt was left out: The file is no text. Save the article as plain text in UTF-8."),
        (
            "При пожаре погибли двое".encode("koi8-r"),
            "b.txt was left out: The file's encoding is not known: it is neither UTF-8 nor Windows-1252. Save it as UTF-8.",
        ),
    ],
)  # fmt: skip
def test_a_bad_article_among_good_ones_is_left_out(tmp_path: Path, content: bytes, problem: str) -> None:
    story = load_story([folder(tmp_path, a__txt="One.", b__txt=content)])

    assert [article.file for article in story.articles] == ["a.txt"]
    assert story.problems == (problem,)


def test_an_unknown_format_is_left_out_by_name(tmp_path: Path) -> None:
    story = load_story([folder(tmp_path, a__txt="One.", photo__xyz=b"..")])

    assert len(story.problems) == 1
    assert story.problems[0].startswith(
        "photo.xyz was left out: '.xyz' is no format that is read here. Save it as one of ."
    )


def test_a_link_to_itself_is_left_out(tmp_path: Path) -> None:
    place = folder(tmp_path, a__txt="One.")
    (place / "loop.txt").symlink_to("loop.txt")

    assert load_story([place]).problems == ("loop.txt was left out: It is no file. Give the article's file.",)


@pytest.mark.parametrize(
    ("story", "fault"),
    [
        ("articles:\n  - file: a.txt\n    publised: 2025-01-01\n", "3:5: An article has no key 'publised'. Did you mean 'published'?"),
        ("articles:\n  - file: a.txt\n    published: 2025-02-30\n", "3:16: There is no day 2025-02-30. Mend the date, or leave 'published' out."),
        ("articles:\n  - file: a.txt\n    published: March 3\n", "3:16: 'March 3' is no date as it is written here. Write it as 2025-03-13."),
        ("articles:\n  - file: aa.txt\n", "2:11: There is no file 'aa.txt' in this folder. Did you mean 'a.txt'?"),
        ("articles:\n  - file: ../a.txt\n", "2:11: '../a.txt' does not lie in the story's folder. Copy it there."),
        ("articles:\n  - outlet: Post\n", "2:5: The article does not say which file it is. Add 'file: NAME'."),
        ("articles:\n  - file: a.txt\n  - file: a.txt\n", "3:11: 'a.txt' is named twice. Keep one of them."),
        ("articles: a.txt\n", "1:11: 'articles' must be a list. Begin each article with '- file: NAME'."),
        ("articles:\n  - a.txt\n", "2:5: An article must consist of keys. Write '- file: NAME'."),
        ("- a.txt\n", "1:1: The file must consist of keys. Begin with 'title:' and 'articles:'."),
        ("title: [a]\n", "1:8: 'title' must be one text. Write it on one line after the colon."),
    ],
)  # fmt: skip
def test_a_fault_of_story_yaml_is_told_with_its_place(tmp_path: Path, story: str, fault: str) -> None:
    place = folder(tmp_path, a__txt="One.", story__yaml=story)

    with pytest.raises(CheckerError) as raised:
        load_story([place])

    assert str(raised.value) == f"{place / 'story.yaml'}:{fault}"


def test_all_faults_of_story_yaml_are_told_at_once(tmp_path: Path) -> None:
    place = folder(
        tmp_path, a__txt="One.", story__yaml="articles:\n- {file: a.txt, outlt: X, published: 2025-13-01}\n"
    )

    with pytest.raises(CheckerError) as raised:
        load_story([place])

    assert len(str(raised.value).splitlines()) == 2


def test_a_missing_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CheckerError) as raised:
        load_story([tmp_path / "nowhere"])

    assert str(raised.value) == f"{tmp_path / 'nowhere'}: There is no such file or folder. Check the path."


def test_a_folder_without_articles_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CheckerError) as raised:
        load_story([tmp_path])

    assert (
        str(raised.value)
        == f"{tmp_path}: The folder holds no articles. Put the articles there as .txt files."
    )


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    place = folder(tmp_path, a__txt=b"\x89PNG\0\0")

    with pytest.raises(CheckerError) as raised:
        load_story([place / "a.txt"])

    assert (
        str(raised.value)
        == f"{place / 'a.txt'}: The file is no text. Save the article as plain text in UTF-8."
    )


def test_two_folders_are_two_stories(tmp_path: Path) -> None:
    place = folder(tmp_path, a__txt="One.")

    with pytest.raises(CheckerError, match="A folder is a story of its own"):
        load_story([place, tmp_path])


def test_a_name_that_is_too_long_is_refused() -> None:
    with pytest.raises(CheckerError, match="There is no such file"):
        load_story([Path("x" * 5000)])
