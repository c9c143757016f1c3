"""Predict how a man stands on one leg, and try a thousand times to find a cheaper posture."""

from coxa.evidence.posture_proof import TRIED, cases, prove

case = cases()[1]
proof = prove(case)
found = proof.posture
print(f"{case.name}: {found.total:.2f}, of it {found.cost['effort']:.2f} for the muscles")
for name in ("pelvis_list", "hip_adduction_r"):
    print(f"  {name} {found.moved_deg[name]:+.1f} deg")
print(f"joints in equilibrium to {found.equilibrium_nm:.0e} N m, ground to {found.root:.0e} N m")
print(f"slopes are off by {proof.slopes:.0e} of the largest")
print(f"{proof.tried} of {TRIED} perturbations keep the limits; the cheapest costs")
print(f"  {100 * proof.rise:.0e} % more")
assert proof.rise > 0.0
