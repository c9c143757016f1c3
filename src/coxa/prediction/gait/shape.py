"""By what smooth functions of the stride a gait may change, and which coordinates they move."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from coxa.errors import CoxaError, nearest
from coxa.kernels.arrays import Floats, Ints
from coxa.model.model import Model
from coxa.movement.events import SIDES
from coxa.movement.posing import units
from coxa.prediction.freedom import FOLLOWING

WIDTH = "step_width"
CARRIED = ("pelvis_tx", "pelvis_ty", "pelvis_tz")
"""The pelvis may always move over the feet: forward, up, and sideways."""
MIRRORED = {
    "pelvis_list": True, "pelvis_rotation": True, "pelvis_tilt": False,
    "pelvis_tx": False, "pelvis_ty": False, "pelvis_tz": True,
    "lumbar_bending": True, "lumbar_rotation": True, "lumbar_extension": False,
}  # fmt: skip
"""What may change, and whether it changes its sign from one side to the other."""
KNEE = {"knee_angle": "pelvis_ty"}
ANGLE_UNIT, LENGTH_UNIT = 0.1, 0.01
"""Of the search: rad and m."""


@dataclass(frozen=True, eq=False)
class Shape:
    """Fourier functions of the stride: parameter p moves coordinate `owner[p]` of `names`.

    `order[p]` is its harmonic and `sine[p]` tells sine from cosine. In a symmetric gait the two
    sides differ by half a stride: what changes its sign between them has odd harmonics, what
    does not has even ones, the constant included.
    """

    names: tuple[str, ...]
    unit: Floats  # (names,) of the coordinate, for 1 of the search
    owner: Ints
    order: Ints
    sine: Ints
    symmetric: bool

    def waves(self, phase: Floats) -> Floats:
        """Return each parameter's function (n, k) at phases (n,)."""
        x = 2.0 * np.pi * np.outer(phase, self.order)
        return np.where(self.sine == 1, np.sin(x), np.cos(x))

    def added(self, phase: Floats, x: Floats) -> Floats:
        """Return what parameters x (k,) add to each of `names`, (n, names)."""
        each = np.zeros((len(x), len(self.names)))
        each[np.arange(len(x)), self.owner] = x * self.unit[self.owner]
        return self.waves(phase) @ each


def shape_of(model: Model, names: tuple[str, ...], symmetric: bool, harmonics: int) -> Shape:
    """Choose the functions under which coordinates are freed, up to a harmonic.

    Hips, knees and ankles follow because feet keep their path: `hip_adduction_r` means
    `pelvis_list`, `knee_angle_r` the pelvis's height (`CARRIED`), and so on. `step_width` is a
    constant. Raises `CoxaError` for what cannot be freed, with the near miss.
    """
    chosen = tuple(dict.fromkeys([*(_leader(model, name) for name in names), *CARRIED]))
    owner: list[int] = []
    order: list[int] = []
    sine: list[int] = []
    for j, name in enumerate(chosen):
        for h in range(1 if name == WIDTH else harmonics + 1):
            if symmetric and name != WIDTH and (h % 2 == 1) != MIRRORED[name]:
                continue
            for s in (0, 1) if h else (0,):
                owner.append(j)
                order.append(h)
                sine.append(s)
    size = [
        LENGTH_UNIT if name in (WIDTH, *CARRIED) else ANGLE_UNIT * abs(units(model, name))
        for name in chosen
    ]
    return Shape(
        chosen, np.array(size), np.array(owner), np.array(order), np.array(sine), symmetric
    )


def _leader(model: Model, name: str) -> str:
    """Return the coordinate that is chosen where `name` is asked for."""
    if name == WIDTH:
        return name
    stem, _, side = name.rpartition("_")
    leads = {**FOLLOWING, **KNEE}
    if side in SIDES and stem in leads:
        model.coordinate_index(name)
        return leads[stem]
    if name not in MIRRORED:
        known = (*MIRRORED, WIDTH, *(f"{stem}_{side}" for stem in leads for side in SIDES))
        if name in model.coordinate_names:
            raise CoxaError(
                f"'{name}' cannot be freed in a walk", todo=f"Known: {', '.join(known)}."
            )
        raise CoxaError(f"the model has no coordinate '{name}'", todo=nearest(name, known))
    c = model.coordinate_index(name)
    if model.flat.tree.driver[c] >= 0:
        raise CoxaError(
            f"'{name}' follows another coordinate of the model", todo="Free that one instead."
        )
    return name
