"""A. Opening claims: twenty-one muscles, one system, and the low back that pays."""

from __future__ import annotations

from coxa.evidence.article.experiment import experiment
from coxa.evidence.article.finding import Check, Number, Outcome
from coxa.evidence.article.laboratory import Laboratory
from coxa.findings.electrodes import split_side

COUNTED = "counted, not estimated"


@experiment("twenty-one-muscles")
def twenty_one_muscles(lab: Laboratory) -> Outcome:
    """Count the bellies that have an arm about the hip."""
    model = lab.model
    arms = model.moment_arms(model.default_pose[None, :])
    hips = [c for c, name in enumerate(model.coordinate_names) if name.startswith("hip_")]
    column = {name: m for m, name in enumerate(model.muscle_names)}
    crossing = {
        split_side(belly)[0]
        for belly, elements in model.bellies.items()
        if any(abs(arms[0, column[e], hips]).max() > 1e-6 for e in elements)
    }
    together = {"iliopsoas" if b in ("psoas_major", "iliacus") else b for b in crossing}
    numbers = {
        "bellies": Number("bellies with an arm about the hip", len(crossing), "", no_band=COUNTED),
        "muscles": Number("muscles, iliopsoas as one", len(together), "", no_band=COUNTED),
    }
    right = len(together) == 21
    return Outcome(
        numbers,
        "agrees" if right else "disagrees",
        Check("count", right, f"21 expected, {len(together)} found"),
    )
