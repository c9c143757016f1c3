"""What each muscle can pull with, given its path's length and speed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from coxa.errors import CoxaError
from coxa.kernels.arrays import Floats
from coxa.kernels.curves import Curves
from coxa.kernels.fiber import SHORTEST, SLACK_TENDON, UNBALANCED, Fibers, Pulls, pull_frames
from coxa.model.muscle import CurveFamily, Muscle
from coxa.muscles.curves import BadCurveError, Curve, FiberCurves, tabulate
from coxa.muscles.degroote import degroote_curves
from coxa.muscles.millard import millard_curves
from coxa.muscles.thelen import thelen_curves

Tendon = Literal["rigid", "equilibrium"]

USUAL = (0.5, 1.5)
"""Normalised fibre lengths beyond which the curves were hardly measured."""
LISTED = 6
"""Muscles that a warning names."""


@dataclass(frozen=True)
class Capacity:
    """Forces along the tendon in N, each (n, muscles), and the fibres that give them.

    `active_force` is the pull at the activation asked for, `passive_force` the elastic pull
    beside it, `damping_force` the fibre's viscous part (negative in shortening). `state`: 0 at
    ease, 1 at the shortest length and without force, 2 without force because the tendon is slack,
    3 no balance of fibre and tendon found.
    """

    active_force: Floats
    passive_force: Floats
    damping_force: Floats
    fiber_length: Floats
    normalized_fiber_speed: Floats
    cos_pennation: Floats
    state: NDArray[np.uint8]
    warnings: tuple[str, ...]
    optimal_fiber_length: Floats  # (muscles,) m

    @property
    def normalized_fiber_length(self) -> Floats:
        """Return fibre lengths in optimal ones, (n, muscles)."""
        return self.fiber_length / self.optimal_fiber_length

    @property
    def pennation(self) -> Floats:
        """Pennation angle (n, muscles) in rad."""
        return np.arccos(self.cos_pennation)


def capacity(
    muscles: tuple[Muscle, ...],
    length: Floats,
    speed: Floats,
    *,
    tendon: Tendon = "rigid",
    activation: float = 1.0,
    parity: bool = False,
    laid: tuple[Fibers, Curves] | None = None,
) -> Capacity:
    """Find what muscles pull with at path `length` (n, muscles) m and `speed` (n, muscles) m/s.

    With a rigid tendon, `active_force` is proportional to activation for the families of Millard
    and De Groote, and at activation 1 is what static optimisation may scale. `parity` follows
    OpenSim 4.6's `calcInextensibleTendonActiveFiberForce`, which takes a Millard muscle's
    pennation at the normalised length as if it were in metres, and none for De Groote's.
    With `equilibrium`, tendons stretch (but those of muscles that ignore their compliance), and
    fibres take their elastic share of the path's speed. `laid` is what `prepare` made of these
    muscles, for who asks often. Raises `CoxaError` for bad parameters.
    """
    _check(muscles, length, speed, tendon, activation, parity)
    fibers, curves = laid or prepare(muscles)
    n, M = length.shape
    pulls = _room(n, M)
    pull_frames(
        fibers,
        curves,
        np.full(M, activation),
        tendon == "equilibrium",
        np.ascontiguousarray(length),
        np.ascontiguousarray(speed),
        pulls,
    )
    active = _as_opensim(muscles, fibers, pulls) if parity else pulls.active
    normalized = pulls.fiber / fibers.optimal
    return Capacity(
        active_force=active,
        passive_force=pulls.passive,
        damping_force=pulls.damping,
        fiber_length=pulls.fiber,
        optimal_fiber_length=fibers.optimal,
        normalized_fiber_speed=pulls.speed,
        cos_pennation=pulls.cosine,
        state=pulls.state,
        warnings=_warnings(muscles, normalized, pulls.state),
    )


def _room(n: int, M: int) -> Pulls:
    forces = np.empty((6, n, M))
    return Pulls(*forces, state=np.empty((n, M), np.uint8))


def prepare(muscles: tuple[Muscle, ...]) -> tuple[Fibers, Curves]:
    """Lay muscles out for the kernel: their scales, and a table for each different curve."""
    drawn = [_draw(muscle) for muscle in muscles]
    number: dict[Curve, int] = {}
    of = np.empty((len(muscles), 5), np.int64)
    for m, curves in enumerate(drawn):
        for k, curve in enumerate(curves.five):
            of[m, k] = number.setdefault(curve, len(number))
    laid = [tabulate(curve) for curve in number]
    return _scale(muscles, drawn), Curves(
        table=np.array([table for table, _ in laid]),
        span=np.array([span for _, span in laid]),
        of=of,
    )


def _draw(muscle: Muscle) -> FiberCurves:
    try:
        return _draw_once(
            muscle.family, muscle.ignore_tendon_compliance, tuple(muscle.curves.items())
        )
    except BadCurveError as rule:
        raise CoxaError(
            f"Muscle {muscle.name}: {rule}.", todo="Repair the muscle's curve properties."
        ) from None


@lru_cache(maxsize=4096)
def _draw_once(
    family: CurveFamily, rigid: bool, properties: tuple[tuple[str, float], ...]
) -> FiberCurves:
    numbers = dict(properties)
    match family:
        case "thelen2003":
            curves = thelen_curves(numbers)
        case "millard2012":
            curves = millard_curves(numbers, rigid=rigid)
        case "degroote2016":
            curves = degroote_curves(numbers)
    for curve in curves.five:
        tabulate(curve)
    return curves


def _scale(muscles: tuple[Muscle, ...], drawn: list[FiberCurves]) -> Fibers:
    def each(numbers: list[float]) -> Floats:
        return np.array(numbers, float)

    optimal = each([muscle.optimal_fiber_length for muscle in muscles])
    pennation = each([muscle.pennation_angle_at_optimal for muscle in muscles])
    steepest = each([curves.max_pennation for curves in drawn])
    width = optimal * np.sin(pennation)
    least = optimal * each([curves.shortest for curves in drawn])
    return Fibers(
        force=each([muscle.max_isometric_force for muscle in muscles]),
        optimal=optimal,
        slack=each([muscle.tendon_slack_length for muscle in muscles]),
        width=width,
        shortest=np.maximum(least, width / np.sin(steepest)),
        top_speed=each([muscle.max_contraction_velocity for muscle in muscles]),
        damping=each([curves.damping for curves in drawn]),
        pace=each([curves.pace for curves in drawn]),
        rigid=np.array([muscle.ignore_tendon_compliance for muscle in muscles], np.uint8),
    )


def _as_opensim(muscles: tuple[Muscle, ...], fibers: Fibers, pulls: Pulls) -> Floats:
    """Active force as OpenSim's static optimisation sees it, pennation misread."""
    active = pulls.active.copy()
    family = np.array([muscle.family for muscle in muscles])
    millard, degroote = family == "millard2012", family == "degroote2016"
    if millard.any():
        sine = (fibers.width * fibers.optimal)[millard] / pulls.fiber[:, millard]
        active[:, millard] *= np.sqrt(1.0 - sine * sine) / pulls.cosine[:, millard]
    active[:, degroote] /= pulls.cosine[:, degroote]
    return active


def _check(
    muscles: tuple[Muscle, ...],
    length: Floats,
    speed: Floats,
    tendon: Tendon,
    activation: float,
    parity: bool,
) -> None:
    if tendon not in ("rigid", "equilibrium"):
        raise CoxaError(f"No tendon '{tendon}'.", todo="Known: rigid, equilibrium.")
    if parity and tendon != "rigid":
        raise CoxaError("OpenSim's parity is with a rigid tendon.", todo="Use tendon='rigid'.")
    if not 0.0 <= activation <= 1.0:
        raise CoxaError(f"The activation is {activation:g}.", todo="Give a number from 0 to 1.")
    for name, values in (("length", length), ("speed", speed)):
        if values.ndim != 2 or values.shape != (length.shape[0], len(muscles)):
            raise CoxaError(
                f"The {name} of the paths has shape {values.shape}, expected "
                f"(frames, {len(muscles)})."
            )
        bad = np.argwhere(~np.isfinite(values))
        if bad.size:
            frame, m = (int(i) for i in bad[0])
            raise CoxaError(
                f"The path {name} of {muscles[m].name} is not a number in frame {frame}.",
                todo="Remove the frame, or repair what it was computed from.",
            )


def _warnings(
    muscles: tuple[Muscle, ...], normalized: Floats, state: NDArray[np.uint8]
) -> tuple[str, ...]:
    n = normalized.shape[0]
    if n == 0:
        return ()
    said: list[str] = []
    least, most = normalized.min(axis=0), normalized.max(axis=0)
    outside = (normalized < USUAL[0]) | (normalized > USUAL[1])
    odd = np.flatnonzero(outside.any(axis=0))
    if len(odd):
        worst = odd[np.argsort(-outside[:, odd].sum(axis=0), kind="stable")]
        each = [f"{muscles[m].name} {least[m]:.2f}-{most[m]:.2f}" for m in worst[:LISTED]]
        said.append(
            f"the fibres of {len(odd)} of {len(muscles)} muscles leave {USUAL[0]} to {USUAL[1]} "
            f"optimal lengths, up to {outside.sum(axis=0).max()} of {n} frames: "
            f"{_listed(each, len(odd))}"
        )
    for code, what in (
        (SHORTEST, "at their shortest length and pull at nothing"),
        (SLACK_TENDON, "with a slack tendon and pull at nothing"),
        (UNBALANCED, "without a balance of fibre and tendon"),
    ):
        there = np.flatnonzero((state == code).any(axis=0))
        if len(there):
            each = [
                f"{muscles[m].name} in {np.count_nonzero(state[:, m] == code)} of {n} frames"
                for m in there[:LISTED]
            ]
            said.append(f"{len(there)} muscles are {what}: {_listed(each, len(there))}")
    return tuple(said)


def _listed(each: list[str], count: int) -> str:
    more = "" if count <= len(each) else f", and {count - len(each)} more"
    return ", ".join(each) + more
