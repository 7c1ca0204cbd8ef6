"""`checker reference` as it is typed."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from checker.cli.reference import reference


@pytest.fixture(autouse=True)
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CHECKER_REFERENCE", str(tmp_path / "own"))
    return tmp_path


def run(*words: str) -> Result:
    return CliRunner().invoke(reference, list(words))


def test_who_held_an_office_on_a_day() -> None:
    answer = run("who", "UK", "defence", "secretary", "--on", "2025-03-13")

    assert answer.exit_code == 0
    assert answer.output == (
        "UK Defence Secretary on 13 March 2025:\n"
        "  John Healey, from 5 July 2024 to 11 June 2026\n"
        "    origin: IfG Ministers Database 2026-06-19 (start, end); last verified: 9 October 2026;"
        " record gb-defence-secretary/2024-07-05\n"
    )


def test_who_tells_what_may_be_out_of_date() -> None:
    answer = run("who", "uk prime minister", "--on", "2026-11-20")

    assert "The reference speaks of this only until 5 October 2026: it may be out of date." in answer.output


def test_who_of_a_person() -> None:
    answer = run("who", "Sergei", "Lavrov")

    assert answer.output.startswith("Sergey Lavrov:\n  Russian Foreign Minister, since 9 March 2004\n")


def test_who_of_nobody() -> None:
    answer = run("who", "Ann", "Example")

    assert answer.exit_code != 0
    assert "The reference has no such office or person." in str(answer.exception)


def test_a_vacant_seat() -> None:
    assert "nobody that the reference knows of" in run("who", "pope", "--on", "2025-04-28").output


def test_an_impossible_day() -> None:
    assert run("who", "pope", "--on", "2025-02-30").exit_code == 2


def test_import_list_forget(own: Path) -> None:
    path = own / "desk.csv"
    path.write_text(
        "name,role,organisation,from,to\nJane Example,chief executive,Orbis Freight,2021-04-01,\n", "utf-8"
    )

    assert run("list").output == "Nothing was imported. The shipped reference stands alone.\n"
    assert run("import", str(path), "--as-of", "2026-05-01").output == (
        "Imported 1 terms of 1 people in 1 offices as 'desk', as of 1 May 2026.\n"
    )
    assert run("list").output == "desk: 1 terms of 1 people, desk, as of 1 May 2026\n"
    assert "Jane Example, since 1 April 2021" in run("who", "Orbis Freight chief executive").output
    assert run("forget", "desk").output == "Forgotten: desk.\n"
