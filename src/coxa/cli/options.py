"""Options that several commands share."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer


class Sex(StrEnum):
    """Whose tables of inertia and strength are taken."""

    MALE = "male"
    FEMALE = "female"


class Parity(StrEnum):
    """Whose steps to follow, errors included."""

    OPENSIM = "opensim"


MassKg = Annotated[float, typer.Option(help="Body mass, kg.")]
HeightM = Annotated[float, typer.Option(help="Height, m.")]
SexOf = Annotated[Sex, typer.Option(help="Whose tables of inertia and strength.")]
AgeYears = Annotated[float, typer.Option(help="Age, years.")]
Conditions = Annotated[
    list[str] | None, typer.Option("--condition", help="Such as weak:gluteus_medius_r=0.5.")
]
