"""How thick a pillow lays the upper thigh level in side sleep, and what that does to the hip."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from coxa.errors import CoxaError

if TYPE_CHECKING:
    from coxa.kernels.arrays import Floats
    from coxa.model.model import Model

RANGES = {
    "shoulder_m": (0.30, 0.65, "across both upper arms at their widest"),
    "pelvis_m": (0.26, 0.50, "across both hips at their widest"),
    "height_m": (1.2, 2.3, "the whole body"),
    "thickness_m": (0.02, 0.25, "a pillow when the knees press it"),
}
HEIGHT_M = 1.70
"""Of the built-in body."""
TAPE_M = 0.01
"""What a tape at home errs by across shoulders and hips; ours."""
DROPPED_DEG = {"hip_flexion_r": 60.0, "hip_adduction_r": 15.0, "hip_rotation_r": 20.0}
"""The upper hip with its knee fallen onto the mattress: assumed, as in the article's row 77."""
PIRIFORMIS, ADDUCTION = "piriformis_r", "hip_adduction_r"
THINNEST_M, THICKEST_M, _ = RANGES["thickness_m"]
STEPS, NEAR = 12, 1e-4
"""A search ends within a tenth of a millimetre, or a ten-thousandth of a degree."""


@dataclass(frozen=True)
class Lying:
    """The upper hip of someone on the side.

    `adduction_deg` is positive across the middle, negative out of it; `piriformis_mm` how much
    longer the piriformis is than in standing. `drop_m` is how much lower the knee's joint lies
    than the hip's, None where no body was laid.
    """

    adduction_deg: float
    piriformis_mm: float
    drop_m: float | None = None


@dataclass(frozen=True)
class PillowAnswer:
    """What a pillow between the knees does.

    `level_m` is the thickness (pressed) with which the upper thigh lies level, from `low_m` to
    `high_m` as the tape may err by a centimetre in either width; None where no pillow of 2 to 25
    cm does, and for a band that reaches past these. `middle_m` is the one with which the hip is
    neither across the middle nor out of it, None alike. `thickness_m` is the one asked for, else
    `level_m`; `with_pillow` is the hip on it, `without` knee on knee, `dropped` with the knee on
    the mattress (an assumed posture). `eased_mm` is how much shorter the piriformis is with the
    pillow than knee on knee.
    """

    level_m: float | None
    low_m: float | None
    high_m: float | None
    middle_m: float | None
    thickness_m: float | None
    without: Lying
    with_pillow: Lying
    dropped: Lying
    eased_mm: float
    text: str
    no_band: str = (
        "angles and lengths follow from the built-in body, stretched to these widths; a soft "
        "mattress, and how far one rolls forward, change them by more than a tape does"
    )


def pillow(
    shoulder_m: float,
    pelvis_m: float,
    thickness_m: float | None = None,
    height_m: float = HEIGHT_M,
) -> PillowAnswer:
    """Lay a body of these widths on its side, with and without a pillow between the knees.

    The body rests on hip and shoulder on a firm floor, its upper hip bent by 50 degrees
    (`side-sleep` of the library). The first call loads the engine (2 s), the next take 0.5 s.
    Raises `CoxaError` for what no adult or pillow measures.
    """
    asked = {} if thickness_m is None else {"thickness_m": thickness_m}
    check({"shoulder_m": shoulder_m, "pelvis_m": pelvis_m, "height_m": height_m, **asked})
    model = _sized(shoulder_m, pelvis_m, height_m)
    level = _level(model)
    erring = [
        _level(_sized(shoulder_m + s, pelvis_m + p, height_m))
        for s, p in ((TAPE_M, 0.0), (-TAPE_M, 0.0), (0.0, TAPE_M), (0.0, -TAPE_M))
    ]
    band = [t for t in erring if t is not None]
    whole = level is not None and len(band) == len(erring)
    middle = _thickness(lambda t: -lying(model, t).adduction_deg)
    used = level if thickness_m is None else thickness_m
    without = lying(model)
    on_pillow = lying(model, used)
    return PillowAnswer(
        level_m=level,
        low_m=min(band) if whole else None,
        high_m=max(band) if whole else None,
        middle_m=middle,
        thickness_m=used,
        without=without,
        with_pillow=on_pillow,
        dropped=_dropped(model),
        eased_mm=without.piriformis_mm - on_pillow.piriformis_mm,
        text=_told(level, middle, used, without, on_pillow),
    )


def check(given: Mapping[str, float]) -> None:
    """Raise `CoxaError` for a measure that none has; centimetres are told as such."""
    for name, value in given.items():
        low, high, what = RANGES[name]
        if low <= value <= high:
            continue
        todo = f"Give {low:g} to {high:g} metres: {what}."
        if low <= 0.01 * value <= high:
            todo += f" {value:g} cm are {0.01 * value:g} m."
        raise CoxaError(f"{name} is {value:g}", todo=todo)


def lying(model: Model, pillow_m: float | None = None) -> Lying:
    """Lay a model on its left side, its right knee on the left one or on a pillow between."""
    from coxa.movement.library import perform

    if pillow_m is None:
        q = perform("side-sleep", model).motion.values[:1]
    else:
        q = perform("side-sleep-pillow", model, pillow_m=pillow_m).motion.values[:1]
    return _hip(model, q, _drop(model, q))


def _drop(model: Model, q: Floats) -> float:
    hip, knee = (model.positions(q, body)[0, 1] for body in ("femur_r", "tibia_r"))
    return float(hip - knee)


def _dropped(model: Model) -> Lying:
    """Let the upper knee fall onto the mattress: angles assumed, no body laid."""
    from math import radians

    q = model.default_pose[None].copy()
    for name, angle in DROPPED_DEG.items():
        q[:, model.coordinate_index(name)] = radians(angle)
    return _hip(model, model.complete(q))


def _hip(model: Model, q: Floats, drop_m: float | None = None) -> Lying:
    """Read the upper hip at q (1, coordinates)."""
    from math import degrees

    columns = model.belly_columns(PIRIFORMIS)
    now, standing = (
        float(model.muscle_lengths(pose)[0, columns].mean())
        for pose in (q, model.default_pose[None])
    )
    across = degrees(float(q[0, model.coordinate_index(ADDUCTION)]))
    return Lying(across, 1000.0 * (now - standing), drop_m)


def _level(model: Model) -> float | None:
    """Find the thickness with which the upper knee lies as high as its hip."""
    return _thickness(lambda t: -(lying(model, t).drop_m or 0.0))


def _thickness(rises: Callable[[float], float]) -> float | None:
    """Find where a rising function of a pillow's thickness is zero; None beyond all pillows."""
    low, high = THINNEST_M, THICKEST_M
    at_low, at_high = rises(low), rises(high)
    if at_low > 0.0 or at_high < 0.0:
        return None
    for _ in range(STEPS):
        guess = low - at_low * (high - low) / (at_high - at_low)
        found = rises(guess)
        if found < 0.0:
            low, at_low = guess, found
        else:
            high, at_high = guess, found
        if abs(found) < NEAR:
            return guess
    return 0.5 * (low + high)


@cache
def _built_in() -> tuple[Model, float, float]:
    """Return the built-in model, and how wide it is across shoulders and hips (m)."""
    from coxa.movement.library.points import find_point
    from coxa.study.inputs import load_model

    model = load_model("coxa")
    q = model.default_pose[None]
    shoulder, hip = (
        2.0 * float(model.positions(q, *find_point(model, point))[0, 2])
        for point in ("shoulder_r", "hip_side_r")
    )
    return model, shoulder, hip


def _sized(shoulder_m: float, pelvis_m: float, height_m: float) -> Model:
    """Return the built-in model of a height, stretched across to these widths."""
    from coxa.model.scaling import scale

    model, shoulder, hip = _built_in()
    k = height_m / HEIGHT_M
    across: dict[str, float] = dict.fromkeys(("pelvis", "femur_r", "femur_l"), pelvis_m / hip)
    across |= dict.fromkeys(("torso", "humerus_r", "humerus_l"), shoulder_m / shoulder)
    factors = {body.name: (k, k, across.get(body.name, k)) for body in model.bodies}
    return scale(model, factors)


def _told(
    level: float | None, middle: float | None, used: float | None, without: Lying, on: Lying
) -> str:
    if level is not None:
        text = f"A pillow of {100 * level:.0f} cm, pressed, lays the upper thigh level."
    elif (without.drop_m or 0.0) <= THINNEST_M:
        text = "The upper thigh lies as good as level with one knee on the other."
    else:
        text = f"No pillow of up to {100 * THICKEST_M:.0f} cm lays the upper thigh level."
    if middle is not None:
        text += f" One of {100 * middle:.0f} cm keeps the hip from going across or out."
    if used is None:
        return f"{text} Knee on knee the upper hip is {_across(without)}."
    change = without.piriformis_mm - on.piriformis_mm
    return (
        f"{text} With {100 * used:.0f} cm the upper hip is {_across(on)}, knee on knee "
        f"{_across(without)}; the piriformis is {abs(change):.0f} mm "
        f"{'shorter' if change > 0 else 'longer'} on the pillow. We found no trial of what that "
        "does for pain."
    )


def _across(lying: Lying) -> str:
    angle = lying.adduction_deg
    if abs(angle) < 0.5:
        return "in the middle"
    return f"{abs(angle):.0f}° {'across the middle' if angle > 0 else 'out of the middle'}"
