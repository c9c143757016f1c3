"""The bones of a model as one glTF file, a node a body, each in its body's frame.

Meshes are those of `myo-sim` (see `coxa.app.myo_sim`), stretched as the model's bodies are
against the built-in one's, and of about 38,000 triangles in all. None is part of Coxa.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

import numpy as np

from coxa.app import myo_sim
from coxa.app.glb import glb
from coxa.app.meshes import Mesh, join, parts_of, read_stl, resolve
from coxa.errors import CoxaError
from coxa.kernels.arrays import Floats
from coxa.kernels.jit import CACHE_FOLDER
from coxa.model.assemble import assemble
from coxa.model.model import Model
from coxa.model.paths import FixedPoint

_MAKERS = ("bones.py", "glb.py", "meshes.py", "myo_sim.py")
"""The files of this room that a file of bones depends on."""
KEPT = 16
"""Files that are kept, of models and persons; those used longest ago go."""
NOTICE = {
    "what": "Bone meshes: MyoSim (myo-sim on PyPI), the models of MyoSuite",
    "authors": "Vikash Kumar, Vittorio Caggiano, Huawei Wang, Chun Kwang Tan, Calder Robbins, Rohan"
    " Walia, Morgane Billot, Kevin Garzon-Aguirre, Swathika Subramanian, Huiyi Wang, Mohamed Irfan"
    " Refai, Guillaume Durandau, Cheryl Wang, Massimo Sartori and others",
    "licence": "Apache License 2.0, http://www.apache.org/licenses/LICENSE-2.0",
    "home": "https://github.com/MyoHub/myo_sim",
    "citation": "Caggiano V, Wang H, Durandau G, Sartori M, Kumar V (2022). MyoSuite: a"
    " contact-rich simulation suite for musculoskeletal motor control."
    " doi:10.48550/arXiv.2205.13600",
    "changes": "Coxa rounds and thins the meshes, lays the arms along its own joints and stretches"
    " each bone to the model.",
}
_TRIANGLES = {
    "pelvis": 2400,
    "sacrum": 1200,
    "femur": 1800,
    "tibia": 1100,
    "fibula": 480,
    "patella": 400,
    "talus": 500,
    "foot": 1200,
    "bofoot": 800,
    "thorax": 4000,
    "hat_skull": 2000,
    "hat_jaw": 700,
    "hat_cervical": 1000,
    "hat_lumbar": 1600,
    "humerus": 588,
    "ulna": 396,
    "radius": 390,
    "scapula": 700,
    "clavicle": 398,
    **{f"lumbar{k}": 800 for k in range(1, 6)},
}
_EMBLEMS = ("thorax",)
_TWIN_M = 0.004
"""A rib and its twin fill the same box to within this; no part of the emblem has such a twin."""
_SAME_M = 1e-3
"""Points of a scaled copy lie this near to where its factors put them; other models' do not."""
_TELLING_M = 0.02
"""Origins that lie nearer together tell nothing of a body's size or attitude."""
_FEW, _OTHERS = 52, 200
"""Triangles of a bone of the hand, and of what is not named above (thoracic vertebrae)."""


def notice() -> str:
    """Say whose the bones are and under which licence, for all who pass them on."""
    return "\n".join(f"{line}." if not line.endswith(".") else line for line in NOTICE.values())


def bones_licence() -> str:
    """Return the whole licence of the meshes. Raises `CoxaError` without `myo-sim`."""
    return myo_sim.licence()


def bones_glb(model: Model) -> Path:
    """Return the file of a model's bones, made on first use and kept in the user's cache.

    Raises `CoxaError` without `myo-sim`, for a model that has none of the bodies, and where the
    cache cannot be written.
    """
    installed, reference = myo_sim.version(), assemble()
    maps = body_maps(model, reference)
    if "pelvis" not in maps:
        raise CoxaError(
            "the model has no body 'pelvis' to draw bones on",
            file=model.source or None,
            todo="Bones are drawn on bodies named as in Rajagopal 2016.",
        )
    folder = CACHE_FOLDER.parent / "bones"
    file = folder / f"{_key(installed, maps)}.glb"
    try:
        if file.is_file():
            file.touch()
            return file
        folder.mkdir(parents=True, exist_ok=True)
        fresh = file.with_suffix(f".{os.getpid()}")
        fresh.write_bytes(glb(bone_meshes(maps, reference), notice()))
        fresh.replace(file)  # whole or not at all: two servers may run at once
    except OSError as error:
        raise CoxaError(
            f"the bones cannot be kept: {error.strerror or error}",
            file=folder,
            todo="Set COXA_CACHE to a folder that can be written.",
        ) from error
    _tidy(folder)
    return file


def bone_meshes(maps: Mapping[str, Floats], reference: Model) -> dict[str, Mesh]:
    """Return the mesh of each body that has bones, in its own frame, changed by its map."""
    parts: dict[str, list[Mesh]] = {}
    rigid = () if "lumbar5" in maps else (myo_sim.rigid_lumbar(),)
    for piece in (*myo_sim.skeleton(reference), *rigid):
        if piece.body not in maps:
            continue
        whole = read_stl(piece.file)
        bone = without_emblem(whole) if piece.bone in _EMBLEMS else whole
        mesh = resolve(bone, _triangles(piece)).moved(piece.factor * piece.R, piece.p)
        parts.setdefault(piece.body, []).append(mesh.mirrored() if piece.mirrored else mesh)
    return {name: join(meshes).moved(maps[name], np.zeros(3)) for name, meshes in parts.items()}


def without_emblem(mesh: Mesh) -> Mesh:
    """Return the parts of a symmetric bone that have their mirror image in it.

    On the breastbone the makers put their emblem, which has none.
    """
    parts = parts_of(mesh)
    low, high = (np.array([f(p.corners, axis=0) for p in parts]) for f in (np.min, np.max))
    box = np.concatenate([low, high], axis=1)
    image = box[:, [0, 1, 5, 3, 4, 2]] * (1.0, 1.0, -1.0, 1.0, 1.0, -1.0)
    twin = np.abs(box[:, None] - image).max(axis=2).min(axis=1) < _TWIN_M
    return join(part for part, has in zip(parts, twin, strict=True) if has)


def body_maps(model: Model, reference: Model) -> dict[str, Floats]:
    """Return what takes the reference's bones to the model's, (3, 3), of each body both have.

    Read off the muscles' points where the model is the reference, scaled: factors along x, y and
    z. Otherwise its points are others, and what tells is where the next bodies' origins lie in
    each: a factor, and a turn where they tell of one (a pelvis may be framed more or less tilted).
    A body at the end of a limb is larger as the one before it is.
    """
    theirs, ours = _attachments(model), _attachments(reference)
    far, near = _next_origins(model), _next_origins(reference)
    parent = {joint.child.body: joint.parent.body for joint in reference.joints}
    maps: dict[str, Floats] = {}
    for body in (b.name for b in reference.bodies if b.name in model.flat.bodies):
        fit = _same_points(theirs[body], ours[body])
        if fit is None:
            before = maps.get(parent[body], np.eye(3))
            fit = _alike(far[body], near[body], float(np.cbrt(np.linalg.det(before))))
        maps[body] = fit
    return maps


def _same_points(theirs: Mapping[str, Floats], ours: Mapping[str, Floats]) -> Floats | None:
    """Return the factors that take all our points to theirs; None where none do."""
    both = sorted(theirs.keys() & ours.keys())
    if len(both) < 3:
        return None
    x, y = (np.array([of[name] for name in both]) for of in (ours, theirs))
    factors = (x * y).sum(axis=0) / (x * x).sum(axis=0)
    return np.diag(factors) if np.abs(x * factors - y).max() < _SAME_M else None


def _alike(theirs: Mapping[str, Floats], ours: Mapping[str, Floats], usual: float) -> Floats:
    """Return the turn and the one factor that take our next origins nearest to theirs.

    Origins on one line through the body's own tell of no turn, and those near it of nothing.
    """
    both = sorted(theirs.keys() & ours.keys())
    x, y = (np.array([of[name] for name in both]).reshape(-1, 3) for of in (ours, theirs))
    reach = float(np.linalg.norm(x))
    if reach < _TELLING_M:
        return usual * np.eye(3)
    factor = float(np.linalg.norm(y)) / reach
    U, spread, Vt = np.linalg.svd(y.T @ x)
    if spread[1] < _TELLING_M**2:
        return factor * np.eye(3)
    handed = np.diag([1.0, 1.0, np.sign(np.linalg.det(U @ Vt))])
    return factor * (U @ handed @ Vt)


def _attachments(model: Model) -> dict[str, dict[str, Floats]]:
    """Return each body's muscle points by name, m in the body."""
    of: dict[str, dict[str, Floats]] = {name: {} for name in model.flat.bodies}
    for muscle in model.muscles:
        for point in muscle.points:
            if isinstance(point, FixedPoint):
                of[point.body][point.name] = np.array(point.location)
    return of


def _next_origins(model: Model) -> dict[str, dict[str, Floats]]:
    """Return where the origins of the bodies that hang on each body are in it, m, joints at 0."""
    q = np.zeros((1, len(model.coordinates)))
    R, p = model.body_poses(q)
    row = {name: k for k, name in enumerate(model.flat.bodies)}
    of: dict[str, dict[str, Floats]] = {name: {} for name in row}
    for joint in model.joints:
        up, down = row[joint.parent.body], row[joint.child.body]
        of[joint.parent.body][joint.child.body] = R[0, up].T @ (p[0, down] - p[0, up])
    return of


def _triangles(piece: myo_sim.Piece) -> int:
    few = _FEW if piece.body.startswith("hand") else _OTHERS
    return _TRIANGLES.get(piece.bone, few)


def _key(installed: str, maps: Mapping[str, Floats]) -> str:
    """Name a file after all that made it."""
    rounded = {name: np.round(A, 5).tolist() for name, A in maps.items()}
    digest = hashlib.sha256(json.dumps([installed, rounded]).encode())
    for name in _MAKERS:
        digest.update((Path(__file__).parent / name).read_bytes())
    return digest.hexdigest()[:16]


def _tidy(folder: Path) -> None:
    with suppress(OSError):
        files = sorted(folder.glob("*.glb"), key=lambda one: -one.stat().st_mtime)
        for old in files[KEPT:]:
            old.unlink(missing_ok=True)
