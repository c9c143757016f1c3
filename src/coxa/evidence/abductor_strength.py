"""Standing on one leg with weak abductors: when one sees it, and what it looks like."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from coxa.evidence.hanging_leg import OBER_DEG, OBER_SD_DEG, sinks_to_deg
from coxa.evidence.row import Measure, Row
from coxa.kernels.arrays import Floats
from coxa.model.conditions import Weakness, apply
from coxa.model.model import Model
from coxa.model.subject import Subject
from coxa.muscles.strength import maximum_moment
from coxa.prediction import (
    Posture,
    Support,
    Task,
    Upright,
    Within,
    predict_posture,
    single_leg_stand,
    tabled_weights,
)
from coxa.prediction.threshold import thresholds
from coxa.study.inputs import load_model

NAME = "Weak abductors, standing on one leg"
MUST = (
    "no visible drop at half strength (a nerve block of 52 %: kendall2013); the threshold beyond "
    "which one sees a drop or a lean, as a band; both forms of Trendelenburg shown"
)
BLOCKED = ("glmed", "glmin", "tfl")
"""What the superior gluteal nerve supplies."""
FREE = ("pelvis_list", "lumbar_bending")
LEFT = 0.48
"""Of all abduction strength, under the nerve block."""
DROP = Within("pelvis_list", -90.0, -10.0)
MARKED = 0.3
"""Of these muscles' strength: the weakness at which both forms are asked for."""
LITTLE, SHARP = 0.1, 0.05
"""What strength is left where the drop is looked for by itself, and how sharp its end is found."""


@dataclass(frozen=True, eq=False)
class Stand:
    """A man on his right leg, whose abductors can be weakened."""

    man: Model
    q: Floats  # (C,)
    support: Support

    def weak(self, share: float) -> Model:
        """Return the man with a share of their strength."""
        return apply(self.man, *weaken(share))

    def find(self, share: float, *tasks: Task) -> Posture:
        """Predict how he stands with a share of their strength."""
        return predict_posture(self.weak(share), self.q, FREE, support=self.support, tasks=tasks)

    def turns(self, share: float) -> tuple[float, float]:
        """Return the pelvis's list and the trunk's lean to the right, in deg."""
        return turns(self.find(share))

    def strongest_nm(self, share: float) -> float:
        """Return the largest abduction moment of his right hip."""
        return float(maximum_moment(self.weak(share), "hip_adduction_r", -1, self.q[None])[0])


def measure(trials: Path | None) -> Row:
    """Weaken what the superior gluteal nerve supplies, and see how posture gives."""
    man = load_model("coxa", subject=Subject(75.0, 1.75))
    stand = Stand(man, *single_leg_stand(man))
    return Row(
        NAME,
        MUST,
        (*_at_half(stand), *_visible_below(stand), *_forms(stand), *_dropping(stand)),
        "the weights of a posture's cost, on the quiet stand of a healthy man on one leg; passive "
        "adduction, on the modified Ober test",
        ("kendall2013", "bailey2009", "ferber2010"),
        note=(
            "Where abductors fail, the model leans its trunk over the standing hip and lifts the "
            "free side: the compensated form. Where little strength is left the dropped pelvis, "
            "hung in ligaments, is found by itself; else it can be asked for (`--within`). The "
            "passive curve of adduction is calibrated on one point of living hips, where a "
            "relaxed leg stops that is laid across (ferber2010). Strength is that of "
            "gluteus medius and minimus and tensor fasciae latae; half of theirs leaves more than "
            "half of all abduction strength. Where 52 % of all strength is lost, model and study "
            "part: the model is weaker than those men may have been, who kept 30 % of body weight "
            "and more (the lever of that force is not in the abstract)."
        ),
    )


def weaken(share: float) -> tuple[Weakness, ...]:
    """Leave a share of the strength that the superior gluteal nerve gives."""
    return (Weakness(BLOCKED, share),)


def turns(posture: Posture) -> tuple[float, float]:
    """Return the pelvis's list and the trunk's lean to the right, in deg."""
    model = posture.model
    tilt = np.degrees(posture.q[model.coordinate_index("pelvis_list")])
    return float(tilt), posture.lean_deg[1]


def _at_half(stand: Stand) -> Sequence[Measure]:
    """Compare half the strength, and the nerve block's loss, with all of it."""
    visible = float(np.degrees(tabled_weights().visible_rad))
    healthy, half = np.array(stand.turns(1.0)), np.array(stand.turns(0.5))
    steps = np.linspace(0.0, 1.0, 11)
    strengths = [stand.strongest_nm(float(share)) for share in steps]
    share = float(np.interp(LEFT * strengths[-1], strengths, steps))
    blocked = np.array(stand.turns(share)) - healthy
    rise, lean = half - healthy
    return (
        Measure(
            "half strength: the free side of the pelvis",
            f"{rise:+.1f}° (a rise)" if rise >= 0.0 else f"{rise:+.1f}° (a drop)",
            f"no drop of more than {visible:g}°",
            bool(rise > -visible),
        ),
        Measure("half strength: the trunk over the standing hip", f"{lean:+.1f}°"),
        Measure(
            f"{100 * (1.0 - LEFT):.0f} % less of all abduction strength: pelvis and trunk",
            f"{blocked[0]:+.1f}° and {blocked[1]:+.1f}° (these three at {100 * share:.0f} %)",
            "no change of pelvis or trunk in nine men (kendall2013)",
            bool(np.abs(blocked).max() <= visible),
        ),
    )


def _visible_below(stand: Stand) -> Sequence[Measure]:
    """Find the strength at which one sees it, for each choice of habit and exponent."""
    visible = float(np.degrees(tabled_weights().visible_rad))
    found = thresholds(stand.man, stand.q, stand.support, weaken, FREE)
    low, *_, high = sorted(one.share for one in found)
    return (
        Measure(
            "visible below",
            f"{100 * low:.0f} to {100 * high:.0f} % of strength",
            f"{visible:g}° of pelvis or trunk; habit half to twice as dear, exponent 2 and 3",
        ),
        Measure(
            "abduction strength left there",
            f"{stand.strongest_nm(low):.0f} to {stand.strongest_nm(high):.0f} N·m "
            f"of {stand.strongest_nm(1.0):.0f}",
        ),
        Measure(
            "a drop is what is seen first", f"in {sum(t.drops for t in found)} of {len(found)}"
        ),
    )


def _forms(stand: Stand) -> Sequence[Measure]:
    """Ask for both forms where strength is markedly less."""
    dropped, upright = stand.find(MARKED, DROP), stand.find(MARKED, Upright(1.0))
    lacks = max((abs(x) for x in dropped.unmet_nm.values()), default=0.0)
    left = f"{100 * MARKED:.0f} % left"
    return (
        Measure(f"{left}, trunk kept upright: pelvis", f"{turns(upright)[0]:+.1f}°"),
        Measure(
            f"{left}, pelvis kept dropped by 10°: trunk",
            f"{turns(dropped)[1]:+.1f}°, {lacks:.1f} N·m unmet",
        ),
    )


def _dropping(stand: Stand) -> Sequence[Measure]:
    """Find the strength below which the pelvis drops by itself and hangs in its ligaments."""
    found = stand.find(LITTLE)
    low, high = LITTLE, 0.5
    while high - low > SHARP:
        middle = 0.5 * (low + high)
        drops = stand.turns(middle)[0] < 0.0
        low, high = (middle, high) if drops else (low, middle)
    tilt, lean = turns(found)
    other = "; leaning is no valley"
    if len(found.valleys) > 1:
        other = f"; leaning costs {found.valleys[1].cost / found.total:.1f} times as much"
    return (
        Measure(
            "a relaxed straight leg sinks across the other to",
            f"{sinks_to_deg(stand.man):.0f}° of adduction",
            f"{OBER_DEG:.1f} ± {OBER_SD_DEG:.1f}° (ferber2010): calibrated on it",
        ),
        Measure(
            f"{100 * LITTLE:.0f} % left: pelvis and trunk",
            f"{tilt:+.1f}° and {lean:+.1f}°{other if tilt < 0.0 else ''}",
        ),
        Measure("the pelvis drops by itself below", f"{100 * high:.0f} % of strength"),
    )
