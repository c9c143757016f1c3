"""`coxa passport` as a user meets it."""

import json

import pytest
from typer.testing import CliRunner

from coxa.cli.main import app

RUNNER = CliRunner()


def run(*words):
    return RUNNER.invoke(app, ["passport", *words], env={"COLUMNS": "140"})


def test_it_shows_a_line_a_check(monkeypatch):
    told = run("coxa")
    assert told.exit_code == 0
    for title in ("Bellies", "Jumps of arms", "Fibre lengths", "Left and right", "Masses"):
        assert title in told.output
    assert "22 of 22" in told.output
    assert "height 1.70 m" in told.output


def test_json_is_all_that_is_printed(tmp_path):
    out = tmp_path / "passport"
    told = run("coxa", "--json", "--out", str(out))
    data = json.loads(told.stdout)
    assert data["model"] == "coxa"
    assert {c["check"] for c in data["checks"]} >= {"bellies", "jumps", "fibers", "sides", "masses"}
    for check in data["checks"]:
        for finding in check["findings"]:
            assert finding["severity"] in ("ok", "notice", "fault")
            assert finding["source"]
    assert json.loads((out / "passport.json").read_text()) == data


def test_pictures_lie_in_the_folder(tmp_path, shared):
    pytest.importorskip("matplotlib")
    out = tmp_path / "passport"
    told = run(str(shared("models/gait2392_thelen2003muscle.osim")), "--out", str(out))
    assert told.exit_code == 0
    assert {f.name for f in out.iterdir()} == {
        "passport.json", "neutral.png", "arms.png", "jumps.png"
    }  # fmt: skip
    assert run("coxa", "--no-plots", "--out", str(out)).exit_code == 0  # an earlier one is replaced
    assert {f.name for f in out.iterdir()} == {"passport.json"}


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("nowhere.osim",), "nowhere.osim"),
        (("coxa", "--height", "175"), "Give metres"),
        (("coxa", "--out", "{taken}"), "something else than a passport"),
    ],
)
def test_bad_input_is_one_line_and_exit_code_2(tmp_path, words, says):
    (tmp_path / "thesis.tex").write_text("years of work")
    told = run(*(w.format(taken=tmp_path) for w in words))
    assert told.exit_code == 2
    assert says in told.stderr
    assert "Traceback" not in told.stderr


def test_a_model_without_legs_is_refused(shared):
    told = run(str(shared("trials/lift_squat5kg/model.osim")))
    assert told.exit_code == 2
    assert "hip_flexion_r" in told.stderr
