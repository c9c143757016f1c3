"""Where `myo-sim` keeps its bones: meshes of its models' bodies, in our bodies' frames.

Its legs are those of Rajagopal 2016 and its back that of Christophy 2012, as ours, so its bodies'
frames are ours. Its arms are those of Holzbaur 2005: they are laid along our arms'
joints. The package's models are read as XML; MuJoCo, which it asks for, is not imported.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from importlib.metadata import PackageNotFoundError, distribution
from itertools import chain
from pathlib import Path
from typing import Any

import numpy as np

from coxa.errors import CoxaError
from coxa.kernels.arrays import Floats
from coxa.model.flatten import rotation
from coxa.model.joints import Joint
from coxa.model.model import Model
from coxa.opensim.xml import read_xml

PACKAGE = "myo-sim"
_SKELETON = ("scene/myobody_skeleton_decor.xml", "scene/myobody_skeleton_decor_assets.xml")
_ARM = ("arm/assets/myoarm_r_chain.xml", "arm/assets/myoarm_r_assets.xml")
_OWNERS = {
    "skeleton_decor_root": "pelvis",
    "pelvis_decor": "pelvis",
    **{f"lumbar{k}": f"lumbar{k}" for k in range(1, 6)},
    "torso": "torso",
    **{
        f"{bone}_{side}": f"{bone}_{side}"
        for bone in ("femur", "tibia", "patella", "talus", "calcn", "toes")
        for side in "rl"
    },
}
_ARM_OWNERS = {
    "clavicle_r": "torso",
    "humerus_r": "humerus_r",
    "ulna_r": "ulna_r",
    "radius_r": "radius_r",
    "lunate_r": "hand_r",
}
_SHOULDER = "humphant1_r"
"""The last body of their shoulder blade: its origin is the centre of the humerus' head."""
_NEUTRAL_FOREARM = np.pi / 2.0
"""Its forearm is drawn with the thumb forward; ours at 0 has the palm there."""


@dataclass(frozen=True)
class Piece:
    """A mesh's file and its place in a body of ours: x -> factor R x + p (m)."""

    body: str
    file: Path
    R: Floats
    p: Floats
    factor: float = 1.0
    mirrored: bool = False

    @property
    def bone(self) -> str:
        """Return the mesh's name without its side."""
        return self.file.stem.removeprefix("r_").removeprefix("l_")


@dataclass(frozen=True)
class _Body:
    """A body of theirs: what it belongs to, its place there, and its joints' axes."""

    owner: str
    R: Floats
    p: Floats
    pos: Floats
    axes: Mapping[str, Floats]


def version() -> str:
    """Return the installed version. Raises `CoxaError` naming the extra when there is none."""
    try:
        return distribution(PACKAGE).version
    except PackageNotFoundError:
        raise CoxaError(
            f"bones are drawn from the meshes of {PACKAGE}, which is not installed",
            todo="Install it with: pip install 'coxa[app]'",
        ) from None


def licence() -> str:
    """Return the licence's text, which travels with the package."""
    version()
    files = [f for f in distribution(PACKAGE).files or () if f.name == "LICENSE"]
    return files[0].read_text() if files else ""


def skeleton(reference: Model) -> tuple[Piece, ...]:
    """List the pieces of the whole skeleton on the bodies of the built-in `reference` model."""
    models = _models()
    bones, _ = _read(models, *_SKELETON, _OWNERS)
    arm, bodies = _read(models, *_ARM, _ARM_OWNERS)
    right = _fitted_arm(arm, bodies, {joint.name: joint for joint in reference.joints})
    left = (replace(p, body=p.body.replace("_r", "_l"), mirrored=True) for p in right)
    return tuple(chain(bones, right, left))


def rigid_lumbar() -> Piece:
    """Return the lumbar vertebrae in one, for a model whose torso hangs right on the pelvis."""
    return Piece("torso", _models() / "meshes" / "hat_lumbar.stl", np.eye(3), np.zeros(3))


def _fitted_arm(
    pieces: tuple[Piece, ...], theirs: Mapping[str, _Body], ours: Mapping[str, Joint]
) -> tuple[Piece, ...]:
    """Lay the right arm along our joints: shoulder on shoulder, elbow's axis on elbow's axis.

    Each bone is turned and, all ways alike, stretched; the collar bone and the shoulder blade
    are only shifted. The left arm is its mirror image.
    """
    shoulder, elbow = np.array(ours["acromial_r"].parent.translation), ours["elbow_r"]
    forearm, wrist = ours["radioulnar_r"], np.array(ours["radius_hand_r"].parent.translation)
    their_elbow, their_turn = theirs["ulna_r"], theirs["radius_r"].axes["pro_sup_r"]
    hinge = their_elbow.axes["elbow_flexion_r"]
    our_elbow, our_hinge, our_turn = (
        np.array(elbow.parent.translation),
        _axis(elbow),
        _upward(_axis(forearm)),
    )
    humerus = _frame(-our_elbow, our_hinge) @ _frame(-their_elbow.pos, hinge).T
    ulna = _frame(our_turn, our_hinge) @ _frame(their_turn, hinge).T
    # As our forearm turns from palm to thumb, so is their radius turned back.
    turned = _turn(_axis(forearm), _NEUTRAL_FOREARM)
    radius = turned.T @ ulna
    length = float(np.linalg.norm(wrist) / np.linalg.norm(theirs["lunate_r"].pos))
    upper = float(np.linalg.norm(our_elbow) / np.linalg.norm(their_elbow.pos))
    fits = {
        "torso": (np.eye(3), shoulder - theirs[_SHOULDER].p, 1.0),
        "humerus_r": (humerus, np.zeros(3), upper),
        "ulna_r": (ulna, np.zeros(3), length),
        "radius_r": (radius, np.zeros(3), length),
        "hand_r": (radius, np.zeros(3), length),
    }
    return tuple(_fit(piece, *fits[piece.body]) for piece in pieces)


def _fit(piece: Piece, R: Floats, p: Floats, factor: float) -> Piece:
    return replace(piece, R=R @ piece.R, p=factor * R @ piece.p + p, factor=factor)


def _models() -> Path:
    version()
    return Path(str(distribution(PACKAGE).locate_file("myo_sim"))) / "models"


def _read(
    models: Path, bodies: str, assets: str, owners: Mapping[str, str]
) -> tuple[tuple[Piece, ...], dict[str, _Body]]:
    """Read a chain of bodies and the files of their meshes."""
    # Both files name meshes by paths that start in different places; the folder is one.
    files = {
        mesh.get("name"): models / "meshes" / Path(mesh.get("file")).name
        for mesh in read_xml(models / assets).iter("mesh")
    }
    pieces: list[Piece] = []
    known: dict[str, _Body] = {}

    def walk(element: Any, above: _Body | None) -> None:
        name, R, p = element.get("name"), _orientation(element), _numbers(element, "pos")
        body = _Body(owners.get(name, ""), np.eye(3), np.zeros(3), p, _joint_axes(element))
        if name not in owners and above is not None:
            body = replace(body, owner=above.owner, R=above.R @ R, p=above.p + above.R @ p)
        known[name] = body
        for geom in element.iterchildren("geom"):
            if geom.get("mesh") in files:
                place = body.p + body.R @ _numbers(geom, "pos")
                turn = body.R @ _orientation(geom)
                pieces.append(Piece(body.owner, files[geom.get("mesh")], turn, place))
        for child in element.iterchildren("body"):
            walk(child, body)

    for root in read_xml(models / bodies).iterchildren("body"):
        walk(root, None)
    return tuple(pieces), known


def _joint_axes(element: Any) -> dict[str, Floats]:
    return {j.get("name"): _numbers(j, "axis") for j in element.iterchildren("joint")}


def _numbers(element: Any, name: str) -> Floats:
    return np.array([float(x) for x in element.get(name, "0 0 0").split()])


def _orientation(element: Any) -> Floats:
    """Return the rotation of an element: body-fixed x-y-z angles (rad), or a quaternion w first."""
    if element.get("quat") is None:
        return rotation(_numbers(element, "euler").tolist())
    w, *v = (_numbers(element, "quat") / np.linalg.norm(_numbers(element, "quat"))).tolist()
    return _turn(np.array(v), 2.0 * float(np.arctan2(np.linalg.norm(v), w)))


def _axis(joint: Joint) -> Floats:
    """Return the axis of a pin joint in its parent body."""
    return rotation(joint.parent.orientation) @ np.array(joint.axes[-1].direction)


def _upward(axis: Floats) -> Floats:
    return axis if axis[1] > 0.0 else -axis


def _frame(y: Floats, z: Floats) -> Floats:
    """Return the rotation whose y runs along `y` and whose z lies towards `z`."""
    b = y / np.linalg.norm(y)
    a = np.cross(b, z)
    a = a / np.linalg.norm(a)
    return np.stack([a, b, np.cross(a, b)], axis=1)


def _turn(axis: Floats, angle: float) -> Floats:
    """Return the rotation by an angle (rad) about an axis (Rodrigues)."""
    size = float(np.linalg.norm(axis))
    if size == 0.0:
        return np.eye(3)
    x, y, z = axis / size
    K = np.array([[0.0, -z, y], [z, 0.0, -x], [-y, x, 0.0]])
    return np.eye(3) + np.sin(angle) * K + (1.0 - np.cos(angle)) * K @ K
