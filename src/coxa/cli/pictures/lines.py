"""Draw the curves of two sides in one panel."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np

from coxa.cli.pictures.course import Course
from coxa.cli.pictures.page import MIDDLE, SHADE, SIDE_COLOR
from coxa.kernels.arrays import Floats
from coxa.movement.events import SIDES, Side

if TYPE_CHECKING:
    from matplotlib.axes import Axes

Curve = Mapping[Side | None, Floats]
"""Values (n,) by side; None for what has no side, drawn over right strides."""


def draw_sides(axes: Axes, course: Course, values: Curve, *, peaks: bool, legs: bool) -> None:
    """Draw each side's curve, its band where there is one, and its peak where it can be read."""
    for side in (*SIDES, None):
        if side not in values:
            continue
        run: Side = side or "r"
        color = MIDDLE if side is None else SIDE_COLOR[side]
        curves = course.along(values[side][:, None], run)
        y = curves.mean[:, 0]
        faint = legs and not course.answered
        axes.plot(curves.x, y, color=color, alpha=0.45 if faint else 1.0)
        if curves.sd is not None:
            s = curves.sd[:, 0]
            axes.fill_between(curves.x, y - s, y + s, color=color, alpha=0.18, linewidth=0)
        if course.is_gait and (off := course.toe_off[run]) is not None:
            axes.axvline(off, color=color, linewidth=0.7, linestyle=":", zorder=0.5)
        if peaks and not faint:
            _mark_peak(axes, curves.x, y, course.clear(run) if legs else None, color)


def _mark_peak(
    axes: Axes,
    x: Floats,
    y: Floats,
    clear: np.ndarray[tuple[int], np.dtype[np.bool_]] | None,
    color: str,
) -> None:
    readable = y if clear is None else np.where(clear, y, -np.inf)
    i = int(readable.argmax())
    axes.plot([x[i]], [y[i]], "o", color=color, markersize=3.5)
    late = x[i] > 0.8 * x[-1] + 0.2 * x[0]
    axes.annotate(
        f"{y[i]:.1f}", (float(x[i]), float(y[i])), (-4 if late else 4, 3),
        textcoords="offset points", ha="right" if late else "left",
        color=color, fontsize=8, weight="bold",
    )  # fmt: skip


def zero_line(axes: Axes) -> None:
    """Draw the line of zero behind the curves."""
    axes.axhline(0.0, color=SHADE, linewidth=0.9, zorder=0.4)
