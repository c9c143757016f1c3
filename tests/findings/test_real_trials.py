"""What the shared trials are known to have wrong is said of each, and nothing else."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from coxa.findings.emg import compare_emg
from coxa.findings.lag import find_lag
from coxa.findings.marker_errors import MarkerErrors, marker_warnings
from coxa.findings.skeleton import gather_trial
from coxa.findings.trial import check_trial
from coxa.loads.external import ExternalLoads
from coxa.loads.inverse_dynamics import inverse_dynamics
from coxa.movement.cycles import cut_cycles
from coxa.movement.events import events_from_kinematics, events_from_plates, fill_events
from coxa.movement.trajectory import smooth
from coxa.opensim.loads import read_external_loads
from coxa.opensim.motion import read_motion
from coxa.opensim.osim import read_model
from coxa.opensim.table import read_table

TRIALS = Path(__file__).parents[3] / "shared" / "trials"
pytestmark = pytest.mark.skipif(not TRIALS.is_dir(), reason="the shared trials are not here")


@pytest.fixture(scope="module")
def load():
    known = {}

    def load(name):
        if name not in known:
            folder = TRIALS / name
            model = read_model(folder / "model.osim")
            motion = read_motion(
                next(folder.glob("ik.*")), model, angles="rad" if "stoop" in name else None
            )
            file = folder / "external_loads.xml"
            loads = read_external_loads(file, model) if file.exists() else None
            moments = inverse_dynamics(model, smooth(motion, lowpass_hz=6.0), loads)
            known[name] = model, motion, gather_trial(model, motion, loads, joint_loads=moments)
        return known[name]

    return load


def warnings(load, name):
    return {w.code: w for w in check_trial(load(name)[2])}


def test_treadmill_walks_have_a_belt_and_their_weight(load):
    found = warnings(load, "walk_gait2392")
    assert set(found) == {"moving_belt", "residual_force", "residual_moment"}
    assert found["moving_belt"].number == pytest.approx(1.14, abs=0.02)
    found = warnings(load, "walk_treadmill")
    assert set(found) == {"moving_belt", "residual_force", "residual_moment"}
    # 3.6 km/h; the model's legs are not scaled, so its feet move some percent too fast.
    assert found["moving_belt"].number == pytest.approx(1.0, abs=0.05)


def test_the_overground_walk_has_incomplete_plates(load):
    found = warnings(load, "walk_rajagopal")
    assert set(found) == {
        "foot_without_plate",
        "plates_incomplete",
        "residual_force",
        "residual_moment",
    }
    spans = re.findall(r"complete from (\S+) to (\S+) s", found["plates_incomplete"].what)
    # Known to be complete from 0.45 to 1.95 s.
    assert np.array(spans, float)[0] == pytest.approx([0.45, 1.95], abs=0.04)


def test_the_squat_floats_without_plates(load):
    found = warnings(load, "squat_opencap")
    assert set(found) == {"floating_ground", "no_loads"}
    assert 0.15 < found["floating_ground"].number < 0.24


@pytest.mark.parametrize("name", ["lift_squat5kg", "lift_stoop5kg"])
def test_lifts_have_no_plates_and_a_header_that_miscounts(load, name):
    found = warnings(load, name)
    assert set(found) - {"reader"} == {"no_loads"}
    assert ("reader" in found) == (name == "lift_squat5kg")
    # 799 N of body, and no box: the residual is the weight and the little that it moves.
    assert found["no_loads"].number == pytest.approx(799.0, rel=0.12)


@pytest.mark.parametrize("name", ["lift_squat5kg", "lift_stoop5kg"])
def test_the_measured_lift_runs_ahead_of_its_motion(load, name):
    model, motion, _ = load(name)
    moments = inverse_dynamics(model, smooth(motion, lowpass_hz=3.0)).moments
    mine = moments[:, model.coordinate_index("pelvis_tilt")]
    measured = read_table(TRIALS / name / "id_measured_pipeline.sto")
    theirs = measured.column("pelvis_tilt")
    lag = find_lag(motion.time, mine, measured.time, theirs, -1.0, 1.0, step=0.01)
    # Known to be 0.42 s ahead; a frame lasts 0.067 s.
    assert lag.seconds == pytest.approx(0.42, abs=0.01)
    assert lag.r > 0.97


@pytest.mark.parametrize(
    ("name", "strides"), [("walk_gait2392", 1), ("walk_rajagopal", 1), ("walk_treadmill", 7)]
)
def test_events_of_plates_and_motion_agree(load, name, strides):
    model, motion, trial = load(name)
    pelvis = model.positions(motion.values, "pelvis")
    heel = {s: trial.feet[s].heel for s in "rl"}
    toe = {s: trial.feet[s].toe for s in "rl"}
    seen = events_from_kinematics(motion.time, pelvis, heel, toe)
    clock = trial.loads["r"].time
    plates = events_from_plates(clock, {s: trial.loads[s].force[:, 1] for s in "rl"})
    assert seen.warnings == plates.warnings == ()
    both = fill_events(plates, seen)
    assert both.warnings == ()
    missed = [e for e in both.events if e.source == "kinematics"]
    # Only the overground walk has steps beside the plates: a left strike and a left toe-off.
    assert {(e.side, e.kind) for e in missed} == (
        {("l", "heel_strike"), ("l", "toe_off")} if name == "walk_rajagopal" else set()
    )
    apart = [
        min(abs(e.time - t) for t in seen.times(e.side, e.kind))
        for e in plates.events
        if 0.1 < e.time - motion.time[0] < motion.time[-1] - motion.time[0] - 0.1
    ]
    # Zeni 2008: within two frames of 60 Hz over ground.
    assert max(apart) < 0.034
    hip = motion.values[:, [model.coordinate_index("hip_flexion_r")]]
    cycles = cut_cycles(motion.time, hip, both, "r", ["hip_flexion_r"])
    assert cycles.strides == strides
    # Stance lasts some 60 to 68 % of a stride at these speeds.
    assert 60.0 < cycles.toe_off_percent < 68.0
    assert (cycles.sd is None) == (strides == 1)


def test_marker_errors_of_the_overground_walk_pass_the_limit():
    table = read_table(
        TRIALS / "walk_rajagopal" / "expected_opensim46" / "walk_ik_marker_errors.sto"
    )
    names = ("rms", "max")
    d = np.column_stack([table.column("marker_error_RMS"), table.column("marker_error_max")])
    assert {w.code for w in marker_warnings(MarkerErrors(names, table.time, d))} == {
        "marker_rms",
        "marker_max",
    }


def test_calf_activations_follow_the_emg_of_the_right_leg(load):
    model, _, _ = load("walk_rajagopal")
    folder = TRIALS / "walk_rajagopal"
    solved = read_table(folder / "expected_opensim46" / "SO_activation.sto")
    activation = np.column_stack([solved.column(m) for m in model.muscle_names])
    matches = compare_emg(
        solved.time,
        activation,
        model.muscle_names,
        read_table(folder / "emg.sto"),
        max_isometric_force=[m.max_isometric_force for m in model.muscles],
        side="r",
    )
    assert len(matches) == 10
    assert all(m.r is not None for m in matches)
    by_name = {m.column: m for m in matches}
    for name in ("soleus", "gastrocnemius"):
        # OpenSim's own answer gives 0.93 and 0.92 at 51 and 63 ms.
        assert by_name[name].r > 0.9
        assert 0.03 < by_name[name].lag_s < 0.09
    assert by_name["gluteus_medius"].muscles == ("glmed1_r", "glmed2_r", "glmed3_r")


@pytest.mark.parametrize("name", ["walk_treadmill", "lift_squat5kg", "lift_stoop5kg"])
def test_every_electrode_of_the_other_trials_is_known(load, name):
    model, motion, _ = load(name)
    table = read_table(TRIALS / name / "emg.sto")
    rng = np.random.default_rng(0)
    any_activation = rng.uniform(size=(len(motion.time), len(model.muscles)))
    matches = compare_emg(motion.time, any_activation, model.muscle_names, table)
    unmatched = [m for m in matches if m.r is None]
    assert [m.column for m in unmatched] == (["zeroEMG"] if "lift" in name else [])
    assert all(m.note == "the signal is flat" for m in unmatched)


def test_two_plates_under_one_foot_are_one_load(load):
    model, motion, whole = load("walk_gait2392")
    loads = read_external_loads(TRIALS / "walk_gait2392" / "external_loads.xml", model)
    right, left = loads.forces
    ahead = np.array([0.1, 0.0, 0.0])
    split = ExternalLoads(
        (
            replace(right, name="third", force=0.75 * right.force, point=right.point - ahead),
            left,
            replace(right, name="rest", force=0.25 * right.force, point=right.point + 3 * ahead),
        )
    )
    found = gather_trial(model, motion, split)
    loaded = right.force[:, 1] > 1.0
    assert found.loads["r"].force == pytest.approx(whole.loads["r"].force, abs=1e-9)
    # Weighted 3 to 1, the two points lie at the one they were moved from.
    assert found.loads["r"].point[loaded] == pytest.approx(
        whole.loads["r"].point[loaded], abs=1e-12
    )
    assert found.others == []


def test_a_force_given_in_the_foot_is_turned_to_the_lab(load):
    model, motion, _ = load("walk_gait2392")
    loads = read_external_loads(TRIALS / "walk_gait2392" / "external_loads.xml", model)
    right = loads.forces[0]
    R, p = (x[:, model.flat.bodies.index("calcn_r")] for x in model.body_poses(motion.values))
    at = [np.interp(motion.time, right.time, c) for c in right.force.T]
    under = [np.interp(motion.time, right.time, c) for c in right.point.T]
    local = replace(
        right,
        expressed_in="calcn_r",
        point_expressed_in="calcn_r",
        time=motion.time,
        force=np.einsum("nji,nj->ni", R, np.column_stack(at)),
        point=np.einsum("nji,nj->ni", R, np.column_stack(under) - p),
    )
    found = gather_trial(model, motion, ExternalLoads((local,))).loads["r"]
    assert found.force == pytest.approx(np.column_stack(at), abs=1e-9)
    assert found.point == pytest.approx(np.column_stack(under), abs=1e-12)
