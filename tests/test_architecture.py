"""The architecture is a test of itself: layers, who may import what, and what an import may cost."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[1]
PACKAGE = REPOSITORY / "src" / "pactlint"

# Which modules may import a library: a second grammar engine or a second look of reports would have to be a decision.
ONLY_USERS = {
    "lark": {"dsl/parser.py", "dsl/builder.py", "dsl/expected.py", "dsl/advice.py"},
    "rich": {"reports/text.py", "reports/page.py", "reports/score.py", "cli/progress.py"},
}
COSTLY = ["lark", "lxml", "numpy", "pdfplumber", "pypdfium2", "re2", "rich", "spacy"]


def test_imports_go_downward_only() -> None:
    lint_imports = Path(sys.executable).parent / "lint-imports"
    result = subprocess.run([lint_imports, "--no-cache"], cwd=REPOSITORY, capture_output=True, encoding="utf-8", check=False)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize("library", ONLY_USERS)
def test_no_other_module_uses(library: str) -> None:
    users = {path.relative_to(PACKAGE).as_posix() for path in PACKAGE.rglob("*.py") if library in imported_by(path)}
    assert users <= ONLY_USERS[library]


@pytest.mark.parametrize(
    "code", ["import pactlint", "from pactlint import Finding, Severity, PactlintError", "import pactlint.__main__"]
)
def test_importing_pactlint_loads_no_costly_library(code: str) -> None:
    probe = f"{code}\nimport sys\nprint(*({COSTLY} & sys.modules.keys()))".replace(str(COSTLY), repr(set(COSTLY)))
    result = subprocess.run([sys.executable, "-c", probe], capture_output=True, encoding="utf-8", check=True)
    assert result.stdout.split() == []


def imported_by(path: Path) -> set[str]:
    return {
        name.partition(".")[0] for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) for name in imported_names(node)
    }


def imported_names(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
        yield node.module
