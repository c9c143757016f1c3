"""Compare computed activations with measured EMG: how alike, and how far apart in time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np
from numpy.typing import ArrayLike

from coxa.errors import CoxaError, nearest
from coxa.findings.electrodes import known_names, lines_heard, split_side
from coxa.findings.emg_map import EmgMap, EmgMapRow
from coxa.findings.lag import find_lag
from coxa.movement.events import Side
from coxa.movement.motion import Floats
from coxa.movement.velocity import smoothed

FIRST_LAG_S = -0.05
LAST_LAG_S = 0.20
"""EMG leads the force of its muscle by tens of ms; a little of the other sign is let show."""
ENVELOPE_HZ = 6.0
RAW_SHARE = 0.1
"""A filtered envelope undershoots zero by a few percent of its peak; raw EMG by all of it."""


class EmgTable(Protocol):
    """EMG over time: `time` (m,) s, one column of `values` (m, k) an electrode, in any unit."""

    @property
    def time(self) -> Floats:
        """Times (m,) in s."""
        ...

    @property
    def columns(self) -> tuple[str, ...]:
        """Names of the electrodes."""
        ...

    @property
    def values(self) -> Floats:
        """Signals (m, k)."""
        ...


@dataclass(frozen=True)
class EmgMatch:
    """How an EMG column agrees with the activation of the muscles it stands for.

    `r` is the best correlation, at `lag_s` (positive: the EMG comes first), over `frames`;
    `r_zero` the one without a shift. All are None where they cannot be told, and `note` says why.
    """

    column: str
    muscles: tuple[str, ...]
    r: float | None = None
    lag_s: float | None = None
    r_zero: float | None = None
    frames: int = 0
    note: str = ""


def compare_emg(
    time: ArrayLike,
    activation: ArrayLike,
    muscles: Sequence[str],
    emg: EmgTable,
    mapping: EmgMap | Mapping[str, Sequence[str]] | None = None,
    *,
    max_isometric_force: ArrayLike | None = None,
    side: Side | None = None,
) -> tuple[EmgMatch, ...]:
    """Correlate each EMG column with the activation of its muscles, over the time both cover.

    Takes `activation` (n, M) of the `muscles` at `time` (n,) s. A column that stands for several
    lines is compared with their mean, weighted by `max_isometric_force` (M,) N, or evenly
    without it. The lag is searched from -50 to +200 ms. Without a `mapping` columns are matched
    by name; one that names no side is taken to be of `side`, or is compared with both legs.
    Signals are taken as envelopes unless they fall below zero by more than a tenth of their
    peak: those are raw, and are centred, rectified and low-passed at 6 Hz first.

    Raises `CoxaError` for shapes that do not fit, a mapping to unknown names, or records that
    do not overlap in time.
    """
    t, a, force = _activations(time, activation, muscles, max_isometric_force)
    _check_overlap(t, emg.time)
    asked = _rows(mapping)
    if asked is not None:
        asked.check(emg.columns, muscles)
    matches: list[EmgMatch] = []
    for k, column in enumerate(emg.columns):
        signal, note = envelope(emg.time, emg.values[:, k])
        groups = _groups(column, muscles, asked, side)
        if signal is None or not groups:
            why = note if signal is None else _unknown(column, muscles, asked)
            matches.append(EmgMatch(column, groups[0] if groups else (), note=why))
            continue
        if len(groups) > 1:
            note = "; ".join(filter(None, [note, "the column names no side: both are compared"]))
        for group in groups:
            rows = [muscles.index(m) for m in group]
            mean = np.average(
                a[:, rows], axis=1, weights=force[rows] if force[rows].any() else None
            )
            matches.append(_match(column, group, t, mean, emg.time, signal, note))
    return tuple(matches)


def _match(
    column: str,
    group: tuple[str, ...],
    t: Floats,
    activation: Floats,
    emg_time: Floats,
    signal: Floats,
    note: str,
) -> EmgMatch:
    plain = EmgMatch(column, group, note=note)
    if float(np.ptp(activation)) <= 1e-9:
        return replace(plain, note=_join(note, "the activation is flat"))
    lag = find_lag(t, activation, emg_time, signal, FIRST_LAG_S, LAST_LAG_S)
    if lag is None:
        return replace(plain, note=_join(note, "too few frames in common, or flat there"))
    edge = "the best lag is at the end of the search" if lag.at_edge else ""
    return EmgMatch(column, group, lag.r, lag.seconds, lag.r_zero, lag.frames, _join(note, edge))


def _join(*notes: str) -> str:
    return "; ".join(n for n in notes if n)


def _activations(
    time: ArrayLike, activation: ArrayLike, muscles: Sequence[str], max_force: ArrayLike | None
) -> tuple[Floats, Floats, Floats]:
    t = np.asarray(time, dtype=np.float64)
    a = np.asarray(activation, dtype=np.float64)
    if t.ndim != 1 or a.shape != (len(t), len(muscles)):
        raise CoxaError(
            f"activations {a.shape} do not fit {len(t)} times and {len(muscles)} muscles"
        )
    if not np.isfinite(a).all():
        raise CoxaError("the activations hold NaN", todo="Compare solved frames only.")
    force = np.ones(len(muscles))
    if max_force is not None:
        force = np.asarray(max_force, dtype=np.float64)
        if force.shape != (len(muscles),) or not (force >= 0).all():
            raise CoxaError("max_isometric_force must hold one force (N), 0 or more, a muscle")
    return t, a, force


def _check_overlap(t: Floats, emg_time: Floats) -> None:
    if not len(t) or not len(emg_time) or t[0] > emg_time[-1] or t[-1] < emg_time[0]:
        spans = [f"{x[0]:.3f}-{x[-1]:.3f} s" if len(x) else "nothing" for x in (emg_time, t)]
        raise CoxaError(
            f"the EMG covers {spans[0]}, the activations {spans[1]}",
            todo="Give both on one clock.",
        )


def _rows(mapping: EmgMap | Mapping[str, Sequence[str]] | None) -> EmgMap | None:
    if mapping is None or isinstance(mapping, EmgMap):
        return mapping
    return EmgMap(tuple(EmgMapRow(c, tuple(m)) for c, m in mapping.items()))


def _groups(
    column: str, muscles: Sequence[str], asked: EmgMap | None, side: Side | None
) -> list[tuple[str, ...]]:
    if asked is None:
        return lines_heard(column, muscles, side)
    return [row.muscles for row in asked.rows if row.column == column]


def _unknown(column: str, muscles: Sequence[str], asked: EmgMap | None) -> str:
    if asked is not None:
        return "the EMG map does not name this column"
    stem, _ = split_side(column)
    if stem.lower() in known_names():
        return "the model has no such muscle"
    return f"no muscle is known by this name. {nearest(stem, [*known_names(), *muscles])}"


def envelope(time: Floats, signal: Floats) -> tuple[Floats | None, str]:
    """Return a signal's envelope (m,) and what was done to get it; None where there is none."""
    bad = int((~np.isfinite(signal)).sum())
    if bad:
        return None, f"{bad} of {len(signal)} samples are not numbers"
    if float(np.ptp(signal)) <= 1e-12 * max(float(abs(signal).max()), 1.0):
        return None, "the signal is flat"
    low, high = float(signal.min()), float(signal.max())
    if low >= -RAW_SHARE * high:
        return signal, "taken as an envelope, though it dips below zero" if low < 0 else ""
    even = np.linspace(time[0], time[-1], len(time))
    rectified = abs(np.interp(even, time, signal - signal.mean()))
    quiet = smoothed(even, rectified, ENVELOPE_HZ)
    note = f"raw: centred, rectified, low-passed at {ENVELOPE_HZ:g} Hz"
    return np.interp(time, even, quiet), note
