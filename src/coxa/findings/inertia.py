"""Check a model's masses: what no body can have, a solver takes without a word."""

from __future__ import annotations

import numpy as np

from coxa.findings.warning import TrialWarning
from coxa.model.model import Model

SLACK = 1e-3
"""Of the sum of two principal moments: files are written with few digits."""


def check_inertia(model: Model) -> tuple[TrialWarning, ...]:
    """List bodies without mass, and bodies whose moments of inertia no mass can have.

    Two principal moments of a body are together never less than the third.
    """
    massless = [body.name for body in model.bodies if body.mass == 0.0]
    found: list[TrialWarning] = []
    if massless:
        found.append(
            TrialWarning(
                "massless",
                f"bodies without mass need no force to move: {', '.join(massless)}",
                float(len(massless)),
                "bodies",
            )
        )
    for body in model.bodies:
        xx, yy, zz, xy, xz, yz = body.inertia
        low, middle, high = np.linalg.eigvalsh([[xx, xy, xz], [xy, yy, yz], [xz, yz, zz]])
        if high > (low + middle) * (1.0 + SLACK):
            found.append(
                TrialWarning(
                    "inertia",
                    f"the inertia of {body.name} is one that no body can have: its largest "
                    f"principal moment is {high:.3g}, the other two together {low + middle:.3g}",
                    float(high),
                    "kg m^2",
                    float(low + middle),
                    "two principal moments are together never less than the third",
                )
            )
    return tuple(found)
