"""The masses of a model: the whole, each segment's share, and inertias no body can have."""

from __future__ import annotations

import numpy as np

from coxa.anatomy.segments import REFERENCE_HEIGHT_M, SEXES, read_segments, read_stature
from coxa.findings.inertia import check_inertia
from coxa.findings.passport.finding import Finding, Section, both_sides, gather
from coxa.findings.passport.hips import Hips
from coxa.model.joints import Joint
from coxa.model.model import Model
from coxa.movement.events import SIDES

PEOPLE_KG = (30.0, 200.0)
USUAL, WRONG = 1.30, 2.0
"""Published tables differ by up to 30 % (the thigh: 10.0 % of the mass in Dempster 1955, 14.16 %
in de Leva 1996); no table differs from another by a factor of two."""
TABLED = {"pelvis": "lower_trunk", "thigh": "thigh", "shank": "shank", "foot": "foot"}
SOURCE = "de Leva 1996, the nearer sex"


def check_masses(model: Model, hips: Hips) -> Section:
    """Compare the mass of pelvis, thigh, shank and foot with de Leva 1996, and check inertias."""
    found = [
        Finding(
            "fault" if w.code == "inertia" else "notice", w.what, "bodies",
            w.number, w.unit, w.limit, w.source,
        )
        for w in check_inertia(model)
    ]  # fmt: skip
    total = model.mass
    if not PEOPLE_KG[0] <= total <= PEOPLE_KG[1]:
        limit = PEOPLE_KG[0] if total < PEOPLE_KG[0] else PEOPLE_KG[1]
        found.append(
            Finding(
                "fault" if total <= 0.0 else "notice", f"the whole weighs {total:.1f} kg",
                "bodies", total, "kg", limit, "Coxa: grown-up people",
            )
        )  # fmt: skip
    if total > 0.0:
        found += _shares(model, segments(model, hips), total)
    return gather("masses", "Masses", f"{total:.2f} kg in {len(model.bodies)} bodies", found)


def segments(model: Model, hips: Hips) -> dict[str, tuple[str, ...]]:
    """List the bodies of each segment: the pelvis, then thigh_r, shank_r, foot_r, ... by side."""
    carried = {joint.child.body: joint for joint in model.joints}
    found: dict[str, tuple[str, ...]] = {}
    for side in SIDES:
        hip = _joint_of(model, hips.coordinates[side]["flexion"])
        found["pelvis"] = (hip.parent.body,)
        below = _below(model, hip.child.body)
        knee = hips.coordinates[side].get("knee")
        ankle = next((c for c in _names(model, below, carried) if "ankle" in c.lower()), None)
        if knee is None or ankle is None:
            continue
        shank = _below(model, _joint_of(model, knee).child.body)
        foot = _below(model, _joint_of(model, ankle).child.body)
        found[f"thigh_{side}"] = tuple(b for b in below if b not in shank)
        found[f"shank_{side}"] = tuple(b for b in shank if b not in foot)
        found[f"foot_{side}"] = foot
    return found


def _shares(model: Model, parts: dict[str, tuple[str, ...]], total: float) -> list[Finding]:
    mass = {body.name: body.mass for body in model.bodies}
    found: dict[str, dict[str, Finding]] = {}
    for name, bodies in parts.items():
        segment, _, side = name.partition("_")
        usual = [read_segments(sex)[TABLED[segment]].mass for sex in SEXES]
        share = sum(mass.get(body, 0.0) for body in bodies) / total
        ratio = min((share / wanted for wanted in usual), key=_off)
        off = _off(ratio)
        severity = "fault" if off > WRONG else "notice" if off > USUAL else "ok"
        told = " and ".join(f"{100 * wanted:.1f}" for wanted in usual)
        found.setdefault(segment, {})[side or "m"] = Finding(
            severity, f"{name}: {100 * share:.1f} % of the mass; men and women have {told} %",
            " + ".join(bodies), ratio, "ratio",
            WRONG if severity == "fault" else USUAL, SOURCE,
        )  # fmt: skip
    return both_sides(found)


def _off(ratio: float) -> float:
    return max(ratio, 1.0 / ratio) if ratio > 0.0 else float("inf")


def standing_height(model: Model, hips: Hips) -> float:
    """Judge a person's height in m by the right leg, hip to knee to ankle (de Leva 1996, men)."""
    parts = segments(model, hips)
    if "foot_r" not in parts:
        return REFERENCE_HEIGHT_M
    _, places = model.body_poses(model.default_pose[None])
    at = dict(zip(model.flat.bodies, places[0], strict=True))
    thigh, shank, foot = (at[parts[f"{name}_r"][0]] for name in ("thigh", "shank", "foot"))
    leg = float(np.linalg.norm(thigh - shank) + np.linalg.norm(shank - foot))
    men = read_segments("male")
    return leg * read_stature("male") / (men["thigh"].length_m + men["shank"].length_m)


def _joint_of(model: Model, coordinate: str) -> Joint:
    return next(j for j in model.joints if coordinate in (c.name for c in j.coordinates))


def _below(model: Model, body: str) -> tuple[str, ...]:
    """List a body and all it carries."""
    below = [body]
    for at in below:
        below += [j.child.body for j in model.joints if j.parent.body == at]
    return tuple(below)


def _names(model: Model, bodies: tuple[str, ...], carried: dict[str, Joint]) -> list[str]:
    return [c.name for b in bodies if b in carried for c in carried[b].coordinates]
