"""What inverse kinematics is asked to follow: markers, and coordinates, each with a weight.

The objective is OpenSim's: the mean squared distance (m) of the markers seen in a frame, each
by its weight, plus each coordinate's squared error (rad or m) times its weight.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class MarkerTask:
    """Follow a marker; its weight counts relative to the other markers'."""

    marker: str
    weight: float = 1.0


@dataclass(frozen=True)
class CoordinateTask:
    """Pull a coordinate (rad or m) towards a value; None: towards the model's default."""

    coordinate: str
    weight: float = 1.0
    value: float | None = None


Task = MarkerTask | CoordinateTask
