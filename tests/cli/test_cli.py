"""The command as its users meet it: what it solves, what it writes, and how it refuses."""

from __future__ import annotations

import errno
import json
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import typer.main
from click.testing import Result
from typer.testing import CliRunner

import coxa
from coxa.cli.main import app
from coxa.cli.whatif_demo import NEXT
from coxa.opensim.series import Series
from coxa.opensim.table import read_table
from trial_folder import write_trial

RUNNER = CliRunner()
LEG_FILES = {
    "kinematics", "inverse_dynamics", "activation", "force", "joint_reaction", "muscle_length",
    "fiber_length", "moment_arm_hip_flexion_r", "moment_arm_knee_angle_r",
}  # fmt: skip


def call(*words: str | Path) -> Result:
    """Run `coxa` in this process, without pictures."""
    return RUNNER.invoke(app, [*map(str, words), "--no-plots"])


def summary(folder: Path) -> dict:
    return json.loads((folder / "summary.json").read_text())


def table(folder: Path, name: str) -> tuple[tuple[str, ...], np.ndarray]:
    found = read_table(folder / f"{name}.sto")
    return found.columns, found.values


@pytest.fixture
def trial(tmp_path: Path) -> Path:
    return write_trial(tmp_path / "swing")


# What it does


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> tuple[Result, Path]:
    """Run the demo once, with pictures where matplotlib is; return what it said and wrote."""
    out = tmp_path_factory.mktemp("demo") / "out"
    return RUNNER.invoke(app, ["demo", "--out", str(out)]), out


def test_the_demo_is_solved_and_written(demo: tuple[Result, Path]) -> None:
    result, out = demo
    assert result.exit_code == 0, result.output
    told = summary(out)
    assert told["proof"]["frames_by_status"] == {"solved": told["frames"]}
    assert told["proof"]["worst_residual_nm"] <= 1e-6  # the solver's tolerance, of 100 N m
    assert told["proof"]["unmet_moment"] == {}
    stride = [e["time"] for e in told["gait"]["events"] if e["kind"] == "heel_strike"]
    # two whole strides of 1.1 s, at 1.1 m/s, at 100 Hz
    assert told["frames"] == pytest.approx(200.0 * (stride[2] - stride[0]), abs=4)
    columns, force = table(out, "force")
    assert force.shape == (told["frames"], len(columns))


def test_the_demo_says_who_pulls_and_what_joints_carry(demo: tuple[Result, Path]) -> None:
    result, out = demo
    text = result.stdout
    # Only the first run of all says something before: that it compiles.
    assert "\nA man of 75 kg and 1.75 m, 25 years, walks at 1.1 m/s" in text
    told = summary(out)
    medius = next(r for r in told["bellies"] if (r["what"], r["side"]) == ("gluteus_medius", "r"))
    band = f"{medius['force_low_n']:.0f}-{medius['force_high_n']:.0f}"
    assert re.search(rf"gluteus medius +│ +{medius['force_n']:.0f} │ +{band} │", text)
    carried = {(r["what"], r["side"]): r for r in told["carried"]}
    for what, side in (("hip, first peak", "r"), ("hip, second peak", "r"),
                       ("L5/S1, compression", None)):  # fmt: skip
        row = carried[what, side]
        assert row["force_low_n"] <= row["force_n"] <= row["force_high_n"]
        assert re.search(rf"{re.escape(what)} +│ +{row['force_n']:.0f} │", text)
    assert "247 ± 20" in text
    assert "Bergmann 2016" in text
    assert "iliotibial band carries" in text
    assert "residual moment" in text
    assert "L4_L5" not in text  # levels are for --all, and for the files
    assert "Done in" in text


def test_the_demo_ends_with_a_what_if(demo: tuple[Result, Path]) -> None:
    ends = demo[0].stdout.partition("What if: standing on the right leg")[2]
    assert "40 % of the force" in ends
    before, held, after, change, band = re.findall(
        r"hip contact, right, % BW" + 5 * r" +│ +(\S[^│]*?)" + " │", ends
    )[0]
    assert float(held) > float(after) > float(before)  # giving way spares the hip
    assert float(change) == pytest.approx(float(after) - float(before), abs=1)  # both rounded
    assert " to " in band
    assert "to the standing side" in ends
    assert re.search(r"gluteus medius +│ right", ends)


def test_a_movement_in_the_place_of_a_trial_is_told() -> None:
    for word in ("squat", "sqat"):
        result = call("solve", word)
        assert result.exit_code == 2
        assert "`coxa movements squat`" in " ".join(result.stderr.split())
    assert "movements" not in call("solve", "nothing-like-it").stderr


def test_the_commands_that_the_demo_names_are_understood() -> None:
    group = typer.main.get_command(app)
    for line in NEXT:
        name, command, *words = shlex.split(line)
        assert name == "coxa"
        group.commands[command].make_context(command, words)  # type: ignore[attr-defined]


def test_pictures_are_drawn_beside_the_tables(demo: tuple[Result, Path]) -> None:
    pytest.importorskip("matplotlib")
    pictures = {p.name: p.read_bytes() for p in demo[1].glob("*.png")}
    assert {"hip.png", "trunk.png", "leg.png", "itb.png", "joint_contact.png"} <= set(pictures)
    assert "single-leg-stand.png" in pictures
    assert all(drawn.startswith(b"\x89PNG") for drawn in pictures.values())


def test_the_demo_shows_who_takes_over(tmp_path: Path) -> None:
    out = tmp_path / "weak"
    result = call("demo", "--condition", "weak:gluteus_medius_r=0.5", "--all", "--out", out)
    assert result.exit_code == 0, result.output
    rows = re.findall(r"│ gluteus (\w+) +│ right │ +(\d+) │ +(\d+) │ +([+-]\d+) │", result.stdout)
    change = {name: int(after) - int(before) for name, before, after, _ in rows}
    assert change["medius"] < -10
    assert change["minimus"] > 10
    assert "What that does to the joints" in result.stdout
    assert "Peak joint contact" in result.stdout  # --all: as `coxa solve` shows it
    assert summary(out)["conditions"][0]["kind"] == "weakness"


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("--mass-kg", "900"), "900"),
        (("--height-m", "175"), "175"),
        (("--speed", "3"), "3"),
        (("--condition", "weak:gluteus_medus_r=0.5"), "gluteus_medius_r"),
    ],
)
def test_a_person_or_walk_that_cannot_be_is_refused(
    words: tuple[str, ...], says: str, tmp_path: Path
) -> None:
    result = call("demo", *words, "--out", tmp_path / "out")
    assert result.exit_code == 2, result.output
    assert result.stderr.startswith("coxa: ")
    assert says in result.stderr
    assert not (tmp_path / "out").exists()


def test_the_default_model_is_written_for_opensim(tmp_path: Path) -> None:
    path = tmp_path / "own.osim"
    who = ("--mass-kg", "60", "--height-m", "1.65", "--sex", "female")
    result = RUNNER.invoke(app, ["export", str(path), *who])
    assert result.exit_code == 0, result.output
    written = coxa.load_model(path)
    assert written.mass == pytest.approx(60.0)
    assert "Not in the file: the passive moments" in result.stdout
    wrong = RUNNER.invoke(app, ["export", str(tmp_path / "own.xml")])
    assert wrong.exit_code == 2
    assert ".osim" in wrong.stderr


def test_a_folder_is_solved_as_python_solves_it(trial: Path, tmp_path: Path) -> None:
    result = call("solve", trial, "--out", tmp_path / "out")
    assert result.exit_code == 0, result.output
    study = coxa.solve(
        trial / "model.osim",
        trial / "ik.mot",
        trial / "external_loads.xml",
        reserves=trial / "reserves.xml",
        emg=trial / "emg.sto",
    )
    assert {p.stem for p in (tmp_path / "out").glob("*.sto")} == LEG_FILES
    for name in LEG_FILES:
        columns, values = table(tmp_path / "out", name)
        expected = study.series(name)
        assert columns == expected.columns
        # twelve digits are written
        np.testing.assert_allclose(values, expected.values, rtol=1e-11, atol=1e-12)
    assert columns  # the loop ran
    assert "reserve_hip_flexion_r" in table(tmp_path / "out", "activation")[0]


def test_files_may_be_named_one_by_one(trial: Path, tmp_path: Path) -> None:
    whole = call("solve", trial, "--out", tmp_path / "whole")
    parts = call(
        "solve",
        *("--model", trial / "model.osim", "--motion", trial / "ik.mot"),
        *("--loads", trial / "external_loads.xml", "--reserves", trial / "reserves.xml"),
        *("--out", tmp_path / "parts"),
    )
    assert (whole.exit_code, parts.exit_code) == (0, 0)
    np.testing.assert_array_equal(
        table(tmp_path / "whole", "force")[1], table(tmp_path / "parts", "force")[1]
    )


def test_a_setup_file_says_what_is_asked(trial: Path, tmp_path: Path) -> None:
    result = call("solve", trial / "setup.xml", "--out", tmp_path / "out")
    assert result.exit_code == 0, result.output
    told = summary(tmp_path / "out")
    assert (told["from_s"], told["to_s"]) == (0.5, 1.5)
    assert told["settings"]["exponent"] == 3.0
    assert told["settings"]["tendon"] == "none"
    assert told["settings"]["lowpass_hz"] is None  # -1 in the file: no filter
    assert table(tmp_path / "out", "joint_reaction")[0][0] == "knee_r_on_femur_r_in_ground_fx"


def test_the_command_line_overrules_the_setup_file(trial: Path, tmp_path: Path) -> None:
    asked = ("--exponent", "2", "--tendon", "rigid", "--from", "1", "--lowpass", "5")
    result = call("solve", trial / "setup.xml", *asked, "--out", tmp_path / "out")
    assert result.exit_code == 0, result.output
    told = summary(tmp_path / "out")
    assert told["settings"]["exponent"] == 2.0
    assert told["settings"]["tendon"] == "rigid"
    assert told["settings"]["lowpass_hz"] == 5.0
    assert (told["from_s"], told["to_s"]) == (1.0, 1.5)


def test_angles_are_fitted_to_markers(trial: Path, tmp_path: Path) -> None:
    result = call("solve", trial, "--markers", trial / "markers.trc", "--out", tmp_path / "out")
    assert result.exit_code == 0, result.output
    _, fitted = table(tmp_path / "out", "kinematics")
    call("solve", trial, "--out", tmp_path / "given")
    _, given = table(tmp_path / "given", "kinematics")
    np.testing.assert_allclose(fitted, given, rtol=0, atol=1e-6)  # the .trc has 10 digits


def test_emg_is_compared(trial: Path, tmp_path: Path) -> None:
    result = call("solve", trial, "--emg-map", trial / "emg_map.csv", "--out", tmp_path / "out")
    assert result.exit_code == 0, result.output
    matches = summary(tmp_path / "out")["emg"]
    assert [m["muscles"] for m in matches] == [["iliopsoas_r"], ["hamstrings_r"]]
    assert all(m["r"] is not None and -1.0 <= m["r"] <= 1.0 for m in matches)


def test_both_solvers_agree(trial: Path, tmp_path: Path) -> None:
    pytest.importorskip("daqp")
    for solver in ("dual", "daqp"):
        result = call("solve", trial, "--solver", solver, "--out", tmp_path / solver)
        assert result.exit_code == 0, result.output
    ours, theirs = (table(tmp_path / s, "activation")[1] for s in ("dual", "daqp"))
    np.testing.assert_allclose(ours, theirs, rtol=0, atol=1e-5)  # daqp stops at 1e-6


def test_parity_takes_opensims_lowest_activation(trial: Path, tmp_path: Path) -> None:
    for name, words in {"ours": (), "opensims": ("--parity", "opensim")}.items():
        result = call("solve", trial, *words, "--out", tmp_path / name)
        assert result.exit_code == 0, result.output
    least = {n: table(tmp_path / n, "activation")[1][:, :6].min() for n in ("ours", "opensims")}
    assert least["ours"] < 1e-9
    assert least["opensims"] == pytest.approx(0.01, abs=1e-9)  # min_control of every muscle


SHARED_TRIALS = (
    "lift_squat5kg", "lift_stoop5kg", "squat_opencap", "walk_c3d", "walk_gait2392",
    "walk_rajagopal", "walk_treadmill",
)  # fmt: skip


@pytest.mark.parametrize("name", SHARED_TRIALS)
def test_every_shared_trial_is_answered(
    name: str, shared: Callable[[str], Path], tmp_path: Path
) -> None:
    folder = shared(f"trials/{name}")
    out = tmp_path / "out"
    unit = ("--angles", "rad") if name == "lift_stoop5kg" else ()  # its header does not say
    result = call("solve", folder, *unit, "--out", out)
    assert result.exit_code == 0, result.output
    if name == "walk_c3d":  # markers and plates only: shown, nothing to write
        assert "need a model" in " ".join(result.stdout.split())
        assert not out.exists()
        return
    told = summary(out)
    # the solver stops at about 1e-9 of the moments asked for, up to 250 N m here
    assert told["proof"]["worst_residual_nm"] <= 1e-6
    assert set(told["proof"]["frames_by_status"]) <= {
        "solved",
        "solved, part of the demand unmet",
    }


def test_help_names_every_option() -> None:
    text = call_help("solve")
    for option in (
        "--model", "--motion", "--loads", "--markers", "--ik-setup", "--reserves", "--emg",
        "--emg-map", "--from", "--to", "--lowpass", "--exponent", "--angles", "--parity", "--out",
        "--allow-unsupported", "--solver",
    ):  # fmt: skip
        assert option in text


def test_the_version_is_told():
    assert RUNNER.invoke(app, ["--version"]).output == f"coxa {coxa.__version__}\n"


def call_help(command: str) -> str:
    result = RUNNER.invoke(app, [command, "--help"])
    assert result.exit_code == 0
    return result.stdout


# A process of its own


def process(*words: str | Path, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    here = Path(coxa.__file__).parents[1]
    return subprocess.run(
        [sys.executable, "-m", "coxa", *map(str, words)],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(here), **environment},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_a_process_of_its_own_solves_the_demo(tmp_path: Path) -> None:
    done = process("demo", "--no-plots", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert (tmp_path / "out/demo/summary.json").is_file()
    assert "\x1b" not in done.stdout  # no colours into a pipe


def test_results_go_to_a_folder_named_after_the_trial(trial: Path, tmp_path: Path) -> None:
    done = process("solve", trial, "--no-plots", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "coxa_out/swing/summary.json").is_file()


def test_a_process_of_its_own_refuses_in_one_line(trial: Path, tmp_path: Path) -> None:
    (trial / "ik.mot").write_text("")
    done = process("solve", trial, "--out", "out", cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "ik.mot: the file is empty" in done.stderr
    assert not (tmp_path / "out").exists()


def test_a_reader_who_leaves_early_still_gets_the_results(trial: Path, tmp_path: Path) -> None:
    command = f"'{sys.executable}' -m coxa solve swing --no-plots --out out"
    here = {**os.environ, "PYTHONPATH": str(Path(coxa.__file__).parents[1])}
    done = subprocess.run(
        ["bash", "-c", f"{command} | true; exit ${{PIPESTATUS[0]}}"],
        cwd=tmp_path, env=here, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert (tmp_path / "out/summary.json").is_file()


def test_a_terminal_of_ascii_is_no_reason_to_fail(trial: Path, tmp_path: Path) -> None:
    spoil(trial / "model.osim", 'name="iliopsoas_r"', 'name="iliopsoas±_r"')
    (trial / "emg.sto").unlink()
    done = process("solve", trial, "--no-plots", cwd=tmp_path, PYTHONIOENCODING="ascii")
    assert done.returncode == 0, done.stderr
    assert "iliopsoas?_r" in done.stdout
    assert "iliopsoas±_r" in (tmp_path / "coxa_out/swing/force.sto").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["../../elsewhere", "/elsewhere", "..", "a/b"])
def test_a_setup_file_cannot_choose_another_folder(
    name: str, trial: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside = tmp_path / "inside" / "here"
    inside.mkdir(parents=True)
    monkeypatch.chdir(inside)
    spoil(trial / "setup.xml", 'name="swing"', f'name="{name}"')
    result = call("solve", trial / "setup.xml")
    assert result.exit_code == 0, result.output
    found = [p.parent.parent for p in tmp_path.rglob("summary.json")]
    assert found == [inside / "coxa_out"]


# Bad input


def refusal(trial: Path, *words: str | Path) -> str:
    """Run a solve that must fail: exit code 2, one line, no traceback, nothing written."""
    out = trial.parent / "out"
    before = sorted(trial.parent.iterdir())
    result = call("solve", *(words or (trial,)), "--out", out)
    assert result.exit_code == 2, result.output
    assert isinstance(result.exception, SystemExit), repr(result.exception)
    assert result.stderr.startswith("coxa: ")
    assert result.stderr.count("\n") == 1, result.stderr
    assert "Traceback" not in result.output
    assert sorted(trial.parent.iterdir()) == before, "something was left behind"
    return result.stderr


READ = ("model.osim", "ik.mot", "external_loads.xml", "grf.mot", "reserves.xml", "emg.sto")


@pytest.mark.parametrize("file", [*READ, "markers.trc", "emg_map.csv", "setup.xml"])
@pytest.mark.parametrize("damage", ["empty", "binary", "cut off", "a folder", "200 MB"])
def test_a_damaged_file_is_named(file: str, damage: str, trial: Path) -> None:
    path = trial / file
    whole = path.read_bytes()
    if damage == "empty":
        path.write_bytes(b"")
    elif damage == "binary":
        path.write_bytes(bytes(range(256)) * 40)
    elif damage == "cut off":
        path.write_bytes(whole[: int(0.6 * len(whole))])
    elif damage == "a folder":
        path.unlink()
        path.mkdir()
    else:
        os.truncate(path, 200 * 2**20)  # sparse: zeros that take no room
    if damage == "cut off" and file == "emg_map.csv":
        path.write_bytes(whole[:24])  # "ham" is left: a column without its muscle
    words: tuple[str | Path, ...] = (trial,)
    if file == "markers.trc":
        words = (trial, "--markers", path)
    elif file == "emg_map.csv":
        words = (trial, "--emg-map", path)
    elif file == "setup.xml":
        words = (path,)
    elif damage == "a folder" and file not in ("external_loads.xml", "grf.mot"):
        # a folder of that name is not found as a part of the trial: name it
        option = {"model.osim": "--model", "ik.mot": "--motion", "reserves.xml": "--reserves"}
        words = (trial, option.get(file, "--emg"), path)
    elif damage == "a folder" and file == "external_loads.xml":
        words = (trial, "--loads", path)
    assert file in refusal(trial, *words)


def spoil(path: Path, old: str, new: str, count: int = 1) -> None:
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, count))


def first_value(path: Path) -> str:
    """Return the second cell of a table's first row."""
    rows = path.read_text().split("endheader\n")[1].splitlines()
    return rows[1].split("\t")[1]


def put_nan(path: Path) -> None:
    spoil(path, "\t" + first_value(path), "\tnan")


def call_angles_radians(trial: Path) -> None:
    spoil(trial / "ik.mot", "inDegrees=yes", "inDegrees=no")


def drop_rows(trial: Path, path: str, keep: int) -> None:
    head, rows = (trial / path).read_text().split("endheader\n")
    lines = rows.splitlines()
    (trial / path).write_text(f"{head}endheader\n" + "\n".join(lines[:keep]) + "\n")


def shift_times(trial: Path) -> None:
    head, rows = (trial / "grf.mot").read_text().split("endheader\n")
    labels, *lines = rows.splitlines()
    late = [f"{float(x.split(chr(9), 1)[0]) + 50.0}\t{x.split(chr(9), 1)[1]}" for x in lines]
    (trial / "grf.mot").write_text("\n".join([f"{head}endheader", labels, *late, ""]))


SPOILT: dict[str, tuple[Callable[[Path], object], str]] = {
    "NaN in the motion": (lambda t: put_nan(t / "ik.mot"), r"ik\.mot:\d+: nan .*hip_flexion_r"),
    "NaN in the loads": (lambda t: put_nan(t / "grf.mot"), r"grf\.mot:\d+: nan .*push_force_vx"),
    "NaN in the EMG": (lambda t: put_nan(t / "emg.sto"), r"emg\.sto:\d+: nan .*psoas"),
    "NaN in the model": (
        lambda t: spoil(t / "model.osim", "<mass>7.5", "<mass>nan"), r"model\.osim:\d+: .*nan"),
    "a column is missing": (
        lambda t: spoil(t / "ik.mot", "knee_angle_r", "knee_angel_r"),
        r"no coordinate 'knee_angel_r'.*Did you mean 'knee_angle_r'"),
    "a column of loads is missing": (
        lambda t: spoil(t / "grf.mot", "push_force_vy", "push_force_wy"), "push_force_v"),
    "no endheader": (lambda t: spoil(t / "ik.mot", "endheader", ""), r"ik\.mot.*endheader"),
    "a ragged row": (
        lambda t: spoil(t / "ik.mot", "\t" + first_value(t / "ik.mot"), ""), r"ik\.mot:\d+: "),
    "no rows": (lambda t: drop_rows(t, "ik.mot", 1), "no rows"),
    "units are not said": (
        lambda t: spoil(t / "ik.mot", "inDegrees=yes\n", ""), "--angles deg or rad"),
    "degrees called radians": (call_angles_radians, "full turn.*--angles deg"),
    "a length in mm": (
        lambda t: spoil(t / "model.osim", "<length_units>meters", "<length_units>millimeters"),
        "length_units is 'millimeters'"),
    "an unknown marker unit": (
        lambda t: spoil(t / "markers.trc", "\tmm\t", "\tfeet\t"), r"markers\.trc.*feet"),
    "an unknown joint": (
        lambda t: spoil(t / "model.osim", "PinJoint", "HingeJoint", 2),
        r"model\.osim:\d+: .*HingeJoint.*'hip_r'"),
    "an unknown force": (
        lambda t: spoil(t / "model.osim", "DeGrooteFregly2016Muscle", "FancyMuscle", 12),
        r"model\.osim:\d+: .*FancyMuscle.*'iliopsoas_r'"),
    "loads on an unknown body": (
        lambda t: spoil(t / "external_loads.xml", "tibia_r</app", "tibia</app"),
        r"external_loads\.xml.*'tibia'.*Did you mean 'tibia_r'"),
    "loads at other times": (shift_times, "overlap|cover|between"),
    "a reserve of an unknown coordinate": (
        lambda t: spoil(t / "reserves.xml", "hip_flexion_r", "hip_flexion"),
        r"reserves\.xml.*'hip_flexion'.*Did you mean 'hip_flexion_r'"),
    "an entity attack": (
        lambda t: spoil(t / "model.osim", "<OpenSimDocument",
                        '<!DOCTYPE a [<!ENTITY b "c">]><OpenSimDocument'), r"model\.osim"),
}  # fmt: skip


@pytest.mark.parametrize("case", SPOILT)
def test_what_is_wrong_is_said(case: str, trial: Path) -> None:
    harm, says = SPOILT[case]
    harm(trial)
    words = ("--markers", trial / "markers.trc") if "marker" in case else ()
    assert re.search(says, refusal(trial, trial, *words))


OPTIONS = {
    "exponent too low": (("--exponent", "1"), "at least 2"),
    "exponent zero": (("--exponent", "0"), "at least 2"),
    "exponent no number": (("--exponent", "nan"), "at least 2"),
    "cut-off negative": (("--lowpass", "-3"), "cut-off of -3 Hz"),
    "cut-off no number": (("--lowpass", "nan"), "cut-off of nan Hz"),
    "cut-off too high": (("--lowpass", "40"), "25 Hz"),
    "times outside": (("--from", "7"), "Choose times between 0 and 2 s"),
    "times after the end": (("--from", "7"), "no frame lies between 7 and 2 s"),
    "times turned": (("--from", "1", "--to", "0.5"), "Choose times between"),
    "parity with an elastic tendon": (("--parity", "opensim", "--tendon", "equilibrium"), "rigid"),
    "a map without EMG": (("--emg-map", "emg_map.csv"), "--emg-map would change nothing"),
    "tasks without markers": (("--ik-setup", "s.xml"), "--ik-setup would change nothing"),
    "passive without curves": (("--passive", "--tendon", "none"), "--passive would change"),
    "a bound in parity": (
        ("--parity", "opensim", "--minimum-activation", "0.1"), "min_control"),
}  # fmt: skip


@pytest.mark.parametrize("case", OPTIONS)
def test_options_that_make_no_sense_are_refused(case: str, trial: Path) -> None:
    words, says = OPTIONS[case]
    (trial / "emg.sto").unlink()
    assert says in refusal(trial, trial, *words)


@pytest.mark.parametrize(
    "words", [("--angles", "grad"), ("--threads", "0"), ("--minimum-activation", "2"), ("--fast",)]
)
def test_options_that_do_not_exist_are_usage_errors(words: tuple[str, ...], trial: Path) -> None:
    result = call("solve", trial, *words)
    assert result.exit_code == 2
    assert words[0] in result.stderr
    assert "Traceback" not in result.output


def test_a_trial_must_be_one(trial: Path, tmp_path: Path) -> None:
    assert "no such trial" in refusal(trial, tmp_path / "nowhere")
    assert "needs model.osim" in refusal(trial, tmp_path)
    assert "no model to solve" in refusal(trial, "--motion", trial / "ik.mot")
    assert "no movement to solve" in refusal(trial, "--model", trial / "model.osim")
    assert "--motion" in refusal(trial, trial / "ik.mot")


def test_unsupported_parts_are_left_out_on_the_users_word(trial: Path, tmp_path: Path) -> None:
    bushing = '<BushingForce name="lumbar_bushing"/><DeGrooteFregly2016Muscle name="iliopsoas_r"'
    spoil(trial / "model.osim", '<DeGrooteFregly2016Muscle name="iliopsoas_r"', bushing)
    assert "lumbar_bushing" in refusal(trial)
    result = call("solve", trial, "--allow-unsupported", "--out", tmp_path / "out")
    assert result.exit_code == 0, result.output
    assert "lumbar_bushing" in summary(tmp_path / "out")["model"]["left_out"][0]


# The results folder is whole or absent


def test_a_foreign_folder_is_left_alone(trial: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "thesis.txt").write_text("years of work")
    assert "something else" in refusal(trial)
    assert [p.name for p in out.iterdir()] == ["thesis.txt"]


def test_a_file_in_the_way_is_left_alone(trial: Path, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("mine")
    assert "in the way" in refusal(trial)
    (trial / "ik.mot").write_text("rubbish")
    assert "in the way" in refusal(trial)  # said before the work, not after it
    assert (tmp_path / "out").read_text() == "mine"


def test_a_folder_that_cannot_be_made_is_named(trial: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    result = call("solve", trial, "--out", tmp_path / "file" / "out")
    assert result.exit_code == 2
    assert "cannot be written" in result.stderr
    assert result.stderr.count("\n") == 1


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_without_leave_to_write_is_named(trial: Path, tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o555)
    result = call("solve", trial, "--out", closed / "out")
    assert result.exit_code == 2
    assert "Permission denied" in result.stderr


def fail_after(monkeypatch: pytest.MonkeyPatch, tables: int, error: BaseException) -> None:
    """Let the disk fail once a few tables are written."""
    write, count = Series.write, iter(range(100))

    def failing(self: Series, *args: object, **more: object) -> None:
        if next(count) >= tables:
            raise error
        write(self, *args, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(Series, "write", failing)


FULL = OSError(errno.ENOSPC, "No space left on device")


def test_a_full_disk_leaves_nothing(trial: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fail_after(monkeypatch, 3, FULL)
    assert "No space left on device" in refusal(trial)


def test_a_full_disk_leaves_the_earlier_results(
    trial: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert call("solve", trial, "--out", tmp_path / "out").exit_code == 0
    before = {p.name: p.read_bytes() for p in (tmp_path / "out").iterdir()}
    fail_after(monkeypatch, 3, FULL)
    refusal(trial)
    assert {p.name: p.read_bytes() for p in (tmp_path / "out").iterdir()} == before


def test_who_stops_it_finds_nothing_half_written(
    trial: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = sorted(tmp_path.iterdir())
    fail_after(monkeypatch, 3, KeyboardInterrupt())
    result = call("solve", trial, "--out", tmp_path / "out")
    assert result.exit_code == 130
    assert "nothing was written" in result.stderr
    assert sorted(tmp_path.iterdir()) == before


def test_new_results_replace_old_ones(trial: Path, tmp_path: Path) -> None:
    assert call("solve", trial, "--out", tmp_path / "out").exit_code == 0
    (tmp_path / "out/stale.sto").write_text("from before")
    assert call("solve", trial, "--to", "1", "--out", tmp_path / "out").exit_code == 0
    assert summary(tmp_path / "out")["to_s"] == 1.0
    assert not (tmp_path / "out/stale.sto").exists()
    assert sorted(p.name for p in tmp_path.iterdir()) == ["out", "swing"]
