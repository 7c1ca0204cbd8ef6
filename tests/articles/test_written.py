from datetime import date

import pytest

from checker.articles.written import whole_date


@pytest.mark.parametrize(
    "written", ["", "March 3", "March 2025", "03/04/2025", "yesterday", "2025", "soon", "30 February 2025"]
)
def test_what_is_no_whole_date_is_left(written):
    assert whole_date(written) is None


@pytest.mark.parametrize(
    "written", ["13 March 2025", "March 13, 2025", "13 mars 2025", "13. März 2025", "13 de marzo de 2025"]
)
def test_a_whole_date_in_words_of_any_language(written):
    assert whole_date(written) == date(2025, 3, 13)
