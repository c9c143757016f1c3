"""Turn the hips and knees through their range, and keep every length and moment arm."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from coxa.findings.passport.hips import HIP_TURNS, Element, Hips, Turn
from coxa.kernels.arrays import Floats, Ints
from coxa.model.geometry import path_geometry
from coxa.model.model import Model
from coxa.movement.events import SIDES, Side

RANGE_DEG: dict[Turn, tuple[float, float]] = {
    "flexion": (-20.0, 110.0),
    "adduction": (-30.0, 20.0),
    "rotation": (-45.0, 45.0),
    "knee": (0.0, 120.0),
}
"""What is audited, as far as the model's own ranges go. The knee's is its bend."""
STATIONS: dict[Turn, tuple[float, ...]] = {
    "flexion": (-20.0, 0.0, 45.0, 90.0, 110.0),
    "adduction": (-30.0, 0.0, 20.0),
    "rotation": (-45.0, 0.0, 45.0),
    "knee": (0.0,),
}
"""Where the other coordinates stand while one moves."""
BENT_KNEE_DEG = 90.0
STEP_DEG = 1.0


@dataclass(frozen=True)
class Line:
    """One coordinate moved degree by degree, the others standing `at` degrees."""

    turn: Turn
    degrees: Floats
    at: Mapping[Turn, float]
    rows: slice

    @property
    def central(self) -> bool:
        """Return whether all others stand at 0."""
        return not any(self.at.values())


@dataclass(frozen=True)
class Sweep:
    """Lengths (n, M) m and moment arms (n, M) m, by side and turn, in the poses of all lines.

    Both sides are in the same pose; positive: flexion, adduction, turning inward, bending the knee.
    """

    model: Model
    hips: Hips
    lines: tuple[Line, ...]
    length: Floats
    arms: Mapping[tuple[Side, Turn], Floats]
    reach: Mapping[Turn, tuple[float, float]]

    def central(self, turn: Turn, **at: float) -> Line | None:
        """Return the line of one turn on which the others stand at 0, or as told."""
        for line in self.lines:
            if line.turn == turn and all(d == at.get(t, 0.0) for t, d in line.at.items()):
                return line
        return None

    def bends_knee(self, element: Element) -> bool:
        """Return whether an element has an arm at the knee."""
        if "knee" not in self.hips.turns:
            return False
        return bool(self.arms[element.side, "knee"][:, element.column].any())

    def pose(self, row: int) -> str:
        """Say which pose a row is, in degrees."""
        line = next(x for x in self.lines if x.rows.start <= row < x.rows.stop)
        angles = {line.turn: float(line.degrees[row - line.rows.start]), **line.at}
        said = ", ".join(f"{turn} {angle:g}" for turn, angle in angles.items() if angle)
        return said or "neutral"

    def neutral(self) -> int:
        """Return the row in which every coordinate is nearest to 0."""
        line = self.central("flexion")
        assert line is not None
        return line.rows.start + int(np.abs(line.degrees).argmin())


def sweep(model: Model, hips: Hips) -> Sweep:
    """Move each coordinate of the hips and knees through its range, both sides at once."""
    reach: dict[Turn, tuple[float, float]] = {
        turn: _reach(model, hips, turn) for turn in hips.turns
    }
    lines: list[Line] = []
    poses: list[Mapping[Turn, float]] = []
    for turn in hips.turns:
        low, high = reach[turn]
        degrees = np.arange(low, high + 0.5 * STEP_DEG, STEP_DEG)
        for at in _stations(turn, reach):
            lines.append(Line(turn, degrees, at, slice(len(poses), len(poses) + len(degrees))))
            for d in degrees:
                pose: dict[Turn, float] = {**at, turn: float(d)}
                poses.append(pose)
    length, arms = measure(model, hips, poses)
    return Sweep(model, hips, tuple(lines), length, arms, reach)


def measure(
    model: Model, hips: Hips, poses: Sequence[Mapping[Turn, float]]
) -> tuple[Floats, dict[tuple[Side, Turn], Floats]]:
    """Return lengths (n, M) and arms (n, M) by side and turn in poses given in degrees."""
    q = model.complete(pose_rows(model, hips, poses))
    geometry = path_geometry(model.flat, q)
    paths = model.flat.paths
    owner = np.repeat(np.arange(len(model.muscles)), np.diff(paths.arm_start))
    arms: dict[tuple[Side, Turn], Floats] = {}
    for side in SIDES:
        for turn in hips.turns:
            column = model.coordinate_index(hips.coordinates[side][turn])
            mine: Ints = np.flatnonzero(paths.arm_coordinate == column)
            full = np.zeros((len(q), len(model.muscles)))
            full[:, owner[mine]] = geometry.arms[:, mine] * _sense(model, hips, side, turn)
            arms[side, turn] = full
    return geometry.length, arms


def pose_rows(model: Model, hips: Hips, poses: Sequence[Mapping[Turn, float]]) -> Floats:
    """Return q (n, C): the poses, all else at 0 (translations at their default)."""
    rest = [c.default_value if c.motion == "translational" else 0.0 for c in model.coordinates]
    q = np.tile(np.array(rest), (len(poses), 1))
    for side in SIDES:
        for turn in hips.turns:
            column = model.coordinate_index(hips.coordinates[side][turn])
            angle = np.radians([pose.get(turn, 0.0) for pose in poses])
            q[:, column] = angle * _sense(model, hips, side, turn)
    return q


def _sense(model: Model, hips: Hips, side: Side, turn: Turn) -> float:
    """Return -1 where the model counts the other way: knees that bend to negative angles."""
    name = hips.coordinates[side][turn]
    if turn == "adduction":
        return -1.0 if "abd" in name.lower() else 1.0
    if turn != "knee":
        return 1.0
    low, high = model.coordinates[model.coordinate_index(name)].range
    return -1.0 if -low > high else 1.0


def _reach(model: Model, hips: Hips, turn: Turn) -> tuple[float, float]:
    """Return the audited range that both sides' coordinates allow, in degrees."""
    low, high = RANGE_DEG[turn]
    for side in SIDES:
        sense = _sense(model, hips, side, turn)
        coordinate = model.coordinates[model.coordinate_index(hips.coordinates[side][turn])]
        ends = sorted(sense * np.degrees(limit) for limit in coordinate.range)
        low, high = max(low, float(ends[0])), min(high, float(ends[1]))
    # Whole degrees; ranges in rad miss them by their last digit.
    low, high = float(np.ceil(low - 1e-3)) + 0.0, float(np.floor(high + 1e-3)) + 0.0
    return (low, high) if low <= 0.0 <= high else (0.0, 0.0)


def _stations(turn: Turn, reach: Mapping[Turn, tuple[float, float]]) -> Iterable[dict[Turn, float]]:
    """List where the others stand: the hip's at all their stations, the knee straight, or bent."""
    others: list[Turn] = [t for t in reach if t != turn]
    combined: list[dict[Turn, float]] = [{}]
    for other in others:
        low, high = reach[other]
        places = STATIONS[other] if turn != "knee" or other == "flexion" else (0.0,)
        inside = sorted({float(np.clip(d, low, high)) for d in places})
        wider: list[dict[Turn, float]] = [{**c, other: d} for c in combined for d in inside]
        combined = wider
    if turn in HIP_TURNS and "knee" in reach:
        bent = min(BENT_KNEE_DEG, reach["knee"][1])
        straight: dict[Turn, float] = dict.fromkeys(others, 0.0)
        combined.append({**straight, "knee": bent})
    return combined
