"""Cut limbs off a model: what hangs on a joint goes, with the muscles that reach it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from coxa.errors import CoxaError, nearest
from coxa.model.bands import Band
from coxa.model.model import Model
from coxa.model.muscle import Muscle


def prune(model: Model, joints: Sequence[str]) -> Model:
    """Return the model without the bodies that hang on the named joints.

    Muscles, bands, wraps, markers, couplers, motors and passive moments that need what was cut
    off go with it. Raises `CoxaError` for a joint the model lacks.
    """
    known = [joint.name for joint in model.joints]
    for name in joints:
        if name not in known:
            raise CoxaError(f"the model has no joint '{name}'", todo=nearest(name, known))
    gone: set[str] = set()
    for joint in model.joints:
        if joint.name in joints or joint.parent.body in gone:
            gone.add(joint.child.body)
    kept = tuple(joint for joint in model.joints if joint.child.body not in gone)
    left = {coordinate.name for joint in kept for coordinate in joint.coordinates}
    wraps = tuple(wrap for wrap in model.wraps if wrap.frame.body not in gone)
    surfaces = {wrap.name for wrap in wraps}

    def stays(line: Muscle | Band) -> bool:
        on_bone = all(point.body not in gone for point in line.points)
        return on_bone and all(contact.wrap in surfaces for contact in line.wraps)

    muscles = tuple(muscle for muscle in model.muscles if stays(muscle))
    names = {muscle.name for muscle in muscles}
    return replace(
        model,
        bodies=tuple(body for body in model.bodies if body.name not in gone),
        joints=kept,
        muscles=muscles,
        bands=tuple(band for band in model.bands if stays(band)),
        wraps=wraps,
        couplers=tuple(c for c in model.couplers if {c.dependent, c.independent} <= left),
        actuators=tuple(a for a in model.actuators if a.coordinate in left),
        markers=tuple(marker for marker in model.markers if marker.body not in gone),
        contacts=tuple(point for point in model.contacts if point.body not in gone),
        passive=tuple(p for p in model.passive if {p.coordinate, *p.range} <= left),
        bellies={b: of for b, of in model.bellies.items() if names.issuperset(of)},
    )
