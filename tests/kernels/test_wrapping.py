"""Paths over ellipsoids and cylinders of the lifting model, beside OpenSim's own."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any

import numpy as np
import pytest

from coxa.kernels.arrays import Floats
from coxa.model.model import Model
from coxa.opensim.motion import read_motion

MODEL = "trials/lift_squat5kg/model.osim"
SAME = 1e-9
"""Of the same arithmetic to the last bit or two (1e-15 m), passes over the wraps included."""


@pytest.fixture
def wrapped(shared_model: Callable[[str], Model]) -> tuple[Model, list[int]]:
    model = shared_model(MODEL)
    return model, [m for m, muscle in enumerate(model.muscles) if muscle.wraps]


def measure(theirs: Any, model: Model, q: Floats) -> Floats:
    lengths = []
    for row in q:
        theirs.pose(model.coordinate_names, row)
        lengths.append(theirs.lengths())
    return np.array(lengths)


@pytest.mark.parametrize("trial", ["lift_squat5kg", "lift_stoop5kg"])
def test_lifts_have_opensims_lengths(
    trial: str,
    wrapped: tuple[Model, list[int]],
    live: Callable[[str], Any],
    shared: Callable[[str], Any],
) -> None:
    model, over = wrapped
    motion = read_motion(shared(f"trials/{trial}/ik.sto"), model, angles="rad")
    q = motion.values[::2]
    theirs = measure(live(MODEL), model, q)
    parity = model.muscle_lengths(q, parity=True)
    np.testing.assert_allclose(parity, theirs, rtol=0, atol=SAME)
    # Without parity the path is the shortest: 0.2 mm RMS a muscle are allowed.
    error = model.muscle_lengths(q) - theirs
    assert np.sqrt((error[:, over] ** 2).mean(axis=0)).max() <= 0.2e-3
    np.testing.assert_allclose(np.delete(error, over, axis=1), 0.0, rtol=0, atol=SAME)


JUMP = 0.02
"""Metres in a step that turns no joint by more than 0.01 rad: no path of 0.5 m is so steep."""


def test_where_opensim_jumps_we_do_not(
    wrapped: tuple[Model, list[int]], live: Callable[[str], Any]
) -> None:
    """Sweep through random poses; frames on whose two sides OpenSim's path leaps are listed."""
    model, _ = wrapped
    rng = np.random.default_rng(0)
    ends = np.zeros((9, len(model.coordinates)))
    ends[:, 6:] = rng.uniform(-0.5, 0.5, ends[:, 6:].shape)  # the pelvis stays
    q = np.concatenate([np.linspace(a, b, 100) for a, b in pairwise(ends)])
    theirs = measure(live(MODEL), model, q)
    jumps = np.argwhere(np.abs(np.diff(theirs, axis=0)) > JUMP)
    assert {model.muscle_names[m] for _, m in jumps} == {"LD_Il_r"}
    ours = model.muscle_lengths(q)
    assert np.abs(np.diff(ours, axis=0)).max() <= JUMP
    # Parity mode follows OpenSim through its jumps too.
    np.testing.assert_allclose(model.muscle_lengths(q, parity=True), theirs, rtol=0, atol=SAME)
