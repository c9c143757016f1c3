"""Weaken one muscle and see who takes over: the moments stay, their sharing changes."""

import numpy as np

import coxa
from coxa.model.leg import leg_swing, two_link_leg

leg = two_link_leg()
time, angles = leg_swing()
study = coxa.solve(leg, coxa.Motion(time, leg.coordinate_names, angles))
weak = study.with_strength({"iliopsoas_r": 0.5})


def moments(solved: coxa.Study) -> np.ndarray:
    return np.einsum("nmc,nm->nc", solved.geometry.dense_arms(), solved.force)


for muscle, before, after in zip(
    leg.muscle_names, study.force.max(axis=0), weak.force.max(axis=0), strict=True
):
    print(f"{muscle:13} {before:6.1f} N, with half an iliopsoas {after:6.1f} N at its peak")

m = leg.muscle_names.index("recfem_r")
assert np.abs(moments(weak) - moments(study)).max() < 1e-6  # N m, of 17
assert weak.force[:, m].max() > 1.3 * study.force[:, m].max()
