"""The default model as an OpenSim file: OpenSim opens it and agrees; read back, it is the same."""

from __future__ import annotations

import sys
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import coxa
from coxa.evidence.interchange import compare, measure, off_slopes, random_poses
from coxa.model.conditions import Activation, apply
from coxa.model.model import Model
from coxa.muscles.capacity import prepare
from coxa.opensim.osim import read_model
from coxa.opensim.osim_write import write_model
from coxa.opensim.osim_write_idle import IDLE, with_idle_wraps, without_idle_wraps

PEOPLE = {
    "man": coxa.Subject(75, 1.75),
    "woman": coxa.Subject(55, 1.60, "female", 70),
}
EACH = pytest.mark.parametrize("who", PEOPLE)


@cache
def person(who: str) -> Model:
    return coxa.load_model("coxa", subject=PEOPLE[who])


@cache
def written(who: str, folder: Path) -> Path:
    write_model(with_idle_wraps(person(who)), folder / f"{who}.osim")
    return folder / f"{who}.osim"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("own")


@EACH
def test_it_reads_back_the_same(who: str, folder: Path) -> None:
    model = person(who)
    read = without_idle_wraps(read_model(written(who, folder)))
    for field in ("name", "credits", "bodies", "couplers", "actuators", "markers", "gravity"):
        assert getattr(read, field) == getattr(model, field), field
    # OpenSim gives no unit to a coordinate that turns its own joint by a share, as these do.
    shared = [replace(c, motion="coupled") if c.name.startswith("lumbar") else c
              for c in model.coordinates]  # fmt: skip
    assert list(read.coordinates) == shared
    assert {w.name: w for w in read.wraps} == {w.name: w for w in model.wraps}
    # A file has no place for what a muscle's force rests on; curves are compared below.
    unwritten = {"curves", "specific_tension"}
    for mine, theirs in zip(model.muscles, read.muscles, strict=True):
        for field in set(mine.__dataclass_fields__) - unwritten:
            assert getattr(theirs, field) == getattr(mine, field), (mine.name, field)
    # What a file leaves unsaid has the same value as what it says.
    for mine, theirs in zip(prepare(model.muscles), prepare(read.muscles), strict=True):
        for a, b in zip(mine, theirs, strict=True):
            assert np.array_equal(a, b)


@EACH
def test_it_moves_and_measures_the_same(who: str, folder: Path) -> None:
    model, read = person(who), read_model(written(who, folder))
    q = random_poses(model, 20)
    for mine, theirs in zip(model.body_poses(q), read.body_poses(q), strict=True):
        assert np.array_equal(mine, theirs)
    assert np.array_equal(model.muscle_lengths(q), read.muscle_lengths(q))
    assert np.array_equal(model.moment_arms(q), read.moment_arms(q))


def test_only_paths_over_a_lone_cylinder_get_an_idle_wrap() -> None:
    model = person("man")
    cylinders = {w.name for w in model.wraps if w.shape == "cylinder"}
    found = [m.name for m in with_idle_wraps(model).muscles if m.wraps and m.wraps[-1].wrap == IDLE]
    assert found == [
        m.name for m in model.muscles if len(m.wraps) == 1 and m.wraps[0].wrap in cylinders
    ]
    assert len(found) > 50


def test_a_model_without_cylinders_is_left_alone() -> None:
    model = coxa.load_model("coxa")
    bare = without_idle_wraps(model)
    straight = type(model)(name="bare", bodies=bare.bodies, joints=bare.joints)
    assert with_idle_wraps(straight) is straight


EXACT = 1e-9
"""Relative: both hold the same decimals; OpenSim adds its inertias up in its own order."""
SAME = 1e-9
"""Metres: two programs that take the same steps differ by rounding."""
AGREE = 1e-4
"""Metres: what the file must reach."""
TANGENT = 1e-3
"""Metres: OpenSim leaves a helix up to 0.1 degree off its tangent; across the hip, that times the
path's distance from the joint (up to a third of a metre) is below this."""


@EACH
def test_opensim_agrees(who: str) -> None:
    pytest.importorskip("opensim", reason="OpenSim is not installed")
    found = compare(person(who), 3)
    assert found.mass <= EXACT
    assert found.body <= SAME
    assert found.length_as_opensim.max() <= SAME
    assert found.arm_as_opensim.max() <= SAME
    assert found.length.max() <= AGREE
    assert found.arm.max() <= TANGENT
    assert np.mean(found.arm <= AGREE) > 0.98  # all but some paths over a cylinder


@EACH
def test_no_path_is_measured_otherwise_by_opensims_steps(who: str) -> None:
    # A path turned by two surfaces on one stretch would be off by millimetres in some pose.
    model = person(who)
    q = random_poses(model, 300, seed=1)
    theirs = with_idle_wraps(model).path_geometry(q, parity=True).length
    far = np.abs(model.muscle_lengths(q) - theirs).max(axis=0)
    assert [n for n, f in zip(model.muscle_names, far, strict=True) if f > AGREE] == []


def test_our_arms_are_nearer_the_slopes_of_opensims_lengths_than_its_own() -> None:
    ours, theirs = off_slopes(person("man"), 60)
    assert np.mean(ours > AGREE) < 0.1 * np.mean(theirs > AGREE)


def test_opensim_opens_muscles_that_must_stay_silent(tmp_path: Path) -> None:
    opensim: Any = pytest.importorskip("opensim", reason="OpenSim is not installed")
    opensim.Logger.setLevelString("Off")
    model = apply(person("man"), Activation(("glmax1_r",), cap=0.0))
    write_model(model, tmp_path / "silent.osim")
    other = opensim.Model(str(tmp_path / "silent.osim"))
    other.initSystem()  # it refuses a min_control below its minimum_activation
    assert other.getMuscles().get("glmax1_r").getMaxControl() == 0.0
    assert read_model(tmp_path / "silent.osim").muscles[model.muscle_names.index("glmax1_r")]


def test_without_opensim_nothing_is_claimed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "opensim", None)
    row = measure(None)
    assert row.verdict == "not measured"
    assert row.note
