"""Picture the tension of the iliotibial band, who makes it, and its pressure on the trochanter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from coxa.cli.pictures.course import Course, dress
from coxa.cli.pictures.lines import ALIKE, are_alike, draw_sides
from coxa.cli.pictures.page import Page, few_ticks, label_axis, legend_of, new_page
from coxa.findings.electrodes import split_side
from coxa.kernels.arrays import Floats
from coxa.movement.events import SIDES, Side, side_name
from coxa.muscles.iliotibial import has_iliotibial_bands, iliotibial_loads, muscles_in_series
from coxa.study.study import Study

if TYPE_CHECKING:
    from matplotlib.axes import Axes

OWN = "the band's own stretch"
COLORS = {OWN: "#BDBDBD", "gluteus maximus": "#56B4E9", "tensor fasciae latae": "#E69F00"}
"""Okabe & Ito 2008, beside those of the sides."""


def itb_picture(study: Study, course: Course) -> Page | None:
    """Draw tension by who makes it, and compression; None for a model without the band."""
    if study.ligaments is None or not has_iliotibial_bands(study.model):
        return None
    loads = iliotibial_loads(study.model, study.trajectory.q, study.force)
    pressed: dict[Side | None, Floats] = {
        side: load.compression for side, load in zip(SIDES, loads, strict=True)
    }
    once = are_alike(course, [pressed, dict(zip(SIDES, (x.tension for x in loads), strict=True))])
    shown: tuple[Side, ...] = SIDES[:1] if once else SIDES
    rest = max(load.at_rest for load in loads)
    page = new_page(
        "itb",
        "Iliotibial band",
        [
            "Tension of the distal band, stacked by who makes it; muscles enter it in series. "
            f"Compression: what it presses on the greater trochanter with, {rest:.1f} N standing "
            "at rest. Computed; how much each part of the sheet carries is not known.",
            *course.caption(),
        ],
        grid=(1, len(shown) + 1),
        panel=(2.9, 2.1),
        gap=(0.62, 0.5),
        head=0.95,
        legend=ALIKE if once else legend_of(shown),
    )
    *stacks, pressure = page.panels
    top = 1.25 * max(float(load.tension.max()) for load in loads)
    for axes, side in zip(stacks, shown, strict=True):
        _draw_stack(axes, study, course, side)
        dress(axes, course, side, shaded=True, labelled=True)
        axes.set_ylim(0.0, top)
        axes.set_title("tension (N)" + ("" if once else f", {side_name(side)}"))
        few_ticks(axes, up=5)
    _name_parts(stacks[0])
    draw_sides(pressure, course, pressed, peaks=False, legs=True, once=once)
    dress(pressure, course, "r", shaded=True, labelled=True)
    pressure.set_ylim(0.0, 1.1 * pressure.get_ylim()[1])
    pressure.set_title("compression (N)")
    few_ticks(pressure, up=5)
    label_axis(stacks[0], "y", "force (N)")
    return page


def _draw_stack(axes: Axes, study: Study, course: Course, side: Side) -> None:
    """Lay each part of a side's tension on those below it."""
    parts = _parts(study, side)
    x, below = None, None
    for name, force in parts.items():
        curves = course.along(force[:, None], side)
        x, part = curves.x, curves.mean[:, 0]
        foot = below if below is not None else 0.0 * part
        axes.fill_between(x, foot, foot + part, color=COLORS.get(name, "#999999"), linewidth=0)
        below = foot + part


def _parts(study: Study, side: Side) -> dict[str, Floats]:
    """Return what makes a side's tension, (n,) N each: its own stretch, and muscles by belly."""
    assert study.ligaments is not None  # asked for before
    k = [band.name for band in study.model.bands].index(f"itb_{side}")
    parts = {OWN: study.ligaments.tension[:, k]}
    in_series = set(muscles_in_series(study.model, study.model.bands[k]))
    column = {name: m for m, name in enumerate(study.model.muscle_names)}
    for belly, elements in study.model.bellies.items():
        mine = sorted(in_series & {column[e] for e in elements})
        if mine:
            name = split_side(belly)[0].replace("_", " ")
            parts[name] = study.force[:, mine].sum(axis=1)
    return parts


def _name_parts(axes: Axes) -> None:
    """Name the stacked parts at the right, where the leg swings and little is drawn."""
    how: dict[str, Any] = {"ha": "right", "va": "top", "transform": axes.transAxes}
    for row, (name, color) in enumerate(reversed(COLORS.items())):
        y = 0.99 - 0.085 * row
        axes.text(0.99, y, "■", fontsize=8, color=color, **how)
        axes.text(0.95, y, name, fontsize=7.5, **how)
