"""The proof of predicted postures: it holds, and it can fail."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from coxa.evidence import posture_proof
from coxa.evidence.posture_proof import Case, cases, prove
from coxa.kernels.arrays import Floats
from coxa.prediction import posture as search
from coxa.prediction.problem import Point


@pytest.fixture(scope="module")
def on_one_leg() -> Case:
    return cases()[0]


def test_every_posture_is_proved() -> None:
    row = posture_proof.measure(None)
    assert row.verdict == "reached"
    # Four kinds of numbers for each posture, three for all.
    assert len(row.measures) == 3 + 3 * len(cases())


def test_most_perturbations_keep_the_limits_and_some_reach_one(on_one_leg: Case) -> None:
    free, held = prove(on_one_leg), prove(cases()[2])
    assert free.tried == posture_proof.TRIED
    assert held.tried > 0.5 * posture_proof.TRIED
    assert held.drawn > 100  # the hand that reaches is at its limit


def test_a_search_that_stops_early_is_found_out(
    on_one_leg: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "CLOSE", 3e-2)
    assert prove(on_one_leg).rise < 0.0


def test_wrong_slopes_are_found_out(on_one_leg: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    look = posture_proof.set_up
    right = posture_proof.slopes_off(
        look(on_one_leg.model, on_one_leg.q, on_one_leg.free, on_one_leg.support), np.zeros(4)
    )
    wrong = look(on_one_leg.model, on_one_leg.q, on_one_leg.free, on_one_leg.support)
    at = wrong.at

    def askew(x: Floats) -> Point:
        return replace(at(x), slopes=1.001 * at(x).slopes)

    monkeypatch.setattr(wrong, "at", askew)
    assert right < posture_proof.OFF < posture_proof.slopes_off(wrong, np.zeros(4))
