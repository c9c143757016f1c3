"""Draw the charts of the article's ledger: to stand in a page, or in a file.

They are drawn at the width of a telephone, on paper of their own, so that a belly's colour is the
same on a dark page and on a bright one.
"""

from __future__ import annotations

import io
import re
from collections.abc import Generator
from contextlib import contextmanager
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from coxa.cli.pictures.chart_bars import draw_bars
from coxa.cli.pictures.chart_heat import draw_heat
from coxa.cli.pictures.chart_lines import draw_lines
from coxa.cli.pictures.chart_paper import write_head
from coxa.cli.pictures.chart_sketch import draw_sketch
from coxa.cli.pictures.page import style
from coxa.errors import CoxaError
from coxa.evidence.article.chart import Bars, Chart, Heat, Lines

if TYPE_CHECKING:
    from matplotlib.figure import Figure

DPI = 144
FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif"
_STYLE: dict[str, object] = {
    "font.size": 9.5,
    "axes.labelsize": 9.5,
    "xtick.labelsize": 9.0,
    "ytick.labelsize": 9.0,
    "svg.fonttype": "none",  # words stay words: they can be read out, found and copied
    "svg.hashsalt": "coxa",  # the same picture makes the same file
}


def save_chart(chart: Chart, folder: Path, name: str) -> tuple[Path, ...]:
    """Write a chart as SVG and PNG. Raises `CoxaError` where nothing can be written."""
    files = (folder / f"{name}.svg", folder / f"{name}.png")
    with _style():
        figure = _draw(chart)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            for file in files:
                dated = {"Date": None} if file.suffix == ".svg" else {}
                figure.savefig(file, dpi=DPI, metadata=dated)
        except OSError as error:
            raise CoxaError(
                f"the picture cannot be written ({error.strerror or error})", file=folder
            ) from error
    return files


def inline_svg(chart: Chart, name: str, told: str) -> str:
    """Return a chart as an SVG element for a page, `told` for those who do not see it.

    `name` keeps its inner names apart from those of other charts of the page.
    """
    text = io.StringIO()
    with _style():
        _draw(chart).savefig(text, format="svg", metadata={"Date": None}, facecolor="none")
    return _for_page(text.getvalue(), name, told)


@contextmanager
def _style() -> Generator[None]:
    with style():
        from matplotlib import rc_context

        with rc_context(_STYLE):  # type: ignore[arg-type]
            yield


def _draw(chart: Chart) -> Figure:
    if isinstance(chart, Lines):
        figure = draw_lines(chart)
    elif isinstance(chart, Bars):
        figure = draw_bars(chart)
    elif isinstance(chart, Heat):
        figure = draw_heat(chart)
    else:
        figure = draw_sketch(chart)
    write_head(figure, chart.title)
    return figure


def _for_page(svg: str, name: str, told: str) -> str:
    """Strip what belongs to a file, name what can be named, and let the page set the size."""
    svg = svg[svg.index("<svg") :]
    svg = re.sub(r"<metadata>.*?</metadata>\s*", "", svg, flags=re.DOTALL)
    svg = re.sub(r"<!--.*?-->\s*", "", svg, flags=re.DOTALL)
    svg = re.sub(r'\bid="', f'id="{name}-', svg)
    svg = re.sub(r'((?:xlink:)?href="#|url\(#)', rf"\1{name}-", svg)
    svg = svg.replace("xlink:href", "href")
    svg = re.sub(r"font-family: [^;\"]+", f"font-family: {FONT}", svg)
    svg = re.sub(r"font: (\w+ )?([\d.]+px) [^;\"]+", rf"font: \1\2 {FONT}", svg)
    box = re.search(r'viewBox="[^"]+"', svg)
    assert box is not None
    head = f'<svg {box[0]} role="img" aria-labelledby="{name}-told"><title id="{name}-told">'
    body = svg[svg.index(">") + 1 :]
    body = re.sub(r"-?\d+\.\d{3,}", lambda x: f"{float(x[0]):.2f}", body)
    return f"{head}{escape(told)}</title>{body}".replace("\n", "").replace("  ", " ").strip()
