"""Tools with a cache of their own, for tests that check whole articles."""

from collections.abc import Iterator

import pytest

from checker.check import Tools


@pytest.fixture(scope="module")
def tools(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tools]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CHECKER_CACHE", str(tmp_path_factory.mktemp("cache")))
        yield Tools()
