"""The house: imports go down, never up, never sideways."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "checker"
FLOORS = {
    "__main__": 8,
    "cli": 7,
    "checked": 6,
    "examples": 6,
    "reasons": 6,
    "corpus": 6,
    "watch": 6,
    "check": 5,
    "articles": 4,
    "annotate": 4,
    "extract": 4,
    "link": 4,
    "rulefile": 4,
    "engine": 4,
    "report": 4,
    "decisions": 4,
    "cache": 4,
    "reference": 3,
    "yamlfile": 2,
    "compare": 2,
    "model": 2,
    "lexicon": 1,
    "values": 1,
    "errors": 1,
    "paths": 1,
}
MODULES = sorted(path for path in PACKAGE.rglob("*.py") if path != PACKAGE / "__init__.py")


def room(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported_rooms(tree: ast.AST) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports name their module in full"
            module = node.module or ""
            names |= {f"{module}.{alias.name}" for alias in node.names} if module == "checker" else {module}
    return {
        name.split(".")[1] for name in names if name.startswith("checker.") and name != "checker.__version__"
    }


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_go_down(path: Path) -> None:
    own = room(path)
    imports = imported_rooms(ast.parse(path.read_text("utf-8"))) - {own}
    wrong = {other for other in imports if FLOORS[other] >= FLOORS[own]}

    assert own in FLOORS, f"{own} has no floor"
    assert not wrong, f"{own} (floor {FLOORS[own]}) may not import {sorted(wrong)}"


def test_only_annotate_knows_spacy() -> None:
    knowing = {
        room(path)
        for path in MODULES
        if "import spacy" in path.read_text("utf-8") or "from spacy" in path.read_text("utf-8")
    }

    assert knowing <= {"annotate"}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_file_holds_one_subject(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= 300


def functions(tree: ast.AST) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    return [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_function_holds_one_thought(path: Path) -> None:
    long = [
        f"{function.name}: {function.end_lineno - function.lineno + 1} lines"
        for function in functions(ast.parse(path.read_text("utf-8")))
        if function.end_lineno is not None and function.end_lineno - function.lineno + 1 > 40
    ]

    assert not long


def test_no_drawer_without_a_name() -> None:
    drawers = {"utils", "helpers", "common", "base", "misc"}

    assert not [path for path in MODULES if path.stem in drawers]


def test_every_extractor_is_listed_with_what_it_finds_and_leaves() -> None:
    from checker.extract import ARTICLE, SENTENCE, extractors

    for name, module in zip(SENTENCE, extractors(SENTENCE), strict=True):
        assert callable(module.extract), name
        assert module.PROPERTY, name
    for name, module in zip(ARTICLE, extractors(ARTICLE), strict=True):
        assert callable(module.extract_article), name
    listed = set(SENTENCE) | set(ARTICLE)
    for path in (PACKAGE / "extract").glob("*.py"):
        if "PROPERTY =" in path.read_text("utf-8"):
            assert path.stem in listed, f"{path.stem} is not listed in checker/extract/__init__.py"


def test_every_comparator_is_listed_and_documented() -> None:
    from checker.compare import COMPARATORS

    for name, module in COMPARATORS.items():
        assert name == module.NAME
        assert isinstance(module.OPTIONS, dict)
        assert "Agree:" in module.__doc__ or "agree" in module.__doc__, name
