"""Models with one thing wrong, for tests that are to notice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from coxa.model.conditions import Weakness, apply
from coxa.model.functions import Linear
from coxa.model.joints import Joint
from coxa.model.model import Model
from coxa.model.muscle import Muscle
from coxa.model.paths import FixedPoint, Point


def turn_medius_inside_out(model: Model) -> Model:
    """Let the right gluteus medius run inside of its hip joint instead of outside."""
    hip = next(joint for joint in model.joints if joint.name == "hip_r")
    center = {"pelvis": hip.parent.translation[2], "femur_r": hip.child.translation[2]}

    def inward(point: Point) -> Point:
        assert isinstance(point, FixedPoint)
        x, y, z = point.location
        return replace(point, location=(x, y, 2.0 * center[point.body] - z))

    def mirrored(muscle: Muscle) -> Muscle:
        return replace(muscle, points=tuple(map(inward, muscle.points)), wraps=())

    medius = set(model.bellies["gluteus_medius_r"])
    return replace(
        model, muscles=tuple(mirrored(m) if m.name in medius else m for m in model.muscles)
    )


def double_psoas(model: Model) -> Model:
    """Let both psoas pull twice as hard."""
    return apply(model, Weakness(("psoas_major_r", "psoas_major_l"), 2.0))


def flip_rotation(model: Model) -> Model:
    """Let the right hip turn outward where it says inward."""

    def flipped(joint: Joint) -> Joint:
        axes = tuple(
            replace(axis, function=Linear(-1.0, 0.0))
            if axis.coordinate == "hip_rotation_r"
            else axis
            for axis in joint.axes
        )
        return replace(joint, axes=axes)

    return replace(
        model, joints=tuple(flipped(j) if j.name == "hip_r" else j for j in model.joints)
    )


MUTANTS: dict[str, Callable[[Model], Model]] = {
    "medius inside out": turn_medius_inside_out,
    "psoas doubled": double_psoas,
    "rotation flipped": flip_rotation,
}
