"""What inverse kinematics is asked to follow: markers, and coordinates, each with a weight."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class MarkerTask:
    """Follow a marker: its squared distance (m) counts `weight` times."""

    marker: str
    weight: float = 1.0


@dataclass(frozen=True)
class CoordinateTask:
    """Pull a coordinate (rad or m) towards a value; its squared error counts `weight` times.

    `value` None pulls it towards the model's default.
    """

    coordinate: str
    weight: float = 1.0
    value: float | None = None


Task = MarkerTask | CoordinateTask
