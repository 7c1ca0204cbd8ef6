"""The way in from Python."""

import subprocess
import sys
from pathlib import Path

TOP = Path(__file__).parent.parent
PROGRAM = """
from pathlib import Path
from checker import check, load_rules, load_story
rules, faults = load_rules()
report = check(load_story([Path(r"{seeds}")]), rules)
print(len(report.findings) > 5, faults)
"""


def test_check_load_story_and_load_rules_are_there_for_the_asking():
    program = PROGRAM.format(seeds=TOP / "seeds")
    done = subprocess.run([sys.executable, "-c", program], cwd=TOP, capture_output=True, text=True)

    assert done.stdout.strip() == "True ()", done.stderr


TABLES = """
from checker import check
result = check(r"{seeds}")
findings, sides = result.findings_table(), result.sides_table()
print(set(findings["id"]) == {{one.id for one in result.findings}}, set(sides["finding"]) == set(findings["id"]))
texts = {{article.file: article.text for article in result.story.articles}}
print(all(texts[row.article][row.start:row.end] == row.quote for row in sides.itertuples()))
print([len(table) > 5 for table in (result.ticks_table(), result.claims_table(), result.statements_table())])
print(len(result.unchecked_table()) > 0, len(result.articles_table()), result._repr_html_().startswith("<div>"))
"""


def test_the_result_gives_tables_and_shows_itself():
    program = TABLES.format(seeds=TOP / "seeds")
    done = subprocess.run([sys.executable, "-c", program], cwd=TOP, capture_output=True, text=True)

    assert done.stdout.splitlines() == ["True True", "True", "[True, True, True]", "True 5 True"], done.stderr


def test_importing_the_package_loads_nothing_heavy():
    program = "import checker, sys; print(sorted({'spacy', 'jinja2', 'click', 'dateparser', 'pandas', 'xlsxwriter'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", program], cwd=TOP, capture_output=True, text=True)

    assert done.stdout.strip() == "[]"
