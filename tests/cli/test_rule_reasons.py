"""`checker rules explain`, `why-not` and `try`, as an editor types them."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from checker.cli import main


@pytest.fixture(autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHECKER_CACHE", str(tmp_path_factory.getbasetemp() / "cache"))


@pytest.fixture
def story(tmp_path: Path) -> Path:
    folder = tmp_path / "fire"
    folder.mkdir()
    (folder / "a.txt").write_text("Four people died in the fire. It was flight BA 117.")
    (folder / "b.txt").write_text(
        "Six people were killed in the fire. It was flight BA 118. Nine horses were hurt."
    )
    (folder / "story.yaml").write_text(
        "articles:\n- {file: a.txt, published: 2025-03-13}\n- {file: b.txt, published: 2025-03-13}\n"
    )
    return folder


def run(*words: object) -> Result:
    return CliRunner().invoke(main, ["rules", *map(str, words)])


def test_why_not_names_the_condition_that_parted(story: Path) -> None:
    result = run("why-not", story, "Four people", "Nine horses")

    assert result.exit_code == 0
    assert "a.txt: “Four" in result.output
    assert "same subject: no" in result.output


def test_why_not_tells_of_what_met(story: Path) -> None:
    result = run("why-not", story, "Four people", "Six people")

    assert "differing-death-toll: " in result.output
    assert "same event: yes" in result.output
    assert "compare quantity: conflict" in result.output


def test_why_not_tells_where_nothing_was_read(story: Path) -> None:
    result = run("why-not", story, "no such words", "Six people")

    assert "Nothing was read at “no such words”." in result.output


def test_explain_tells_each_condition(story: Path) -> None:
    listed = run("explain", story, "zzz")
    known = listed.output.rpartition("There are: ")[2].split(",")[0].strip().rstrip(".")

    result = run("explain", story, known)

    assert listed.exit_code == 2
    assert result.exit_code == 0
    assert "rule: " in result.output
    assert "compare " in result.output


def test_try_tells_what_would_come(tmp_path: Path, story: Path) -> None:
    run("new", "differing-horses", "--property", "count", "--folder", tmp_path / "mine")
    path = tmp_path / "mine" / "differing-horses.yaml"
    path.write_text(path.read_text().replace("same: [happened, event, place, as-of]", "between: article"))

    result = run("try", path, story)

    assert result.exit_code == 0
    assert result.output.endswith("would go.\n")
    assert "1 stories: " in result.output


def test_try_tells_what_would_go(tmp_path: Path, story: Path) -> None:
    run("new", "vessel", "--phrase", "vessel {number}", "--folder", tmp_path / "mine")
    (tmp_path / "mine" / "vessel.yaml").rename(tmp_path / "mine" / "differing-flight-number.yaml")

    result = run("try", tmp_path / "mine" / "differing-flight-number.yaml", story)

    assert "- fire: conflict: The flight number differs: " in result.output
    assert result.output.endswith("1 stories: 0 findings would come, 1 would go.\n")


def test_try_says_what_a_shipped_rule_finds_already(tmp_path: Path, story: Path) -> None:
    run("new", "our-flight-number", "--phrase", "flight {number}", "--folder", tmp_path / "mine")

    result = run("try", tmp_path / "mine", story)

    assert "= fire: conflict: Our flight number: " in result.output
    assert "[our-flight-number] is found already" in result.output
    assert "our-flight-number: looked at 2 statements\n1 stories: 0 findings would come" in result.output


def test_try_leaves_out_a_story_that_cannot_be_read(tmp_path: Path, story: Path) -> None:
    run("new", "our-flight-number", "--phrase", "flight {number}", "--folder", tmp_path / "mine")

    result = run("try", tmp_path / "mine", tmp_path / "nowhere", story)

    assert result.exit_code == 2
    assert "nowhere" in result.output
    assert "1 stories: " in result.output


def test_the_commands_stand_on_their_own_too(story: Path) -> None:
    result = CliRunner().invoke(main, ["why-not", str(story), "Four people", "Nine horses"])

    assert result.output == run("why-not", story, "Four people", "Nine horses").output
    assert "No finding is called 'zzz'." in CliRunner().invoke(main, ["explain", str(story), "zzz"]).output
