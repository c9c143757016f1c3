"""A movement of the library: what may be chosen about it, and what comes of performing it."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from coxa.errors import CoxaError, nearest
from coxa.model.conditions import Condition
from coxa.model.model import Model
from coxa.movement.motion import Floats, Motion
from coxa.movement.posing import leg_length

REFERENCE_LEG_M = 0.90
"""The leg, hip to sole, of whom distances that scale are told: a man of about 1.75 m."""

Values = Mapping[str, float]


def size(model: Model) -> float:
    """Return how long a model's legs are against 0.90 m."""
    return leg_length(model) / REFERENCE_LEG_M


@dataclass(frozen=True)
class Parameter:
    """A number one may choose, its unit in its name, and the range in which people can do it.

    Where `scales`, default and range are distances of a leg of 0.90 m, hip to sole, and grow and
    shrink with the model's.
    """

    name: str
    default: float
    low: float
    high: float
    what: str
    scales: bool = False

    def of(self, model: Model) -> tuple[float, float, float]:
        """Return default, low and high for a model."""
        k = size(model) if self.scales else 1.0
        return self.default * k, self.low * k, self.high * k


@dataclass(frozen=True, eq=False)
class Outside:
    """A force the world applies to a body: (n, 3) N at (n, 3) m in ground, with a free torque."""

    name: str
    body: str
    force: Floats
    point: Floats
    torque: Floats | None = None


@dataclass(frozen=True, eq=False)
class Performed:
    """A movement of one model.

    `motion` has one frame for a posture that is held. `contacts` names the points that may bear
    load; `conditions` are those the movement brings (a load carried, an elastic loop) and have
    not been applied to the model; `loads` are forces from outside that the movement prescribes.
    `added_deg` tells, for each coordinate, by how much the tabled angles were changed at most so
    that planted points stay and the mass centre is over the base; `balanced` whether the latter
    was asked for. `planted` names the points that lie still, and the height (m) of their planes;
    `planes` gives for every contact the height (n,) m of what it may bear on, NaN while it is in
    the air.
    """

    motion: Motion
    contacts: tuple[str, ...]
    conditions: tuple[Condition, ...] = ()
    loads: tuple[Outside, ...] = ()
    note: str = ""
    added_deg: Mapping[str, float] = field(default_factory=dict[str, float])
    balanced: bool = False
    planted: Mapping[str, float] = field(default_factory=dict[str, float])
    planes: Mapping[str, Floats] = field(default_factory=dict[str, Floats])


@dataclass(frozen=True)
class Movement:
    """A movement: its name, one line of instruction, its sources, and the function that makes it.

    `label` says what is prescribed rather than found, where something is. A `sided` movement is
    that of the right leg unless the left is asked for.
    """

    name: str
    title: str
    instruction: str
    sources: tuple[str, ...]
    parameters: tuple[Parameter, ...]
    make: Callable[[Model, Values], Performed]
    label: str = ""
    sided: bool = False

    def values(self, model: Model, given: Values) -> dict[str, float]:
        """Return every parameter's value for a model. Raises `CoxaError` for what cannot be.

        An unknown name is answered with its near miss; a value beyond its range with the limit
        and by how much it is passed.
        """
        known = {p.name: p for p in self.parameters}
        for name in given:
            if name not in known:
                raise CoxaError(f"'{self.name}' has no '{name}'", todo=nearest(name, known))
        return {name: _checked(self, p, model, given.get(name)) for name, p in known.items()}


def _checked(movement: Movement, parameter: Parameter, model: Model, given: object) -> float:
    default, low, high = parameter.of(model)
    if given is None:
        return default
    if not isinstance(given, int | float) or not math.isfinite(given):
        raise CoxaError(f"{parameter.name} of '{movement.name}' is {given}", todo="Give a number.")
    if low <= given <= high:
        return float(given)
    limit, word = (high, "above") if given > high else (low, "below")
    unit = unit_of(parameter.name)
    whose = ", for legs as long as this model's" if parameter.scales else ""
    raise CoxaError(
        f"nobody can do '{movement.name}' with {parameter.name} = {given:g}: that is"
        f" {abs(given - limit):.3g}{unit} {word} the limit of {limit:.3g}{unit}{whose}"
        f" ({parameter.what})",
        todo=f"Choose {low:.3g} to {high:.3g}{unit}.",
    )


def unit_of(name: str) -> str:
    """Return the unit a parameter's name ends with, with a space before it, or nothing."""
    if name.endswith("_n_m"):
        return " N/m"
    units = {
        "deg": "°",
        "m": " m",
        "kg": " kg",
        "n": " N",
        "mps": " m/s",
        "s": " s",
        "w": " W",
        "rpm": " /min",
        "bw": " BW",
    }
    return units.get(name.rpartition("_")[2], "")
