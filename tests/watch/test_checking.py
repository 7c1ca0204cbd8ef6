"""The loop: when it checks, what it tells, and that nothing but being told to stop ends it."""

import sys
from pathlib import Path
from threading import Event

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent))

from report.makers import bare, finding, one_article, says

from checker.errors import InputError
from checker.model import Story, Verdict
from checker.watch import keep_checking
from checker.watch.files import Stamps


def report(*numbers: int):
    article = one_article("Four people died.")
    pieces = [says(article, "Four people", 0, "4 people")]
    return bare(
        Story("fire", "Fire", (article,)),
        findings=tuple(finding(one, Verdict.CONFLICT, "quantity", f"No. {one}", pieces) for one in numbers),
    )


def watched(answers: list, looks: list[Stamps]) -> list:
    """Every run told, of a story whose files are as in each look; the last look is the end."""
    stop, told, left = Event(), [], list(looks)

    def asked() -> Stamps:
        if len(left) == 1:
            stop.set()
        return left.pop(0) if len(left) > 1 else left[0]

    def check():
        answer = answers[len(told)]
        if isinstance(answer, Exception):
            raise answer
        return answer

    keep_checking(check, asked, told.append, stop)
    return told


A, B, C = ({"/story/post.txt": (number, 1, 1)} for number in range(3))


def test_no_change_no_second_run():
    assert len(watched([report(1)], [A, A, A, A])) == 1


def test_a_change_is_told_with_its_file_and_what_is_new_and_gone():
    first, second = watched([report(1, 2), report(2, 3)], [A, B, B, B])

    assert (first.files, first.new, first.gone) == ((), (), ())
    assert second.files == ("post.txt",)
    assert [one.summary for one in second.new] == ["No. 3"]
    assert [one.summary for one in second.gone] == ["No. 1"]


def test_a_fault_is_one_sentence_and_the_next_run_is_held_against_the_last_good_one():
    fault = InputError("story.yaml", "It is no YAML.", "Mend it.")
    _, second, third = watched([report(1), fault, report(1, 2)], [A, B, B, B, C, C, C])

    assert (second.report, second.fault) == (None, "story.yaml: It is no YAML. Mend it.")
    assert [one.summary for one in third.new] == ["No. 2"]


def test_a_fault_of_ours_does_not_end_it():
    _, second, third = watched([report(1), ValueError("secret"), report(1)], [A, B, B, B, C, C, C])

    assert second.fault.startswith("a fault of the checker's own")
    assert "secret" not in second.fault
    assert third.report is not None


def test_it_may_begin_with_a_fault():
    first, second = watched([InputError("x", "No article.", ""), report(1)], [A, B, B, B])

    assert first.report is None
    assert (second.new, second.gone) == ((), ())


def test_ctrl_c_is_not_swallowed():
    def check():
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        keep_checking(check, lambda: A, lambda checked: None, Event())
