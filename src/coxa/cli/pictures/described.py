"""Say in words what a chart shows, for those who do not see it."""

from __future__ import annotations

import math
from dataclasses import replace

from coxa.evidence.article.chart import Bars, Chart, Heat, Lines


def describe(chart: Chart) -> str:
    """Return what a chart shows, its numbers included, in sentences."""
    chart = replace(chart, title=chart.title.replace("\n", "; "))
    if isinstance(chart, Bars):
        return f"{chart.title}. {chart.label}: {_bars(chart)}."
    if isinstance(chart, Lines):
        return f"{chart.title}. {_lines(chart)}"
    if isinstance(chart, Heat):
        return f"{chart.title}. {chart.label}. {_heat(chart)}"
    panels = "; ".join(title for title, _ in chart.panels if title)
    names = ", ".join(dict.fromkeys(x.name for _, lines in chart.panels for x in lines if x.name))
    return f"{chart.title}. A drawing of {names}." + (f" Panels: {panels}." if panels else "")


def _bars(chart: Bars) -> str:
    told: list[str] = []
    for bar in chart.together:
        band = "" if bar.low is None or bar.high is None else f" ({bar.low:.3g} to {bar.high:.3g})"
        beside = (
            "" if bar.published is None else ", published {:.3g} to {:.3g}".format(*bar.published)
        )
        told.append(f"{bar.name} {_plain(bar.value)}{band}{beside}")
    return "; ".join(told)


def _lines(chart: Lines) -> str:
    first, last = chart.x[0], chart.x[-1]
    over = f"{chart.y_label}, over {chart.x_label} from {first:.3g} to {last:.3g}"
    curves = "; ".join(
        f"{series.name} from {_plain(series.y[0])} to {_plain(series.y[-1])}"
        for series in chart.series
    )
    return f"{over}: {curves}."


def _heat(chart: Heat) -> str:
    rows: list[str] = []
    for name, values in zip(chart.rows, chart.values, strict=True):
        cells = ", ".join(
            f"{column} {_plain(value)}" for column, value in zip(chart.columns, values, strict=True)
        )
        rows.append(f"{name}: {cells}")
    return "; ".join(rows) + "."


def _plain(value: float) -> str:
    return f"{value:.3g}" if math.isfinite(value) else "none"
