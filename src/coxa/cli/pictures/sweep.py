"""Draw a what-if over strength: who takes over, the posture or what is unmet, what joints carry."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from coxa.cli.answers import side_of, title_of
from coxa.cli.pictures.page import PALE, few_ticks, label_axis, new_page, style
from coxa.cli.pictures.whatif import COLORS
from coxa.cli.whatif_shares import most_changed
from coxa.cli.whatif_sweep import trial_course
from coxa.cli.whatif_words import Weakening
from coxa.findings.electrodes import split_side
from coxa.kernels.arrays import Floats
from coxa.prediction import Sweep, tabled_weights
from coxa.study.carried import carried
from coxa.study.study import Study

if TYPE_CHECKING:
    from matplotlib.axes import Axes

CLOSE, NAMED = 0.055, 0.64
"""Names at the ends of curves: how near, in heights of a panel, and the part left to curves."""


def draw_sweep(swept: Sweep, muscles: Sequence[str], folder: Path) -> Path:
    """Draw forces, posture (or what is unmet) and contact over the force that is left."""
    caption = ["Each point is solved by itself, without a band. Computed, not measured."]
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
            ["The movement is held. Forces are means, contacts and unmet moments peaks; no bands."],
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
