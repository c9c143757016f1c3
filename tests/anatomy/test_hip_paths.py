"""The laws the hip muscles' paths keep, and that the measures of them can fail."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from coxa.evidence import smooth_paths
from coxa.evidence.hip_arms import (
    HIP,
    KNEE,
    arms_mm,
    default_model,
    hip_muscles,
    hip_postures,
    matching,
    only,
)
from coxa.evidence.shaft_detours import SHAFT_RADIUS_M, shaft_detours_mm
from coxa.model.model import Model
from coxa.model.paths import ConditionalPoint, FixedPoint


@pytest.fixture(scope="module")
def right() -> Model:
    model = only(default_model(), hip_muscles(default_model()))
    return only(model, (name for name in model.muscle_names if name.endswith("_r")))


def random_postures(model: Model, n: int) -> np.ndarray:
    draw = np.random.default_rng(11)
    low, high = np.transpose((*smooth_paths.RANGES_DEG, (0.0, 120.0)))
    return hip_postures(model, *draw.uniform(low, high, (n, 4)).T)


def test_no_point_comes_or_goes(right: Model) -> None:
    kinds = {type(point) for muscle in right.muscles for point in muscle.points}
    assert kinds == {FixedPoint}
    assert ConditionalPoint not in kinds


def test_arms_are_the_lengths_slopes(right: Model) -> None:
    q = random_postures(right, 200)
    arms = right.moment_arms(q)
    h = 1e-5
    for name in (*HIP, KNEE):
        column = right.coordinate_index(name)
        step = np.zeros(q.shape[1])
        step[column] = h
        ahead, behind = (right.muscle_lengths(q + sign * step) for sign in (1.0, -1.0))
        # Central differences of lengths right to 1e-8 m err by about 1e-3 mm / rad of their own.
        assert np.abs(arms[:, :, column] + (ahead - behind) / (2.0 * h)).max() < 2e-5


def test_arms_do_not_jump(right: Model) -> None:
    for name, change in smooth_paths.fastest_changes(right).items():
        assert change.mm_per_deg <= smooth_paths.LIMIT_MM_PER_DEG, (name, change.where)


def test_a_jump_is_found(right: Model) -> None:
    part = only(right, ("glmax2_r",))
    wrap = next(w for w in part.wraps if w.name == "Gmax_at_ischium_r")
    shorter = replace(wrap, size=(wrap.size[0], 0.02, 0.0))
    cut = replace(part, wraps=tuple(shorter if w is wrap else w for w in part.wraps))
    assert smooth_paths.fastest_changes(cut)["glmax2_r"].mm_per_deg > 5.0


def test_paths_stay_off_the_femoral_head(right: Model) -> None:
    q = random_postures(right, 2000)
    clear = smooth_paths.clearances_mm(right, q)
    # A path on the head meets its radius to rounding.
    assert clear.min() > smooth_paths.head_radius_mm(right) - smooth_paths.ROUNDING_MM


def test_a_path_through_the_head_is_found(right: Model) -> None:
    bare = replace(right, muscles=tuple(replace(m, wraps=()) for m in right.muscles))
    assert smooth_paths.clearances_mm(bare, random_postures(right, 500)).min() < 10.0


def test_axes_of_the_hip_are_those_the_femur_turns_about(right: Model) -> None:
    q = random_postures(right, 20)
    R, _ = right.body_poses(q)
    femur, pelvis = (right.flat.bodies.index(name) for name in ("femur_r", "pelvis"))
    axes = smooth_paths.hip_axes(right, q)
    h = 1e-6
    for k, name in enumerate(HIP):
        step = np.zeros(q.shape[1])
        step[right.coordinate_index(name)] = h
        turned, _ = right.body_poses(q + step)
        spin = (turned[:, femur] - R[:, femur]) / h @ np.swapaxes(R[:, femur], 1, 2)
        turn = np.stack([spin[:, 2, 1], spin[:, 0, 2], spin[:, 1, 0]], axis=1)
        in_pelvis = np.einsum("nji,nj->ni", R[:, pelvis], turn)
        # One-sided differences over 1e-6 rad err by about that much.
        assert np.abs(in_pelvis - axes[:, k]).max() < 1e-5


def test_psoas_and_iliacus_bend_the_hip_everywhere(right: Model) -> None:
    assert smooth_paths.least_flexion_arm_mm(right) > 5.0


def test_every_slip_of_psoas_goes_over_the_brim(right: Model) -> None:
    for name in matching(right, "Ps_*_r"):
        muscle = right.muscles[right.muscle_names.index(name)]
        assert [point.body for point in muscle.points][-2:] == ["pelvis", "femur_r"]
        assert [wrap.wrap for wrap in muscle.wraps] == ["IP_at_brim_r"]


def test_the_band_has_half_of_gluteus_maximus() -> None:
    model = default_model()
    force = {
        name: model.muscles[model.muscle_names.index(name)].max_isometric_force
        for name in model.bellies["gluteus_maximus_r"]
    }
    banded = sum(f for name, f in force.items() if "_itb_" in name)
    # `itb_share` 0.5 of the whole, as 0.7 of upper and middle fibres makes it to 1 %.
    assert banded / sum(force.values()) == pytest.approx(0.5, abs=0.01)
    # Parted, the strength is that of the model it came from: 983.8 + 1406.0 + 947.8 N.
    assert sum(force.values()) == pytest.approx(3337.6, abs=0.1)


@pytest.mark.parametrize("side", ["r", "l"])
def test_banded_fibres_end_on_the_shank(side: str) -> None:
    model = default_model()
    for name in matching(model, f"glmax*_itb_{side} tfl_{side}"):
        muscle = model.muscles[model.muscle_names.index(name)]
        ends = [point for point in muscle.points if isinstance(point, FixedPoint)][-1]
        assert ends.body == f"tibia_{side}"


def test_arms_are_alike_whichever_muscles_are_kept(right: Model) -> None:
    q = random_postures(right, 5)
    part = only(right, ("glmed2_r", "tfl_r"))
    columns = [right.muscle_names.index(name) for name in part.muscle_names]
    assert np.array_equal(arms_mm(part, q), arms_mm(right, q)[:, columns])


def test_a_path_through_the_shaft_is_found_longer(right: Model) -> None:
    line = replace(
        right.muscles[right.muscle_names.index("recfem_r")],
        points=(
            FixedPoint("line-P1", "femur_r", (0.023, -0.16, -0.1)),
            FixedPoint("line-P2", "femur_r", (0.023, -0.16, 0.1)),
        ),
        wraps=(),
    )
    beside = replace(
        line,
        name="beside",
        points=(
            FixedPoint("beside-P1", "femur_r", (0.1, -0.16, -0.1)),
            FixedPoint("beside-P2", "femur_r", (0.1, -0.16, 0.1)),
        ),
    )
    detours = shaft_detours_mm(replace(right, muscles=(line, beside)), right.default_pose[None])
    # Straight across a round shaft of radius r, d = 0.1 m on either side:
    # 2 sqrt(d^2 - r^2) + 2 r asin(r / d) - 2 d; the shaft is 20 mm off the middle and oblique.
    r, d = SHAFT_RADIUS_M, 0.1
    around = 1000.0 * (2.0 * (np.sqrt(d**2 - r**2) + r * np.arcsin(r / d)) - 2.0 * d)
    assert detours[0, 0] == pytest.approx(around, rel=0.25)
    assert detours[0, 1] == 0.0
