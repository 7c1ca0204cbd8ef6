"""What a reader cannot see is shown; what a reader can see is left."""

import pytest

from checker.report.visible import one_line, visible


@pytest.mark.parametrize(
    "text",
    [
        "Karoline Leavitt",
        "line\nbreak\tand tab",
        "Peña, Łódź, Київ, 東京",
        "👩‍🚒 and ❤️",
        "می‌خواهم",
        "“quoted” – dash",
    ],
)
def test_what_can_be_seen_is_left(text: str) -> None:
    assert visible(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("abc\u202edef", "abc⟨U+202E⟩def"),
        ("a\u2066b\u2069", "a⟨U+2066⟩b⟨U+2069⟩"),
        ("Vla\u200bdimir", "Vla⟨U+200B⟩dimir"),
        ("Vla\u200ddimir", "Vla⟨U+200D⟩dimir"),
        ("\u202e\u200d", "⟨U+202E⟩⟨U+200D⟩"),
        ("\x1b[31mred", "⟨U+001B⟩[31mred"),
        ("\x00\x07\x9b", "⟨U+0000⟩⟨U+0007⟩⟨U+009B⟩"),
        ("\ufeffstart", "⟨U+FEFF⟩start"),
        ("tag\U000e0041", "tag⟨U+E0041⟩"),
        ("\udc80", "⟨U+DC80⟩"),
    ],
)
def test_what_cannot_be_seen_is_shown(text: str, shown: str) -> None:
    assert visible(text) == shown


def test_one_line_has_no_break() -> None:
    assert one_line("  two\r\n\tlines \u2028 here ") == "two lines here"
