"""A man with weak hip abductors walks: how he limps, and what it spares him."""

import coxa
from coxa.model.conditions import Weakness
from coxa.prediction.gait.what_if import gait_gauges, gait_what_if, read_gait

man = coxa.load_model("coxa", subject=coxa.Subject(75.0, 1.75))
weak = Weakness(("glmed", "glmin"), 0.4)
answer = gait_what_if(man, None, [weak], ["pelvis_list", "lumbar_bending"])

columns = [read_gait(walked, ["r"]) for walked in (answer.before, answer.held, answer.last)]
print(f"{weak}: before, the gait held, the gait freed")
for gauge, *values in zip(gait_gauges(answer.before.study, ["r"]), *columns, strict=True):
    print(f"{gauge.name:42s}" + "".join(f"{x:8.1f}" for x in values) + f"  {gauge.unit}")
for row in answer.takeovers[:6]:
    print(f"{row.belly} {row.side}: {row.before_n:.0f} N, then {row.after_n:.0f} N")

lean = [values[1] for values in columns]
assert lean[2] > lean[0] + 2.0  # deg more over the weak hip: he limps, to be spared
assert answer.last.unmet_nm < 1e-3  # N m
assert max(answer.last.root) < 1e-6  # N and N m of the whole body's six equations
