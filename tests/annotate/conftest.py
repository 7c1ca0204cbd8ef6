"""One pipeline for all tests of annotate/, and makers of what they look at."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checker.annotate import Pipeline, annotate, load_pipeline
from checker.model import Article, Sentence


@pytest.fixture(scope="session")
def pipeline() -> Pipeline:
    return load_pipeline()


@pytest.fixture(scope="session")
def read(pipeline: Pipeline) -> Callable[[str], tuple[Sentence, ...]]:
    """Annotates a text as an article."""
    return lambda text: annotate(Article("made-up.txt", text), pipeline)
