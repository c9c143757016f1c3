"""Known drops, leans, knees and bends are found in movements; alike sides stay alike."""

from dataclasses import replace

import numpy as np
import pytest

from coxa.errors import CoxaError
from coxa.findings.screen.curves import read_curves
from coxa.findings.screen.judge_motion import half_of, judge_motion, mean_of, motion_titles
from coxa.findings.screen.measured import DEGREES, Measured
from coxa.findings.screen.motion import LEAST, measure_motion
from coxa.findings.screen.repetitions import find_task, single_stances_of_walk
from coxa.model.subject import Subject
from coxa.movement.library.mirroring import mirror_performed
from coxa.movement.library.registry import perform
from coxa.opensim.motion import read_motion
from coxa.study.inputs import load_model

FLIP = {"r": "l", "l": "r", None: None}


@pytest.fixture(scope="module")
def man():
    return load_model("coxa", subject=Subject(75.0, 1.75))


def means(measures):
    return {(m.what, m.side): mean_of(m) for m in measures}


def turned(model, motion, **added_deg):
    """Add constant angles to coordinates."""
    q = np.array(motion.values)
    for name, deg in added_deg.items():
        q[:, model.coordinate_index(name)] += np.radians(deg)
    return replace(motion, values=model.complete(q))


@pytest.mark.parametrize("side", ["r", "l"])
@pytest.mark.parametrize("drop", [0.0, 5.0, 10.0])
def test_a_known_drop_is_found_on_the_leg_that_stands(man, side, drop):
    held = perform("single-leg-stand", man, side=side, list_deg=-drop).motion
    quiet = perform("quiet-stand", man).motion
    measures = measure_motion(man, held, task="stand", quiet=quiet)
    assert {m.side for m in measures} == {side}
    # The list is about the pelvis's own axis, which its tilt of some degrees leans: cos 12° is 2 %.
    assert means(measures)["pelvis-drop", side] == pytest.approx(drop, abs=0.2 + 0.03 * drop)


def test_without_a_quiet_stance_the_band_is_wider(man):
    held = perform("single-leg-stand", man, list_deg=-5.0).motion
    alone = measure_motion(man, held)
    assert {m.what: m.quiet for m in alone}["pelvis-drop"] is False
    beside = measure_motion(man, held, quiet=perform("quiet-stand", man).motion)
    assert half_of(alone[0]) > half_of(beside[0])


@pytest.mark.parametrize(("bending", "leg"), [(8.0, "r"), (-8.0, "r")])
def test_a_known_lean_is_found_with_its_sign(man, bending, leg):
    held = perform("single-leg-stand", man, side=leg).motion
    leant = turned(man, held, lumbar_bending=bending)
    upright, there = (means(measure_motion(man, m))["trunk-lean", leg] for m in (held, leant))
    # Which way the coordinate bends is the model's; the trunk leans as far as it is bent.
    assert abs(there - upright) == pytest.approx(8.0, abs=0.3)
    right = read_curves(man, leant).trunk_right[0] - read_curves(man, held).trunk_right[0]
    assert np.sign(there - upright) == np.sign(right)


def test_the_knee_inward_is_what_the_front_view_shows(man):
    """Of three points: the projection angle is the bend of the drawn line, inward positive."""
    straight = perform("single-leg-stand", man).motion
    inward = turned(man, straight, hip_rotation_r=20.0, knee_angle_r=60.0)
    curves = read_curves(man, inward)
    hip, knee, ankle = (man.positions(inward.values, f"{b}_r")[0] for b in
                        ("femur", "tibia", "talus"))  # fmt: skip
    ahead = man.body_poses(inward.values)[0][0, man.flat.bodies.index("pelvis")][:, 0]
    ahead = ahead * [1.0, 0.0, 1.0] / np.hypot(ahead[0], ahead[2])
    right = np.cross(ahead, [0.0, 1.0, 0.0])
    x = np.array([[p @ right, p[1]] for p in (hip, knee, ankle)])
    (a, b), (c, d) = x[1] - x[0], x[2] - x[1]
    bend = np.degrees(np.arctan2(a * d - b * c, a * c + b * d))
    assert curves.valgus["r"][0] == pytest.approx(bend)
    assert curves.valgus["r"][0] > 5.0


def test_a_symmetric_walk_has_no_side_difference(man):
    walk = perform("walk", man, cycles=3.0).motion
    found = means(measure_motion(man, walk))
    for what in DEGREES:
        # The tabled walk is the same on both sides; events are found to a frame.
        assert found[what, "r"] == pytest.approx(found[what, "l"], abs=0.1)
    assert not [s for s in judge_motion(measure_motion(man, walk), sex="male")
                if s.status == "noted"]  # fmt: skip


@pytest.mark.parametrize("name", ["walk", "single-leg-squat", "single-leg-stand"])
def test_a_mirrored_movement_gives_mirrored_statements(man, name):
    done = perform(name, man)
    lame = turned(man, done.motion, lumbar_bending=7.0, hip_rotation_l=4.0, pelvis_list=2.0)
    twin = mirror_performed(man, replace(done, motion=lame)).motion
    one, other = (measure_motion(man, m) for m in (lame, twin))
    assert len(one) == len(other)
    mirrored = {(m.what, FLIP[m.side]): m.values for m in other}
    for m in one:
        # Both are the same numbers but for the rounding of the other order of sums.
        assert np.allclose(m.values, mirrored[m.what, m.side], atol=1e-6)

    def core(statements, flip):
        return {(s.id, flip[s.side], s.status, round(s.value, 5)) for s in statements}

    same = {"r": "r", "l": "l", None: None}
    told = core(judge_motion(one, sex="male"), same)
    assert told == core(judge_motion(other, sex="male"), FLIP)


def test_hips_take_the_whole_of_a_hinge_and_share_a_rounded_one(man):
    hinge, rounded = (measure_motion(man, perform(name, man).motion)[0] for name in
                      ("hinge", "hinge-rounded"))  # fmt: skip
    assert hinge.task == rounded.task == "hinge"
    assert mean_of(hinge) == pytest.approx(1.0, abs=0.02)
    # 60° of hinge and 30° of rounding: the hips turn by some more, as the trunk is to get as far.
    assert 0.5 < mean_of(rounded) < 0.75
    assert judge_motion((hinge,), sex="male")[0].status == "usual"


@pytest.mark.parametrize(
    ("name", "task"),
    [("walk", "walk"), ("single-leg-stand", "stand"), ("single-leg-squat", "single-leg-squat"),
     ("squat", "squat"), ("sit-to-stand", "rise"), ("hinge", "hinge")],
)  # fmt: skip
def test_the_task_is_guessed_from_the_movement(man, name, task):
    motion = perform(name, man).motion
    assert find_task(man, motion, read_curves(man, motion)) == task
    assert {m.task for m in measure_motion(man, motion)} == {task}


def test_steps_of_a_walk_are_told_apart_by_the_leg_that_stands(man):
    walk = perform("walk", man, cycles=3.0).motion
    spans, whole = single_stances_of_walk(man, walk)
    assert whole.any()
    for span in spans:
        foot = {s: man.positions(walk.values[span.frames], f"calcn_{s}") for s in "rl"}
        other = FLIP[span.side]
        assert foot[other][:, 1].max() > foot[span.side][:, 1].max() - 0.02
        assert np.ptp(foot[other][:, 0]) > np.ptp(foot[span.side][:, 0])


def test_what_shows_nothing_is_refused(man, shared):
    quiet = perform("quiet-stand", man).motion
    with pytest.raises(CoxaError, match="neither a walk"):
        measure_motion(man, quiet)
    for task in ("stand", "squat", "single-leg-squat", "hinge"):
        with pytest.raises(CoxaError, match="shows no"):
            measure_motion(man, quiet, task=task)
    round_about = turned(man, perform("walk", man).motion)
    n = len(round_about.time)
    q = np.array(round_about.values)
    q[:, man.coordinate_index("pelvis_rotation")] += np.linspace(0.0, np.pi, n)
    with pytest.raises(CoxaError, match="turns"):
        measure_motion(man, replace(round_about, values=q), task="walk")


def test_a_walk_of_hardly_a_row_is_refused(man):
    motion = perform("walk", man).motion
    for rows in (2, LEAST - 1):
        short = replace(motion, time=motion.time[:rows], values=motion.values[:rows])
        with pytest.raises(CoxaError, match=f"{rows} rows"):
            measure_motion(man, short, task="walk")
        with pytest.raises(CoxaError):
            measure_motion(man, short)


def test_whatever_is_told_of_a_movement_has_a_title(man):
    found = judge_motion(measure_motion(man, perform("squat", man).motion), sex="male")
    assert found
    assert {s.id.removesuffix("-sides") for s in found} <= set(motion_titles())


def test_a_model_without_legs_is_refused(shared, shared_model):
    model = shared_model("trials/lift_squat5kg/model.osim")
    motion = read_motion(shared("trials/lift_squat5kg/ik.sto"), model)
    with pytest.raises(CoxaError, match="femur"):
        measure_motion(model, motion)


@pytest.mark.parametrize(
    ("folder", "file"),
    [("walk_gait2392", "ik.mot"), ("walk_rajagopal", "ik.mot"), ("walk_treadmill", "ik.sto")],
)
def test_nothing_is_noted_about_normal_walks(shared, shared_model, folder, file):
    model = shared_model(f"trials/{folder}/model.osim")
    motion = read_motion(shared(f"trials/{folder}/{file}"), model)
    statements = judge_motion(measure_motion(model, motion), sex="male")
    assert [s.text for s in statements if s.status == "noted"] == []
    assert {s.side for s in statements if s.id == "walk-pelvis-drop"} == {"r", "l"}


def test_more_repetitions_narrow_the_band_but_never_below_that_between_days():
    few, many = (Measured("pelvis-drop", "walk", "r", (5.0,) * n) for n in (1, 400))
    assert half_of(few) > half_of(many) > 1.96 * 1.0
    wild = Measured("pelvis-drop", "walk", "r", (0.0, 10.0, 0.0, 10.0))
    assert half_of(wild) > half_of(Measured("pelvis-drop", "walk", "r", (5.0,) * 4))


def test_cameras_tell_less_than_markers():
    for what in DEGREES:
        markers, video = (Measured(what, "walk", "l", (3.0,), seen) for seen in
                          ("markers", "video"))  # fmt: skip
        assert half_of(video) > half_of(markers)


def test_a_large_drop_is_noted_and_one_near_the_line_is_not_told():
    def status(size):
        measured = Measured("pelvis-drop", "stand", "r", (size,) * 3)
        return judge_motion((measured,), sex="female")[0].status

    assert [status(x) for x in (1.0, 4.5, 5.5, 12.0)] == [
        "usual",
        "abstained",
        "abstained",
        "noted",
    ]
