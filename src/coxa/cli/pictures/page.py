"""A page of a picture: its colours, its title, its panels and the caption that keeps it honest."""

from __future__ import annotations

import gc
import io
from collections.abc import Generator, Iterable
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from textwrap import wrap
from typing import TYPE_CHECKING, Any, Literal

from coxa.errors import CoxaError
from coxa.movement.events import SIDES, Side, side_name

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

RIGHT, LEFT, MIDDLE = "#0072B2", "#D55E00", "#333333"
"""Okabe & Ito 2008, "Color universal design": told apart by every kind of colour vision."""
INK, PALE, SHADE = "#333333", "#767676", "#E6E6E6"
SIDE_COLOR: dict[Side, str] = {"r": RIGHT, "l": LEFT}

DPI = 110
SMALL_DPI, SMALL_COLORS = 80, 24
LINE_INCHES = 0.155
CHARACTERS_AN_INCH = 16.5
MARGIN = 0.75
_STYLE: dict[str, object] = {
    "font.size": 8.5,
    "axes.titlesize": 9.5,
    "axes.titlelocation": "left",
    "axes.titley": 1.0,  # else every title measures every label below it
    "axes.labelsize": 8.5,
    "axes.labelcolor": INK,
    "axes.edgecolor": PALE,
    "axes.linewidth": 0.6,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "text.color": INK,
    "xtick.labelsize": 8,
    "ytick.labelsize": 8,
    "xtick.color": PALE,
    "ytick.color": PALE,
    "xtick.labelcolor": INK,
    "ytick.labelcolor": INK,
    "xtick.major.width": 0.6,
    "ytick.major.width": 0.6,
    "lines.linewidth": 1.4,
    "lines.solid_capstyle": "round",
}


@contextmanager
def style() -> Generator[None]:
    """Draw in Coxa's manner inside the `with` block. Raises `CoxaError` without matplotlib.

    The collector rests meanwhile: pages make many objects that live until they are saved, and
    each search for dead ones goes through all the rest of the program, 0.1 s at a time.
    """
    collects = gc.isenabled()
    gc.disable()
    try:
        with _rc_context():
            yield
    finally:
        if collects:
            gc.enable()


def _rc_context() -> AbstractContextManager[None]:
    try:
        from matplotlib import rc_context
    except ImportError as error:
        raise CoxaError(
            "pictures need matplotlib, which is not installed",
            todo="Run: pip install 'coxa[plots]'",
        ) from error
    return rc_context(_STYLE)  # type: ignore[arg-type]


def legend_of(sides: Iterable[Side | None]) -> tuple[tuple[str, str], ...]:
    """Name the colours of the sides that are drawn."""
    drawn = set(sides)
    return tuple((side_name(s), SIDE_COLOR[s]) for s in SIDES if s in drawn)


@dataclass(frozen=True, eq=False)
class Page:
    """A picture to be saved under `name`: panels (rows of axes) on a figure."""

    name: str
    figure: Figure
    panels: tuple[Axes, ...]

    def save(self, folder: Path) -> Path:
        """Write the picture as PNG into a folder, made where it is missing."""
        path = folder / f"{self.name}.png"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            # Half the time of the default compression, for files a tenth larger.
            self.figure.savefig(path, dpi=DPI, pil_kwargs={"compress_level": 3})
        except OSError as error:
            raise CoxaError(
                f"the picture cannot be written ({error.strerror or error})", file=path
            ) from error
        return path

    def save_small(self, folder: Path) -> Path:
        """Write the picture as a PNG for pages: few colours, a fifth of the size."""
        from PIL import Image

        drawn = io.BytesIO()
        self.figure.savefig(drawn, dpi=SMALL_DPI, format="png")
        path = folder / f"{self.name}.png"
        image = Image.open(drawn).convert("RGB")
        image.quantize(SMALL_COLORS, dither=Image.Dither.NONE).save(path, optimize=True)
        return path


def new_page(
    name: str,
    title: str,
    caption: list[str],
    *,
    grid: tuple[int, int],
    panel: tuple[float, float],
    count: int | None = None,
    gap: tuple[float, float] = (0.62, 0.55),
    left: float = MARGIN,
    head: float = 0.72,
    legend: tuple[tuple[str, str], ...] = (),
) -> Page:
    """Lay out a page: title above, rows x columns of panels (or `count`), caption below.

    Sizes in inches: `panel` (wide, high), `gap` (across, down), `left` margin, `head` room.
    `legend` pairs words with their colours, set at the right end of the title's line.
    """
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    rows, columns = grid
    wide = left + columns * panel[0] + (columns - 1) * gap[0] + 0.3
    lines = [line for text in caption for line in _wrapped(text, wide)]
    foot = 0.58 + LINE_INCHES * len(lines)
    high = head + rows * panel[1] + (rows - 1) * gap[1] + foot
    figure = Figure(figsize=(wide, high), dpi=DPI, facecolor="white")
    FigureCanvasAgg(figure)
    panels: list[Axes] = []
    for k in range(rows * columns if count is None else count):
        row, column = divmod(k, columns)
        bottom = high - head - (row + 1) * panel[1] - row * gap[1]
        x = left + column * (panel[0] + gap[0])
        box = (x / wide, bottom / high, panel[0] / wide, panel[1] / high)
        panels.append(figure.add_axes(box))
    figure.text(0.14 / wide, 1 - 0.14 / high, title, fontsize=12, weight="bold", va="top")
    _write_legend(figure, legend, wide, high)
    bottom = 0.12 + LINE_INCHES * len(lines)
    for i, line in enumerate(lines):
        y = (bottom - i * LINE_INCHES) / high
        figure.text(0.14 / wide, y, line, fontsize=7.5, color=PALE, va="top")
    return Page(name, figure, tuple(panels))


def _write_legend(
    figure: Figure, legend: tuple[tuple[str, str], ...], wide: float, high: float
) -> None:
    """Write coloured words, right to left, where the title's line ends."""
    x = wide - 0.2
    for word, color in reversed(legend):
        at = (x / wide, 1 - 0.17 / high)
        figure.text(*at, word, color=color, fontsize=9, weight="bold", ha="right", va="top")
        x -= 0.085 * len(word) + 0.2


def label_axis(axes: Axes, which: Literal["x", "y"], text: str) -> None:
    """Label an axis at a fixed distance: to find the least one takes longer than to draw."""
    figure = axes.get_figure(root=True)
    assert figure is not None
    box, (wide, high) = axes.get_position(), figure.get_size_inches()
    if which == "x":
        axes.set_xlabel(text)
        axes.xaxis.set_label_coords(0.5, -0.24 / (box.height * high))
    else:
        axes.set_ylabel(text)
        axes.yaxis.set_label_coords(-0.45 / (box.width * wide), 0.5)


def few_ticks(axes: Axes, *, across: int | None = None, up: int | None = None) -> None:
    """Allow a number of steps between round ticks; each tick costs a millisecond."""
    if across is not None:
        axes.locator_params("x", nbins=across)
    if up is not None:
        axes.locator_params("y", nbins=up)


def hide_numbers(axes: Axes) -> None:
    """Leave the numbers of the horizontal axis to the panel below."""
    axes.tick_params(axis="x", labelbottom=False)


def name_row(axes: Axes, row: float, name: str, **how: Any) -> None:
    """Name a row at the left of a panel: a text costs a third of a tick."""
    how = {"fontsize": 7.5, "ha": "right", "va": "center", **how}
    axes.text(-0.015, row, name, transform=axes.get_yaxis_transform(), **how)


def _wrapped(text: str, wide: float) -> list[str]:
    return wrap(text, int(wide * CHARACTERS_AN_INCH), break_on_hyphens=False)
