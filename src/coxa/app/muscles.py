"""The muscles of a model by their bellies: what they are called, where they lie, what they do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from functools import cache

import numpy as np

from coxa.anatomy.attachments import read_attachments
from coxa.anatomy.bellies import DEEP_SIX, Belly, bellies_of, is_lumped, read_bellies
from coxa.app.girth import flesh
from coxa.app.messages import ActionInfo, ElementInfo, Layer, MuscleInfo, Side
from coxa.app.muscle_colours import colour_of
from coxa.app.sources import sources_of
from coxa.findings.electrodes import split_side
from coxa.kernels.arrays import Floats
from coxa.model.model import Model

LAYERS: dict[Layer, str] = {
    "superficial": "gluteus_maximus tensor_fasciae_latae sartorius rectus_femoris gracilis "
    "adductor_longus biceps_femoris_long_head semitendinosus vastus_lateralis vastus_medialis "
    "gastrocnemius_* tibialis_anterior peroneus_longus rectus_abdominis external_oblique",
    "middle": "gluteus_medius pectineus semimembranosus adductor_brevis soleus "
    "biceps_femoris_short_head extensor_* peroneus_brevis longissimus iliocostalis "
    "internal_oblique",
    "deep": "*",
}
"""As a dissector meets them from the skin inward; the first pattern that fits counts."""
ELSEWHERE = (
    ("back", "longissimus iliocostalis multifidus quadratus_lumborum"),
    ("abdomen", "rectus_abdominis external_oblique internal_oblique"),
    ("knee", "vastus_* biceps_femoris_short_head"),
    ("calf", "gastrocnemius_* soleus tibialis_posterior flexor_* peroneus_*"),
    ("shin", "tibialis_anterior extensor_*"),
)
"""Groups of muscles that do not cross the hip."""
LEAST_ARM_M = 1e-3
ACTIONS = {
    "hip_flexion": ("hip flexion", "hip extension"),
    "hip_adduction": ("hip adduction", "hip abduction"),
    "hip_rotation": ("hip inward rotation", "hip outward rotation"),
    "knee_angle": ("knee flexion", "knee extension"),
    "lumbar_extension": ("trunk extension", "trunk flexion"),
    "lumbar_bending": ("trunk bending, right", "trunk bending, left"),
    "lumbar_rotation": ("trunk rotation, left", "trunk rotation, right"),
}
"""What a positive and a negative moment does."""


@dataclass(frozen=True)
class BellyName:
    """A belly as it is named: with its side (`name`) and without (`stem`)."""

    name: str
    stem: str
    side: Side | None
    title: str
    group: str
    colour: str
    layer: Layer
    hip: bool


@cache
def belly_name(name: str) -> BellyName:
    """Return what is known of a belly by its name, of a model's lone muscle too."""
    stem, side = split_side(name)
    known = _hip_bellies().get(stem)
    layer: Layer = next(layer for layer, patterns in LAYERS.items() if _fits(stem, patterns))
    group = next((title for title, patterns in ELSEWHERE if _fits(stem, patterns)), "other")
    return BellyName(
        name=name,
        stem=stem,
        side=side,
        title=stem.replace("_", " "),
        group=group if known is None else known.group,
        colour=colour_of(stem),
        layer=layer,
        hip=known is not None,
    )


@cache
def _hip_bellies() -> dict[str, Belly]:
    return {belly.belly: belly for belly in read_bellies()}


def _fits(stem: str, patterns: str) -> bool:
    return any(fnmatchcase(stem, pattern) for pattern in patterns.split())


def with_bellies(model: Model) -> Model:
    """Give a model that has no bellies those its muscles' names stand for.

    A muscle that is of no known belly, or of several lumped together, is a belly of its own.
    """
    if model.bellies:
        return model
    bellies: dict[str, tuple[str, ...]] = {}
    for element in model.muscle_names:
        stem, side = split_side(element)
        found = [b for b in bellies_of(stem) if not is_lumped(stem, b)]
        name = f"{found[0].belly}_{side}" if len(found) == 1 and side else element
        bellies[name] = (*bellies.get(name, ()), element)
    return replace(model, bellies=bellies)


def belly_of(model: Model) -> Mapping[str, str]:
    """Return the belly of each element; an element without is its own."""
    known = {element: name for name, elements in model.bellies.items() for element in elements}
    return {element: known.get(element, element) for element in model.muscle_names}


def elements_of(model: Model) -> tuple[ElementInfo, ...]:
    """Describe each line of each muscle, in the model's order."""
    bellies = belly_of(model)
    rows: list[ElementInfo] = []
    for muscle in model.muscles:
        belly = belly_name(bellies[muscle.name])
        lines = model.bellies.get(belly.name, (muscle.name,))
        count = f", line {lines.index(muscle.name) + 1} of {len(lines)}" if len(lines) > 1 else ""
        flesh_from, flesh_to = flesh(muscle)
        rows.append(
            ElementInfo(
                name=muscle.name,
                belly=belly.name,
                title=f"{belly.title}{count}",
                side=belly.side,
                group=belly.group,
                colour=belly.colour,
                layer=belly.layer,
                hip=belly.hip,
                max_isometric_n=muscle.max_isometric_force,
                volume_cm3=1e6 * muscle.volume,
                flesh_from=flesh_from,
                flesh_to=flesh_to,
            )
        )
    return tuple(rows)


def muscles_of(model: Model) -> tuple[MuscleInfo, ...]:
    """Describe each belly, with its arms in the model's neutral posture."""
    arms = model.moment_arms(model.default_pose[None])[0]
    column = {name: m for m, name in enumerate(model.muscle_names)}
    rows: list[MuscleInfo] = []
    for name, elements in model.bellies.items():
        belly = belly_name(name)
        mine = [column[e] for e in elements]
        strength = np.array([model.muscles[m].max_isometric_force for m in mine])
        fiber = np.array([model.muscles[m].optimal_fiber_length for m in mine])
        known, words = _hip_bellies().get(belly.stem), read_attachments().get(belly.stem)
        cited = () if known is None else tuple(known.source.split())
        cited = cited if words is None else (*cited, words.source)
        rows.append(
            MuscleInfo(
                belly=name,
                name=belly.stem,
                side=belly.side,
                title=belly.title,
                group=belly.group,
                colour=belly.colour,
                layer=belly.layer,
                hip=belly.hip,
                deep_six=belly.stem in DEEP_SIX,
                elements=elements,
                max_isometric_n=float(strength.sum()),
                fiber_mm=1e3 * float(_mean(fiber, strength)),
                actions=_actions(model, belly.side, arms[mine], strength),
                nerve="" if words is None else words.nerve,
                origin="" if words is None else words.origin,
                insertion="" if words is None else words.insertion,
                sources=sources_of(cited),
            )
        )
    return tuple(rows)


def _actions(
    model: Model, side: Side | None, arms: Floats, strength: Floats
) -> tuple[ActionInfo, ...]:
    """List the arms (elements, C) of one belly about its own side's hip and knee, and the back."""
    rows: list[ActionInfo] = []
    for stem, (positive, negative) in ACTIONS.items():
        name = stem if stem.startswith("lumbar") else f"{stem}_{side}"
        if name not in model.coordinate_names:
            continue
        column = arms[:, model.coordinate_names.index(name)]
        mean = float(_mean(column, strength))
        if np.abs(column).max(initial=0.0) < LEAST_ARM_M:
            continue
        rows.append(
            ActionInfo(
                coordinate=name,
                title=positive if mean >= 0.0 else negative,
                arm_mm=1e3 * mean,
                low_mm=1e3 * float(column.min()),
                high_mm=1e3 * float(column.max()),
            )
        )
    return tuple(sorted(rows, key=lambda row: -abs(row.arm_mm)))


def _mean(values: Floats, weights: Floats) -> float:
    return float(np.average(values, weights=weights) if weights.sum() > 0.0 else values.mean())
