"""The cache gives back what was read, and never stands in the way of a check."""

import subprocess
import sys
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from checker import cache as cache_module
from checker.cache import ReadingCache, clear, pipeline_key
from checker.model import Article, Assertion, Attribution, Event, Mention, Reading, Span, TimeMention
from checker.values import Deed, Grain, Members, Moment, Name, Office, Place, Quantity, Text, Value, Wording

TOP = Path(__file__).parent.parent
TEXT = "Four people died, police said."
ARTICLE = Article("a.txt", TEXT, outlet="Post", published=date(2025, 3, 13), published_from="story.yaml")
DAY = Moment(datetime(2025, 3, 13), datetime(2025, 3, 14), Grain.DAY, offset=60)
VALUES: list[Value] = [
    Name("Ann Lee"),
    Office("governor", "Kelso", "former"),
    Quantity(4, None, counted="person", happened="die", grain=1.0),
    DAY,
    Place("Kelso", "northeast", Quantity(34, 34, unit="kilometre")),
    Members(("Peru", "Chile"), closed=True, total=Quantity(2, 2)),
    Wording("we lost"),
    Deed("airline", "appeal", "verdict", negated=True),
    Text("wet"),
]


def reading(value: Value) -> Reading:
    words = Span(0, 11)
    said = Attribution("police", "indirect", "said", Span(18, 24), Span(25, 29), (words,))
    assertion = Assertion(
        "a.txt",
        words,
        Span(0, 30),
        "count",
        "people",
        value,
        (said,),
        as_of=DAY,
        event=Event(verb="die", when=DAY),
    )
    return Reading(
        ARTICLE,
        (Span(0, 30),),
        (Mention(words, "Four people", "person", "x"),),
        (TimeMention(words, "Four people", DAY),),
        (),
        (said,),
        (assertion,),
    )


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_what_was_read_comes_back(tmp_path, value):
    kept = ReadingCache(tmp_path, "")
    kept.save(reading(value))

    assert kept.load(ARTICLE) == reading(value)


def test_another_text_date_pipeline_or_code_is_another_reading(tmp_path, monkeypatch):
    kept = ReadingCache(tmp_path, "")
    kept.save(reading(Text("wet")))

    assert kept.load(replace(ARTICLE, text=TEXT + " ")) is None
    assert kept.load(replace(ARTICLE, published=date(2025, 3, 14))) is None
    assert ReadingCache(tmp_path, "en_core_web_sm").load(ARTICLE) is None
    monkeypatch.setattr(cache_module, "code_version", lambda: "other")
    assert kept.load(ARTICLE) is None


def test_a_pipeline_is_told_from_another_version_of_its_name(tmp_path):
    meta = tmp_path / "meta.json"
    keys = []
    for number in ("1.0", "1.1"):
        meta.write_text(f'{{"version": "{number}"}}')
        keys.append(pipeline_key(str(tmp_path)))

    assert keys[0] != keys[1]
    assert pipeline_key("") == ""
    assert pipeline_key("no_such_model") == "no_such_model"
    assert pipeline_key("spacy").startswith("spacy 3.")


@pytest.mark.parametrize("content", [b"", b"{", b"null", b'{"sentences": 3}', b"\xff\xfe"])
def test_a_broken_file_is_as_if_it_were_not_there(tmp_path, content):
    kept = ReadingCache(tmp_path, "")
    kept.save(reading(Text("wet")))
    (file,) = tmp_path.rglob("*.json")
    file.write_bytes(content)

    assert kept.load(ARTICLE) is None


def test_a_folder_that_cannot_be_written_stops_nothing(tmp_path):
    (tmp_path / "readings").write_text("in the way")

    ReadingCache(tmp_path, "").save(reading(Text("wet")))

    assert (tmp_path / "readings").read_text() == "in the way"


def test_clear_forgets_all(tmp_path):
    ReadingCache(tmp_path, "").save(reading(Text("wet")))

    assert clear(tmp_path) == 1
    assert clear(tmp_path) == 0


def test_a_second_run_loads_no_language_pipeline(tmp_path):
    (tmp_path / "story").mkdir()
    (tmp_path / "story" / "a.txt").write_text(TEXT, "utf-8")
    program = (
        "import sys; from pathlib import Path; from checker.articles import load_story; "
        "from checker.check import check; from checker.rulefile import load_rules; "
        "check(load_story([Path('story')]), load_rules()[0]); print('spacy' in sys.modules)"
    )
    environment = {"PYTHONPATH": str(TOP), "CHECKER_CACHE": str(tmp_path / "cache"), "PATH": ""}
    loaded = [
        subprocess.run(
            [sys.executable, "-c", program],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            text=True,
            check=True,
        ).stdout.strip()
        for _ in range(2)
    ]

    assert loaded == ["True", "False"]
