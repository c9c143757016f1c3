"""Halve one gluteus medius of the default model in its built-in walk: who takes over?"""

import coxa
from coxa.loads.walk_contact import walk_loads
from coxa.movement.walk import average_walk
from coxa.study.bellies import takeovers

model = coxa.load_model("coxa", subject=coxa.Subject(mass_kg=75.0, height_m=1.75))
walk = average_walk(model, speed_mps=1.1, cycles=3)
start, end = walk.inner_s
how = coxa.Settings(lowpass_hz=None)  # the walk is smooth already
study = coxa.solve(model, walk.motion, walk_loads(walk), start=start, end=end, settings=how)
weak = study.with_strength(dict.fromkeys(model.bellies["gluteus_medius_r"], 0.5))

rows = takeovers(study, weak)
for row in rows[:6]:
    print(f"{row.belly:22} {row.side}  {row.before_n:4.0f} N, then {row.after_n:4.0f} N on average")
change = {row.belly: row.change_n for row in rows if row.side == "r"}
assert change["gluteus_medius"] < -50.0  # N
assert change["gluteus_minimus"] > 30.0
