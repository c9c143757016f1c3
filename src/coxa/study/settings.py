"""How a study is solved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from coxa.muscles.recruitment import Solver

Weights = Literal["uniform", "volume"]
TendonChoice = Literal["none", "rigid", "equilibrium"]
GroundChoice = Literal["auto", "predict", "none"]


@dataclass(frozen=True)
class Settings:
    """How a study is solved. `parity` follows OpenSim 4.6 step by step, its errors included."""

    lowpass_hz: float | None = 6.0
    exponent: float = 2.0
    weights: Weights | None = None
    """How the cost counts a muscle; None: as the model says (`Model.weights`)."""
    minimum_activation: float = 0.0
    tendon: TendonChoice = "rigid"
    passive: bool = False
    """Let passive fibres carry their share. What tightness adds to it counts in any case."""
    ligaments: bool = True
    """Let the model's passive structures carry theirs: capsules, ligaments, bands."""
    ground: GroundChoice = "auto"
    """Predict the ground's reaction: where no loads are given ("auto"), beside those given, or
    not at all. Never in parity mode."""
    parity: bool = False
    solver: Solver = "dual"
    threads: int = 1
