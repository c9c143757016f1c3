"""The 22 bellies that cross each hip: all there, both sides alike, every number with a source."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from coxa.anatomy.anatomy import read_anatomy
from coxa.anatomy.sources import read_sources
from coxa.evidence.hip_arms import HIP, arms_mm, default_model
from coxa.evidence.row import Measure, Row
from coxa.kernels.arrays import Floats
from coxa.model.mirror import left
from coxa.model.model import Model

BELLIES = (
    "gluteus_maximus",
    "gluteus_medius",
    "gluteus_minimus",
    "tensor_fasciae_latae",
    "piriformis",
    "gemellus_superior",
    "gemellus_inferior",
    "obturator_internus",
    "obturator_externus",
    "quadratus_femoris",
    "psoas_major",
    "iliacus",
    "rectus_femoris",
    "sartorius",
    "pectineus",
    "adductor_longus",
    "adductor_brevis",
    "adductor_magnus",
    "gracilis",
    "biceps_femoris_long_head",
    "semitendinosus",
    "semimembranosus",
)
ALIKE = 1e-9


def measure(trials: Path | None) -> Row:
    """List the bellies of the default model with their arms and their architecture."""
    model = default_model()
    wanted = [f"{belly}_{side}" for belly in BELLIES for side in ("r", "l")]
    missing = [name for name in wanted if name not in model.bellies]
    unsourced = _unsourced()
    unlike = left_right_difference(model)
    return Row(
        "bellies",
        "22 bellies a side, each with three arms, force, fibre, tendon, source; left = right to"
        " 1e-9",
        (
            Measure(
                "bellies there, both sides",
                f"{len(wanted) - len(missing)} of {len(wanted)}",
                ", ".join(missing),
                not missing,
            ),
            Measure(
                "elements without a source", ", ".join(unsourced) or "none", "none", not unsourced
            ),
            Measure("left against right", f"{unlike:.0e}", f"at most {ALIKE:.0e}", unlike <= ALIKE),
            *(_belly(model, belly) for belly in BELLIES if f"{belly}_r" in model.bellies),
        ),
        "nothing",
        tuple(dict.fromkeys(key for row in _elements() for key in row.source.split())),
        "Elements; arms of flexion, adduction and inward rotation, standing, in mm (mean weighted"
        " by strength); force of all; fibre, and tendon's slack, of the strongest element.",
    )


def left_right_difference(model: Model) -> float:
    """Return the greatest difference between the sides: lengths (m), arms (m) and architecture.

    In postures drawn at random whose left side mirrors the right, the trunk straight.
    """
    draw = np.random.default_rng(3)
    names = model.coordinate_names
    q = np.tile(model.default_pose, (20, 1))
    for i, coordinate in enumerate(model.coordinates):
        if names[i].endswith("_r") and not coordinate.locked:
            q[:, i] = draw.uniform(*coordinate.range, len(q))
            q[:, names.index(left(names[i]))] = q[:, i]
    q = model.complete(q)
    length, arms = model.muscle_lengths(q), model.moment_arms(q)
    there = [m for m, name in enumerate(model.muscle_names) if name.endswith("_r")]
    across = [model.muscle_names.index(left(model.muscle_names[m])) for m in there]
    columns = [i for i, name in enumerate(names) if name.endswith("_r")]
    opposite = [names.index(left(names[i])) for i in columns]
    return max(
        float(np.abs(length[:, there] - length[:, across]).max()),
        float(np.abs(arms[:, there][..., columns] - arms[:, across][..., opposite]).max()),
        float(np.abs(_architecture(model, there) - _architecture(model, across)).max()),
    )


def _architecture(model: Model, columns: list[int]) -> Floats:
    chosen = [model.muscles[i] for i in columns]
    return np.array(
        [
            (
                m.max_isometric_force,
                m.optimal_fiber_length,
                m.tendon_slack_length,
                m.pennation_angle_at_optimal,
            )
            for m in chosen
        ]
    )


def _elements():
    return [row for row in read_anatomy().elements if row.muscle in BELLIES]


def _unsourced() -> list[str]:
    known = read_sources()
    return [
        row.element
        for row in _elements()
        if not row.source or any(key not in known for key in row.source.split())
    ]


def _belly(model: Model, belly: str) -> Measure:
    elements = model.bellies[f"{belly}_r"]
    columns = [model.muscle_names.index(name) for name in elements]
    muscles = [model.muscles[i] for i in columns]
    force = np.array([m.max_isometric_force for m in muscles])
    arms = arms_mm(model, model.default_pose[None], HIP)[0, columns]
    mean = ", ".join(f"{arm:.0f}" for arm in force @ arms / force.sum())
    strongest = muscles[int(force.argmax())]
    sources = sorted({k for row in _elements() if row.muscle == belly for k in row.source.split()})
    whole = bool((force > 0.0).all() and np.abs(arms).max(axis=1).min() > 1.0) and all(
        m.optimal_fiber_length > 0.0 and m.tendon_slack_length > 0.0 for m in muscles
    )
    return Measure(
        f"{belly.replace('_', ' ')} ({len(elements)})",
        f"{mean} mm; {force.sum():.0f} N; {1000 * strongest.optimal_fiber_length:.0f} and"
        f" {1000 * strongest.tendon_slack_length:.0f} mm",
        " ".join(sources),
        whole,
    )
