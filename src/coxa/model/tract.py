"""The iliotibial bands of a model: the tabled band laid over its bones, both sides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from coxa.anatomy.band import BandRow, BandTables, read_bands
from coxa.model.assemble import fixed_points, path_wraps
from coxa.model.bands import Band, band_geometry
from coxa.model.mirror import left, mirror_line
from coxa.model.model import Model


def iliotibial_bands(model: Model, tables: BandTables | None = None) -> tuple[Band, ...]:
    """Lay the bands over a model with the reference person's bones: `itb_r` and `itb_l`.

    Their slack length follows from the strain the table gives them in the model's default pose.
    """
    T = tables or read_bands()
    right = [_band(T, row) for row in T.bands]
    strains = {name: row.standing_strain for row in T.bands for name in (row.band, left(row.band))}
    return fit_slack(model, (*right, *map(mirror_line, right)), strains)


def fit_slack(model: Model, bands: Sequence[Band], strains: dict[str, float]) -> tuple[Band, ...]:
    """Return bands whose slack lengths give them these strains in the model's default pose."""
    length = band_geometry(model, bands, model.default_pose[None]).length[0]
    return tuple(
        replace(band, slack_length=float(L) / (1.0 + strains[band.name]))
        for band, L in zip(bands, length, strict=True)
    )


def _band(tables: BandTables, row: BandRow) -> Band:
    return Band(
        name=row.band,
        points=fixed_points(p for p in tables.points if p.element == row.band),
        wraps=path_wraps(c for c in tables.contacts if c.element == row.band),
        axial_stiffness=row.youngs_modulus_pa * row.area_m2,
        slack_length=1.0,  # until it is fitted to the bones
        source=row.source,
        toe_strain=row.toe_strain,
    )
