"""Standing on one leg with weak abductors: when one sees it, and what it looks like."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from coxa.evidence.row import Measure, Row
from coxa.kernels.arrays import Floats
from coxa.model.conditions import Weakness, apply
from coxa.model.model import Model
from coxa.model.subject import Subject
from coxa.muscles.strength import maximum_moment
from coxa.prediction import (
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


def measure(trials: Path | None) -> Row:
    """Weaken what the superior gluteal nerve supplies, and see how posture gives."""
    man = load_model("coxa", subject=Subject(75.0, 1.75))
    q, support = single_leg_stand(man)
    visible = float(np.degrees(tabled_weights().visible_rad))

    def weak(share: float) -> tuple[Weakness, ...]:
        return (Weakness(BLOCKED, share),)

    def turns(share: float) -> tuple[float, float]:
        found = predict_posture(apply(man, *weak(share)), q, FREE, support=support)
        return _list(man, found.q), found.lean_deg[1]

    def strongest(share: float) -> float:
        model = apply(man, *weak(share))
        return float(maximum_moment(model, "hip_adduction_r", -1, q[None])[0])

    healthy, half = turns(1.0), turns(0.5)
    steps = np.linspace(0.0, 1.0, 11)
    strengths = [strongest(float(share)) for share in steps]
    blocked_share = float(np.interp(LEFT * strengths[-1], strengths, steps))
    blocked = turns(blocked_share)
    rise, lean = half[0] - healthy[0], half[1] - healthy[1]
    found = thresholds(man, q, support, weak, FREE)
    shares = sorted(one.share for one in found)
    dropped, upright = (
        predict_posture(apply(man, *weak(0.3)), q, FREE, support=support, tasks=(task,))
        for task in (DROP, Upright(1.0))
    )
    lacks = max((abs(x) for x in dropped.unmet_nm.values()), default=0.0)
    measures = (
        Measure(
            "half strength: the free side of the pelvis",
            f"{rise:+.1f}° (a rise)" if rise >= 0.0 else f"{rise:+.1f}° (a drop)",
            f"no drop of more than {visible:g}°",
            rise > -visible,
        ),
        Measure("half strength: the trunk over the standing hip", f"{lean:+.1f}°"),
        Measure(
            f"{100 * (1.0 - LEFT):.0f} % less of all abduction strength: pelvis and trunk",
            f"{blocked[0] - healthy[0]:+.1f}° and {blocked[1] - healthy[1]:+.1f}° "
            f"(these three at {100 * blocked_share:.0f} %)",
            "no change of pelvis or trunk in nine men (kendall2013)",
            max(abs(blocked[0] - healthy[0]), abs(blocked[1] - healthy[1])) <= visible,
        ),
        Measure(
            "visible below",
            f"{100 * shares[0]:.0f} to {100 * shares[-1]:.0f} % of strength",
            f"{visible:g}° of pelvis or trunk; habit half to twice as dear, exponent 2 and 3",
        ),
        Measure(
            "abduction strength left there",
            f"{strongest(shares[0]):.0f} to {strongest(shares[-1]):.0f} N·m "
            f"of {strongest(1.0):.0f}",
        ),
        Measure(
            "a drop is what is seen first", f"in {sum(t.drops for t in found)} of {len(found)}"
        ),
        Measure("30 % left, trunk kept upright: pelvis", f"{_list(man, upright.q):+.1f}°"),
        Measure(
            "30 % left, pelvis kept dropped by 10°: trunk",
            f"{dropped.lean_deg[1]:+.1f}°, {lacks:.1f} N·m unmet",
        ),
    )
    return Row(
        NAME,
        MUST,
        measures,
        "the weights of a posture's cost, on the quiet stand of a healthy man on one leg",
        ("kendall2013", "bailey2009"),
        note=(
            "Where abductors fail, the model leans its trunk over the standing hip and lifts the "
            "free side: the compensated form. A dropped pelvis is not found by itself: it asks for "
            "more abduction moment, and the model's passive structures hold little of it before "
            "some 40° of adduction. It can be asked for (`--within`). Strength is that of gluteus "
            "medius and minimus and tensor fasciae latae; half of theirs leaves more than half of "
            "all abduction strength. Where 52 % of all strength is lost, model and study part: "
            "the model is weaker than those men may have been, who kept 30 % of body weight and "
            "more (the lever of that force is not in the abstract)."
        ),
    )


def _list(model: Model, q: Floats) -> float:
    """Return the pelvis's list in deg."""
    return float(np.degrees(q[model.coordinate_index("pelvis_list")]))
