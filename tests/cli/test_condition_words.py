"""Conditions in a few words, read and written back, and shown with what they changed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from coxa.cli.conditions import format_condition, parse_condition
from coxa.cli.main import app
from coxa.errors import CoxaError
from coxa.model.conditions import (
    Activation,
    CarriedLoad,
    Condition,
    ResistanceBand,
    Tightness,
    Variant,
    Weakness,
)
from coxa.model.leg import leg_swing, two_link_leg
from coxa.opensim.osim_write import write_model
from coxa.opensim.series import Series

WRITTEN: list[tuple[str, Condition]] = [
    ("weak:gluteus_medius_r=0.5", Weakness("gluteus_medius_r", 0.5)),
    ("weak:a+b=50%", Weakness(("a", "b"), 0.5)),
    ("tight:psoas_major=0.9", Tightness("psoas_major", fiber_share=0.9)),
    ("tight:a=-5mm", Tightness("a", fiber_change_m=-0.005)),
    ("tight:a,slack=98%", Tightness("a", slack_share=0.98)),
    ("tight:a=0.9,fiber=-0.001m,slack=0.97,slack=1mm", Tightness("a", 0.9, 0.97, -0.001, 0.001)),
    ("active:a,floor=0.05,cap=0.3", Activation("a", 0.05, 0.3)),
    ("active:a=0.3", Activation("a", cap=0.3)),
    ("variant:sciatic=b", Variant("sciatic", "b")),
    ("variant:itb_share=0.6", Variant("itb_share", 0.6)),
    ("load:hand_r=5kg", CarriedLoad("hand_r", 5.0)),
    (" load:torso = 1e1 kg, at = -0.2/0.3/0 m", CarriedLoad("torso", 10.0, (-0.2, 0.3, 0.0))),
    ("band:knee=300N/m,rest=200mm", ResistanceBand("knee", 300.0, 0.2)),
]


@pytest.mark.parametrize(("text", "condition"), WRITTEN)
def test_a_condition_is_read_and_written_back(text: str, condition: Condition) -> None:
    assert parse_condition(text) == condition
    assert parse_condition(format_condition(condition)) == condition


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("gluteus_medius_r", ("is no condition", "weak:")),
        ("weka:a=0.5", ("'weak'",)),
        ("weak:=0.5", ("what it is about",)),
        ("weak:a+=0.5", ("what it is about",)),
        ("weak:a", ("share",)),
        ("weak:a=half", ("half", "no unit, %")),
        ("weak:a=5mm", ("5mm",)),
        ("weak:a=1.2.3", ("1.2.3",)),
        ("weak:a=-0.5", ("-0.5",)),
        ("weak:a=0.5,share=0.4", ("twice",)),
        ("weak:a=0.5,shaer=0.4", ("'share'",)),
        ("active:a,floor=0.5,cap=0.4", ("above its cap",)),
        ("variant:sciatic=z", ("type 'z'",)),
        ("variant:itb_share=b", ("b",)),
        ("load:hand_r=5", ("kg",)),
        ("load:hand_r=5kg,at=1/2m", ("two", "three")[1:]),
        ("load:hand_r=5kg,at=1/2/3", ("m, mm",)),
        ("band:knee=300N/m", ("rest_m",)),
        ("band:hip=300N/m,rest=0.2m", ("hip",)),
    ],
)
def test_words_that_make_no_condition_are_refused(text: str, words: tuple[str, ...]) -> None:
    with pytest.raises(CoxaError) as caught:
        parse_condition(text)
    for word in words:
        assert word in str(caught.value)


@pytest.fixture
def files(tmp_path: Path) -> tuple[str, ...]:
    """Write the leg and its swing; return the options that name them."""
    leg = two_link_leg()
    write_model(leg, tmp_path / "leg.osim")
    time, angles = leg_swing(41)
    Series("swing", time, leg.coordinate_names, angles, "rad").write(tmp_path / "swing.sto")
    return ("--model", f"{tmp_path}/leg.osim", "--motion", f"{tmp_path}/swing.sto",
            "--angles", "rad", "--no-plots", "--out", f"{tmp_path}/out")  # fmt: skip


def test_conditions_are_applied_shown_and_written(files: tuple[str, ...]) -> None:
    how = ("--condition", "weak:recfem_r=0.5", "--condition", "load:tibia_r=2kg")
    told = CliRunner().invoke(app, ["solve", *files, *how])
    assert told.exit_code == 0, told.output
    assert "recfem_r: 50 % of the force" in told.output
    summary = json.loads((Path(files[-1]) / "summary.json").read_text())
    assert [c["kind"] for c in summary["conditions"]] == ["weakness", "carried load"]
    assert summary["model"]["mass_kg"] == pytest.approx(two_link_leg().mass + 2.0)


@pytest.mark.parametrize(
    ("how", "word"),
    [
        (("--condition", "weak:recfen_r=0.5"), "recfem_r"),
        (("--condition", "weak:recfem_r=-1"), "-1"),
        (("--condition", "tight:recfem_r=0.95", "--tendon", "none"), "would change nothing"),
    ],
)
def test_a_condition_that_cannot_be_ends_in_one_sentence(
    how: tuple[str, ...], word: str, files: tuple[str, ...]
) -> None:
    told = CliRunner().invoke(app, ["solve", *files, *how])
    assert told.exit_code == 2
    assert word in told.output
    assert "Traceback" not in told.output
