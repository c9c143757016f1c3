"""Walking with weak abductors: both of Trendelenburg's forms, and the proof of a predicted gait."""

from __future__ import annotations

from pathlib import Path
from time import process_time

import numpy as np

from coxa.evidence.row import Measure, Row
from coxa.kernels.arrays import Floats
from coxa.model.conditions import Weakness, apply
from coxa.model.model import Model
from coxa.model.subject import Subject
from coxa.movement.walk import average_walk
from coxa.muscles.strength import maximum_moment
from coxa.prediction import Upright, Within, single_leg_stand, tabled_weights
from coxa.prediction.gait.base import BaseStride, stride_of_walk
from coxa.prediction.gait.predict import Gait, predict_gait
from coxa.prediction.gait.study import Walked, walk_base, walk_gait
from coxa.prediction.gait.what_if import gait_gauges, read_gait, strength_sweep
from coxa.study.inputs import load_model

NAME = "Weak abductors, walking"
MUST = (
    "compensated and uncompensated Trendelenburg gait both reached; the whole body's six equations "
    "closed; a perturbed optimum never cheaper; a prediction within 20 s, a sweep of strength over "
    "9 steps within 0.1 s, on one thread"
)
FREE = ("pelvis_list", "lumbar_bending")
WEAK = Weakness(("glmed", "glmin"), 0.4)
SUPPLIED = ("glmed", "glmin", "tfl")
"""By the superior gluteal nerve."""
BLOCKED = 0.48
"""Of all abduction strength, under a block of that nerve (kendall2013; same authors)."""
DROP_DEG, UPRIGHT_DEG, CLOSE_DEG = 6.0, 3.0, 0.2
"""What is asked, and how close: between the frames of the search angles may go beyond."""
BESIDE, SPAN, MARGIN, ROUNDS = 100, 0.01, 1e-4, 500
"""Gaits beside the optimum; how far away, in units of the search: 0.1 rad and 1 cm."""
PREDICTED_S, SWEPT_S = 20.0, 0.1
STEPS = np.linspace(1.0, 0.2, 9)


def measure(trials: Path | None) -> Row:
    """Weaken the abductors of a walking man, and see how his gait gives."""
    man = load_model("coxa", subject=Subject(75.0, 1.75))
    base = stride_of_walk(man, average_walk(man))
    begun = process_time()
    healthy = predict_gait(man, base, FREE)
    weak = predict_gait(man, base, FREE, conditions=(WEAK,), begin=healthy)
    seconds = 0.5 * (process_time() - begun)
    told = (Within("pelvis_list", -30.0, -DROP_DEG), Upright(UPRIGHT_DEG))
    dropped = predict_gait(man, base, FREE, conditions=(WEAK,), tasks=told, second=False)
    upright = predict_gait(
        man, base, FREE, conditions=(WEAK,), tasks=told[1:], begin=weak, second=False
    )
    share = _blocked_share(man)
    blocked = predict_gait(
        man, base, FREE, conditions=(Weakness(SUPPLIED, share),), begin=weak, second=False
    )
    walked = {name: walk_gait(gait) for name, gait in
              (("healthy", healthy), ("weak", weak), ("dropped", dropped), ("upright", upright),
               ("blocked", blocked))}  # fmt: skip
    at = {name: _read(one) for name, one in walked.items()}
    visible = float(np.degrees(tabled_weights().visible_rad))
    gone = at["blocked"] - at["healthy"]
    force, moment = (max(one.root[k] for one in walked.values()) for k in (0, 1))
    measures = (
        Measure("healthy: drop of the pelvis, lean of the trunk", _turns(at["healthy"])),
        Measure(
            "40 % of medius and minimus, both freed: drop, lean (compensated)",
            _turns(at["weak"]),
            "the trunk over the standing hip, the pelvis no lower",
            bool(at["weak"][1] > at["healthy"][1] and at["weak"][0] <= at["healthy"][0]),
        ),
        Measure(
            f"the same, a drop of {DROP_DEG:g}° and an upright trunk asked (uncompensated)",
            f"{_turns(at['dropped'])}; unmet {walked['dropped'].unmet_nm:.2f} N·m; "
            f"{_times(dropped, weak)} the cost",
            "the pelvis drops on the free side, the trunk upright",
            _drops(at["dropped"], at["healthy"]),
        ),
        Measure(
            f"the same, only an upright trunk asked (± {UPRIGHT_DEG:g}°)",
            f"{_turns(at['upright'])}; {_times(upright, weak)} the cost",
        ),
        Measure(
            "hip contact, first and second peak: healthy, weak, weak and dropped",
            ", ".join(f"{at[n][2]:.0f} and {at[n][3]:.0f}" for n in ("healthy", "weak", "dropped"))
            + " %BW",
        ),
        Measure(
            f"52 % less of all abduction strength (these three at {100 * share:.0f} %): change of "
            "drop and lean",
            f"{gone[0]:+.2f}° and {gone[1]:+.2f}°",
            "no change of either after a block of the superior gluteal nerve in eight men "
            f"(pohl2015); ± {visible:g}° would be called visible",
            bool(np.abs(gone[:2]).max() <= visible),
        ),
        Measure(
            "left of the whole body's six equations", f"{force:.0e} N, {moment:.0e} N·m",
            "1e-6", max(force, moment) < 1e-6,
        ),
        Measure(
            "feet off their paths between the frames of the search",
            f"{1000 * max(one.off for one in walked.values()):.1f} mm",
        ),
        _perturbed(weak),
        Measure(
            "time of a prediction, two starts", f"{seconds:.1f} s of one thread",
            f"{PREDICTED_S:g} s", seconds <= PREDICTED_S,
        ),
        _swept(man, base),
    )  # fmt: skip
    return Row(
        NAME,
        MUST,
        measures,
        "nothing here: the weights are those of a posture's cost",
        ("pohl2015", "kendall2013"),
        note=(
            "Drop and lean are the largest in the middle half of standing on one foot. Where "
            "abductors fail, the model leans its trunk over the standing hip and lifts the free "
            "side, as in standing; kept upright it lifts the pelvis alone. The dropped pelvis has "
            "to be asked for and costs more: it asks for more abduction moment. Each foot keeps "
            "its path, the stride its time and length. The summary of pohl2015 tells neither how "
            "much strength was lost nor on how many sides: here both sides lose what kendall2013 "
            "measured. At the edge of what muscles can do, the search may stop some percent above "
            "the least cost."
        ),
    )


def _blocked_share(man: Model) -> float:
    """Return the share of the blocked muscles' force that leaves 48 % of abduction strength."""
    q, _ = single_leg_stand(man)
    steps = np.linspace(0.0, 1.0, 6)
    strengths = [
        float(
            maximum_moment(
                apply(man, Weakness(SUPPLIED, float(x))), "hip_adduction_r", -1, q[None]
            )[0]
        )
        for x in steps
    ]
    return float(np.interp(BLOCKED * strengths[-1], strengths, steps))


def _read(walked: Walked) -> Floats:
    """Return drop and lean (deg), and the two peaks of hip contact (%BW)."""
    names = [gauge.name for gauge in gait_gauges(walked.study, ("r",))]
    order = ("drop of the pelvis, right standing", "lean of the trunk, right standing",
             "hip contact, right, first peak", "hip contact, right, second peak")  # fmt: skip
    return read_gait(walked, ("r",))[[names.index(name) for name in order]]


def _turns(read: Floats) -> str:
    return f"{read[0]:.1f}°, {read[1]:.1f}°"


def _drops(read: Floats, before: Floats) -> bool:
    """Tell whether the pelvis drops further than before, by a degree, and the trunk is upright."""
    return bool(read[0] > before[0] + 1.0 and read[1] < UPRIGHT_DEG + CLOSE_DEG)


def _times(gait: Gait, other: Gait) -> str:
    return f"{gait.total / other.total:.2f} times"


def _perturbed(gait: Gait) -> Measure:
    """Look beside the optimum, at gaits that keep every limit."""
    assert gait.search is not None
    search, draw = gait.search, np.random.default_rng(0)
    left, steep = search.at(gait.x).limits, search.slopes(gait.x)[1]
    least, able = np.inf, 0
    for _ in range(BESIDE):
        step = _inside(SPAN * draw.normal(size=len(gait.x)), left, steep)
        look = search.at(gait.x + step)
        if look.limits.min() >= min(gait.slack, 0.0):
            able += 1
            least = min(least, look.cost / gait.total - 1.0)
    return Measure(
        f"the cheapest of {able} gaits beside the optimum that keep all limits, of {BESIDE}",
        f"{100 * least:+.3f} %",
        "dearer",
        bool(able > 0 and least > 0.0),
    )


def _inside(step: Floats, left: Floats, steep: Floats) -> Floats:
    """Turn a step away from the limits it would break, one after the other, the worst first."""
    for _ in range(ROUNDS):
        after = left + steep @ step
        worst = int(after.argmin())
        if after[worst] > MARGIN:
            break
        along = steep[worst]
        step = step + along * (2.0 * MARGIN - after[worst]) / (along @ along)
    return step


def _swept(man: Model, base: BaseStride) -> Measure:
    """Time a sweep of strength over a stride that is held, after its first solve."""
    walked = walk_base(man, base)
    names = [name for name in man.muscle_names if name.startswith("glmed")]
    shares = [dict.fromkeys(names, float(x)) for x in STEPS]
    strength_sweep(walked, shares)
    begun = process_time()
    strength_sweep(walked, shares)
    seconds = process_time() - begun
    return Measure(
        f"time of {len(STEPS)} steps of strength over a stride of {len(walked.study.time)} frames",
        f"{seconds:.3f} s of one thread", f"{SWEPT_S:g} s", seconds <= SWEPT_S,
    )  # fmt: skip
