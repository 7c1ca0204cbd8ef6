"""Hand-written YAML: what is read as what, and what is told of what cannot be read."""

from pathlib import Path

import pytest

from checker.yamlfile import MOST_BYTES, Faultfinder, Listing, Mapping, Scalar, nearest, read_yaml


def read(tmp_path: Path, text: str | bytes) -> tuple[object, list[str]]:
    path = tmp_path / "file.yaml"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    finder = Faultfinder("file.yaml")
    return read_yaml(path, finder), [str(fault) for fault in finder.faults]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("NO", "NO"),
        ("no", "no"),
        ("on", "on"),
        ("y", "y"),
        ("12:30", "12:30"),
        ("1:2", "1:2"),
        ("2025-02-30", "2025-02-30"),
        ("1_000", "1_000"),
        ("0x10", "0x10"),
        ("'3'", "3"),
        ('"true"', "true"),
        ("=", "="),
        ("3", 3),
        ("012", 12),
        ("-0.5", -0.5),
        ("1e3", 1000.0),
        ("true", True),
        ("False", False),
        ("~", None),
        ("", None),
    ],
)
def test_plain_words_are_read_by_yaml_1_2(tmp_path: Path, written: str, value: object) -> None:
    root, faults = read(tmp_path, f"key: {written}\n")

    assert isinstance(root, Mapping)
    assert isinstance(root.entries["key"], Scalar)
    assert root.entries["key"].value == value
    assert type(root.entries["key"].value) is type(value)
    assert not faults


def test_every_node_knows_its_place(tmp_path: Path) -> None:
    root, _ = read(tmp_path, "é: [ü, x]\nlist:\n  - a: b\n")

    assert isinstance(root, Mapping)
    listing = root.entries["é"]
    assert isinstance(listing, Listing)
    assert (listing.items[1].line, listing.items[1].column) == (1, 8)
    assert (root.keys["list"].line, root.keys["list"].column) == (2, 1)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("a: 1\nb: 2\na: 3\n", "file.yaml:3:1: 'a' is given twice, first in line 1. Keep one of them."),
        ("a:\n\tb: 1\n", "file.yaml:2:1: The line is indented with a tab. Use spaces."),
        ("a: b: c\n", "file.yaml:1:5: A colon stands where none can. Quote the text, or mend the indentation of this line or the last."),
        ("a: @x\n", "file.yaml:1:4: No word can begin with '@' here. Quote the text."),
        ("a: [1, 2\nb: 3\n", "file.yaml:2:2: A bracket, a comma or an indentation is missing. Mend this line or the one above."),
        ("a: 'x\n", "file.yaml:2:1: The file ends inside a quotation. Close the quotation mark."),
        ("a: &x 1\n", "file.yaml:1:4: Anchors and aliases (& and *) are not read here. Write the words out, or quote them."),
        ("a: !!python/object:os.system x\n", "file.yaml:1:4: Tags such as 'tag:yaml.org,2002:python/object:os.system' are not read here. Delete it."),
        ("[1]: x\n", "file.yaml:1:1: A key must be one word. Write 'key: value'."),
        ("a: 1\n---\nb: 2\n", "file.yaml:2:1: A second document begins here. A file holds one; delete the '---'."),
        ("a: x\x07y\n", "file.yaml:1:5: A control character stands here (U+0007). Delete it."),
        ("", "file.yaml:1:1: The file says nothing. Write its keys, or delete it."),
        ("# only a word aside\n", "file.yaml:1:1: The file says nothing. Write its keys, or delete it."),
        (b"title: Caf\xe9\n", "file.yaml:1:11: It is not UTF-8: the byte 0xE9. Save it as UTF-8."),
    ],
)  # fmt: skip
def test_a_fault_has_a_place_and_a_remedy(tmp_path: Path, text: str | bytes, fault: str) -> None:
    _, faults = read(tmp_path, text)

    assert faults == [fault]


def test_all_tabs_are_told_at_once(tmp_path: Path) -> None:
    _, faults = read(tmp_path, "a:\n\tb: 1\n\tc: 2\n")

    assert [fault.split(" ")[0] for fault in faults] == ["file.yaml:2:1:", "file.yaml:3:1:"]


def test_a_tab_inside_a_text_block_is_text(tmp_path: Path) -> None:
    root, faults = read(tmp_path, "a: |\n  one\n  \ttwo\n")

    assert not faults
    assert isinstance(root, Mapping)
    assert isinstance(root.entries["a"], Scalar)
    assert root.entries["a"].text == "one\n\ttwo\n"


def test_a_byte_order_mark_is_no_text(tmp_path: Path) -> None:
    root, faults = read(tmp_path, b"\xef\xbb\xbfa: 1\n")

    assert isinstance(root, Mapping)
    assert list(root.entries) == ["a"]
    assert not faults


def test_an_alias_bomb_is_refused(tmp_path: Path) -> None:
    bomb = "a0: &a0 [x, x]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n" for n in range(1, 60))

    root, faults = read(tmp_path, bomb)

    assert root is None
    assert faults[0].startswith("file.yaml:1:5: Anchors and aliases")


@pytest.mark.parametrize("text", ["[" * 200_000, "- " * 100_000, "? " * 100_000, "{a: " * 5000])
def test_deep_nesting_is_refused(tmp_path: Path, text: str) -> None:
    root, faults = read(tmp_path, text)

    assert root is None
    assert "nested deeper than 40 levels" in faults[0]


def test_a_huge_file_is_not_read(tmp_path: Path) -> None:
    root, faults = read(tmp_path, b"a" * (MOST_BYTES + 1))

    assert root is None
    assert faults == ["file.yaml:1:1: It is larger than 1 MB, far too large for a file of this kind."]


def test_a_loop_of_links_is_told(tmp_path: Path) -> None:
    loop = tmp_path / "loop.yaml"
    loop.symlink_to(loop)
    finder = Faultfinder("loop.yaml")

    assert read_yaml(loop, finder) is None
    assert len(finder.faults) == 1


@pytest.mark.parametrize(
    ("word", "hint"),
    [
        ("quantities", "Did you mean 'quantity'?"),
        ("QUANTITY", "Did you mean 'quantity'?"),
        ("zzz", "It may be one of: name, quantity."),
    ],
)
def test_the_nearest_word_is_named(word: str, hint: str) -> None:
    assert nearest(word, ["quantity", "name"]) == hint
