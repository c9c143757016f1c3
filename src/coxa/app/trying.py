"""What to open in the page to try a statement of the article: a movement, and what to change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from coxa.app.messages import SolveRequest, What

GLUTES = ("gluteus_maximus", "gluteus_medius", "gluteus_minimus")
WEAK = 0.5
TIGHT: dict[str, Any] = {
    "kind": "tightness",
    "muscles": ["psoas_major", "iliacus", "rectus_femoris"],
    "fiber_share": 0.9,
}
THROUGH: dict[str, Any] = {"kind": "variant", "name": "sciatic", "value": "b"}
POSE, WALK = "pose", "walk"


@dataclass(frozen=True)
class Try:
    """A movement by its name, or `pose` or `walk`; who is weak in it, and what else differs."""

    name: str
    weak: tuple[str, ...] = ()
    conditions: tuple[dict[str, Any], ...] = ()
    share: float = WEAK
    values: Mapping[str, float] = field(default_factory=dict[str, float])

    @property
    def request(self) -> SolveRequest:
        """Return what the page solves."""
        if self.name == POSE:
            what = What("pose", values=dict(self.values))
        elif self.name == WALK:
            what = What("walk", values=dict(self.values))
        else:
            what = What("movement", self.name, values=dict(self.values))
        return SolveRequest(what, conditions=self.conditions)

    @property
    def strengths(self) -> dict[str, float]:
        """Return the strengths that the page sets on top."""
        return dict.fromkeys(self.weak, self.share)


TRIES: dict[str, Try] = {
    "why-back-hurts": Try("lift-stoop", GLUTES),
    "engine-room": Try("lift-squat"),
    "weakness-cascade": Try(WALK, GLUTES),
    "twenty-one-muscles": Try(POSE),
    "not-one-slab": Try(POSE),
    "gmax-largest": Try(POSE),
    "gmax-upright-evolution": Try(WALK),
    "gmax-sprint": Try("sprint-stance"),
    "gmax-stairs-lunge": Try("stairs-up"),
    "back-takes-over": Try("lift-stoop", ("gluteus_maximus",)),
    "herniated-disc-ticket": Try("lift-stoop"),
    "gmed-gmin-stabilisers": Try("single-leg-stand", ("gluteus_medius_r", "gluteus_minimus_r")),
    "trendelenburg-gait": Try(WALK, ("gluteus_medius_r", "gluteus_minimus_r")),
    "knee-caves-valgus": Try("single-leg-squat", ("gluteus_medius_r",)),
    "deep-six-list": Try(POSE),
    "hip-rotator-cuff": Try("clamshell"),
    "piriformis-syndrome": Try("fair"),
    "sciatic-15-percent": Try(POSE, conditions=(THROUGH,)),
    "variant-prone": Try("fair", conditions=(THROUGH,)),
    "iliopsoas-primary-flexor": Try("straight-leg-raise", ("psoas_major", "iliacus")),
    "flexors-tight-from-sitting": Try("thomas", conditions=(TIGHT,)),
    "flexors-pull-spine": Try("quiet-stand", conditions=(TIGHT,)),
    "anterior-pelvic-tilt": Try("quiet-stand", conditions=(TIGHT,)),
    "adductors-pelvic-stability": Try("copenhagen"),
    "groin-lateral-shift": Try("side-cut"),
    "fourth-hamstring": Try("hinge"),
    "adductors-take-over": Try("squat", ("gluteus_maximus",)),
    "itb-cannot-stretch": Try("ober"),
    "tfl-anatomy": Try("single-leg-stand"),
    "weak-glutes-tfl-overwork": Try("single-leg-stand", GLUTES),
    "strengthen-gmed-instead": Try("side-lying-abduction"),
    "sagittal-only-life": Try(WALK),
    "hip-hinge": Try("hinge"),
    "rounding-is-trouble": Try("hinge-rounded"),
    "deadlift": Try("deadlift"),
    "kettlebell-swing": Try("kettlebell-swing"),
    "sit-back-chair": Try("sit-back"),
    "side-shuffle": Try("side-shuffle-knee"),
    "monster-walk-band-ankles": Try("monster-walk-ankle"),
    "ninety-ninety": Try("switch-90-90"),
    "rotation-loss-lumbar": Try("trunk-turn"),
    "lumbar-not-for-rotation": Try("trunk-turn"),
    "hips-big-circles": Try("hip-circumduction"),
    "bursa-fluid-sac": Try(POSE),
    "bursitis-secondary-tracking": Try("single-leg-stand", ("gluteus_medius_r",)),
    "tight-hamstrings-overstretched": Try("straight-leg-raise"),
    "squeeze-ten-seconds": Try("glute-squeeze"),
    "fetal-no-pillow": Try("side-sleep"),
    "top-leg-stress": Try("side-sleep"),
    "pillow-neutral": Try("side-sleep-pillow"),
    "unilateral-work": Try("single-leg-squat"),
    "single-leg-deadlift": Try("single-leg-deadlift"),
    "bulgarian-split-squat": Try("split-squat"),
    "stabilisers-forced": Try("single-leg-squat"),
    "toothbrush-one-leg": Try("toothbrush-stand"),
    "squatting-wont-fix": Try("squat"),
    "cane-at-80": Try("single-leg-stand-cane"),
}
"""By the statement's id; others have nothing to be tried here."""
