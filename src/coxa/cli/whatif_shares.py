"""What muscles pull with before and after, and who takes over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from rich.console import Console

from coxa.cli.answers import new_table, side_of, title_of
from coxa.findings.electrodes import split_side
from coxa.kernels.arrays import Floats
from coxa.prediction import WhatIf
from coxa.study.bellies import belly_forces
from coxa.study.spread import RUN, solve_variation, vary
from coxa.study.study import Study

SHOWN, SMALL_N, ALIKE_N = 10, 5.0, 1.0


@dataclass(frozen=True)
class Share:
    """What a muscle pulls with (N), before and after; its change's band where there is one."""

    name: str
    side: str
    before_n: float
    held_n: float
    after_n: float
    band_n: tuple[float, float] | None

    @property
    def change_n(self) -> float:
        """Return what it took over."""
        return self.after_n - self.before_n


def shares_of(answer: WhatIf) -> list[Share]:
    """List what muscles pull with in a posture, those that change most first.

    Where left and right do alike, one stands for both, its side left out.
    """
    before, held, after = (_pulled(s.study) for s in (answer.before, answer.held, answer.last))
    a, b = answer.before.band, answer.last.band
    bands: Floats | None = None
    if a is not None and b is not None and answer.before.study.model.bellies:
        old, new = (belly_forces(s.study.model, s.study.force)[0] for s in
                    (answer.before, answer.last))  # fmt: skip
        bands = np.stack(b.limits(b.bellies - a.bellies, new - old))
    rows = _sorted(before, held, after, bands)
    return _one_side(rows) if each_alike(answer) else rows


def each_alike(answer: WhatIf) -> bool:
    """Tell whether muscles of left and right pull the same before, held and after."""
    return alike(answer.before.study, answer.held.study, answer.last.study)


def _one_side(rows: Sequence[Share]) -> list[Share]:
    return [replace(row, side="") for row in rows if row.side != side_of("l")]


def trial_shares(before: Study, after: Study, *, band: bool = False) -> list[Share]:
    """List the mean force of muscles over a movement before and after, the most changed first.

    Where left and right do alike, one stands for both, its side left out. The band of a change is
    from the least to the largest when one choice at a time is made otherwise, before and after.
    """
    old, new = _pulled(before), _pulled(after)
    rows = _sorted(old, new, new, _change_band(before, after) if band else None)
    return _one_side(rows) if alike(before, after) else rows


def _change_band(before: Study, after: Study) -> Floats:
    """Return the least and the largest change (2, names) N of mean forces over the variations."""
    changes = [_mean(after, after.force) - _mean(before, before.force)]
    for old, new in zip(vary(before), vary(after), strict=True):
        two = [np.zeros(len(changes[0])) for _ in range(2)]
        for k, (study, variation) in enumerate(((before, old), (after, new))):
            for run in range(0, len(study.time), RUN):
                force = solve_variation(study, variation, slice(run, run + RUN)).force
                two[k] += _mean(study, force) * len(force) / len(study.time)
        changes.append(two[1] - two[0])
    return np.stack([np.min(changes, axis=0), np.max(changes, axis=0)])


def alike(*studies: Study) -> bool:
    """Tell whether muscles of the left and the right pull the same in each study, to 1 N."""
    return all(
        abs(force - pulled.get(f"{name[:-2]}_l", np.inf)) < ALIKE_N
        for pulled in map(_pulled, studies)
        for name, force in pulled.items()
        if name.endswith("_r")
    )


def _sorted(
    before: Mapping[str, float],
    held: Mapping[str, float],
    after: Mapping[str, float],
    bands: Floats | None,
) -> list[Share]:
    rows: list[Share] = []
    for k, name in enumerate(before):
        stem, side = split_side(name)
        band = None if bands is None else (float(bands[0, k]), float(bands[1, k]))
        rows.append(Share(stem, side_of(side), before[name], held[name], after[name], band))
    return sorted(rows, key=lambda row: -abs(row.change_n))


def show_shares(
    rows: Sequence[Share], freed: bool, title: str, screen: Console, most: int = SHOWN
) -> None:
    """Print who takes over: the bands only where there are any, the side only where it tells."""
    changed = [row for row in rows if abs(row.change_n) >= SMALL_N][:most]
    if not changed:
        screen.print(f"No muscle's force changes by {SMALL_N:g} N.", highlight=False)
        return
    sided, banded = (any(x) for x in zip(*((r.side, r.band_n) for r in changed), strict=True))
    table = new_table("muscle", *(["side"] if sided else []), title=title)
    table.columns[0].no_wrap = False  # a long name breaks before a number does
    titles = ("before", "held", "after") if freed else ("before", "after")
    for column in (*titles, "change", *(["its band"] if banded else [])):
        table.add_column(column, justify="right", no_wrap=True)
    for row in changed:
        values = (row.before_n, row.held_n, row.after_n) if freed else (row.before_n, row.after_n)
        cells = [title_of(row.name), *([row.side] if sided else []), *(f"{x:.0f}" for x in values)]
        cells.append(f"{row.change_n:+.0f}")
        if banded:
            cells.append(signed_span(row.band_n))
        table.add_row(*cells)
    screen.print(table)


def signed_span(ends: tuple[float, float] | None, digits: int = 0) -> str:
    """Write a change's band, without a minus before nothing."""
    if ends is None:
        return "-"
    return " to ".join(f"{round(x, digits) + 0.0:+.{digits}f}" for x in ends)


def most_changed(names: Sequence[str], force: Floats, most: int = 6) -> list[int]:
    """Return the columns whose force (s, names) N changes most over the steps."""
    change = np.ptp(force, axis=0)
    return [int(k) for k in np.argsort(-change, kind="stable")[:most] if change[k] >= SMALL_N]


def pulled_over_time(study: Study) -> tuple[tuple[str, ...], Floats]:
    """Return the bellies of a study, or its elements, and their forces (n, names) N."""
    bellies = study.model.bellies
    return tuple(bellies) if bellies else study.model.muscle_names, _summed(study, study.force)


def _summed(study: Study, force: Floats) -> Floats:
    return belly_forces(study.model, force) if study.model.bellies else force


def _mean(study: Study, force: Floats) -> Floats:
    """Return the mean (names,) N of elements' forces (n, M) N, summed over bellies."""
    return _summed(study, force).mean(axis=0)


def _pulled(study: Study) -> Mapping[str, float]:
    """Return the mean force (N) of each belly, or of each element where none are named."""
    names, force = pulled_over_time(study)
    return dict(zip(names, force.mean(axis=0).tolist(), strict=True))
