"""Stand up from a chair, without hands: what does a hip carry, and where is that in doubt?"""

import coxa
from coxa.study.carried import body_weight

model = coxa.load_model("coxa", subject=coxa.Subject(mass_kg=75.0, height_m=1.75))
study = coxa.solve_movement("sit-to-stand", model, seat_m=0.45)
assert study.ground is not None
closed = ~study.ground.open  # frames whose whole-body equations close
hip = next(r for r in study.reactions if r.request.joint == "hip_r")
contact = 100.0 * hip.magnitude / body_weight(study)

for second in (0.0, 0.5, 1.0, 1.5, 2.0):
    frame = int(abs(study.time - second).argmin())
    told = "" if closed[frame] else "  (does not close)"
    print(f"{second:3.1f} s  {contact[frame]:4.0f} % of body weight{told}")
print(f"peak {contact[closed].max():.0f} %; in patients 215, SD 69 (Bergmann 2016)")
assert contact[0] < 60.0  # the seat carries
assert contact[-1] < 100.0  # both legs do
assert contact[closed].max() > 120.0
