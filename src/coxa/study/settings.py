"""How a study is solved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from coxa.muscles.capacity import Tendon
from coxa.muscles.recruitment import Solver

Weights = Literal["uniform", "volume"]


@dataclass(frozen=True)
class Settings:
    """How a study is solved. `parity` follows OpenSim 4.6 step by step, its errors included."""

    lowpass_hz: float | None = 6.0
    exponent: float = 2.0
    weights: Weights = "uniform"
    minimum_activation: float = 0.0
    tendon: Tendon | Literal["none"] = "rigid"
    passive: bool = False
    parity: bool = False
    solver: Solver = "dual"
    threads: int = 1
