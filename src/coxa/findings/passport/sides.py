"""How the left side differs from the mirror image of the right."""

from __future__ import annotations

import numpy as np

from coxa.findings.passport.finding import Finding, Section, gather
from coxa.findings.passport.hips import split
from coxa.findings.passport.sweep import Sweep
from coxa.model.bodies import Body, Vector
from coxa.model.model import Model
from coxa.model.muscle import Muscle
from coxa.model.paths import ConditionalPoint, FixedPoint, Point

EXACT_MM, WRONG_MM = 0.1, 5.0
EXACT, WRONG = 1e-3, 0.25
"""Differences below the first are those of digits in a file. Above the second no scaling of one
person's two legs explains them."""
SOURCE = "Coxa: a mirror image; scaling both legs by themselves may differ by little"
_NUMBERS = (
    ("force", "max_isometric_force", "N"),
    ("fibre", "optimal_fiber_length", "m"),
    ("tendon", "tendon_slack_length", "m"),
    ("pennation", "pennation_angle_at_optimal", "rad"),
)


def check_sides(sweep: Sweep) -> Section:
    """Compare each muscle and body of the right with the left one's mirror image, in numbers.

    Points and mass centres are mirrored across the plane z = 0 of their bodies; lengths and hip
    arms are compared in all poses of the sweep, which shows what frames and wraps do.
    """
    model = sweep.model
    found: list[Finding] = []
    named = {m.name: k for k, m in enumerate(model.muscles)}
    pairs = 0
    for name, k in named.items():
        side, stem = split(name)
        other = twin(name)
        if side is None:
            continue
        if other not in named:
            found.append(Finding("fault", f"{name} has no twin {other}", name, source=SOURCE))
        elif side == "r":
            pairs += 1
            found += _numbers(model.muscles[k], model.muscles[named[other]], stem)
            found += _points(model.muscles[k], model.muscles[named[other]], stem)
            found += _function(sweep, k, named[other], stem)
    found += _bodies(model)
    differ = len({f.what.split(":")[0] for f in found})
    summary = f"{pairs} pairs of muscles; " + (
        f"{differ} muscles or bodies differ" if found else "left is the mirror image of right"
    )
    return gather("sides", "Left and right", summary, found)


def twin(name: str) -> str:
    """Return the name of the other side: `femur_r` and `femur_l`; a name without a side stays."""
    side, _ = split(name)
    return name if side is None else name[:-1] + ("l" if side == "r" else "r")


def _relative(what: str, where: str, right: float, left: float, unit: str) -> list[Finding]:
    size = max(abs(right), abs(left))
    off = abs(right - left) / size if size > 0.0 else 0.0
    if off <= EXACT:
        return []
    return [
        Finding(
            "fault" if off > WRONG else "notice",
            f"{where}: {what} right {right:.4g}, left {left:.4g} {unit}",
            where, 100.0 * off, "%", 100.0 * EXACT, SOURCE,
        )
    ]  # fmt: skip


def _distance(what: str, where: str, mm: float, pose: str = "") -> list[Finding]:
    if mm <= EXACT_MM:
        return []
    severity = "fault" if mm > WRONG_MM else "notice"
    said = f"{where}: {what} by {mm:.1f} mm"
    return [Finding(severity, said, pose or where, mm, "mm", EXACT_MM, SOURCE)]


def _numbers(right: Muscle, left: Muscle, stem: str) -> list[Finding]:
    return [
        finding
        for what, field, unit in _NUMBERS
        for finding in _relative(what, stem, getattr(right, field), getattr(left, field), unit)
    ]


def _points(right: Muscle, left: Muscle, stem: str) -> list[Finding]:
    """Compare fixed and conditional points; those that move show in lengths and arms."""
    a, b = [_shape(p) for p in right.points], [_shape(p) for p in left.points]
    if a != b or len(right.wraps) != len(left.wraps):
        what = f"{stem}: points of another kind or body, or another number of wraps"
        return [Finding("notice", what, stem, source=SOURCE)]
    apart = [
        1e3 * float(np.linalg.norm(np.subtract(p.location, _mirrored(q.location))))
        for p, q in zip(right.points, left.points, strict=True)
        if isinstance(p, FixedPoint | ConditionalPoint)
        and isinstance(q, FixedPoint | ConditionalPoint)
    ]
    if not apart:
        return []
    return _distance(f"point {int(np.argmax(apart)) + 1} differs", stem, max(apart))


def _shape(point: Point) -> tuple[str, str]:
    """Return a point's kind and its body, whichever side it is on."""
    return type(point).__name__, split(point.body)[1]


def _function(sweep: Sweep, right: int, left: int, stem: str) -> list[Finding]:
    length = 1e3 * np.abs(sweep.length[:, right] - sweep.length[:, left])
    arms = 1e3 * np.max(
        [np.abs(sweep.arms["r", t][:, right] - sweep.arms["l", t][:, left]) for t in sweep.reach],
        axis=0,
    )
    return [
        *_distance("lengths differ", stem, float(length.max()), sweep.pose(int(length.argmax()))),
        *_distance("arms differ", stem, float(arms.max()), sweep.pose(int(arms.argmax()))),
    ]


def _bodies(model: Model) -> list[Finding]:
    named = {body.name: body for body in model.bodies}
    found: list[Finding] = []
    for name, right in named.items():
        side, stem = split(name)
        left = named.get(twin(name))
        if side == "r" and left is not None:
            found += _body(right, left, stem)
    return found


def _body(right: Body, left: Body, stem: str) -> list[Finding]:
    apart = np.linalg.norm(np.subtract(right.mass_center, _mirrored(left.mass_center)))
    mirrored = np.array(left.inertia) * np.array([1, 1, 1, 1, -1, -1])
    size = float(np.abs(right.inertia).max())
    off = float(np.abs(np.array(right.inertia) - mirrored).max())
    found = _relative("mass", stem, right.mass, left.mass, "kg")
    found += _distance("mass centre differs", stem, 1e3 * float(apart))
    if size > 0.0 and off / size > EXACT:
        what = f"{stem}: inertia differs by {100 * off / size:.2g} %"
        found.append(Finding("notice", what, stem, 100 * off / size, "%", 100 * EXACT, SOURCE))
    return found


def _mirrored(v: Vector) -> Vector:
    return v[0], v[1], -v[2]
