"""When one count is only of a part of what the other counts."""

from dataclasses import replace

from checker.extract import counts
from checker.link.narrowing import part_of, struck_part
from tests.extract.reading import extracted


def test_two_plain_counts_are_no_parts() -> None:
    (one,), (other,) = (extracted(counts, f"The ferry had {many} crew.") for many in (14, 16))

    assert not part_of(one, other)
    assert not struck_part(one, other)


def test_narrowed_and_smaller_is_a_part() -> None:
    (part,) = extracted(counts, "He faces six fraud charges.")
    (whole,) = extracted(counts, "He faces seven charges.")

    assert part_of(part, replace(whole, event=replace(whole.event, modifiers=())))
