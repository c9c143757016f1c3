"""The passport finds what is put into a model, and what is known to be wrong in public ones."""

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from coxa.anatomy.isometric import read_strength
from coxa.errors import CoxaError
from coxa.findings.passport import audit
from coxa.findings.passport.flips import signs_change
from coxa.findings.passport.hips import find_hips
from coxa.findings.passport.inside import check_inside
from coxa.findings.passport.jumps import LIMIT_MM_DEG, check_jumps, find_jumps
from coxa.findings.passport.masses import check_masses, segments, standing_height
from coxa.findings.passport.presence import check_presence
from coxa.findings.passport.sides import check_sides, twin
from coxa.findings.passport.strength import published
from coxa.findings.passport.sweep import RANGE_DEG, pose_rows, sweep
from coxa.model.bodies import Frame
from coxa.model.leg import two_link_leg
from coxa.model.paths import ConditionalPoint, FixedPoint, PathWrap, Wrap
from coxa.study.inputs import load_model

GAIT2392 = "models/gait2392_thelen2003muscle.osim"
RAJAGOPAL = "models/Rajagopal2016.osim"


@pytest.fixture(scope="module")
def own():
    return load_model("coxa")


@pytest.fixture(scope="module")
def audited(shared_model):
    return cache(lambda name: audit(shared_model(name)))


def only(model, *names):
    """Keep a model's bones and the muscles named."""
    return replace(model, muscles=tuple(m for m in model.muscles if m.name in names))


def with_muscle(model, name, **changes):
    return replace(
        model,
        muscles=tuple(replace(m, **changes) if m.name == name else m for m in model.muscles),
    )


def muscle(model, name):
    return next(m for m in model.muscles if m.name == name)


def swept(model):
    return sweep(model, find_hips(model))


def test_the_sweep_is_the_models_own_arms(own):
    few = only(own, "piri1_r", "piri1_l", "sart_r", "sart_l")
    found = swept(few)
    line = found.central("flexion", knee=90.0)
    assert line is not None
    q = np.tile(few.default_pose, (len(line.degrees), 1))
    for c in few.coordinates:
        if c.motion == "rotational":
            q[:, few.coordinate_index(c.name)] = 0.0
    for side in "rl":
        q[:, few.coordinate_index(f"hip_flexion_{side}")] = np.radians(line.degrees)
        q[:, few.coordinate_index(f"knee_angle_{side}")] = np.radians(90.0)
    arms = few.moment_arms(q)[:, :, few.coordinate_index("hip_adduction_r")]
    # The same kernel on the same poses.
    np.testing.assert_allclose(found.arms["r", "adduction"][line.rows], arms, atol=1e-14)


def test_the_range_is_asked_for_as_far_as_the_model_goes(own):
    found = swept(only(own, "piri1_r", "piri1_l"))
    for turn, (low, high) in found.reach.items():
        assert RANGE_DEG[turn][0] <= low <= 0.0 <= high <= RANGE_DEG[turn][1]
    line = found.central("flexion")
    assert (line.degrees[0], line.degrees[-1]) == (-20.0, 110.0)


def test_a_missing_belly_is_named_with_its_side(own):
    without = replace(
        own, muscles=tuple(m for m in own.muscles if not m.name.startswith(("obtext", "pect")))
    )
    left_gone = replace(own, muscles=tuple(m for m in own.muscles if m.name != "sart_l"))
    faults = check_presence(find_hips(without)).of("fault")
    assert {(f.what, f.where) for f in faults} == {
        ("obturator externus is missing", "both sides"),
        ("pectineus is missing", "both sides"),
    }
    (fault,) = check_presence(find_hips(left_gone)).of("fault")
    assert (fault.what, fault.where) == ("sartorius is missing", "left")


def test_a_conditional_point_is_a_jump_of_the_size_of_its_detour(own):
    straight = muscle(own, "pect1_r")
    first, last = straight.points[0], straight.points[-1]
    point = ConditionalPoint(
        "detour", "pelvis", (first.location[0] + 0.03, first.location[1], first.location[2]),
        "hip_flexion_r", (-3.0, np.radians(45.0)),
    )  # fmt: skip
    plain = only(own, "pect1_r")
    ends = with_muscle(plain, "pect1_r", points=(first, last), wraps=())
    bent = with_muscle(plain, "pect1_r", points=(first, point, last), wraps=())
    always = with_muscle(
        plain, "pect1_r",
        points=(first, FixedPoint("detour", "pelvis", point.location), last), wraps=(),
    )  # fmt: skip
    jumps = [j for j in find_jumps(swept(bent)) if j.size_mm]
    assert jumps
    assert {round(j.degrees, 1) for j in jumps if j.turn == "flexion"} == {45.0}
    assert not [j for j in find_jumps(swept(ends)) if j.size_mm]
    jump = next(j for j in jumps if j.turn == "flexion")
    q = np.zeros((1, len(own.coordinates)))
    for turn, degrees in {**jump.at, "flexion": 45.0}.items():
        name = "knee_angle_r" if turn == "knee" else f"hip_{turn}_r"
        q[0, own.coordinate_index(name)] = np.radians(degrees)
    arm = own.coordinate_index(f"hip_{jump.arm}_r")
    size = 1e3 * abs(always.moment_arms(q)[0, 0, arm] - ends.moment_arms(q)[0, 0, arm])
    # Looked at in hundredths of a degree, over which the arm itself moves a little.
    assert jump.size_mm == pytest.approx(size, abs=0.02)
    section = check_jumps(tuple(jumps))
    assert section.severity == "fault"
    assert "pect1_r" in section.findings[0].what


def test_a_straight_line_over_a_joint_stays_within_the_bound_of_the_limit():
    a, b = np.meshgrid(np.linspace(0.01, 0.5, 25), np.linspace(0.01, 0.5, 25))
    for angle in np.radians(np.arange(91.0, 181.0, 3.0)):  # from a right angle to the far side
        length = np.sqrt(a**2 + b**2 - 2 * a * b * np.cos(angle))
        slope = a * b * np.cos(angle) / length - (a * b * np.sin(angle)) ** 2 / length**3
        assert (np.abs(slope) <= a * b / (a + b) * (1 + 1e-9)).all()
    assert np.degrees(LIMIT_MM_DEG) == pytest.approx(86.0, abs=0.1)


@pytest.mark.parametrize(
    ("arms", "changes"),
    [
        ([20.0, 10.0, 6.0, -6.0, -20.0], [2]),
        ([20.0, 6.0, 2.0, -2.0, -6.0], [2]),
        ([20.0, 4.0, -4.0, -4.9, 4.0, 20.0], []),  # never sure of the other sign
        ([-20.0, 20.0, -20.0], [0, 1]),
        ([1.0, -1.0], []),
    ],
)
def test_a_sign_changes_once_it_is_sure(arms, changes):
    assert signs_change(np.array(arms)) == changes


def test_left_and_right_are_compared_in_numbers(own):
    few = only(own, "piri1_r", "piri1_l", "sart_r", "sart_l")
    assert check_sides(swept(few)).findings == ()
    left = muscle(few, "sart_l")
    point = left.points[0]
    x, y, z = point.location
    shifted = (replace(point, location=(x + 0.003, y, z)), *left.points[1:])
    moved = with_muscle(few, "sart_l", points=shifted)
    texts = [f.what for f in check_sides(swept(moved)).findings]
    assert "sart: point 1 differs by 3.0 mm" in texts
    assert any(t.startswith("sart: lengths differ") for t in texts)
    force = 1.1 * left.max_isometric_force
    (finding,) = check_sides(swept(with_muscle(few, "sart_l", max_isometric_force=force))).findings
    assert finding.number == pytest.approx(100 * (1 - 1 / 1.1))
    assert finding.severity == "notice"
    assert [f.what for f in check_sides(swept(only(own, "sart_r"))).findings] == [
        "sart_r has no twin sart_l"
    ]
    assert twin("femur_r") == "femur_l"
    assert twin("pelvis") == "pelvis"


def test_a_path_that_ends_in_its_sphere_is_as_deep_as_the_radius(own):
    few = only(own, "pect1_r")
    start = few.muscles[0].points[0]
    sphere = Wrap("ball", Frame(start.body, (0, 0, 0), start.location), "sphere", (0.005, 0.0, 0.0))
    inside = replace(
        with_muscle(few, "pect1_r", wraps=(PathWrap("ball"),)), wraps=(*few.wraps, sphere)
    )
    (finding,) = check_inside(swept(inside)).of("fault")
    assert finding.number == pytest.approx(5.0)  # its first point is the centre
    half = replace(inside, wraps=(*few.wraps, replace(sphere, quadrant="x")))
    assert check_inside(swept(half)).severity == "notice"
    beside = replace(sphere, frame=Frame(start.body, (0, 0, 0), (0.3, 0.3, 0.3)))
    assert not check_inside(swept(replace(inside, wraps=(*few.wraps, beside)))).findings


def test_masses_are_told_segment_by_segment(own):
    hips = find_hips(own)
    parts = segments(own, hips)
    assert parts["pelvis"] == ("pelvis",)
    assert set(parts["thigh_r"]) == {"femur_r", "patella_r"}
    assert set(parts["foot_l"]) == {"talus_l", "calcn_l", "toes_l"}
    assert check_masses(own, hips).severity == "ok"  # its own masses are de Leva's
    heavy = replace(
        own,
        bodies=tuple(replace(b, mass=3 * b.mass) if b.name == "tibia_r" else b for b in own.bodies),
    )
    (fault,) = check_masses(heavy, hips).of("fault")
    assert fault.what.startswith("shank_r")
    wrong = replace(
        own,
        bodies=tuple(
            replace(b, inertia=(0.1, 0.1, 0.3, 0, 0, 0)) if b.name == "pelvis" else b
            for b in own.bodies
        ),
    )
    (fault,) = check_masses(wrong, hips).of("fault")
    assert "no body can have" in fault.what


def test_the_height_is_judged_by_the_legs(own):
    # The reference person is 1.70 m; people's legs vary by some 5 % of their height.
    assert standing_height(own, find_hips(own)) == pytest.approx(1.70, rel=0.06)


def test_published_strength_is_cited_by_its_peak():
    men = next(
        c for c in read_strength()
        if (c.direction, c.sex, c.age) == ("extension", "male", "18-25")
    )  # fmt: skip
    peak = published(men, np.array([men.c3_rad]), 75.0, 1.75)
    assert peak[0] == pytest.approx(0.161 * 75.0 * 9.80665 * 1.75)


def test_fibres_forces_and_volumes_out_of_proportion_are_found(own):
    names = [m.name for m in own.muscles if m.name.startswith(("sart", "glm", "bflh", "add"))]
    few = only(own, *names)
    sart = muscle(few, "sart_r")
    strong = audit(with_muscle(few, "sart_r", max_isometric_force=6 * sart.max_isometric_force))
    assert [f.what.split(":")[0] for f in strong.section("volumes").of("fault")] == ["sartorius_r"]
    long = with_muscle(few, "addlong_r", tendon_slack_length=0.01)
    texts = [f.what for f in audit(long).section("fibers").of("fault")]
    assert any(t.startswith("addlong_r: fibres at") for t in texts)
    weak = replace(few, muscles=tuple(replace(m, max_isometric_force=10.0) for m in few.muscles))
    assert any("extension" in f.what for f in audit(weak).section("strength").of("fault"))


def test_our_own_model_has_all_bellies_alike_on_both_sides(own):
    passport = audit(own)
    for check in ("bellies", "actions", "jumps", "inside", "sides", "masses"):
        assert not passport.section(check).of("fault"), check
    assert passport.as_dict()["checks"]


def test_what_cannot_be_audited_is_refused(own):
    with pytest.raises(CoxaError, match="no hip to audit"):
        audit(two_link_leg())
    with pytest.raises(CoxaError, match="no muscle"):
        audit(replace(own, muscles=()))
    with pytest.raises(CoxaError, match="height is 175 m"):
        audit(own, 175.0)


def test_a_model_without_mass_or_knees_is_still_audited(own):
    few = only(own, "piri1_r", "piri1_l", "sart_r", "sart_l")
    weightless = replace(few, bodies=tuple(replace(b, mass=0.0) for b in few.bodies))
    passport = audit(weightless)
    assert passport.section("masses").severity == "fault"
    assert "no reference found" in passport.section("strength").summary
    stiff = replace(
        few,
        joints=tuple(
            replace(
                j,
                coordinates=tuple(
                    replace(c, range=(0.2, 0.5)) if c.name.startswith("hip_flexion") else c
                    for c in j.coordinates
                ),
            )
            for j in few.joints
        ),
    )
    texts = [f.what for f in audit(stiff).section("parts").findings]
    assert any(t.startswith("hip flexion goes from 0 to 0 deg only") for t in texts)


def test_a_lifting_model_without_legs_is_refused(shared_model):
    with pytest.raises(CoxaError, match="hip_flexion_r"):
        audit(shared_model("trials/lift_squat5kg/model.osim"))


def test_rajagopal_lacks_six_bellies_and_its_gluteus_maximus_jumps(audited):
    passport = audited(RAJAGOPAL)
    assert {f.what for f in passport.section("bellies").of("fault")} == {
        f"{name} is missing"
        for name in (
            "gemellus superior", "gemellus inferior", "obturator internus", "obturator externus",
            "quadratus femoris", "pectineus",
        )
    }  # fmt: skip
    assert {j.element.stem for j in passport.jumps if j.size_mm} == {"glmax1", "glmax2"}


def test_gait2392_jumps_at_45_degrees_and_lumps_the_gemelli(audited):
    passport = audited(GAIT2392)
    jumps = {
        j.element.name: round(j.degrees, 1)
        for j in passport.jumps
        if j.size_mm and j.turn == "flexion"
    }
    assert jumps == {"iliacus_r": 45.0, "iliacus_l": 45.0, "psoas_r": 45.0, "psoas_l": 45.0}
    texts = [f.what for _, f in passport.findings]
    assert "gem_r is lumped: it stands for gemellus superior and gemellus inferior" in texts
    assert any("psoas: flexion in neutral, extension beyond 99 deg" in t for t in texts)


@pytest.mark.parametrize("name", [GAIT2392, RAJAGOPAL])
def test_opensim_has_the_same_jumps(audited, live, name):
    passport, opensim = audited(name), live(name)
    model, hips = passport.sweep.model, passport.sweep.hips
    jumps = [j for j in passport.jumps if j.size_mm > 5.0 and j.element.side == "r"]
    assert jumps
    for jump in jumps:
        poses = [{**jump.at, jump.turn: jump.degrees + step} for step in (-0.05, 0.05)]
        arms = []
        for q in model.complete(pose_rows(model, hips, poses)):
            opensim.pose(model.coordinate_names, q)
            arms.append(opensim.arm(jump.element.column, hips.coordinates["r"][jump.arm]))
        # Just after a path slips off its wrap the arm changes by some mm in the 0.05 deg that we
        # stay away from the jump; a jump of more than 5 mm cannot be mistaken for that.
        assert 1e3 * abs(arms[1] - arms[0]) == pytest.approx(jump.size_mm, rel=0.4), jump.where
