"""The published schema says what the loader reads: the same words, the same keys."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from checker import paths
from checker.compare import COMPARATORS
from checker.rulefile import vocabulary

SCHEMA: dict[str, Any] = json.loads((paths.rules_folder() / "rule.schema.json").read_text("utf-8"))
KEYS = SCHEMA["properties"]
RULES = sorted(path for path in paths.rules_folder().glob("*/*.yaml") if path.parent.name != "words")


def one_or_more(key: str) -> list[str]:
    words: list[str] = KEYS[key]["oneOf"][0]["enum"]
    assert KEYS[key]["oneOf"][1]["items"]["enum"] == words
    return words


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_keys_are_the_loaders() -> None:
    example = KEYS["examples"]["items"]

    assert set(KEYS) == set(vocabulary.RULE_KEYS)
    assert tuple(SCHEMA["required"]) == vocabulary.NEEDED_KEYS
    assert set(example["properties"]) == set(vocabulary.EXAMPLE_KEYS)
    assert set(KEYS["find"]["properties"]) == set(vocabulary.FIND_KEYS)
    assert tuple(KEYS["where"]["properties"]) == vocabulary.WHERE


def test_words_are_the_loaders() -> None:
    assert tuple(KEYS["kind"]["enum"]) == vocabulary.KINDS
    assert tuple(KEYS["severity"]["enum"]) == vocabulary.SEVERITIES
    assert tuple(KEYS["status"]["enum"]) == vocabulary.STATUSES
    assert tuple(one_or_more("same")) == vocabulary.SAME
    assert tuple(one_or_more("between")) == vocabulary.BETWEEN
    assert tuple(one_or_more("tension-when")) == vocabulary.TENSIONS
    assert tuple(KEYS["property"]["anyOf"][0]["enum"]) == tuple(vocabulary.PROPERTIES)
    assert tuple(KEYS["examples"]["items"]["properties"]["finds"]["enum"]) == vocabulary.FINDS


def test_comparators_are_those_there_are() -> None:
    assert KEYS["compare"]["oneOf"][0]["enum"] == list(vocabulary.COMPARES)
    assert KEYS["compare"]["oneOf"][1]["properties"]["with"]["enum"] == list(vocabulary.COMPARES)
    assert set(COMPARATORS) == set(vocabulary.COMPARES)


def test_options_are_the_comparators() -> None:
    told = {
        one["if"]["properties"]["with"]["const"]: set(one["then"]["properties"]) - {"with"}
        for one in KEYS["compare"]["oneOf"][1]["allOf"]
    }

    assert told == {
        name: {option.replace("_", "-") for option in one.OPTIONS} for name, one in COMPARATORS.items()
    }


def test_an_option_that_no_comparator_has_is_underlined() -> None:
    told = yaml.load(RULES[0].read_text("utf-8"), Loader=_Plain)
    told["compare"] = {"with": "text", "exclusiv": True}

    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(told, SCHEMA)


@pytest.mark.parametrize("path", RULES, ids=lambda path: path.stem)
def test_a_shipped_rule_follows_the_schema(path: Path) -> None:
    # As strings: dates of YAML 1.1 are no business of an editor's YAML 1.2 tools.
    told = yaml.load(path.read_text("utf-8"), Loader=_Plain)

    jsonschema.validate(told, SCHEMA)


class _Plain(yaml.SafeLoader):
    """Reads only true, false and numbers as such."""


_Plain.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if "timestamp" not in tag and first not in "yYnNoO"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
