"""Angular momentum against inverse dynamics, which knows nothing of it."""

import numpy as np

from coxa.loads.inverse_dynamics import inverse_dynamics
from coxa.model.leg import two_link_leg
from coxa.movement.trajectory import Trajectory
from coxa.movement.whole_body import mass_center, periodic_rate, turning

PERIOD = 1.3


def swinging(n=128):
    """Two angles of a few harmonics over one period, with exact derivatives."""
    t = np.arange(n) * PERIOD / n
    x = 2.0 * np.pi * t / PERIOD
    q = np.stack([0.4 * np.sin(x) + 0.1 * np.cos(2 * x), -0.6 + 0.3 * np.cos(x + 0.4)], axis=1)
    qd = periodic_rate(q, PERIOD)
    return Trajectory(t, ("hip_flexion_r", "knee_angle_r"), q, qd, periodic_rate(qd, PERIOD))


def test_a_fourier_series_differentiates_exactly():
    t = np.arange(64) * PERIOD / 64
    w = 2.0 * np.pi / PERIOD
    rate = periodic_rate(np.sin(3 * w * t), PERIOD)
    assert np.allclose(rate, 3 * w * np.cos(3 * w * t), atol=1e-10)


def test_the_moment_about_the_mass_centre_turns_the_body():
    """What the hip transmits, moved to the mass centre, is the rate of angular momentum."""
    leg = two_link_leg()
    swing = swinging()
    hip = inverse_dynamics(leg, swing).transmitted[:, leg.flat.joints.index("hip_r")]
    force, moment = hip[:, :3], hip[:, 3:]
    center = mass_center(leg, swing.q)
    about = moment - np.cross(center, force)
    # Both are exact up to rounding: the angles are band-limited, 128 samples resolve sines of
    # them far beyond double precision.
    assert np.allclose(turning(leg, swing.q, PERIOD), about, atol=1e-8)


def test_the_mass_centre_obeys_the_force():
    leg = two_link_leg()
    swing = swinging()
    hip = inverse_dynamics(leg, swing).transmitted[:, leg.flat.joints.index("hip_r"), :3]
    center = mass_center(leg, swing.q)
    acceleration = periodic_rate(periodic_rate(center, PERIOD), PERIOD)
    assert np.allclose(leg.mass * (acceleration - leg.gravity), hip, atol=1e-8)
