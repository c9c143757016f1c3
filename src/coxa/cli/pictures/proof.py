"""Picture what a sceptic asks for: residual, gap, unmet moments, reserves, and the pelvis."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from coxa.cli.pictures.course import Course, root_coordinates, root_force
from coxa.cli.pictures.page import (
    INK,
    MIDDLE,
    PALE,
    RIGHT,
    Page,
    few_ticks,
    label_axis,
    name_row,
    new_page,
)
from coxa.findings.residuals import FORCE_LIMIT
from coxa.kernels.arrays import Floats
from coxa.study.carried import body_weight
from coxa.study.study import Study
from coxa.study.summary import STATUS, UNMET, disc_coordinates

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_CODES = {"solve": "limits of muscles and solver", "reader": "notes on the files"}
ROWS = 8
FLOOR = 1e-17
"""What a logarithm shows of zero."""
RESERVE_LIMIT = 10.0
"""Per cent: OpenSim's guide to reserves and residuals asks for peak reserves below a tenth of the
peak joint moment."""


def proof_picture(study: Study, course: Course) -> Page:
    """Draw the proof of a solution, frame by frame and coordinate by coordinate, over time."""
    shared = study.recruitment
    statuses = "; ".join(f"{n} {STATUS[k]}" for k, n in enumerate(np.bincount(shared.status)) if n)
    page = new_page(
        "proof",
        "Proof",
        [
            f"{len(shared.status)} frames: {statuses}. Residual: the largest N·m left of the "
            "equilibrium of muscles and moments. Gap: how far, at most, the cost is above the "
            "least possible, relative to it. Both say that the problem was solved as posed, not "
            "that the pose, the model or the plates are right.",
        ],
        grid=(2, 3),
        panel=(2.45, 1.65),
        gap=(1.2, 0.72),
        left=1.4,
    )
    residual, gap, root, unmet, reserve, doubts = page.panels
    x = course.time - course.time[0]
    _draw_log(residual, x, shared.residual, "Residual of equilibrium (N·m)")
    _draw_log(gap, x, shared.duality_gap, "Duality gap (relative)")
    _draw_root(root, x, study)
    _draw_unmet(unmet, study)
    _draw_reserves(reserve, study)
    _list_doubts(doubts, study)
    return page


def _draw_log(axes: Axes, x: Floats, values: Floats, title: str) -> None:
    """Draw values on a scale of powers of ten, without a slow logarithmic axis."""
    y = np.log10(np.maximum(np.abs(values), FLOOR))
    axes.plot(x, y, ".", color=RIGHT, markersize=2.5)
    low, high = int(np.floor(y.min())), max(int(np.ceil(y.max())), int(np.floor(y.min())) + 1)
    ticks = list(range(low, high + 1, max(1, -(-(high - low) // 4))))
    axes.set_yticks(ticks, [f"1e{k}" if k > -17 else "0" for k in ticks])
    axes.set_ylim(low - 0.3, high + 0.3)
    axes.set_title(title)
    worst = float(np.abs(values).max())
    _note(axes, f"worst {worst:.1e}")
    _over_time(axes, x)


def _draw_root(axes: Axes, x: Floats, study: Study) -> None:
    axes.set_title("Pelvis held up by (% of weight)")
    size = root_force(study)
    if size is None:
        _say(axes, "The model's root is fixed:\nnothing to hold up.")
        return
    share = 100.0 * size / body_weight(study)
    axes.plot(x, share, color=RIGHT, linewidth=1.1)
    outside = np.linalg.norm(study.joint_loads.external[:, :, :3].sum(axis=1), axis=1).max()
    limit = FORCE_LIMIT * float(outside) / body_weight(study)
    if limit > 0.0:
        axes.axhline(limit, color=PALE, linewidth=0.9, linestyle="--")
    axes.set_ylim(0.0, 1.18 * max(float(share.max()), limit))
    few_ticks(axes, up=4)
    told = f"; dashed: Hicks 2015's limit, {limit:.1f} %" if limit > 0.0 else ""
    _note(axes, f"peak {float(share.max()):.0f} %{told}")
    _over_time(axes, x)


def _draw_unmet(axes: Axes, study: Study) -> None:
    axes.set_title("Unmet by muscles, largest (N·m)")
    unmet = np.abs(study.recruitment.unmet)
    worst = unmet.max(axis=0)
    rows = [int(d) for d in np.argsort(-worst) if worst[d] > UNMET]
    if not rows:
        _say(axes, "Nothing: every moment is met,\nby muscles or by reserves.")
        return
    frames = (unmet > UNMET).sum(axis=0)
    names = [study.problem.coordinates[d] for d in rows]
    slides = {c.name for c in study.model.coordinates if c.motion == "translational"}
    notes = [
        f"{worst[d]:.2g}{' N' if n in slides else ''}; {frames[d]} frames"
        for d, n in zip(rows, names, strict=True)
    ]
    _draw_dots(axes, names, np.log10(worst[rows]), notes)
    powers = np.log10(worst[rows[:ROWS]])
    low = int(np.floor(powers.min()))
    high = max(int(np.ceil(powers.max())), low + 1)
    axes.set_xlim(low - 0.1, high + 0.8 * (high - low))
    ticks = list(range(low, high + 1, max(1, -(-(high - low) // 4))))
    axes.set_xticks(ticks, [f"1e{k}" if not 0 <= k < 4 else f"{10**k}" for k in ticks])
    label_axis(axes, "x", "largest; right: value; in how many frames")


def _draw_reserves(axes: Axes, study: Study) -> None:
    axes.set_title("Reserves, share of peak moment (%)")
    peak = np.abs(study.problem.demand).max(axis=0)
    used = np.abs(study.recruitment.reserves).max(axis=0)
    crossed = np.isin(np.arange(len(peak)), study.problem.arm_row)
    root = root_coordinates(study)
    names = study.problem.coordinates
    helped = (study.problem.reserve > 0.0) & crossed & (peak > 0.0)
    no_reserve = root | disc_coordinates(study)
    helped &= np.array([name not in no_reserve for name in names])
    if not helped.any():
        _say(axes, "No reserves help the muscles.")
        return
    share = np.where(helped, 100.0 * used / np.where(peak > 0.0, peak, 1.0), -1.0)
    rows = [int(d) for d in np.argsort(-share) if helped[d]]
    _draw_dots(axes, [names[d] for d in rows], share[rows], [f"{used[d]:.2g} N·m" for d in rows])
    axes.axvline(RESERVE_LIMIT, color=PALE, linewidth=0.9, linestyle="--")
    top = 1.7 * max(float(share.max()), RESERVE_LIMIT)
    axes.set_xlim(0.0, top)
    few_ticks(axes, across=3)
    label_axis(axes, "x", f"dashed: {RESERVE_LIMIT:g} %, the most OpenSim's guide allows")


def _draw_dots(axes: Axes, names: list[str], x: Floats, notes: list[str]) -> None:
    """Draw a dot a row, worst above, its note beside it; the rows that do not fit are counted."""
    more = len(names) - ROWS
    names, notes, x = names[:ROWS], notes[:ROWS], x[:ROWS]
    y = np.arange(len(names))
    axes.plot(x, y, "o", color=RIGHT, markersize=4)
    axes.set_yticks([])
    for row, name in enumerate(names):
        name_row(axes, row, name, fontsize=7)
    axes.set_ylim(max(len(names), 4) - 0.4 + (0.9 if more > 0 else 0.0), -0.6)
    for row, note in enumerate(notes):
        axes.text(1.0, row, note, transform=axes.get_yaxis_transform(), ha="right",
                  va="center", fontsize=7, color=INK)  # fmt: skip
    if more > 0:
        axes.text(0.0, 0.01, f" and {more} more, smaller", transform=axes.transAxes,
                  fontsize=7, color=PALE, va="bottom")  # fmt: skip


def _list_doubts(axes: Axes, study: Study) -> None:
    """Count the warnings, and name the checks that raised them."""
    axes.set_axis_off()
    axes.set_title("What to doubt")
    counts: dict[str, int] = {}
    for warning in study.warnings:
        name = _CODES.get(warning.code, warning.code.replace("_", " "))
        counts[name] = counts.get(name, 0) + 1
    how = study.settings
    weights = how.weights or study.model.weights
    lines = [f"•  {name}" + (f" ({n})" if n > 1 else "") for name, n in counts.items()]
    lines = lines[:7] or ["•  no check raised a warning"]
    lines += [
        "",
        f"solver {how.solver}, exponent {how.exponent:g}, {weights} weights,",
        f"{how.tendon} tendon, passive force {'in' if how.passive else 'out'}"
        + (", as OpenSim 4.6" if how.parity else ""),
        "full texts: summary.json",
    ]
    axes.text(0.0, 0.98, "\n".join(lines), transform=axes.transAxes, va="top", fontsize=8,
              linespacing=1.35, color=MIDDLE)  # fmt: skip


def _over_time(axes: Axes, x: Floats) -> None:
    axes.set_xlim(float(x[0]), float(x[-1]) if len(x) > 1 else float(x[0]) + 1.0)
    few_ticks(axes, across=4)
    label_axis(axes, "x", "time since the first frame (s)")


def _note(axes: Axes, text: str) -> None:
    axes.text(1.0, 0.98, text, transform=axes.transAxes, ha="right", va="top", fontsize=7.5)


def _say(axes: Axes, text: str) -> None:
    axes.set_xticks([])
    axes.set_yticks([])
    axes.spines[:].set_visible(False)
    axes.text(0.0, 0.9, text, transform=axes.transAxes, va="top", fontsize=8.5, color=MIDDLE)
