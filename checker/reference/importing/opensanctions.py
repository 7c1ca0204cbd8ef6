"""
Reads OpenSanctions' FollowTheMoney entities, one JSON object a line: Person, Position and Occupancy, in any order.

Every property is a list of strings; of several dates the first counts. Their data are CC BY-NC 4.0: who imports
them keeps to that.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from checker.errors import ReferenceFileError
from checker.reference.importing.entries import (
    Entry,
    Occupancy,
    Person,
    Position,
    RowFault,
    clean,
    clean_all,
    clean_date,
    wikidata_id,
)

NAME = "opensanctions"
CONFIDENCE = "medium"
_LONGEST_LINE = 1 << 26


def read(path: Path) -> Iterator[tuple[int, Entry | RowFault]]:
    decode = msgspec.json.Decoder().decode
    with path.open("rb") as file:
        line = 0
        while text := file.readline(_LONGEST_LINE):
            line += 1
            if not text.strip():
                continue
            try:
                entity = decode(text)
            except (msgspec.DecodeError, ValueError, RecursionError) as error:
                whole = text.endswith(b"\n")
                problem = (
                    "This line is no JSON." if whole else "The file is cut off: its last line is not whole."
                )
                raise ReferenceFileError(path, line, 1, problem, "Nothing was imported.") from error
            try:
                found = _entity(line, entity)
            except RowFault as fault:
                yield line, fault
                continue
            if found is not None:
                yield line, found


def _entity(line: int, entity: Any) -> Entry | None:
    if not isinstance(entity, dict) or not isinstance(entity.get("properties", {}), dict):
        raise RowFault("An entity must be an object with properties.")
    reader = _READERS.get(str(entity.get("schema")))
    key = clean(entity.get("id"))
    if reader is None:
        return None
    if not key:
        raise RowFault("An entity has no id.")
    return reader(line, key, entity)


def _person(line: int, key: str, entity: dict[str, Any]) -> Entry | None:
    names = clean_all(_list(entity, "name")) or (
        (clean(entity.get("caption")),) if clean(entity.get("caption")) else ()
    )
    if not names:
        raise RowFault("A person has no name.")
    aliases = clean_all([*_list(entity, "name")[1:], *_list(entity, "alias")])
    return Person(key, names[0], aliases, wikidata_id(_first(entity, "wikidataId") or key))


def _position(line: int, key: str, entity: dict[str, Any]) -> Entry | None:
    title = clean(_first(entity, "name") or entity.get("caption"))
    if not title:
        raise RowFault("A position has no name.")
    # A position inside a region or a town is not its country's.
    whose = _first(entity, "subnationalArea") or _first(entity, "country")
    return Position(key, title, clean(whose))


def _occupancy(line: int, key: str, entity: dict[str, Any]) -> Entry | None:
    holder, post = clean(_first(entity, "holder")), clean(_first(entity, "post"))
    if not holder or not post:
        raise RowFault("An occupancy has no holder or no post.")
    return Occupancy(
        line, holder, post, clean_date(_first(entity, "startDate")), clean_date(_first(entity, "endDate"))
    )


def _list(entity: dict[str, Any], name: str) -> list[Any]:
    value = entity.get("properties", {}).get(name)
    return value if isinstance(value, list) else []


def _first(entity: dict[str, Any], name: str) -> str:
    return next((text for text in _list(entity, name) if isinstance(text, str) and text), "")


_READERS = {"Person": _person, "Position": _position, "Occupancy": _occupancy}
