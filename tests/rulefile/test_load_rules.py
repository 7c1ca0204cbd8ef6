"""Rule files: what is read, and what is told of each fault an editor can make."""

import time
from pathlib import Path

import pytest

from checker import paths
from checker.errors import CheckerError
from checker.model import Between, Find, Rule, Status
from checker.rulefile import load_rules, shipped_ids
from checker.yamlfile import MOST_BYTES
from tests.rule_texts import EXAMPLES

RULE = (
    """\
title: Articles give different colours
why: A reader should not meet two colours of one thing.
kind: attribute
severity: low
property: attribute
where: {verb: [paint], place: NO}
same: subject
between: [outlets, article]
compare: {with: text, exclusive: true}
tension-when: [sources-differ]
message: "The colour differs: {sides}."
"""
    + EXAMPLES
)


def own(folder: Path) -> tuple[tuple[Rule, ...], list[str]]:
    """The rules of a folder and its faults, the shipped ones left out, faults without the folder's path."""
    rules, faults = load_rules([folder])
    shipped = shipped_ids()
    told = [
        fault.message.removeprefix(f"{folder}/") for fault in faults if fault.path.startswith(str(folder))
    ]
    return tuple(rule for rule in rules if rule.id not in shipped), told


def load(
    tmp_path: Path, text: str | bytes, name: str = "differing-colour.yaml"
) -> tuple[tuple[Rule, ...], list[str]]:
    (tmp_path / name).write_bytes(text.encode() if isinstance(text, str) else text)
    return own(tmp_path)


def changed(old: str, new: str) -> str:
    assert old in RULE
    return RULE.replace(old, new, 1)


def test_a_whole_rule_is_read(tmp_path: Path) -> None:
    (rule,), faults = load(tmp_path, RULE)

    assert not faults
    assert rule.id == "differing-colour"
    assert rule.status is Status.LIVE
    assert rule.between == (Between.OUTLETS, Between.ARTICLE)
    assert rule.options == {"exclusive": True}
    assert [example.finds for example in rule.examples] == ["conflict", "nothing"]
    assert rule.examples[0].articles[0] == ("Northern Post", "The boat was painted red.")
    assert rule.path == f"{tmp_path.name}/differing-colour.yaml"


def test_a_country_stays_a_country(tmp_path: Path) -> None:
    (rule,), _ = load(tmp_path, RULE)

    assert rule.where == {"verb": ("paint",), "place": ("NO",)}


def test_a_time_of_day_stays_text(tmp_path: Path) -> None:
    (rule,), faults = load(tmp_path, changed("place: NO", "words: [12:30, 7, true]"))

    assert not faults
    assert rule.where["words"] == ("12:30", "7", "true")


def test_word_lists_are_put_in(tmp_path: Path) -> None:
    (tmp_path / "words").mkdir()
    (tmp_path / "words" / "colours.yaml").write_text("painting: [paint, coat, paint]\n")

    (rule,), faults = load(tmp_path, changed("verb: [paint]", "verb: [$painting, spray]"))

    assert not faults
    assert rule.where["verb"] == ("paint", "coat", "spray")


def test_a_theme_is_the_folder(tmp_path: Path) -> None:
    (tmp_path / "things").mkdir()

    (rule,), _ = load(tmp_path, RULE, "things/differing-colour.yaml")

    assert rule.theme == "things"


def test_a_rule_makes_a_property_of_its_own(tmp_path: Path) -> None:
    text = changed("property: attribute\n", 'find: {phrase: "flight {number}"}\n')

    (rule,), faults = load(tmp_path, text)

    assert not faults
    assert rule.property == "differing-colour"
    assert rule.find == Find(phrase="flight {number}")


def test_another_rule_may_use_what_a_rule_found(tmp_path: Path) -> None:
    (tmp_path / "a-second-one.yaml").write_text(changed("property: attribute", "property: flight-number"))
    text = changed("property: attribute\n", 'property: flight-number\nfind: {phrase: "flight {number}"}\n')

    rules, faults = load(tmp_path, text)

    assert not faults
    assert [rule.property for rule in rules] == ["flight-number", "flight-number"]


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("property:", "propertie:", "5:1: A rule has no key 'propertie'. Did you mean 'property'?"),
        ("severity: low", "severity: low\nseverity: high", "5:1: 'severity' is given twice, first in line 4. Keep one of them."),
        ("severity: low", "severity: severe", "4:11: 'severity' cannot be 'severe'. It may be one of: high, low, medium."),
        ("kind: attribute", "kind: [attribute]", "3:7: 'kind' must be one text, not a list. Quote it if it has brackets or a colon."),
        ("kind: attribute", "kind: quantitys", "3:7: 'kind' cannot be 'quantitys'. Did you mean 'quantity'?"),
        ("with: text", "with: texts", "9:17: No comparator is called 'texts'. Did you mean 'text'?"),
        ("exclusive: true", "exclusiv: true", "9:23: The comparator 'text' has no option 'exclusiv'. Did you mean 'exclusive'?"),
        ("exclusive: true", "exclusive: 3", "9:34: The option 'exclusive' must be true or false. It is usually false."),
        ("with: text, exclusive: true", "exclusive: true", "9:10: 'compare' does not say with which comparator. Write 'compare: {with: quantity}'."),
        ("with: text, exclusive: true", "with: name", "9:1: 'attribute' gives a text, which the comparator 'name' cannot judge. Write 'compare: {with: text}'."),
        ("property: attribute", "property: atribute", "5:11: 'property' cannot be 'atribute'. Did you mean 'attribute'?"),
        ("property: attribute\n", "", "1:1: The rule does not say what it looks at. Add 'property: ...' or 'find: ...'."),
        ("title: Articles give different colours\n", "", "1:1: The rule lacks 'title'. Add 'title: ...'."),
        ("title: Articles give different colours", "title:", "1:7: 'title' is empty. Write its text after the colon, or delete the key."),
        ("verb: [paint]", "verbs: [paint]", "6:9: 'where' has no key 'verbs'. Did you mean 'verb'?"),
        ("verb: [paint]", "verb: {a: b}", "6:15: 'verb' must be a word or a list of words. Write 'verb: [one, two]'."),
        ("verb: [paint]", "verb: []", "6:15: 'verb' is an empty list. Name at least one, or delete the key."),
        ("same: subject", "same: [subjekt]", "7:8: 'same' cannot be 'subjekt'. Did you mean 'subject'?"),
        ("[outlets, article]", "[outlet]", "8:11: 'between' cannot be 'outlet'. Did you mean 'outlets'?"),
        ("[sources-differ]", "[source-differ]", "10:16: 'tension-when' cannot be 'source-differ'. Did you mean 'sources-differ'?"),
        ("{sides}", "{side}", "11:10: Nothing can be put for '{side}' in the message. Did you mean 'sides'?"),
        ("{sides}", "{sides", "11:10: A curly bracket of the message is left alone. Write {sides}."),
        ("finds: conflict", "finds: conflicts", "14:12: 'finds' cannot be 'conflicts'. Did you mean 'conflict'?"),
        ("finds: conflict", "finds: nothing", "12:1: No example finds anything. Add one with 'finds: conflict'."),
        ("finds: nothing", "finds: tension", "12:1: No example is left alone. Add a near miss with 'finds: nothing'."),
        ("published: 2025-03-13", "published: 2025-02-30", "15:16: There is no day 2025-02-30. Mend the date."),
        ("published: 2025-03-13", "dates: {Northern Pst: 2025-03-13}", "15:13: The example has no article of 'Northern Pst'. Did you mean 'Northern Post'?"),
        ("property: attribute", "general: yes\nproperty: attribute", "5:10: 'general' must be true or false. Write one of these two, without quotes."),
        ("  - case: two colours\n    finds", "  - finds", "13:5: The example lacks 'case'. Add 'case: ...'."),
        ("verb: [paint]", "verb: $paints", "6:15: There is no list of words '$paints'."),
        ("title: Art", "title:\tArt", None),
        ("kind: attribute", "kind:\n\tattribute", "4:1: The line is indented with a tab. Use spaces."),
    ],
)  # fmt: skip
def test_a_fault_is_told_with_its_place(tmp_path: Path, old: str, new: str, fault: str | None) -> None:
    rules, faults = load(tmp_path, changed(old, new))

    if fault is None:
        assert not faults
    else:
        assert len(faults) >= 1
        assert [told for told in faults if told.startswith(f"differing-colour.yaml:{fault}")]
        assert not rules


@pytest.mark.parametrize(
    ("find", "fault"),
    [
        ("{pattern: 'flight (?=x)(?P<value>.)'}", "The pattern looks around ((?=...), (?!...), (?<=...) or (?<!...)), which RE2 does not do."),
        (r"{pattern: '(?P<value>a)\1'}", "The pattern refers back to a group, which RE2 does not do."),
        ("{pattern: '(?P<value>a'}", "RE2 refuses the pattern: missing ): (?P<value>a. Mend it."),
        ("{pattern: 'flight (.*)'}", "The pattern does not say which words are the value. Write (?P<value>...) around them."),
        ("{pattern: '(?P<value>a)(?P<subjekt>b)'}", "A group cannot be called 'subjekt'. Did you mean 'subject'?"),
        ('{phrase: "flight {numbr}"}', "A phrase cannot leave '{numbr}' open. Did you mean 'number'?"),
        ('{phrase: "flight"}', "The phrase has 0 slots. One slot is the value; of two, the first is the subject."),
        ('{phrase: "{number}"}', "The phrase has no word of its own. Write one, such as 'flight {number}'."),
        ('{phrase: "flight {number} }"}', "A curly bracket of the phrase is left alone. Write slots as {number}."),
        ('{phrase: "x {text}", pattern: "(?P<value>x)"}', "'find' needs a pattern, a phrase, or values. Write one of them."),
        ("flight", "'find' must consist of keys, not be a single word."),
        ("{values: [red, blue]}", "The values have no frames."),
        ('{values: [red, blue], frames: "{valu} {subject}"}', "must hold {value} once."),
        ('{values: [red, blue], frames: "{value}"}', "A frame of the value alone takes the word anywhere."),
        ('{values: [red, blue], frames: "paint {subject} {value}"}', "the subject stands in the middle."),
        ('{values: [red, "blue > "], frames: "{subject} is {value}"}', "A part of 'blue > ' is empty."),
        ('{phrase: "x {text}", of: [van]}', "'of' belongs to values."),
    ],
)  # fmt: skip
def test_what_cannot_be_searched_for_is_told(tmp_path: Path, find: str, fault: str) -> None:
    rules, faults = load(tmp_path, changed("property: attribute", f"find: {find}"))

    assert not rules
    assert [told for told in faults if fault in told]


def test_all_faults_of_a_file_are_told_at_once(tmp_path: Path) -> None:
    text = (
        changed("kind: attribute", "kind: colour")
        .replace("same: subject", "same: thing")
        .replace("{sides}", "{x}")
    )

    _, faults = load(tmp_path, text)

    assert [fault.split(":")[1] for fault in faults] == ["3", "7", "11"]


def test_a_bad_file_leaves_the_others_running(tmp_path: Path) -> None:
    (tmp_path / "good-one.yaml").write_text(RULE)

    rules, faults = load(tmp_path, "title: x\n")

    assert [rule.id for rule in rules] == ["good-one"]
    assert {fault.split(":")[0] for fault in faults} == {"differing-colour.yaml"}


def test_two_rules_of_one_name_are_told(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    (tmp_path / "a" / "differing-colour.yaml").write_text(RULE)

    rules, faults = load(tmp_path, RULE, "b/differing-colour.yaml")

    assert len(rules) == 1
    assert faults == [
        f"b/differing-colour.yaml:1:1: There is already a rule 'differing-colour', in {tmp_path.name}/a/differing-colour.yaml. Rename the file."
    ]


@pytest.mark.parametrize("name", ["Differing Colour.yaml", "differing_colour.yaml"])
def test_a_name_that_nobody_can_type_is_told(tmp_path: Path, name: str) -> None:
    _, faults = load(tmp_path, RULE, name)

    assert "Name the file like 'differing-death-toll.yaml'." in faults[0]


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (RULE.replace("colours", "coleurs é").encode("latin-1"), "1:40: It is not UTF-8: the byte 0xE9. Save it as UTF-8."),
        (b"a: &a [x]\nb: [*a, *a]\n", "1:4: Anchors and aliases (& and *) are not read here. Write the words out, or quote them."),
        (b"#" * (MOST_BYTES + 1), "1:1: It is larger than 1 MB, far too large for a file of this kind."),
        (b"- title: x\n", "1:1: A rule must consist of keys. Begin with 'title: ...'."),
        (b"", "1:1: The file says nothing. Write its keys, or delete it."),
    ],
)  # fmt: skip
def test_a_file_that_is_no_rule_is_told(tmp_path: Path, content: bytes, fault: str) -> None:
    _, faults = load(tmp_path, content)

    assert faults[0] == f"differing-colour.yaml:{fault}"


def test_a_loop_of_links_ends(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "self.yaml").symlink_to(tmp_path / "self.yaml")

    rules, faults = load(tmp_path, RULE)

    assert len(rules) == 1
    assert sorted(faults) == [
        "loop:1:1: This link leads to a folder of rules that is read already. Delete it.",
        "self.yaml:1:1: It is no file that can be read. Put a text file there, or take it away.",
    ]


def test_a_missing_folder_is_the_users_fault(tmp_path: Path) -> None:
    with pytest.raises(CheckerError, match="There is no such folder of rules"):
        load_rules([tmp_path / "nowhere"])


def test_a_single_file_may_be_given(tmp_path: Path) -> None:
    load(tmp_path, RULE)

    rules, faults = own(tmp_path / "differing-colour.yaml")

    assert [rule.id for rule in rules] == ["differing-colour"]
    assert not faults


def test_the_shipped_rules_have_no_fault() -> None:
    _, faults = load_rules()

    assert [fault.message for fault in faults if fault.path.startswith(str(paths.rules_folder()))] == []


def test_a_pattern_that_would_hang_is_harmless(tmp_path: Path) -> None:
    started = time.process_time()

    (rule,), faults = load(tmp_path, changed("property: attribute", r"find: {pattern: '(?P<value>(a+)+)$'}"))

    assert not faults
    assert rule.find is not None
    assert time.process_time() - started < 2
