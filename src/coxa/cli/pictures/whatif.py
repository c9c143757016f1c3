"""Draw a what-if: the posture before and after, who takes over, and both over strength."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from coxa.cli.answers import title_of
from coxa.cli.pictures.page import (
    INK,
    LEFT,
    MIDDLE,
    PALE,
    RIGHT,
    SHADE,
    few_ticks,
    label_axis,
    name_row,
    new_page,
    style,
)
from coxa.cli.whatif_posture import turns_of
from coxa.cli.whatif_shares import (
    SMALL_N,
    Share,
    alike,
    each_alike,
    shares_of,
    trial_shares,
)
from coxa.kernels.arrays import Floats
from coxa.model.conditions import Condition
from coxa.model.model import Model
from coxa.movement.library import MOVEMENTS
from coxa.movement.whole_body import mass_center
from coxa.prediction import Standing, WhatIf
from coxa.study.study import Study

if TYPE_CHECKING:
    from matplotlib.axes import Axes

MOST = 10
COLORS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9")
"""Okabe & Ito 2008."""
MORE, LESS, FORCE = COLORS[2], COLORS[3], "#B2182B"
LIMBS = (
    ("femur_{s}", "tibia_{s}", "talus_{s}", "calcn_{s}", "toes_{s}"),
    ("humerus_{s}", "ulna_{s}", "hand_{s}"),
)
SPINE = ("lumbar5", "lumbar4", "lumbar3", "lumbar2", "lumbar1")
NECK, HEAD = (-0.02, 0.42, 0.0), (0.0, 0.55, 0.0)
HEAD_M, LONG = 0.09, 62
BEHIND, SIDEWAYS = 2, 0
"""Which axis of ground is drawn across: z, to the right, or x, forward."""
TURNED = {
    BEHIND: (("pelvis list", "pelvis_list"), ("trunk lean", "trunk lean, right")),
    SIDEWAYS: (("pelvis tilt", "pelvis_tilt"), ("trunk lean", "trunk lean, forward")),
}


def draw_what_if(name: str, answer: WhatIf, folder: Path) -> Path:
    """Draw a posture before (dashed) and after, and who takes over."""
    movement = MOVEMENTS.get(name.replace("_", "-"))
    caption = [
        f"Seen from {'behind' if _across(answer) == BEHIND else 'the right'}: dashed before, drawn "
        "after; the arrow is the ground's force, through the mass centre. Bars: forces before "
        f"(hollow) and after{', of each side alike' if each_alike(answer) else ''}; thin lines, "
        "where there are any: the 5-95 % band of the change. Computed, not measured.",
    ]
    title = f"{movement.title if movement else name}: {_in_short(answer.conditions)}"
    if len(title) > LONG:
        title, caption = title.partition(": ")[0], [f"{_in_short(answer.conditions)}.", *caption]
    with style():
        page = new_page(
            name, title, caption, grid=(1, 2), panel=(3.0, 3.9), gap=(1.85, 0.3), left=0.2,
            legend=(("right", RIGHT), ("left", LEFT)),
        )  # fmt: skip
        _stand(page.panels[0], answer)
        _write_change(page.panels[0], answer)
        _bars(page.panels[1], [r for r in shares_of(answer) if abs(r.change_n) >= SMALL_N][:MOST])
        return page.save(folder)


def _across(answer: WhatIf) -> int:
    """Choose the axis that is drawn across: on one foot one leans to a side, on two forward."""
    return BEHIND if len(answer.support.sides) == 1 else SIDEWAYS


def _in_short(conditions: Sequence[Condition]) -> str:
    return "; ".join(str(c).removesuffix(" of the force") for c in conditions)


def _write_change(axes: Axes, answer: WhatIf) -> None:
    """Write under the feet what changed most tellingly."""
    old, new = answer.values(answer.before), answer.values(answer.last)
    hips = [
        f"{gauge.name.rpartition(' ')[2]} {old[k]:.0f} to {new[k]:.0f}"
        for k, gauge in enumerate(answer.gauges)
        if gauge.name.startswith("hip contact")
    ]
    lines = [f"hip contact: {', '.join(hips)} % BW"]
    if answer.after is not None:
        a, b = turns_of(answer.before), turns_of(answer.after)
        turned = TURNED[_across(answer)]
        lines.append(", ".join(f"{told} {a[key]:.1f}° to {b[key]:.1f}°" for told, key in turned))
    axes.text(
        0.5, -0.01, "\n".join(lines), transform=axes.transAxes, ha="center", va="top", fontsize=8
    )


def draw_takeover(
    name: str,
    conditions: Sequence[Condition],
    before: Study,
    after: Study,
    band: bool,
    folder: Path,
) -> Path:
    """Draw who takes over in a recorded movement."""
    both = ", left and right alike" if alike(before, after) else ""
    caption = [
        f"Mean forces over the movement, which is held{both}: before (hollow) and after; thin "
        "lines, where there are any: the band of the change. Computed, not measured.",
    ]
    with style():
        page = new_page(
            "whatif", f"{name}: {_in_short(conditions)}", caption, grid=(1, 1), panel=(4.2, 3.6),
            left=1.75,
        )  # fmt: skip
        rows = [r for r in trial_shares(before, after, band=band) if abs(r.change_n) >= SMALL_N]
        _bars(page.panels[0], rows[:MOST])
        return page.save(folder)


def _stand(axes: Axes, answer: WhatIf) -> None:
    across = _across(answer)
    _person(axes, answer.before, None, across)
    _person(axes, answer.last, answer, across)
    base, floor = (
        answer.support.corners[:, [SIDEWAYS, BEHIND].index(across)],
        answer.support.floor_m,
    )
    axes.plot([base.min(), base.max()], [floor] * 2, color=INK, linewidth=3.0)
    axes.axhline(floor, color=SHADE, linewidth=0.8, zorder=0)
    axes.set_aspect("equal")
    axes.axis("off")


def _person(axes: Axes, standing: Standing, after: WhatIf | None, across: int) -> None:
    """Draw limbs, pelvis and trunk, an axis of ground across."""
    model, q = standing.study.model, standing.q
    how = (
        {"color": PALE, "linewidth": 1.1, "linestyle": (0, (4, 2))}
        if after is None
        else {"linewidth": 2.2, "solid_capstyle": "round"}
    )
    bodies = model.flat.bodies

    def at(body: str, point: tuple[float, float, float] = (0.0, 0.0, 0.0)) -> Floats:
        return model.positions(q[None], body, point)[0, [across, 1]]

    for side, color in (("l", LEFT), ("r", RIGHT)):
        mine = how if after is None else {**how, "color": color}
        for limb in LIMBS:
            chain = [name.format(s=side) for name in limb]
            if all(body in bodies for body in chain):
                axes.plot(*np.array([at(body) for body in chain]).T, **mine)  # type: ignore[arg-type]
    mine = how if after is None else {**how, "color": MIDDLE}
    hips = np.array([at("femur_l"), at("femur_r")])
    axes.plot(*hips.T, **mine)  # type: ignore[arg-type]
    if "torso" not in bodies:
        return
    up = [hips.mean(axis=0), *(at(b) for b in SPINE if b in bodies), at("torso"), at("torso", NECK)]
    axes.plot(*np.array(up).T, **mine)  # type: ignore[arg-type]
    if "humerus_r" in bodies:
        shoulders = [at("humerus_l"), at("torso", NECK), at("humerus_r")]
        axes.plot(*np.array(shoulders).T, **mine)  # type: ignore[arg-type]
    turn = np.linspace(0.0, 2.0 * np.pi, 40)
    ring = at("torso", HEAD) + HEAD_M * np.stack([np.cos(turn), np.sin(turn)], axis=1)
    axes.plot(*ring.T, **mine)  # type: ignore[arg-type]
    if after is not None:
        _ground_force(axes, model, q, after, across)


def _ground_force(axes: Axes, model: Model, q: Floats, answer: WhatIf, across: int) -> None:
    center = mass_center(model, q[None])[0]
    floor = answer.support.floor_m
    axes.annotate(
        "", (center[across], center[1]), (center[across], floor),
        arrowprops={"arrowstyle": "-|>", "color": FORCE, "linewidth": 1.2, "shrinkB": 3.0},
    )  # fmt: skip
    axes.plot([center[across]], [center[1]], "o", color=FORCE, markersize=4)


def _bars(axes: Axes, rows: Sequence[Share]) -> None:
    """Draw each muscle's force before and after, the band of its change at the end."""
    if not rows:
        axes.axis("off")
        axes.text(0.5, 0.5, "no muscle's force changes", ha="center", transform=axes.transAxes)
        return
    y = np.arange(len(rows), dtype=float)
    more = [MORE if row.change_n > 0.0 else LESS for row in rows]
    axes.barh(y + 0.2, [row.before_n for row in rows], 0.34, facecolor="none", edgecolor=PALE)
    axes.barh(y - 0.2, [row.after_n for row in rows], 0.34, color=more)
    for place, row in zip(y, rows, strict=True):
        if row.band_n is not None:
            ends = np.maximum(row.before_n + np.array(row.band_n), 0.0)
            axes.plot(ends, [place - 0.2] * 2, color=INK, linewidth=0.8)
        name_row(axes, place, f"{title_of(row.name)} {row.side}".strip())
    axes.set_yticks([])
    axes.set_ylim(len(rows) - 0.4, -0.6)
    axes.set_title("who takes over (green: more, pink: less)")
    few_ticks(axes, across=5)
    label_axis(axes, "x", "force, N")
