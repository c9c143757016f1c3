"""What-ifs: a posture under a condition, its band, and sweeps of a posture and of a walk."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, partial

import numpy as np

import coxa
from coxa.kernels.arrays import Floats
from coxa.model.conditions import Weakness, apply
from coxa.prediction import Support, predict_posture, single_leg_stand, sweep, what_if
from own_walk import FRAMES, own_walk
from report import Measured, Row
from stopwatch import clock

POSTURE_S, BAND_S, GAIT_S = 0.3, 0.2, 0.1
POINTS = 9
SHARES = tuple(float(share) for share in np.linspace(1.0, 0.2, POINTS))
FREE = ("pelvis_list", "lumbar_bending")
WEAK = (Weakness(("glmed", "glmin"), 0.4),)
BELLY = "gluteus_medius_r"
REPEATS = 9


@dataclass(frozen=True, eq=False)
class OnOneLeg:
    """A man of 75 kg and 1.75 m on his right leg."""

    man: coxa.Model
    q: Floats  # (C,)
    support: Support


@cache
def on_one_leg() -> OnOneLeg:
    """Let the man stand."""
    man = coxa.load_model("coxa", subject=coxa.Subject(75.0, 1.75))
    return OnOneLeg(man, *single_leg_stand(man))


def posture() -> Measured:
    """`predict_posture` on one leg, gluteus medius and minimus at 40 %, pelvis list and trunk
    bending freed: from two starts, the laying out of the weakened model included."""
    one = on_one_leg()

    def predict() -> object:
        weak = apply(one.man, *WEAK)
        return predict_posture(weak, one.q, FREE, support=one.support)

    times = clock(predict, repeats=REPEATS)
    return Measured(times.text("s", 1.0), times.median <= POSTURE_S)


def band() -> Measured:
    """`what_if` on one leg with the posture held, the same weakness: both sides solved, and 64
    samples drawn for each of the two, so that their change has a band."""
    one = on_one_leg()
    times = clock(lambda: what_if(one.man, one.q, one.support, WEAK), repeats=REPEATS)
    return Measured(times.text("s", 1.0), times.median <= BAND_S)


def standing(free: tuple[str, ...]) -> Measured:
    """`sweep` on one leg over 9 strengths of gluteus medius and minimus from 100 to 20 %."""
    one = on_one_leg()

    def weaken(share: float) -> tuple[Weakness, ...]:
        return (Weakness(("glmed", "glmin"), share),)

    times = clock(lambda: sweep(one.man, one.q, one.support, weaken, SHARES, free), repeats=5)
    return Measured(times.text("s", 1.0), None)


def walking() -> Measured:
    """`Study.with_strength` over 9 strengths of one gluteus medius from 100 to 20 %, on 250 frames
    of the built-in walk that are solved already: recruitment, warm, and the joint reactions."""
    study = own_walk().solve()
    elements = study.model.bellies[BELLY]

    def answer() -> object:
        return [study.with_strength(dict.fromkeys(elements, share)) for share in SHARES]

    times = clock(answer, repeats=REPEATS)
    return Measured(times.text("s", 1.0), times.median <= GAIT_S)


def rows(peers: bool) -> Sequence[Row]:
    """List the rows; no peer takes part."""
    return (
        Row("posture under a condition, one leg", f"<= {POSTURE_S:g} s", posture),
        Row("band of 64 samples, what-if of a held posture", f"<= {BAND_S:g} s", band),
        Row(f"{POINTS}-point sweep of a posture: held", "reported", partial(standing, ())),
        Row(f"{POINTS}-point sweep of a posture: freed", "reported", partial(standing, FREE)),
        Row(f"{POINTS}-point sweep of a gait, {FRAMES} frames", f"<= {GAIT_S:g} s", walking),
    )
