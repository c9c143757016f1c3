"""Find the muscles that a condition names: elements, bellies, or the lines of one muscle."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from coxa.errors import CoxaError, nearest
from coxa.model.model import Model
from coxa.model.muscle import Muscle

SIDES = ("_r", "_l")
LINE = r"_?[0-9A-Z]\w*"
"""What tells the lines of one muscle apart: `glmed1`, `addmagDist`, `Ps_L1_VB`; not `add_long`."""


def take_names(names: object) -> tuple[str, ...]:
    """Return muscle names as a tuple, from one name or several. Raises `CoxaError` for none."""
    taken = (names,) if isinstance(names, str) else names
    if not isinstance(taken, tuple | list) or not taken:
        raise CoxaError("the condition names no muscle", todo="Name one muscle or more.")
    for name in taken:
        if not isinstance(name, str) or not name.strip():
            raise CoxaError(f"{name!r} is no name of a muscle", todo="Name one muscle or more.")
    return tuple(str(name) for name in taken)


def find_muscles(model: Model, names: tuple[str, ...]) -> tuple[str, ...]:
    """List, in the model's order, the elements that names stand for.

    A name is an element (`glmed1_r`), a belly of `Model.bellies` (`gluteus_medius_r`), what the
    lines of one muscle share (`glmed_r`), or any of these without its side, for both sides.
    Raises `CoxaError` with the near miss.
    """
    found = {element for name in names for element in _find(model, name)}
    return tuple(element for element in model.muscle_names if element in found)


def change_muscles(
    model: Model, names: tuple[str, ...], change: Callable[[Muscle], Muscle]
) -> Model:
    """Return the model with the named muscles changed."""
    asked = set(find_muscles(model, names))
    return replace(model, muscles=tuple(change(m) if m.name in asked else m for m in model.muscles))


def _find(model: Model, name: str) -> tuple[str, ...]:
    one = _on_one_side(model, name)
    both = one or tuple(e for side in SIDES for e in _on_one_side(model, name + side))
    if both:
        return both
    raise CoxaError(f"the model has no muscle '{name}'", todo=nearest(name, _known(model)))


def _known(model: Model) -> tuple[str, ...]:
    """List what a name may be: bellies, elements, what lines share; each without its side too."""
    known = [*model.bellies, *model.muscle_names]
    bare = [name.removesuffix("_r").removesuffix("_l") for name in known]
    lines = [found[1] for name in bare if (found := re.fullmatch(rf"([a-z_]+?){LINE}", name))]
    return tuple(dict.fromkeys((*known, *bare, *lines)))


def _on_one_side(model: Model, name: str) -> tuple[str, ...]:
    if name in model.muscle_names:
        return (name,)
    if name in model.bellies:
        return model.bellies[name]
    side = next((side for side in SIDES if name.endswith(side)), "")
    line = re.compile(re.escape(name.removesuffix(side)) + LINE + side)
    return tuple(
        m for m in model.muscle_names if line.fullmatch(m) and (side or not m.endswith(SIDES))
    )
