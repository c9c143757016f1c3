"""The masses of a model: the whole, each segment's share, and inertias no body can have."""

from __future__ import annotations

import numpy as np

from coxa.anatomy.bellies import read_shares
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
LEG_OF_HEIGHT = 0.2425 + 0.2493
REFERENCE_HEIGHT_M = 1.70
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
    by_name = {share.segment: share for share in read_shares()}
    found: dict[str, dict[str, Finding]] = {}
    for name, bodies in parts.items():
        segment, _, side = name.partition("_")
        wanted = by_name[segment]
        share = sum(mass.get(body, 0.0) for body in bodies) / total
        ratio = min((share / w for w in (wanted.male, wanted.female)), key=_off)
        off = _off(ratio)
        severity = "fault" if off > WRONG else "notice" if off > USUAL else "ok"
        usual = f"{100 * wanted.male:.1f} (men), {100 * wanted.female:.1f} % (women)"
        found.setdefault(segment, {})[side or "m"] = Finding(
            severity, f"{name} has {100 * share:.1f} % of the mass; usual are {usual}",
            " + ".join(bodies), ratio, "of the usual share",
            WRONG if severity == "fault" else USUAL, SOURCE,
        )  # fmt: skip
    return both_sides(found)


def _off(ratio: float) -> float:
    return max(ratio, 1.0 / ratio) if ratio > 0.0 else float("inf")


def standing_height(model: Model, hips: Hips) -> float:
    """Judge a person's height in m by the right leg: hip to knee to ankle is 49.2 % of it.

    In de Leva 1996 thigh and shank are 24.25 and 24.93 % of a man's height.
    """
    parts = segments(model, hips)
    if "foot_r" not in parts:
        return REFERENCE_HEIGHT_M
    R, p = model.body_poses(model.default_pose[None])
    del R
    at = {body: p[0, k] for k, body in enumerate(model.flat.bodies)}
    thigh, shank, foot = (parts[f"{s}_r"][0] for s in ("thigh", "shank", "foot"))
    leg = np.linalg.norm(at[thigh] - at[shank]) + np.linalg.norm(at[shank] - at[foot])
    return float(leg) / LEG_OF_HEIGHT


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
