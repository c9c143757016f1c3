"""`coxa whatif` as its users meet it."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
from click.testing import Result
from typer.testing import CliRunner

from coxa.cli.main import app
from coxa.cli.whatif_words import parse_weaken
from coxa.errors import CoxaError

RUNNER = CliRunner()
GIVING = ("single-leg-stand", "--weaken", "glmed:0.4", "--free", "pelvis_list")
LEANING = ("single-leg-stand", "--weaken", "glmed:0.4", "--free", "pelvis_list,lumbar_bending")


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
        ("glmed:40", "4000 % of its force: nobody is that strong"),
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
        (("single-leg-stand", "--weaken", "glmedd:0.4"), "Did you mean 'glmed'"),
        (("single-leg-stand", "--weaken", "glmed:0.4,gluteus_medius:0.5"), "both say how strong"),
        (
            ("single-leg-stand", "--weaken", "glmed_r:0.4", "--condition", "weak:glmed=0.5"),
            "glmed and glmed_r both say how strong glmed1_r is",
        ),
        (
            (*GIVING, "--within", "pelvis_list:5..10", "--within", "pelvis_list:-10..-5"),
            "5 to 10 and -10 to -5 deg: these exclude each other",
        ),
        ((*GIVING, "--within", "hip_flexion_l:30..40"), "Add hip_flexion_l to --free"),
        ((*GIVING, "--within", "hip_flexion_l:10..40"), "--within would change nothing"),
        ((*GIVING, "--within", "pelvis_list:60..80"), "outside of 60 to 80 deg"),
        (
            (*LEANING, "--upright", "1", "--within", "lumbar_bending:20..30,pelvis_list:-1..1"),
            "the trunk leans",
        ),
        (("single-leg-stand", "--weaken", "glmed:0.4", "--posture-band"), "would change nothing"),
        (("squat", "--weaken", "glmed:0.4", "--side", "l"), "has no side"),
        (("quiet-stand", "--condition", "load:torso=-5kg"), "-5"),
    ],
)
def test_bad_input_is_told_in_a_line(words, said):
    result = call(*words)
    assert result.exit_code == 2
    assert said in " ".join(result.stderr.split())
    assert "Traceback" not in result.output


def test_a_folder_that_cannot_be_made_is_told_in_a_line(tmp_path: Path):
    pytest.importorskip("matplotlib")
    (tmp_path / "file").write_text("in the way")
    result = call(
        "single-leg-stand", "--weaken", "glmed:0.4", "--no-band", "--out", tmp_path / "file/x"
    )
    assert result.exit_code == 2
    assert "the picture cannot be written" in result.stderr


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--weaken", "glmed:0"), "! glmed at 0: no force is left"),
        (("--weaken", "glmed:400%"), "! glmed at 400 %: stronger than training makes"),
        (("--condition", "weak:glmed=4"), "! glmed at 400 %: stronger than training makes"),
    ],
)
def test_strengths_that_are_hardly_meant_are_doubted(words, said):
    result = call("single-leg-stand", *words, "--no-plots", "--no-band")
    assert result.exit_code == 0, result.output
    assert said in result.output


def test_every_change_has_its_band_or_the_answer_says_that_it_has_none():
    question = ("single-leg-stand", "--weaken", "glmed:0.4", "--no-plots")
    freed = call(*question, "--free", "pelvis_list")
    assert "Angles have no band" in " ".join(freed.output.split())
    assert " to " in cells(freed.output, "hip contact, right")[5]
    without = call(*question, "--no-band")
    assert len(cells(without.output, "hip contact, right")) == 4
    assert "Without --no-band" in " ".join(without.output.split())
    assert "have no bands" in " ".join(call(*question[:2], "glmed:1..0.5/2").output.split())


def test_the_posture_has_a_band_where_one_is_asked():
    result = call(*GIVING, "--posture-band", "--no-band", "--no-plots")
    assert result.exit_code == 0, result.output
    low, _, high = cells(result.output, "pelvis_list")[4].partition(" to ")
    assert float(low) < float(high)
    assert re.search(r"visible in \d+ of 16 searches", " ".join(result.output.split()))


def test_tables_fit_80_columns():
    for words in ((), ("--free", "pelvis_list,lumbar_bending")):
        result = RUNNER.invoke(
            app,
            ["whatif", "single-leg-stand", "--weaken", "glmed:1..0.5/2", "--no-plots", *words],
            env={"COLUMNS": "80"},
        )
        lines = result.output.splitlines()
        assert max(map(len, lines)) <= 80
        assert not any("…" in line for line in lines)


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
    freed = call(trial, "--weaken", "glmed:0.5", "--free", "pelvis_list")
    assert freed.exit_code == 2  # its last step is beside the plates
    assert "a step is not on a plate" in " ".join(freed.stderr.split())
