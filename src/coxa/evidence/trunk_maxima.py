"""How strong the trunk is, isometric, beside what men were measured to do.

The pelvis is held and the trunk pushes against a harness at the height of the shoulders. What is
shown is the push's moment about L5/S1, the largest for which the muscles leave the trunk's other
two directions without a moment; in rotation it is a couple.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from coxa.evidence.row import Measure, Row
from coxa.kernels.arrays import Floats
from coxa.model.model import Model
from coxa.muscles.strength import Sign, maximum_moment
from coxa.study.inputs import OWN, load_model

TRUNK = ("lumbar_extension", "lumbar_bending", "lumbar_rotation")
NEAR = 0.25
FULL_EXTENSION_DEG = 20.0
"""Where a dynamometer's 0 degrees of lumbar flexion are taken to be."""
KJARM_DEG = np.array([0.0, 12.0, 24.0, 36.0, 48.0, 60.0, 72.0])
KJARM_NM = 1.3558 * np.array([125.0, 164.0, 200.0, 221.0, 241.0, 257.0, 262.0])
_STEP_RAD = 1e-5


def measure(trials: Path | None) -> Row:
    """Compare the trunk's isometric maxima, upright and bent, with published ones. No trial."""
    model = load_model(OWN)
    bent = strength(model, TRUNK[0], 1, FULL_EXTENSION_DEG - KJARM_DEG)
    ratio = bent / KJARM_NM
    upright = float(np.interp(FULL_EXTENSION_DEG, KJARM_DEG, KJARM_NM))
    flexion = float(strength(model, TRUNK[0], -1)[0])
    bending, rotation = (float(strength(model, name, 1)[0]) for name in TRUNK[1:])
    extension = float(strength(model, TRUNK[0], 1)[0])
    return Row(
        "isometric maxima of the trunk",
        "the four directions beside figures found; upright extension within 25 % of kjarm1997's",
        (
            Measure(
                "extension, upright",
                f"{extension:.0f} N m",
                f"{upright:.0f} (kjarm1997), 210 (mcneill1980), 288 at 20 deg (chaffin1999)",
                abs(extension / upright - 1.0) <= NEAR,
            ),
            Measure(
                "extension, bent, over kjarm1997's at 0, 12 ... 72 deg from full extension",
                ", ".join(f"{r:.2f}" for r in ratio),
                "1; theirs hold what is passive",
            ),
            Measure("flexion, upright", f"{flexion:.0f} N m", "150 (mcneill1980)"),
            Measure("lateral bending, upright", f"{bending:.0f} N m", "145 (mcneill1980)"),
            Measure("rotation, upright", f"{rotation:.0f} N m", "60-80, seated (kumar1996)"),
        ),
        "the tensions of back (100) and abdominal muscles (46 N/cm2) were chosen from published"
        " ones with extension and flexion in view; lateral bending and rotation were not",
        ("kjarm1997", "chaffin1999", "mcneill1980", "kumar1996", "burkhart2018", "christophy2012"),
        "mcneill1980 and kumar1996 are from memory: no page of theirs was found. The wall's"
        " obliques, laid straight from rib to pelvis, bend well and turn poorly.",
    )


def strength(
    model: Model, direction: str, sign: Sign, extension_deg: Floats | float = 0.0
) -> Floats:
    """Return the largest moments (n,) N m about L5/S1 in a direction at lumbar extensions (n,)."""
    angles = np.atleast_1d(np.radians(extension_deg))
    q = np.tile(model.default_pose, (len(angles), 1))
    q[:, model.coordinate_index(TRUNK[0])] = angles
    q = model.complete(q)
    others = [name for name in TRUNK if name != direction]
    largest = maximum_moment(model, direction, sign, q, balanced=others)
    return largest if direction == TRUNK[2] else largest * _gain(model, direction, q)


def _gain(model: Model, direction: str, q: Floats) -> Floats:
    """Return a push's moment about L5/S1 over its generalised force on the trunk, (n,).

    The push is at the height of the shoulders, square to the line from L5/S1: its lever is that
    line, and its generalised force its way per radian.
    """
    shoulder = next(joint for joint in model.joints if joint.name == "acromial_r").parent
    middle = (shoulder.translation[0], shoulder.translation[1], 0.0)
    ahead = q.copy()
    ahead[:, model.coordinate_index(direction)] += _STEP_RAD
    here, there = (model.positions(pose, "torso", middle) for pose in (q, model.complete(ahead)))
    line = here - model.positions(q, "lumbar5")
    way = (there - here) / _STEP_RAD
    lever = np.linalg.norm(line, axis=1)
    along = np.sum(way * line, axis=1) / lever
    square = np.sqrt(np.sum(way**2, axis=1) - along**2)
    return lever / square
