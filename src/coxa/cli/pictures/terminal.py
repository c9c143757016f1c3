"""Draw a chart in text: bars, small curves, tables of numbers."""

from __future__ import annotations

import math
from collections.abc import Sequence

from coxa.evidence.article.chart import Bar, Bars, Chart, Heat, Lines

WIDE, NAME = 80, 26
BLOCKS = "▏▎▍▌▋▊▉█"
LEVELS = "▁▂▃▄▅▆▇█"
STEPS = 32
"""Points of a small curve."""


def draw_in_text(chart: Chart) -> list[str]:
    """Return a chart as lines of at most 80 characters; of a sketch only its title."""
    if isinstance(chart, Bars):
        return [chart.title, *_bars(chart)]
    if isinstance(chart, Lines):
        return [chart.title, *_lines(chart)]
    if isinstance(chart, Heat):
        return [chart.title, *_heat(chart)]
    return [f"{chart.title}: see the picture."]


def _bars(chart: Bars) -> list[str]:
    most = max((abs(x) for bar in chart.together for x in _ends(bar)), default=0.0) or 1.0
    room = WIDE - NAME - 24
    lines: list[str] = []
    group = ""
    for bar in chart.together:
        if bar.group != group:
            group = bar.group
            lines.append(f" {group}")
        size = abs(bar.value) / most * room if math.isfinite(bar.value) else 0.0
        drawn = BLOCKS[-1] * int(size) + _part(size - int(size))
        told = _number(bar.value, most)
        if bar.low is not None and bar.high is not None:
            told += f" ({_number(bar.low, most)} to {_number(bar.high, most)})"
        lines.append(f" {bar.name[:NAME]:<{NAME}} {drawn or '▏'} {told}")
    return [*lines, f" {chart.label}"]


def _ends(bar: Bar) -> tuple[float, ...]:
    return tuple(x for x in (bar.value, bar.low, bar.high) if x is not None and math.isfinite(x))


def _part(share: float) -> str:
    eighths = int(8 * share)
    return BLOCKS[eighths - 1] if eighths else ""


def _lines(chart: Lines) -> list[str]:
    values = [y for series in chart.series for y in series.y if math.isfinite(y)]
    low, high = (min(values), max(values)) if values else (0.0, 0.0)
    most = max(abs(low), abs(high), 1e-12)
    lines = [f" {chart.y_label}, from {_number(low, most)} to {_number(high, most)}"]
    for series in chart.series:
        drawn = "".join(_level(y, low, high) for y in _thinned(series.y))
        ends = f"{_number(series.y[0], most)} → {_number(series.y[-1], most)}"
        lines.append(f" {series.name[:NAME]:<{NAME}} {drawn} {ends}")
    first, last = chart.x[0], chart.x[-1]
    lines.append(f" {'':<{NAME}} {chart.x_label}: {first:g} → {last:g}")
    return lines


def _thinned(y: Sequence[float]) -> list[float]:
    if len(y) <= STEPS:
        return list(y)
    return [y[round(k * (len(y) - 1) / (STEPS - 1))] for k in range(STEPS)]


def _level(y: float, low: float, high: float) -> str:
    if not math.isfinite(y):
        return " "
    share = (y - low) / (high - low) if high > low else 0.0
    return LEVELS[min(int(share * len(LEVELS)), len(LEVELS) - 1)]


def _heat(chart: Heat) -> list[str]:
    most = max((abs(v) for row in chart.values for v in row if math.isfinite(v)), default=1.0)
    wide = max(8, *(len(name) + 1 for name in chart.columns))
    wide = min(wide, (WIDE - NAME - 1) // max(len(chart.columns), 1))
    head = "".join(f"{name[: wide - 1]:>{wide}}" for name in chart.columns)
    lines = [f" {'':<{NAME}}{head}"]
    for name, row in zip(chart.rows, chart.values, strict=True):
        cells = "".join(f"{_number(v, most):>{wide}}" for v in row)
        lines.append(f" {name[:NAME]:<{NAME}}{cells}")
    return [*lines, f" {chart.label}"]


def _number(value: float, most: float) -> str:
    """Write a number with the digits that the largest one beside it asks for."""
    if not math.isfinite(value):
        return "-"
    digits = 0 if most >= 30.0 else 1 if most >= 3.0 else 2 if most >= 0.3 else 3
    text = f"{value:.{digits}f}"
    return text.removeprefix("-") if float(text) == 0.0 else text
