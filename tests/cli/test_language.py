"""What an article in another language, or another pipeline, does to a check."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

TOP = Path(__file__).parents[2]
PIPELINE = TOP / "checker/annotate/pipeline"
FIRE = "Fire at the mill\n\nTOLVA, March 3 (Wire) - Four people were killed when fire broke out at a mill in Tolva, police said."
OTHER = "Mill fire\n\nSix people were killed when fire broke out at a mill in Tolva on Monday, police said."
GERMAN = (
    "Brand in der Mühle\n\nSechs Menschen sind am Montag ums Leben gekommen, als in einer Mühle in Tolva ein Feuer "
    'ausbrach, teilte die Polizei mit. Der Bürgermeister Karl Brandt sagte, 12 weitere seien verletzt worden. "Wir '
    'trauern um die Toten", sagte er am Dienstag. Das Feuer war nach drei Stunden gelöscht.'
)
TOLD = "is written in another language; only English is read, so hardly anything in it was compared"


def check(
    folder: Path, texts: dict[str, str], *options: object, model: object = ""
) -> subprocess.CompletedProcess[str]:
    """Runs the command on a story of these articles."""
    story = folder / "mill"
    story.mkdir()
    listed = "".join(
        f"  - {{file: {file}, outlet: {file[:-4].title()}, published: 2025-03-04}}\n" for file in texts
    )
    setting = f"model: {model}\n" if model else ""
    (story / "story.yaml").write_text(f"title: Mill fire\n{setting}articles:\n{listed}", "utf-8")
    for file, text in texts.items():
        (story / file).write_text(text, "utf-8")
    return subprocess.run(
        [sys.executable, "-m", "checker", "check", story, "--no-cache", *map(str, options)],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(TOP)},
        capture_output=True,
        text=True,
    )


def test_an_article_in_german_is_told_and_breeds_no_finding(tmp_path: Path) -> None:
    done = check(tmp_path, {"wire.txt": FIRE, "blatt.txt": GERMAN})
    page = (tmp_path / "reports/mill/index.html").read_text("utf-8")
    record = json.loads((tmp_path / "reports/mill/report.json").read_text("utf-8"))

    assert done.returncode == 0, done.stdout + done.stderr
    assert record["findings"] == []
    assert f"blatt.txt: {TOLD}" in " ".join(done.stdout.split())
    assert f"blatt.txt: {TOLD}" in page
    assert f"wire.txt: {TOLD}" not in page


def test_english_articles_beside_it_are_compared(tmp_path: Path) -> None:
    done = check(tmp_path, {"wire.txt": FIRE, "blatt.txt": GERMAN, "post.txt": OTHER})

    assert done.returncode == 1
    assert "Four people" in done.stdout
    assert "Six people" in done.stdout


@pytest.mark.parametrize("where", ["option", "setting"])
def test_another_pipeline_reads_the_story(tmp_path: Path, where: str) -> None:
    texts = {"wire.txt": FIRE, "post.txt": OTHER}
    if where == "option":
        done = check(tmp_path, texts, "--model", PIPELINE)
    else:
        done = check(tmp_path, texts, model=PIPELINE)

    assert done.returncode == 1, done.stderr
    assert "Six people" in done.stdout


def test_the_setting_names_a_pipeline_that_is_not_installed(tmp_path: Path) -> None:
    done = check(tmp_path, {"wire.txt": FIRE, "post.txt": OTHER}, model="no_such_model")

    assert done.returncode == 2
    assert "no_such_model is not installed or cannot be read." in " ".join(done.stderr.split())
    assert "Traceback" not in done.stderr


def test_the_option_goes_before_the_setting(tmp_path: Path) -> None:
    done = check(tmp_path, {"wire.txt": FIRE, "post.txt": OTHER}, "--model", PIPELINE, model="no_such_model")

    assert done.returncode == 1, done.stderr


def test_a_rule_of_the_users_own_finds_nothing_in_another_language(tmp_path: Path) -> None:
    rules = tmp_path / "own"
    rules.mkdir()
    (rules / "differing-twelve.yaml").write_text(
        "title: Numbers differ\nkind: attribute\nseverity: high\nwhy: They differ.\n"
        "find: {pattern: '(?:12|Four) (?P<value>people|weitere)'}\ncompare: {with: text, exclusive: true}\n"
        'message: "{sides}"\nexamples:\n'
        "  - {case: a, finds: conflict, articles: {Post: Four people came., Ledger: 12 weitere came.}}\n"
        "  - {case: b, finds: nothing, articles: {Post: Four people came., Ledger: Four people left.}}\n",
        "utf-8",
    )
    done = check(
        tmp_path, {"wire.txt": FIRE, "blatt.txt": GERMAN}, "--rules", rules, "--only", "differing-twelve"
    )
    record = json.loads((tmp_path / "reports/mill/report.json").read_text("utf-8"))

    assert done.returncode == 0, done.stdout + done.stderr
    assert record["findings"] == []
