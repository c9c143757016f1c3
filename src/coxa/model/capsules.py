"""Passive moments out of the tables: both sides, for a person."""

from __future__ import annotations

from typing import Literal, Protocol, cast

from coxa.anatomy.passive import MomentRow, PassiveTables, read_passive
from coxa.errors import CoxaError
from coxa.model.mirror import left
from coxa.model.passive import Exponential, Holds, PassiveMoment

LegSource = Literal["riener1999", "anderson2007"]
AGE_GROUPS_MIDDLES = (40.0, 65.5)
"""Years that part Anderson's groups (18-25, 55-65, over 65), half way between their edges."""


class Grown(Protocol):
    """What the curves ask of a person."""

    @property
    def sex(self) -> str:
        """Return "male" or "female"."""
        ...

    @property
    def age(self) -> float:
        """Return the age in years."""
        ...


def passive_of(
    tables: PassiveTables | None = None,
    person: Grown | None = None,
    *,
    passive_fibres: bool = False,
    leg: LegSource = "riener1999",
) -> tuple[PassiveMoment, ...]:
    """List the passive moments of hips, knees, ankles and lumbar levels, both sides.

    With `passive_fibres` the muscles bring their own resistance, and only curves of capsule and
    ligaments are taken. `leg` chooses who measured hip flexion, knee and ankle on living people:
    Riener & Edrich 1999 (ten healthy adults, biarticular; published without any scaling, so the
    person changes nothing) or Anderson 2007 (each joint by itself, by the person's sex and age).

    Raises `CoxaError` when Anderson's curves are asked for without a person.
    """
    T = tables or read_passive()
    wanted = {"both", "capsule" if passive_fibres else "total"}
    rows = [row for row in T.moments if row.used in wanted]
    if leg == "anderson2007" and not passive_fibres:
        rows = [row for row in rows if row.source != "riener1999"] + _by_age(T, person)
    right = [passive_moment(T, row) for row in rows]
    return (*right, *(_mirrored(m) for m in right if m.coordinate.endswith("_r")))


def passive_moment(tables: PassiveTables, row: MomentRow) -> PassiveMoment:
    """Build one published moment, its terms going on linearly beyond the range of the row."""
    ranges = {r.coordinate: (r.min_rad, r.max_rad) for r in tables.ranges if r.moment == row.moment}
    terms: list[Exponential] = []
    for term in (t for t in tables.terms if t.moment == row.moment):
        slopes = {
            s.coordinate: s.slope_per_rad
            for s in tables.slopes
            if (s.moment, s.term) == (row.moment, term.term)
        }
        limit = term.offset + sum(
            max(k * ranges[name][0], k * ranges[name][1]) for name, k in slopes.items()
        )
        terms.append(Exponential(term.scale_nm, term.offset, slopes, limit))
    return PassiveMoment(
        row.coordinate, tuple(terms), row.constant_nm, ranges, cast(Holds, row.holds), row.source
    )


def _by_age(tables: PassiveTables, person: Grown | None) -> list[MomentRow]:
    """Pick Anderson's rows for the person's sex and nearest age group."""
    if person is None:
        raise CoxaError(
            "the passive moments of Anderson 2007 depend on sex and age",
            todo="Give the person, or take leg='riener1999'.",
        )
    group = sum(person.age > middle for middle in AGE_GROUPS_MIDDLES)
    first_year = (18, 55, 66)[group]
    return [
        row
        for row in tables.moments
        if row.source == "anderson2007" and (row.sex, row.age_from) == (person.sex, first_year)
    ]


def _mirrored(moment: PassiveMoment) -> PassiveMoment:
    """Name the left side's coordinates: the same angles mean the mirrored posture there."""
    terms = tuple(
        Exponential(t.scale, t.offset, {left(c): k for c, k in t.slopes.items()}, t.limit)
        for t in moment.terms
    )
    ranges = {left(c): span for c, span in moment.range.items()}
    return PassiveMoment(
        left(moment.coordinate), terms, moment.constant, ranges, moment.holds, moment.source
    )
