"""Muscles and their paths as tabled: the right side; SI units, pennation in degrees."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Element:
    """One line of a muscle: what it can do, and which belly it belongs to.

    Its area is its force over the tension it was tabled with.
    """

    element: str
    muscle: str
    group: str
    max_isometric_force_n: float
    optimal_fiber_length_m: float
    tendon_slack_length_m: float
    pennation_deg: float
    tension_n_cm2: float
    source: str
    note: str


@dataclass(frozen=True)
class PathPoint:
    """A point of an element's path, fixed to a body."""

    element: str
    point: int
    body: str
    x_m: float
    y_m: float
    z_m: float
    source: str
    note: str


@dataclass(frozen=True)
class Surface:
    """A surface that paths wrap over; its size is read as OpenSim's (see `model.paths.Wrap`)."""

    wrap: str
    body: str
    shape: str
    size1_m: float
    size2_m: float
    size3_m: float
    x_m: float
    y_m: float
    z_m: float
    rx_rad: float
    ry_rad: float
    rz_rad: float
    quadrant: str
    source: str
    note: str


@dataclass(frozen=True)
class Contact:
    """An element's use of a surface, between its points `first` and `last` (-1: no bound)."""

    element: str
    wrap: str
    method: str
    first: int
    last: int
