"""What a movement showed: one angle or share, by repetition, on one side."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal, get_args

from coxa.errors import CoxaError, nearest
from coxa.findings.statement import Side

What = Literal[
    "pelvis-drop", "trunk-lean", "knee-valgus", "hip-adduction", "hip-rotation", "hip-share"
]
Task = Literal["walk", "stand", "single-leg-squat", "squat", "rise", "hinge"]
Recorded = Literal["markers", "video"]
"""How the movement was recorded: markers on the skin, or cameras alone."""


TASKS: tuple[Task, ...] = get_args(Task)
DEGREES: tuple[What, ...] = tuple(what for what in get_args(What) if what != "hip-share")
"""The measures that are angles, each of a side."""


@dataclass(frozen=True)
class Measured:
    """One measure of a movement, `values` by repetition: deg, or a share from 0 to 1.

    - `pelvis-drop`: how far the free side of the pelvis sinks below its quiet height, deg.
    - `trunk-lean`: how far the trunk leans over the standing leg from its quiet angle, deg.
    - `knee-valgus`: the frontal-plane projection angle, inward positive, deg.
    - `hip-adduction`, `hip-rotation`: the hip's angles then, inward positive, deg.
    - `hip-share`: the hips' share of a forward bend, 0 to 1; it has no side.

    `quiet` false: no quiet stance was seen, so drop and lean are told from level and upright.

    Raises `CoxaError` for a name that is none, for no repetition, and for NaN.
    """

    what: What
    task: Task
    side: Side | None
    values: tuple[float, ...]
    recorded: Recorded = "markers"
    quiet: bool = True

    def __post_init__(self) -> None:
        for given, known, thing in (
            (self.what, get_args(What), "measure"),
            (self.task, get_args(Task), "task"),
            (self.recorded, get_args(Recorded), "recording"),
        ):
            if given not in known:
                raise CoxaError(f"there is no {thing} '{given}'", todo=nearest(str(given), known))
        if (self.side is None) != (self.what == "hip-share") or self.side not in ("r", "l", None):
            raise CoxaError(f"'{self.what}' has side {self.side!r}", todo="Give r or l.")
        if not self.values or not all(math.isfinite(value) for value in self.values):
            raise CoxaError(f"'{self.what}' has no repetition, or one that is no number")

    @property
    def unit(self) -> str:
        """Return `deg`, or nothing for a share."""
        return "" if self.what == "hip-share" else "deg"
