"""Rank exercises by how active they have gluteus medius; with `all`, every one, and a picture."""

import sys
from pathlib import Path

import coxa
from coxa.evidence.exercise_order import perform_all, put_in_order, represented

LYING = ("side-lying hip abduction", "clamshell", "bridge", "single-leg bridge", "side plank",
         "prone hip extension", "quadruped hip extension")  # fmt: skip

model = coxa.load_model("coxa", subject=coxa.Subject(mass_kg=75.0, height_m=1.75))
everything = "all" in sys.argv
loads = perform_all(model, [e for e in represented() if everything or e.exercise in LYING])
order = put_in_order(loads, "gluteus_medius")

for k in order.ours[:, 0].argsort()[::-1]:
    ours, low, high = order.ours[k, 0], order.ours[k].min(), order.ours[k].max()
    print(f"{order.exercises[k]:40} {ours:3.0f} % ({low:.0f} to {high:.0f}), "
          f"EMG {order.emg[k]:.0f} %")  # fmt: skip
mean = {name: load.belly("gluteus_medius").mean_activation for name, load in loads.items()}
assert mean["single-leg bridge"].low > 2.0 * mean["bridge"].high
if everything:
    from coxa.cli.pictures.order import order_picture
    from coxa.cli.pictures.page import style

    with style():
        Path("out").mkdir(exist_ok=True)
        print(f"Spearman {order.spearman:.2f}")
        print(order_picture([order, put_in_order(loads, "gluteus_maximus")]).save(Path("out")))
