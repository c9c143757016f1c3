"""Lift a 15 kg box with half of both gluteus maximus: who takes over, and does the back?"""

import coxa
from coxa.model.conditions import Weakness
from coxa.study.bellies import belly_forces, takeovers

model = coxa.load_model("coxa", subject=coxa.Subject(mass_kg=75.0, height_m=1.75))
study = coxa.solve_movement("lift-stoop", model, load_kg=15.0)
weak = study.what_if(Weakness(("gluteus_maximus",), 0.5))  # the posture is held

for row in [row for row in takeovers(study, weak) if row.side == "r"][:6]:
    print(f"{row.belly:24} {row.before_n:5.0f} N {row.change_n:+5.0f} on average")


def back(one: coxa.Study) -> float:
    """Return the mean force of the erector spinae, N."""
    sums = dict(zip(model.bellies, belly_forces(model, one.force).mean(axis=0), strict=True))
    return sum(sums[f"{name}_{s}"] for name in ("longissimus", "iliocostalis") for s in "rl")


change = back(weak) / back(study) - 1.0
print(f"erector spinae {back(study):.0f} N {100.0 * change:+.2f} %")
assert abs(change) < 0.01
