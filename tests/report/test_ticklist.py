"""The tick list."""

from dataclasses import replace

from report.makers import bare, one_article, sample

from checker.model import Story
from checker.report.layout import lay_out
from checker.report.ticklist import tick_list


def items() -> dict[str, tuple[str, list[int], list[int]]]:
    return {
        item.value: (item.reports, [one.number for one in item.columns], [flag.number for flag in item.flags])
        for sheet in tick_list(lay_out(sample()))
        for item in sheet.items
    }


def test_a_story_without_items_has_no_sheet() -> None:
    assert tick_list(lay_out(bare(Story("s", "S", (one_article("x"),))))) == ()


def test_articles_that_copy_one_another_count_once() -> None:
    assert items()["4 people"][:2] == ("1 report", [1, 3])
    assert items()["3 April 2025"][:2] == ("2 reports", [1, 2])


def test_without_families_every_article_counts() -> None:
    alone = tick_list(lay_out(replace(sample(), families=())))

    assert {item.value: item.reports for sheet in alone for item in sheet.items}["4 people"] == "2 reports"


def test_an_item_leads_to_the_findings_on_its_words() -> None:
    assert items()["4 people"][2] == [1]
    assert items()["3 April 2025"][2] == []


def test_sheets_come_in_the_order_of_a_fact_check() -> None:
    assert [sheet.title for sheet in tick_list(lay_out(sample()))] == [
        "Names and offices",
        "Figures",
        "Dates",
    ]
