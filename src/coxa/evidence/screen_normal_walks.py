"""The screen on recorded walks of people who walk as usual: it should find nothing."""

from __future__ import annotations

from pathlib import Path

from coxa.evidence.row import Measure, Row
from coxa.findings.screen.judge_motion import judge_motion
from coxa.findings.screen.motion import measure_motion
from coxa.findings.statement import Statement
from coxa.opensim.motion import read_motion
from coxa.opensim.osim import read_model

NAME = "Screen on recorded normal walks"
MUST = "no finding on quiet normal walks without a stated reason"
WALKS = (
    ("walk_gait2392", "ik.mot"),
    ("walk_rajagopal", "ik.mot"),
    ("walk_treadmill", "ik.sto"),
)


def measure(trials: Path | None) -> Row:
    """Judge each walk with the joint angles that came with it."""
    if trials is None:
        measures = (Measure("recorded walks", "not beside this checkout"),)
    else:
        measures = tuple(_line(name, judge_walk(trials / name, file)) for name, file in WALKS)
    return Row(
        NAME,
        MUST,
        measures,
        "nothing: the lines are those of the tables, none was set by these walks.",
        ("textbooks_gait", "crosbie1997", "mcginley2009", "wilken2012", "fiorentino2017"),
        note="Three people, one walk each: this shows that nothing is made up about them, and not"
        " how often it would be.",
    )


def judge_walk(folder: Path, file: str) -> tuple[Statement, ...]:
    """Judge a walk by its own model and joint angles."""
    model = read_model(folder / "model.osim")
    motion = read_motion(folder / file, model)
    return judge_motion(measure_motion(model, motion, task="walk"), sex="male")


def _line(name: str, statements: tuple[Statement, ...]) -> Measure:
    noted = [s for s in statements if s.status == "noted"]
    told = {x: sum(s.status == x for s in statements) for x in ("usual", "abstained")}
    drops = [s.value for s in statements if s.id == "walk-pelvis-drop" and s.value is not None]
    return Measure(
        name,
        f"{len(noted)} noted, {told['usual']} usual, {told['abstained']} not told"
        + "".join(f"; {s.text}" for s in noted),
        f"drop of the pelvis {min(drops):.1f} to {max(drops):.1f}°",
        not noted,
    )
