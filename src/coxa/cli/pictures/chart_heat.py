"""Draw a table of signed numbers as colours, the numbers in them."""

from __future__ import annotations

from textwrap import fill
from typing import TYPE_CHECKING

import numpy as np

from coxa.cli.pictures.chart_paper import INK, SHADE, WIDE, new_paper
from coxa.evidence.article.chart import Heat

if TYPE_CHECKING:
    from matplotlib.figure import Figure

ROW = 0.21
COLORS = "PuOr_r"
"""Orange above 0 and purple below, even steps from the middle: safe for colour vision."""
DARK = 0.55
"""Brightness below which a cell's number is white."""


def draw_heat(chart: Heat) -> Figure:
    """Draw rows from above and columns from the left, one colour scale about 0."""
    values = np.ma.masked_invalid(np.array(chart.values, dtype=float))
    most = float(np.abs(values).max()) or 1.0
    lines = 1 + max(fill(name, 13).count("\n") for name in chart.columns)
    left = 0.15 + 0.075 * min(26, max(len(name) for name in chart.rows))
    figure, axes = new_paper(
        chart.title, high=ROW * len(chart.rows), left=left, right=0.12,
        above=0.12 + 0.15 * lines, below=0.36,
    )  # fmt: skip
    axes.set_facecolor(SHADE)
    edges = [np.arange(n + 1) - 0.5 for n in (values.shape[1], values.shape[0])]
    cells = axes.pcolormesh(
        *edges, values, cmap=COLORS, vmin=-most, vmax=most, edgecolors="white", linewidth=0.8
    )  # cells as shapes, not as a picture of them
    axes.set_ylim(len(chart.rows) - 0.5, -0.5)
    digits = 0 if most >= 10.0 else 1 if most >= 1.0 else 2
    for i, row in enumerate(values):
        for j in range(len(chart.columns)):
            if values.mask is not np.ma.nomask and np.ma.getmaskarray(values)[i, j]:
                continue
            red, green, blue, _ = cells.to_rgba(row[j])
            dark = 0.3 * red + 0.59 * green + 0.11 * blue < DARK
            text = f"{row[j]:.{digits}f}"
            axes.text(
                j, i, "0" if float(text) == 0.0 else text.replace("-", "−"), ha="center",
                va="center", fontsize=8.5, color="white" if dark else INK,
            )  # fmt: skip
    axes.set_yticks(range(len(chart.rows)), chart.rows, fontsize=8.5)
    axes.set_xticks(range(len(chart.columns)), [fill(c, 13) for c in chart.columns], fontsize=8.5)
    axes.tick_params(length=0, bottom=False, top=False, labelbottom=False, labeltop=True)
    axes.spines[:].set_visible(False)
    high = figure.get_size_inches()[1]
    figure.text(0.08 / WIDE, 0.1 / high, chart.label, fontsize=8.5, color=INK)
    return figure
