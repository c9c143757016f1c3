"""Draw the curves of two sides in one panel."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
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
Ends = Mapping[Side | None, tuple[Floats, Floats]]
"""The least and the largest values, (n,) each, by side."""
ALIKE = (("right and left alike", MIDDLE),)
"""What the legend says where one curve stands for both sides."""


def are_alike(course: Course, panels: Iterable[Curve]) -> bool:
    """Tell whether, in every panel, one curve can stand for both sides."""
    pairs = [p for p in panels if None not in p]
    return bool(pairs) and all(
        set(p) == set(SIDES) and course.alike(p["r"][:, None], p["l"][:, None]) for p in pairs
    )


def draw_sides(
    axes: Axes,
    course: Course,
    values: Curve,
    *,
    peaks: bool,
    legs: bool,
    once: bool = False,
    ends: Ends | None = None,
) -> None:
    """Draw each side's curve, its band, and its peak where it can be read.

    The band lies between `ends` where they are given, else it is the SD over strides. `once`
    draws the right side's curve for both.
    """
    for side in (*SIDES, None):
        if side not in values or (once and side == "l"):
            continue
        run: Side = side or "r"
        color = MIDDLE if side is None or once else SIDE_COLOR[side]
        curves = course.along(values[side][:, None], run)
        y = curves.mean[:, 0]
        faint = legs and not course.answered
        axes.plot(curves.x, y, color=color, alpha=0.45 if faint else 1.0)
        if ends is not None:
            low, high = (course.along(end[:, None], run).mean[:, 0] for end in ends[side])
            axes.fill_between(curves.x, low, high, color=color, alpha=0.15, linewidth=0)
        elif curves.sd is not None:
            s = curves.sd[:, 0]
            axes.fill_between(curves.x, y - s, y + s, color=color, alpha=0.18, linewidth=0)
        if course.is_gait and (off := course.toe_off[run]) is not None:
            axes.axvline(off, color=color, linewidth=0.7, linestyle=":", zorder=0.5)
        if peaks and not faint:
            _mark_peak(axes, curves.x, y, course.clear(run) if legs else None, color)


def draw_thin(axes: Axes, course: Course, values: Curve, *, once: bool) -> None:
    """Draw curves thin and dashed: a part of those that are drawn in full."""
    for side, part in values.items():
        if once and side == "l":
            continue
        color = MIDDLE if side is None or once else SIDE_COLOR[side]
        curves = course.along(part[:, None], side or "r")
        axes.plot(curves.x, curves.mean[:, 0], color=color, linewidth=0.8, linestyle=(0, (4, 2)))


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
