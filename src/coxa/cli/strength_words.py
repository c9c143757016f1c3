"""A measured strength in a few words: what was measured, then the pose, in degrees.

hip_abduction_r=110Nm
hip_adduction_r=-110Nm                               the same
hip_flexion_r=180N@0.38m,hip_flexion_r=90deg         180 N, 0.38 m from the joint's axis
knee_extension_l=150Nm,knee_angle_l=60deg,limb=included,muscles=vaslat_l+vasmed_l
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import Any

from coxa.errors import CoxaError
from coxa.muscles.strength import StrengthTest

EXAMPLE = "Write it like hip_abduction_r=110Nm, or hip_abduction_r=180N@0.38m."
NUMBER = r"[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?"
MEASURED = re.compile(rf"\s*(\w+)\s*=\s*({NUMBER})\s*([^@\d]*?)\s*(?:@\s*({NUMBER})\s*(\w*)\s*)?")
ANGLE = re.compile(rf"({NUMBER})\s*(?:deg|°)?")
MOMENT_UNITS = ("Nm", "N m", "N·m", "N*m")
LENGTHS = {"m": 1.0, "cm": 0.01, "mm": 0.001}


def parse_strength(text: str, pose: str = "", **given: Any) -> StrengthTest:
    """Read a test, such as `hip_abduction_r=110Nm,knee_angle_r=90deg`; more of its pose in `pose`.

    `given` are fields of the test that are set elsewhere. Raises `CoxaError` for words that are
    no test: a unit or a distance that is missing, a number that is none.
    """
    first, *others = text.split(",")
    found = MEASURED.fullmatch(first)
    if found is None:
        raise CoxaError(f"'{first}' is no measured strength", todo=EXAMPLE)
    name, value, unit, distance, length = found.groups()
    fields: dict[str, Any] = {**_value(first, float(value), unit, distance, length), **given}
    angles: dict[str, float] = {}
    for part in (*others, *(p for p in pose.split(",") if p.strip())):
        key, equals, setting = (word.strip() for word in part.partition("="))
        if not (key and equals and setting):
            raise CoxaError(
                f"'{part.strip()}' says no angle", todo="Write it like knee_angle_r=90."
            )
        if key == "limb":
            fields["limb_weight"] = setting
        elif key == "muscles":
            fields["muscles"] = tuple(setting.split("+"))
        elif key in angles:
            raise CoxaError(f"the pose says {key} twice", todo="Say it once.")
        else:
            angles[key] = math.radians(_degrees(key, setting))
    return StrengthTest(name, -1 if float(value) < 0.0 else 1, pose=angles, **fields)


def format_strength(test: StrengthTest) -> str:
    """Write a test as `parse_strength` reads it."""
    sign = "-" if test.sign < 0 else ""
    if test.moment_nm is not None:
        text = f"{test.coordinate}={sign}{test.moment_nm}Nm"
    else:
        text = f"{test.coordinate}={sign}{test.force_n}N@{test.distance_m}m"
    for name, angle in test.pose.items():
        # 12 digits: what turning degrees to rad and back left over is not written.
        text += f",{name}={math.degrees(angle):.12g}deg"
    if test.muscles is not None:
        text += f",muscles={'+'.join(test.muscles)}"
    return text if test.limb_weight == "removed" else f"{text},limb={test.limb_weight}"


def _value(
    text: str, value: float, unit: str, distance: str | None, length: str
) -> Mapping[str, float]:
    """Return the fields that a number, its unit and a distance make."""
    if not value:
        raise CoxaError(f"'{text}': a strength of 0 is no maximum", todo=EXAMPLE)
    if unit in MOMENT_UNITS:
        if distance is not None:
            raise CoxaError(f"'{text}': a moment needs no distance", todo="Leave it out, or say N.")
        return {"moment_nm": abs(value)}
    if unit != "N":
        what = f"'{unit}' is no unit of strength" if unit else "the unit is missing"
        raise CoxaError(f"'{text}': {what}", todo=f"Say Nm or N. {EXAMPLE}")
    if distance is None:
        raise CoxaError(f"'{text}': a force needs its distance from the joint", todo=EXAMPLE)
    if length not in LENGTHS:
        what = f"the unit '{length}'" if length else "no unit"
        raise CoxaError(
            f"'{text}': the distance has {what}",
            todo=f"Units that fit: {', '.join(LENGTHS)}.",
        )
    far = float(distance) * LENGTHS[length]
    if not far > 0.0:
        raise CoxaError(
            f"'{text}': the distance is {far:g} m",
            todo="Give a distance above 0; the sign of the force tells the direction.",
        )
    return {"force_n": abs(value), "distance_m": far}


def _degrees(key: str, text: str) -> float:
    found = ANGLE.fullmatch(text)
    if found is None:
        raise CoxaError(f"the pose's {key} is '{text}'", todo="Give degrees: 90 or 90deg.")
    return float(found[1])
