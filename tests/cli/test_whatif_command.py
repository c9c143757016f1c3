"""`coxa whatif` as its users meet it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from click.testing import Result
from typer.testing import CliRunner

from coxa.cli.main import app
from coxa.cli.whatif_words import parse_weaken
from coxa.errors import CoxaError

RUNNER = CliRunner()


def call(*words: str | Path) -> Result:
    return RUNNER.invoke(app, ["whatif", *map(str, words)], env={"COLUMNS": "150"})


def cells(output: str, title: str) -> list[str]:
    row = next(line for line in output.splitlines() if line.startswith(f"│ {title}"))
    return [cell.strip() for cell in row.strip("│").split("│")]


def test_shares_and_ranges_are_read():
    weak = parse_weaken("glmed:0.4, glmin:40 %")
    assert weak.muscles == ("glmed", "glmin")
    assert np.array_equal(weak.shares, [[0.4, 0.4]])
    swept = parse_weaken("glmed:1.0..20%/9,glmin:0.5")
    assert swept.steps == 9
    assert swept.swept == pytest.approx(np.linspace(1.0, 0.2, 9))
    assert np.array_equal(swept.shares[:, 1], np.full(9, 0.5))
    assert [w.muscles for w in swept.at(3)] == [("glmed",), ("glmin",)]


def test_shares_that_are_allowed_but_hardly_meant_are_told():
    assert parse_weaken("glmed:0.5").doubts == ()
    assert "paralysed" in parse_weaken("glmed:0").doubts[0]
    assert "400 %" in parse_weaken("glmed:400%").doubts[0]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("glmed", "does not say how much"),
        ("glmed:weak", "is no share of force"),
        ("glmed:-0.4", "muscles only pull"),
        ("glmed:0.4,glmed:0.5", "twice"),
        ("glmed:1..0/1", "sweep of 1 steps"),
        ("glmed:1..0/3,glmin:1..0/4", "3 and 4 steps"),
    ],
)
def test_words_that_say_nothing_are_refused(words, said):
    with pytest.raises(CoxaError, match=said):
        parse_weaken(words)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("single-leg-stnd", "--weaken", "glmed:0.4"), "Did you mean 'single-leg-stand'"),
        (("single-leg-stand",), "nothing is different"),
        (("single-leg-stand", "--weaken", "glmd:0.4"), "the model has no muscle 'glmd'"),
        (("single-leg-stand", "--weaken", "glmd:1..0/3"), "the model has no muscle 'glmd'"),
        (
            ("single-leg-stand", "--weaken", "glmed:0.4", "--free", "pelvis_lits"),
            "Did you mean 'pelvis_list'",
        ),
        (("single-leg-stand", "--weaken", "glmed:0.4", "--upright", "2"), "would change nothing"),
        (("single-leg-stand", "--weaken", "glmed:0.4", "--habit", "-1"), "weight habit"),
    ],
)
def test_bad_input_is_told_in_a_line(words, said):
    result = call(*words)
    assert result.exit_code == 2
    assert said in " ".join(result.stderr.split())
    assert "Traceback" not in result.output


def test_single_leg_stand_with_weak_abductors_is_answered_and_drawn(tmp_path):
    result = call(
        "single-leg-stand", "--weaken", "glmed:0.4,glmin:0.4",
        "--free", "pelvis_list,lumbar_bending", "--out", tmp_path,
    )  # fmt: skip
    assert result.exit_code == 0, result.output
    # Before, posture held, after, change, band of change.
    assert len(cells(result.output, "hip contact, right, % BW")) == 6
    assert cells(result.output, "gluteus medius")[5].startswith("-")
    assert "to the standing side" in result.output
    assert (tmp_path / "single-leg-stand.png").stat().st_size > 10_000


def test_a_sweep_is_a_row_a_step(tmp_path):
    result = call("single-leg-stand", "--weaken", "glmed:1.0..0.2/3", "--out", tmp_path)
    assert result.exit_code == 0, result.output
    assert [cells(result.output, f"{share} %")[0] for share in (100, 60, 20)] == [
        "100 %", "60 %", "20 %",
    ]  # fmt: skip
    assert (tmp_path / "sweep.png").exists()


def test_a_movement_of_the_library_is_held():
    result = call("side-plank", "--weaken", "glmed:0.5", "--no-plots", "--no-band")
    assert result.exit_code == 0, result.output
    assert "the movement held" in result.output
    assert call("side-plank", "--weaken", "glmed:0.5", "--free", "pelvis_list").exit_code == 2


def test_a_recorded_movement_is_held(shared, tmp_path):
    trial = shared("trials/walk_rajagopal")
    weak = call(trial, "--weaken", "glmed:0.5", "--no-band", "--out", tmp_path)
    assert weak.exit_code == 0, weak.output
    assert cells(weak.output, "glmed1")[4].startswith("-")
    assert (tmp_path / "whatif.png").exists()
    swept = call(trial, "--weaken", "glmed:1..0.5/2", "--no-plots")
    # The last step of the sweep is the same question, asked by scaling strength.
    after = cells(weak.output, "hip, first peak")[3]
    assert cells(swept.output, "50 %")[1] == after
    held = call(trial, "--weaken", "glmed:0.5", "--free", "pelvis_list")
    assert held.exit_code == 2
    assert "is held" in " ".join(held.stderr.split())
