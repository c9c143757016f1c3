"""Picture the activation of every muscle of the hip, or of the trunk, as a map."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from coxa.cli.pictures.course import Course
from coxa.cli.pictures.groups import Group, hip_groups, trunk_groups
from coxa.cli.pictures.page import PALE, SHADE, Page, few_ticks, label_axis, name_row, new_page
from coxa.kernels.arrays import Floats
from coxa.movement.events import SIDES, Side, side_name
from coxa.study.study import Study

if TYPE_CHECKING:
    from matplotlib.axes import Axes

ROW_INCHES, FINE_ROW_INCHES = 0.135, 0.075
MOST_NAMED = 50
"""With more rows than this only groups are named."""
COLORS = "magma_r"
"""Even steps of lightness: readable in grey and by every kind of colour vision."""


def muscle_picture(study: Study, course: Course) -> Page | None:
    """Draw the activation of hip muscles, right beside left; of trunk muscles where it has none."""
    groups, name, title = hip_groups(study), "hip", "Muscles of the hip"
    if not groups:
        groups, name, title = trunk_groups(study), "trunk", "Muscles of the trunk"
    if not groups:
        return None
    count = sum(len(g.stems) + 1 for g in groups)
    named = count <= MOST_NAMED
    high = count * (ROW_INCHES if named else FINE_ROW_INCHES)
    p = study.settings.exponent
    sides: list[Side] = [
        s for s in SIDES if any(m is not None for g in groups for m in g.columns[s])
    ]
    page = new_page(
        name,
        f"{title}: activation",
        [
            f"Activation from 0 to 1 that meets the moments at the least sum of a^{p:g}; "
            "no muscle was measured here.",
            *course.caption("Grey bar"),
        ],
        grid=(1, len(sides)),
        panel=(3.3, high),
        gap=(0.2, 0.4),
        left=1.45,
    )
    for axes, side in zip(page.panels, sides, strict=True):
        _draw_map(axes, study, course, groups, side)
        _mark_gaps(axes, course, side, legs=name == "hip")
        axes.set_title(side_name(side), fontsize=9.5, pad=9)
    _name_rows(page.panels[0], groups, named)
    for axes in page.panels:
        axes.set_yticks([])
    _draw_scale(page)
    return page


def _draw_map(axes: Axes, study: Study, course: Course, groups: list[Group], side: Side) -> None:
    activation = course.along(study.recruitment.activations, side).mean
    rows: list[Floats] = []
    empty = np.full(len(activation), np.nan)
    for group in groups:
        rows.append(empty)
        rows += [empty if m is None else activation[:, m] for m in group.columns[side]]
    low, high = course.span(side)
    axes.imshow(
        np.array(rows), aspect="auto", interpolation="nearest", cmap=COLORS, vmin=0.0, vmax=1.0,
        extent=(low, high, len(rows) - 0.5, -0.5),
    )  # fmt: skip
    axes.spines[:].set_visible(False)
    label_axis(axes, "x", course.label)
    if course.is_gait:
        axes.set_xticks([0, 25, 50, 75, 100])
        off = course.toe_off[side]
        if off is not None:
            axes.axvline(off, color=PALE, linewidth=1.0, linestyle=":")
    else:
        few_ticks(axes, across=5)


def _mark_gaps(axes: Axes, course: Course, side: Side, *, legs: bool) -> None:
    """Lay a grey bar over the columns in which a load is missing."""
    if not legs:
        return
    low, high = course.span(side)
    for a, b in course.gaps(side):
        x = [max(a, low), min(b, high)]
        across = axes.get_xaxis_transform()
        axes.plot(x, [1.008] * 2, color="#A0A0A0", linewidth=3.5, clip_on=False,
                  solid_capstyle="butt", transform=across)  # fmt: skip


def _name_rows(axes: Axes, groups: list[Group], named: bool) -> None:
    row = 0
    for group in groups:
        name_row(axes, row, group.name, weight="bold", fontsize=8)
        for k, stem in enumerate(group.stems if named else ()):
            name_row(axes, row + 1 + k, stem)
        row += 1 + len(group.stems)


def _draw_scale(page: Page) -> None:
    """Draw the scale of colours at the right end of the title's line."""
    wide, high = page.figure.get_size_inches()
    axes = page.figure.add_axes(
        ((wide - 2.0) / wide, (high - 0.26) / high, 1.5 / wide, 0.11 / high)
    )
    axes.imshow(np.linspace(0, 1, 64)[None], aspect="auto", cmap=COLORS, vmin=0, vmax=1)
    axes.set_yticks([])
    axes.set_xticks([])
    axes.spines[:].set_color(SHADE)
    axes.text(-0.03, 0.5, "0", transform=axes.transAxes, ha="right", va="center", fontsize=8)
    axes.text(1.03, 0.5, "1", transform=axes.transAxes, ha="left", va="center", fontsize=8)
