"""The iliotibial bands of a model: the tabled band laid over its bones, both sides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from coxa.anatomy.band import BandRow, BandTables, read_bands
from coxa.model.bands import Band, band_geometry
from coxa.model.mirror import left, mirror_point
from coxa.model.model import Model
from coxa.model.paths import FixedPoint, Method, PathWrap


def iliotibial_bands(model: Model, tables: BandTables | None = None) -> tuple[Band, ...]:
    """Lay the bands over a model with the reference person's bones: `itb_r` and `itb_l`.

    Their slack length follows from the strain the table gives them in the model's default pose.
    """
    T = tables or read_bands()
    right = [_band(T, row) for row in T.bands]
    strains = {name: row.standing_strain for row in T.bands for name in (row.band, left(row.band))}
    return fit_slack(model, (*right, *map(_mirrored, right)), strains)


def fit_slack(model: Model, bands: Sequence[Band], strains: dict[str, float]) -> tuple[Band, ...]:
    """Return bands whose slack lengths give them these strains in the model's default pose."""
    length = band_geometry(model, bands, model.default_pose[None]).length[0]
    return tuple(
        replace(band, slack_length=float(L) / (1.0 + strains[band.name]))
        for band, L in zip(bands, length, strict=True)
    )


def _band(tables: BandTables, row: BandRow) -> Band:
    points = sorted((p for p in tables.points if p.band == row.band), key=lambda p: p.point)
    return Band(
        name=row.band,
        points=tuple(
            FixedPoint(f"{row.band}-P{p.point}", p.body, (p.x_m, p.y_m, p.z_m)) for p in points
        ),
        wraps=tuple(
            PathWrap(c.wrap, cast(Method, c.method), c.first, c.last)
            for c in tables.contacts
            if c.band == row.band
        ),
        axial_stiffness=row.youngs_modulus_pa * row.area_m2,
        slack_length=1.0,  # until it is fitted to the bones
        source=row.source,
        toe_strain=row.toe_strain,
    )


def _mirrored(band: Band) -> Band:
    points = [mirror_point(point) for point in band.points if isinstance(point, FixedPoint)]
    return replace(
        band,
        name=left(band.name),
        points=tuple(points),
        wraps=tuple(replace(wrap, wrap=left(wrap.wrap)) for wrap in band.wraps),
    )
