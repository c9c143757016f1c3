"""Solve a walk as OpenSim 4.6 does it, and compare the joint moments with OpenSim's own file.

Needs the trial walk_gait2392 (model.osim, ik.mot, external_loads.xml, expected_opensim46/id.sto),
by default in ../shared/trials beside this checkout: python examples/walk_beside_opensim.py FOLDER
"""

import sys
from pathlib import Path

import numpy as np

import coxa
from coxa.opensim.table import read_table

BESIDE = Path(__file__).resolve().parents[2] / "shared/trials/walk_gait2392"
trial = Path(sys.argv[1]) if len(sys.argv) > 1 else BESIDE
if not trial.is_dir():
    sys.exit(f"This example needs the trial walk_gait2392; it is not in {trial}.")

theirs = read_table(trial / "expected_opensim46/id.sto")
study = coxa.solve(
    trial / "model.osim",
    trial / "ik.mot",
    trial / "external_loads.xml",
    reserves=trial / "reserves.xml",
    times=theirs.time,
    settings=coxa.Settings(parity=True),
)
ours = study.series("inverse_dynamics")

worst = 0.0
for k, column in enumerate(ours.columns):
    off = ours.values[:, k] - theirs.column(column)
    worst = max(worst, float(np.sqrt(np.mean(off**2))))
print(f"{len(study.time)} frames, {len(ours.columns)} moments and forces: {worst:.1e} RMS apart")
assert worst < 0.02  # N m or N
