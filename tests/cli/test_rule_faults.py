"""`checker rules lint` on all that an editor can get wrong: where, what, the nearest right word; exit 2."""

import time
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from checker.cli import main
from tests.rule_texts import EXAMPLES

RULE = (
    """\
title: Articles give different colours
why: A reader should not meet two colours of one thing.
kind: attribute
severity: low
property: attribute
where: {verb: [paint], place: [SE, DK]}
compare: {with: text, exclusive: true}
message: "The colour differs: {sides}."
"""
    + EXAMPLES
)
BOMB = "a0: &a0 [x, x]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n" for n in range(1, 60))


@pytest.fixture(autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHECKER_CACHE", str(tmp_path_factory.getbasetemp() / "cache"))


def lint(place: Path) -> Result:
    return CliRunner().invoke(main, ["rules", "lint", str(place)])


def changed(old: str, new: str) -> str:
    assert old in RULE
    return RULE.replace(old, new, 1)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (changed("property:", "propertie:"), "5:1: A rule has no key 'propertie'. Did you mean 'property'?"),
        (changed("severity: low", "severity: low\nseverity: high"), "5:1: 'severity' is given twice, first in line 4. Keep one of them."),
        (changed("kind: attribute", "kind: [attribute]"), "3:7: 'kind' must be one text, not a list. Quote it if it has brackets or a colon."),
        (changed("exclusive: true", "exclusive: maybe"), "7:34: The option 'exclusive' must be true or false. It is usually false."),
        (changed("    published", "\tpublished"), "12:1: The line is indented with a tab. Use spaces."),
        (changed("finds: conflict", "finds: NO"), "11:12: 'finds' cannot be 'NO'. It may be one of: conflict, nothing, tension, variant."),
        (changed("severity: low", "severity: 12:30"), "4:11: 'severity' cannot be '12:30'. It may be one of: high, low, medium."),
        (changed("2025-03-13", "12:30"), "12:16: '12:30' is no date as it is written here. Write it as 2025-03-13."),
        (changed("with: text", "with: txt"), "7:17: No comparator is called 'txt'. Did you mean 'text'?"),
        (changed("exclusive: true", "exclusiv: true"), "7:23: The comparator 'text' has no option 'exclusiv'. Did you mean 'exclusive'?"),
        (changed("property: attribute", "find: {pattern: 'flight (?!BA)(?P<value>.)'}"), "5:17: The pattern looks around ((?=...), (?!...), (?<=...) or (?<!...)), which RE2 does not do. Match the words themselves, or use 'where' and 'not-words'."),
        (changed("finds: nothing", "finds: conflict"), "9:1: No example is left alone. Add a near miss with 'finds: nothing'."),
        (changed("{sides}", "{side}"), "8:10: Nothing can be put for '{side}' in the message. Did you mean 'sides'?"),
        (RULE.replace("A reader", "A réader").encode("latin-1"), "2:9: It is not UTF-8: the byte 0xE9. Save it as UTF-8."),
        (BOMB, "1:5: Anchors and aliases (& and *) are not read here. Write the words out, or quote them."),
    ],
)  # fmt: skip
def test_a_fault_is_told_with_its_place(tmp_path: Path, text: str | bytes, fault: str) -> None:
    path = tmp_path / "differing-colour.yaml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    started = time.process_time()

    result = lint(tmp_path)

    assert result.exit_code == 2
    assert f"{path}:{fault}\n" in result.output
    assert time.process_time() - started < 5


def test_norway_and_half_past_twelve_are_words(tmp_path: Path) -> None:
    text = changed("[SE, DK]", "[NO, SE]").replace("case: one colour", "case: 12:30")
    (tmp_path / "differing-colour.yaml").write_text(text.replace("Daily Ledger", "NO"))

    assert lint(tmp_path).output == "1 rules, 0 remarks.\n"


def test_a_file_of_100_mb_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.yaml"
    with path.open("wb") as file:
        file.truncate(100_000_000)
    started = time.process_time()

    result = lint(tmp_path)

    assert result.exit_code == 2
    assert f"{path}:1:1: It is larger than 1 MB, far too large for a file of this kind.\n" in result.output
    assert time.process_time() - started < 5


def test_a_circle_of_links_ends(tmp_path: Path) -> None:
    (tmp_path / "differing-colour.yaml").write_text(RULE)
    (tmp_path / "around").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "self.yaml").symlink_to(tmp_path / "self.yaml")

    result = lint(tmp_path)

    assert result.exit_code == 2
    assert (
        f"{tmp_path}/around:1:1: This link leads to a folder of rules that is read already." in result.output
    )
    assert f"{tmp_path}/self.yaml:1:1: It is no file that can be read." in result.output


def test_all_faults_of_all_files_are_told_at_once(tmp_path: Path) -> None:
    (tmp_path / "one.yaml").write_text(changed("kind: attribute", "kind: colour").replace("{sides}", "{x}"))
    (tmp_path / "two.yaml").write_text(changed("severity: low", "severty: low"))

    faults = lint(tmp_path).output.splitlines()

    places = [fault.removeprefix(f"{tmp_path}/").split(": ")[0] for fault in faults]
    assert places == ["one.yaml:3:7", "one.yaml:8:10", "two.yaml:1:1", "two.yaml:4:1"]


def test_a_pattern_that_would_hang_costs_next_to_nothing(tmp_path: Path) -> None:
    from checker.articles import load_story
    from checker.check import Tools, check
    from checker.rulefile import load_alone

    folder, story = tmp_path / "mine", tmp_path / "story"
    folder.mkdir(), story.mkdir()
    (folder / "slow-one.yaml").write_text(
        changed("property: attribute", r"find: {pattern: '(?P<value>(a+)+)!'}")
    )
    (story / "a.txt").write_text("b" + "a" * 5000 + ".")
    rules, faults = load_alone(folder)
    laid = load_story([story])
    check(laid, (), tools=Tools())  # reads the article
    started = time.process_time()

    check(laid, rules, tools=Tools())

    assert not faults
    assert time.process_time() - started < 0.5


def test_a_check_names_what_it_leaves_out_and_runs_the_rest(tmp_path: Path) -> None:
    story = tmp_path / "fire"
    (story / "rules").mkdir(parents=True)
    (story / "a.txt").write_text("Four people died in the fire.")
    (story / "b.txt").write_text("Six people died in the fire.")
    (story / "rules" / "wrong-key.yaml").write_text(changed("property:", "propertie:"))
    (story / "rules" / "wrong-example.yaml").write_text(RULE)
    out = tmp_path / "out"

    result = CliRunner().invoke(main, ["check", str(story), "--output", str(out)])

    told = " ".join(result.output.split())
    page = (out / "index.html").read_text("utf-8")
    for words in (
        f"{story}/rules/wrong-key.yaml:5:1: A rule has no key",
        "fire/rules/wrong-example.yaml:10:1: The example 'two colours' should find a conflict and finds nothing.",
    ):
        assert words in told
        assert words.split(":1: ")[0] in page
    assert "The death toll differs" in told
