"""Draw a what-if of walking: curves over a stride, before dashed and after drawn."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from coxa.cli.answers import title_of
from coxa.cli.pictures.page import (
    LEFT,
    PALE,
    RIGHT,
    SHADE,
    few_ticks,
    hide_numbers,
    label_axis,
    new_page,
    style,
)
from coxa.cli.whatif_shares import pulled_over_time
from coxa.cli.whatif_words import Weakening
from coxa.findings.electrodes import split_side
from coxa.kernels.arrays import Floats
from coxa.movement.events import SIDES
from coxa.prediction.gait.study import Walked
from coxa.prediction.gait.tasks import ALONE
from coxa.prediction.gait.what_if import GaitSweep, GaitWhatIf, sideways
from coxa.prediction.gauges import HIPS, KNEES
from coxa.study.carried import body_weight
from coxa.study.lumbar import along_disc, compression

if TYPE_CHECKING:
    from matplotlib.axes import Axes

Line = tuple[Walked, dict[str, Any]]
"""A stride, and how its curves are drawn."""
SHADES = ("#9ECAE1", "#08306B")
"""From full force to the least."""


def draw_gait(name: str, answer: GaitWhatIf, folder: Path) -> Path:
    """Draw pelvis, trunk, joints and the muscles that change most over a stride."""
    freed = answer.after is not None
    lines: list[Line] = [(answer.before, {"color": PALE, "linestyle": (0, (4, 2))})]
    if freed:
        lines.append((answer.held, {"color": LEFT, "linewidth": 0.9}))
    lines.append((answer.last, {"color": RIGHT}))
    said = "Dashed: before; drawn: after, the movement held."
    if freed:
        said = f"Dashed: before; thin: held; thick: after, freed ({', '.join(answer.freed)})."
    title = "; ".join(str(c).removesuffix(" of the force") for c in answer.conditions)
    return _draw("walk", f"{name}: {title}", said, lines, folder)


def draw_gait_sweep(name: str, swept: GaitSweep, weaken: Weakening, folder: Path) -> Path:
    """Draw the same curves for each step of a sweep, the weaker the darker."""
    from matplotlib.colors import LinearSegmentedColormap

    ramp = LinearSegmentedColormap.from_list("force", list(SHADES))
    n = len(swept.walked)
    lines: list[Line] = [
        (walked, {"color": ramp(k / max(n - 1, 1)), "linewidth": 1.1})
        for k, walked in enumerate(swept.walked)
    ]
    ends = f"{100 * weaken.swept[0]:.0f} % (pale) to {100 * weaken.swept[-1]:.0f} %"
    free = f"freed: {', '.join(swept.freed)}" if swept.freed else "the movement held"
    said = f"From {ends} of the force of {', '.join(weaken.muscles)}; {free}."
    return _draw("walk_sweep", f"{name}, {', '.join(weaken.muscles)} weaker", said, lines, folder)


def _draw(
    name: str,
    title: str,
    said: str,
    lines: Sequence[Line],
    folder: Path,
) -> Path:
    first, last = lines[0][0], lines[-1][0]
    caption = [
        f"{said} A stride of the right foot, of the right side; grey: the right foot stands alone. "
        "Computed, not measured."
    ]
    chosen = _changed_most(first, last)
    with style():
        page = new_page(
            "whatif_" + name, title, caption, grid=(2, 3), panel=(2.5, 1.7), gap=(0.85, 0.55)
        )  # fmt: skip
        courses = [_courses(walked, chosen) for walked, _ in lines]
        for k, axes in enumerate(page.panels):
            if k >= len(courses[0]):
                axes.axis("off")
                continue
            label, unit, _ = courses[0][k]
            for (walked, how), course in zip(lines, courses, strict=True):
                axes.plot(walked.percent, course[k][2], **how)
            _dress(axes, first, label, unit, bottom=k >= 3)
        return page.save(folder)


def _dress(axes: Axes, walked: Walked, label: str, unit: str, *, bottom: bool) -> None:
    alone = np.flatnonzero(walked.steps.share[:, SIDES.index("r")] > ALONE)
    if len(alone):
        axes.axvspan(*walked.percent[alone[[0, -1]]], color=SHADE, linewidth=0, zorder=0)
    axes.set_xlim(0.0, 100.0)
    axes.set_xticks([0, 50, 100])
    axes.set_title(label)
    few_ticks(axes, up=5)
    label_axis(axes, "y", unit)
    if bottom:
        label_axis(axes, "x", "% of the stride")
    else:
        hide_numbers(axes)


def _courses(walked: Walked, muscles: Sequence[str]) -> list[tuple[str, str, Floats]]:
    """Return titles, units and values (n,) of a stride."""
    study = walked.study
    turns = sideways(study)
    listed: list[tuple[str, str, Floats]] = [
        ("pelvis list (up: left side)", "deg", turns["pelvis list"]),
        ("trunk lean to the right", "deg", turns["trunk lean, right"]),
    ]
    for stems, title in ((HIPS, "hip contact"), (KNEES, "knee contact")):
        for one in study.reactions:
            stem, side = split_side(one.request.joint)
            if stem in stems and side == "r":
                listed.append((title, "% BW", 100.0 * one.magnitude / body_weight(study)))
    names, force = pulled_over_time(study)
    listed += [(title_of(split_side(m)[0]), "N", force[:, names.index(m)]) for m in muscles]
    axis = along_disc(study.model, study.trajectory.q, study.reactions)
    if axis is not None and len(listed) < 6:
        listed.append(("L5/S1 compression", "N", compression(axis, study.reactions)))
    return listed


def _changed_most(first: Walked, last: Walked) -> tuple[str, ...]:
    """Return the muscles of the right whose mean force changes most, down and up."""
    names, old = pulled_over_time(first.study)
    new = pulled_over_time(last.study)[1]
    change = (new - old).mean(axis=0)
    right = [k for k, name in enumerate(names) if not name.endswith("_l")]
    down, up = min(right, key=lambda k: change[k]), max(right, key=lambda k: change[k])
    return tuple(dict.fromkeys((names[down], names[up])))
