"""Picture computed activation over measured EMG."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from coxa.cli.pictures.course import Course, dress
from coxa.cli.pictures.page import (
    PALE,
    SIDE_COLOR,
    Page,
    few_ticks,
    label_axis,
    legend_of,
    new_page,
)
from coxa.findings.electrodes import split_side
from coxa.findings.emg import FIRST_LAG_S, LAST_LAG_S, EmgMatch, envelope
from coxa.kernels.arrays import Floats
from coxa.movement.events import SIDES, Side
from coxa.study.study import Study

if TYPE_CHECKING:
    from matplotlib.axes import Axes

COLUMNS = 4
MOST = 12
EMG_COLOR = "#BDBDBD"


def emg_picture(study: Study, course: Course) -> Page | None:
    """Draw a panel for each EMG column that was matched; None without EMG."""
    by_column: dict[str, list[EmgMatch]] = {}
    for match in study.emg:
        if match.r is not None:
            by_column.setdefault(match.column, []).append(match)
    if study.emg_signals is None or not by_column:
        return None
    shown = list(by_column.items())[:MOST]
    columns = min(COLUMNS, len(shown))
    rows = -(-len(shown) // columns)
    page = new_page(
        "emg",
        "Activation and EMG",
        [_caption(study, by_column), *course.caption("In some frames (not marked)", toe_off=False)],
        grid=(rows, columns),
        count=len(shown),
        panel=(2.15, 1.2),
        gap=(0.5, 0.7),
        head=0.95,
        legend=(("EMG", PALE), *legend_of(_side_of(m) for _, matches in shown for m in matches)),
    )
    for k, axes in enumerate(page.panels):
        column, matches = shown[k]
        _draw_column(axes, study, course, column, matches)
        dress(axes, course, "r", shaded=False, labelled=k + columns >= len(shown))
        if k % columns == 0:
            label_axis(axes, "y", "activation")
    return page


def _caption(study: Study, by_column: dict[str, list[EmgMatch]]) -> str:
    left_out = len({m.column for m in study.emg}) - min(len(by_column), MOST)
    both = any(len(matches) > 1 for matches in by_column.values())
    return (
        "Grey: EMG as it was given, scaled to the peak of the activation, not shifted; only its "
        "shape can be compared. r: the best correlation, and by how much the EMG leads there."
        + (" A column that names no side is compared with both legs." if both else "")
        + (f" {left_out} EMG columns are not shown: see summary.json." if left_out else "")
    )


def _draw_column(
    axes: Axes, study: Study, course: Course, column: str, matches: list[EmgMatch]
) -> None:
    signal = _signal(study, column)
    curves: dict[Side, Floats] = {}
    for match in matches:
        curves[_side_of(match)] = _together(study, match)
    scale = max(float(a.max()) for a in curves.values())
    best = _side_of(max(matches, key=lambda m: m.r or 0.0))
    if signal is not None:
        heard = course.along(signal[:, None], best)
        height = float(np.nanmax(heard.mean))
        if height > 0.0:
            y = heard.mean[:, 0] * scale / height
            axes.fill_between(heard.x, np.zeros_like(y), y, color=EMG_COLOR, linewidth=0)
    for side, activation in curves.items():
        laid = course.along(activation[:, None], side)
        y = laid.mean[:, 0]
        axes.plot(laid.x, y, color=SIDE_COLOR[side])
        if laid.sd is not None:
            s = laid.sd[:, 0]
            axes.fill_between(laid.x, y - s, y + s, color=SIDE_COLOR[side], alpha=0.18, linewidth=0)
    axes.set_ylim(0.0, 1.08 * scale)
    few_ticks(axes, up=3)
    axes.set_title(column, pad=15)
    _write_agreement(axes, matches)


def _write_agreement(axes: Axes, matches: list[EmgMatch]) -> None:
    """Write r and the lead of the EMG above a panel, one side after the other."""
    for place, match in zip((0.0, 0.5), matches, strict=False):
        assert match.r is not None
        assert match.lag_s is not None
        axes.text(
            place, 1.03, f"r {match.r:.2f}, {_lead(match.lag_s)}".replace("-", "−"),
            transform=axes.transAxes, fontsize=7.5, color=SIDE_COLOR[_side_of(match)],
        )  # fmt: skip


def _lead(lag_s: float) -> str:
    """Spell the lead of the EMG; at an end of the search the true one may lie beyond."""
    sign = "≥ " if lag_s >= LAST_LAG_S else "≤ " if lag_s <= FIRST_LAG_S else ""
    return f"{sign}{1000 * lag_s:+.0f} ms"


def _signal(study: Study, column: str) -> Floats | None:
    """Return the envelope of an EMG column at the study's times, zero where not recorded."""
    table = study.emg_signals
    assert table is not None
    found, _ = envelope(table.time, table.values[:, table.columns.index(column)])
    if found is None:
        return None
    return np.interp(study.time, table.time, found, left=0.0, right=0.0)


def _together(study: Study, match: EmgMatch) -> Floats:
    """Return the mean activation (n,) of a match's muscles, weighted by their strength."""
    rows = [study.model.muscle_names.index(m) for m in match.muscles]
    force = np.array([study.model.muscles[m].max_isometric_force for m in rows])
    return study.recruitment.activations[:, rows] @ force / force.sum()


def _side_of(match: EmgMatch) -> Side:
    sides = {split_side(m)[1] for m in match.muscles}
    return SIDES[1] if sides == {"l"} else SIDES[0]
