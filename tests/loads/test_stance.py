"""A plate belongs to the foot that stood on it; what cannot be told is refused."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from coxa.errors import CoxaError
from coxa.loads.plates import Plate
from coxa.loads.stance import plate_loads
from coxa.opensim.loads import read_external_loads
from coxa.opensim.motion import read_motion
from coxa.study.inputs import load_model

FOLDER = Path(__file__).resolve().parents[3] / "shared" / "trials" / "walk_gait2392"
CORNERS = np.array([[2.0, 0.0, 1.0], [2.0, 0.0, -1.0], [-1.0, 0.0, -1.0], [-1.0, 0.0, 1.0]])


@pytest.fixture(scope="module")
def walk():
    """Model, motion, and the file's loads by the body they act on."""
    if not FOLDER.is_dir():
        pytest.skip("the shared trials are not here")
    model = load_model(FOLDER / "model.osim")
    loads = read_external_loads(FOLDER / "external_loads.xml", model)
    return model, read_motion(FOLDER / "ik.mot", model), {f.body: f for f in loads.forces}


def plate_under(force, name: str = "plate_1") -> Plate:
    """Make up a plate that would have measured a force of the file."""
    corners = CORNERS + np.array([0.0, float(np.median(force.point[:, 1])), 0.0])
    arm = force.point - corners.mean(axis=0)
    moment = np.cross(arm, force.force) + force.torque
    return Plate(name, corners, force.time, force.force, moment)


def about_origin(force) -> np.ndarray:
    """Return the moment of a force about ground's origin."""
    return np.cross(force.point, force.force) + force.torque


def test_each_plate_is_under_the_foot_that_its_file_says(walk):
    model, motion, given = walk
    plates = [plate_under(given[f"calcn_{side}"], f"plate_{side}") for side in "lr"]
    found = {force.body: force for force in plate_loads(plates, model, motion).forces}
    assert set(found) == {"calcn_l", "calcn_r"}
    for body, force in found.items():
        stands = force.force[:, 1] > 20.0
        assert stands.mean() > 0.3
        np.testing.assert_array_equal(force.force[stands], given[body].force[stands])
        # Its point is another where the file's torque is not upright; what it does is the same.
        np.testing.assert_allclose(about_origin(force)[stands], about_origin(given[body])[stands])
        assert np.isfinite(about_origin(force)).all()


def test_a_plate_that_bears_one_foot_after_the_other_is_shared_out(walk):
    model, motion, given = walk
    right, left = given["calcn_r"], given["calcn_l"]
    alone = {"r": left.force[:, 1] < 20.0, "l": right.force[:, 1] < 20.0}
    on = {"r": alone["r"] & ~alone["l"], "l": alone["l"] & ~alone["r"]}
    force = np.where(on["r"][:, None], right.force, np.where(on["l"][:, None], left.force, 0.0))
    plate = plate_under(
        replace(
            right,
            force=force,
            point=np.where(on["l"][:, None], left.point, right.point),
            torque=np.where(on["l"][:, None], left.torque, right.torque),
        )
    )
    found = {one.body: one.force for one in plate_loads([plate], model, motion).forces}
    assert set(found) == {"calcn_l", "calcn_r"}
    for side in "lr":
        assert found[f"calcn_{side}"][on[side], 1].mean() > 0.9 * force[on[side], 1].mean()
    assert not (found["calcn_l"].any(axis=1) & found["calcn_r"].any(axis=1)).any()


@pytest.mark.parametrize(
    ("moved", "later", "said"),
    [(5.0, 0.0, "no foot of the model is near"), (0.0, 50.0, "nobody stands on the plates")],
)
def test_a_plate_that_fits_no_foot_is_refused(walk, moved, later, said):
    model, motion, given = walk
    plate = plate_under(given["calcn_r"])
    away = replace(
        plate, corners=plate.corners + np.array([0.0, 0.0, moved]), time=plate.time + later
    )
    with pytest.raises(CoxaError, match=said):
        plate_loads([away], model, motion)


def test_a_plate_under_both_feet_is_refused(walk):
    model, motion, given = walk
    right, left = (plate_under(given[f"calcn_{side}"]) for side in "rl")
    both = replace(right, force=right.force + left.force, moment=right.moment + left.moment)
    with pytest.raises(CoxaError, match=r"both feet bear on plate_1|no foot of the model is near"):
        plate_loads([both], model, motion)
