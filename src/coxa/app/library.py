"""The movements of the library, as the page lists them."""

from __future__ import annotations

from functools import cache

from coxa.app.messages import MovementInfo, ParameterInfo
from coxa.app.sources import sources_of
from coxa.movement.library import FAMILIES, Movement
from coxa.movement.library.movement import Parameter, unit_of

HELD = (
    *("quiet-stand", "single-leg-stand", "single-leg-stand-cane", "pushed-stand"),
    *("toothbrush-stand", "glute-squeeze", "sit-upright", "sit-slumped", "straight-leg-raise"),
    *("thomas", "ober", "fair", "side-sleep", "side-sleep-pillow", "front-plank", "side-plank"),
    "copenhagen",
)
"""Postures: of one frame. Performing all to find out would take seconds."""


@cache
def movements() -> tuple[MovementInfo, ...]:
    """Return the movements of the library, family by family."""
    return tuple(
        _movement(family, movement) for family, members in FAMILIES.items() for movement in members
    )


def _movement(family: str, movement: Movement) -> MovementInfo:
    return MovementInfo(
        name=movement.name,
        title=movement.title,
        instruction=movement.instruction,
        family=family,
        label=movement.label,
        sided=movement.sided,
        held=movement.name in HELD,
        parameters=tuple(_parameter(parameter) for parameter in movement.parameters),
        sources=sources_of(movement.sources),
    )


def _parameter(parameter: Parameter) -> ParameterInfo:
    return ParameterInfo(
        name=parameter.name,
        what=parameter.what,
        unit=unit_of(parameter.name).strip(),
        default=parameter.default,
        low=parameter.low,
        high=parameter.high,
        scales=parameter.scales,
    )
