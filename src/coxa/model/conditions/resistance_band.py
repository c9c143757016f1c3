"""An elastic loop around both legs, at the knees, the ankles or the forefeet."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

from coxa.errors import CoxaError, nearest
from coxa.model.bands import Band
from coxa.model.bodies import Vector
from coxa.model.conditions.condition import Condition, check_above_zero
from coxa.model.model import Model
from coxa.model.paths import FixedPoint

PLACES = {
    "knee": ("femur", "tibia"),
    "ankle": ("tibia", "talus"),
    "forefoot": ("calcn", "toes"),
}
"""The body a loop sits on, and the one whose origin says where."""


@dataclass(frozen=True)
class ResistanceBand(Condition):
    """A loop that draws both legs together.

    It pulls from leg to leg with `stiffness_n_m` (N/m, both strands together) times what their
    centres are further apart than `rest_m` (m). A flat loop of the strip's stiffness E A (N) and
    length L round legs of girth g has 4 E A / L and (L - g) / 2; Uchida et al. (2016), J Phys
    Ther Sci 28:1266 measured strips by their colours. It sits on the leg's axis: no friction, no
    turning of the leg.
    """

    kind: ClassVar[str] = "resistance band"
    at: str
    stiffness_n_m: float
    rest_m: float

    def __post_init__(self) -> None:
        if self.at not in PLACES:
            raise CoxaError(f"no band is worn at the '{self.at}'", todo=nearest(self.at, PLACES))
        check_above_zero("the band's stiffness (N/m)", self.stiffness_n_m)
        check_above_zero("the band's length at rest (m)", self.rest_m)

    def change(self, model: Model) -> Model:
        """Lay the band between the legs, at the joints as they are in the default pose."""
        body, beyond = PLACES[self.at]
        points = tuple(
            FixedPoint(f"{self.at}_{side}", f"{body}_{side}", _place(model, body, beyond, side))
            for side in ("r", "l")
        )
        band = Band(
            name=f"band_at_{self.at}",
            points=points,
            wraps=(),
            axial_stiffness=self.stiffness_n_m * self.rest_m,
            slack_length=self.rest_m,
            source="condition",
        )
        if band.name in {b.name for b in model.bands}:
            raise CoxaError(
                f"there is a band at the {self.at} already", todo="Add their stiffnesses up."
            )
        return replace(model, bands=(*model.bands, band))

    def __str__(self) -> str:
        return f"elastic band at the {self.at}, {self.stiffness_n_m:g} N/m beyond {self.rest_m:g} m"


def _place(model: Model, body: str, beyond: str, side: str) -> Vector:
    """Return where one body's origin lies in another, (3,) m, in the default pose."""
    R, p = model.body_poses(model.default_pose[None, :])
    bodies = model.flat.bodies
    for name in (f"{body}_{side}", f"{beyond}_{side}"):
        if name not in bodies:
            raise CoxaError(f"the model has no body '{name}' to wear a band")
    b, c = bodies.index(f"{body}_{side}"), bodies.index(f"{beyond}_{side}")
    x, y, z = (R[0, b].T @ (p[0, c] - p[0, b])).tolist()
    return x, y, z
