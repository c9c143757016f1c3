"""`coxa whatif walk` as its users meet it."""

from __future__ import annotations

from pathlib import Path

from click.testing import Result
from typer.testing import CliRunner

from coxa.cli.main import app

RUNNER = CliRunner()


def call(*words: str | Path) -> Result:
    return RUNNER.invoke(app, ["whatif", "walk", *map(str, words)], env={"COLUMNS": "150"})


def cells(output: str, title: str) -> list[str]:
    row = next(line for line in output.splitlines() if line.startswith(f"│ {title}"))
    return [cell.strip() for cell in row.strip("│").split("│")]


def test_a_walk_that_is_held_is_answered_over_a_stride(tmp_path):
    result = call("--weaken", "glmed:0.4,glmin:0.4", "--no-band", "--out", tmp_path)
    assert result.exit_code == 0, result.output
    assert "the movement held" in result.output
    assert cells(result.output, "trunk lean")[3] == "+0.0"
    assert cells(result.output, "gluteus medius")[3].startswith("-")
    assert (tmp_path / "whatif_walk.png").stat().st_size > 10_000


def test_a_walk_that_is_freed_leans_and_closes(tmp_path):
    result = call(
        "--weaken", "glmed:0.4", "--free", "pelvis_list,lumbar_bending", "--no-band",
        "--out", tmp_path,
    )  # fmt: skip
    assert result.exit_code == 0, result.output
    # Before, held, after, change.
    row = cells(result.output, "trunk lean")
    assert float(row[3]) > float(row[1]) == float(row[2])
    assert cells(result.output, "unmet at worst")[3] == "0.0"
    assert "of the whole body's six equations; feet are within" in " ".join(result.output.split())
    assert (tmp_path / "whatif_walk.png").stat().st_size > 10_000


def test_a_sweep_of_a_walk_is_a_row_a_step(tmp_path):
    result = call("--weaken", "glmed:1.0..0.2/3", "--out", tmp_path)
    assert result.exit_code == 0, result.output
    assert [cells(result.output, f"{share} %")[0] for share in (100, 60, 20)] == [
        "100 %", "60 %", "20 %",
    ]  # fmt: skip
    assert (tmp_path / "whatif_walk_sweep.png").exists()


def test_what_a_walk_cannot_do_is_told_in_a_line():
    for words, said in (
        (("--weaken", "glmed:0.4", "--free", "elbow_flex_r"), "cannot be freed in a walk"),
        (("--weaken", "glmed:0.4", "--upright", "2"), "would change nothing"),
        (("--weaken", "glmed:0.4", "--habit", "2"), "would change nothing"),
        (("--weaken", "glmd:1..0/3"), "the model has no muscle 'glmd'"),
    ):
        result = call(*words)
        assert result.exit_code == 2, words
        assert said in " ".join(result.stderr.split())
        assert "Traceback" not in result.output


def test_a_recorded_stride_is_freed_where_both_feet_are_on_plates(shared, tmp_path):
    result = RUNNER.invoke(
        app,
        ["whatif", str(shared("trials/walk_treadmill")), "--weaken", "glut_med:0.5", "--free",
         "pelvis_list,lumbar_bending", "--no-band", "--out", str(tmp_path)],
        env={"COLUMNS": "150"},
    )  # fmt: skip
    assert result.exit_code == 0, result.output
    # Both sides are told; each leans further over its weak hip.
    for side in ("right", "left"):
        assert float(cells(result.output, f"trunk lean, {side}")[4]) > 0.3
    assert cells(result.output, "unmet at worst")[3] == "0.0"
