"""Hinge with 20 kg in the hands, back neutral or rounded: what do the lumbar discs carry?"""

import coxa
from coxa.study.lumbar import LEVELS, find_discs

model = coxa.load_model("coxa", subject=coxa.Subject(mass_kg=75.0, height_m=1.75))
largest = {}
for name in ("hinge", "hinge-rounded"):
    study = coxa.solve_movement(name, model, load_kg=20.0, hinge_deg=60.0)
    discs = find_discs(study.model, study.trajectory.q, study.reactions)
    largest[name] = discs.loads(study.reactions).max(axis=0)  # (levels, 2) N

print("largest compression and forward shear, N:  neutral        rounded")
for k, level in enumerate(LEVELS):
    neutral, rounded = (largest[name][k] for name in largest)
    print(f"{level:8} {neutral[0]:33.0f} {neutral[1]:6.0f}   {rounded[0]:6.0f} {rounded[1]:6.0f}")
lowest = LEVELS.index("L5_S1")
assert largest["hinge"][lowest, 0] > 2000.0  # N: far more than the weight above
assert largest["hinge-rounded"][lowest, 1] < largest["hinge"][lowest, 1]
