"""Moment arms of the standing hip beside those of others, muscle by muscle."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from coxa.anatomy.comparison import PublishedArms, read_neutral_arms
from coxa.evidence.hip_arms import default_model, hip_postures, mean_arms_mm
from coxa.evidence.row import Measure, Row
from coxa.kernels.arrays import Floats

LARGE_MM = 10.0
MEDIAN_MM = 8.0


def measure(trials: Path | None) -> Row:
    """Judge every arm by the sources its muscle's path was not made from."""
    rows = [row for row in read_neutral_arms() if not row.used]
    theirs = np.array([[row.flexion_mm, row.adduction_mm, row.rotation_mm] for row in rows])
    ours = arms_of(rows)
    wrong = _wrong(rows, ours, theirs)
    large = int((np.abs(theirs) > LARGE_MM).sum())
    off = np.abs(ours - theirs)
    sources = tuple(dict.fromkeys(row.source for row in rows))
    return Row(
        "moment arms, standing",
        "sign right for every arm above 10 mm; median absolute difference at most 8 mm",
        (
            Measure(
                f"arms above {LARGE_MM:.0f} mm with the sign of the others",
                f"{large - len(wrong)} of {large}",
                "; ".join(wrong),
                not wrong,
            ),
            Measure(
                "median absolute difference",
                f"{np.median(off):.1f} mm",
                f"at most {MEDIAN_MM:.0f} mm",
                bool(np.median(off) <= MEDIAN_MM),
            ),
            *(_beside(row, a, b) for row, a, b in zip(rows, ours, theirs, strict=True)),
        ),
        "nothing was fitted to an arm; paths made from a source, or from one of its descent,"
        " are not judged by it",
        sources,
        "Flexion, adduction, inward rotation in mm. `dostal1981` are straight lines of one man;"
        " `delp1990` is gait2392. TLEM 2.0 is left out: its tables may not be passed on.",
    )


def arms_of(rows: list[PublishedArms]) -> Floats:
    """Return the model's arms (rows, 3) in mm, standing, for the muscles the rows are about."""
    model = default_model()
    q = hip_postures(model)
    return np.concatenate([mean_arms_mm(model, row.elements, q) for row in rows])


def _wrong(rows: list[PublishedArms], ours: Floats, theirs: Floats) -> list[str]:
    axes = ("flexion", "adduction", "rotation")
    return [
        f"{row.part} {axis} {ours[i, k]:.0f} against {theirs[i, k]:.0f} mm ({row.source})"
        for i, row in enumerate(rows)
        for k, axis in enumerate(axes)
        if abs(theirs[i, k]) > LARGE_MM and ours[i, k] * theirs[i, k] <= 0.0
    ]


def _beside(row: PublishedArms, ours: Floats, theirs: Floats) -> Measure:
    def listed(arms: Floats) -> str:
        return ", ".join(f"{arm:.0f}" for arm in arms)

    return Measure(row.part.replace("_", " "), listed(ours), f"{listed(theirs)} ({row.source})")
