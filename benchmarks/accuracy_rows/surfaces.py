"""Paths over ellipsoids, spheres and tori: a lumbar model in two lifts, and models made for it."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import numpy as np

import coxa
from coxa.kernels.arrays import Floats
from coxa.model.bodies import ZERO, Body, Frame
from coxa.model.joints import Coordinate, Joint, simple_axes
from coxa.model.muscle import Muscle
from coxa.model.paths import FixedPoint, PathWrap, Wrap
from coxa.opensim.motion import read_motion
from coxa.opensim.osim_write import write_model
from opensim_peer import Peer, arm_pairs
from report import Measured, Row
from shared_trials import rms, shared

MM = 1e3
LIFTS = ("lift_squat5kg", "lift_stoop5kg")
STEP_DEG = 0.5
LEAP = 5.0
"""Millimetres by which a step of OpenSim's path differs from the shortest path's when it jumps."""


class Poses(NamedTuple):
    """Lengths (n, M) mm of a model's wrapped muscles at n poses in steps: three ways."""

    muscles: list[str]
    labels: list[str]  # (n,) where each pose is from
    parity: Floats
    default: Floats
    theirs: Floats


def _measure(model: coxa.Model, q: Floats, labels: list[str]) -> Poses:
    wrapped = [m for m, muscle in enumerate(model.muscles) if muscle.wraps]
    names = [model.muscle_names[m] for m in wrapped]
    parity, default = (MM * model.muscle_lengths(q, parity=p)[:, wrapped] for p in (True, False))
    theirs = MM * Peer(model, shared(f"trials/{LIFTS[0]}/model.osim")).lengths(q, wrapped)
    return Poses(names, labels, parity, default, theirs)


@cache
def _lifts() -> Poses:
    """Measure every frame of both lifts, which share a model."""
    model = coxa.load_model(shared(f"trials/{LIFTS[0]}/model.osim"))
    q, labels = [], []
    for name in LIFTS:
        motion = read_motion(shared(f"trials/{name}/ik.sto"), model, angles="rad")
        q.append(motion.values)
        labels += [f"{name}, {t:.2f} s" for t in motion.time - motion.time[0]]
    return _measure(model, model.complete(np.concatenate(q)), labels)


@cache
def _range() -> Poses:
    """Sweep each coordinate that turns a wrapped muscle through its range, in steps of 0.5 deg."""
    model = coxa.load_model(shared(f"trials/{LIFTS[0]}/model.osim"))
    wrapped = {m for m, muscle in enumerate(model.muscles) if muscle.wraps}
    q, labels = [], []
    for c in sorted({c for m, c in arm_pairs(model) if m in wrapped}):
        low, high = np.clip(model.coordinates[c].range, -0.5 * np.pi, 0.5 * np.pi)
        run = np.repeat(model.default_pose[None], int(np.degrees(high - low) / STEP_DEG) + 2, 0)
        run[:, c] = np.linspace(low, high, len(run))
        q.append(run)
        labels += [f"{model.coordinate_names[c]}, {x:.1f} deg" for x in np.degrees(run[:, c])]
    return _measure(model, model.complete(np.concatenate(q)), labels)


def _leaps(poses: Poses) -> list[tuple[int, int]]:
    """List (pose, muscle) where OpenSim's path leaps and the shortest path does not."""
    same = [a.split(",")[0] == b.split(",")[0] for a, b in pairwise(poses.labels)]
    apart = np.abs(np.diff(poses.theirs, axis=0) - np.diff(poses.default, axis=0))
    return [(int(f) + 1, int(m)) for f, m in np.argwhere((apart > LEAP) & np.array(same)[:, None])]


def _in_parity(poses: Poses) -> Measured:
    errors = poses.parity - poses.theirs
    text = f"{rms(errors).max():.1e} mm RMS a muscle, {np.abs(errors).max():.1e} mm at worst"
    return Measured(f"{text}, {len(errors)} poses", bool(rms(errors).max() <= 0.2))


def lifts_in_parity() -> Measured:
    """The muscles of the lumbar model that wrap over ellipsoids or cylinders, in each frame of
    both lifts, against OpenSim at the same poses."""
    return _in_parity(_lifts())


def range_in_parity() -> Measured:
    """The same muscles over the range of each coordinate that turns them, one at a time in steps
    of half a degree. Parity goes where OpenSim goes, its jumps included."""
    return _in_parity(_range())


def _by_default(poses: Poses) -> Measured:
    leaps = _leaps(poses)
    quiet = [m for m in range(len(poses.muscles)) if m not in {m for _, m in leaps}]
    apart = rms(poses.default - poses.theirs)[quiet]
    listed = ["| OpenSim leaps to | muscle | by, mm | shortest path, mm |", "|---|---|---|---|"]
    for f, m in leaps:
        step, ours = (x[f, m] - x[f - 1, m] for x in (poses.theirs, poses.default))
        listed.append(f"| {poses.labels[f]} | {poses.muscles[m]} | {step:+.1f} | {ours:+.1f} |")
    text = f"OpenSim jumps {len(leaps)} times; "
    who = poses.muscles[quiet[int(apart.argmax())]]
    text += f"muscles in which it does not: {apart.max():.2g} mm RMS at most ({who})"
    return Measured(text, bool(apart.max() <= 0.2), "\n".join(listed) if leaps else "")


def lifts_by_default() -> Measured:
    """Both lifts with the default's shortest paths. OpenSim's ellipsoid paths lie in a plane, ours
    are geodesics, so these differ by design. A jump is a step of OpenSim's length that differs
    from the shortest path's by more than 5 mm; muscles in which it occurs are not compared."""
    return _by_default(_lifts())


def range_by_default() -> Measured:
    """The same over the range of each coordinate, one at a time in steps of half a degree."""
    found = _by_default(_range())
    return Measured(found.text, None, found.detail)


SURFACES: dict[str, Wrap] = {
    "sphere": Wrap("sphere", Frame("ground"), "sphere", (0.04, 0.0, 0.0)),
    "half sphere": Wrap("half_sphere", Frame("ground"), "sphere", (0.04, 0.0, 0.0), "-x"),
    "ellipsoid": Wrap("ellipsoid", Frame("ground"), "ellipsoid", (0.04, 0.03, 0.05)),
    "half ellipsoid": Wrap("half_ell", Frame("ground"), "ellipsoid", (0.04, 0.03, 0.05), "y"),
    "torus": Wrap("torus", Frame("ground"), "torus", (0.01, 0.04, 0.0)),
}


def _made() -> coxa.Model:
    """Make a model of one path over each surface, and one over two, between two free bodies."""
    joints = []
    for body in ("a", "b"):
        names = tuple(f"{body}_{x}" for x in ("rx", "ry", "rz", "tx", "ty", "tz"))
        coordinates = tuple(
            Coordinate(n, "rotational" if "_r" in n else "translational", range=(-1.0, 1.0))
            for n in names
        )
        axes = simple_axes("FreeJoint", names)
        joints.append(
            Joint(f"j{body}", "FreeJoint", Frame("ground"), Frame(body), coordinates, axes)
        )
    points = tuple(FixedPoint(f"P{b}", b, (0.0, 0.0, 0.0)) for b in ("a", "b"))
    uses: dict[str, tuple[PathWrap, ...]] = {
        name: (PathWrap(wrap.name),) for name, wrap in SURFACES.items()
    }
    uses["ellipsoid midpoint"] = (PathWrap("ellipsoid", "midpoint"),)
    uses["ellipsoid axial"] = (PathWrap("ellipsoid", "axial"),)
    uses["ellipsoid and sphere"] = (PathWrap("ellipsoid"), PathWrap("aside"))
    aside = Wrap(
        "aside", Frame("ground", translation=(0.05, 0.0, 0.02)), "sphere", (0.03, 0.0, 0.0)
    )
    return coxa.Model(
        name="surfaces",
        bodies=tuple(Body(b, 1.0, ZERO, (1.0, 1.0, 1.0, 0.0, 0.0, 0.0)) for b in ("a", "b")),
        joints=tuple(joints),
        wraps=(*SURFACES.values(), aside),
        muscles=tuple(
            Muscle(name.replace(" ", "_"), "degroote2016", 1000.0, 0.1, 0.1, 0.0, points, wraps)
            for name, wraps in uses.items()
        ),
    )


def _courses(model: coxa.Model, frames: int) -> Floats:
    """Move both ends smoothly around the surfaces: (frames, C), no end ever inside one."""
    t = np.linspace(0.0, 2.0 * np.pi, frames)
    q = np.zeros((frames, len(model.coordinates)))
    for body, turn in (("a", 0.0), ("b", 2.5)):
        at = [model.coordinate_index(f"{body}_{x}") for x in ("tx", "ty", "tz")]
        around, high = 3.0 * t + turn + 0.8 * np.sin(5.0 * t + turn), 0.5 * np.sin(7.0 * t + turn)
        place = np.stack([np.cos(around), np.sin(around), high], axis=1)
        q[:, at] = 0.11 * place
    return q


def made_for_the_purpose() -> Measured:
    """A model of our own, written as .osim and opened by OpenSim: one path over each of sphere,
    ellipsoid (three methods) and torus, whole or half, and one over two surfaces, whose ends move
    around them in 600 frames. Reported beside: how far the default's shortest path is away.
    Where the ends come round to the far side of a half surface, or of a torus, the two take other
    sides."""
    model = _made()
    q = _courses(model, 600)
    with TemporaryDirectory() as folder:
        write_model(model, Path(folder) / "surfaces.osim")
        theirs = Peer(model, Path(folder) / "surfaces.osim").lengths(q)
    whole = np.isfinite(theirs)
    parity, default = model.muscle_lengths(q, parity=True), model.muscle_lengths(q)
    nan = int(np.count_nonzero(~whole))
    alike = bool(np.array_equal(whole, np.isfinite(parity)))
    off = rms(MM * np.where(whole, parity - theirs, 0.0))
    away = MM * np.abs(np.where(whole, default - theirs, 0.0))
    listed = ["| path | parity, mm RMS | default, mm median | within 1 mm |", "|---|---|---|---|"]
    for m, name in enumerate(model.muscle_names):
        near = 100.0 * np.mean(away[:, m] < 1.0)
        listed.append(f"| {name} | {off[m]:.1e} | {np.median(away[:, m]):.2g} | {near:.0f} % |")
    text = f"{off.max():.1e} mm RMS a path; no length (NaN) in {nan} frames, in both alike"
    return Measured(text, bool(off.max() <= 0.2) and alike, "\n".join(listed))


ROWS = (
    Row("ellipsoid wraps: lumbar model in both lifts, parity", "<= 0.2 mm RMS", lifts_in_parity),
    Row("ellipsoid wraps: lumbar model over its range, parity", "<= 0.2 mm RMS", range_in_parity),
    Row(
        "ellipsoid wraps: lumbar model in both lifts, default",
        "<= 0.2 mm RMS where OpenSim does not jump",
        lifts_by_default,
    ),
    Row(
        "ellipsoid wraps: lumbar model over its range, default",
        "jumps listed, not matched",
        range_by_default,
    ),
    Row(
        "sphere, ellipsoid, torus wraps: models made for it, parity",
        "<= 0.2 mm RMS",
        made_for_the_purpose,
    ),
)
