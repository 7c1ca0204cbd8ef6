"""Which place names of a story are one place."""

from checker.link.places import link_places
from checker.model import Article, Mention, Reading, Span
from checker.reference.places import load_places


def reading(file: str, text: str, *names: str) -> Reading:
    mentions = tuple(
        Mention(Span(text.index(name), text.index(name) + len(name)), name, "place", name) for name in names
    )
    return Reading(Article(file, text), (Span(0, len(text)),), mentions, (), (), (), ())


def linked(*readings: Reading) -> dict[str, str]:
    return link_places(readings, load_places())


def test_two_places_that_sound_alike_in_one_article_stay_two() -> None:
    names = linked(
        reading("a.txt", "From the town of Sharqand to the town of Sharkhand.", "Sharqand", "Sharkhand"),
        reading("b.txt", "In the town of Sharkhand.", "Sharkhand"),
    )

    assert names["Sharqand"] != names["Sharkhand"]


def test_places_that_sound_alike_but_keep_other_company_stay_two() -> None:
    names = linked(
        reading("a.txt", "In Sharqand it rained.", "Sharqand"),
        reading("b.txt", "Sharkhand is dry.", "Sharkhand"),
    )

    assert names["Sharqand"] != names["Sharkhand"]


def test_places_that_only_look_alike_stay_two() -> None:
    names = linked(
        reading("a.txt", "In the town of Marlow.", "Marlow"),
        reading("b.txt", "In the town of Harlow.", "Harlow"),
    )

    assert names["Marlow"] != names["Harlow"]


def test_aliases_go_by_one_name() -> None:
    names = linked(reading("a.txt", "In Kyiv.", "Kyiv"), reading("b.txt", "In Kiev.", "Kiev"))

    assert names["Kyiv"] == names["Kiev"] == "Kyiv"


def test_spellings_by_ear_with_one_role_are_linked() -> None:
    names = linked(
        reading("a.txt", "In the town of Sharqand.", "Sharqand"),
        reading("b.txt", "In the town of Sharkhand.", "Sharkhand"),
        reading("c.txt", "In Sharqand.", "Sharqand"),
    )

    assert names["Sharkhand"] == names["Sharqand"] == "Sharqand"


def test_spellings_by_ear_with_one_neighbour_are_linked() -> None:
    names = linked(
        reading("a.txt", "Between Tolvo and Sharqand.", "Tolvo", "Sharqand"),
        reading("b.txt", "From Sharkhand to Tolvo.", "Sharkhand", "Tolvo"),
    )

    assert names["Sharkhand"] == names["Sharqand"]
