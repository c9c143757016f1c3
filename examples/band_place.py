"""Wear an elastic loop at the knees, the ankles, the forefeet: what must the hips hold?"""

import coxa

man = coxa.load_model("coxa", subject=coxa.Subject(mass_kg=75.0, height_m=1.75))
hip = man.coordinate_index("hip_adduction_r")

peak = {}
for place in ("knee", "ankle", "forefoot"):
    study = coxa.solve_movement(f"side-shuffle-{place}", man)
    net = study.joint_loads.independent_moments(study.acting, study.trajectory.q)
    held = (study.ligaments.moments - net)[:, hip] / man.mass  # abduction, by muscles
    peak[place] = held.max()
    print(f"{place:9} abduction up to {peak[place]:.2f} N m/kg, {held.mean():.2f} on average")
assert peak["knee"] < peak["ankle"] < peak["forefoot"]
