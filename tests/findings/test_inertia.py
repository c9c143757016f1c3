"""Masses that no body has are told; those of real models are not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from coxa.findings.inertia import check_inertia
from coxa.model.leg import two_link_leg
from coxa.model.model import Model

LEG = two_link_leg()


def changed(**what: object) -> Model:
    return replace(LEG, bodies=(replace(LEG.bodies[0], **what), *LEG.bodies[1:]))


def test_a_real_leg_is_not_doubted() -> None:
    assert check_inertia(LEG) == ()


def test_a_body_without_mass_is_named() -> None:
    (found,) = check_inertia(changed(mass=0.0))
    assert found.code == "massless"
    assert "femur_r" in found.what


@pytest.mark.parametrize(
    "inertia", [(1.0, 0.1, 0.1, 0.0, 0.0, 0.0), (0.1, 0.1, 0.1, 0.09, 0.0, 0.0)]
)
def test_an_impossible_inertia_is_named(inertia: tuple[float, ...]) -> None:
    (found,) = check_inertia(changed(inertia=inertia))
    assert found.code == "inertia"
    assert found.number is not None
    assert found.limit is not None
    assert found.number > found.limit


@pytest.mark.parametrize("name", ["gait2392_thelen2003muscle", "Rajagopal2016"])
def test_published_models_are_not_doubted(name: str, shared_model: Callable[[str], Model]) -> None:
    assert [w.what for w in check_inertia(shared_model(f"models/{name}.osim"))] == []
