"""Coxa: a hip you can question. Muscle forces and joint loads from OpenSim files, with proof."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from coxa import prediction
    from coxa.errors import CoxaError
    from coxa.findings.passport import audit
    from coxa.loads.walk_contact import walk_loads
    from coxa.model import conditions, nerve
    from coxa.model.model import Model
    from coxa.model.subject import Subject
    from coxa.movement.motion import Motion
    from coxa.movement.walk import average_walk
    from coxa.muscles.iliotibial import iliotibial_loads
    from coxa.muscles.reactions import ReactionRequest
    from coxa.muscles.strength import StrengthTest, calibrate_strength
    from coxa.study.inputs import load_model
    from coxa.study.performing import solve_movement
    from coxa.study.settings import Settings
    from coxa.study.solve import solve
    from coxa.study.study import Study

__all__ = [
    "CoxaError",
    "Model",
    "Motion",
    "ReactionRequest",
    "Settings",
    "StrengthTest",
    "Study",
    "Subject",
    "audit",
    "average_walk",
    "calibrate_strength",
    "conditions",
    "iliotibial_loads",
    "load_model",
    "nerve",
    "prediction",
    "solve",
    "solve_movement",
    "walk_loads",
]
__version__ = "0.6.0"

_MODULES = {
    "conditions": "coxa.model.conditions",
    "nerve": "coxa.model.nerve",
    "prediction": "coxa.prediction",
}
_NAMES = {
    "CoxaError": "coxa.errors",
    "Model": "coxa.model.model",
    "Motion": "coxa.movement.motion",
    "ReactionRequest": "coxa.muscles.reactions",
    "Settings": "coxa.study.settings",
    "Study": "coxa.study.study",
    "Subject": "coxa.model.subject",
    "load_model": "coxa.study.inputs",
    "solve": "coxa.study.solve",
    "StrengthTest": "coxa.muscles.strength",
    "audit": "coxa.findings.passport",
    "average_walk": "coxa.movement.walk",
    "calibrate_strength": "coxa.muscles.strength",
    "iliotibial_loads": "coxa.muscles.iliotibial",
    "solve_movement": "coxa.study.performing",
    "walk_loads": "coxa.loads.walk_contact",
}
"""Imported on first use: who keeps a diary need not wait for the engine."""


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        return import_module(_MODULES[name])
    if name in _NAMES:
        return getattr(import_module(_NAMES[name]), name)
    raise AttributeError(f"module 'coxa' has no attribute '{name}'")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
