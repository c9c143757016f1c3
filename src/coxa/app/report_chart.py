"""Curves for paper: a plot of the page as an SVG element that needs no script."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from math import ceil, floor, isfinite, log10
from typing import Any

import numpy as np

from coxa.app.muscle_colours import UNNAMED
from coxa.kernels.arrays import Floats

WIDTH, HEIGHT = 340, 190
LEFT, RIGHT, TOP, BOTTOM = 44, 8, 10, 30
SHOWN = 8
"""Curves of a plot: those that reach furthest from zero."""
POINTS = 121
DASHED = ' stroke-dasharray="4 3"'
_SIDES = {"r": ", right", "l": ", left"}


def chart(plot: Mapping[str, Any], time: Floats, curves: Floats) -> str:
    """Return a plot (`PlotInfo`) of curves (k, n) over time (n,) s, with its legend, as HTML.

    Colours tell the curves of this plot apart; a left side's curve is dashed. A plot of no curves
    is nothing.
    """
    reach = np.nan_to_num(np.abs(curves)).max(axis=1, initial=0.0)
    shown = [int(k) for k in np.argsort(-reach, kind="stable")[:SHOWN] if reach[k] > 0.0]
    if not shown or len(time) < 2:
        return ""
    some = np.unique(np.linspace(0, len(time) - 1, POINTS).round().astype(int))
    low, high, ticks = _axis(curves[shown])
    seconds = _ticks(float(time[0]), float(time[-1]), 5)
    x = LEFT + (time[some] - time[0]) / (time[-1] - time[0]) * (WIDTH - LEFT - RIGHT)

    def y_of(value: float | Floats) -> Any:
        return HEIGHT - BOTTOM - (value - low) / (high - low) * (HEIGHT - TOP - BOTTOM)

    parts = [
        f'<path class="grid" d="M{LEFT} {y_of(t):.1f}H{WIDTH - RIGHT}"/>'
        f'<text x="{LEFT - 5}" y="{y_of(t) + 3:.1f}" text-anchor="end">{_say(t)}</text>'
        for t in ticks
    ]
    for t in seconds:
        at = LEFT + (t - time[0]) / (time[-1] - time[0]) * (WIDTH - LEFT - RIGHT)
        parts.append(
            f'<text x="{at:.1f}" y="{HEIGHT - BOTTOM + 14}" text-anchor="middle">{_say(t)}</text>'
        )
    parts.append(f'<text x="{WIDTH - RIGHT}" y="{HEIGHT - 3}" text-anchor="end">time, s</text>')
    series = [plot["series"][k] for k in shown]
    titles = list(dict.fromkeys(one["title"] for one in series))
    colours = {title: UNNAMED[k % len(UNNAMED)] for k, title in enumerate(titles)}
    for k, one in zip(shown, series, strict=True):
        line = "L".join(f"{a:.1f} {b:.1f}" for a, b in zip(x, y_of(curves[k, some]), strict=True))
        dash = DASHED if one["side"] == "l" else ""
        colour = colours[one["title"]]
        parts.append(f'<path class="curve" stroke="{colour}"{dash} d="M{line}"/>')
    title = escape(f"{plot['title']}, {plot['unit']}")
    return (
        f'<figure><figcaption>{title}</figcaption><svg viewBox="0 0 {WIDTH} {HEIGHT}" role="img" '
        f'aria-label="{title}">{"".join(parts)}</svg>{_legend(series, colours)}</figure>'
    )


def _legend(series: Sequence[Mapping[str, Any]], colours: Mapping[str, str]) -> str:
    rows = "".join(
        f'<li><svg viewBox="0 0 18 6"><path class="curve" stroke="{colours[one["title"]]}"'
        f'{DASHED if one["side"] == "l" else ""} d="M0 3H18"/></svg>'
        f"{escape(one['title'] + _SIDES.get(one['side'] or '', ''))}</li>"
        for one in series
    )
    return f'<ul class="legend">{rows}</ul>'


def _axis(curves: Floats) -> tuple[float, float, list[float]]:
    """Return the ends of an axis that holds zero and all the curves, and its ticks."""
    finite = curves[np.isfinite(curves)]
    low, high = min(0.0, float(finite.min())), max(0.0, float(finite.max()))
    ticks = _ticks(low, high, 4)
    return min(low, ticks[0]), max(high, ticks[-1]), ticks


def _ticks(low: float, high: float, about: int) -> list[float]:
    """Return round numbers from low to high."""
    span = high - low
    if not isfinite(span) or span <= 0.0:
        return [low]
    rough = span / about
    power = 10.0 ** floor(log10(rough))
    step = next(m * power for m in (1.0, 2.0, 5.0, 10.0) if m * power >= rough)
    return [k * step for k in range(ceil(low / step - 1e-9), floor(high / step + 1e-9) + 1)]


def _say(value: float) -> str:
    return f"{value:.6g}".replace("-", "−")
