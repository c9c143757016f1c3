"""The `coxa movements` command: its list, one movement with its picture, what it refuses."""

import re
from pathlib import Path

import pytest
from typer.testing import CliRunner

from coxa.cli.main import app
from coxa.movement.library import MOVEMENTS


def told(*words: str) -> str:
    result = CliRunner().invoke(app, ["movements", *words], env={"COLUMNS": "200"})
    assert result.exit_code == 0, result.output
    return result.output


def test_every_movement_is_listed() -> None:
    listed = told()
    for name in MOVEMENTS:
        assert name in listed


@pytest.mark.parametrize("name", ["single-leg-stand-cane", "stairs-up", "side-plank", "deadlift"])
def test_one_movement_is_shown_and_drawn(name: str, tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    page = told(name, "--out", str(tmp_path))
    assert MOVEMENTS[name].title in page
    for parameter in MOVEMENTS[name].parameters:
        assert parameter.name in page
    assert (tmp_path / f"{name}.png").stat().st_size > 5000


def test_a_movement_is_solved_unless_that_is_left_out() -> None:
    solved = told("single-leg-stand", "--no-plots")
    assert re.search(r"gluteus medius +│ right +│ +\d+ │ +\d+-\d+ │ +\d+ %", solved)
    assert re.search(r"L5/S1, compression +│ +│ +\d+ │ +\d+-\d+ │", solved)
    assert "Residual" in solved
    assert "no moment is unmet" in solved
    assert "Residual" not in told("single-leg-stand", "--no-plots", "--no-solve")


def test_alike_sides_are_told_once() -> None:
    assert re.search(r"hip +│ each +│", told("quiet-stand", "--no-plots"))


def test_of_an_instant_the_middle_is_read() -> None:
    assert "at 0.04 s" in told("run-stance", "--no-plots")


def test_values_and_side_are_taken() -> None:
    page = told("lunge", "--set", "knee_deg=70", "--left", "--no-plots")
    assert "70°" in page


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["lung"], "Did you mean 'lunge'"),
        (["lunge", "--set", "knee_deg"], "not name=value"),
        (["lunge", "--set", "knee_deg=many"], "no number"),
        (["lunge", "--set", "knee_deg=170"], "above the limit"),
        (["lunge", "--set", "knee_deg=70", "--set", "knee_deg=80"], "names 'knee_deg' twice"),
        (["--set", "knee_deg=80"], "no movement is named"),
    ],
)
def test_what_cannot_be_is_refused(words: list[str], said: str) -> None:
    result = CliRunner().invoke(app, ["movements", *words, "--no-plots"])
    assert result.exit_code == 2
    assert said in " ".join(result.output.split())


def test_a_source_that_is_only_remembered_says_so() -> None:
    page = " ".join(told("quiet-stand", "--no-plots", "--no-solve").split())
    assert "Winter DA (1995)" in page
    assert page.endswith("from memory of the literature, unchecked)")


def test_a_folder_that_cannot_be_made_is_told_in_a_line(tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    (tmp_path / "file").write_text("in the way")
    words = ["movements", "squat", "--no-solve", "--out", str(tmp_path / "file" / "x")]
    result = CliRunner().invoke(app, words)
    assert result.exit_code == 2
    assert "the picture cannot be written" in " ".join(result.output.split())
