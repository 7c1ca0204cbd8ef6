"""
Keeps what was read out of an article, so that an unchanged one is not read again and spaCy not loaded.

A reading's key is made of the article's text and date, the pipeline, and the code of the stages that read; so an
older version's entries are never taken for this one's. Files are written beside and renamed into place: a crash,
a full disk or two runs at once leave either the old file or the new one. A file that cannot be read is as if it
were not there; nothing that goes wrong here stops a check.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import tempfile
from dataclasses import dataclass, fields
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import msgspec

from checker import values
from checker.model import (
    Article,
    Assertion,
    Attribution,
    Event,
    Mention,
    Numeral,
    Reading,
    Span,
    TimeMention,
    Trait,
)
from checker.values import Moment, Value

# The pipeline's own arrays are larger and keep their size when it is trained anew; its meta.json tells it apart.
_READ_WHOLE = 1_000_000
_READERS = ("annotate", "extract", "model", "reference", "values.py", "cache.py", "compare", "lexicon")


@dataclass(frozen=True, slots=True)
class _StoredValue:
    """Exactly one is set: JSON does not know which of our values an object is."""

    name: values.Name | None = None
    office: values.Office | None = None
    quantity: values.Quantity | None = None
    moment: Moment | None = None
    place: values.Place | None = None
    members: values.Members | None = None
    wording: values.Wording | None = None
    deed: values.Deed | None = None
    text: values.Text | None = None


@dataclass(frozen=True, slots=True)
class _StoredAssertion:
    """An Assertion with its value told apart by kind."""

    article: str
    span: Span
    sentence: Span
    property: str
    subject: str
    value: _StoredValue
    attribution: tuple[Attribution, ...]
    negated: bool
    hedged: bool
    mood: str
    as_of: Moment | None
    as_of_stated: bool
    event: Event
    part: str
    basis: str
    entity: str
    parts: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class _StoredReading:
    """A Reading without its article, which the caller has."""

    sentences: tuple[Span, ...]
    mentions: tuple[Mention, ...]
    times: tuple[TimeMention, ...]
    numerals: tuple[Numeral, ...]
    attributions: tuple[Attribution, ...]
    assertions: tuple[_StoredAssertion, ...]
    language: str
    notes: tuple[str, ...]
    traits: tuple[Trait, ...]


_ASSERTION_FIELDS = tuple(one.name for one in fields(_StoredAssertion) if one.name != "value")
_READING_FIELDS = tuple(one.name for one in fields(_StoredReading) if one.name != "assertions")
_DECODER = msgspec.json.Decoder(_StoredReading)


class ReadingCache:
    """Readings on disk below `folder`; `pipeline` names the language pipeline with its version."""

    def __init__(self, folder: Path, pipeline: str) -> None:
        self._folder = folder / "readings"
        self._pipeline = pipeline

    def load(self, article: Article) -> Reading | None:
        """The article's reading, or None where there is none that can be trusted."""
        try:
            stored = _DECODER.decode(self._path(article).read_bytes())
        except (OSError, msgspec.MsgspecError, ValueError):
            return None
        return _reading(stored, article)

    def save(self, reading: Reading) -> None:
        """Keeps the reading; silently does not where the disk does not let it."""
        path = self._path(reading.article)
        with contextlib.suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            handle, beside = tempfile.mkstemp(dir=path.parent, suffix=".part")
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(msgspec.json.encode(_stored(reading)))
                Path(beside).replace(path)
            except OSError:
                Path(beside).unlink(missing_ok=True)
                raise

    def _path(self, article: Article) -> Path:
        told = (
            article.file,
            article.published,
            article.earliest,
            article.latest,
            article.outlet,
            article.byline,
        )
        digest = hashlib.sha256(repr((told, self._pipeline, code_version())).encode())
        digest.update(article.text.encode("utf-8", "surrogatepass"))
        name = digest.hexdigest()
        return self._folder / name[:2] / f"{name}.json"


def pipeline_key(model: str) -> str:
    """Tells a pipeline from another version of the same name, without loading it; "" for the shipped one."""
    if not model:
        return ""
    meta = Path(model) / "meta.json"
    if meta.is_file():
        return f"{model} {hashlib.sha256(meta.read_bytes()).hexdigest()}"
    try:
        return f"{model} {version(model)}"
    except PackageNotFoundError:
        return model


def clear(folder: Path) -> int:
    """Removes all kept readings below `folder`; how many there were."""
    kept = folder / "readings"
    count = sum(1 for _ in kept.glob("*/*.json")) if kept.is_dir() else 0
    shutil.rmtree(kept, ignore_errors=True)
    return count


@lru_cache(maxsize=1)
def code_version() -> str:
    """A digest of the code and data that read articles: whoever changes them changes the key."""
    package = Path(__file__).parent
    digest = hashlib.sha256()
    for name in _READERS:
        place = package / name
        files = [place] if place.is_file() else sorted(one for one in place.rglob("*") if _counts(one))
        for file in files:
            digest.update(file.name.encode())
            size = file.stat().st_size
            digest.update(file.read_bytes() if size <= _READ_WHOLE else str(size).encode())
    return digest.hexdigest()


def _counts(path: Path) -> bool:
    return path.is_file() and "__pycache__" not in path.parts


def _stored(reading: Reading) -> _StoredReading:
    return _StoredReading(
        assertions=tuple(_stored_assertion(one) for one in reading.assertions),
        **{name: getattr(reading, name) for name in _READING_FIELDS},
    )


def _stored_assertion(assertion: Assertion) -> _StoredAssertion:
    kind = type(assertion.value).__name__.lower()
    value = _StoredValue(**{kind: assertion.value})  # type: ignore[arg-type]
    return _StoredAssertion(value=value, **{name: getattr(assertion, name) for name in _ASSERTION_FIELDS})


def _reading(stored: _StoredReading, article: Article) -> Reading:
    return Reading(
        article=article,
        assertions=tuple(_assertion(one) for one in stored.assertions),
        **{name: getattr(stored, name) for name in _READING_FIELDS},
    )


def _assertion(stored: _StoredAssertion) -> Assertion:
    kinds = [getattr(stored.value, one.name) for one in fields(_StoredValue)]
    value: Value = next(one for one in kinds if one is not None)
    return Assertion(value=value, **{name: getattr(stored, name) for name in _ASSERTION_FIELDS})
