"""Picture the moments that joints must carry."""

from __future__ import annotations

from coxa.cli.pictures.course import Course, dress, root_coordinates
from coxa.cli.pictures.lines import draw_sides, zero_line
from coxa.cli.pictures.page import Page, few_ticks, label_axis, legend_of, new_page
from coxa.kernels.arrays import Floats
from coxa.movement.events import SIDES, Side
from coxa.study.study import Study

_LEGS = ("hip_flexion", "hip_adduction", "hip_rotation", "knee_angle", "ankle_angle")
_LUMBAR = (
    ("lumbar_extension", "flex_extension", "L5_S1_Flex_Ext"),
    ("lumbar_bending", "lat_bending", "L5_S1_Lat_Bending"),
    ("lumbar_rotation", "axial_rotation", "L5_S1_axial_rotation"),
)
COLUMNS = 4
MOST_OTHERS = 8

Panel = tuple[str, dict[Side | None, str]]


def moment_picture(study: Study, course: Course) -> Page | None:
    """Draw hip, knee, ankle and lumbar moments of both sides in N m/kg; None where it has none."""
    panels = _panels(study)
    if not panels or study.model.mass <= 0.0:
        return None
    moments = study.joint_loads.independent_moments(study.model, study.trajectory.q)
    columns = min(COLUMNS, len(panels))
    rows = -(-len(panels) // columns)
    page = new_page(
        "joint_moments",
        "Joint moments",
        [
            "Net moments of muscles, ligaments and reserves together, from inverse dynamics. "
            "Positive acts to raise the coordinate named above each panel.",
            *course.caption(),
        ],
        grid=(rows, columns),
        count=len(panels),
        panel=(2.15, 1.5),
        legend=legend_of(side for _, names in panels for side in names),
    )
    for k, axes in enumerate(page.panels):
        title, names = panels[k]
        curves: dict[Side | None, Floats] = {
            side: moments[:, study.model.coordinate_index(name)] / study.model.mass
            for side, name in names.items()
        }
        legs = None not in names
        zero_line(axes)
        draw_sides(axes, course, curves, peaks=False, legs=legs)
        dress(axes, course, "r", shaded=legs, labelled=k + columns >= len(panels))
        axes.set_title(title)
        few_ticks(axes, up=4)
        if k % columns == 0:
            label_axis(axes, "y", "moment (N·m/kg)")
    return page


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
