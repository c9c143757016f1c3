"""Picture the forces that joints carry."""

from __future__ import annotations

from coxa.cli.pictures.course import Course, body_weight, dress
from coxa.cli.pictures.lines import draw_sides
from coxa.cli.pictures.page import Page, few_ticks, label_axis, legend_of, new_page
from coxa.findings.electrodes import split_side
from coxa.kernels.arrays import Floats
from coxa.movement.events import Side
from coxa.muscles.reactions import JointReaction
from coxa.study.study import Study

_JOINTS = (
    ("hip", ("hip", "acetabular")),
    ("knee", ("knee", "walker_knee")),
    ("back", ("back", "lumbosacral")),
    ("L5-S1", ("L5_S1_IVDjnt",)),
)

Panel = tuple[str, dict[Side | None, Floats]]


def contact_picture(study: Study, course: Course) -> Page | None:
    """Draw hip, knee and back contact in body weights, peaks labelled; None where none is asked."""
    panels = _panels(study)
    weight = body_weight(study)
    if not panels or weight <= 0.0:
        return None
    reserves = (
        "" if not (study.problem.reserve > 0.0).any() else " What reserves carry adds no force."
    )
    page = new_page(
        "joint_contact",
        "Joint contact force",
        [
            f"Size of the force between the bones, muscles included; body weight {weight:.0f} N."
            + reserves,
            *course.caption(),
        ],
        grid=(1, len(panels)),
        panel=(2.9, 2.2),
        gap=(0.45, 0.5),
        legend=legend_of(side for _, forces in panels for side in forces),
    )
    for k, (axes, (title, forces)) in enumerate(zip(page.panels, panels, strict=True)):
        legs = None not in forces
        scaled: dict[Side | None, Floats] = {side: force / weight for side, force in forces.items()}
        draw_sides(axes, course, scaled, peaks=True, legs=legs)
        dress(axes, course, "r", shaded=legs, labelled=True)
        axes.set_ylim(0.0, 1.06 * axes.get_ylim()[1])
        axes.set_title(title)
        few_ticks(axes, up=5)
        if k == 0:
            label_axis(axes, "y", "contact force (body weights)")
    return page


def _panels(study: Study) -> list[Panel]:
    """Gather the joints that were asked for, right and left together; the first three if none."""
    found: list[Panel] = []
    for title, stems in _JOINTS:
        forces: dict[Side | None, Floats] = {}
        for reaction in study.reactions:
            stem, side = split_side(_joint(reaction))
            if stem in stems:
                forces.setdefault(side, reaction.magnitude)
        if forces:
            found.append((title, forces))
    if found:
        return found
    return [(_joint(r), {None: r.magnitude}) for r in study.reactions[:3]]


def _joint(reaction: JointReaction) -> str:
    return reaction.place.request.joint
