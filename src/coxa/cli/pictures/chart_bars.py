"""Draw bars below one another, each with its band and the published one."""

from __future__ import annotations

import math
from textwrap import fill, wrap
from typing import TYPE_CHECKING

from coxa.app.muscle_colours import UNNAMED, colour_of
from coxa.cli.pictures.chart_paper import INK, PALE, SHADE, WIDE, new_paper
from coxa.evidence.article.chart import Bar, Bars

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

ROW, LINE, GROUP = 0.27, 0.15, 0.26
"""Inches of a bar, of a further line of its name, and of a group's name."""
CHARACTERS = 22
LETTER = 0.072
"""Inches that a letter takes."""
MOST_TOLD = 14


def draw_bars(chart: Bars) -> Figure:
    """Draw bars from the top down."""
    places, high = _places(chart)
    digits = _digits(chart)
    told = [_told(bar, digits) for bar in chart.together]
    if max(map(len, told), default=0) > MOST_TOLD:  # the band is drawn; bars need the room
        told = [text.split(" (")[0] for text in told]
    left = 0.15 + LETTER * min(CHARACTERS, max((len(_name(b)) for b in chart.together), default=4))
    right = 0.2 + LETTER * max((len(text) for text in told), default=4)
    figure, axes = new_paper(
        chart.title, high=high, left=left, right=right, above=0.3 if chart.limits else 0.1,
        below=0.5 + (0.2 if _any_published(chart) else 0.0),
    )  # fmt: skip
    for bar, (y, _), text in zip(chart.together, places, told, strict=True):
        _bar(axes, bar, y, text)
    for y, name in _group_heads(chart, places):
        axes.text(
            0.0, y, name, transform=axes.get_yaxis_transform(), fontsize=9, weight="bold",
            color=INK, va="center", ha="left", clip_on=False,
        )  # fmt: skip
    for x, word in chart.limits:
        axes.axvline(x, color=INK, linewidth=0.9, linestyle=(0, (3, 2)))
        axes.text(
            x, 1.01, fill(word, 26), transform=axes.get_xaxis_transform(), fontsize=8,
            ha="center", va="bottom", color=INK,
        )  # fmt: skip
    axes.set_ylim(high, 0.0)
    axes.set_yticks([])
    axes.spines["left"].set_visible(False)
    axes.axvline(0.0, color=PALE, linewidth=0.8, zorder=0.6)
    axes.locator_params("x", nbins=max(2, int(3 * (WIDE - left - right))))
    axes.set_xlabel(fill(chart.label, 52))
    if _any_published(chart):
        figure.text(
            0.08 / WIDE, 0.06 / figure.get_size_inches()[1],
            "Grey: the published band. Thin line: the band of ours.", fontsize=8, color=PALE,
        )  # fmt: skip
    return figure


def _places(chart: Bars) -> tuple[list[tuple[float, int]], float]:
    """Return each bar's middle from above and the lines of its name, and the height of all."""
    y, places, group = 0.05, list[tuple[float, int]](), ""
    for bar in chart.together:
        if bar.group != group:
            group = bar.group
            y += GROUP
        lines = max(1, len(wrap(_name(bar), CHARACTERS)))
        size = ROW + LINE * (lines - 1)
        places.append((y + 0.5 * size, lines))
        y += size
    return places, y + 0.05


def _group_heads(chart: Bars, places: list[tuple[float, int]]) -> list[tuple[float, str]]:
    heads: list[tuple[float, str]] = []
    group = ""
    for bar, (y, lines) in zip(chart.together, places, strict=True):
        if bar.group != group:
            group = bar.group
            top = y - 0.5 * (ROW + LINE * (lines - 1))
            heads.append((top - 0.45 * GROUP, group))
    return [head for head in heads if head[1]]


def _bar(axes: Axes, bar: Bar, y: float, told: str) -> None:
    if bar.published is not None:
        low, high = bar.published
        axes.barh(y, high - low, ROW * 0.86, left=low, color=SHADE, edgecolor=PALE, linewidth=0.6)
    if math.isfinite(bar.value):
        color = colour_of(bar.muscle) if bar.muscle else UNNAMED[1]
        axes.barh(y, bar.value, ROW * 0.52, color=color)
    if bar.low is not None and bar.high is not None:
        axes.plot([bar.low, bar.high], [y, y], color=INK, linewidth=1.2)
    across = axes.get_yaxis_transform()
    axes.text(1.03, y, told, transform=across, fontsize=8.5, va="center", color=INK, clip_on=False)
    axes.text(
        -0.02, y, fill(_name(bar), CHARACTERS), transform=across, fontsize=8.5,
        va="center", ha="right", color=INK, clip_on=False, linespacing=1.0,
    )  # fmt: skip


def _told(bar: Bar, digits: int) -> str:
    if not math.isfinite(bar.value):
        return "none"
    told = _plain(bar.value, digits)
    if bar.low is None or bar.high is None:
        return told
    to = " to " if bar.low < 0.0 else "–"
    return f"{told} ({_plain(bar.low, digits)}{to}{_plain(bar.high, digits)})"


def _name(bar: Bar) -> str:
    """Return a bar's name without what the name of its group says."""
    return bar.name.removesuffix(f", {bar.group}")


def _digits(chart: Bars) -> int:
    most = max((abs(b.value) for b in chart.together if math.isfinite(b.value)), default=0.0)
    return 0 if most >= 20.0 else 1 if most >= 2.0 else 2


def _plain(value: float, digits: int) -> str:
    text = f"{value:.{digits}f}"
    return text.removeprefix("-") if float(text) == 0.0 else text.replace("-", "−")


def _any_published(chart: Bars) -> bool:
    return any(bar.published is not None for bar in chart.together)
