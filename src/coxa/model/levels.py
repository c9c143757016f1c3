"""Each lumbar level by itself.

The levels of the default model turn together, by fixed shares of the whole. Where that tie also
carries moments, muscles need only balance the shares' weighted sum, and a level may be pulled at
with more, or less, than it is loaded with (at L5/S1 a fifth too much in a lift). Nothing but disc
and ligaments can carry such a difference. So a load of the spine is asked for with the levels
free: each is balanced by the muscles that cross it, its ligaments, and what its disc resists when
it turns a little further than its share.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from coxa.errors import CoxaError
from coxa.model.functions import Linear
from coxa.model.joints import Joint
from coxa.model.muscle import Actuator

if TYPE_CHECKING:
    from coxa.model.model import Model

LOWEST = "L5_S1"
DISC_NM = 10.0
"""What a disc's moment is priced by: the moment that turns a level through its whole range
(yamamoto1989). The price is an assumption; `coxa.evidence.lift_own_model` varies it. With 3 N m
the least multifidus fascicles were fully active for most of a walk."""


def has_tied_levels(model: Model) -> bool:
    """Tell whether a model has lumbar levels that follow the lowest one."""
    lowest = next((joint for joint in model.joints if joint.name == LOWEST), None)
    own = {c.name for c in lowest.coordinates} if lowest else set[str]()
    return any(coupler.independent in own for coupler in model.couplers)


def free_levels(model: Model, disc_nm: float = DISC_NM) -> Model:
    """Return the model with its lumbar levels untied, each with a disc's moment at a price.

    A moment of `disc_nm` (N m) at a level costs as much as a muscle of average volume, fully
    active. The coordinates keep their names; `Model.complete` no longer sets those of the
    upper levels. Raises `CoxaError` for a model without these levels.
    """
    lowest = next((joint for joint in model.joints if joint.name == LOWEST), None)
    if lowest is None:
        raise CoxaError(f"the model has no joint '{LOWEST}': its spine has no levels")
    shares = _shares(lowest)
    tied = {c.dependent: 1.0 for c in model.couplers if c.independent in shares}
    discs = [Actuator(f"{c}_disc", c, disc_nm * by) for c, by in (shares | tied).items()]
    return replace(
        model,
        couplers=tuple(c for c in model.couplers if c.dependent not in tied),
        actuators=(*model.actuators, *discs),
    )


def _shares(joint: Joint) -> dict[str, float]:
    """Return what part of each coordinate the joint turns by."""
    return {
        axis.coordinate: axis.function.slope
        for axis in joint.axes
        if axis.coordinate is not None and isinstance(axis.function, Linear)
    }
