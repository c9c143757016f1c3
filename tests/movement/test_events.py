"""Gait events: known instants found again, from plates and from motion."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coxa.errors import CoxaError
from coxa.movement.contacts import find_contacts
from coxa.movement.events import (
    GaitEvent,
    GaitEvents,
    events_from_kinematics,
    events_from_plates,
    fill_events,
    walking_direction,
)

SIDES = ("r", "l")


def upward(walk):
    return {s: walk.force[s][:, 1] for s in SIDES}


def test_plates_give_the_instants_of_the_thresholds(walk):
    w = walk()
    found = events_from_plates(w.load_time, upward(w))
    # The force rises to body weight in 12 % of 1.1 s: 20 N and 10 N are crossed in closed form.
    slope = w.mass * 9.80665 / (0.12 * 1.1)
    for side in SIDES:
        strikes = w.strikes[side] + 20.0 / slope
        # 1 us: the ramp is straight, so only the ramp's corners inside a sample could differ.
        assert found.times(side, "heel_strike") == pytest.approx(strikes[strikes < 5.0], abs=1e-6)
        leaves = w.toe_offs[side] - 10.0 / slope
        assert found.times(side, "toe_off") == pytest.approx(leaves[leaves > 0.0], abs=1e-6)
    assert found.warnings == ()
    assert [e.time for e in found.events] == sorted(e.time for e in found.events)


def test_hysteresis_sees_one_contact_where_noise_crosses_a_threshold():
    t = np.arange(0.0, 2.0, 0.001)
    noise = 4.0 * np.sin(2 * np.pi * 90.0 * t)
    force = np.where((t > 0.5) & (t < 1.2), 700.0, 16.0) + noise
    force[t < 0.3] = 0.0
    force[t > 1.5] = 0.0
    # Between 10 and 20 N nothing begins; the 16 N after the stance still belong to it.
    (contact,) = find_contacts(t, force)
    assert contact.start == pytest.approx(0.5, abs=0.002)
    assert contact.end == pytest.approx(1.5, abs=0.002)


def test_short_gaps_close_and_short_contacts_go():
    t = np.arange(0.0, 3.0, 0.01)
    force = np.where((t > 0.5) & (t < 1.2), 700.0, 0.0)
    force[(t > 0.8) & (t < 0.85)] = 0.0
    force[(t > 2.0) & (t < 2.05)] = 300.0
    (contact,) = find_contacts(t, force)
    assert contact.end is not None
    assert contact.end > 1.1


def test_a_record_that_begins_and_ends_on_the_ground_has_no_events_there():
    t = np.linspace(0.0, 1.0, 101)
    found = events_from_plates(t, {"r": np.full(101, 400.0), "l": np.zeros(101)})
    assert found.events == ()
    assert found.warnings == ("the left foot is never loaded above 20 N",)


def test_a_foot_without_a_plate_is_said_so(walk):
    w = walk()
    found = events_from_plates(w.load_time, {"r": upward(w)["r"]})
    assert found.times("l", "heel_strike") == ()
    assert found.warnings == ("no plate is given for the left foot",)


@pytest.mark.parametrize("belt", [0.0, 1.2])
@pytest.mark.parametrize("heading", [0.0, 2.0, np.pi])
def test_kinematics_find_events_on_the_ground_and_on_a_belt(walk, belt, heading):
    w = walk(belt=belt, heading=heading, ground=0.2)
    found = events_from_kinematics(w.time, w.pelvis, w.heel, w.toe)
    assert found.warnings == ()
    for side in SIDES:
        strikes = np.array(found.times(side, "heel_strike"))
        assert len(strikes) >= 3
        # A foot that lands without speed is already falling back from the pelvis: its farthest
        # place comes up to 40 ms before, as in the retraction of a real swing.
        near = [w.strikes[side][np.argmin(abs(w.strikes[side] - t))] - t for t in strikes]
        assert all(0.0 < d < 0.06 for d in near)
        leaves = np.array(found.times(side, "toe_off"))
        far = [t - w.toe_offs[side][np.argmin(abs(w.toe_offs[side] - t))] for t in leaves]
        assert all(0.0 < d < 0.06 for d in far)
        # Every stride is alike, so the lead is too: to a tenth of a frame but for the ends.
        assert np.ptp(near[1:-1]) < 0.001


def test_kinematic_strike_is_where_the_foot_is_farthest_ahead(walk):
    w, fine = walk(), walk(rate=2000.0)
    found = events_from_kinematics(w.time, w.pelvis, w.heel, w.toe)
    ahead = (fine.heel["r"] - fine.pelvis)[:, 0]
    for t in found.times("r", "heel_strike"):
        window = abs(fine.time - t) < 0.2
        truth = fine.time[window][np.argmax(ahead[window])]
        # 6 Hz low-pass and 100 Hz frames: within one frame, as the paper found.
        assert t == pytest.approx(truth, abs=0.01)


@pytest.mark.parametrize("heading", np.linspace(-3.0, 3.0, 7))
def test_direction_turns_with_the_lab(walk, heading):
    w = walk(heading=heading)
    direction, share = walking_direction(w.time, [w.heel[s] - w.pelvis for s in SIDES])
    assert direction == pytest.approx(w.turn @ [1.0, 0.0, 0.0], abs=1e-6)
    assert share > 0.999


def test_squatting_is_not_walking():
    t = np.linspace(0.0, 5.0, 501)
    pelvis = np.column_stack([0.2 * np.sin(t), 1.0 + 0.3 * np.sin(t), 0 * t])
    still = {"r": np.tile([0.0, 0.1, 0.1], (501, 1)), "l": np.tile([0.0, 0.1, -0.1], (501, 1))}
    found = events_from_kinematics(t, pelvis, still)
    assert found.events == ()
    assert "not walking" in found.warnings[0]


def test_plates_win_and_motion_fills(walk):
    w = walk()
    plates = events_from_plates(w.load_time, {"r": upward(w)["r"]})
    motion = events_from_kinematics(w.time, w.pelvis, w.heel, w.toe)
    both = fill_events(plates, motion)
    assert {e.source for e in both.events if e.side == "r" and 0.5 < e.time < 4.5} == {"plates"}
    assert {e.source for e in both.events if e.side == "l"} == {"kinematics"}
    for side in SIDES:
        kinds = [e.kind for e in both.events if e.side == side]
        assert all(a != b for a, b in pairwise(kinds))


def test_a_missing_event_is_said():
    strikes = tuple(GaitEvent(t, "r", "heel_strike", "plates") for t in (0.0, 1.1))
    both = fill_events(GaitEvents(strikes), GaitEvents(()))
    assert both.warnings == ("the right foot misses an event between 0.000 and 1.100 s",)


@pytest.mark.parametrize(
    ("time", "force", "word"),
    [
        ([0.0, 1.0, 1.0], [0.0, 1.0, 2.0], "increase"),
        ([0.0, 1.0, 2.0], [0.0, np.nan, 2.0], "NaN"),
        ([0.0, 1.0], [0.0, 1.0, 2.0], "equally long"),
        ([], [], "equally long"),
    ],
)
def test_bad_samples_are_refused(time, force, word):
    with pytest.raises(CoxaError, match=word):
        find_contacts(time, force)


def test_one_foot_is_not_enough_for_kinematics(walk):
    w = walk()
    with pytest.raises(CoxaError, match="left"):
        events_from_kinematics(w.time, w.pelvis, {"r": w.heel["r"]})


@given(
    st.lists(st.floats(-50.0, 900.0), min_size=2, max_size=60),
    st.floats(5.0, 60.0),
)
def test_contacts_are_ordered_and_long_enough(force, on):
    t = np.arange(len(force)) * 0.02
    contacts = find_contacts(t, force, on=on, off=on / 2)
    ends = [(c.start, c.end) for c in contacts]
    assert all(a is not None for a, _ in ends[1:])
    assert all(b is not None for _, b in ends[:-1])
    for a, b in ends:
        assert a is None or b is None or b - a >= 0.1
    for (_, b), (a, _) in pairwise(ends):
        assert a - b >= 0.1
