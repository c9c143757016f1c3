"""Standing on one leg: hip contact beside measuring implants, and the abductors' moment."""

from __future__ import annotations

from pathlib import Path

from coxa.evidence.row import Measure, Row
from coxa.model.model import Model
from coxa.model.subject import Subject
from coxa.prediction import gauges, read, stand_study, start_in
from coxa.study.inputs import load_model

NAME = "Standing on one leg, 75 kg"
MUST = "hip contact 203 to 319 %BW on one leg; abduction moment 0.75 to 1.0 N·m/kg"
CONTACT, MOMENT = (203.0, 319.0), (0.75, 1.0)
BOTH = (80.0, 100.0)


def measure(trials: Path | None) -> Row:
    """Stand a man of 75 kg on one leg, and on two."""
    man = load_model("coxa", subject=Subject(75.0, 1.75))
    one, two = (_read(man, name) for name in ("single-leg-stand", "quiet-stand"))
    hip, moment = one["hip contact, right"], one["hip abduction moment, right"]
    measures = (
        Measure(
            "hip contact, one leg",
            f"{hip:.0f} %BW",
            "261 ± 29 %BW in ten patients (bergmann2016)",
            CONTACT[0] <= hip <= CONTACT[1],
        ),
        Measure(
            "abduction moment, one leg",
            f"{moment:.2f} N·m/kg",
            "0.75 to 1.0",
            MOMENT[0] <= moment <= MOMENT[1],
        ),
        Measure("of it by muscles", f"{one['of it by muscles, right']:.2f} N·m/kg"),
        Measure("knee contact, one leg", f"{one['knee contact, right']:.0f} %BW"),
        Measure("L5/S1 compression, one leg", f"{one['L5/S1 compression']:.0f} N"),
        Measure(
            "hip contact, each of two legs",
            f"{two['hip contact, right']:.0f} %BW",
            f"{BOTH[0]:.0f} to {BOTH[1]:.0f} %BW, from memory, unchecked",
        ),
    )
    return Row(
        NAME,
        MUST,
        measures,
        "nothing",
        ("bergmann2016",),
        note="The library's postures, held; the ground's reaction is statics.",
    )


def _read(man: Model, name: str) -> dict[str, float]:
    start = start_in(man, name)
    study = stand_study(man, start.q, start.support)
    names = [gauge.name for gauge in gauges(study, start.support)]
    return dict(zip(names, read(study, start.support).tolist(), strict=True))
