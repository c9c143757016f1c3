"""A trial's faults, put there on purpose, come back as warnings with their numbers."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pytest

from coxa.errors import CoxaError
from coxa.findings.feet import Foot, find_ground
from coxa.findings.marker_errors import MarkerErrors, marker_warnings
from coxa.findings.plates import FootLoad, find_coverage, weigh
from coxa.findings.residuals import Residual, residual_warnings
from coxa.findings.trial import Trial, check_trial

G = 9.80665
UP = np.array([0.0, 1.0, 0.0])


def trial(w, **changes):
    return replace(
        Trial(
            time=w.time,
            mass=w.mass,
            feet={s: Foot(w.heel[s], w.toe[s]) for s in "rl"},
            com=w.com,
            loads={s: FootLoad(w.load_time, w.force[s], w.point[s]) for s in "rl"},
        ),
        **changes,
    )


def found(t):
    return {w.code: w for w in check_trial(t)}


@pytest.mark.parametrize("heading", [0.0, 1.0])
def test_a_sound_trial_is_silent(walk, heading):
    # The plates' points are absurd (300 m away) wherever they are empty: that is no fault.
    assert check_trial(trial(walk(heading=heading))) == ()


@pytest.mark.parametrize("speed", [0.5, 1.2, 2.0])
def test_a_belt_is_found_with_its_speed(walk, speed):
    w = walk(belt=speed, speed=speed, heading=0.4)
    warning = found(trial(w))["moving_belt"]
    # Feet that roll from swing to stance slide a little: 3 % of the belt.
    assert warning.number == pytest.approx(speed, rel=0.03)
    assert warning.unit == "m/s"
    ground = find_ground(w.time, trial(w).feet)
    assert ground.velocity / ground.speed == pytest.approx(w.turn @ [-1.0, 0.0, 0.0], abs=0.01)


def test_floating_feet_are_measured_from_the_plates_or_from_zero(walk):
    w = walk(ground=0.2)
    assert "floating_ground" not in found(trial(w))
    sunk = {s: FootLoad(w.load_time, w.force[s], w.point[s] - 0.2 * UP) for s in "rl"}
    assert found(trial(w, loads=sunk))["floating_ground"].number == pytest.approx(0.2, abs=0.005)
    assert found(trial(w, loads={}))["floating_ground"].number == pytest.approx(0.2, abs=0.005)


@pytest.mark.parametrize("com", [True, False])
@pytest.mark.parametrize("share", [0.8, 1.1])
def test_weight_that_is_not_the_models_is_found(walk, share, com):
    w = walk()
    warnings = found(trial(w, mass=w.mass / share, com=w.com if com else None))
    # Exact but for the 1 ms trapezoids of the ramps.
    assert warnings["plates_weight"].number == pytest.approx(100.0 * (share - 1.0), abs=0.1)
    assert set(warnings) == {"plates_weight"}


def test_momentum_is_taken_off_the_weight(walk):
    # A mass centre that gains upward speed takes impulse beyond weight: 1 m/s^2 for 4 s.
    w = walk()
    rising = w.com.copy()
    rising[:, 1] += 0.5 * w.time**2
    more = {s: FootLoad(w.load_time, w.force[s] * (G + 1.0) / G, w.point[s]) for s in "rl"}
    weighing = weigh(more, (0.5, 4.5), UP, w.time, rising)
    assert weighing.mass == pytest.approx(w.mass, rel=1e-3)
    assert weigh(more, (0.5, 4.5), UP, w.time).mass == pytest.approx(w.mass * (G + 1) / G, rel=1e-3)


def test_a_foot_beside_its_plate_is_found_with_its_frames(walk):
    w = walk()
    force = w.force["l"].copy()
    start = w.strikes["l"][1]
    lost = (w.load_time >= start - 0.1) & (w.load_time <= start + 0.75)
    force[lost] = 0.0
    loads = {"r": trial(w).loads["r"], "l": FootLoad(w.load_time, force, w.point["l"])}
    warnings = found(trial(w, loads=loads))
    assert set(warnings) == {"foot_without_plate", "plates_incomplete"}
    # It stands for 0.68 s at 100 Hz, seen but for its first and last hundredths.
    assert warnings["foot_without_plate"].number == pytest.approx(68, abs=12)
    assert warnings["plates_incomplete"].number == pytest.approx(100.0, abs=8.0)
    (since,) = re.findall(r"complete from (\S+) to 5.00 s", warnings["plates_incomplete"].what)
    # Its plate is whole again when it leaves the ground, 0.68 s after it struck.
    assert float(since) == pytest.approx(start + 0.68, abs=0.02)


def test_frames_beyond_the_plates_record_are_gaps(walk):
    w = walk()
    short = {s: FootLoad(f.time[:3000], f.force[:3000]) for s, f in trial(w).loads.items()}
    ground = find_ground(w.time, trial(w).feet)
    coverage = find_coverage(w.time, ground, short, UP)
    assert coverage.span == pytest.approx((0.0, 2.99), abs=0.011)


def test_swapped_plates_are_found(walk):
    w = walk()
    loads = trial(w).loads
    warnings = found(trial(w, loads={"r": loads["l"], "l": loads["r"]}))
    assert warnings["plates_swapped"].number == pytest.approx(100.0, abs=15.0)


def test_a_point_far_from_its_foot_is_found(walk):
    w = walk()
    point = w.point["r"].copy()
    point[:, 0] += 0.5
    loads = {"r": FootLoad(w.load_time, w.force["r"], point), "l": trial(w).loads["l"]}
    warning = found(trial(w, loads=loads))["point_far"]
    # From the middle of an 18 cm foot, half a metre ahead is 41 cm from its toe.
    assert warning.number == pytest.approx(0.41, abs=0.02)


@pytest.mark.parametrize("shift", [-0.3, -0.1, 0.1, 0.3])
@pytest.mark.parametrize("bounce", [False, True])
def test_an_offset_in_time_is_found(walk, shift, bounce):
    w = walk()
    com, extra = w.com.copy(), 0.0
    if bounce:  # Two bounces of 2 cm a stride, which the plates feel.
        omega = 4 * np.pi / 1.1
        com[:, 1] += 0.02 * np.sin(omega * w.time)
        extra = -0.02 * omega**2 * np.sin(omega * w.load_time)[:, None]
    loads = {
        s: FootLoad(w.load_time - shift, w.force[s] * (1.0 + extra / G), w.point[s]) for s in "rl"
    }
    warning = found(trial(w, com=com, loads=loads))["time_offset"]
    # By the feet alone to 50 ms (the limit it states); by the mass centre to a frame.
    assert warning.number == pytest.approx(shift, abs=0.01 if bounce else 0.05)


def test_readers_notes_pass_through(walk):
    t = trial(walk(), notes=("the header says nRows=3; the file holds 2 whole rows",))
    (warning,) = check_trial(t)
    assert warning.code == "reader"
    assert "nRows" in str(warning)


def test_a_box_in_the_hands_is_not_the_models_weight(walk):
    w = walk()
    box = 0.1 * w.mass * G
    heavier = {s: FootLoad(w.load_time, w.force[s] * 1.1, w.point[s]) for s in "rl"}
    held = FootLoad(w.load_time, np.tile([0.0, -box, 0.0], (len(w.load_time), 1)))
    assert "plates_weight" in found(trial(w, loads=heavier))
    assert check_trial(trial(w, loads=heavier, others=(held,))) == ()


def test_without_plates_the_weight_is_told(walk):
    w = walk()
    assert found(trial(w, loads={}))["no_loads"].number == pytest.approx(70.0 * G)


def test_residuals_are_judged_by_hicks():
    t = np.linspace(0.0, 1.0, 101)
    push = np.zeros((101, 3))
    push[:, 1] = 1000.0
    force, moment = np.zeros((101, 3)), np.zeros((101, 3))
    force[50, 0], moment[20, 2] = 49.0, 9.0
    assert residual_warnings(Residual(t, force, moment, push), 1.0) == []
    force[50, 0], moment[20, 2] = 70.0, 30.0
    by_code = {w.code: w for w in residual_warnings(Residual(t, force, moment, push), 1.0)}
    assert by_code["residual_force"].number == pytest.approx(7.0)
    assert by_code["residual_moment"].number == pytest.approx(3.0)
    # The height of the mass centre stretches the limit on the moment, not on the force.
    by_code = {w.code: w for w in residual_warnings(Residual(t, force, moment, push), 4.0)}
    assert set(by_code) == {"residual_force"}
    # Inside the time of complete plates it is told apart.
    (warning,) = residual_warnings(Residual(t, force, moment, push), None, (0.6, 1.0))
    assert "while the plates are complete 0.0 %" in warning.what


def test_markers_are_judged_by_hicks():
    t = np.linspace(0.0, 1.0, 5)
    d = np.full((5, 4), 0.019)
    d[0, 0] = np.nan
    names = ("a", "b", "c", "d")
    assert marker_warnings(MarkerErrors(names, t, d)) == []
    d[2, 3] = 0.05
    by_code = {w.code: w for w in marker_warnings(MarkerErrors(names, t, d))}
    assert by_code["marker_max"].number == pytest.approx(0.05)
    assert "marker d" in by_code["marker_max"].what
    assert by_code["marker_rms"].number == pytest.approx(np.sqrt((3 * 0.019**2 + 0.05**2) / 4))
    assert marker_warnings(MarkerErrors(names, t, np.full((5, 4), np.nan))) == []
    with pytest.raises(CoxaError, match="do not fit"):
        marker_warnings(MarkerErrors(names, t, d[:, :3]))


@pytest.mark.parametrize("frames", range(1, 12))
def test_a_posture_or_a_few_frames_are_checked_without_fault(walk, frames):
    w = walk()
    short = trial(
        w,
        time=w.time[:frames],
        feet={s: Foot(w.heel[s][:frames], w.toe[s][:frames]) for s in "rl"},
        com=w.com[:frames],
    )
    assert check_trial(short) == ()
    few = {s: FootLoad(f.time[:3], f.force[:3], f.point[:3]) for s, f in short.loads.items()}
    assert all(np.isfinite(w.number) for w in check_trial(replace(short, loads=few)))
