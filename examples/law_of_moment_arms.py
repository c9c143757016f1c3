"""A moment arm is how much a muscle shortens for each radian its joint turns: -dL/dq."""

import numpy as np

from coxa.model.leg import two_link_leg

STEP = 1e-5

leg = two_link_leg()
low, high = np.array([c.range for c in leg.coordinates]).T
q = np.random.default_rng(1).uniform(low, high, (1000, 2))
arms = leg.moment_arms(q)  # (1000, muscles, coordinates) m

worst = 0.0
for c in range(2):
    step = STEP * np.eye(2)[c]
    slope = (leg.muscle_lengths(q + step) - leg.muscle_lengths(q - step)) / (2.0 * STEP)
    worst = max(worst, float(np.abs(arms[:, :, c] + slope).max()))
print(f"1000 poses, {arms[0].size} arms each: off by at most {worst:.1e} m")
assert worst < 1e-6
