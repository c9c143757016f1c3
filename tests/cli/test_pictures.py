from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest

pytest.importorskip("matplotlib", reason="pictures need the extra `plots`")
from matplotlib.text import Text
from PIL import Image

from coxa.anatomy.bellies import read_bellies
from coxa.cli.pictures import draw
from coxa.cli.pictures.contact import contact_picture
from coxa.cli.pictures.course import body_weight, course_of
from coxa.cli.pictures.emg import emg_picture
from coxa.cli.pictures.groups import hip_groups, leg_groups, trunk_groups
from coxa.cli.pictures.heatmap import leg_picture, muscle_picture, other_trunk_picture
from coxa.cli.pictures.itb import itb_picture
from coxa.cli.pictures.moments import moment_picture
from coxa.cli.pictures.page import style
from coxa.cli.pictures.proof import proof_picture
from coxa.cli.walking import solve_walk
from coxa.errors import CoxaError
from coxa.model.leg import leg_swing, two_link_leg
from coxa.model.subject import Subject
from coxa.movement.cycles import cut_cycles
from coxa.movement.motion import Motion
from coxa.muscles.iliotibial import iliotibial_loads
from coxa.opensim.table import Table
from coxa.opensim.trial import find_trial
from coxa.study.settings import Settings
from coxa.study.solve import solve

WALKS = ("walk_gait2392", "walk_rajagopal")


@pytest.fixture(scope="module")
def leg_study():
    leg = two_link_leg()
    time, angles = leg_swing()
    return solve(leg, Motion(time, leg.coordinate_names, angles))


@pytest.fixture(scope="module")
def gait(shared):
    """The whole of a walk: its setup file asks for less than a stride of each leg."""
    trial = find_trial(shared("trials/walk_gait2392"))
    return solve(trial.model, trial.motion, trial.loads, reserves=trial.reserves[0])


@pytest.fixture(scope="module")
def walk():
    """The default model over its built-in walk."""
    return solve_walk(Subject(75.0, 1.75, "male", 25.0), 1.1, ())


def make(picture, study):
    with style():
        return picture(study, course_of(study))


def words(page) -> str:
    return "\n".join(t.get_text() for t in page.figure.findobj(Text))


def test_draws_png_files(leg_study, tmp_path):
    paths = draw(leg_study, tmp_path)
    names = [p.name for p in paths]
    assert names == ["hip.png", "joint_moments.png", "joint_contact.png", "proof.png"]
    for path in paths:
        pixels = np.asarray(Image.open(path).convert("L"))
        # An empty page has one shade; ink and curves cover at least a few per mille of a drawn one.
        assert (pixels < 200).mean() > 0.003


def test_drawing_leaves_pyplot_alone(tmp_path):
    code = (
        "import sys, pathlib, coxa; from coxa.cli.pictures import draw\n"
        "from coxa.model.leg import leg_swing, two_link_leg\n"
        "leg = two_link_leg(); t, q = leg_swing(31)\n"
        "assert 'matplotlib' not in sys.modules\n"
        "study = coxa.solve(leg, coxa.Motion(t, leg.coordinate_names, q))\n"
        "draw(study, pathlib.Path(sys.argv[1]))\n"
        "assert 'matplotlib.pyplot' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=True, timeout=120)


def test_without_matplotlib_says_what_to_install(leg_study, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    with pytest.raises(CoxaError, match=r"pip install 'coxa\[plots\]'"):
        draw(leg_study, tmp_path)
    assert not list(tmp_path.iterdir())


def test_a_folder_that_is_not_there_is_made(leg_study, tmp_path):
    assert all(path.exists() for path in draw(leg_study, tmp_path / "new" / "folder"))


def test_a_folder_that_cannot_be_made_is_an_error(leg_study, tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(CoxaError, match="cannot be"):
        draw(leg_study, tmp_path / "file" / "folder")


@pytest.mark.parametrize(
    "picture", [moment_picture, contact_picture, muscle_picture, proof_picture]
)
def test_axes_bear_units(leg_study, picture):
    page = make(picture, leg_study)
    labels = [a.get_xlabel() + a.get_ylabel() + a.get_title(loc="left") for a in page.panels]
    assert any("(" in label for label in labels)
    assert "not answered" not in words(page)  # nothing holds this leg but its hinge


@pytest.mark.parametrize("name", WALKS)
def test_every_muscle_of_the_hip_has_one_row(solved, name):
    study = solved(name)
    groups = hip_groups(study)
    rows = [m for g in groups for row in g.rows for side in "rl" for m in row.columns[side]]
    arms = study.model.moment_arms(study.trajectory.q[::40])
    hips = [c for c, n in enumerate(study.model.coordinate_names) if n.startswith("hip_")]
    crossing = np.flatnonzero(np.abs(arms[:, :, hips]).max(axis=(0, 2)) > 0.0)
    assert sorted(rows) == list(crossing)
    named = ["Gluteal", "Deep rotators", "Flexors", "Adductors", "Hamstrings"]
    assert [g.name for g in groups] == named


def test_map_shows_the_activations(solved):
    study = solved("walk_rajagopal")
    page = make(muscle_picture, study)
    shown = page.panels[0].collections[0].get_array()
    row = 1 + [row.name for row in hip_groups(study)[0].rows].index("glmed1")
    column = study.model.muscle_names.index("glmed1_r")
    course = course_of(study)
    expected = course.along(study.recruitment.activations, "r").mean[:, column]
    np.testing.assert_array_equal(np.asarray(shown)[row], expected)


def test_curves_over_strides_are_their_mean(gait):
    moments = gait.joint_loads.independent_moments(gait.model, gait.trajectory.q)
    hip = moments[:, gait.model.coordinate_index("hip_flexion_r")] / gait.model.mass
    expected = cut_cycles(gait.time, hip, gait.events, "r").mean[:, 0]
    page = make(moment_picture, gait)
    assert page.panels[0].get_title(loc="left") == "hip_flexion"
    drawn = [line.get_ydata() for line in page.panels[0].lines if len(line.get_ydata()) == 101]
    assert any(np.array_equal(y, expected) for y in drawn)
    assert "gait cycle (%)" in words(page)


def test_peaks_are_those_of_the_reactions(leg_study):
    page = make(contact_picture, leg_study)
    sizes = {r.place.request.joint: r.magnitude for r in leg_study.reactions}
    for axes, joint in zip(page.panels, ("hip_r", "knee_r"), strict=True):
        peak = sizes[joint].max() / body_weight(leg_study)
        assert f"{peak:.1f}" in [t.get_text() for t in axes.texts]


def test_without_plates_the_legs_are_not_answered(solved):
    study = replace(solved("walk_gait2392"), loads=None)
    page = make(contact_picture, study)
    assert "No plates: what the legs carry is not answered" in words(page).replace("\n", " ")
    shown = {a.get_title(loc="left"): [t.get_text() for t in a.texts] for a in page.panels}
    assert shown["hip"] == ["not answered: loads missing"]  # and no peak beside it
    assert "not answered: loads missing" not in shown["back"]


def test_proof_names_what_is_unmet(leg_study):
    unmet = np.zeros_like(leg_study.recruitment.unmet)
    unmet[3:8, leg_study.problem.coordinates.index("knee_angle_r")] = -12.5
    study = replace(leg_study, recruitment=replace(leg_study.recruitment, unmet=unmet))
    text = words(make(proof_picture, study))
    assert "knee_angle_r" in text
    assert "12; 5 frames" in text  # 12.5 in two digits, rounded to even
    assert "knee_angle_r" not in words(make(proof_picture, leg_study))


def test_proof_shows_residual_and_gap(leg_study):
    page = make(proof_picture, leg_study)
    worst = leg_study.recruitment.residual.max()
    assert f"worst {worst:.1e}" in words(page)
    drawn = page.panels[1].lines[0].get_ydata()
    # Rounding may leave a gap below zero; its size is drawn, and 1e-17 stands for zero.
    gap = np.abs(leg_study.recruitment.duality_gap)
    np.testing.assert_allclose(10.0**drawn, np.maximum(gap, 1e-17), rtol=1e-12)


def test_reserves_are_shares_of_the_peak_moment(solved):
    study = solved("walk_gait2392")
    page = make(proof_picture, study)
    dots = page.panels[4].lines[0].get_xdata()
    coordinates = study.problem.coordinates
    names = [t.get_text() for t in page.panels[4].texts if t.get_text() in coordinates]
    d = study.problem.coordinates.index(names[0])
    share = (
        np.abs(study.recruitment.reserves[:, d]).max() / np.abs(study.problem.demand[:, d]).max()
    )
    assert dots[0] == pytest.approx(100.0 * share, rel=1e-12)
    assert (np.diff(dots) <= 0.0).all()
    assert not any(name.startswith("pelvis") for name in names)


def test_emg_is_laid_under_activation(solved):
    walk = solved("walk_gait2392")
    column = walk.model.muscle_names.index("soleus_r")
    signal = 3e-4 * walk.recruitment.activations[:, [column]]
    study = solve(
        walk.model,
        walk.motion,
        walk.loads,
        reserves=walk.model.actuators,
        start=float(walk.time[0]),
        end=float(walk.time[-1]),
        emg=Table("made", "emg", {}, None, ("soleus_r",), walk.time, signal),
    )
    page = make(emg_picture, study)
    assert page.panels[0].get_title(loc="left") == "soleus_r"
    assert f"r {study.emg[0].r:.2f}" in words(page)
    assert make(emg_picture, walk) is None


def test_stamps_of_a_clock_start_at_zero(leg_study):
    stamped = replace(
        leg_study, trajectory=replace(leg_study.trajectory, time=leg_study.time + 1.6e9)
    )
    course = course_of(stamped)
    # A double holds 1.6e9 s to 0.24 µs.
    np.testing.assert_allclose(course.along(leg_study.force, "r").x, leg_study.time, atol=3e-7)
    assert course.label == "time since the first frame (s)"


def test_the_hip_names_its_22_bellies(walk):
    drawn = [t.get_text() for t in make(muscle_picture, walk).panels[0].texts]
    titles = {belly.title for belly in read_bellies()}
    assert len(titles) == 22
    assert titles <= set(drawn)
    groups = {"Gluteal trio", "TFL and IT band", "Deep six", "Hip flexors", "Adductors"}
    assert groups | {"Hamstrings"} | titles | {"gluteus maximus, into band"} == set(drawn)


def test_every_muscle_of_the_default_model_has_one_line(walk):
    groups = [*hip_groups(walk), *trunk_groups(walk), *leg_groups(walk)]
    lines = [m for g in groups for row in g.rows for side in "rl" for m in row.columns[side]]
    assert sorted(lines) == list(range(len(walk.model.muscles)))
    assert make(other_trunk_picture, walk).name == "trunk"
    assert make(leg_picture, walk).name == "leg"


def test_two_sides_alike_are_drawn_once(walk):
    for picture in (muscle_picture, moment_picture, contact_picture):
        assert "right and left alike" in words(make(picture, walk))
    limping = walk.with_strength({"glmed1_r": 0.3, "glmed2_r": 0.3})
    for picture in (muscle_picture, contact_picture):
        assert "right and left alike" not in words(make(picture, limping))


def test_contact_lies_in_the_band_of_the_study(walk):
    page = make(contact_picture, walk)
    assert [a.get_title(loc="left") for a in page.panels] == ["hip", "knee", "L5/S1"]
    joints = [r.request.joint for r in walk.reactions]
    course, weight = course_of(walk), body_weight(walk)
    for axes, joint in zip(page.panels, ("hip_r", "walker_knee_r", "L5_S1"), strict=True):
        k = joints.index(joint)
        area = next(c for c in axes.collections if len(c.get_paths()[0].vertices) > 200)
        drawn = area.get_paths()[0].vertices
        for end in walk.spread.contact_band:
            curve = course.along(end[:, [k]] / weight, "r").mean[:, 0]
            # every point of both edges is a corner of the area
            corners = np.stack([np.arange(101.0), curve], axis=1)
            far = np.abs(corners[:, None] - drawn[None]).sum(axis=2).min(axis=1)
            assert far.max() < 1e-9
    text = words(page).replace("\n", " ")
    assert "No uncertainty band" not in text
    assert all(choice in text for choice in walk.spread.variations)


def test_without_a_band_the_picture_says_so():
    leg = two_link_leg()
    time, angles = leg_swing(41)
    motion = Motion(time, leg.coordinate_names, angles)
    study = solve(leg, motion, settings=Settings(parity=True))
    assert study.spread is None
    assert "No uncertainty band" in words(make(contact_picture, study))


def test_the_passive_part_of_a_moment_is_dashed(walk):
    page = make(moment_picture, walk)
    c = walk.model.coordinate_index("hip_flexion_r")
    expected = course_of(walk).along(walk.ligaments.moments[:, [c]], "r").mean[:, 0]
    dashed = [line.get_ydata() for line in page.panels[0].lines if line.get_linestyle() == "--"]
    assert any(np.allclose(y, expected / walk.model.mass) for y in dashed)


def test_the_stack_is_the_tension_of_the_iliotibial_band(walk, leg_study):
    page = make(itb_picture, walk)
    heights = [c.get_paths()[0].vertices[:, 1].max() for c in page.panels[0].collections]
    load = iliotibial_loads(walk.model, walk.trajectory.q, walk.force)[0]
    tension = course_of(walk).along(load.tension[:, None], "r").mean[:, 0]
    assert heights[-1] == pytest.approx(tension.max(), rel=1e-9)
    assert heights == sorted(heights)
    assert "tensor fasciae latae" in words(page)
    assert make(itb_picture, leg_study) is None
