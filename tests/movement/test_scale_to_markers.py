"""Scaling to markers: a person made from the model comes back; faults are named."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pytest

from coxa.errors import CoxaError
from coxa.model.assemble import assemble
from coxa.model.measurement import default_measurements, model_lengths
from coxa.model.scaling import scale
from coxa.movement.markers import Markers
from coxa.movement.measuring import (
    check_sides,
    check_span,
    measure,
    track,
    with_hip_centres,
)
from coxa.movement.scaling import fit_to_markers, mean_pose, scale_to_markers


@pytest.fixture(scope="module")
def model():
    return assemble()


def seen_on(model, frames=5, sway=0.0):
    """Markers of someone who is the model, standing, and sways at the hips (rad)."""
    q = np.tile(model.default_pose, (frames, 1))
    q[:, model.coordinate_index("hip_flexion_r")] += sway * np.linspace(-1.0, 1.0, frames)
    q[:, model.coordinate_index("hip_flexion_l")] -= sway * np.linspace(-1.0, 1.0, frames)
    R, p = model.body_poses(model.complete(q))
    at = [
        p[:, b] + R[:, b] @ np.array(m.location)
        for m in model.markers
        for b in [model.flat.bodies.index(m.body)]
    ]
    return Markers(
        tuple(m.name for m in model.markers),
        np.arange(frames) / 100.0,
        np.stack(at, axis=1),
        100.0,
        "made.trc",
    )


FACTORS = {
    "pelvis": (1.05, 1.05, 1.12),
    "femur": (1.10, 1.10, 1.10),
    "patella": (1.10, 1.10, 1.10),
    "tibia": (0.95, 0.95, 0.95),
    "talus": (0.95, 0.95, 0.95),
    "calcn": (1.08, 1.08, 1.08),
    "toes": (1.08, 1.08, 1.08),
}


def both(factors):
    sides = {f"{name}_{s}": f for name, f in factors.items() for s in "rl" if name != "pelvis"}
    return {**sides, "pelvis": factors["pelvis"]}


@pytest.mark.parametrize("static", [True, False])
def test_who_was_made_by_factors_is_found_by_measuring(model, static):
    person = scale(model, both(FACTORS), mass_kg=70.0)
    markers = seen_on(person, sway=0.0 if static else 0.3)
    done = fit_to_markers(model, markers, mass_kg=70.0, static=static)
    # A sway bends no bone: lengths come back to the last digits, but for the shank's, whose upper
    # marker lies on the femur 4 mm from the tibia's own axis and is scaled with the femur.
    assert done.factors["tibia_r"] == pytest.approx((0.95,) * 3, rel=3e-3)
    for name in ("femur_r", "femur_l", "calcn_l"):
        assert done.factors[name] == pytest.approx(both(FACTORS)[name], rel=1e-9)
    assert done.factors["pelvis"][2] == pytest.approx(1.12, rel=1e-9)
    assert done.model.mass == pytest.approx(70.0)
    joints = {j.name: j for j in person.joints}
    for joint in done.model.joints:
        if joint.name.startswith(("walker_knee", "ankle")):
            np.testing.assert_allclose(
                joint.parent.translation, joints[joint.name].parent.translation, atol=1e-3
            )


def test_placed_markers_lie_where_they_are_seen(model):
    person = scale(model, both(FACTORS), mass_kg=70.0)
    markers = seen_on(person)
    done = fit_to_markers(model, markers, mass_kg=70.0, static=True)
    q = done.fit.motion.values
    for marker in done.model.markers:
        if marker.name in ("RHJC", "LHJC"):  # a joint's centre belongs to the bone
            continue
        place = done.model.positions(q, marker.body, marker.location)[0]
        np.testing.assert_allclose(place, track(markers, marker.name)[0], atol=1e-12)


def test_measuring_is_by_the_median_and_says_who_is_missing(model):
    markers = seen_on(model, frames=9)
    markers.positions[0, markers.names.index("R.Knee")] += 5.0  # one frame gone wild
    pair = ("R.Knee", "R.Ankle")
    assert measure(markers, [pair])[pair] == pytest.approx(model_lengths(model, [pair])[pair])
    lost = replace(markers, positions=markers.positions.copy())
    lost.positions[:, markers.names.index("R.Ankle")] = np.nan
    with pytest.raises(
        CoxaError, match=r"1 of the 2 markers .* missing: R\.Ankle\. No frame shows"
    ):
        measure(lost, [pair])
    without = [i for i, name in enumerate(markers.names) if name not in ("L.PSIS", "RHJC")]
    few = replace(
        markers,
        names=tuple(markers.names[i] for i in without),
        positions=markers.positions[:, without],
    )
    with pytest.raises(CoxaError, match=r"missing: L\.PSIS\."):
        fit_to_markers(model, few, mass_kg=70.0, static=True)


def test_hip_centres_follow_the_regression_and_the_body():
    """A level pelvis of 240 x 150 mm: x = -45.9, y = -82.9, z = 86.5 mm from the mid-ASIS."""
    asis = np.array([[0.0, 1.0, 0.12], [0.0, 1.0, -0.12]])
    psis = np.array([[-0.15, 1.0, 0.05], [-0.15, 1.0, -0.05]])
    markers = Markers(
        ("R.ASIS", "L.ASIS", "R.PSIS", "L.PSIS"), np.zeros(1), np.vstack([asis, psis])[None], 1.0
    )
    hip = track(with_hip_centres(markers), "RHJC")[0]
    np.testing.assert_allclose(hip, [-0.0459, 1.0 - 0.0829, 0.0865], atol=1e-12)
    turn = np.linalg.qr(np.random.default_rng(1).normal(size=(3, 3)))[0]
    turn *= np.sign(np.linalg.det(turn))
    turned = replace(markers, positions=markers.positions @ turn.T + 2.0)
    np.testing.assert_allclose(
        track(with_hip_centres(turned), "RHJC")[0], turn @ hip + 2.0, atol=1e-12
    )


@pytest.mark.parametrize(
    "pairs", [[("R.Knee", "L.Knee")], [("R.Toe", "L.Toe"), ("R.PSIS", "L.PSIS")]]
)
@pytest.mark.parametrize("heading", [0.0, 2.0])
def test_swapped_markers_are_named_pair_by_pair(model, pairs, heading):
    markers = seen_on(model, sway=0.3)
    c, s = np.cos(heading), np.sin(heading)
    turn = np.array([[c, 0.0, s], [0.0, 1.0, 0.0], [-s, 0.0, c]])
    markers = replace(markers, positions=markers.positions @ turn.T)
    check_sides(markers, markers.names)  # as they are they pass
    names = list(markers.names)
    for right, left in pairs:
        i, j = names.index(right), names.index(left)
        names[i], names[j] = left, right
    with pytest.raises(CoxaError, match="swapped") as error:
        check_sides(replace(markers, names=tuple(names)), names)
    for right, left in pairs:
        assert f"{right} with {left}" in str(error.value)
    assert str(error.value).count(" with ") == len(pairs)


def test_all_swapped_shows_at_the_feet(model):
    markers = seen_on(model)
    mirrored = tuple(
        "L" + n[1:] if n.startswith("R") else "R" + n[1:] if n.startswith("L") else n
        for n in markers.names
    )
    with pytest.raises(CoxaError, match="all left and right markers are swapped"):
        check_sides(replace(markers, names=mirrored), mirrored)


@pytest.mark.parametrize("factor", [1000.0, 0.001])
def test_units_mistaken_show(model, factor):
    markers = seen_on(model)
    with pytest.raises(CoxaError, match="units are wrong"):
        check_span(replace(markers, positions=markers.positions * factor))
    with pytest.raises(CoxaError, match="no marker is seen"):
        check_span(replace(markers, positions=markers.positions * np.nan))


def test_the_mean_pose_passes_over_what_is_not_seen(model):
    markers = seen_on(model, frames=4)
    markers.positions[0, 0] = np.nan
    mean = mean_pose(markers)
    np.testing.assert_allclose(mean.positions[0], markers.positions[1], atol=1e-12)


def test_default_measurements_are_of_both_sides(model):
    names = {m.name for m in model.markers}
    for measurement in default_measurements():
        assert {n for pair in measurement.pairs for n in pair} <= names
        right = {b for b in measurement.bodies if b.endswith("_r")}
        assert {b[:-2] + "_l" for b in right} <= set(measurement.bodies)


def test_the_shared_walk_gives_a_person(model, shared):
    from coxa.movement.inverse_kinematics import inverse_kinematics
    from coxa.opensim.trc import read_trc

    markers = read_trc(shared("trials/walk_rajagopal/markers.trc"))
    done = scale_to_markers(model, markers, mass_kg=85.07, static=False)
    assert done.mass == pytest.approx(85.07)
    fit = inverse_kinematics(done, markers, start=0.6, end=0.8)
    # Skin moves over bone by some 1 cm in walking; markers on wrong bodies would leave 5 cm.
    assert fit.rms_error_m.mean() < 0.012


@pytest.mark.parametrize(
    "trial",
    ["scale_gait2392/static.trc", "walk_gait2392/markers.trc", "walk_rajagopal/markers.trc"],
)
def test_every_swap_in_real_trials_is_found_and_no_other(trial, shared):
    from coxa.opensim.trc import read_trc

    markers = read_trc(shared(f"trials/{trial}"))
    check_span(markers)
    check_sides(markers, markers.names)
    for right in markers.names:
        left = "L" + right[1:]
        if not right.startswith("R") or left not in markers.names:
            continue
        other = {right: left, left: right}
        names = tuple(other.get(name, name) for name in markers.names)
        with pytest.raises(CoxaError, match=f"swapped: {re.escape(right)} with {re.escape(left)}"):
            check_sides(replace(markers, names=names), names)
