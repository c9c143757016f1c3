"""Picture the forces that joints carry."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from coxa.cli.pictures.course import Course, dress
from coxa.cli.pictures.lines import ALIKE, Ends, are_alike, draw_sides
from coxa.cli.pictures.page import Page, few_ticks, label_axis, legend_of, new_page
from coxa.findings.electrodes import split_side
from coxa.kernels.arrays import Floats
from coxa.movement.events import Side
from coxa.study.carried import IN_VIVO_HIP, IN_VIVO_SOURCE, body_weight
from coxa.study.study import Study

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_JOINTS = (
    ("hip", ("hip", "acetabular")),
    ("knee", ("knee", "walker_knee")),
    ("back", ("back", "lumbosacral")),
    ("L5/S1", ("L5_S1", "L5_S1_IVDjnt")),
)
IN_VIVO = "#009E73"
"""Beside both sides' colours told apart by every kind of colour vision (Okabe & Ito 2008)."""

Panel = tuple[str, dict[Side | None, int]]


def contact_picture(study: Study, course: Course) -> Page | None:
    """Draw hip, knee and back contact in body weights, peaks labelled; None where none is asked."""
    panels = _panels(study)
    weight = body_weight(study)
    if not panels or weight <= 0.0:
        return None
    sizes = np.stack([r.magnitude for r in study.reactions], axis=1) / weight
    values: list[dict[Side | None, Floats]] = [
        {side: sizes[:, k] for side, k in columns.items()} for _, columns in panels
    ]
    bands = None
    if study.spread is not None:
        low, high = (end / weight for end in study.spread.contact_band)
        bands: list[Ends] | None = [
            {side: (low[:, k], high[:, k]) for side, k in columns.items()} for _, columns in panels
        ]
    once = are_alike(course, values)
    in_vivo = course.is_gait and panels[0][0] == "hip"
    page = new_page(
        "joint_contact",
        "Joint contact force",
        [
            _caption(study, weight),
            *course.caption(choices=study.spread.variations if study.spread else ()),
            *([_in_vivo_caption()] if in_vivo else []),
        ],
        grid=(1, len(panels)),
        panel=(2.9, 2.2),
        gap=(0.45, 0.5),
        legend=ALIKE if once else legend_of(side for _, columns in panels for side in columns),
    )
    for k, axes in enumerate(page.panels):
        title = panels[k][0]
        legs = None not in values[k]
        if in_vivo and k == 0:
            _draw_in_vivo(axes)
        ends = None if bands is None else bands[k]
        draw_sides(axes, course, values[k], peaks=True, legs=legs, once=once and legs, ends=ends)
        dress(axes, course, "r", shaded=legs, labelled=True)
        axes.set_ylim(0.0, 1.06 * axes.get_ylim()[1])
        axes.set_title(title)
        few_ticks(axes, up=5)
        if k == 0:
            label_axis(axes, "y", "contact force (body weights)")
    return page


def _caption(study: Study, weight: float) -> str:
    reserves = (
        "" if not (study.problem.reserve > 0.0).any() else " What reserves carry adds no force."
    )
    return (
        f"Size of the force between the bones, muscles included; body weight {weight:.0f} N."
        + reserves
    )


def _in_vivo_caption() -> str:
    mean, sd = IN_VIVO_HIP
    return f"Green bar: {mean} ± {sd:.2f}, the mean of both peaks ({IN_VIVO_SOURCE})."


def _draw_in_vivo(axes: Axes) -> None:
    """Lay a bar behind the hip's curves: where patients' two peaks lie on average."""
    mean, sd = IN_VIVO_HIP
    axes.axhspan(mean - sd, mean + sd, color=IN_VIVO, alpha=0.25, linewidth=0, zorder=0.2)
    axes.text(99.0, mean, "in vivo", ha="right", va="center", fontsize=7.5, color=IN_VIVO)


def _panels(study: Study) -> list[Panel]:
    """Gather the joints that were asked for, right and left together; the first three if none."""
    found: list[Panel] = []
    joints = [split_side(r.place.request.joint) for r in study.reactions]
    for title, stems in _JOINTS:
        columns: dict[Side | None, int] = {}
        for k, (stem, side) in enumerate(joints):
            if stem in stems:
                columns.setdefault(side, k)
        if columns:
            found.append((title, columns))
    if found:
        return found
    return [(r.place.request.joint, {None: k}) for k, r in enumerate(study.reactions[:3])]
