"""The shared ScaleTool setup: its answer, what OpenSim makes of it, and what is refused."""

from __future__ import annotations

import shutil
from dataclasses import replace

import numpy as np
import pytest

from coxa.errors import CoxaError
from coxa.movement.scaling import fit_to_markers
from coxa.movement.tasks import CoordinateTask, MarkerTask
from coxa.opensim.osim import read_model
from coxa.opensim.scale_setup import read_marker_set, read_scale_setup
from coxa.opensim.trc import read_trc


@pytest.fixture(scope="module")
def setup(shared):
    return read_scale_setup(shared("trials/scale_gait2392/setup_scale.xml"))


@pytest.fixture(scope="module")
def scaled(setup):
    placed = read_marker_set(setup.marker_set_file)
    model = replace(read_model(setup.model_file), markers=placed.markers)
    return fit_to_markers(
        model,
        read_trc(setup.marker_file).between(setup.start, setup.end),
        mass_kg=setup.mass_kg,
        measurements=setup.measurements,
        factors=setup.factors,
        static=True,
        tasks=setup.tasks,
        fixed=placed.fixed,
        parity=True,
    )


def test_it_reads_what_is_asked(setup):
    assert (setup.name, setup.mass_kg, setup.start, setup.end) == ("subject01", 72.6, 1.0, 2.0)
    assert [m.name for m in setup.measurements] == ["torso", "pelvis", "thigh", "shank", "foot"]
    thigh = setup.measurements[2]
    assert thigh.pairs == (("R.ASIS", "R.Knee.Lat"), ("L.ASIS", "L.Knee.Lat"))
    assert thigh.bodies["femur_l"] == "xyz"
    assert setup.factors["femur_r"] == (1.14724,) * 3
    assert setup.manual_last
    assert setup.preserve_mass_distribution
    assert sum(isinstance(t, MarkerTask) for t in setup.tasks) == 39
    assert CoordinateTask("lumbar_extension", 1000.0, 0.0) in setup.tasks
    markers = read_marker_set(setup.marker_set_file)
    assert len(markers.markers) == 39
    assert not markers.fixed


def test_it_answers_as_the_shared_model(scaled, shared):
    """The shared answer keeps the generic fibres and a vastus of its own: those are left out."""
    answer = read_model(shared("trials/scale_gait2392/expected_scaled.osim"))
    mine = {b.name: b for b in scaled.model.bodies}
    for body in answer.bodies:
        # The file holds 8 decimals.
        assert mine[body.name].mass == pytest.approx(body.mass, abs=1e-8)
        np.testing.assert_allclose(mine[body.name].mass_center, body.mass_center, atol=1e-8)
    joints = {j.name: j for j in scaled.model.joints}
    for joint in answer.joints:
        # Its joints were written with 7 decimals.
        np.testing.assert_allclose(
            joints[joint.name].parent.translation, joint.parent.translation, atol=3e-7
        )
    markers = {m.name: m for m in answer.markers}
    for marker in scaled.model.markers:
        # Two solvers' minima of one flat objective: 0.09 mm apart at the ankles' markers.
        np.testing.assert_allclose(marker.location, markers[marker.name].location, atol=1.5e-4)


def test_opensim_agrees_to_the_last_digits(scaled, shared, tmp_path):
    osim = pytest.importorskip("opensim")
    for name in ("generic.osim", "marker_set.xml", "static.trc", "setup_scale.xml"):
        shutil.copyfile(shared("trials/scale_gait2392") / name, tmp_path / name)
    osim.Logger.setLevelString("Off")
    assert osim.ScaleTool(str(tmp_path / "setup_scale.xml")).run()
    live = read_model(tmp_path / "scaled.osim")
    for a, b in zip(scaled.model.bodies, live.bodies, strict=True):
        np.testing.assert_allclose(a.inertia, b.inertia, atol=1e-14)
        assert a.mass == pytest.approx(b.mass, rel=1e-14)
    for a, b in zip(scaled.model.muscles, live.muscles, strict=True):
        assert a.optimal_fiber_length == pytest.approx(b.optimal_fiber_length, rel=1e-13)
        assert a.tendon_slack_length == pytest.approx(b.tendon_slack_length, rel=1e-13)


def written(tmp_path, shared, old, new):
    """The shared setup with one thing changed, beside its files."""
    folder = shared("trials/scale_gait2392")
    text = (folder / "setup_scale.xml").read_text()
    assert old in text
    path = tmp_path / "setup.xml"
    path.write_text(text.replace(old, new, 1))
    return path


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("<markers> V.Sacral Top.Head", "<markers> V.Sacral", "names 1 markers"),
        ("measurements manualScale", "measurement manualScale", "order names 'measurement'"),
        ("<coordinate_file> </coordinate_file>", "<coordinate_file>a.mot</coordinate_file>",
         "coordinate_file"),
        ("<time_range>       1.00000000       2.0", "<time_range>       3.0       2.0", "start"),
    ],
)  # fmt: skip
def test_it_says_what_it_does_not_do(old, new, says, tmp_path, shared):
    with pytest.raises(CoxaError, match=says):
        read_scale_setup(written(tmp_path, shared, old, new))


def test_another_tool_is_refused(shared):
    with pytest.raises(CoxaError, match="not supported here"):
        read_scale_setup(shared("trials/walk_gait2392/setup_ik.xml"))
