"""Tight hip flexors in quiet standing: what they tip, and what a contracture does."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.optimize import brentq

from coxa.evidence.row import Measure, Row
from coxa.kernels.arrays import Floats
from coxa.model.conditions import Tightness, apply
from coxa.model.model import Model
from coxa.model.subject import Subject
from coxa.prediction import (
    Start,
    Within,
    gauges,
    predict_posture,
    read,
    stand_study,
    start_in,
    tabled_weights,
)
from coxa.study.extension import MODIFIED_THOMAS, PUSHED, ExtensionTest
from coxa.study.inputs import load_model
from coxa.study.settings import Settings

NAME = "Tight iliopsoas, standing"
MUST = (
    "with 6.1° less passive extension (boukabache2021) the pelvis hardly tips (r = −0.04: "
    "heino1990); a contracture beyond the standing angle tips it"
)
FLEXORS = ("psoas_major", "iliacus")
FREE = ("pelvis_tilt", "lumbar_extension")
LOST_DEG = 6.1
LITTLE_DEG = 1.0
"""What is called little: a fifth of the spread between people."""
RANGE_SD_DEG, TILT_SD_DEG = 8.0, 5.0
"""Between people: of passive extension (roach1991), and of the pelvis's tilt from the shape of
bone alone (preece2008)."""
PUBLISHED_R, PEOPLE = -0.04, 25
OTHERWISE = ((0.5, 2.0), (2.0, 2.0), (1.0, 3.0))
"""Choices that no measurement makes: how dear it is to leave habit, and the power of activation."""
SHARES = (0.9, 0.8, 0.7, 0.65, 0.6)
STOPS_DEG = (0.0, 5.0, 10.0, 20.0)
"""Hip flexion that a contracture does not let go of."""


@dataclass(frozen=True)
class Stance:
    """A posture found: the pelvis's forward tilt, hip flexion and lordosis in deg; N at L5/S1."""

    tilt_deg: float
    hip_deg: float
    lordosis_deg: float
    compression_n: float


def measure(trials: Path | None) -> Row:
    """Tighten psoas and iliacus as a sitter's, and then further; let the posture follow."""
    man = load_model("coxa", subject=Subject(75.0, 1.75))
    start = start_in(man, "quiet-stand")
    healthy = stand(man, start)
    sitter, pushed = (fitted_share(man, test) for test in (MODIFIED_THOMAS, PUSHED))
    sat = stand(tightened(man, sitter), start)
    tip = sat.tilt_deg - healthy.tilt_deg
    spread = [_tip(man, start, sitter, habit, power) for habit, power in OTHERWISE]
    r = correlation(tip)
    low, high = r_interval(PUBLISHED_R, PEOPLE)
    contracted = {stop: stand(man, start, stop) for stop in STOPS_DEG}
    tips = {stop: one.tilt_deg - healthy.tilt_deg for stop, one in contracted.items()}
    visible = float(np.degrees(tabled_weights().visible_rad))
    seen = float(np.interp(visible, list(tips.values()), list(tips)))
    measures = (
        Measure(
            f"passive extension, {MODIFIED_THOMAS.name} test",
            f"{MODIFIED_THOMAS.extension_deg(man):.1f}°, pressed by "
            f"{_weight(man):.0f} N·m, the leg's own weight",
        ),
        Measure(
            "fibre length left where it is 6.1° less",
            f"{100 * sitter:.0f} % of psoas and iliacus; {100 * pushed:.0f} % where a hand pushes "
            "with 10 N·m",
        ),
        Measure(
            "the pelvis tips forward by",
            f"{tip:+.2f}° ({min(spread):+.2f} to {max(spread):+.2f}°)",
            f"less than {LITTLE_DEG:g}°; habit half to twice as dear, exponent 2 and 3",
            max(abs(x) for x in (tip, *spread)) < LITTLE_DEG,
        ),
        Measure(
            "the correlation that this makes of extension and forward tilt",
            f"{r:+.3f}",
            f"{PUBLISHED_R} in {PEOPLE} people, {low:.2f} to {high:.2f} (heino1990)",
            low < r < high,
        ),
        Measure("lordosis, L5/S1 compression", _told(sat, healthy)),
        *(_tighter(man, start, share, healthy) for share in SHARES),
        *(
            Measure(
                f"contracture: the hip stays flexed by {stop:g}° or more",
                f"pelvis {tips[stop]:+.1f}° forward; {_told(one, healthy)}",
                f"stands at {healthy.hip_deg:.1f}° without: "
                + (f"tips by {LITTLE_DEG:g}° or more" if stop > healthy.hip_deg else "as it was"),
                tips[stop] > LITTLE_DEG if stop > healthy.hip_deg else abs(tips[stop]) < 0.1,
            )
            for stop, one in contracted.items()
        ),
        Measure(
            f"a tip of {visible:g}° is seen from a contracture of", f"{seen:.0f}° of hip flexion"
        ),
    )
    return Row(
        NAME,
        MUST,
        measures,
        "fibre length of psoas and iliacus, on the 6.1° of boukabache2021; no tilt was looked at",
        ("boukabache2021", "heino1990", "inai2017", "thomas_reference", "preece2008", "roach1991"),
        note=(
            "The joint's measured curve holds what slack muscle resists with; tightness adds to it "
            "what the shorter fibres pull more. Extensors hold against tight fibres before the "
            "pelvis follows: they cost little, so that muscle alone, even with the test ending in "
            "flexion, tips it by little and presses the back more. A contracture is an angle that "
            "cannot be reached, as Inai et al. (2017) took it; from the angle one stands at, each "
            "degree of it goes for the greater part into the pelvis, and some into knees and sway. "
            "Theirs raised the hip's contact force; here it does not, as the stop is kept by "
            "choice and carries nothing. The sitters were compared in the test alone; nobody's "
            "tilt was measured there."
        ),
    )


def tightened(man: Model, share: float) -> Model:
    """Leave a share of the fibre length of psoas and iliacus, on both sides."""
    return apply(man, Tightness(FLEXORS, fiber_share=share))


def fitted_share(man: Model, test: ExtensionTest, lost_deg: float = LOST_DEG) -> float:
    """Find the share of fibre length with which a test ends `lost_deg` earlier."""
    wanted = test.extension_deg(man) - lost_deg

    def over(share: float) -> float:
        return test.extension_deg(tightened(man, share)) - wanted

    return float(brentq(over, 0.6, 1.0, xtol=1e-4))  # type: ignore[arg-type]


def stand(
    model: Model, start: Start, stop_deg: float | None = None, settings: Settings | None = None,
    habit: float = 1.0,
) -> Stance:  # fmt: skip
    """Let pelvis, trunk and sway of the quiet stand go where they cost least."""
    tasks = [] if stop_deg is None else [Within(f"hip_flexion_{s}", stop_deg, 90.0) for s in "rl"]
    found = predict_posture(
        model,
        start.q,
        FREE,
        support=start.support,
        tasks=tasks,
        settings=settings,
        weights=tabled_weights().times(habit),
        screen=False,
    )
    study = stand_study(model, found.q, start.support)
    named = [gauge.name for gauge in gauges(study, start.support)]
    value = dict(zip(named, read(study, start.support).tolist(), strict=True))

    def degrees(name: str) -> float:
        return float(np.degrees(found.q[model.coordinate_index(name)]))

    return Stance(
        tilt_deg=-degrees("pelvis_tilt"),
        hip_deg=degrees("hip_flexion_r"),
        lordosis_deg=found.moved_deg.get("lumbar_extension", 0.0),
        compression_n=value["L5/S1 compression"],
    )


def correlation(tip_deg: float) -> float:
    """Return what one degree of tilt for each degree of range lost makes among people."""
    slope = -tip_deg / LOST_DEG * RANGE_SD_DEG
    return float(slope / np.hypot(slope, TILT_SD_DEG))


def r_interval(r: float, people: int) -> tuple[float, float]:
    """Return the 95 % interval of a correlation (Fisher's z)."""
    z, half = np.arctanh(r), 1.96 / np.sqrt(people - 3)
    return float(np.tanh(z - half)), float(np.tanh(z + half))


def _tip(man: Model, start: Start, share: float, habit: float, exponent: float) -> float:
    how = Settings(exponent=exponent)
    before, after = (
        stand(model, start, settings=how, habit=habit) for model in (man, tightened(man, share))
    )
    return after.tilt_deg - before.tilt_deg


def _tighter(man: Model, start: Start, share: float, healthy: Stance) -> Measure:
    tight = tightened(man, share)
    one = stand(tight, start)
    return Measure(
        f"{100 * share:.0f} % of fibre length: the test ends at "
        f"{MODIFIED_THOMAS.extension_deg(tight):.0f}° of extension",
        f"pelvis {one.tilt_deg - healthy.tilt_deg:+.1f}° forward; {_told(one, healthy)}",
    )


def _told(one: Stance, healthy: Stance) -> str:
    return (
        f"lordosis {one.lordosis_deg - healthy.lordosis_deg:+.1f}°, "
        f"L5/S1 {one.compression_n:.0f} N ({one.compression_n - healthy.compression_n:+.0f})"
    )


def _weight(man: Model) -> float:
    """Return what presses in the test where it ends, N m."""
    end: Floats = np.array([-MODIFIED_THOMAS.extension_deg(man)])
    return float(MODIFIED_THOMAS.pressed(man, end)[0])
