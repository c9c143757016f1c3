"""Have OpenSim lay paths tangent to a cylinder.

OpenSim 4.6 slides the ends of a helix along its cylinder until they are tangent, within 0.1
degree, but only for a path that names more than one wrap, switched on or not. A path over a lone
cylinder keeps ends that are not quite tangent, and arms that are not the derivative of its length
(in the default model up to 30 mm off, over the range of the hip). So such a path is given a second
wrap that is switched off: it changes nothing but that.
"""

from __future__ import annotations

from dataclasses import replace

from coxa.model.bodies import Frame
from coxa.model.model import Model
from coxa.model.muscle import Muscle
from coxa.model.paths import PathWrap, Wrap

IDLE = "idle_wrap"
_WRAP = Wrap(IDLE, Frame("ground"), "sphere", (0.001, 0.0, 0.0), active=False)


def with_idle_wraps(model: Model) -> Model:
    """Return the model with a second, idle wrap on each path that has a lone cylinder.

    Lengths and arms stay as they are, but those by `parity`: these become OpenSim's of the file.
    A model in which nothing needs it is returned as it is.
    """
    cylinders = {w.name for w in model.wraps if w.shape == "cylinder" and w.active}
    muscles = tuple(_seconded(muscle, cylinders) for muscle in model.muscles)
    if muscles == model.muscles:
        return model
    return replace(model, wraps=(*model.wraps, _WRAP), muscles=muscles)


def without_idle_wraps(model: Model) -> Model:
    """Return the model as it was before `with_idle_wraps`."""
    return replace(
        model,
        wraps=tuple(w for w in model.wraps if w.name != IDLE),
        muscles=tuple(
            replace(m, wraps=tuple(use for use in m.wraps if use.wrap != IDLE))
            for m in model.muscles
        ),
    )


def _seconded(muscle: Muscle, cylinders: set[str]) -> Muscle:
    lone = len(muscle.wraps) == 1 and muscle.wraps[0].wrap in cylinders
    return replace(muscle, wraps=(*muscle.wraps, PathWrap(IDLE))) if lone else muscle
