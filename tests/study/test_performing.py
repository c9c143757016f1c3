"""Movements of the library, solved on the supports they name."""

import numpy as np
import pytest

import coxa
from coxa.movement.library import perform
from coxa.study.carried import body_weight
from coxa.study.performing import outside_loads, solve_performed

MAN = coxa.load_model("coxa", subject=coxa.Subject(75.0, 1.75))


def test_a_body_on_a_seat_is_held_by_seat_and_feet() -> None:
    study = coxa.solve_movement("sit-upright", MAN)
    assert study.ground is not None
    press = dict(
        zip((p.name for p in study.ground.bearing.contacts), study.ground.normal[0], strict=True)
    )
    # Statics: what presses up adds up to the weight; 0.1 % is the price of the residual.
    assert sum(press.values()) == pytest.approx(study.ground.weight_n, rel=1e-3)
    assert press["seat_r"] > 0.1 * study.ground.weight_n


def test_a_point_without_a_plane_bears_nothing() -> None:
    done = perform("sit-to-stand", MAN)
    study = solve_performed(MAN, done)
    assert study.ground is not None
    for k, point in enumerate(study.ground.bearing.contacts):
        air = np.isnan(done.planes[point.name])
        assert not study.ground.force[air, k].any()


def test_raised_toes_at_the_floors_height_do_not_bear() -> None:
    study = coxa.solve_movement("single-leg-stand", MAN)
    assert study.ground is not None
    assert all(p.body.endswith("_r") for p in study.ground.bearing.contacts)
    # One foot, statics: the weight is straight above where it presses.
    assert study.ground.residual_moment.max() < 0.1


def test_muscles_too_weak_leave_their_moments_unmet_and_the_body_closed() -> None:
    study = coxa.solve_movement("deadlift", MAN, load_kg=200.0)
    assert study.ground is not None
    # Far beyond the hips' strength; yet nothing but ground and muscles may act. A residual is ten
    # times dearer than an unmet moment, so that some per cent of the latter are left of it.
    unmet = np.abs(study.recruitment.unmet).max()
    assert unmet > 100.0
    assert study.ground.residual_moment.max() < 0.05 * unmet


def test_a_plane_of_another_length_is_refused() -> None:
    done = perform("quiet-stand", MAN)
    with pytest.raises(coxa.CoxaError, match="2 heights"):
        coxa.solve(MAN, done.motion, contacts={"heel_r": np.zeros(2)})


def test_prescribed_forces_are_handed_on() -> None:
    done = perform("pushed-stand", MAN)
    loads = outside_loads(done)
    assert loads is not None
    np.testing.assert_allclose(loads.forces[0].force[0], np.atleast_2d(done.loads[0].force)[0])
    assert outside_loads(perform("quiet-stand", MAN)) is None


def test_body_weight_is_the_persons_not_the_loads() -> None:
    bare, laden = (coxa.solve_movement("squat", MAN, load_kg=kg) for kg in (0.0, 40.0))
    assert laden.model.mass == pytest.approx(bare.model.mass + 40.0)
    assert body_weight(laden) == pytest.approx(body_weight(bare))
