"""`coxa strength` as its users meet it, and a measured strength among the conditions."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
from click.testing import Result
from typer.testing import CliRunner

from coxa.cli.conditions import format_condition, parse_condition
from coxa.cli.main import app
from coxa.cli.strength_words import parse_strength
from coxa.errors import CoxaError
from coxa.model.leg import two_link_leg
from coxa.muscles.strength import StrengthTest, maximum_moment
from coxa.opensim.osim import read_model
from coxa.opensim.osim_write import write_model

RUNNER = CliRunner()


def call(*words: str | Path, command: str = "strength") -> Result:
    return RUNNER.invoke(app, [command, *map(str, words)], env={"COLUMNS": "140"})


@pytest.fixture(scope="module")
def leg(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("leg") / "leg.osim"
    write_model(two_link_leg(), path)
    return path


def cells(output: str, title: str) -> list[str]:
    """Return the cells of the table's row that begins with a title."""
    row = next(line for line in output.splitlines() if line.startswith(f"│ {title}"))
    return [cell.strip() for cell in row.strip("│").split("│")]


def test_it_shows_what_there_is_and_what_is_asked(tmp_path):
    out = tmp_path / "me.osim"
    done = call("--test", "hip_abduction_r=110Nm", "--out", out)
    assert done.exit_code == 0, done.output
    assert "Measured: hip abduction, right  (hip_adduction_r, negative direction)" in done.output
    before = float(cells(done.output, "the model before")[1])
    assert float(cells(done.output, "measured")[1]) == 110.0
    factor = float(cells(done.output, "factor")[1].removeprefix("x "))
    # Both are printed to 0.1 N m.
    assert factor == pytest.approx(110.0 / before, rel=1e-3)
    for task in ("standing on the right leg", "walking at 1.1 m/s"):
        moment, share, _ = map(float, cells(done.output, task)[1:])
        assert share == pytest.approx(100 * moment / 110.0, abs=0.5)
    _, was, now = map(float, cells(done.output, "glmed1_r")[1:])
    # Forces are printed to 1 N of some 500.
    assert now / was == pytest.approx(factor, abs=2e-3)
    assert "Not in the file: the passive moments" in done.output
    mine = read_model(out)
    q = mine.default_pose[None]
    assert maximum_moment(mine, "hip_adduction_r", -1, q)[0] == pytest.approx(110.0, rel=1e-9)


def test_a_force_at_a_distance_in_a_pose_on_a_model_of_others(shared, tmp_path):
    model, out = shared("models/gait2392_thelen2003muscle.osim"), tmp_path / "me.osim"
    pose = ("--pose", "hip_flexion_r=90,knee_flexion_r=60")
    done = call(model, "--test", "knee_extension_r=400N@38cm", *pose, "--out", out)
    assert done.exit_code == 0, done.output
    assert "knee_angle_r, positive direction" in done.output  # its knee bends to the other side
    assert "400 N at 0.38 m" in done.output
    mine = read_model(out)
    q = mine.default_pose[None]
    q[0, mine.coordinate_index("hip_flexion_r")] = np.radians(90.0)
    q[0, mine.coordinate_index("knee_angle_r")] = np.radians(-60.0)
    assert maximum_moment(mine, "knee_angle_r", 1, q)[0] == pytest.approx(152.0, rel=1e-6)


def test_a_leg_on_top_is_held_besides(tmp_path):
    words = ("--test", "hip_adduction_r=-60Nm", "--limb-weight", "included")
    done = call(*words, "--pose", "pelvis_list=-90")
    assert done.exit_code == 0, done.output
    held = float(cells(done.output, "to hold the limb")[1])
    assert 30.0 < held < 60.0  # a leg of 12 kg with its mass centre 0.38 m away: 45 N m
    assert float(cells(done.output, "measured, the limb")[1]) == pytest.approx(60.0 + held)
    below = call(*words, "--pose", "pelvis_list=90")
    assert float(cells(below.output, "to hold the limb")[1]) == pytest.approx(-held)
    upright = call(*words)
    assert abs(float(cells(upright.output, "to hold the limb")[1])) < 1.0


def test_a_model_that_cannot_walk_is_calibrated_all_the_same(leg):
    done = call(leg, "--test", "hip_extension_r=400Nm")
    assert done.exit_code == 0, done.output
    assert "ask was not computed" in done.output
    assert "pelvis_tx" in done.output
    assert "check the test's pose and unit" in done.output  # twice what the model has


def test_a_picture_is_drawn(tmp_path, leg):
    pytest.importorskip("matplotlib")
    picture = tmp_path / "strength.png"
    done = call(leg, "--test", "hip_extension_r=200Nm", "--picture", picture)
    assert done.exit_code == 0, done.output
    assert picture.read_bytes().startswith(b"\x89PNG")


def test_measured_strengths_are_conditions_too(tmp_path):
    """Weak first, then as strong as measured all the same."""
    out = tmp_path / "me.osim"
    first = ("--condition", "weak:gluteus_medius_r=0.8")
    second = ("--condition", "measured:hip_abduction_r=90Nm,hip_flexion_r=30deg")
    done = call(out, *first, *second, command="export")
    assert done.exit_code == 0, done.output
    mine = read_model(out)
    q = mine.default_pose[None]
    q[0, mine.coordinate_index("hip_flexion_r")] = np.radians(30.0)
    assert maximum_moment(mine, "hip_adduction_r", -1, q)[0] == pytest.approx(90.0, rel=1e-9)
    again = call("--height-m", "1.75", *first, *second, "--test", "hip_flexion_r=100Nm")
    assert "gluteus_medius_r: 80 % of the force" in again.output
    assert "measured hip_abduction_r +90 N m, hip_flexion_r 30 deg" in again.output


def test_it_tells_which_earlier_measurement_no_longer_holds():
    """Of both tests rectus femoris and others pull; hip and ankle share none."""
    earlier = ("--condition", "measured:hip_abduction_r=90Nm")
    done = call(*earlier, "--test", "hip_flexion_r=100Nm")
    assert "! hip abduction, right: measured 90.0 N m, and" in done.output
    done = call(*earlier, "--test", "ankle_dorsiflexion_r=40Nm")
    assert "shares muscles" not in done.output


WRITTEN = [
    ("hip_abduction_r=110Nm", StrengthTest("hip_abduction_r", 1, moment_nm=110.0)),
    ("hip_adduction_r = -110 N·m", StrengthTest("hip_adduction_r", -1, moment_nm=110.0)),
    ("a=+1.8e2N@380mm", StrengthTest("a", 1, force_n=180.0, distance_m=0.38)),
    (
        "a=-.5Nm, b=-30, c=45deg,limb=included,muscles=x+y",
        StrengthTest(
            "a", -1, moment_nm=0.5, pose={"b": np.radians(-30.0), "c": np.radians(45.0)},
            limb_weight="included", muscles=("x", "y"),
        ),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "test"), WRITTEN)
def test_words_are_read_and_written_back(text, test):
    condition = parse_condition(f"measured:{text}")
    assert condition == test
    assert parse_condition(format_condition(condition)) == condition


def test_the_pose_may_be_told_apart():
    assert parse_strength("a=1Nm,b=2deg", "c=3") == parse_strength("a=1Nm,b=2deg,c=3deg")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("hip_flexion_r", "is no measured strength"),
        ("hip_flexion_r=much", "is no measured strength"),
        ("hip_flexion_r=110", "the unit is missing"),
        ("hip_flexion_r=110kg", "'kg' is no unit"),
        ("hip_flexion_r=110Nm@0.3m", "needs no distance"),
        ("hip_flexion_r=110N", "needs its distance"),
        ("hip_flexion_r=110N@0.3", "no unit"),
        ("hip_flexion_r=110N@3ft", "the unit 'ft'"),
        ("hip_flexion_r=110N@0m", "the distance is 0 m"),
        ("hip_flexion_r=110N@-3cm", "the distance is -0.03 m"),
        ("hip_flexion_r=0Nm", "a strength of 0"),
        ("hip_flexion_r=1e999Nm", "above 0"),
        ("hip_flexion_r=110Nm,knee_angle_r", "says no angle"),
        ("hip_flexion_r=110Nm,knee_angle_r=bent", "'bent'"),
        ("hip_flexion_r=110Nm,knee_angle_r=1,knee_angle_r=2", "twice"),
        ("hip_flexion_r=110Nm,limb=heavy", "removed, included"),
    ],
)
def test_words_that_are_no_test(text, says):
    with pytest.raises(CoxaError, match=re.escape(says)):
        parse_strength(text)


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ((), "what was measured is not said"),
        (("--test", "hip_abductoin_r=110Nm"), "Did you mean 'hip_abduction_r'"),
        (("--test", "knee_angle_r_beta=50Nm"), "follows 'knee_angle_r'"),
        (("--test", "pelvis_tx=50Nm"), "slides"),
        (("--test", "pelvis_tilt=50Nm"), "no muscle pulls towards"),
        (("--test", "hip_abduction_r=11000Nm"), "Check the units"),
        (("--test", "hip_abduction_r=90Nm", "--pose", "knee_angle_r=170"), "from 0 to 120 deg"),
        (("--test", "hip_abduction_r=90Nm", "--pose", "knee_angle=90"), "'knee_angle_r'"),
        (("--test", "hip_abduction_r=90Nm", "--muscles", "gluteus_medus_r"), "'gluteus_medius_r'"),
        (("--test", "hip_abduction_r=90Nm", "--muscles", "soleus_r"), "no muscle of the group"),
        (("--test", "hip_abduction_r=90Nm", "--mass-kg", "900"), "30 to 250 kg"),
        (("--test", "hip_abduction_r=90Nm", "--out", "me.txt"), "ends with .osim"),
        (("--test", "hip_abduction_r=90Nm", "--picture", "me.jpg"), "ends with .png"),
        (("nowhere.osim", "--test", "hip_abduction_r=90Nm"), "nowhere.osim"),
        (("{leg}", "--test", "hip_extension_r=90Nm", "--out", "{leg}"), "would replace"),
        (("{leg}", "--test", "hip_extension_r=90Nm", "--mass-kg", "80"), "a person was given"),
    ],
)
def test_bad_input_is_one_sentence(words, says, leg):
    before = leg.read_bytes()
    told = call(*(word.format(leg=leg) for word in words))
    assert told.exit_code == 2
    assert says in told.stderr.replace("\n", " ")
    assert "Traceback" not in told.output
    assert leg.read_bytes() == before
