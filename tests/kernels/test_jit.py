"""Compiled kernels are kept where one asks, and never outlive a change of their source."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import coxa.kernels.jit

KERNELS = Path(coxa.kernels.jit.__file__).parent


def cache_folder(kernels: Path) -> Path:
    """Load a copy of `jit` beside the given kernels; return where it would keep them."""
    spec = importlib.util.spec_from_file_location("jit_copy", kernels / "jit.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.CACHE_FOLDER


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    ignore = shutil.ignore_patterns("__pycache__")
    return Path(shutil.copytree(KERNELS, tmp_path / "kernels", ignore=ignore))


@pytest.mark.parametrize("file", ["dynamics.py", "jit.py", "wraps/sphere.py"])
def test_a_change_in_any_kernel_makes_another_folder(copy: Path, file: str) -> None:
    before = cache_folder(copy)
    assert cache_folder(copy) == before
    with (copy / file).open("a") as source:
        source.write("\n# changed\n")
    assert cache_folder(copy) != before


def test_a_new_kernel_makes_another_folder(copy: Path) -> None:
    before = cache_folder(copy)
    (copy / "new.py").write_text("x = 1\n")
    assert cache_folder(copy) != before


def test_the_cache_goes_where_it_is_told(
    copy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COXA_CACHE", str(tmp_path / "mine"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "xdg"))
    mine = cache_folder(copy)
    assert mine.parent == tmp_path / "mine" / "coxa"
    monkeypatch.delenv("COXA_CACHE")
    assert cache_folder(copy) == tmp_path / "xdg" / "coxa" / mine.name
    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    assert cache_folder(copy) == tmp_path / "home" / ".cache" / "coxa" / mine.name


def test_a_caller_sees_that_its_callee_has_changed(tmp_path: Path) -> None:
    """Numba's own cache does not: the reason for ours."""
    shutil.copy(KERNELS / "jit.py", tmp_path)
    (tmp_path / "caller.py").write_text(
        "from callee import f\nfrom jit import kernel\n\n@kernel\ndef g(x):\n    return f(x)\n"
    )
    callee = "from jit import inlined\n\n@inlined\ndef f(x):\n    return x + {}\n"
    answers = []
    for number in (1, 1, 2):
        (tmp_path / "callee.py").write_text(callee.format(number))
        run = subprocess.run(
            [
                sys.executable,
                "-c",
                "from caller import g; print(g(10), sum(g.stats.cache_hits.values()))",
            ],
            cwd=tmp_path,
            env={
                **os.environ,
                "COXA_CACHE": str(tmp_path / "cache"),
                "PYTHONDONTWRITEBYTECODE": "1",
            },
            capture_output=True,
            text=True,
            check=True,
        )
        answers.append(run.stdout.split())
    assert answers == [["11", "0"], ["11", "1"], ["12", "0"]]
