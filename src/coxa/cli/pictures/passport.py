"""Picture a passport: neutral arms as a map, arms over the range, and the jumps close up."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from coxa.anatomy.bellies import Belly, is_lumped, read_bellies
from coxa.cli.pictures.lines import zero_line
from coxa.cli.pictures.page import (
    INK,
    LEFT,
    PALE,
    RIGHT,
    SHADE,
    Page,
    few_ticks,
    hide_numbers,
    label_axis,
    name_row,
    new_page,
    style,
)
from coxa.findings.passport import Passport
from coxa.findings.passport.hips import Element, Turn
from coxa.findings.passport.jumps import Jump, worst_places
from coxa.findings.passport.sweep import Line, measure
from coxa.kernels.arrays import Floats
from coxa.movement.events import SIDES, side_name

if TYPE_CHECKING:
    from matplotlib.axes import Axes

MAP_MM = 80.0
ROW_INCHES = 0.15
FAULT = "#B2182B"
"""Red that stays apart from both sides' colours, in grey too: it is drawn as rings."""
MOST_JUMPS = 12
POSITIVE: dict[Turn, str] = {
    "flexion": "flexion +",
    "adduction": "adduction +",
    "rotation": "inward rotation +",
    "knee": "knee bending +",
}


def draw_passport(passport: Passport, folder: Path) -> tuple[Path, ...]:
    """Draw a passport's pictures as PNG files in `folder`; return their paths.

    `neutral.png`, `arms.png`, and `jumps.png` where an arm jumps. Raises `CoxaError` without
    matplotlib, and where a file cannot be written.
    """
    with style():
        pages = [neutral_picture(passport), arms_picture(passport), jumps_picture(passport)]
        return tuple(page.save(folder) for page in pages if page is not None)


def neutral_picture(passport: Passport) -> Page:
    """Draw the neutral arms of every element over the hip, right beside left, as a map in mm."""
    sweep = passport.sweep
    rows = _rows(passport)
    turns = sweep.hips.hip_turns
    page = new_page(
        "neutral",
        f"Moment arms in neutral (mm): {passport.model}",
        [
            "Red flexes, adducts, turns inward; blue extends, abducts, turns outward. A belly the "
            "model lacks is named in grey; one that stands for several is shown with each."
        ],
        grid=(1, 2),
        panel=(0.85 * len(turns), ROW_INCHES * len(rows)),
        gap=(0.35, 0.4),
        left=2.1,
        head=0.85,
    )
    neutral = sweep.neutral()
    for axes, side in zip(page.panels, SIDES, strict=True):
        columns = {e.stem: e.column for e in sweep.hips.elements if e.side == side}
        cells = np.full((len(rows), len(turns)), np.nan)
        for r, (_, stem) in enumerate(rows):
            if stem in columns:
                cells[r] = [1e3 * sweep.arms[side, t][neutral, columns[stem]] for t in turns]
        _draw_map(axes, cells, turns)
        axes.set_title(side_name(side), fontsize=9.5, pad=20)
    for r, (belly, stem) in enumerate(rows):
        first = r == 0 or rows[r - 1][0] != belly
        lumped = f"{stem} (for {belly.title})" if is_lumped(stem, belly) else stem
        name_row(page.panels[0], r, lumped or f"{belly.title} (missing)",
                 color=INK if stem else PALE, weight="bold" if first and stem else "normal",
                 fontsize=7)  # fmt: skip
    return page


def _rows(passport: Passport) -> list[tuple[Belly, str]]:
    """List belly by belly the elements' names without a side; an empty name where it is missing."""
    crossing = passport.sweep.hips.crossing_elements
    rows: list[tuple[Belly, str]] = []
    for belly in read_bellies():
        stems = dict.fromkeys(e.stem for e in crossing if belly in e.bellies)
        rows += [(belly, stem) for stem in stems or ("",)]
    return rows


def _draw_map(axes: Axes, cells: Floats, turns: tuple[Turn, ...]) -> None:
    axes.imshow(cells, aspect="auto", cmap="RdBu_r", vmin=-MAP_MM, vmax=MAP_MM,
                interpolation="nearest")  # fmt: skip
    for (r, c), value in np.ndenumerate(cells):
        if np.isfinite(value):
            color = "white" if abs(value) > 0.7 * MAP_MM else INK
            axes.text(c, r, f"{value:.0f}", ha="center", va="center", fontsize=6.5, color=color)
    axes.set_yticks([])
    axes.set_xticks([])
    for c, turn in enumerate(turns):
        axes.text(c, -0.8, turn, ha="center", va="bottom", fontsize=7.5)
    axes.spines[:].set_visible(False)


def arms_picture(passport: Passport) -> Page:
    """Draw each belly's arms about three axes, each while its own coordinate moves."""
    sweep = passport.sweep
    turns = sweep.hips.hip_turns
    bellies = read_bellies()
    half = -(-len(bellies) // 2)
    page = new_page(
        "arms",
        f"Moment arms over the range (mm): {passport.model}",
        [
            "Each arm while its own coordinate moves and all others stand at 0; positive: flexion, "
            "adduction, inward rotation. A line an element; the left side's is only seen where it "
            "differs from the right's. Rings: jumps in these poses; other poses are in jumps.png.",
        ],
        grid=(half, 2 * len(turns)),
        panel=(1.45, 0.78),
        gap=(0.36, 0.3),
        left=0.55,
        head=0.95,
        legend=((side_name("l"), LEFT), (side_name("r"), RIGHT)),
    )
    top = _top(passport, turns)
    for k, axes in enumerate(page.panels):
        row, column = divmod(k, 2 * len(turns))
        number = row + half * (column // len(turns))
        turn = turns[column % len(turns)]
        if number >= len(bellies):
            axes.set_visible(False)
            continue
        drawn = _draw_belly(axes, passport, bellies[number], turn)
        axes.set_ylim(-top, top)
        axes.set_yticks([-50, 0, 50])
        if column % len(turns):
            axes.tick_params(axis="y", labelleft=False)
        else:
            axes.set_title(bellies[number].title, fontsize=8, weight="bold", pad=2,
                           color=INK if drawn else PALE)  # fmt: skip
        if row == 0:
            axes.text(1.0, 1.26, turn, transform=axes.transAxes, ha="right", fontsize=8)
        few_ticks(axes, across=4)
        if row < half - 1 and number < len(bellies) - 1:
            hide_numbers(axes)
        else:
            label_axis(axes, "x", f"{turn} (deg)")
    return page


def _top(passport: Passport, turns: tuple[Turn, ...]) -> float:
    """Return the range of all panels, mm: what the largest arm on a central line needs."""
    sweep = passport.sweep
    columns = [e.column for e in sweep.hips.crossing_elements if e.bellies]
    largest = 60.0
    for turn in turns:
        line = sweep.central(turn)
        if line is not None and columns:
            for side in SIDES:
                arms = 1e3 * np.abs(sweep.arms[side, turn][line.rows][:, columns])
                largest = max(largest, float(arms.max()))
    return 1.05 * largest


def _draw_belly(axes: Axes, passport: Passport, belly: Belly, turn: Turn) -> bool:
    sweep = passport.sweep
    line = sweep.central(turn)
    zero_line(axes)
    mine = [e for e in sweep.hips.crossing_elements if belly in e.bellies]
    if line is None or not mine:
        axes.text(0.5, 0.5, "missing", transform=axes.transAxes, ha="center", va="center",
                  fontsize=7.5, color=PALE)  # fmt: skip
        axes.set_xlim(*sweep.reach[turn])
        return False
    for element in sorted(mine, key=lambda e: e.side == "r"):  # the right side over the left
        values = 1e3 * sweep.arms[element.side, turn][line.rows, element.column]
        right = element.side == "r"
        axes.plot(line.degrees, values, color=RIGHT if right else LEFT, linewidth=1.1)
        _ring(axes, passport, element, line, values)
    axes.set_xlim(line.degrees[0], line.degrees[-1])
    return True


def _ring(axes: Axes, passport: Passport, element: Element, line: Line, values: Floats) -> None:
    """Ring the jumps that lie on a curve."""
    for jump in passport.jumps:
        if jump.size_mm and jump.element == element and jump.turn == jump.arm == line.turn:
            k = int(np.abs(line.degrees - jump.degrees).argmin())
            step = float(np.abs(np.diff(values[max(k - 2, 0) : k + 3])).max(initial=0.0))
            if step > 0.5 * jump.size_mm:
                axes.plot([jump.degrees], [values[k]], "o", mfc="none", mec=FAULT, markersize=7)


def jumps_picture(passport: Passport) -> Page | None:
    """Draw the worst jumps, each in the pose it happens in; None where no arm jumps."""
    worst = [j for j in worst_places(passport.jumps) if j.size_mm and j.element.side == "r"]
    worst = worst or [j for j in worst_places(passport.jumps) if j.size_mm]
    worst = sorted(worst, key=lambda j: -j.size_mm)
    if not worst:
        return None
    more = max(0, len(worst) - MOST_JUMPS)
    worst = worst[:MOST_JUMPS]
    columns = min(3, len(worst))
    page = new_page(
        "jumps",
        f"Moment arms that jump: {passport.model}",
        [
            "Arm (mm) of the right side's elements in the pose where it jumps most (others at 0)."
            + (f" {more} smaller jumps are not drawn." if more else "")
        ],
        grid=(-(-len(worst) // columns), columns),
        count=len(worst),
        panel=(2.5, 1.35),
        gap=(0.55, 0.85),
        head=0.95,
    )
    for axes, jump in zip(page.panels, worst, strict=True):
        _draw_jump(axes, passport, jump)
    return page


def _draw_jump(axes: Axes, passport: Passport, jump: Jump) -> None:
    sweep = passport.sweep
    low, high = sweep.reach[jump.turn]
    # Half a degree's steps, and none across the jump: a line over it would hide it.
    degrees = np.arange(low, high, 0.5)
    degrees = np.sort(np.append(degrees, [jump.degrees - 0.01, jump.degrees + 0.01]))
    poses: list[Mapping[Turn, float]] = [{**jump.at, jump.turn: float(d)} for d in degrees]
    _, arms = measure(sweep.model, sweep.hips, poses)
    values = 1e3 * arms[jump.element.side, jump.arm][:, jump.element.column]
    zero_line(axes)
    for side in (degrees < jump.degrees, degrees > jump.degrees):
        axes.plot(degrees[side], values[side], color=RIGHT)
    ends = np.interp([jump.degrees - 0.01, jump.degrees + 0.01], degrees, values)
    axes.plot([jump.degrees] * 2, ends, ":", color=FAULT, linewidth=1.2)
    axes.plot([jump.degrees] * 2, ends, "o", mfc="none", mec=FAULT, markersize=5)
    others = ", ".join(f"{t} {d:g}" for t, d in jump.at.items() if d)
    axes.set_title(f"{jump.element.name}: {jump.arm} arm, {jump.size_mm:.0f} mm", fontsize=8.5,
                   pad=14)  # fmt: skip
    axes.text(0.0, 1.03, f"at {jump.degrees:.1f} deg" + (f"; {others}" if others else ""),
              transform=axes.transAxes, fontsize=7.5, color=PALE)  # fmt: skip
    axes.axvline(jump.degrees, color=SHADE, linewidth=0.8, zorder=0.3)
    few_ticks(axes, across=5, up=4)
    label_axis(axes, "x", ("knee" if jump.turn == "knee" else f"hip {jump.turn}") + " (deg)")
