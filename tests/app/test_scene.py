"""A scene shows what the study found: poses, lines, activations, arrows, and what changed."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.spatial.transform import Rotation

from coxa.app.experiments import Desk, scene_id, with_strengths
from coxa.app.girth import flesh, girth
from coxa.app.messages import Person, SolveRequest, What
from coxa.app.muscles import elements_of, muscles_of, with_bellies
from coxa.app.numbers import unbanded
from coxa.app.scene import FULL, PLOTTED, POINTS, SHOWN
from coxa.app.shelf import Shelf, array_bytes
from coxa.app.wire import decode
from coxa.errors import CoxaError
from coxa.study.bellies import belly_forces
from coxa.study.carried import body_weight, carried

WALK = SolveRequest(What("walk"))
STAND = SolveRequest(What("movement", "single-leg-stand"))
WEAK = {"kind": "weakness", "muscles": ["gluteus_medius_r"], "share": 0.5}


@pytest.fixture(scope="module")
def desk():
    return Desk()


@pytest.fixture(scope="module")
def walked(desk):
    return desk.staged(WALK, {}), *decode(desk.scene(WALK, None, {}))


def test_every_array_has_the_shape_that_is_told(walked):
    staged, scene, arrays = walked
    f, n = scene["frames"], len(arrays["time"])
    assert f == len(scene["shown_s"]) <= SHOWN
    assert n == min(len(staged.time), PLOTTED)
    M, S = len(scene["elements"]), len(scene["structures"])
    assert arrays["bone"].shape == (f, len(scene["bodies"]), 7)
    assert arrays["path"].shape == (f, M, POINTS, 3)
    assert arrays["structure"].shape == (f, S, POINTS, 3)
    assert arrays["radius"].shape == (M, POINTS)
    assert arrays["activation"].shape == (f, M)
    assert arrays["arrow"].shape == (f, len(scene["arrows"]), 6)
    for plot in scene["plots"]:
        assert arrays[f"plot:{plot['name']}"].shape == (len(plot["series"]), n)


def test_bones_stand_where_the_model_puts_them(walked):
    staged, scene, arrays = walked
    R, p = staged.model.body_poses(staged.q[staged.shown])
    bone = arrays["bone"]
    places = p[:, 1:] + staged.moved[:, None]
    np.testing.assert_allclose(bone[:, :, :3], places, atol=1e-6)  # single precision
    turns = Rotation.from_quat(bone[:, :, 3:].reshape(-1, 4)).as_matrix()
    np.testing.assert_allclose(turns, R[:, 1:].reshape(-1, 3, 3), atol=1e-6)
    assert scene["bodies"] == list(staged.model.flat.bodies[1:])


def test_each_body_hangs_on_one_that_is_there(walked):
    _, scene, _ = walked
    parent = dict(zip(scene["bodies"], scene["parents"], strict=True))
    assert parent["pelvis"] == -1
    assert scene["bodies"][parent["femur_r"]] == "pelvis"
    assert scene["bodies"][parent["tibia_l"]] == "femur_l"


def test_a_walk_stays_on_the_spot_and_leads_over_into_itself(walked):
    _, scene, arrays = walked
    pelvis = arrays["bone"][:, scene["bodies"].index("pelvis"), :3]
    assert np.abs(pelvis[:, [0, 2]]).max() < 0.1  # a pelvis sways by some centimetres
    np.testing.assert_allclose(pelvis[0], pelvis[-1], atol=2e-3)
    assert scene["periodic"]


def test_lines_come_back_from_their_box_to_a_twentieth_of_a_millimetre(walked):
    staged, scene, arrays = walked
    low, high = np.array(scene["low_m"]), np.array(scene["high_m"])
    line = low + arrays["path"] / 65535.0 * (high - low)
    m = staged.model.muscle_names.index("semimem_r")
    point = staged.model.muscles[m].points[0]
    here = staged.model.positions(staged.q[staged.shown], point.body, point.location)
    # Half a step of a box of two metres is 0.015 mm.
    np.testing.assert_allclose(line[:, m, 0], here + staged.moved, atol=5e-5)


def test_activations_are_those_of_the_study(walked):
    staged, _, arrays = walked
    shown = staged.study.recruitment.activations[staged.shown]
    np.testing.assert_allclose(arrays["activation"] / FULL, shown, atol=0.51 / FULL)


def test_forces_and_contact_are_those_of_the_study(walked):
    staged, scene, arrays = walked
    forces = belly_forces(staged.model, staged.study.force)
    np.testing.assert_allclose(arrays["plot:forces"], forces.T, rtol=1e-6, atol=1e-3)
    contact = next(plot for plot in scene["plots"] if plot["name"] == "contact")
    series = [one["name"] for one in contact["series"]]
    hip = next(r for r in staged.study.reactions if r.request.joint == "hip_r")
    weight = body_weight(staged.study)
    np.testing.assert_allclose(
        arrays["plot:contact"][series.index("hip_r")], 100.0 * hip.magnitude / weight, rtol=1e-6
    )


def test_arrows_are_as_long_as_the_contact_and_start_at_the_joint(walked):
    staged, scene, arrays = walked
    a = [arrow["name"] for arrow in scene["arrows"]].index("hip_r")
    hip = next(r for r in staged.study.reactions if r.request.joint == "hip_r")
    size = np.linalg.norm(arrays["arrow"][:, a, 3:], axis=1)
    np.testing.assert_allclose(
        size, hip.magnitude[staged.shown] / body_weight(staged.study), rtol=1e-5
    )
    head = staged.model.positions(staged.q[staged.shown], "femur_r") + staged.moved
    np.testing.assert_allclose(arrays["arrow"][:, a, :3], head, atol=1e-5)
    # In stance the pelvis presses the head of the femur down.
    assert arrays["arrow"][:, a, 4].min() < -2.0


def test_figures_without_bands_are_those_with_them(desk, walked):
    staged, scene, _ = walked
    bands = desk.bands(WALK, {})
    rows = {figure.name: figure for figure in bands.figures}
    for figure in scene["figures"]:
        banded = rows[figure["name"]]
        assert figure["value"] == banded.value
        assert figure["low"] is None
        assert banded.low <= banded.value <= banded.high
    assert [f["value"] for f in scene["figures"]] == [
        100.0 * row.force_n / body_weight(staged.study) for row in carried(staged.study)
    ]


def test_bands_are_not_computed_where_they_are_not_shown(walked):
    staged, _, _ = walked
    bare = unbanded(staged.study.with_strength({"glmed1_r": 0.5}))
    assert bare.spread is None


def test_a_muscles_flesh_holds_its_volume(walked):
    staged, _, _ = walked
    s = np.linspace(0.0, 1.0, 2001)
    line = np.stack([0.4 * s, 0.0 * s, 0.0 * s], axis=1)
    muscle = staged.model.muscles[staged.model.muscle_names.index("glmed1_r")]
    radius = girth(muscle, line)
    begin, end = flesh(muscle)
    inside = (s >= begin) & (s <= end)
    volume = np.pi * np.trapezoid(radius[inside] ** 2, 0.4 * s[inside])
    # The ends are as thick as the tendon, which the flesh's profile is not.
    assert volume == pytest.approx(muscle.volume, rel=0.02)


def test_elements_and_bellies_name_each_other(walked):
    staged, scene, _ = walked
    assert [e["name"] for e in scene["elements"]] == list(staged.model.muscle_names)
    bellies = {m.belly: m for m in muscles_of(staged.model)}
    for element in elements_of(staged.model):
        assert element.name in bellies[element.belly].elements
    assert sum(m.hip for m in bellies.values()) == 44  # 22 on each side
    assert sum(m.deep_six for m in bellies.values()) == 12


def test_neutral_actions_are_as_anatomy_has_them(walked):
    staged, _, _ = walked
    first = {m.belly: m.actions[0].title for m in muscles_of(staged.model) if m.hip and m.actions}
    assert first["gluteus_medius_r"] == "hip abduction"
    assert first["gluteus_maximus_l"] == "hip extension"
    assert first["adductor_longus_r"] == "hip adduction"


def test_every_muscle_of_the_hip_is_told_of_in_words(walked):
    staged, _, _ = walked
    for muscle in muscles_of(staged.model):
        if muscle.hip:
            assert muscle.nerve
            assert muscle.origin
            assert muscle.insertion
            assert {source.mark for source in muscle.sources} <= {"V", "C", "M"}


def test_both_sides_have_the_same_actions(walked):
    staged, _, _ = walked
    rows = {m.belly: m for m in muscles_of(staged.model) if m.hip}
    for name, right in rows.items():
        if name.endswith("_r"):
            left = rows[f"{name[:-2]}_l"]
            # The back bends and turns to a muscle's own side, so there left is not as right.
            mine, other = (
                {a.title: a.arm_mm for a in m.actions if "trunk" not in a.title}
                for m in (right, left)
            )
            assert mine == pytest.approx(other, rel=1e-9)


def test_who_takes_over_is_who_pulls_more(desk, walked):
    staged, scene, _ = walked
    weak, arrays = decode(desk.what_if(WALK, {"gluteus_medius_r": 0.3}, {}))
    mean = arrays["plot:forces"].mean(axis=1) - walked[2]["plot:forces"].mean(axis=1)
    names = list(staged.model.bellies)
    for row in weak["takeovers"]:
        assert row["change_n"] == pytest.approx(mean[names.index(row["belly"])], abs=0.01)
    sizes = [abs(row["change_n"]) for row in weak["takeovers"]]
    assert sizes == sorted(sizes, reverse=True)
    assert weak["takeovers"][0]["belly"] == "gluteus_medius_r"
    before = {figure["name"]: figure["value"] for figure in scene["figures"]}
    assert all(change["before"] == before[change["name"]] for change in weak["changes"])


def test_full_strength_changes_nothing(desk, walked):
    same, arrays = decode(desk.what_if(WALK, {"gluteus_medius": 1.0}, {}))
    np.testing.assert_allclose(
        arrays["plot:forces"], walked[2]["plot:forces"], atol=0.5
    )  # solved anew from there: N of thousands
    assert max(abs(row["change_n"]) for row in same["takeovers"]) < 0.05


def test_shares_of_bellies_sides_and_lines_multiply(desk):
    staged = desk.staged(STAND, {})
    both = with_strengths(staged, {"gluteus_medius": 0.5, "glmed1_r": 0.5})
    column = staged.model.muscle_names.index
    assert both.strength[column("glmed1_r")] == 0.25
    assert both.strength[column("glmed1_l")] == 0.5


def test_an_unknown_muscle_is_answered_with_the_near_miss(desk):
    with pytest.raises(CoxaError, match=r"gluteus_medius"):
        desk.what_if(STAND, {"gluteus_medus": 0.5}, {})


def test_a_condition_is_compared_with_the_scene_before(desk):
    weak = SolveRequest(STAND.what, conditions=(WEAK,))
    scene, _ = decode(desk.scene(weak, STAND, {}))
    assert scene["conditions"]
    assert scene["changes"]
    assert scene["takeovers"][0]["belly"] == "gluteus_medius_r"


def test_a_posture_that_may_give_way_gives_way(desk):
    free = ("pelvis_list", "lumbar_bending")
    held, freed = (
        desk.staged(SolveRequest(STAND.what, conditions=(WEAK,), free=f), {}) for f in ((), free)
    )
    c = held.model.coordinate_index("pelvis_list")
    assert abs(freed.q[0, c] - held.q[0, c]) > 1e-4
    assert "free" in freed.note


def test_only_postures_may_give_way(desk):
    with pytest.raises(CoxaError, match="only a posture"):
        desk.staged(SolveRequest(What("walk"), free=("pelvis_list",)), {})


def test_a_pose_turns_joints_and_solves_nothing(desk):
    asked = SolveRequest(What("pose", values={"hip_flexion_r_deg": 60.0}))
    scene, arrays = decode(desk.scene(asked, None, {}))
    assert not scene["solved"]
    assert not arrays["activation"].any()
    q = desk.staged(asked, {}).q[0]
    model = desk.model(Person())
    assert np.degrees(q[model.coordinate_index("hip_flexion_r")]) == pytest.approx(60.0)
    with pytest.raises(CoxaError, match="no forces"):
        desk.what_if(asked, {}, {})


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (SolveRequest(What("movement", "sqat")), "Did you mean 'squat'"),
        (SolveRequest(What("movement", "squat", values={"knee": 9.0})), "knee_deg"),
        (SolveRequest(What("movement", "squat", values={"knee_deg": 900.0})), "nobody can"),
        (SolveRequest(What("walk", values={"speed": 1.0})), "speed_mps"),
        (SolveRequest(What("walk", values={"speed_mps": 9.0})), "9"),
        (SolveRequest(What("pose", values={"pelvis_tx": 1.0})), "no angle"),
        (SolveRequest(What("pose", values={"hip_flexion_r": 900.0})), "900"),
        (SolveRequest(What("trial", trial="../../etc")), "no longer here"),
        (SolveRequest(What("walk"), Person(mass_kg=-1.0)), "mass_kg"),
        (SolveRequest(What("walk"), conditions=({"kind": "weaknes"},)), "weakness"),
        (SolveRequest(What("walk"), conditions=(WEAK,) * 41), "too many"),
        (SolveRequest(What("walk"), conditions=({"kind": ["weakness"]},)), "kind is"),
        (SolveRequest(What("walk"), conditions=({"kind": "variant", "name": 1.0},)), "name is"),
        (SolveRequest(What("walk"), conditions=({**WEAK, "share": "a"},)), "share"),
    ],
)
def test_what_cannot_be_is_told_why(desk, asked, said):
    with pytest.raises(CoxaError) as caught:
        desk.scene(asked, None, {})
    assert said in str(caught.value)


def test_a_model_without_bellies_gets_those_its_names_stand_for(desk):
    from dataclasses import replace

    bare = replace(desk.model(Person()), bellies={})
    named = with_bellies(bare)
    assert set(named.bellies["gluteus_medius_r"]) == {"glmed1_r", "glmed2_r", "glmed3_r"}
    assert {e for of in named.bellies.values() for e in of} == set(bare.muscle_names)


def test_shelves_are_bounded_by_count_and_by_bytes():
    shelf: Shelf[np.ndarray] = Shelf(4, 1000, array_bytes)
    for k in range(50):
        shelf.take(k, lambda k=k: np.zeros(10 * (k % 9 + 1)))
        assert len(shelf) <= 4
        assert shelf.bytes <= 1000 or len(shelf) == 1
    shelf.take("huge", lambda: np.zeros(10_000))
    assert len(shelf) == 1


def test_a_shelf_drops_what_was_used_longest_ago():
    shelf: Shelf[int] = Shelf(2)
    made: list[str] = []

    def take(key: str) -> None:
        shelf.take(key, lambda: made.append(key) or 0)

    for key in ("a", "b", "a", "c", "a", "b"):
        take(key)
    assert made == ["a", "b", "c", "b"]


def test_what_fails_is_not_kept():
    shelf: Shelf[int] = Shelf(2)

    def fail() -> int:
        raise CoxaError("no")

    for _ in range(2):
        with pytest.raises(CoxaError):
            shelf.take("a", fail)
    assert shelf.take("a", lambda: 3) == 3


def test_kept_scenes_are_weighed(desk, walked):
    staged, _, _ = walked
    assert array_bytes(staged) > staged.study.geometry.wrench.nbytes
    assert desk.scenes.take(scene_id(WALK), lambda: pytest.fail("it was dropped")) is staged
