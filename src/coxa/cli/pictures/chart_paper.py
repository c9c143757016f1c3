"""The paper of a chart: as wide as a telephone, as high as it needs."""

from __future__ import annotations

from textwrap import wrap
from typing import TYPE_CHECKING

from coxa.cli.pictures.page import INK, PALE, SHADE

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

__all__ = ["INK", "PALE", "SHADE", "TITLE_CHARACTERS", "WIDE", "new_figure", "new_paper"]

WIDE = 4.2
"""Inches."""
TITLE_CHARACTERS, TITLE_LINE = 42, 0.19


def head(title: str) -> float:
    """Return how many inches a title takes."""
    return 0.14 + TITLE_LINE * len(wrap(title, TITLE_CHARACTERS))


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
