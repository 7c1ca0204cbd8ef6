"""Who is who on texts of our own, against floors: what is right in every article raises no alarm."""

from benchmarks.people import names, near_misses, shapes
from checker.annotate import load_pipeline


def test_stories_in_which_nothing_is_wrong_raise_no_alarm() -> None:
    assert near_misses().misses == ()


def test_pairs_of_names() -> None:
    assert names().right >= 62


def test_offices_in_every_shape() -> None:
    assert shapes("offices.txt", "holds-office", load_pipeline()).right >= 70


def test_ages_in_every_shape() -> None:
    assert shapes("ages.txt", "age", load_pipeline()).right >= 47
