"""Picture the moments that joints must carry."""

from __future__ import annotations

import numpy as np

from coxa.cli.pictures.course import Course, dress, root_coordinates
from coxa.cli.pictures.lines import ALIKE, Curve, are_alike, draw_sides, draw_thin, zero_line
from coxa.cli.pictures.page import Page, few_ticks, label_axis, legend_of, new_page
from coxa.kernels.arrays import Floats
from coxa.loads.inverse_dynamics import fold_couplers
from coxa.movement.events import SIDES, Side
from coxa.study.study import Study
from coxa.study.summary import disc_coordinates

_LEGS = ("hip_flexion", "hip_adduction", "hip_rotation", "knee_angle", "ankle_angle")
_LUMBAR = (
    ("lumbar_extension", "flex_extension", "L5_S1_Flex_Ext"),
    ("lumbar_bending", "lat_bending", "L5_S1_Lat_Bending"),
    ("lumbar_rotation", "axial_rotation", "L5_S1_axial_rotation"),
)
COLUMNS = 4
MOST_OTHERS = 8
LEVELS = " Lumbar: the mean of the levels, each by how far it turns."
SMALL = 0.003
"""N m/kg: passive parts that stay below are not drawn."""

Panel = tuple[str, dict[Side | None, str]]


def moment_picture(study: Study, course: Course) -> Page | None:
    """Draw hip, knee, ankle and lumbar moments of both sides in N m/kg; None where it has none."""
    panels = _panels(study)
    if not panels or study.model.mass <= 0.0:
        return None
    moments = study.joint_loads.independent_moments(study.model, study.trajectory.q)
    values = [_curves(study, moments, names) for _, names in panels]
    parts = _passive(study, panels)
    once = are_alike(course, values)
    legend = ALIKE if once else legend_of(side for _, names in panels for side in names)
    columns = min(COLUMNS, len(panels))
    rows = -(-len(panels) // columns)
    page = new_page(
        "joint_moments",
        "Joint moments",
        [
            "Net moments of muscles, ligaments and reserves together, from inverse dynamics. "
            "Positive acts to raise the coordinate named above each panel."
            + (" Dashed: the part of ligaments, capsules and bands." if any(parts) else "")
            + (LEVELS if disc_coordinates(study) else ""),
            *course.caption(),
        ],
        grid=(rows, columns),
        count=len(panels),
        panel=(2.15, 1.5),
        legend=legend,
    )
    for k, axes in enumerate(page.panels):
        title, names = panels[k]
        legs = None not in names
        zero_line(axes)
        draw_sides(axes, course, values[k], peaks=False, legs=legs, once=once and legs)
        draw_thin(axes, course, parts[k], once=once and legs)
        dress(axes, course, "r", shaded=legs, labelled=k + columns >= len(panels))
        axes.set_title(title)
        few_ticks(axes, up=4)
        if k % columns == 0:
            label_axis(axes, "y", "moment (N·m/kg)")
    return page


def _curves(study: Study, moments: Floats, names: dict[Side | None, str]) -> Curve:
    """Return a panel's moments in N m/kg."""
    return {
        side: moments[:, study.model.coordinate_index(name)] / study.model.mass
        for side, name in names.items()
    }


def _passive(study: Study, panels: list[Panel]) -> list[Curve]:
    """Return what passive structures carry of each panel's moments, nothing where it is small."""
    if study.ligaments is None:
        return [{} for _ in panels]
    shares = fold_couplers(study.model, study.trajectory.q, study.ligaments.moments)
    found = [_curves(study, shares, names) for _, names in panels]
    return [
        part if max(float(np.abs(x).max()) for x in part.values()) > SMALL else {} for part in found
    ]


def _panels(study: Study) -> list[Panel]:
    """List what to draw, by the coordinates the model has: its legs and its lumbar spine."""
    known = study.model.coordinate_names
    found: list[Panel] = []
    for stem in _LEGS:
        names: dict[Side | None, str] = {s: f"{stem}_{s}" for s in SIDES if f"{stem}_{s}" in known}
        if names:
            found.append((stem, names))
    for choices in _LUMBAR:
        name = next((c for c in choices if c in known), None)
        if name is not None:
            found.append((name, {None: name}))
    if found:
        return found
    root = root_coordinates(study)
    free = [c.name for c in study.model.coordinates if c.motion == "rotational" and not c.locked]
    others: list[Panel] = [(c, {None: c}) for c in free if c not in root]
    return others[:MOST_OTHERS]
