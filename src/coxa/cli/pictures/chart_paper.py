"""The paper of a chart: as wide as a telephone, as high as it needs."""

from __future__ import annotations

from textwrap import fill, wrap
from typing import TYPE_CHECKING

from coxa.cli.pictures.page import INK, PALE, SHADE

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

__all__ = ["INK", "PALE", "SHADE", "WIDE", "head", "new_figure", "new_paper", "write_head"]

WIDE = 4.2
"""Inches."""
TITLE_CHARACTERS, TITLE_LINE = 42, 0.19
REMARK_CHARACTERS, REMARK_LINE = 62, 0.15


def head(title: str) -> float:
    """Return how many inches a title takes, and the remark on its second line."""
    name, _, remark = title.partition("\n")
    lines = len(wrap(name, TITLE_CHARACTERS))
    return 0.14 + TITLE_LINE * lines + REMARK_LINE * len(wrap(remark, REMARK_CHARACTERS))


def write_head(figure: Figure, title: str) -> None:
    """Write a title and its remark at the upper left."""
    wide, high = figure.get_size_inches()
    name, _, remark = title.partition("\n")
    at = 0.08 / wide
    figure.text(
        at, 1.0 - 0.08 / high, fill(name, TITLE_CHARACTERS), fontsize=11, weight="bold",
        color=INK, va="top",
    )  # fmt: skip
    if remark:
        figure.text(
            at, 1.0 - (head(name) - 0.02) / high, fill(remark, REMARK_CHARACTERS), fontsize=8,
            color=INK, va="top",
        )  # fmt: skip


def new_figure(high: float) -> Figure:
    """Return an empty sheet, `high` inches."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(WIDE, high), facecolor="white")
    FigureCanvasAgg(figure)
    return figure


def new_paper(
    title: str, *, high: float, left: float, right: float, above: float, below: float
) -> tuple[Figure, Axes]:
    """Return a sheet with one panel, `high` inches, with margins in inches below the title."""
    whole = head(title) + above + high + below
    figure = new_figure(whole)
    box = (left / WIDE, below / whole, (WIDE - left - right) / WIDE, high / whole)
    return figure, figure.add_axes(box)
