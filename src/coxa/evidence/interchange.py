"""Whether OpenSim 4.6 opens the default model as `coxa export` writes it, and agrees."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from coxa.evidence.row import Measure, Row
from coxa.kernels.arrays import Floats
from coxa.model.model import Model
from coxa.model.subject import Subject
from coxa.opensim.osim_write import write_model
from coxa.opensim.osim_write_idle import with_idle_wraps
from coxa.study.inputs import OWN, load_model

PEOPLE = {
    "man, 75 kg, 1.75 m": Subject(75.0, 1.75),
    "woman of 70, 55 kg, 1.60 m": Subject(55.0, 1.60, "female", 70.0),
}
POSES, MANY = 20, 500
"""Poses OpenSim is asked in, and those in which parity stands for it."""
MUST_MM, EXACT = 0.1, 1e-9
STEP = 1e-3
"""Rad to either side for the slope of a length: third derivatives add less than 0.001 mm."""
SLOPED = ("hip_", "knee_angle_", "ankle_angle_")
"""Coordinates whose arms are compared with slopes; a knee's takes its kneecap along."""
STILL = ("pelvis", "subtalar", "mtp")
"""What is left in its default: no muscle's length depends on where the body is in ground."""
LISTED = 12


@dataclass(frozen=True)
class Agreement:
    """How far OpenSim is from us, over n poses and M muscles."""

    mass: float  # largest difference of masses, mass centres and inertias, of the largest of each
    body: float  # m, of where any body's origin is
    length: Floats  # (n, M) m
    arm: Floats  # (n, M) m, the largest of its coordinates
    length_as_opensim: Floats  # (n, M) m, with our parity mode on the file's model
    arm_as_opensim: Floats  # (n, M) m


def measure(trials: Path | None) -> Row:
    """Ask OpenSim for masses, lengths and arms of the exported model, two persons."""
    try:
        import opensim  # noqa: F401  # pyright: ignore[reportUnusedImport]
    except ImportError:
        measures: list[Measure] = []
    else:
        measures = [m for who, subject in PEOPLE.items() for m in _judge(who, subject)]
    return Row(
        "interchange",
        f"OpenSim 4.6 loads what `coxa export` writes and agrees: lengths and arms within"
        f" {MUST_MM:g} mm, masses exact",
        tuple(measures),
        "nothing",
        note="Followed step by step (parity), OpenSim's numbers are ours, and so it stands for"
        " them in many poses. Where arms differ, OpenSim leaves the path up to 0.1 deg off the"
        " tangent of its cylinder: its own arms are then not the slopes of its own lengths"
        f" (central differences, {STEP:g} rad), ours are; therefore arms are judged by these"
        " slopes. What is left of ours is where its lengths jump, by up to 0.01 mm, or a path"
        " changes sides at the ranges' ends. No two surfaces turn one stretch of a path where"
        " it matters: OpenSim 4.6 would go by tangent points of an earlier pass there, up to 8"
        " mm off before the paths were re-laid."
        if measures
        else "OpenSim is not installed here.",
    )


def random_poses(model: Model, n: int, seed: int = 5) -> Floats:
    """Draw n poses (n, C), rad, evenly from the ranges of legs, spine and arms."""
    q = np.tile(model.default_pose, (n, 1))
    rng = np.random.default_rng(seed)
    for c, coordinate in enumerate(model.coordinates):
        if coordinate.motion == "rotational" and not coordinate.name.startswith(STILL):
            q[:, c] = rng.uniform(*coordinate.range, n)
    return model.complete(q)


def compare(model: Model, n: int) -> Agreement:
    """Write a model as `coxa export` does, and compare OpenSim's numbers with ours in n poses."""
    written, q = with_idle_wraps(model), random_poses(model, n)
    with TemporaryDirectory() as folder:
        write_model(written, Path(folder) / "own.osim")
        other = _Other(Path(folder) / "own.osim", model)
    own, followed = model.path_geometry(q), written.path_geometry(q, parity=True)
    length, arm, origin = other.measure(q)
    return Agreement(
        other.mass_difference(),
        float(np.abs(origin - model.body_poses(q)[1][:, 1:]).max()),
        np.abs(own.length - length),
        np.abs(own.dense_arms() - arm).max(axis=2),
        np.abs(followed.length - length),
        np.abs(followed.dense_arms() - arm).max(axis=2),
    )


class _Other:
    """The model as OpenSim reads it."""

    def __init__(self, path: Path, model: Model) -> None:
        import opensim

        api: Any = opensim
        api.Logger.setLevelString("Off")
        self.model = model
        self.opened = api.Model(str(path))
        self.state = self.opened.initSystem()
        coordinates, muscles = self.opened.getCoordinateSet(), self.opened.getMuscles()
        self.coordinates = [coordinates.get(name) for name in model.coordinate_names]
        self.muscles = [muscles.get(name) for name in model.muscle_names]
        self.bodies = [self.opened.getBodySet().get(body.name) for body in model.bodies]
        for coordinate in self.coordinates:
            coordinate.setLocked(self.state, False)

    def measure(self, q: Floats) -> tuple[Floats, Floats, Floats]:
        """Return lengths (n, M), arms (n, M, C) and bodies' origins (n, B, 3), m."""
        n, M, C = len(q), len(self.muscles), len(self.coordinates)
        length, arm = np.empty((n, M)), np.zeros((n, M, C))
        origin = np.empty((n, len(self.bodies), 3))
        paths = self.model.flat.paths
        owner = np.repeat(np.arange(M), np.diff(paths.arm_start))
        for f, pose in enumerate(q):
            for coordinate, value in zip(self.coordinates, pose, strict=True):
                coordinate.setValue(self.state, float(value), False)
            self.opened.realizePosition(self.state)
            length[f] = [muscle.getLength(self.state) for muscle in self.muscles]
            for m, c in zip(owner, paths.arm_coordinate, strict=True):
                coordinate = self.coordinates[c]
                arm[f, m, c] = self.muscles[m].computeMomentArm(self.state, coordinate)
            for b, body in enumerate(self.bodies):
                origin[f, b] = body.getPositionInGround(self.state).to_numpy()
        return length, arm, origin

    def mass_difference(self) -> float:
        """Compare each body's mass, mass centre and inertia."""
        worst = 0.0
        for mine, body in zip(self.model.bodies, self.bodies, strict=True):
            center, inertia = body.getMassCenter(), body.get_inertia()
            for ours, theirs in (
                ((mine.mass,), (body.getMass(),)),
                (mine.mass_center, [center.get(i) for i in range(3)]),
                (mine.inertia, [inertia.get(i) for i in range(6)]),
            ):
                scale = max(np.abs(ours).max(), 1e-12)
                worst = max(worst, float(np.abs(np.subtract(ours, theirs)).max() / scale))
        return worst


def _judge(who: str, subject: Subject) -> list[Measure]:
    model = load_model(OWN, subject=subject)
    found = compare(model, POSES)
    length, arm = _by_parity(model)
    limit = f"at most {MUST_MM:g} mm"
    return [
        Measure(
            f"{who}: masses, mass centres, inertias",
            f"{found.mass:.1g} of themselves",
            f"at most {EXACT:g}",
            found.mass <= EXACT,
        ),
        _worst(f"{who}: lengths, followed (parity)", found.length_as_opensim, limit),
        _worst(f"{who}: arms, followed (parity)", found.arm_as_opensim, limit),
        _worst(f"{who}: lengths, {len(model.muscles)} elements", found.length, limit),
        _worst(f"{who}: lengths in {MANY} poses, parity for OpenSim", length, limit),
        _sloped(f"{who}: arms against slopes of these lengths", model),
        replace(_worst(f"{who}: arms against OpenSim's arms", found.arm, ""), reached=None),
        Measure(f"{who}: these in {MANY} poses, parity for OpenSim", _beyond(model, arm)),
    ]


def _by_parity(model: Model) -> tuple[Floats, Floats]:
    """Return how far parity is from the default, lengths and arms (n, M) m, over many poses."""
    q = random_poses(model, MANY)
    own, followed = model.path_geometry(q), with_idle_wraps(model).path_geometry(q, parity=True)
    arm = np.abs(own.dense_arms() - followed.dense_arms()).max(axis=2)
    return np.abs(own.length - followed.length), arm


def off_slopes(model: Model, n: int) -> tuple[Floats, Floats]:
    """Return how far our arms and OpenSim's (parity) are from its lengths' slopes, (n, M) m."""
    q, written = random_poses(model, n), with_idle_wraps(model)
    ours = model.path_geometry(q).dense_arms()
    theirs = written.path_geometry(q, parity=True).dense_arms()
    off = np.zeros((2, *ours.shape[:2]))
    for c, name in enumerate(model.coordinate_names):
        if name.startswith(SLOPED) and not name.endswith("_beta"):
            step = STEP * np.eye(len(model.coordinates))[c]
            ahead, behind = (
                written.path_geometry(model.complete(q + sign * step), parity=True).length
                for sign in (1.0, -1.0)
            )
            slope = (behind - ahead) / (2.0 * STEP)
            off = np.maximum(off, np.abs([ours[:, :, c] - slope, theirs[:, :, c] - slope]))
    return off[0], off[1]


def _sloped(what: str, model: Model) -> Measure:
    ours, theirs = (100.0 * np.mean(1e3 * off <= MUST_MM) for off in off_slopes(model, MANY))
    return Measure(
        what,
        f"{ours:.2f} % of element and pose within {MUST_MM:g} mm",
        f"OpenSim's own arms: {theirs:.2f} %",
        bool(ours >= theirs),
    )


def _worst(what: str, far: Floats, limit: str) -> Measure:
    mm = 1e3 * far
    within = 100.0 * np.mean(mm <= MUST_MM)
    text = f"{mm.max():.2g} mm, {within:.1f} % of element and pose within {MUST_MM:g}"
    return Measure(what, text, limit, bool(mm.max() <= MUST_MM))


def _beyond(model: Model, far: Floats) -> str:
    """Name the elements that differ most, with how much (mm)."""
    worst = 1e3 * far.max(axis=0)
    order = [int(m) for m in np.argsort(-worst) if worst[m] > MUST_MM]
    named = [f"{model.muscle_names[m]} {worst[m]:.2g}" for m in order[:LISTED]]
    more = f" and {len(order) - LISTED} more" if len(order) > LISTED else ""
    return f"beyond {MUST_MM:g} mm: {', '.join(named) or 'none'}{more}"
