"""Shorten psoas and iliacus: does the pelvis of a standing man tip forward?"""

import numpy as np

import coxa
from coxa.model.conditions import Tightness, apply
from coxa.prediction import Within, predict_posture, start_in
from coxa.study.extension import MODIFIED_THOMAS

man = coxa.load_model("coxa", subject=coxa.Subject(mass_kg=75.0, height_m=1.75))
start = start_in(man, "quiet-stand")
tight = apply(man, Tightness(("psoas_major", "iliacus"), fiber_share=0.8))
for name, model in (("healthy", man), ("tight", tight)):
    extension = MODIFIED_THOMAS.extension_deg(model)
    print(f"{name:8} the hip extends by {extension:4.1f} deg under the leg's weight")
contracture = [Within(f"hip_flexion_{side}", 10.0, 90.0) for side in "rl"]

tilt = {}
for name, model, tasks in (("healthy", man, ()), ("tight", tight, ()), ("stuck", man, contracture)):
    free = ("pelvis_tilt", "lumbar_extension")
    found = predict_posture(model, start.q, free, support=start.support, tasks=tasks)
    tilt[name] = -np.degrees(found.q[model.coordinate_index("pelvis_tilt")])
    print(f"{name:8} the pelvis stands {tilt[name]:4.1f} deg forward")
assert abs(tilt["tight"] - tilt["healthy"]) < 1.0  # deg: it hardly tips
assert tilt["stuck"] - tilt["healthy"] > 4.0  # a hip that stays flexed by 10 deg tips it
