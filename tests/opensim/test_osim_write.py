"""Writing a model: what is written reads back the same, here and in OpenSim."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from coxa.errors import CoxaError
from coxa.model.bodies import Body, Frame
from coxa.model.functions import Linear
from coxa.model.joints import Axis, Coordinate, Joint
from coxa.model.model import Model
from coxa.opensim.osim import read_model
from coxa.opensim.osim_joints import backwards
from coxa.opensim.osim_write import write_model

SMALL = Path(__file__).with_name("small.osim")
SHARED = Path(__file__).parents[2].parent / "shared"
MODELS = sorted([*SHARED.glob("models/*.osim"), *SHARED.glob("trials/*/*.osim")])


def again(model: Model, path: Path) -> Model:
    write_model(model, path)
    return replace(read_model(path), source=model.source)


def test_the_small_model_reads_back_the_same(tmp_path: Path) -> None:
    model = read_model(SMALL)
    assert again(model, tmp_path / "m.osim") == model


@pytest.mark.skipif(not MODELS, reason="the shared models are not beside this checkout")
@pytest.mark.parametrize("path", MODELS, ids=lambda p: f"{p.parent.name}-{p.stem}")
def test_shared_models_read_back_the_same(path: Path, tmp_path: Path) -> None:
    model = read_model(path)
    assert again(model, tmp_path / "m.osim") == model


def test_a_backward_joint_reads_back_the_same(tmp_path: Path) -> None:
    model = read_model(SMALL)
    joints = tuple(backwards(j) if j.name in ("hip", "knee") else j for j in model.joints)
    turned = replace(model, joints=joints)
    # the two joints now lead towards ground, and reading turns them round again
    assert again(turned, tmp_path / "m.osim") == model


def hinge(*axes: Axis) -> Model:
    coordinate = Coordinate("turn", "rotational", range=(-1.0, 1.0))
    body = Body("bar", 1.0, (0.0, 0.0, 0.0), (1.0, 1.0, 1.0, 0.0, 0.0, 0.0))
    joint = Joint("hinge", "CustomJoint", Frame("ground"), Frame("bar"), (coordinate,), axes)
    return Model("bar", (body,), (joint,))


def test_a_joint_of_one_axis_gains_still_ones(tmp_path: Path) -> None:
    s = 0.6, 0.0, 0.8
    read = again(hinge(Axis("rotation", s, "turn", Linear(1.0))), tmp_path / "m.osim")
    rotations = read.joints[0].axes[3:]
    assert rotations[0] == Axis("rotation", s, "turn", Linear(1.0))
    assert [a.coordinate for a in read.joints[0].axes] == [None] * 3 + ["turn", None, None]
    volume = np.linalg.det([a.direction for a in rotations])
    assert abs(volume) > 0.1  # none parallel: OpenSim refuses those


def test_axes_opensim_cannot_order_are_refused(tmp_path: Path) -> None:
    turn = Axis("rotation", (0.0, 0.0, 1.0), "turn", Linear(1.0))
    slide = Axis("translation", (1.0, 0.0, 0.0), None, Linear(0.0))
    with pytest.raises(CoxaError, match="none OpenSim can write"):
        write_model(hinge(turn, slide, turn), tmp_path / "m.osim")


def test_what_cannot_be_written_is_refused(tmp_path: Path) -> None:
    model = read_model(SMALL)
    heavy = replace(model.bodies[0], mass=float("nan"))
    odd = replace(model.muscles[0], curves={"KshapePasive": 4.0})
    for wrong, says in (
        (replace(model, bodies=(heavy, *model.bodies[1:])), "NaN"),
        (replace(model, muscles=(odd,)), "KshapePassive"),
        (replace(model, name="\x00"), "XML"),
    ):
        with pytest.raises(CoxaError, match=says):
            write_model(wrong, tmp_path / "m.osim")
    with pytest.raises(CoxaError, match="cannot be written"):
        write_model(model, tmp_path / "absent" / "m.osim")
    assert not list(tmp_path.iterdir())
