"""Draw curves over one axis, named at their ends."""

from __future__ import annotations

from textwrap import fill
from typing import TYPE_CHECKING

import numpy as np

from coxa.app.muscle_colours import UNNAMED, colour_of, ink_of
from coxa.cli.pictures.chart_paper import INK, PALE, SHADE, new_paper
from coxa.evidence.article.chart import Lines, Series
from coxa.evidence.article.worded import cite

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

HIGH = 2.5
NAMES, NAME_CHARACTERS = 1.36, 18
LABEL_CHARACTERS, NARROW = 46, 32
LINE = 0.165
"""Inches between names."""
DASHES = ("-", (0, (5, 1.6)), (0, (1.5, 1.5)), (0, (6, 1.6, 1.5, 1.6)))
"""Bellies of one hue differ by these too."""


def draw_lines(chart: Lines) -> Figure:
    """Draw curves, their bands, published bands beside them, and marks on the axis."""
    named = len(chart.series) > 1
    room = 0.35 if chart.marks else 0.12
    x_label = fill(chart.x_label, NARROW if named else LABEL_CHARACTERS)
    y_label = fill(chart.y_label, NARROW)
    left = 0.62 + LINE * y_label.count("\n")
    figure, axes = new_paper(
        chart.title,
        high=HIGH,
        left=left,
        right=NAMES if named else 0.2,
        above=room,
        below=0.38 + LINE * (1 + x_label.count("\n")),
    )
    for k, series in enumerate(chart.series):
        _curve(axes, chart, series, _colour(chart, k), _dash(chart, k))
    _published(axes, chart)
    low, high = axes.get_ylim()
    if low < 0.0 < high:
        axes.axhline(0.0, color=SHADE, linewidth=0.9, zorder=0.4)
    axes.set_ylim(low, high)
    axes.set_xlim(min(chart.x), max(chart.x))
    axes.set_xlabel(x_label)
    axes.set_ylabel(y_label)
    axes.locator_params("x", nbins=6)
    axes.locator_params("y", nbins=6)
    _marks(axes, chart)
    if named:
        _names(axes, chart)
    return figure


def _curve(axes: Axes, chart: Lines, series: Series, color: str, dash: object) -> None:
    x = np.array(chart.x)
    few = len(x) <= 12
    axes.plot(
        x, series.y, color=color, linestyle=dash, linewidth=1.8,
        marker="o" if few else "", markersize=3.2, clip_on=False,
    )  # type: ignore[arg-type]  # fmt: skip
    if series.low and series.high:
        axes.fill_between(x, series.low, series.high, color=color, alpha=0.16, linewidth=0)


def _published(axes: Axes, chart: Lines) -> None:
    """Draw what was published as upright bars, each with its source."""
    for x, low, high, source in chart.published:
        axes.plot([x, x], [low, high], color=PALE, linewidth=5, alpha=0.45, solid_capstyle="butt")
        right = x > 0.6 * max(chart.x) + 0.4 * min(chart.x)
        axes.annotate(
            cite(source), (x, high), (-4 if right else 4, 2), textcoords="offset points",
            ha="right" if right else "left", fontsize=8, color=PALE,
        )  # fmt: skip


def _marks(axes: Axes, chart: Lines) -> None:
    span = max(chart.x) - min(chart.x) or 1.0
    for x, word in chart.marks:
        share = (x - min(chart.x)) / span
        side = "left" if share < 0.2 else "right" if share > 0.8 else "center"
        axes.axvline(x, color=PALE, linewidth=0.8, linestyle=(0, (2, 2)), zorder=0.5)
        axes.text(
            x, 1.015, fill(word, 24), transform=axes.get_xaxis_transform(), ha=side, va="bottom",
            fontsize=8, color=INK,
        )  # fmt: skip


def _names(axes: Axes, chart: Lines) -> None:
    """Name the curves at their right ends, apart from one another."""
    low, high = axes.get_ylim()
    names = [fill(series.name, NAME_CHARACTERS) for series in chart.series]
    lines = [1 + name.count("\n") for name in names]
    rightmost = np.argsort(chart.x)[::-1]
    ends = [
        next((s.y[k] for k in map(int, rightmost) if np.isfinite(s.y[k])), low)
        for s in chart.series
    ]
    unit = (high - low) * LINE / HIGH
    order = np.argsort(ends, kind="stable")
    places, floor = dict[int, float](), low - 0.4 * unit
    for k in map(int, order):
        half = 0.5 * unit * lines[k]
        places[k] = max(ends[k], floor + half)
        floor = places[k] + half
    over = max(0.0, floor - high - 0.5 * unit)
    for k, place in places.items():
        axes.annotate(
            names[k], (max(chart.x), ends[k]), (1.03, place - over),
            xycoords="data", textcoords=("axes fraction", "data"), fontsize=8.5,
            color=ink_of(_colour(chart, k)), va="center", weight="bold", annotation_clip=False,
            linespacing=1.12,
        )  # fmt: skip


def _colour(chart: Lines, k: int) -> str:
    muscle = chart.series[k].muscle
    return colour_of(muscle) if muscle else UNNAMED[k % len(UNNAMED)]


def _dash(chart: Lines, k: int) -> object:
    """Let a curve differ from earlier ones of the same colour or hue by its dashes."""
    from coxa.anatomy.bellies import read_bellies

    groups = {b.belly: b.group for b in read_bellies()}
    mine = groups.get(chart.series[k].muscle, chart.series[k].muscle)
    before = [groups.get(s.muscle, s.muscle) for s in chart.series[:k] if s.muscle]
    return DASHES[before.count(mine) % len(DASHES)] if mine else DASHES[0]
