"""Hip contact in the built-in walk, and what each piece of physiology does to it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np

from coxa.evidence.gait_peaks import hip_contact_bw, two_peaks
from coxa.evidence.row import Measure, Row
from coxa.loads.walk_contact import walk_loads
from coxa.model.model import Model
from coxa.model.subject import Subject
from coxa.movement.walk import AverageWalk, average_walk
from coxa.study.inputs import load_model
from coxa.study.settings import Settings
from coxa.study.solve import solve
from coxa.study.study import Study

SPEED_MPS = 1.1
WALKER = Subject(75.0, 1.75)
LOW_BW, HIGH_BW = 2.07, 2.87
PLAIN = Settings(lowpass_hz=None)


def measure(trials: Path | None) -> Row:
    """Solve the walk as it is, and again with one piece of physiology taken away at a time."""
    model = load_model("coxa", subject=WALKER)
    walk = average_walk(model, speed_mps=SPEED_MPS, cycles=3)
    study = _solve(model, walk, PLAIN)
    first, second = _peaks(study, walk)
    mean = 0.5 * (first + second)
    steps = [
        Measure(name, f"{100 * a:.0f} and {100 * b:.0f} %BW")
        for name, (a, b) in _without(model, walk)
    ]
    return Row(
        "gait, built-in walk",
        "mean of the two hip contact peaks at 1.1 m/s and 75 kg inside 207-287 %BW",
        (
            Measure(
                "mean of the two peaks", f"{100 * mean:.0f} %BW",
                "247 ± 20, 207-287 (bergmann2016)", LOW_BW <= mean <= HIGH_BW,
            ),
            Measure("the two peaks", f"{100 * first:.0f} and {100 * second:.0f} %BW"),
            *_directions(study, walk),
            *steps,
        ),
        "nothing here was chosen to move this number; each step below shows what it does",
        ("bergmann2016",),
        note="Directions are of the force on the femur's head, in the pelvis' axes.",
    )  # fmt: skip


def _without(model: Model, walk: AverageWalk) -> Iterator[tuple[str, tuple[float, float]]]:
    """Take away one step at a time: its effect is the difference from the whole."""
    deep = {
        name
        for belly, names in model.bellies.items()
        for name in names
        if belly.startswith(("obturator", "gemellus", "quadratus_femoris", "pectineus"))
    }
    fewer = replace(model, muscles=tuple(m for m in model.muscles if m.name not in deep))
    loose = replace(model, bands=())
    changes = (
        ("without passive structures", model, replace(PLAIN, ligaments=False)),
        ("without the iliotibial bands", loose, PLAIN),
        ("muscles weighted alike, not by volume", model, replace(PLAIN, weights="uniform")),
        ("without the deep muscles that other models lack", fewer, PLAIN),
        ("power of activation 3", model, replace(PLAIN, exponent=3.0)),
    )
    for name, changed, settings in changes:
        yield name, _peaks(_solve(changed, walk, settings), walk)


def _solve(model: Model, walk: AverageWalk, settings: Settings) -> Study:
    start, end = walk.inner_s
    return solve(model, walk.motion, walk_loads(walk), start=start, end=end, settings=settings)


def _stance(walk: AverageWalk) -> tuple[float, float]:
    """Return when the right foot is on the ground in the second stride."""
    strike = walk.stride.duration_s
    force = walk.feet["r"].force[:, 1]
    time = walk.motion.time
    on = time[(time >= strike) & (time < 2.0 * strike) & (force > 0.0)]
    return float(on[0]), float(on[-1])


def _peaks(study: Study, walk: AverageWalk) -> tuple[float, float]:
    return two_peaks(study.time, hip_contact_bw(study, "r"), *_stance(walk))


def _directions(study: Study, walk: AverageWalk) -> list[Measure]:
    """Tell where the force points at its two peaks."""
    on, off = _stance(walk)
    reaction = next(r for r in study.reactions if r.request.joint == "hip_r")
    rows: list[Measure] = []
    for name, low, high in (("first", on, 0.5 * (on + off)), ("second", 0.5 * (on + off), off)):
        inside = np.flatnonzero((study.time >= low) & (study.time <= high))
        frame = inside[int(np.argmax(reaction.magnitude[inside]))]
        x, y, z = reaction.force[frame]
        frontal, sagittal = np.degrees(np.arctan2([z, x], -y))
        rows.append(
            Measure(
                f"direction at the {name} peak",
                f"{frontal:.0f} deg to the side, {sagittal:.0f} deg forward of straight down",
            )
        )
    return rows
