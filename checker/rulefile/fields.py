"""Reads single keys of a rule file: a text, one of some words, a list of texts. Each tells its own fault."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from checker.yamlfile import Faultfinder, Listing, Mapping, Node, Scalar, nearest


def known_keys(node: Mapping, known: Sequence[str], what: str, finder: Faultfinder) -> None:
    """Faults for keys that nobody reads: a typo must not switch a rule off."""
    for key, place in node.keys.items():
        if key not in known:
            finder.at(place, f"{what} has no key '{key}'.", nearest(key, known))


def text(node: Mapping, key: str, finder: Faultfinder) -> str:
    """The key's text, "" where it is absent. An empty one that was begun is a fault."""
    found = node.entries.get(key)
    if found is None:
        return ""
    words = plain_text(found, key, finder)
    if not words.strip() and isinstance(found, Scalar):
        finder.at(found, f"'{key}' is empty.", "Write its text after the colon, or delete the key.")
    return words


def plain_text(node: Node, key: str, finder: Faultfinder) -> str:
    """One text as written: `NO` is "NO", `12:30` is "12:30"."""
    if isinstance(node, Scalar):
        return "" if node.absent else node.text
    finder.at(
        node, f"'{key}' must be one text, not {_shape(node)}.", "Quote it if it has brackets or a colon."
    )
    return ""


def word(node: Mapping, key: str, known: Iterable[str], finder: Faultfinder) -> str:
    """One of the known words, "" where the key is absent or wrong."""
    found = node.entries.get(key)
    if found is None:
        return ""
    return known_word(found, key, list(known), finder)


def known_word(node: Node, key: str, known: Sequence[str], finder: Faultfinder) -> str:
    written = plain_text(node, key, finder)
    if isinstance(node, Scalar) and written not in known:
        finder.at(node, f"'{key}' cannot be '{written}'.", nearest(written, known))
        return ""
    return written


def words(node: Mapping, key: str, known: Sequence[str], finder: Faultfinder) -> tuple[str, ...]:
    """One or several of the known words, in their order, each once."""
    found = [known_word(item, key, known, finder) for item in items(node.entries.get(key), key, finder)]
    return tuple(dict.fromkeys(one for one in found if one))


def items(node: Node | None, key: str, finder: Faultfinder) -> tuple[Node, ...]:
    """The parts of a list; a single text counts as a list of one."""
    if node is None:
        return ()
    if isinstance(node, Listing):
        if not node.items:
            finder.at(node, f"'{key}' is an empty list.", "Name at least one, or delete the key.")
        return node.items
    if isinstance(node, Scalar) and not node.absent:
        return (node,)
    finder.at(node, f"'{key}' must be a word or a list of words.", f"Write '{key}: [one, two]'.")
    return ()


def flag(node: Mapping, key: str, finder: Faultfinder) -> bool:
    found = node.entries.get(key)
    if found is None:
        return False
    if isinstance(found, Scalar) and isinstance(found.value, bool):
        return found.value
    finder.at(found, f"'{key}' must be true or false.", "Write one of these two, without quotes.")
    return False


def keys_of(node: Mapping, key: str, shape: str, finder: Faultfinder) -> Mapping | None:
    """The keys below a key, None where it is absent or something else."""
    found = node.entries.get(key)
    if found is None or isinstance(found, Mapping):
        return found
    finder.at(found, f"'{key}' must consist of keys, not be {_shape(found)}.", f"Write it as {shape}.")
    return None


def _shape(node: Node) -> str:
    if isinstance(node, Listing):
        return "a list"
    return "keys" if isinstance(node, Mapping) else "a single word"
