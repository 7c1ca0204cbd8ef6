"""`checker decide` as an editor runs it, and what the next `checker check` makes of it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

TOP = Path(__file__).parents[2]
FIRE = "Fire at the mill\n\nTOLVA, March 3 (Wire) - Four people were killed when fire broke out at a mill in Tolva, police said."
OTHER = "Mill fire\n\nSix people were killed when fire broke out at a mill in Tolva on Monday, police said."
FIVE = OTHER.replace("Six", "Five")


def run(*arguments: object, at: Path) -> subprocess.CompletedProcess[str]:
    own = {
        "PYTHONPATH": str(TOP),
        "CHECKER_CACHE": str(at.parent / "cache"),
        "CHECKER_DECISIONS": str(at.parent / "config/own.yaml"),
    }
    return subprocess.run(
        [sys.executable, "-m", "checker", *map(str, arguments)],
        cwd=at.parent,
        env=os.environ | own,
        capture_output=True,
        text=True,
    )


@pytest.fixture
def story(tmp_path: Path) -> Path:
    return made(tmp_path / "mill")


def made(folder: Path, second: str = OTHER) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "wire.txt").write_text(FIRE, "utf-8")
    (folder / "post.txt").write_text(second, "utf-8")
    (folder / "story.yaml").write_text(
        "title: Mill fire\narticles:\n  - {file: wire.txt, outlet: Wire, published: 2025-03-04}\n"
        "  - {file: post.txt, outlet: Post, published: 2025-03-04}\n",
        "utf-8",
    )
    return folder


def checked(story: Path, *options: str) -> tuple[int, list[dict[str, object]], dict[str, object]]:
    """The exit code, the findings and what was told of the decisions."""
    done = run("check", story, "--json", *options, at=story)
    told = json.loads(done.stdout)
    return done.returncode, told["findings"], told.get("decisions", {})


def only(story: Path) -> str:
    (finding,) = checked(story)[1]
    return str(finding["id"])


def test_a_dismissed_finding_counts_no_more_and_a_confirmed_one_does(story: Path) -> None:
    finding = only(story)

    assert run("decide", story, finding, "dismissed", "--note", "Two fires.", at=story).returncode == 0
    code, (one,), _ = checked(story)
    assert code == 0
    assert one["decision"]["note"] == "Two fires."  # type: ignore[index]
    assert checked(story, "--no-decisions")[0] == 1

    assert run("decide", story, finding[:5], "confirmed", at=story).returncode == 0
    assert checked(story)[0] == 1


def test_the_same_decision_is_kept_once(story: Path) -> None:
    finding = only(story)
    run("decide", story, finding, "ask", "--note", "Ring.", at=story)
    before = (story / "decisions.yaml").read_bytes()
    again = run("decide", story, finding, "ask", "--note", "Ring.", "--today", "2030-01-01", at=story)

    assert again.returncode == 0
    assert "already" in again.stdout
    assert (story / "decisions.yaml").read_bytes() == before


def test_changed_words_ask_for_a_new_decision_and_gone_ones_are_resolved(story: Path) -> None:
    run("decide", story, only(story), "dismissed", "--note", "Two fires.", at=story)
    made(story, FIVE)
    code, (one,), _ = checked(story)

    assert code == 1
    assert one["decision"]["state"] == "changed"  # type: ignore[index]
    made(
        story,
        "Mill fire\n\nPolice said four people were killed when fire broke out at a mill in Tolva on Monday.",
    )
    code, findings, told = checked(story)
    assert (code, findings) == (0, [])
    assert [left["fate"] for left in told["left"]] == ["resolved"]  # type: ignore[attr-defined]
    assert (
        "found no more" in run("decide", story, at=story).stdout
        or "Two fires." in run("check", story, at=story).stdout
    )


def test_what_comes_after_the_first_decision_is_new(story: Path) -> None:
    run("decide", story, only(story), "ask", at=story)
    (story / "late.txt").write_text(
        "Mill fire\n\nThe fire at the mill in Tolva on Monday destroyed 12 looms, police said. "
        "Later police said the fire at the mill in Tolva destroyed 40 looms.\n"
        "Nine people were killed when fire broke out at a mill in Tolva on Monday, the mayor said.",
        "utf-8",
    )
    states = [one.get("decision", {}).get("state") for one in checked(story)[1]]  # type: ignore[union-attr]

    assert set(states) & {"new", "changed"}
    run("decide", story, "--seen", at=story)
    assert "new" not in [one.get("decision", {}).get("state") for one in checked(story)[1]]  # type: ignore[union-attr]


def test_expiry_is_judged_by_the_day_given(story: Path) -> None:
    run("decide", story, only(story), "dismissed", "--until", "2026-06-30", "--today", "2026-01-01", at=story)

    assert checked(story, "--today", "2026-06-30")[0] == 0
    code, (one,), told = checked(story, "--today", "2026-07-01")
    assert (code, one["decision"]["state"], told["today"]) == (1, "expired", "2026-07-01")  # type: ignore[index]
    assert "judged as of" in run("check", story, "--today", "2026-07-01", at=story).stdout


def test_a_pair_of_words_reaches_another_story(story: Path) -> None:
    done = run("decide", story, only(story), "dismissed", "--scope", "words", "--note", "As ever.", at=story)
    elsewhere = made(story.parent / "elsewhere")

    assert "every story" in done.stdout
    assert "These are figures or dates" in done.stdout
    assert checked(elsewhere)[0] == 0
    assert not (elsewhere / "decisions.yaml").exists()


def test_words_that_only_the_page_kept_are_taken_along(story: Path) -> None:
    run("decide", story, only(story), "dismissed", "--scope", "words", at=story)
    (story.parent / "config/own.yaml").unlink()

    assert "holds in this one alone" in " ".join(run("check", story, at=story).stdout.split())
    assert run("decide", story, "--everywhere", at=story).stdout.startswith("1 decision")
    assert checked(made(story.parent / "elsewhere"))[0] == 0


def test_without_a_finding_it_lists(story: Path) -> None:
    finding = only(story)
    before = run("decide", story, at=story).stdout

    assert before.startswith(f"To decide: 1\n  {finding} ")
    assert before.endswith("Decided: nothing\n")
    run("decide", story, finding, "ask", "--note", "Ring \x1b[31mthe\u202e desk.", at=story)
    after = run("decide", story, at=story).stdout
    assert "To decide: nothing" in after
    assert "Ring ⟨U+001B⟩[31mthe⟨U+202E⟩ desk." in after


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["zzz", "ask"], "No finding is called 'zzz'."),
        (["FIND", "maybe"], "'maybe' is no verdict. Write one of: confirmed, dismissed, ask."),
        (["FIND"], "Write one of: confirmed, dismissed, ask."),
        (["FIND", "ask", "--scope", "rule"], "only 'dismissed' reaches further"),
        (["FIND", "ask", "--until", "soon"], "'soon' is no date."),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_written(story: Path, arguments: list[str], told: str) -> None:
    finding = only(story)
    done = run("decide", story, *[finding if one == "FIND" else one for one in arguments], at=story)

    assert done.returncode == 2
    assert told in done.stderr
    assert not (story / "decisions.yaml").exists()


def test_a_mistyped_id_is_answered_with_the_nearest(story: Path) -> None:
    finding = only(story)
    done = run("decide", story, finding[:6] + "zz", "ask", at=story)

    assert f"Did you mean '{finding}'?" in done.stderr


BROKEN = [
    "decisions:\n  - {{finding: {id}, verdict: dismissed}}\n  - note: a: b\n",
    "decisions:\n  - {{finding: {id}, verdict: dismissed}}\n  - {{finding: x, verdict: no}}\n",
]


@pytest.mark.parametrize("text", BROKEN)
def test_a_broken_file_is_told_used_as_far_as_it_goes_and_never_written(story: Path, text: str) -> None:
    path = story / "decisions.yaml"
    finding = only(story)
    path.write_text(text.format(id=finding), "utf-8")
    before = path.read_bytes()
    done = run("check", story, at=story)

    assert done.returncode == 0
    assert "decisions.yaml:3:" in done.stdout
    refused = run("decide", story, finding, "ask", at=story)
    assert refused.returncode == 2
    assert "decisions.yaml:3:" in refused.stderr
    assert run("decide", story, "--seen", at=story).returncode == 2
    assert path.read_bytes() == before


@pytest.mark.parametrize("kind", ["folder", "link to nowhere", "not UTF-8", "alias bomb"])
def test_what_is_no_file_of_decisions_stops_no_run(story: Path, kind: str) -> None:
    path = story / "decisions.yaml"
    if kind == "folder":
        path.mkdir()
    elif kind == "link to nowhere":
        path.symlink_to(story / "nowhere.yaml")
    else:
        path.write_bytes(b"\xff\xfe" if kind == "not UTF-8" else b"a: &a [x]\nb: [*a, *a]\n")
    done = run("check", story, at=story)

    assert done.returncode == 1
    assert "decisions.yaml:1:" in done.stdout
    assert "Traceback" not in done.stderr
    refused = run("decide", story, "--seen", at=story)
    assert refused.returncode == 2
    assert "decisions.yaml:1:" in refused.stderr
    assert not (story / "nowhere.yaml").exists()
