"""The wheel works where nothing else is: in an empty environment with exactly what it declares, away from the repository."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import venv
import zipfile
from collections.abc import Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement

REPOSITORY = Path(__file__).parents[1]
BUNDLED = ("grammar", "rules")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    # Without isolation the build uses the hatchling that is here, so it needs no package index.
    run([sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(REPOSITORY)])
    (made,) = folder.glob("*.whl")
    return made


@pytest.fixture(scope="module")
def environment(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The programs' folder of an environment with the wheel and its declared dependencies, copied from this one, and no more."""
    root = tmp_path_factory.mktemp("installed")
    venv.create(root, symlinks=os.name != "nt")
    programs = root / ("Scripts" if os.name == "nt" else "bin")
    python = programs / "python"
    run([sys.executable, "-m", "pip", "--python", str(python), "install", "--quiet", "--no-deps", "--no-index", str(wheel)])
    packages = Path(run([str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]).stdout.strip())
    declared = next(packages.glob("pactlint-*.dist-info"))
    for needed in dependencies(Distribution.at(declared), {"pactlint"}):
        copy_distribution(needed, packages)
    return programs


def test_the_wheel_holds_the_grammar_and_every_rule(wheel: Path) -> None:
    inside = set(zipfile.ZipFile(wheel).namelist())
    expected = {
        f"pactlint/_bundled/{path.relative_to(REPOSITORY).as_posix()}"
        for folder in BUNDLED
        for path in (REPOSITORY / folder).rglob("*")
        if path.suffix in {".lark", ".pact"}
    }
    assert expected
    assert expected <= inside


def test_the_wheel_holds_the_licence_and_no_tests(wheel: Path) -> None:
    inside = zipfile.ZipFile(wheel).namelist()
    assert {Path(name).name for name in inside if "/licenses/" in name} == {"LICENSE", "NOTICE"}
    assert {name.split("/")[0] for name in inside if ".dist-info" not in name} == {"pactlint"}


def test_the_installed_wheel_lints_an_agreement_from_another_folder(environment: Path, tmp_path: Path) -> None:
    shutil.copy(REPOSITORY / "fixtures" / "joint-venture.docx", tmp_path)
    result = run([str(environment / "pactlint"), "lint", "--format", "json", "joint-venture.docx"], cwd=tmp_path, accept=(0, 1))
    (file,) = json.loads(result.stdout)["files"]
    assert "long-term-orientation/convenience-notice" in {finding["rule"] for finding in file["findings"]}


def test_an_installed_wheel_brings_its_own_grammar_and_rules(environment: Path, tmp_path: Path) -> None:
    code = f"from pactlint.packs import bundled; print(*(bundled(name) for name in {BUNDLED}), sep='\\n')"
    folders = run([str(environment / "python"), "-c", code], cwd=tmp_path).stdout.splitlines()
    assert all(Path(folder).is_relative_to(environment.parent.resolve()) for folder in folders), folders


def test_an_editable_install_finds_the_grammar_and_the_rules_of_the_repository() -> None:
    code = f"from pactlint.packs import bundled; print(*(bundled(name) for name in {BUNDLED}), sep='\\n')"
    folders = run([sys.executable, "-c", code], cwd=Path(sys.executable).parent).stdout.splitlines()
    assert folders == [str(REPOSITORY / name) for name in BUNDLED]


def dependencies(needing: Distribution, seen: set[str]) -> Iterator[Distribution]:
    for requirement in map(Requirement, needing.requires or ()):
        if requirement.name not in seen and (requirement.marker is None or requirement.marker.evaluate({"extra": ""})):
            seen.add(requirement.name)
            found = distribution(requirement.name)
            yield found
            yield from dependencies(found, seen)


def copy_distribution(found: Distribution, packages: Path) -> None:
    for file in found.files or ():
        if ".." not in file.parts and "__pycache__" not in file.parts:
            target = packages / file
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(str(file.locate()), target)


def run(command: list[str], cwd: Path = REPOSITORY, accept: tuple[int, ...] = (0,)) -> subprocess.CompletedProcess[str]:
    clean = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    result = subprocess.run(
        command, cwd=cwd, env=clean, capture_output=True, encoding="utf-8", check=False, stdin=subprocess.DEVNULL
    )
    assert result.returncode in accept, f"{' '.join(command)} gave {result.returncode}:\n{result.stdout}\n{result.stderr}"
    return result
