"""Passive bands: springs laid along a path, such as the iliotibial band or an elastic loop.

A band pulls only when taut. With strain e = L / L0 - 1,

    T = 0                        e <= 0
    T = EA e^2 / (2 e0)          0 < e <= e0    (the toe, where crimped fibres straighten)
    T = EA (e - e0 / 2)          e > e0

so a band without a toe (e0 = 0) is the straight spring EA e.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from coxa.errors import CoxaError
from coxa.kernels.arrays import Floats
from coxa.model.muscle import Muscle
from coxa.model.paths import PathWrap, Point

if TYPE_CHECKING:
    from coxa.model.geometry import PathGeometry
    from coxa.model.model import Model


@dataclass(frozen=True)
class Band:
    """A line spring along a path: `axial_stiffness` EA in N, `slack_length` L0 in m.

    `toe_strain` e0 is the strain at which its stiffness becomes EA (0: at once).
    """

    name: str
    points: tuple[Point, ...]
    wraps: tuple[PathWrap, ...]
    axial_stiffness: float
    slack_length: float
    source: str = ""
    toe_strain: float = 0.0

    def __post_init__(self) -> None:
        if not self.slack_length > 0.0:
            raise CoxaError(
                f"band '{self.name}' has a slack length of {self.slack_length} m",
                todo="Give a length above 0 m.",
            )
        if not (self.axial_stiffness >= 0.0 and self.toe_strain >= 0.0):
            raise CoxaError(
                f"band '{self.name}' has a negative stiffness or toe strain",
                todo="Give E A in N and a strain, both 0 or more.",
            )


def band_strain(band: Band, length: Floats) -> Floats:
    """Return the strain L / L0 - 1 of a band; negative where it is slack. length: (...) m."""
    return length / band.slack_length - 1.0


def band_tension(band: Band, length: Floats) -> Floats:
    """Return the tension in N of a band of the given length (...) m; 0 where it is slack."""
    strain, e0 = band_strain(band, length), band.toe_strain
    beyond = np.asarray(np.clip(strain - e0, 0.0, None), float)
    if e0 == 0.0:
        return band.axial_stiffness * beyond
    # Beyond the toe the whole toe is spent; within it, the strain itself is spent on it.
    spent = np.asarray(np.clip(strain, 0.0, e0), float)
    return band.axial_stiffness * (beyond + spent * spent / (2.0 * e0))


def band_stiffness(band: Band, length: Floats) -> Floats:
    """Return the slope dT/dL in N/m of a band of the given length (...) m."""
    e, e0 = band_strain(band, length), band.toe_strain
    share = np.asarray(e > 0.0 if e0 == 0.0 else np.clip(e / e0, 0.0, 1.0), float)
    return share * (band.axial_stiffness / band.slack_length)


def band_tensions(bands: Sequence[Band], length: Floats) -> Floats:
    """Return the tensions (n, bands) in N for their lengths (n, bands) in m."""
    columns = [band_tension(band, length[:, i]) for i, band in enumerate(bands)]
    return np.stack(columns, axis=1) if columns else np.zeros((len(length), 0))


def band_model(model: Model, bands: Sequence[Band]) -> Model:
    """Make the model's twin: the same bones and wraps, its paths the bands' instead of muscles'.

    Its path geometry is the bands': lengths, arms and wrenches in the order of `bands`.
    """
    return replace(model, muscles=tuple(_stand_in(band) for band in bands))


def band_geometry(model: Model, bands: Sequence[Band], q: Floats) -> PathGeometry:
    """Return lengths, moment arms and joint wrenches of bands for q (n, coordinates), rad or m."""
    return band_model(model, bands).path_geometry(q)


def _stand_in(band: Band) -> Muscle:
    """A muscle of no strength along the band's path: only its path is ever asked for."""
    return Muscle(
        name=band.name,
        family="millard2012",
        max_isometric_force=0.0,
        optimal_fiber_length=1.0,
        tendon_slack_length=band.slack_length,
        pennation_angle_at_optimal=0.0,
        points=band.points,
        wraps=band.wraps,
        applies_force=False,
    )
