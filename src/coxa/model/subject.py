"""A person: how big, how heavy, how old; and the model of that person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from coxa.anatomy.segments import (
    REFERENCE_AGE_YEARS,
    REFERENCE_HEIGHT_M,
    REFERENCE_MASS_KG,
    SEXES,
    Sex,
)
from coxa.anatomy.strength import TOTAL_CM3, TOTAL_PER_KG_M, read_ages, read_volumes
from coxa.errors import CoxaError, nearest
from coxa.model.bands import Band
from coxa.model.inertia import inertia_of
from coxa.model.model import Model
from coxa.model.muscle import Muscle
from coxa.model.passive import PassiveMoment
from coxa.model.scaling import scale, uniform

_RANGES = {
    "mass_kg": (30.0, 250.0, "kg", "Give kg."),
    "height_m": (1.2, 2.3, "m", "Give metres: 1.70 for 170 cm."),
    "age": (18.0, 100.0, "years", "Give years; the tables are of adults."),
}
"""Beyond these the tables say nothing, and a unit is more likely mistaken."""


@dataclass(frozen=True)
class Subject:
    """An adult: `mass_kg`, `height_m`, `sex` ("male" or "female", as the tables), `age` in years.

    Raises `CoxaError` for what no adult measures.
    """

    mass_kg: float
    height_m: float
    sex: Sex = "male"
    age: float = REFERENCE_AGE_YEARS

    def __post_init__(self) -> None:
        for name, (low, high, unit, todo) in _RANGES.items():
            value = getattr(self, name)
            if not (isinstance(value, int | float) and low <= value <= high):
                shown = f"{value:g}" if isinstance(value, int | float) else repr(value)
                raise CoxaError(
                    f"the subject's {name} is {shown}",
                    todo=f"{todo} {low:g} to {high:g} {unit} are known here.",
                )
        if self.sex not in SEXES:
            raise CoxaError(
                f"the subject's sex is '{self.sex}'", todo=nearest(str(self.sex), SEXES)
            )

    @property
    def leg_muscle_cm3(self) -> float:
        """Return the volume of one leg's muscles (Handsfield 2014)."""
        return TOTAL_PER_KG_M * self.mass_kg * self.height_m + TOTAL_CM3


REFERENCE = Subject(REFERENCE_MASS_KG, REFERENCE_HEIGHT_M)
"""The person whom the built-in model is of before it is scaled."""


def person(model: Model, subject: Subject) -> Model:
    """Return the built-in model of the reference person as a model of another one.

    All lengths go with height; inertias are the person's (`inertia_of`); muscles are as strong as
    their volumes make them (`strengthened`). Passive moments go with mass times height, and bands
    with their sections. Raises `CoxaError` for a model that is not the built-in one.
    """
    size = subject.height_m / REFERENCE.height_m
    moment = subject.mass_kg * subject.height_m / (REFERENCE.mass_kg * REFERENCE.height_m)
    grown = model if size == 1.0 else scale(model, uniform(model, size))
    return replace(
        grown,
        bodies=inertia_of(model.bodies, subject),
        muscles=_strengthened(model, grown, subject),
        passive=tuple(_stiffer(passive, moment) for passive in model.passive),
        bands=tuple(_thicker(band, size**2) for band in grown.bands),
    )


def volume_ratio(muscle: str, subject: Subject) -> float:
    """Return a belly's volume over the reference person's.

    By the muscle's own regression where Handsfield 2014 measured it; other muscles, those of
    the trunk among them, go with the volume of all the leg's muscles together.
    """
    row = read_volumes().get(muscle)
    slope, offset = (1.0, 0.0) if row is None else (row.slope, row.offset_cm3)
    mine, other = (slope * who.leg_muscle_cm3 + offset for who in (subject, REFERENCE))
    if mine <= 0.0:
        raise CoxaError(
            f"nothing is left of {muscle} at {subject.mass_kg:g} kg and {subject.height_m:g} m",
            todo="The regression is not of persons so small: give a larger one.",
        )
    return mine / other


def age_strength(sex: Sex, age: float) -> float:
    """Return the share of a young adult's strength that is left at `age` (years).

    Straight lines between the groups of Anderson 2007 (the mean of hip extension and flexion);
    it keeps the last group's value beyond it, for want of figures: the old are weaker than that.
    """
    rows = read_ages(sex)
    return float(np.interp(age, [r.age_years for r in rows], [r.strength for r in rows]))


def _strengthened(model: Model, grown: Model, subject: Subject) -> tuple[Muscle, ...]:
    """Scale forces so that specific tension and pennation stay as they are.

    F = sigma V / l (Rajagopal 2016), so the ratio of forces is that of the volumes over that of
    the fibre lengths, whatever sigma is.
    """
    belly = {element: name for name, elements in model.bellies.items() for element in elements}
    left = age_strength(subject.sex, subject.age)
    ratios: Mapping[str, float] = {
        name: volume_ratio(_without_side(name), subject) for name in {*belly.values(), ""}
    }
    return tuple(
        replace(
            new,
            max_isometric_force=old.max_isometric_force
            * ratios[belly.get(old.name, "")]
            * (old.optimal_fiber_length / new.optimal_fiber_length)
            * left,
        )
        for old, new in zip(model.muscles, grown.muscles, strict=True)
    )


def _without_side(name: str) -> str:
    return name[:-2] if name.endswith(("_r", "_l")) else name


def _stiffer(passive: PassiveMoment, factor: float) -> PassiveMoment:
    terms = tuple(replace(term, scale=term.scale * factor) for term in passive.terms)
    return replace(passive, terms=terms, constant=passive.constant * factor)


def _thicker(band: Band, factor: float) -> Band:
    return replace(band, axial_stiffness=band.axial_stiffness * factor)
