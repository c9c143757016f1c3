"""Draw a what-if: the posture before and after, who takes over, and both over strength."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from coxa.cli.answers import side_of, title_of
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
    most_changed,
    shares_of,
    trial_shares,
)
from coxa.cli.whatif_sweep import trial_course
from coxa.cli.whatif_words import Weakening
from coxa.findings.electrodes import split_side
from coxa.kernels.arrays import Floats
from coxa.model.conditions import Condition
from coxa.model.model import Model
from coxa.movement.library import MOVEMENTS
from coxa.movement.whole_body import mass_center
from coxa.prediction import Standing, Sweep, WhatIf, tabled_weights
from coxa.study.carried import carried
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
CLOSE, NAMED = 0.055, 0.64
"""Names at the ends of curves: how near, in heights of a panel, and the part left to curves."""


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


def draw_sweep(swept: Sweep, muscles: Sequence[str], folder: Path) -> Path:
    """Draw forces, posture (or what is unmet) and contact over the force that is left."""
    caption = ["Each point is solved by itself. Computed, not measured."]
    freed = bool(swept.postures)
    with style():
        page = new_page(
            "sweep", f"What if {', '.join(muscles)} were weaker", caption,
            grid=(1, 3), panel=(3.6, 2.6), gap=(0.62, 0.3),
        )  # fmt: skip
        x = 100.0 * swept.values
        columns = most_changed(swept.bellies, swept.belly_n)
        labels = [_label(swept.bellies[k]) for k in columns]
        _curves(page.panels[0], x, swept.belly_n[:, columns], labels, "force, N")
        if freed:
            turned = swept.turned_deg[:, :2]
            _curves(page.panels[1], x, turned, ["pelvis list", "trunk lean, right"], "deg")
            limit = np.degrees(tabled_weights().visible_rad)
            for level in turned[0].mean() + limit * np.array([-1.0, 1.0]):
                if turned.min() <= level <= turned.max():
                    page.panels[1].axhline(level, color=PALE, linewidth=0.7, linestyle=(0, (4, 3)))
            page.panels[1].set_title("posture; dashed: called visible")
        else:
            _curves(page.panels[1], x, swept.unmet_nm[:, None], ["worst coordinate"], "N m")
            page.panels[1].set_title("moment that is unmet")
        page.panels[0].set_title("who takes over")
        contact = [k for k, g in enumerate(swept.gauges) if g.unit == "% BW"]
        names = [swept.gauges[k].name.replace(" contact,", ",") for k in contact]
        _curves(page.panels[2], x, swept.read[:, contact], names, "contact, % BW")
        page.panels[2].set_title("what joints carry")
        return page.save(folder)


def draw_trial_sweep(name: str, weaken: Weakening, studies: Sequence[Study], folder: Path) -> Path:
    """Draw forces, contact and unmet moments of a movement over the force that is left."""
    names, force = trial_course(studies)
    columns = most_changed(names, force)
    rows = [carried(study) for study in studies]
    peaks = np.array([[row.force_n for row in one] for one in rows])
    unmet = np.array([[np.abs(s.recruitment.unmet).max(initial=0.0)] for s in studies])
    x = 100.0 * weaken.swept
    with style():
        page = new_page(
            "sweep", f"What if {', '.join(weaken.muscles)} were weaker: {name}",
            ["The movement is held. Forces are means over it, contacts and unmet moments peaks."],
            grid=(1, 3), panel=(3.6, 2.6), gap=(0.62, 0.3),
        )  # fmt: skip
        _curves(page.panels[0], x, force[:, columns], [_label(names[k]) for k in columns], "N")
        labels = [f"{row.what} {side_of(row.side)}".strip() for row in rows[0]]
        _curves(page.panels[1], x, peaks, labels, "N")
        _curves(page.panels[2], x, unmet, ["worst coordinate"], "N m")
        for axes, title in zip(
            page.panels, ("who takes over", "what joints carry", "unmet"), strict=True
        ):
            axes.set_title(title)
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


def _curves(axes: Axes, x: Floats, values: Floats, labels: Sequence[str], unit: str) -> None:
    """Draw curves over the force that is left, named at their ends."""
    for k in range(len(labels)):
        color = COLORS[k % len(COLORS)]
        axes.plot(x, values[:, k], color=color, marker="o", markersize=2.5)
    if x[0] > x[-1]:
        axes.invert_xaxis()
    if values.min() >= 0.0 and values.max() < 1.0:  # nothing worth a scale of its own
        axes.set_ylim(-0.05, 1.0)
    box = axes.get_position()
    axes.set_position((box.x0, box.y0, NAMED * box.width, box.height))
    few_ticks(axes, across=5, up=6)
    label_axis(axes, "x", "force left, %")
    label_axis(axes, "y", unit)
    low, high = axes.get_ylim()
    room, order = CLOSE * (high - low), np.argsort(values[-1], kind="stable")
    place = -np.inf
    for k in order:
        place = max(float(values[-1, k]), place + room)
        axes.annotate(
            labels[int(k)], (1.02, place), xycoords=("axes fraction", "data"), fontsize=7,
            color=COLORS[int(k) % len(COLORS)], va="center", annotation_clip=False,
        )  # fmt: skip


def _label(name: str) -> str:
    stem, side = split_side(name)
    return f"{title_of(stem)} {'' if side is None else side.upper()}".strip()
