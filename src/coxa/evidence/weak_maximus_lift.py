"""Lifting a box with a weak gluteus maximus: who takes over, and does the back work harder?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from coxa.errors import CoxaError
from coxa.evidence.row import Measure, Row
from coxa.kernels.arrays import Floats
from coxa.model.conditions import Weakness, apply
from coxa.model.model import Model
from coxa.model.subject import Subject
from coxa.movement.library import perform
from coxa.prediction import WhatIf, plant, what_if
from coxa.study.bellies import belly_forces
from coxa.study.inputs import load_model
from coxa.study.lumbar import LEVELS
from coxa.study.performing import solve_movement
from coxa.study.study import Study

NAME = "Weak gluteus maximus, lifting 15 kg"
MUST = (
    "posture held: erector spinae change at most 1 %, the rest traced to psoas; hamstrings and "
    "adductor magnus rise; posture freed: reported, with the change of L5/S1 compression"
)
LIFTS = ("lift-stoop", "lift-squat")
LOAD_KG = 15.0
MAXIMUS, PSOAS = ("gluteus_maximus",), ("psoas_major",)
LEFT = {"half of it": 0.5, "a fifth of it": 0.2, "none of it": 1e-3}
"""What is left of its strength. A muscle of no force at all would lose its volume too, and the
price of a disc is told in muscles of average volume; so none is a thousandth."""
ERECTOR = ("longissimus", "iliocostalis")
HAMSTRINGS = ("biceps_femoris_long_head", "semitendinosus", "semimembranosus")
MAGNUS = ("adductor_magnus",)
FREE = ("lumbar_extension", "pelvis_tilt", "pelvis_ty")
"""On two planted feet hips follow the pelvis, and knees its height."""
MIDWAY = 0.4
"""The share of the lift's time at which it is held."""
WITHIN = 0.01
MET_NM = 0.1
NOTHING = 1e-6
"""A share of force below what two runs of the solver differ by."""
MIDDLE = "a fifth of it"
MOST = 7


@dataclass(frozen=True, eq=False)
class Weak:
    """A lift with all of gluteus maximus (`before`) and with a part of it (`after`)."""

    before: Study
    after: Study

    def of(self, *bellies: str) -> tuple[Floats, Floats]:
        """Return the force (n,) N of bellies of both sides together, before and after."""
        names = list(self.before.model.bellies)
        columns = [names.index(f"{belly}_{side}") for belly in bellies for side in "rl"]
        one, two = (
            belly_forces(s.model, s.force)[:, columns].sum(axis=1)
            for s in (self.before, self.after)
        )
        return one, two

    @property
    def worst(self) -> float:
        """Return the largest change of the erector spinae in a frame, as a share of its force."""
        one, two = self.of(*ERECTOR)
        change = two / one - 1.0
        return float(change[np.abs(change).argmax()])

    @property
    def met(self) -> NDArray[np.bool_]:
        """Mark the frames (n,) in which muscles meet every moment, before and after."""
        lack = [np.abs(s.recruitment.unmet).max(axis=1) for s in (self.before, self.after)]
        return (lack[0] < MET_NM) & (lack[1] < MET_NM)

    def rise(self, *bellies: str) -> tuple[float, float]:
        """Return the mean force of bellies (N, one side) and its change, where moments are met.

        Raises `CoxaError` where they are met in no frame.
        """
        if not self.met.any():
            raise CoxaError("in no frame of the lift do muscles meet every moment")
        one, two = (force[self.met].mean() / 2.0 for force in self.of(*bellies))
        return float(one), float(two - one)

    @property
    def lack_nm(self) -> float:
        """Return the worst moment that muscles lack after (N m)."""
        return float(np.abs(self.after.recruitment.unmet).max())


def measure(trials: Path | None) -> Row:
    """Lift with less and less of gluteus maximus, in the same posture and in the cheapest."""
    man = load_model("coxa", subject=Subject(75.0, 1.75))
    lifts = {name: solve_movement(name, man, load_kg=LOAD_KG) for name in LIFTS}
    measures = [m for name, study in lifts.items() for m in _held(name, study)]
    measures += [_without_psoas(man), *_freed(man)]
    return Row(NAME, MUST, tuple(measures), "nothing", note=NOTE)


NOTE = (
    "No muscle but psoas crosses both hip and lumbar spine, so the erector spinae can change only "
    "as psoas does: without psoas it does not change at all. Forces are of one side, averaged "
    "over the frames in which muscles meet every moment before and after; where they do not, "
    "every extensor pulls all it can already and none can take over. The adductor magnus extends "
    "the flexed hip, most by its ischial and distal lines, and all of it adducts; the upper lines "
    "of gluteus maximus abduct the flexed hip, so that when they fail less is left to adduct "
    "against, and the belly as a whole may fall while its extending lines rise. With the posture "
    "freed the lift is held two fifths of the time into it, on two planted feet, arms and box as "
    "tabled; strong and weak, what is cheapest is found in the same way. Brackets hold the 5th to "
    "the 95th percentile of 64 samples, strong and weak drawn alike, or the range of a study's "
    "spread where held."
)


def weaken(study: Study, left: float) -> Weak:
    """Lift again, in the same posture on the same ground, with a part of gluteus maximus."""
    return Weak(study, study.what_if(Weakness(MAXIMUS, left)))


def freed(man: Model, left: float, samples: int = 64) -> WhatIf:
    """Hold the stoop lift midway, and let lumbar spine, pelvis, hips and knees give."""
    done = perform("lift-stoop", man, load_kg=LOAD_KG)
    laden = apply(man, *done.conditions)
    q = done.motion.values[round(MIDWAY * (len(done.motion.values) - 1))]
    support = plant(laden, q, ("r", "l"))
    return what_if(laden, q, support, (Weakness(MAXIMUS, left),), FREE, samples=samples)


def _held(name: str, study: Study) -> list[Measure]:
    weak = {what: weaken(study, left) for what, left in LEFT.items()}
    erector = {what: one.worst for what, one in weak.items()}
    rows = [
        Measure(
            f"{name}, held: erector spinae, the frame that changes most",
            _listed(f"{what} {100.0 * by:+.2f} %" for what, by in erector.items()),
            f"at most {100.0 * WITHIN:g} %",
            all(abs(by) <= WITHIN for by in erector.values()),
        )
    ]
    for title, bellies in (("hamstrings", HAMSTRINGS), ("adductor magnus", MAGNUS)):
        rises = {what: one.rise(*bellies) for what, one in weak.items()}
        rows.append(
            Measure(
                f"{name}, held: {title}",
                _listed(f"{w} {force:.0f} N {by:+.0f}" for w, (force, by) in rises.items()),
                "rise",
                all(by > 0.0 for _, by in rises.values()),
            )
        )
    fifth = weak[MIDDLE]
    change = _compression(fifth.after) - _compression(fifth.before)
    rows += [
        Measure(f"{name}, held, {MIDDLE}: who takes over", _listed(_takers(fifth))),
        Measure(
            f"{name}, held, {MIDDLE}: compression of L5/S1, mean change",
            f"{change[0]:+.0f} N ({change.min():+.0f} to {change.max():+.0f})",
        ),
        Measure(
            f"{name}, held: frames in which muscles meet every moment, of {len(study.time)}",
            _listed(
                f"{w} {one.met.sum()} (lacks {one.lack_nm:.0f} N·m)" for w, one in weak.items()
            ),
        ),
    ]
    return rows


def _compression(study: Study) -> Floats:
    """Return the mean compression of L5/S1 in each answer, (A,) N."""
    assert study.spread is not None
    return study.spread.discs[:, :, LEVELS.index("L5_S1"), 0].mean(axis=1)


def _takers(weak: Weak) -> list[str]:
    """List the bellies whose force changes most where moments are met, magnus by its lines."""
    bellies = dict.fromkeys(name.rpartition("_")[0] for name in weak.before.model.bellies)
    changes = {belly.replace("_", " "): weak.rise(belly)[1] for belly in bellies}
    most = sorted(changes.items(), key=lambda row: -abs(row[1]))[:MOST]
    lines = {line: _line(weak, f"addmag{line}_r") for line in ("Isch", "Dist", "Mid", "Prox")}
    return [
        *(f"{belly} {by:+.0f} N" for belly, by in most),
        "of adductor magnus " + ", ".join(f"{line} {by:+.0f}" for line, by in lines.items()),
    ]


def _line(weak: Weak, element: str) -> float:
    m = weak.before.model.muscle_names.index(element)
    return float((weak.after.force - weak.before.force)[weak.met, m].mean())


def _without_psoas(man: Model) -> Measure:
    worst = {
        name: weaken(
            solve_movement(name, man, Weakness(PSOAS, 0.0), load_kg=LOAD_KG), LEFT[MIDDLE]
        ).worst
        for name in LIFTS
    }
    return Measure(
        f"held, {MIDDLE}, and no psoas: erector spinae, the frame that changes most",
        _listed(f"{name} {100.0 * abs(by):.4f} %" for name, by in worst.items()),
        "0: nothing else links hip and lumbar spine",
        all(abs(by) < NOTHING for by in worst.values()),
    )


def _freed(man: Model) -> list[Measure]:
    rows: list[Measure] = []
    for what, left in LEFT.items():
        found = freed(man, left)
        assert found.after is not None
        assert found.change_band is not None
        k = [gauge.name for gauge in found.gauges].index("L5/S1 compression")
        before, held, after = (found.values(s)[k] for s in (found.before, found.held, found.after))
        low, high = (float(end[k]) for end in found.change_band)
        turned = np.degrees(found.after.q - found.before.q)
        lumbar, tilt, hip, knee = (
            turned[man.coordinate_index(c)]
            for c in ("lumbar_extension", "pelvis_tilt", "hip_flexion_r", "knee_angle_r")
        )
        rows.append(
            Measure(
                f"lift-stoop midway, {what}: compression of L5/S1",
                f"{before:.0f} N, held {held - before:+.0f}, freed {after - before:+.0f} "
                f"({low:+.0f} to {high:+.0f}); back "
                f"{_way(-lumbar, 'rounder', 'straighter')}, pelvis "
                f"{_way(tilt, 'back', 'forward')}, hips {_way(-hip, 'less bent', 'more bent')}, "
                f"knees {_way(-knee, 'less bent', 'more bent')}",
            )
        )
    return rows


def _way(by: float, more: str, less: str) -> str:
    return f"{abs(by):.1f}° {more if by >= 0.0 else less}"


def _listed(parts: Iterable[str]) -> str:
    return ", ".join(parts)
