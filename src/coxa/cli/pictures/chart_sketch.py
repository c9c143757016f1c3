"""Draw bones, muscles, nerves and bands seen from one side, panels of one scale."""

from __future__ import annotations

from textwrap import fill
from typing import TYPE_CHECKING

import numpy as np

from coxa.app.muscle_colours import BONE, NERVE, TRACT, UNNAMED, colour_of
from coxa.cli.pictures.chart_paper import INK, WIDE, head, new_figure
from coxa.evidence.article.chart import Line, Sketch

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

ABREAST = 3
MARGIN, CAPTION = 0.12, 0.24
LEGEND_LINE = 0.19
MOST_HIGH = 3.4
WIDTHS = {"bone": 2.6, "band": 2.2, "muscle": 3.2, "nerve": 2.4}


def draw_sketch(chart: Sketch) -> Figure:
    """Draw panels beside one another and below, and name their lines once under them."""
    box = _box(chart)
    count = len(chart.panels)
    columns = 2 if count == 4 else min(ABREAST, count)
    rows = -(-count // columns)
    wide = (WIDE - MARGIN * (columns + 1)) / columns
    high = min(wide * (box[3] - box[2]) / (box[1] - box[0]), MOST_HIGH)
    named = _named(chart)
    foot = 0.12 + LEGEND_LINE * -(-len(named) // 2)
    titled = max(fill(t, _fits(wide)).count("\n") + 1 if t else 0 for t, _ in chart.panels)
    caption = CAPTION * titled * 0.75 + 0.06
    whole = head(chart.title) + rows * (high + caption + MARGIN) + foot
    figure = new_figure(whole)
    for k, (title, lines) in enumerate(chart.panels):
        row, column = divmod(k, columns)
        bottom = whole - head(chart.title) - (row + 1) * (high + caption) - row * MARGIN
        left = MARGIN + column * (wide + MARGIN)
        axes = figure.add_axes((left / WIDE, bottom / whole, wide / WIDE, high / whole))
        _panel(axes, lines, box)
        axes.set_title(fill(title, _fits(wide)), fontsize=8.5, pad=2, color=INK)
    _legend(figure, named, whole)
    return figure


def _fits(wide: float) -> int:
    return max(10, int(wide * 14))


def _box(chart: Sketch) -> tuple[float, float, float, float]:
    """Return the ends of x and y over all panels, with a little room."""
    x = np.concatenate([line.x for _, lines in chart.panels for line in lines])
    y = np.concatenate([line.y for _, lines in chart.panels for line in lines])
    room = 0.03 * max(float(np.ptp(x)), float(np.ptp(y)), 1e-6)
    return x.min() - room, x.max() + room, y.min() - room, y.max() + room


def _panel(axes: Axes, lines: tuple[Line, ...], box: tuple[float, float, float, float]) -> None:
    from matplotlib.patheffects import withStroke

    for k, line in enumerate(lines):
        edge = [withStroke(linewidth=WIDTHS[line.kind] + 1.4, foreground=INK)]
        axes.plot(
            line.x, line.y, color=_colour(line), linewidth=WIDTHS[line.kind],
            zorder=2.0 + 0.01 * k, linestyle="--" if line.kind == "band" else "-",
            solid_joinstyle="round", path_effects=edge if line.kind == "nerve" else None,
        )  # fmt: skip
    axes.set_xlim(box[0], box[1])
    axes.set_ylim(box[2], box[3])
    axes.set_aspect("equal")
    axes.axis("off")


def _colour(line: Line) -> str:
    if line.kind == "bone":
        return BONE
    if line.kind == "nerve":
        return NERVE
    if line.muscle:
        return colour_of(line.muscle)
    return TRACT if line.kind == "band" else UNNAMED[1]


def _named(chart: Sketch) -> list[tuple[str, Line]]:
    """Return one line of each name, in the order of their first drawing; bones once."""
    found: dict[str, Line] = {}
    for _, lines in chart.panels:
        for line in lines:
            if line.name:
                found.setdefault("bone" if line.kind == "bone" else line.name, line)
    return list(found.items())


def _legend(figure: Figure, named: list[tuple[str, Line]], whole: float) -> None:
    from matplotlib.lines import Line2D
    from matplotlib.patheffects import withStroke

    for k, (name, line) in enumerate(named):
        row, column = divmod(k, 2)
        rows = -(-len(named) // 2)
        y = (0.06 + LEGEND_LINE * (rows - row - 0.5)) / whole
        x = (0.12 + column * 0.5 * WIDE) / WIDE
        edge = [withStroke(linewidth=WIDTHS[line.kind] + 1.4, foreground=INK)]
        figure.add_artist(
            Line2D(
                [x, x + 0.06], [y, y], color=_colour(line), linewidth=WIDTHS[line.kind],
                linestyle="--" if line.kind == "band" else "-",
                path_effects=edge if line.kind == "nerve" else None,
            )
        )  # fmt: skip
        figure.text(x + 0.075, y, name, fontsize=8.5, va="center", color=INK)
