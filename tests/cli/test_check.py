"""`checker check` as an editor runs it: what it writes, prints and answers, and what it says of bad files."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

TOP = Path(__file__).parents[2]
FIRE = "Fire at the mill\n\nTOLVA, March 3 (Wire) - Four people were killed when fire broke out at a mill in Tolva, police said."
OTHER = "Mill fire\n\nSix people were killed when fire broke out at a mill in Tolva on Monday, police said."
SAME = "Mill fire\n\nPolice said four people were killed when fire broke out at a mill in Tolva on Monday."


def run(*arguments: object, cwd: Path, cache: Path | None = None) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"PYTHONPATH": str(TOP)} | ({"CHECKER_CACHE": str(cache)} if cache else {})
    return subprocess.run(
        [sys.executable, "-m", "checker", *map(str, arguments)],
        cwd=cwd,
        env=environment,
        capture_output=True,
        text=True,
    )


@pytest.fixture(scope="module")
def cache(tmp_path_factory):
    return tmp_path_factory.mktemp("cache")


def story(folder: Path, second: str = OTHER, published: str = "2025-03-04") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "wire.txt").write_text(FIRE, "utf-8")
    (folder / "post.txt").write_text(second, "utf-8")
    (folder / "story.yaml").write_text(
        f"title: Mill fire\narticles:\n  - {{file: wire.txt, outlet: Wire, published: {published}}}\n"
        f"  - {{file: post.txt, outlet: Post, published: {published}}}\n",
        "utf-8",
    )
    return folder


def test_nothing_found_is_exit_0_and_no_clearance(tmp_path, cache):
    done = run("check", story(tmp_path / "mill", SAME), cwd=tmp_path, cache=cache)

    assert done.returncode == 0, done.stdout
    assert "Not checked" in done.stdout


def test_findings_are_exit_1_with_both_sides(tmp_path, cache):
    done = run("check", story(tmp_path / "mill"), cwd=tmp_path, cache=cache)

    assert done.returncode == 1
    assert "Four people" in done.stdout
    assert "Six people" in done.stdout
    assert (tmp_path / "reports/mill/index.html").exists()
    assert "\x1b[" not in done.stdout


def test_fail_on_never_is_exit_0(tmp_path, cache):
    assert (
        run("check", story(tmp_path / "mill"), "--fail-on", "never", cwd=tmp_path, cache=cache).returncode
        == 0
    )


def test_every_quote_stands_in_its_article(tmp_path, cache):
    folder = story(tmp_path / "mill")
    done = run("check", folder, "--json", cwd=tmp_path, cache=cache)
    report = json.loads(done.stdout)
    pieces = [piece for finding in report["findings"] for piece in finding["evidence"]]

    assert pieces
    for piece in pieces:
        text = (folder / piece["article"]).read_text("utf-8")
        assert text[piece["start"] : piece["end"]] == piece["quote"]


def test_the_same_input_gives_the_same_bytes(tmp_path, cache):
    folder = story(tmp_path / "mill")
    for name in ("once", "again"):
        run("check", folder, "--output", tmp_path / name, "--no-cache", cwd=tmp_path, cache=cache)

    for file in ("index.html", "report.json"):
        assert (tmp_path / "once" / file).read_bytes() == (tmp_path / "again" / file).read_bytes()


@pytest.mark.parametrize("name", ["sample", "templates"])
def test_a_story_never_overwrites_what_the_project_keeps(tmp_path, cache, name):
    run("check", story(tmp_path / name), "--quiet", cwd=tmp_path, cache=cache)

    assert not (tmp_path / "reports" / name).exists()
    assert (tmp_path / "reports" / f"story-{name}" / "report.json").exists()


def test_only_and_skip(tmp_path, cache):
    folder = story(tmp_path / "mill")

    assert run("check", folder, "--only", "differing-injured", cwd=tmp_path, cache=cache).returncode == 0
    assert run("check", folder, "--only", "differing-death-toll", cwd=tmp_path, cache=cache).returncode == 1
    unknown = run("check", folder, "--skip", "differing-death-tol", cwd=tmp_path, cache=cache)
    assert unknown.returncode == 2
    assert "Did you mean 'differing-death-toll'?" in unknown.stderr


def test_quiet_prints_nothing(tmp_path, cache):
    done = run("check", story(tmp_path / "mill"), "--quiet", cwd=tmp_path, cache=cache)

    assert (done.stdout, done.stderr) == ("", "")


@pytest.mark.parametrize(
    ("prepare", "words"),
    [
        (lambda folder: shutil.rmtree(folder), "no such"),
        (
            lambda folder: (
                [one.unlink() for one in folder.glob("*.txt")] and (folder / "story.yaml").unlink()
            ),
            "no article",
        ),
        (lambda folder: (folder / "wire.txt").unlink(), "wire.txt"),
        (
            lambda folder: (folder / "story.yaml").write_text(
                "articles:\n  - {file: wire.txt, outlett: Wire}\n"
            ),
            "outlet",
        ),
        (
            lambda folder: (folder / "story.yaml").write_text(
                "articles:\n  - {file: wire.txt, published: 2025-02-30}\n"
            ),
            "2:",
        ),
        (lambda folder: [one.write_bytes(b"\x00\x01\x02" * 90) for one in folder.glob("*.txt")], "text"),
        (lambda folder: [one.write_bytes(b"") for one in folder.glob("*.txt")], "empty"),
    ],
    ids=[
        "no folder",
        "no article",
        "a named file is missing",
        "unknown key",
        "impossible date",
        "no text",
        "empty",
    ],
)
def test_bad_input_is_one_plain_sentence_and_exit_2(tmp_path, cache, prepare, words):
    folder = story(tmp_path / "mill")
    prepare(folder)

    done = run("check", folder, cwd=tmp_path, cache=cache)

    assert done.returncode == 2, done.stdout
    assert words.lower() in done.stderr.lower()
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "reports").exists()


def test_one_bad_article_among_good_ones_is_left_out_and_named(tmp_path, cache):
    folder = story(tmp_path / "mill")
    (folder / "broken.txt").write_bytes(b"\x00\x01\x02" * 90)

    done = run("check", folder, cwd=tmp_path, cache=cache)

    assert done.returncode == 1
    assert "broken.txt" in done.stdout
    assert "broken.txt" in (tmp_path / "reports/mill/index.html").read_text("utf-8")


def test_a_model_that_is_not_installed(tmp_path, cache):
    done = run("check", story(tmp_path / "mill"), "--model", "no_such_model", cwd=tmp_path, cache=cache)

    assert done.returncode == 2
    assert "no_such_model" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_report_that_was_there_stays_when_the_check_fails(tmp_path, cache):
    folder = story(tmp_path / "mill")
    run("check", folder, "--quiet", cwd=tmp_path, cache=cache)
    before = (tmp_path / "reports/mill/report.json").read_bytes()
    (folder / "story.yaml").write_text("articles:\n\t- wire.txt\n")

    assert run("check", folder, cwd=tmp_path, cache=cache).returncode == 2
    assert (tmp_path / "reports/mill/report.json").read_bytes() == before


def test_read_prints_one_object_a_line_in_order(tmp_path, cache):
    folder = story(tmp_path / "mill")
    done = run("read", folder / "wire.txt", "--published", "2025-03-04", cwd=tmp_path, cache=cache)
    records = [json.loads(line) for line in done.stdout.splitlines()]

    assert done.returncode == 0
    assert {"mention", "quantity", "attribution", "assertion"} <= {one["kind"] for one in records}
    assert [one["start"] for one in records] == sorted(one["start"] for one in records)
    assert all(FIRE[one["start"] : one["end"]] == one["quote"] for one in records)


@pytest.mark.parametrize(
    ("kind", "rows", "key", "answers"),
    [
        (
            "names",
            "name1,name2\nOlaf Scholz,Olaf Scholze\nAnn Lee,Bob Ray\n",
            "verdict",
            ["misspelt", "different"],
        ),
        ("quantities", "left,right\nmore than 30,37\n4 people,6 people\n", "outcome", ["agree", "conflict"]),
        (
            "times",
            "left,right\n12 March 2025,March 2025\n3 May 2024,4 May 2024\n",
            "outcome",
            ["agree", "conflict"],
        ),
        (
            "quotes",
            'left,right\n"We lost whole streets here","We lost whole villages here"\n',
            "outcome",
            ["conflict"],
        ),
    ],
)
def test_compare_judges_pairs(tmp_path, cache, kind, rows, key, answers):
    file = tmp_path / "pairs.csv"
    file.write_text(rows, "utf-8")
    done = run("compare", kind, file, cwd=tmp_path, cache=cache)

    assert [json.loads(line)[key] for line in done.stdout.splitlines()] == answers


def test_a_csv_without_two_columns_is_told(tmp_path, cache):
    file = tmp_path / "pairs.csv"
    file.write_text("name\nAnn\n", "utf-8")
    done = run("compare", "names", file, cwd=tmp_path, cache=cache)

    assert done.returncode == 2
    assert "no two columns" in done.stderr


def test_help_names_every_command(tmp_path):
    done = run("--help", cwd=tmp_path)

    assert done.returncode == 0
    for command in ("check", "read", "compare", "reference", "rules", "cache"):
        assert command in done.stdout
        assert command in (TOP / "README.md").read_text("utf-8")


def test_an_article_of_a_day_to_come_is_told(tmp_path, cache):
    done = run("check", story(tmp_path / "mill", SAME, published="2999-03-04"), cwd=tmp_path, cache=cache)

    assert done.returncode == 0, done.stdout
    assert "its date is to come" in done.stdout
