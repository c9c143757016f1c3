"""Coxa: a hip you can question. Muscle forces and joint loads from OpenSim files, with proof."""

from coxa.errors import CoxaError
from coxa.model.model import Model
from coxa.model.subject import Subject
from coxa.movement.motion import Motion
from coxa.muscles.reactions import ReactionRequest
from coxa.study.inputs import load_model
from coxa.study.settings import Settings
from coxa.study.solve import solve
from coxa.study.study import Study

__all__ = [
    "CoxaError",
    "Model",
    "Motion",
    "ReactionRequest",
    "Settings",
    "Study",
    "Subject",
    "load_model",
    "solve",
]
__version__ = "0.1.0"
