"""Keep the arrays laid out for a model where one made from it has the same bones and paths.

Laying out takes longer than solving a posture; a muscle's strength is in none of it.
"""

from __future__ import annotations

from collections.abc import Sequence

from coxa.model.bands import Band
from coxa.model.levels import free_levels
from coxa.model.model import Model
from coxa.model.muscle import Muscle


def keep_layout(changed: Model, model: Model) -> Model:
    """Give a model the arrays of the one it was made from, where they hold for it too.

    They are laid out now if they have not been: the next model made from it has them then.
    """
    if not _alike(changed, model):
        return changed
    made = vars(changed)
    made["flat"] = model.flat
    if model.bands and _same_paths(changed.bands, model.bands):
        made["banded"] = model.banded
    if model.released is not model:
        made["released"] = keep_layout(free_levels(changed), model.released)
    return changed


def _alike(a: Model, b: Model) -> bool:
    """Tell whether two models differ in nothing that is laid out."""
    return (a.bodies, a.joints, a.wraps, a.couplers, a.gravity) == (
        b.bodies,
        b.joints,
        b.wraps,
        b.couplers,
        b.gravity,
    ) and _same_paths(a.muscles, b.muscles)


def _same_paths(a: Sequence[Muscle | Band], b: Sequence[Muscle | Band]) -> bool:
    return len(a) == len(b) and all(
        m.points is n.points and m.wraps is n.wraps for m, n in zip(a, b, strict=True)
    )
