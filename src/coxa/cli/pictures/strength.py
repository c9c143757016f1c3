"""Draw a measured strength: what the muscles can over the angle, and what tasks ask of them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from coxa.cli.pictures.page import (
    LEFT,
    MIDDLE,
    PALE,
    RIGHT,
    few_ticks,
    label_axis,
    new_page,
    style,
)
from coxa.kernels.arrays import Floats
from coxa.model.model import Model
from coxa.muscles.strength import Calibrated, maximum_moment
from coxa.study.demands import Demand

STEPS = 61
WIDEST = np.pi
"""Where a model sets no range, half a turn to either side is drawn."""


def draw_strength(before: Model, done: Calibrated, asked: Sequence[Demand], path: Path) -> Path:
    """Draw capacity before and after over the coordinate's range, the test, and each demand.

    The other coordinates stay as in the test. Raises `CoxaError` without matplotlib.
    """
    c = before.coordinate_index(done.coordinate)
    angle = _angles(before, c)
    q = np.tile(done.q, (STEPS, 1))
    q[:, c] = angle
    curves = [maximum_moment(m, done.coordinate, done.sign, q) for m in (before, done.model)]
    with style():
        page = new_page(
            path.stem,
            f"Strength: {done.direction}",
            [
                "Capacity: all agonists fully active, isometric, the other coordinates as in the "
                "test; active force alone, an upper bound. Tasks: the part that muscles have to "
                "make; in them the other joints move, so what is there differs from the curve.",
            ],
            grid=(1, 1),
            panel=(5.6, 3.2),
        )
        (axes,) = page.panels
        x = np.degrees(angle)
        axes.plot(x, curves[0], color=PALE, linestyle=(0, (4, 2)), label="the model before")
        axes.plot(x, curves[1], color=RIGHT, label=f"calibrated, x {done.factor:.2f}")
        at = float(np.degrees(done.q[c]))
        axes.plot([at], [done.measured_nm], "o", color=MIDDLE, markersize=6, label="measured")
        for demand in asked:
            x, moment = np.degrees(demand.angle), np.maximum(demand.moment, 0.0)
            (line,) = axes.plot(x, moment, color=LEFT, linewidth=1.0, label=demand.task)
            if len(x) == 1:
                line.set_marker("D")
        axes.set_ylim(0.0, 1.28 * max(float(max(map(np.max, curves))), done.measured_nm))
        label_axis(axes, "x", f"{done.coordinate}, deg")
        label_axis(axes, "y", "moment, N m")
        few_ticks(axes, across=8, up=6)
        axes.legend(frameon=False, fontsize=7.5, ncols=3, loc="upper center")
        return page.save(path.parent)


def _angles(model: Model, c: int) -> Floats:
    low, high = model.coordinates[c].range
    return np.linspace(max(low, -WIDEST), min(high, WIDEST), STEPS)
