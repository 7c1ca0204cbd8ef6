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


def test_importing_the_package_loads_nothing_heavy():
    program = (
        "import checker, sys; print(sorted({'spacy', 'jinja2', 'click', 'dateparser'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=TOP, capture_output=True, text=True)

    assert done.stdout.strip() == "[]"
