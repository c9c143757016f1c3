"""Every movement: what is planted stays, joints keep their ranges, balance holds, sides mirror."""

from functools import cache

import numpy as np
import pytest

import coxa
from coxa.anatomy.movements import read_keys, read_timing
from coxa.anatomy.sources import read_sources
from coxa.errors import CoxaError
from coxa.loads.external import ExternalForce, ExternalLoads
from coxa.model.conditions import apply
from coxa.model.model import Model
from coxa.movement.library import MOVEMENTS, Performed, perform
from coxa.movement.library.mirroring import other_side
from coxa.movement.library.points import find_point
from coxa.movement.whole_body import mass_center

PEOPLE = {
    "man": coxa.Subject(75.0, 1.75),
    "small woman": coxa.Subject(50.0, 1.55, "female", 30.0),
    "tall man": coxa.Subject(100.0, 1.95),
}


@cache
def model_of(who: str) -> Model:
    return coxa.load_model("coxa", subject=PEOPLE[who])


@cache
def performed(name: str, who: str = "man") -> Performed:
    return perform(name, model_of(who))


def check(model: Model, name: str, done: Performed) -> None:
    q, names = done.motion.values, model.coordinate_names
    assert np.isfinite(q).all()
    root = model.residual_coordinates
    dependent = {c.dependent for c in model.couplers}
    for i, coordinate in enumerate(model.coordinates):
        if i in root or coordinate.name in dependent:
            continue
        low, high = coordinate.range
        # Nothing but rounding may pass a range; the built-in walk, made without them, stretches
        # the knee by up to 0.8 degrees too far where a short person walks fast.
        slack = np.radians(1.0) if name == "walk" else 1e-9
        assert q[:, i].min() >= low - slack, names[i]
        assert q[:, i].max() <= high + slack, names[i]
    for point, height in done.planted.items():
        at = model.positions(q, *find_point(model, point))
        assert np.abs(at[:, 1] - height).max() < 0.005, point
        assert np.linalg.norm(np.ptp(at, axis=0)) < 0.010, point
    for point in done.contacts:
        at = model.positions(q, *find_point(model, point))
        # A toe may dip while its foot swings or rolls, by less than the sole gives.
        assert at[:, 1].min() > -0.010, point
    if len(q) > 3:
        speed = np.gradient(q, done.motion.time, axis=0)
        angles = [i for i, c in enumerate(model.coordinates) if c.motion == "rotational"]
        jump = np.degrees(np.abs(np.diff(speed[:, angles], axis=0)).max())
        # From rest to the speed of a brisk swing of the leg takes more than one frame of 20 ms;
        # a recorded stride's knee is quicker than our slow movements.
        assert jump < (200.0 if name == "walk" else 90.0)
    for point, plane in done.planes.items():
        assert point in done.contacts
        stands = np.isfinite(plane)
        at = model.positions(q, *find_point(model, point))[:, 1]
        # Nothing that may bear lies far below what it may bear on.
        assert (at - plane)[stands].min(initial=0.0) > -0.03, point
    assert name in MOVEMENTS


@pytest.mark.parametrize("who", PEOPLE)
@pytest.mark.parametrize("name", MOVEMENTS)
def test_it_can_be_done_by_anyone(name: str, who: str) -> None:
    check(model_of(who), name, performed(name, who))


@pytest.mark.long
@pytest.mark.parametrize("who", PEOPLE)
@pytest.mark.parametrize(
    ("name", "parameter"), [(n, p.name) for n, m in MOVEMENTS.items() for p in m.parameters]
)
def test_it_can_be_done_at_both_ends_of_every_range(name: str, parameter: str, who: str) -> None:
    model = model_of(who)
    found = next(p for p in MOVEMENTS[name].parameters if p.name == parameter)
    for value in found.of(model)[1:]:
        check(model, name, perform(name, model, **{parameter: value}))


@pytest.mark.parametrize("name", MOVEMENTS)
def test_the_weight_is_over_the_feet_where_balance_is_claimed(name: str) -> None:
    model, done = model_of("man"), performed(name)
    if not done.balanced or name in ("sit-to-stand", "sit-back"):
        pytest.skip("no balance on feet is claimed all the time")
    q = done.motion.values
    center = mass_center(apply(model, *done.conditions), q)
    feet = [p for p in done.contacts if p.startswith(("heel", "ball", "toes"))]
    at = np.stack([model.positions(q, *find_point(model, p)) for p in feet], axis=1)
    # The mass centre cannot be outside the box round all feet, wherever they are.
    assert (center[:, 0] > at[..., 0].min(axis=1) - 0.01).all()
    assert (center[:, 0] < at[..., 0].max(axis=1) + 0.01).all()
    if not done.loads:  # a cane or a push shifts where the weight must be
        assert (center[:, 2] > at[..., 2].min(axis=1) - 0.01).all()
        assert (center[:, 2] < at[..., 2].max(axis=1) + 0.01).all()


@pytest.mark.parametrize("name", [n for n, m in MOVEMENTS.items() if m.sided])
def test_the_left_side_mirrors_the_right(name: str) -> None:
    model, right = model_of("man"), performed(name)
    left = perform(name, model, side="l")
    for point in right.contacts:
        a = model.positions(right.motion.values, *find_point(model, point))
        b = model.positions(left.motion.values, *find_point(model, other_side(point)))
        # Bones are mirrored to the tables' digits.
        assert a * [1.0, 1.0, -1.0] == pytest.approx(b, abs=1e-6), point


def test_every_movement_is_documented_and_sourced() -> None:
    sources = read_sources()
    for name, movement in MOVEMENTS.items():
        assert name == movement.name
        assert movement.title
        assert movement.instruction.endswith(".")
        assert movement.sources
        assert set(movement.sources) <= set(sources), name
        for parameter in movement.parameters:
            assert parameter.what, (name, parameter.name)
            assert parameter.low <= parameter.default <= parameter.high, (name, parameter.name)


def test_tabled_keys_and_timing_belong_together() -> None:
    for name, timing in read_timing().items():
        keys = read_keys(name)
        assert timing.path in ("minimum_jerk", "periodic", "still"), name
        assert (timing.duration_s > 0.0) == (timing.path != "still"), name
        assert all(0.0 <= key.share <= 1.0 for key in keys), name
        cells = [(key.share, key.coordinate) for key in keys]
        assert len(cells) == len(set(cells)), name
        known = {c.rpartition("_")[0] if c.endswith(("_r", "_l")) else c for _, c in cells}
        ours = model_of("man").coordinate_names
        assert known <= {c.rpartition("_")[0] if c.endswith(("_r", "_l")) else c for c in ours}


def test_a_misspelt_movement_or_parameter_meets_its_near_miss() -> None:
    model = model_of("man")
    with pytest.raises(CoxaError, match="Did you mean 'squat'"):
        perform("sqat", model)
    with pytest.raises(CoxaError, match="Did you mean 'knee_deg'"):
        perform("squat", model, kne_deg=90.0)
    with pytest.raises(CoxaError, match="no side"):
        perform("squat", model, side="l")


@pytest.mark.parametrize(
    ("name", "values", "told"),
    [
        ("quiet-stand", {"width_m": 3.0}, r"2\.\d+ m above the limit of 0\.\d+ m"),
        ("squat", {"load_kg": 500.0}, "350 kg above the limit of 150 kg"),
        ("squat", {"load_kg": -5.0}, "5 kg below the limit of 0 kg"),
        ("squat", {"knee_deg": float("nan")}, "knee_deg"),
    ],
)
def test_what_nobody_can_do_is_refused_by_the_limit(name, values, told) -> None:
    with pytest.raises(CoxaError, match=told):
        perform(name, model_of("man"), **values)


def test_underscores_and_hyphens_name_the_same() -> None:
    model = model_of("man")
    a, b = perform("quiet_stand", model), perform("quiet-stand", model)
    assert np.array_equal(a.motion.values, b.motion.values)


def test_a_cane_carries_what_the_foot_does_not() -> None:
    model, done = model_of("man"), performed("single-leg-stand-cane")
    (cane,) = done.loads
    weight = model.mass * 9.80665
    assert cane.force[0, 1] == pytest.approx(0.15 * weight)
    center = mass_center(model, done.motion.values)[0]
    foot = model.positions(done.motion.values, "calcn_r")[0]
    # The foot's pressure, where the two moments balance, lies beneath the foot's width.
    pressure = (center[2] - 0.15 * cane.point[0, 2]) / 0.85
    assert abs(pressure - foot[2]) < 0.03


@pytest.mark.parametrize("name", ["run-stance", "sprint-stance", "side-cut"])
def test_prescribed_forces_and_accelerations_close_the_whole_body(name: str) -> None:
    model, done = model_of("man"), performed(name)
    (ground,) = done.loads
    force = ExternalForce(
        "ground", ground.body, "ground", "ground", done.motion.time, ground.force, ground.point
    )
    study = coxa.solve(
        model, done.motion, ExternalLoads((force,)), settings=coxa.Settings(lowpass_hz=None)
    )
    middle = study.joint_loads.moments[len(study.time) // 2]
    left = [middle[i] for i in model.residual_coordinates]
    # The force's line passes through the mass centre to some 0.1 mm of 1.5 to 2.2 kN.
    assert np.abs(left).max() < 0.5
