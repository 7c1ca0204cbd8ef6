"""`checker rules`, as an editor types it."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from checker.cli import main
from checker.compare import COMPARATORS
from checker.rulefile import load_rules, vocabulary

BAD = "title: x\nkind: quantitys\n"


@pytest.fixture(autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHECKER_CACHE", str(tmp_path_factory.getbasetemp() / "cache"))


def run(*words: str, input: str | None = None) -> Result:
    return CliRunner().invoke(main, ["rules", *words], input=input)


def test_list_names_every_rule() -> None:
    result = run("list")

    assert result.exit_code == 0
    assert len(result.output.splitlines()) == len(load_rules()[0])
    assert "differing-death-toll" in result.output


def test_show_tells_what_a_rule_is_for() -> None:
    result = run("show", "differing-death-toll")

    assert result.exit_code == 0
    for words in ("# differing-death-toll", "**Why.**", "property: count", "Left alone:", "> Northern Post:"):
        assert words in result.output


def test_show_tells_what_a_rule_looks_at_in_a_story(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Four people died in the fire.")
    (tmp_path / "b.txt").write_text("Six people were killed in the fire.")

    result = run("show", "differing-death-toll", "--story", str(tmp_path))

    assert result.exit_code == 0
    assert "4 people" in result.output
    assert "6 people" in result.output


def test_a_name_that_no_rule_has_is_told_with_the_nearest() -> None:
    result = run("show", "differing-death-tol")

    assert result.exit_code == 2
    assert "No rule is called 'differing-death-tol'. Did you mean 'differing-death-toll'?" in result.output


@pytest.mark.parametrize("options", [["--property", "count"], ["--property", "said"], ["--phrase", "flight {number}"], ["--phrase", "{quantity} contained"], ["--phrase", "{person} of {organisation}"]])  # fmt: skip
def test_a_new_rule_loads_and_passes(tmp_path: Path, options: list[str]) -> None:
    made = run("new", "differing-thing", *options, "--folder", str(tmp_path))
    tested = run("test", str(tmp_path))

    assert made.exit_code == 0
    assert "1 rules, 2 examples passed, 0 failed." in tested.output
    assert tested.exit_code == 0


def test_new_asks_for_what_is_not_given(tmp_path: Path) -> None:
    result = run("new", "--folder", str(tmp_path), input="our-flight-number\nflight {number}\n")

    assert result.exit_code == 0
    assert (tmp_path / "our-flight-number.yaml").exists()


def test_new_does_not_take_a_shipped_rules_name(tmp_path: Path) -> None:
    result = run("new", "differing-flight-number", "--phrase", "flight {number}", "--folder", str(tmp_path))

    assert result.exit_code == 2
    assert "Choose another name, such as 'our-differing-flight-number'." in result.output
    assert not list(tmp_path.iterdir())


def test_a_file_of_a_shipped_rules_name_is_not_tested_as_that(tmp_path: Path) -> None:
    (tmp_path / "differing-flight-number.yaml").write_text(BAD)

    result = run("test", str(tmp_path))

    assert result.exit_code == 2
    assert "0 rules, 0 examples passed, 0 failed." in result.output
    assert "There is already a rule 'differing-flight-number'" in result.output


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        (["new", "Differing Thing", "--property", "count"], "A rule cannot be called 'Differing Thing'."),
        (["new", "differing-thing", "--property", "cuont"], "No rule can be begun on 'cuont'. Did you mean 'count'?"),
        (["new", "differing-thing", "--phrase", "flight"], "The phrase 'flight' needs one or two slots"),
        (["new", "differing-thing", "--phrase", "flight {numer}"], "A phrase cannot leave '{numer}' open. Did you mean 'number'?"),
        (["new", "differing-thing", "--phrase", "{person}, {number}"], "has no word of its own"),
        (["new", "differing-thing", "--property", "count", "--kind", "nmae"], "No kind is called 'nmae'. Did you mean 'name'?"),
    ],
)  # fmt: skip
def test_what_no_rule_can_have_is_refused(tmp_path: Path, words: list[str], fault: str) -> None:
    result = run(*words, "--folder", str(tmp_path))

    assert result.exit_code == 2
    assert fault in re.sub(r"\s+", " ", result.output)
    assert not list(tmp_path.iterdir())


def test_new_overwrites_nothing(tmp_path: Path) -> None:
    (tmp_path / "differing-thing.yaml").write_text("mine")

    result = run("new", "differing-thing", "--property", "count", "--folder", str(tmp_path))

    assert result.exit_code != 0
    assert (tmp_path / "differing-thing.yaml").read_text() == "mine"


def test_a_failing_example_tells_what_was_seen(tmp_path: Path) -> None:
    run("new", "differing-thing", "--property", "count", "--folder", str(tmp_path))
    path = tmp_path / "differing-thing.yaml"
    path.write_text(path.read_text().replace("Six people died", "Four people died"))

    result = run("test", str(path))

    assert result.exit_code == 1
    assert "should find a conflict and finds nothing." in result.output
    assert "Northern Post: “Four people” -> " in result.output or "Northern Post: “Four” -> " in result.output
    assert "agree" in result.output


def test_lint_tells_every_fault_and_exits_2(tmp_path: Path) -> None:
    (tmp_path / "bad-one.yaml").write_text(BAD)

    result = run("lint", str(tmp_path))

    assert result.exit_code == 2
    assert (
        f"{tmp_path}/bad-one.yaml:2:7: 'kind' cannot be 'quantitys'. Did you mean 'quantity'?"
        in result.output
    )
    assert f"{tmp_path}/bad-one.yaml:1:1: The rule lacks 'message'." in result.output


def test_lint_names_a_rule_that_can_never_fire(tmp_path: Path) -> None:
    run("new", "differing-thing", "--property", "count", "--folder", str(tmp_path))
    path = tmp_path / "differing-thing.yaml"
    path.write_text(path.read_text().replace("same: [happened,", "same: [role,"))

    result = run("lint", str(tmp_path))

    assert result.exit_code == 1
    assert "same: The rule can never fire: a quantity has no 'role' to share." in result.output


def test_lint_names_a_rule_that_fires_with_another(tmp_path: Path) -> None:
    run("new", "differing-thing", "--phrase", "flight {number}", "--folder", str(tmp_path))
    path = tmp_path / "differing-thing.yaml"
    text = path.read_text().replace("find:", "property: flight-number\nfind:")
    path.write_text(text)
    (tmp_path / "other-thing.yaml").write_text(text)

    result = run("lint", str(tmp_path))

    assert "title: It always fires together with 'differing-thing'." in result.output


def test_the_shipped_rules_have_nothing_to_remark() -> None:
    result = run("lint")

    assert result.output.endswith(" rules, 0 remarks.\n")
    assert result.exit_code == 0


def test_docs_writes_a_page_a_rule(tmp_path: Path) -> None:
    result = run("docs", "--output", str(tmp_path / "pages"))

    assert result.exit_code == 0
    names = {path.stem for path in (tmp_path / "pages").iterdir()}
    assert names == {rule.id for rule in load_rules()[0]} | {"index"}


def test_the_manual_names_every_word() -> None:
    manual = (Path(__file__).parents[2] / "docs" / "rules.md").read_text("utf-8")
    words = (
        *vocabulary.RULE_KEYS, *vocabulary.PROPERTIES, *vocabulary.SAME, *vocabulary.BETWEEN, *vocabulary.TENSIONS,
        *vocabulary.KINDS, *vocabulary.COMPARES, *vocabulary.MESSAGE_WORDS,
        *(option.replace("_", "-") for one in COMPARATORS.values() for option in one.OPTIONS),
    )  # fmt: skip

    assert [word for word in words if not re.search(rf"`\{{?{word}\}}?`", manual)] == []
