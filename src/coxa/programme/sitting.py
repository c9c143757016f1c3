"""How long the iliopsoas was over a day: postures weighted by their hours."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from coxa.anatomy.postures import PostureLength, read_posture_lengths
from coxa.errors import CoxaError, nearest
from coxa.programme.entry import DayNoted

STANDING = "quiet-stand"
BELLIES = ("psoas_major", "iliacus")
NEUTRAL = "lie-straight"
POSTURES = {
    STANDING: "standing",
    "walk": "walking",
    "stairs-up": "climbing stairs",
    "cycling": "cycling",
    "sit-upright": "sitting upright",
    "sit-slumped": "sitting slumped",
    "side-sleep": "lying on the side, hips bent",
    "side-sleep-pillow": "lying on the side, a pillow between the knees",
    NEUTRAL: "lying straight",
}
"""The postures of the table: names of the library, but for the last."""


@dataclass(frozen=True)
class DayLength:
    """The iliopsoas over a day of `hours` that were told.

    `share` is its fibres' mean length in optimal ones, `standing` the same in standing;
    `shorter_mm` the mean shortening against standing (for 1.70 m). `parts` are the postures with
    their hours, the longest first.
    """

    hours: float
    share: float
    standing: float
    shorter_mm: float
    parts: tuple[tuple[PostureLength, float], ...]
    text: str
    no_band: str = "lengths follow from the model's geometry; other bodies differ"


def day_length(day: DayNoted) -> DayLength:
    """Weigh the lengths of a day's postures by their hours.

    Raises `CoxaError`, with the near miss, for a posture that is not tabled, and for no hours.
    """
    table = read_posture_lengths()
    for posture, _ in day.hours:
        if posture not in table:
            raise CoxaError(f"no posture is called '{posture}'", todo=nearest(posture, table))
    hours = sum(h for _, h in day.hours)
    if not hours > 0.0:
        raise CoxaError("the day has no hours", todo="Give hours in postures, such as walk=1.")
    parts = sorted(((table[p], h) for p, h in day.hours if h > 0.0), key=lambda part: -part[1])
    share = sum(row.share * h for row, h in parts) / hours
    shorter = sum(row.shorter_mm * h for row, h in parts) / hours
    standing = table[STANDING].share
    text = (
        f"Over {hours:g} h its fibres were {100 * share:.0f} % of their best length on average; "
        f"standing they are {100 * standing:.0f} %. That is where it was, not what it becomes: "
        "we found no trial that shows hours alone to shorten it."
    )
    return DayLength(hours, share, standing, shorter, tuple(parts), text)


def compute_lengths() -> Iterator[PostureLength]:
    """Compute the table anew with the built-in model. It imports the engine: 2 seconds."""
    import numpy as np

    from coxa.movement.library import perform
    from coxa.muscles.capacity import capacity
    from coxa.study.inputs import load_model

    model = load_model("coxa")
    columns = [m for b in BELLIES for side in "rl" for m in model.belly_columns(f"{b}_{side}")]
    volume = np.array([model.muscles[m].volume for m in columns])
    weight = volume / volume.sum()
    upright = 0.0
    for posture, title in POSTURES.items():
        movement = "" if posture == NEUTRAL else posture
        q = perform(movement, model).motion.values if movement else model.default_pose[None]
        length = model.muscle_lengths(q)
        fibre = capacity(model.muscles, length, np.zeros_like(length)).normalized_fiber_length
        share, path = (
            fibre[:, columns] @ weight,
            1000.0 * float((length[:, columns] @ weight).mean()),
        )
        upright = upright or path
        yield PostureLength(
            posture,
            title,
            movement,
            round(float(share.mean()), 3),
            round(float(share.min()), 3),
            round(float(share.max()), 3),
            round(upright - path, 1) + 0.0,
            "coxa_postures",
        )
