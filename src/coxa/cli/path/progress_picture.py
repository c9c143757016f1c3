"""Pictures of progress: tests with their error band, and weeks by group of muscles."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from coxa.cli.pictures.page import INK, MIDDLE, PALE, SHADE, SIDE_COLOR, Page, new_page, style
from coxa.findings.screen.screen import find_test
from coxa.programme.progress import Progress, Trend

if TYPE_CHECKING:
    from matplotlib.axes import Axes

PANEL, COLUMNS = (2.5, 1.5), 3
CAPTION = (
    "Shaded: the first answer and the test's own error about it. What stays inside is no change "
    "that the test can see. Tests without a shade: nobody has published their error.",
)
WEEKS_CAPTION = ("Sets by week and by the group of muscles that the exercise trains.",)
COLORS = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00")
"""Okabe & Ito 2008, told apart by every kind of colour vision."""


def draw_progress(found: Progress, folder: Path) -> tuple[Path, ...]:
    """Draw what there is into a folder, and return the files. Raises `CoxaError`."""
    with style():
        pages = [page for page in (_tests(found), _weeks(found)) if page is not None]
        return tuple(page.save(folder) for page in pages)


def _tests(found: Progress) -> Page | None:
    """Draw each test in a panel, both sides together."""
    names = list(dict.fromkeys(trend.test for trend in found.tests))
    if not names:
        return None
    rows = -(-len(names) // COLUMNS)
    page = new_page(
        "tests", "Tests", list(CAPTION), grid=(rows, min(COLUMNS, len(names))), panel=PANEL,
        count=len(names), legend=(("right", SIDE_COLOR["r"]), ("left", SIDE_COLOR["l"])),
    )  # fmt: skip
    for axes, name in zip(page.panels, names, strict=True):
        _test(axes, [trend for trend in found.tests if trend.test == name])
    return page


def _test(axes: Axes, trends: list[Trend]) -> None:
    one = trends[0]
    least = find_test(one.test).low
    days = [day for trend in trends for day, _ in trend.points]
    for trend in trends:
        color = MIDDLE if trend.side is None else SIDE_COLOR[trend.side]
        on, values = zip(*((day.toordinal(), value) for day, value in trend.points), strict=True)
        if trend.error is not None:
            low, high = max(values[0] - trend.error, least), values[0] + trend.error
            axes.axhspan(low, high, color=color, alpha=0.10, linewidth=0)
        axes.plot(on, values, "o-", color=color, markersize=3.5, linewidth=1.2)
    axes.set_title(f"{one.title} ({one.unit})", fontsize=8.5, color=INK)
    _days(axes, days)
    axes.locator_params("y", nbins=4)


def _days(axes: Axes, days: list[date]) -> None:
    """Name the first and the last day, and leave room for a point that is alone."""
    first, last = min(days), max(days)
    span = max((last - first).days, 1)
    axes.set_xlim(first.toordinal() - 0.1 * span - 1, last.toordinal() + 0.1 * span + 1)
    shown = sorted({first, last})
    axes.set_xticks([day.toordinal() for day in shown], [f"{d.day} {d:%b}" for d in shown])


def _weeks(found: Progress) -> Page | None:
    """Draw the sets of each week, stacked by group."""
    groups = sorted({group for week in found.weeks for group in week.sets})
    if not groups:
        return None
    legend = tuple(zip(groups, COLORS, strict=False))
    page = new_page(
        "weeks", "Sets by week", list(WEEKS_CAPTION), grid=(1, 1), panel=(6.0, 2.4), head=1.0,
        legend=legend[:0],
    )  # fmt: skip
    axes = page.panels[0]
    at = [week.start.toordinal() for week in found.weeks]
    below = [0.0] * len(at)
    for group, color in legend:
        sets = [float(week.sets.get(group, 0)) for week in found.weeks]
        axes.bar(at, sets, width=5.0, bottom=below, color=color, label=group)
        below = [b + s for b, s in zip(below, sets, strict=True)]
    axes.legend(
        loc="lower left", bbox_to_anchor=(0.0, 1.0), ncols=len(groups), frameon=False, fontsize=8
    )
    axes.axhline(0.0, color=SHADE, linewidth=0.8)
    axes.set_ylabel("sets", color=PALE)
    starts = [week.start for week in found.weeks]
    shown = starts[:: max(1, len(starts) // 6)]
    axes.set_xticks([day.toordinal() for day in shown], [f"{d.day} {d:%b}" for d in shown])
    axes.set_xlim(min(at) - 4, max(at) + 4)
    return page
