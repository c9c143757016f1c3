"""Forward, sideways, turning: what walking and stepping ask of the hip in each plane."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from coxa.evidence.article.chart import Bar, Bars
from coxa.evidence.article.experiment import experiment
from coxa.evidence.article.finding import Check, Number, Outcome
from coxa.evidence.article.laboratory import Laboratory, World
from coxa.evidence.article.measures import belly_activation, hip_contact_bw, joint_moment
from coxa.evidence.band_place import PLACES, Walked, walk
from coxa.evidence.hip_arms import HIP
from coxa.kernels.arrays import Floats
from coxa.movement.events import SIDES, Side
from coxa.study.study import Study

PLANES = ("sagittal", "frontal", "transverse")
WAYS = ("forward and back", "side to side", "turning")
SPEEDS_MPS = (1.1, 1.25, 1.4)
"""Ours first."""
SPEEDS = "least to largest over walking speeds of 1.1 to 1.4 m/s"
TRIO = ("gluteus_medius", "gluteus_maximus", "tensor_fasciae_latae")
BUSY = 30.0
"""% of full activity that is worth calling work."""
FRAMES = 16
LIFTED_N = 1.0
LEAST = 1e-3
"""The least activity that a ratio is told to."""
AS_CHOSEN = "one choice of effort"


@experiment("sagittal-only-life")
def sagittal_only_life(lab: Laboratory) -> Outcome:
    """Walk, and take how far the right hip goes and what it has to hold, plane by plane."""
    lab.need("gluteus_medius_r")
    walks = [lab.walk(speed_mps=speed) for speed in SPEEDS_MPS]
    moved = np.array([[_excursion(study, c) for c in HIP] for study in walks])
    held = np.array([
        [abs(joint_moment(study, c)).max() / lab.model.mass for c in HIP] for study in walks
    ])  # fmt: skip
    share = 100.0 * moved[:, 0] / moved.sum(axis=1)
    sideways = bool(held[0, 1] >= held[0, 0])
    contact = lab.across(
        "peak contact force at the hip", lambda w: float(hip_contact_bw(lab.walk(world=w)).max()),
        "% of body weight",
    )  # fmt: skip
    return Outcome(
        {
            **{
                f"moves_{plane}": _over(f"how far it goes {way}", moved[:, k], "°")
                for k, (plane, way) in enumerate(zip(PLANES, WAYS, strict=True))
            },
            **{
                f"holds_{plane}": _over(f"peak moment {way}", held[:, k], "N·m/kg", digits=2)
                for k, (plane, way) in enumerate(zip(PLANES, WAYS, strict=True))
            },
            "share": _over("share of its angles that is forward and back", share, "%"),
            "contact": contact,
        },
        "agrees" if share[0] > 50.0 else "disagrees",
        Check("order", sideways, "the peak moment side to side is "
              f"{'' if sideways else 'not '}as large as that forward and back"),
        Bars(
            "What each step asks of the hip", "peak moment (N·m/kg)",
            tuple(
                Bar(way, float(held[0, k]), float(held[:, k].min()), float(held[:, k].max()))
                for k, way in enumerate(WAYS)
            ),
        ),
        words=() if not sideways else (
            "So walking already loads the sides of the hips as much as their front and back.",
        ),
    )  # fmt: skip


@experiment("side-shuffle")
def side_shuffle(lab: Laboratory) -> Outcome:
    """Step sideways in a half squat against a band; compare the leg that stands and the other."""
    lab.need(*(f"{belly}_{side}" for belly in TRIO for side in SIDES))

    def active(belly: str, stands: bool, world: World) -> float:
        study = lab.movement("side-shuffle-ankle", world=world, frames=FRAMES)
        return 100.0 * float(
            np.mean([
                belly_activation(study, f"{belly}_{side}")[_while(study, side, stands)].mean()
                for side in SIDES
            ])
        )  # fmt: skip

    numbers = {
        f"{short}_{how}": lab.across(
            f"{belly.replace('_', ' ')}, leg that {how}",
            lambda w, b=belly, h=how: active(b, h == "stands", w),
            "%",
        )
        for short, belly in zip(("medius", "maximus", "tensor"), TRIO, strict=True)
        for how in ("stands", "moves")
    }
    busier = {
        belly: numbers[f"{short}_stands"].value > numbers[f"{short}_moves"].value
        for short, belly in zip(("medius", "maximus", "tensor"), TRIO, strict=True)
    }
    idle = [belly.replace("_", " ") for belly, is_busier in busier.items() if not is_busier]
    return Outcome(
        numbers,
        "agrees" if numbers["medius_stands"].value >= BUSY else "disagrees",
        Check("order", not idle, "all three are busier in the leg that stands, as measured"
              if not idle else f"not busier in the leg that stands: {', '.join(idle)}"),
        Bars(
            "Stepping sideways against a band", "share of full activity (%)",
            tuple(
                Bar(belly.replace("_", " "), n.value, n.low, n.high, belly, None,
                    f"the leg that {how}")
                for short, belly in zip(("medius", "maximus", "tensor"), TRIO, strict=True)
                for how in ("stands", "moves")
                for n in (numbers[f"{short}_{how}"],)
            ),
        ),
        words=() if not idle else (
            "Least effort finds no use for a second muscle on the standing side where one will do; "
            "people tense it all the same, so this test of the model fails.",
        ),
    )  # fmt: skip


@experiment("monster-walk-band-ankles")
def monster_walk_band_ankles(lab: Laboratory) -> Outcome:
    """Walk against one loop at three places; take the load led outward and who carries it."""
    lab.need(*(f"{belly}_{side}" for belly in TRIO for side in SIDES))
    done = lab.performed("monster-walk-ankle")
    times = np.linspace(done.motion.time[0], done.motion.time[-1], FRAMES)
    walks = [walk(lab.model, done, place, times=times) for place in PLACES]
    held = np.array([sum(w.demand[side].mean() for side in SIDES) / 2.0 for w in walks])
    moving, throughout = (
        np.array(values)
        for values in (
            [_moving_ratio(w) for w in walks],
            [w.ratio_throughout() for w in walks],
        )
    )
    rises = bool((np.diff(held) > 0.0).all())
    lowest = bool(moving.argmin() == 2)
    return Outcome(
        {
            **_three("held", "abduction to hold, band at the", held, "N·m/kg", 2),
            **_three("moving", "tensor over gluteus maximus, moving leg, band at the", moving, "",
                     1),
            "maximus": Number("gluteus maximus, moving leg, band at the ankle", 50.0 * sum(
                walks[1].moving("gluteus_maximus", side) for side in SIDES
            ), "%", no_band=AS_CHOSEN, digits=1),
            **_three("all", "the same, both legs all the way, band at the", throughout, "", 2),
        },
        "agrees" if held[1] > held[0] else "disagrees",
        Check("order", rises and lowest,
              f"the load {'rises' if rises else 'does not rise'} from knee to ankle to forefoot; "
              f"tensor over gluteus maximus is {'' if lowest else 'not '}least at the forefoot in "
              "the leg that moves"),
        Bars(
            "One band, three places", "abduction to hold, mean of both legs (N·m/kg)",
            tuple(Bar(place, float(x)) for place, x in zip(PLACES, held, strict=True)),
        ),
        words=() if throughout.argmin() == 2 else (
            "Over both legs and the whole walk that ratio is not least at the forefoot: there the "
            "model does not follow the measurements.",
        ),
    )  # fmt: skip


def _excursion(study: Study, coordinate: str) -> float:
    """Return how far a coordinate goes, in degrees."""
    return float(
        np.degrees(np.ptp(study.trajectory.q[:, study.model.coordinate_index(coordinate)]))
    )


def _over(what: str, values: Floats, unit: str, digits: int = 0) -> Number:
    """Return the first speed's value with the band over all of them."""
    low, high = float(values.min()), float(values.max())
    return Number(what, float(values[0]), unit, low, high, SPEEDS, digits)


def _while(study: Study, side: Side, stands: bool) -> NDArray[np.bool_]:
    """Mark the frames in which a leg stands alone, or is in the air."""
    assert study.loads is not None  # the movement is solved on the ground
    other: Side = "l" if side == "r" else "r"
    lifted = other if stands else side
    bears = [f.force[:, 1] for f in study.loads.forces if f.body.endswith(f"_{lifted}")]
    return np.array(bears).sum(axis=0) < LIFTED_N


def _moving_ratio(walked: Walked) -> float:
    """Return tensor fasciae latae over gluteus maximus in legs that are in the air."""
    tensor, maximus = (
        sum(walked.moving(belly, side) for side in SIDES)
        for belly in ("tensor_fasciae_latae", "gluteus_maximus")
    )
    return tensor / max(maximus, LEAST)


def _three(key: str, what: str, values: Floats, unit: str, digits: int) -> dict[str, Number]:
    return {
        f"{key}_{place}": Number(f"{what} {place}", float(x), unit, no_band=AS_CHOSEN,
                                 digits=digits)
        for place, x in zip(PLACES, values, strict=True)
    }  # fmt: skip
