"""The ischial part of adductor magnus: an extensor that gains from a bent hip."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from coxa.evidence.hip_arms import HIP, default_model, hip_postures, mean_arms_mm
from coxa.evidence.row import Measure, Row

FLEXION_DEG = np.arange(0.0, 46.0)


def measure(trials: Path | None) -> Row:
    """Compare its arm of extension with that of gluteus maximus from 0 to 45 degrees."""
    model = default_model()
    q = hip_postures(model, FLEXION_DEG)
    magnus = -mean_arms_mm(model, "addmagIsch_r", q, HIP[:1])[:, 0]
    gluteus = -mean_arms_mm(model, "glmax*_r", q, HIP[:1])[:, 0]
    grows = bool((np.diff(magnus) > 0.0).all())
    passes = bool(magnus[0] < gluteus[0] and magnus[-1] > gluteus[-1])
    from_deg = FLEXION_DEG[int(np.argmax(magnus > gluteus))]
    return Row(
        "ischial adductor magnus",
        "its extension arm grows from 0 to 45 deg of hip flexion and passes gluteus maximus",
        (
            Measure(
                "adductor magnus, ischial part, at 0 and 45 deg",
                f"{magnus[0]:.0f} and {magnus[-1]:.0f} mm",
                "39 and 61 mm (uhlrich2022), 47 and 62 mm (delp1990)",
                grows,
            ),
            Measure(
                "gluteus maximus, all its elements, at 0 and 45 deg",
                f"{gluteus[0]:.0f} and {gluteus[-1]:.0f} mm",
                "middle fibres: 63 and 48 mm (uhlrich2022), 56 and 39 mm (delp1990)",
            ),
            Measure("it passes gluteus maximus", f"at {from_deg:.0f} deg" if passes else "never",
                    "", passes),
        ),
        "nothing; the path of the ischial part is rajagopal2016's",
        ("uhlrich2022", "delp1990"),
    )  # fmt: skip
