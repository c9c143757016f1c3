"""What L5/S1 carries in two lifts, computed with the default model in the lifter's size.

No legs were recorded: the model ends at the hips. Its pelvis lies 8.3 degrees further back in
its frame than the recorders' does (`christophy2012` among the sources), which goes from the
pelvis' tilt to the lumbar spine so that the bones stand as recorded.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from coxa.evidence.lifts import LIFTS, Lift, factors_of, in_hands, read_lift
from coxa.evidence.row import Measure, Row
from coxa.kernels.arrays import Floats
from coxa.model.bodies import G
from coxa.model.levels import DISC_NM, LOWEST, free_levels
from coxa.model.model import Model
from coxa.model.pruning import prune
from coxa.model.scaling import scale
from coxa.movement.motion import Motion
from coxa.muscles.reactions import ReactionRequest, joint_reactions
from coxa.study.inputs import OWN, load_model
from coxa.study.settings import Settings
from coxa.study.solve import solve
from coxa.study.study import Study

LIFTER_KG = 81.5
PELVIS_TURN_RAD = 0.1452
ARM_M = 0.055
WITHIN = 0.25
OTHER_DISCS_NM = (1.0, 3.0)
SLOWER = 1.0e4
"""Passed through this much more slowly, postures need no force to be moved."""

_SUMS = {
    "lumbar_extension": ("Flex_Ext", PELVIS_TURN_RAD),
    "lumbar_bending": ("Lat_Bending", 0.0),
    "lumbar_rotation": ("axial_rotation", 0.0),
}
_LEVELS = ("L5_S1", "L4_L5", "L3_L4", "L2_L3", "L1_L2", "L1_T12")
_GROUPS = {
    "erector spinae": ("LTp", "IL_"),
    "multifidus": ("MF_",),
    "quadratus lumborum": ("QL_",),
    "abdominal muscles": ("rect_abd", "EO", "IO"),
}


@dataclass(frozen=True, eq=False)
class Carried:
    """What L5/S1 carries in n frames: extension moments in N m, forces in N."""

    moment: Floats  # (n,) from weight and box
    by_group: dict[str, Floats]  # (n,) each: what muscles balance of it
    compression: Floats  # (n,) along the line from L5/S1 to L4/L5
    simple: Floats  # (n,) moment / 55 mm + weight above + box

    @property
    def ratio(self) -> Floats:
        """Return compression over the simple estimate, (n,)."""
        return self.compression / self.simple


def measure(trials: Path | None) -> Row:
    """Compare L5/S1 compression with a lever's, and show who holds the trunk."""
    lifts = [] if trials is None else [read_lift(trials / name) for name in LIFTS]
    return Row(
        "lifting, our model",
        f"L5/S1 compression within {100 * WITHIN:g} % of moment / {ARM_M:g} m + weight above + box",
        tuple(measure for lift in lifts for measure in _show(lift)),
        "no strength and no path; but the levels were untied after these lifts had shown what the"
        f" tie does, and a disc's {DISC_NM:g} N m a level is an assumption. Both are varied below",
        ("lfb2019", "christophy2012", "yamamoto1989"),
        "Every level is balanced by its own muscles, ligaments and disc (`coxa.model.levels`)."
        " Where the tie between the levels carries moments too, muscles pull harder at L5/S1"
        " than it is loaded."
        if lifts
        else "The recorded trials are not here.",
    )


def lifter(lift: Lift) -> Model:
    """Return the default model above the hips, in the recorded lifter's size and mass."""
    whole = load_model(OWN)
    trunk = prune(whole, ("hip_r", "hip_l"))
    bodies = {body.name for body in trunk.bodies}
    factors = {name: by for name, by in factors_of(lift.model).items() if name in bodies}
    return scale(trunk, factors, mass_kg=trunk.mass * LIFTER_KG / whole.mass)


def postures(model: Model, lift: Lift) -> Floats:
    """Return the lift's postures as q (n, C), rad or m, of the default model's trunk."""
    given = {name: lift.q[:, c] for c, name in enumerate(lift.model.coordinate_names)}
    q = np.tile(model.default_pose, (len(lift.time), 1))
    for c, name in enumerate(model.coordinate_names):
        if name in given:
            q[:, c] = given[name]
        elif name in _SUMS:
            direction, offset = _SUMS[name]
            q[:, c] = sum(given[f"{level}_{direction}"] for level in _LEVELS) + offset
    q[:, model.coordinate_index("pelvis_tilt")] -= PELVIS_TURN_RAD
    return model.complete(q)


def carry(lift: Lift, disc_nm: float | None = DISC_NM) -> Carried:
    """Compute what L5/S1 carries in a lift; without `disc_nm` the levels stay tied."""
    tied = lifter(lift)
    q = postures(tied, lift)
    model = tied if disc_nm is None else free_levels(tied, disc_nm)
    slowly = (lift.time - lift.time[0]) * SLOWER
    study = solve(
        model,
        Motion(slowly, model.coordinate_names, q),
        in_hands(model, slowly, q, lift.box),
        reactions=[ReactionRequest(LOWEST, "child", "child")],
        settings=Settings(lowpass_hz=None),
    )
    moment = _moment(study, np.zeros_like(study.force))
    reaction = study.reactions[0]
    above = G * sum(body.mass for body in model.bodies if body.name != "pelvis")
    return Carried(
        moment=moment,
        by_group={name: moment - _moment(study, _only(study, of)) for name, of in _GROUPS.items()},
        compression=reaction.force @ _axis(model),
        simple=moment / ARM_M + above + lift.box,
    )


def _moment(study: Study, force: Floats) -> Floats:
    """Return the extension moment (n,) left at L5/S1 when muscles pull with `force` (n, M)."""
    places = [reaction.place for reaction in study.reactions]
    return joint_reactions(places, study.joint_loads, study.geometry, force)[0].moment[:, 2]


def _only(study: Study, prefixes: tuple[str, ...]) -> Floats:
    mine = np.array([name.startswith(prefixes) for name in study.model.muscle_names])
    return study.force * mine


def _axis(model: Model) -> Floats:
    """Point from L5/S1 to L4/L5, in the axes of L5."""
    lower, upper = (next(j for j in model.joints if j.name == n) for n in (LOWEST, "L4_L5"))
    axis = np.subtract(upper.parent.translation, lower.child.translation)
    return axis / np.linalg.norm(axis)


def _show(lift: Lift) -> list[Measure]:
    free = carry(lift)
    peak = int(free.moment.argmax())
    ratio = free.ratio
    shares = {name: by[peak] / free.moment[peak] for name, by in free.by_group.items()}
    shares["ligaments and disc"] = 1.0 - sum(shares.values())
    others = {f"disc {nm:g} N m": carry(lift, nm) for nm in OTHER_DISCS_NM}
    others["tied"] = carry(lift, None)
    return [
        Measure(
            f"{lift.name}, at the peak moment of {free.moment[peak]:.0f} N m",
            f"{free.compression[peak]:.0f} N",
            f"{free.simple[peak]:.0f} N",
            bool(abs(ratio[peak] - 1.0) <= WITHIN),
        ),
        Measure(
            f"{lift.name}, compression over the simple estimate, all {len(ratio)} frames",
            f"median {np.median(ratio):.2f}, {ratio.min():.2f}-{ratio.max():.2f}",
            f"{1 - WITHIN:g}-{1 + WITHIN:g}",
            bool((np.abs(ratio - 1.0) <= WITHIN).all()),
        ),
        Measure(
            f"{lift.name}, shares of the peak moment",
            ", ".join(f"{name} {100 * share:.0f} %" for name, share in shares.items()),
        ),
        Measure(
            f"{lift.name}, over the simple estimate at the peak, levels otherwise",
            ", ".join(f"{name} {other.ratio[peak]:.2f}" for name, other in others.items()),
        ),
    ]
