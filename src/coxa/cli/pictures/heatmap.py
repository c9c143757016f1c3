"""Picture the activation of every muscle of hip, trunk and leg as a map."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from coxa.cli.pictures.course import Course
from coxa.cli.pictures.groups import Group, hip_groups, leg_groups, trunk_groups
from coxa.cli.pictures.page import PALE, SHADE, Page, few_ticks, label_axis, name_row, new_page
from coxa.kernels.arrays import Floats
from coxa.movement.events import SIDES, Side, side_name
from coxa.study.study import Study

if TYPE_CHECKING:
    from matplotlib.axes import Axes

ROW_INCHES, FINE_ROW_INCHES = 0.145, 0.075
MOST_NAMED = 75
"""With a map higher than so many rows only groups are named."""
ELEMENT, GAP = 0.45, 0.12
"""Heights of an element among others of its belly, and of the line between bellies, in rows."""
COLORS = "magma_r"
"""Even steps of lightness: readable in grey and by every kind of colour vision."""


def muscle_picture(study: Study, course: Course) -> Page | None:
    """Draw the activation of hip muscles, right beside left; of trunk muscles where it has none."""
    groups = hip_groups(study)
    if groups:
        return _map(study, course, groups, "hip", "Muscles of the hip")
    return trunk_picture(study, course)


def trunk_picture(study: Study, course: Course) -> Page | None:
    """Draw the activation of trunk muscles."""
    return _map(study, course, trunk_groups(study), "trunk", "Muscles of the trunk")


def other_trunk_picture(study: Study, course: Course) -> Page | None:
    """Draw the trunk of a model whose bellies are known, beside its hips."""
    has_both = study.model.bellies and hip_groups(study)
    return trunk_picture(study, course) if has_both else None


def leg_picture(study: Study, course: Course) -> Page | None:
    """Draw the activation of the muscles of knee and foot that do not cross the hip."""
    return _map(study, course, leg_groups(study), "leg", "Muscles of knee and foot")


def _map(study: Study, course: Course, groups: list[Group], name: str, title: str) -> Page | None:
    if not groups:
        return None
    edges, columns = _rows(groups)
    named = edges[-1] <= MOST_NAMED
    high = float(edges[-1]) * (ROW_INCHES if named else FINE_ROW_INCHES)
    p = study.settings.exponent
    weights = study.settings.weights or study.model.weights
    weighed = ", each by its muscle's volume" if weights == "volume" else ""
    sides: list[Side] = [s for s in SIDES if any(m is not None for m in columns[s])]
    mirrored = _mirrored(study, course, columns)
    bellies = any(row.count > 1 for g in groups for row in g.rows)
    page = new_page(
        name,
        f"{title}: activation",
        [
            f"Activation from 0 to 1 that meets the moments at the least sum of a^{p:g}{weighed}; "
            "no muscle was measured here."
            + (" Lines within a belly are its elements." if bellies else ""),
            *course.caption("Grey bar"),
        ],
        grid=(1, 1 if mirrored else len(sides)),
        panel=(5.6 if mirrored else 3.3, high),
        gap=(0.2, 0.4),
        left=2.0 if study.model.bellies else 1.45,
    )
    for axes, side in zip(page.panels, sides, strict=False):
        _draw_map(axes, study, course, edges, columns[side], side)
        _mark_gaps(axes, course, side, legs=name != "trunk")
        whose = "right and left alike" if mirrored else side_name(side)
        axes.set_title(whose, fontsize=9.5, pad=9)
    _name_rows(page.panels[0], groups, named)
    for axes in page.panels:
        axes.set_yticks([])
    _draw_scale(page)
    return page


def _rows(groups: list[Group]) -> tuple[Floats, dict[Side, list[int | None]]]:
    """Return the edges of a map's lines and, by side, the muscle of each line; None: blank."""
    heights: list[float] = []
    columns: dict[Side, list[int | None]] = {side: [] for side in SIDES}
    for kind, mine in _lines(groups):
        heights.append(kind)
        for side in SIDES:
            columns[side].append(mine[side])
    return np.concatenate([[0.0], np.cumsum(heights)]), columns


def _lines(groups: list[Group]) -> list[tuple[float, dict[Side, int | None]]]:
    """List the lines of a map from above, each with its height in rows and its muscles."""
    blank: dict[Side, int | None] = dict.fromkeys(SIDES)
    gaps = any(row.count > 1 for g in groups for row in g.rows)
    found: list[tuple[float, dict[Side, int | None]]] = []
    for group in groups:
        found.append((1.0, blank))
        for k, row in enumerate(group.rows):
            if gaps and k:
                found.append((GAP, blank))
            each = max(1.0 / row.count, ELEMENT)
            for n in range(row.count):
                found.append((each, {side: row.columns[side][n] for side in SIDES}))
    return found


def _mirrored(study: Study, course: Course, columns: dict[Side, list[int | None]]) -> bool:
    """Tell whether one map can stand for both sides."""
    a = study.recruitment.activations
    right, left = ([m for m in columns[side] if m is not None] for side in SIDES)
    if len(right) != len(left):
        return False
    return course.alike(a[:, right], a[:, left])


def _draw_map(
    axes: Axes,
    study: Study,
    course: Course,
    edges: Floats,
    columns: list[int | None],
    side: Side,
) -> None:
    activation = course.along(study.recruitment.activations, side).mean
    shades = np.full((len(columns), len(activation)), np.nan)
    for line, m in enumerate(columns):
        if m is not None:
            shades[line] = activation[:, m]
    low, high = course.span(side)
    across = np.linspace(low, high, len(activation) + 1)
    axes.pcolormesh(across, edges, shades, cmap=COLORS, vmin=0.0, vmax=1.0, shading="flat")
    axes.set_ylim(edges[-1], 0.0)
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
    gap = GAP if any(row.count > 1 for g in groups for row in g.rows) else 0.0
    y = 0.0
    for group in groups:
        name_row(axes, y + 0.5, group.name, weight="bold", fontsize=8)
        y += 1.0
        for k, row in enumerate(group.rows):
            high = max(1.0, ELEMENT * row.count)
            y += gap if k else 0.0
            if named:
                name_row(axes, y + 0.5 * high, row.name)
            y += high


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
