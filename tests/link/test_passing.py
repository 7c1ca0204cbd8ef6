"""What a rule finds: of the story's own thing, or named in passing."""

from pathlib import Path

import pytest

from checker.check import Tools, check
from checker.model import Article, Story
from checker.rulefile import load_shipped_rules

RULE = tuple(one for one in load_shipped_rules() if one.id == "differing-aircraft-type")
FILLER = "The town lies by the sea and lives on fish. " * 25


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHECKER_CACHE", str(tmp_path / "cache"))


def found(*texts: str) -> int:
    articles = tuple(Article(f"{at}.txt", text, f"Outlet {at}") for at, text in enumerate(texts))
    return len(check(Story("s", "s", articles), RULE, tools=Tools()).findings)


def test_far_down_and_in_other_words_it_is_named_in_passing() -> None:
    assert not found("An Airbus A320 turned back.", f"{FILLER}A Boeing 737 stood by the hangar.")


def test_far_down_in_like_words_it_is_the_same() -> None:
    text = "An Airbus A320 turned back over the bay with smoke in its cabin."

    assert found(text, FILLER + text.replace("an airbus A320", "").replace("Airbus A320", "Airbus A330")) == 1


def test_at_the_top_of_both_it_is_the_same() -> None:
    assert found("An Airbus A320 turned back.", "The plane, a Boeing 737, landed again.") == 1
