"""The flat public names: all there, few, and no slower to import than a solve needs."""

from __future__ import annotations

import subprocess
import sys

import pytest

import coxa


def test_every_public_name_is_there():
    assert set(coxa.__all__) <= set(dir(coxa))
    for name in coxa.__all__:
        assert getattr(coxa, name) is getattr(coxa, name)
    assert len(coxa.__all__) < 20


def test_a_name_that_is_none_is_an_attribute_error():
    with pytest.raises(AttributeError, match="no attribute 'adit'"):
        coxa.adit  # noqa: B018


def _loaded(code: str) -> set[str]:
    said = subprocess.run(
        [sys.executable, "-c", f"import sys; {code}; print(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    )
    return set(said.stdout.split())


def test_what_a_solve_does_without_is_not_imported():
    """`scipy.optimize` alone takes 0.2 s."""
    loaded = _loaded("from coxa import solve, load_model")
    assert "coxa.study.solve" in loaded
    late = {"coxa.findings.passport", "coxa.muscles.strength", "coxa.model.nerve"}
    assert not late & loaded
    assert not {"scipy.optimize", "matplotlib"} & loaded


def test_who_keeps_a_diary_does_not_wait_for_the_engine():
    """numpy and numba take half a second to import; a diary needs neither."""
    loaded = _loaded("import coxa, coxa.programme.diary, coxa.programme.plan")
    assert not {"numpy", "numba", "scipy"} & loaded
