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


def test_what_a_solve_does_without_is_not_imported():
    """`scipy.optimize` alone takes 0.2 s."""
    code = "import sys, coxa; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.split()
    assert "coxa.study.solve" in loaded
    late = {"coxa.findings.passport", "coxa.muscles.strength", "coxa.model.nerve"}
    assert not late & set(loaded)
    assert "scipy.optimize" not in loaded
    assert "matplotlib" not in loaded
