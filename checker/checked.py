"""
The way in from Python: a story in, a result out that gives tables and shows itself in a notebook.

    from checker import check
    result = check("my-story")
    result.findings_table()
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from checker.articles import load_story
from checker.check import Tools
from checker.check import check as run
from checker.decisions import decided
from checker.model import Claim, Coverage, Finding, Report, Rule, RuleFault, Status, Story
from checker.report import USUAL, notebook, tables, write_report
from checker.report.tables import Table
from checker.rulefile import load_rules

if TYPE_CHECKING:
    from pandas import DataFrame


@dataclass(frozen=True, slots=True)
class Result:
    """
    One story's report with what can be made of it.

    Each table is a pandas DataFrame with the columns that docs/formats.md tells; `id` and `finding` are the ids of
    report.json, `start` and `end` its offsets. Texts are as the articles have them.
    """

    report: Report

    @property
    def story(self) -> Story:
        return self.report.story

    @property
    def findings(self) -> tuple[Finding, ...]:
        return self.report.findings

    @property
    def agreements(self) -> tuple[Claim, ...]:
        return self.report.agreements

    @property
    def coverage(self) -> Coverage:
        """What was not checked: a result without findings is no clearance."""
        return self.report.coverage

    def findings_table(self) -> DataFrame:
        """One row a finding, in the page's order."""
        return self._frame(tables.findings)

    def sides_table(self) -> DataFrame:
        """One row a piece of evidence: who says what, where."""
        return self._frame(tables.sides)

    def ticks_table(self) -> DataFrame:
        """One row a checkable item, with how many independent reports give it."""
        return self._frame(tables.tick_list)

    def claims_table(self) -> DataFrame:
        """Who says what: one row a claim, one column an article."""
        return self._frame(tables.claims)

    def statements_table(self) -> DataFrame:
        """One row an assertion: everything that was read."""
        return self._frame(tables.statements)

    def unchecked_table(self) -> DataFrame:
        """One row a thing that was not checked, with the reason."""
        return self._frame(tables.unchecked)

    def articles_table(self) -> DataFrame:
        """One row an article, with how its date is known."""
        return self._frame(tables.articles)

    def write(self, folder: str | Path, forms: Sequence[str] = USUAL) -> tuple[Path, ...]:
        """Writes the forms (html, json, csv, xlsx, sarif, markdown, annotations) and names the files. Raises InputError."""
        return write_report(self.report, Path(folder), forms)

    def _repr_html_(self) -> str:
        return notebook.render(self.report)

    def _frame(self, make: Callable[[Report], Table]) -> DataFrame:
        import pandas

        table = make(self.report)
        return pandas.DataFrame(list(table.rows), columns=list(table.columns))


def check(
    story: Story | str | Path,
    rules: Sequence[Rule] | None = None,
    *,
    faults: Sequence[RuleFault] = (),
    tools: Tools | None = None,
    decisions: bool = True,
    today: date | None = None,
) -> Result:
    """
    Checks a story, or the story in a folder, by the shipped rules (and those of the story's own folder) or by `rules`.

    Findings are held against the editor's decisions, unless `decisions` is false; `today` is what their expiries are judged
    by, this machine's clock without it. Same story, rules, reference, decisions: the same result. Raises InputError where no article can be read.
    """
    if not isinstance(story, Story):
        story = load_story([Path(story)])
    if rules is None:
        own = (Path(story.rules_folder),) if story.rules_folder else ()
        loaded, faults = load_rules(own)
        rules = [rule for rule in loaded if rule.status is not Status.DRAFT]
    report = run(story, rules, faults=faults, tools=tools)
    return Result(decided(report, today=today) if decisions else report)
