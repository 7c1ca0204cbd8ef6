"""Office-holders out of files: what refuses a file, and what is found of it afterwards."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from checker.errors import CheckerError
from checker.reference import Reference, load_reference
from checker.reference.importing import forget, format_of, import_file, imports_in
from checker.reference.importing.streaming import elements

DAY = date(2026, 5, 1)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    own = tmp_path / "own"
    monkeypatch.setenv("CHECKER_REFERENCE", str(own))
    return own


def write(folder: Path, name: str, text: str) -> Path:
    path = folder.parent / name
    path.write_text(text, "utf-8")
    return path


def cell(value: str, kind: str = "literal") -> dict[str, str]:
    return {"type": kind, "value": value}


def sparql(*rows: dict[str, Any]) -> str:
    return json.dumps({"head": {"vars": ["person"]}, "results": {"bindings": list(rows)}}, indent=1)


def binding(person: str, name: str, title: str, begun: str, **more: Any) -> dict[str, Any]:
    base = "http://www.wikidata.org/entity/"
    return {
        "person": cell(base + person, "uri"), "personLabel": cell(name), "position": cell(base + "Q900001", "uri"),
        "positionLabel": cell(title), "start": cell(begun), "sp": cell("11"), **more,
    }  # fmt: skip


def people(reference: Reference, office: str, of: str, on: date = DAY) -> list[str]:
    return [
        holding.term.person
        for one in reference.offices_meant(office, of)
        for holding in reference.holders(one, on)
    ]


DESK = """name,role,organisation,from,to
Jane Example,chief executive,Orbis Freight,2021-04-01,
Omar Sample,chief executive,Orbis Freight,2015,2021-04-01
Ida Muster,surgeon general,Norway,2020-01,
"""
POPOLO = json.dumps(
    {
        "memberships": [
            {
                "person_id": "p1",
                "organization_id": "o1",
                "role": "Minister of Whaling",
                "start_date": "2022-05-24",
            },
            {"person_id": "p2", "organization_id": "o1", "role": "member", "legislative_period_id": "term/9"},
            {"person_id": "gone", "organization_id": "o1", "role": "member", "start_date": "2022"},
        ],
        "persons": [
            {"id": "p1", "name": "Jane Example", "other_names": [{"name": "Jeanne Exemple"}]},
            {"id": "p2", "name": "Omar Sample", "identifiers": [{"scheme": "wikidata", "identifier": "Q42"}]},
        ],
        "organizations": [{"id": "o1", "name": "Iceland"}],
        "events": [{"id": "term/9", "start_date": "2022-05-02", "end_date": "2026-05-01"}],
    }
)
FTM = "\n".join(
    json.dumps(entity)
    for entity in (
        {"id": "occ-1", "schema": "Occupancy", "properties": {"holder": ["Q1"], "post": ["P1"], "startDate": ["2024-03-09"]}},
        {"id": "Q1", "schema": "Person", "properties": {"name": ["Jane Example"], "alias": ["Jayne Example"]}},
        {"id": "P1", "schema": "Position", "properties": {"name": ["Minister of Whaling"], "country": ["is"]}},
        {"id": "C1", "schema": "Company", "properties": {"name": ["Orbis"]}},
        {"id": "occ-2", "schema": "Occupancy", "properties": {"holder": ["Q1"], "post": ["P9"], "startDate": ["2024"]}},
        {"id": "occ-3", "schema": "Occupancy", "properties": {"holder": ["Q1"], "post": ["P1"]}},
    )
)  # fmt: skip


def test_a_desks_list(folder: Path) -> None:
    imported = import_file(write(folder, "desk.csv", DESK), folder, as_of=DAY)
    reference = load_reference()

    assert (imported.name, imported.format, imported.counted.terms, imported.counted.people) == (
        "desk",
        "desk",
        3,
        3,
    )
    assert people(reference, "chief executive", "Orbis Freight") == ["Jane Example"]
    assert people(reference, "Orbis Freight chief executive", "") == ["Jane Example"]
    assert people(reference, "chief executive", "Orbis Freight", date(2018, 1, 1)) == ["Omar Sample"]
    assert people(reference, "surgeon general", "Norwegian") == ["Ida Muster"]
    assert reference.judge("chief executive", "Orbis Freight", "Omar Sample", DAY).kind == "past-holder"
    assert reference.judge("chief executive", "Orbis Freight", "Jane Exampel", DAY).kind == "misspelt"
    assert reference.judge("chief executive", "Orbis Freight", "Rolf Other", DAY).kind == "wrong-person"
    assert (
        reference.judge("chief executive", "Orbis Freight", "Rolf Other", date(2027, 1, 1)).kind == "unknown"
    )
    assert [one.office.title for one in reference.person_offices("Jane Example", DAY)] == ["chief executive"]


def test_holders_tables_of_everypolitician(folder: Path) -> None:
    text = (
        "position,person,personID,start,end,gender\nMinister of Whaling,Jane Example,Q77,2021-10-14,,female\n"
    )
    import_file(write(folder, "holders21.csv", text), folder, as_of=DAY)

    assert load_reference().person_offices("Jane Example", DAY)[0].term.wikidata == "Q77"


def test_wikidata(folder: Path) -> None:
    rows = (
        binding("Q11", "Jane Example", "Minister of Whaling of Iceland", "2024-03-09T00:00:00Z"),
        binding("Q11", "Jane Example", "Minister of Whaling of Iceland", "2024-03-09T00:00:00Z", alias=cell("Jayne Example")),
        binding("Q12", "Omar Sample", "Minister of Whaling of Iceland", "2021-01-01T00:00:00Z", sp=cell("9"), end=cell("2024-03-09T00:00:00Z")),
        binding("Q13", "No Start", "Minister of Whaling of Iceland", "http://x/.well-known/genid/1", start=cell("http://x/.well-known/genid/1", "uri")),
        binding("Q14", "Q14", "Minister of Whaling of Iceland", "2024-03-09T00:00:00Z"),
    )  # fmt: skip
    imported = import_file(write(folder, "query.json", sparql(*rows)), folder, as_of=DAY)
    reference = load_reference()

    assert (imported.counted.terms, imported.counted.without_start) == (2, 1)
    assert people(reference, "whaling minister", "Iceland") == ["Jane Example"]
    assert reference.judge("minister of whaling", "Iceland", "Jayne Example", DAY).match == "same"
    assert reference.judge("minister of whaling", "Iceland", "Rolf Other", DAY).kind == "unknown"


def test_popolo_in_any_order(folder: Path) -> None:
    imported = import_file(write(folder, "ep.json", POPOLO), folder, as_of=DAY)
    reference = load_reference()
    (held,) = reference.person_offices("Omar Sample", date(2024, 1, 1))

    assert (imported.counted.terms, imported.counted.unknown) == (2, 1)
    assert people(reference, "minister of whaling", "Iceland") == ["Jane Example"]
    assert reference.person_offices("Jeanne Exemple", DAY)[0].term.person == "Jane Example"
    assert (held.term.start, held.term.end, held.term.wikidata) == ("2022-05-02", "2026-05-01", "Q42")


def test_opensanctions_in_any_order(folder: Path) -> None:
    imported = import_file(write(folder, "entities.ftm.json", FTM), folder, as_of=DAY)

    assert (imported.counted.terms, imported.counted.unknown, imported.counted.without_start) == (1, 1, 1)
    assert people(load_reference(), "minister of whaling", "Iceland") == ["Jane Example"]


def test_an_import_adds_to_what_is_shipped(folder: Path) -> None:
    text = "name,role,organisation,from,to\nSergey Lavrov,foreign minister,Russia,2004-03-09,\nNew Person,Prime Minister,UK,2026-11-02,\n"
    import_file(write(folder, "desk.csv", text), folder, as_of=date(2026, 11, 20))
    reference = load_reference()

    assert people(reference, "foreign minister", "Russia", date(2026, 1, 1)) == ["Sergey Lavrov"]
    assert people(reference, "prime minister", "UK", date(2026, 11, 20)) == ["New Person"]
    assert people(reference, "prime minister", "UK", date(2025, 11, 20)) == ["Keir Starmer"]


def test_ten_thousand_spellings_of_one_name(folder: Path) -> None:
    names = ["Jane Example", *(f"Jane{at} Exempl{at}" for at in range(10_000))]
    entities = (
        {"id": "Q1", "schema": "Person", "properties": {"name": names, "alias": names}},
        {"id": "P1", "schema": "Position", "properties": {"name": ["Minister of Whaling"], "country": ["is"]}},
        {"id": "o", "schema": "Occupancy", "properties": {"holder": ["Q1"], "post": ["P1"], "startDate": ["2024-03-09"]}},
    )  # fmt: skip
    import_file(write(folder, "many.json", "\n".join(map(json.dumps, entities))), folder, as_of=DAY)

    assert load_reference().judge("whaling minister", "Iceland", "Jane Example", DAY).kind == "consistent"


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("cut.json", sparql(binding("Q1", "A B", "Minister of X", "2024-01-02"))[:-40], "cut off"),
        ("cut2.json", FTM[:-30], ":6:1: The file is cut off: its last line is not whole."),
        ("cut3.json", POPOLO[:-5], "cut off"),
        ("broken.json", FTM.replace('"occ-2"', "occ-2"), ":5:1: This line is no JSON."),
        ("shape.json", '{"hello": [1, 2, 3]}', "none of the formats"),
        ("list.json", "[1, 2, 3]", "none of the formats"),
        ("empty.csv", "", "The file is empty."),
        ("columns.csv", "who,what\nA,B\n", "no column called name or role"),
        ("binary.csv", "name,role\n\udcff", "not UTF-8"),
        ("quote.csv", 'name,role\n"Jane,chief', "broken or cut off"),
        ("nobody.csv", "name,role,organisation,from,to\n", "names nobody"),
        ("deep.json", '{"results": {"bindings": [' + "[" * 100_000, ""),
        (
            "date.csv",
            DESK.replace("2021-04-01,\n", "2021-02-30,\n"),
            ":2:1: There is no 2021-02-30 in any calendar.",
        ),
        (
            "order.csv",
            DESK.replace("2015,2021", "2025,2021"),
            ":3:1: It ends (2021-04-01) before it begins (2025).",
        ),
        ("words.csv", DESK.replace("2020-01", "last May"), ":4:1: 'last May' is no date."),
        (
            "cells.csv",
            DESK.replace("Orbis Freight,2015", "Orbis, Freight, 2015"),
            ":3:1: It has 6 cells under 5 columns.",
        ),
    ],
)
def test_a_refused_file_leaves_what_was_there(folder: Path, name: str, text: str, told: str) -> None:
    import_file(write(folder, "mine.csv", DESK), folder, as_of=DAY)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    path = folder.parent / name
    path.write_bytes(text.encode("utf-8", "surrogateescape"))

    with pytest.raises(CheckerError) as refused:
        import_file(path, folder, name="mine", as_of=DAY)

    assert told in str(refused.value)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    assert people(load_reference(), "chief executive", "Orbis Freight") == ["Jane Example"]


def test_a_folder_that_is_a_file(folder: Path) -> None:
    folder.write_text("in the way", "utf-8")

    with pytest.raises(CheckerError, match="could not be imported"):
        import_file(write(folder, "desk.csv", DESK), folder)


def test_faulty_rows_may_be_left_out(folder: Path) -> None:
    path = write(folder, "date.csv", DESK.replace("2020-01", "2020-13"))
    imported = import_file(path, folder, as_of=DAY, skip_faulty=True)

    assert imported.counted.terms == 2
    assert imported.left_out == ("line 4: There is no 2020-13 in any calendar.",)


def test_a_thousand_faults_are_counted_not_listed(folder: Path) -> None:
    text = "name,role,from\n" + "A B,chief,2020-13-01\n" * 1_000
    with pytest.raises(CheckerError) as refused:
        import_file(write(folder, "bad.csv", text), folder)

    assert len(str(refused.value).splitlines()) == 21
    assert "980 more rows are at fault." in str(refused.value)


def test_names_are_made_safe(folder: Path) -> None:
    text = (
        f'name,role,organisation,from\n"Jane\tEx\u202eample {"x" * 900}",chief executive,Orbis,2021-04-01\n'
    )
    import_file(write(folder, "../odd name!.csv", text), folder, as_of=DAY)
    (held,) = load_reference().holders("org:orbis/chief executive", DAY)

    assert held.term.person.startswith("Jane Ex ample xxx")
    assert len(held.term.person) <= 200
    assert [path.name for path in folder.iterdir()] == ["odd-name.reference"]


def test_list_replace_and_forget(folder: Path) -> None:
    path = write(folder, "desk.csv", DESK)
    import_file(path, folder, as_of=DAY)
    import_file(path, folder, as_of=DAY)

    assert [(one.name, one.format, one.counted.terms) for one in imports_in(folder)] == [("desk", "desk", 3)]
    forget(folder, "desk")
    assert imports_in(folder) == []
    with pytest.raises(CheckerError, match="There is no import of that name"):
        forget(folder, "desk")


def test_a_store_that_is_none(folder: Path) -> None:
    folder.mkdir()
    (folder / "x.reference").write_text("no database at all, but long enough to be taken for one", "utf-8")

    with pytest.raises(CheckerError, match="no imported reference"):
        load_reference()


def test_formats_are_told_by_their_begin(folder: Path) -> None:
    texts = {"a.json": sparql(), "b.json": POPOLO, "c.json": FTM, "d.csv": DESK}

    assert [format_of(write(folder, name, text)) for name, text in texts.items()] == [
        "wikidata", "popolo", "opensanctions", "desk",
    ]  # fmt: skip


def pieces() -> Iterator[str]:
    yield '{"a": {"b": [1, 22, "x\\ny", {"k": [[]]}, [], -3.5e2, true, null]}, "skipped": [1, {"b": [9]}], "c": []}'
    yield '{ "a" :\n {"b"\n:[ ]}}'


@pytest.mark.parametrize("text", list(pieces()))
@pytest.mark.parametrize("block", [1, 2, 3, 7, 1 << 18])
def test_streaming_sees_what_the_whole_document_says(
    folder: Path, monkeypatch: pytest.MonkeyPatch, text: str, block: int
) -> None:
    monkeypatch.setattr("checker.reference.importing.streaming._BLOCK", block)
    seen = [value for _, _, value in elements(write(folder, "x.json", text), frozenset(("a.b",)))]

    assert seen == json.loads(text)["a"]["b"]
