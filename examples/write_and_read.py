"""Write a model and a movement as OpenSim files, and solve what is read back."""

from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

import coxa
from coxa.model.leg import leg_swing, two_link_leg
from coxa.opensim.motion import write_motion
from coxa.opensim.osim_write import write_model

leg = two_link_leg()
time, angles = leg_swing()
motion = coxa.Motion(time, leg.coordinate_names, angles)
study = coxa.solve(leg, motion)

with TemporaryDirectory() as folder:
    write_model(leg, Path(folder, "leg.osim"))
    write_motion(Path(folder, "swing.mot"), motion, leg)
    again = coxa.solve(Path(folder, "leg.osim"), Path(folder, "swing.mot"))
    files = again.write(Path(folder, "results"))
    print("\n".join(f.name for f in files))

off = float(np.abs(again.force - study.force).max())
print(f"Forces from files are off by {off:.1e} N")
assert off < 1e-6  # a .mot keeps 12 digits
