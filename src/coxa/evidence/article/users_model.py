"""A user's own model: its bellies by what its muscles are called."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from coxa.anatomy.bellies import bellies_of, is_lumped
from coxa.findings.electrodes import split_side
from coxa.model.model import Model
from coxa.study.inputs import OWN, load_model


def load_users_model(path: str | Path) -> Model:
    """Read an OpenSim model and name its bellies. Raises `CoxaError`."""
    model = load_model(path)
    return model if model.bellies else replace(model, bellies=name_bellies(model))


def name_bellies(model: Model) -> dict[str, tuple[str, ...]]:
    """Return a model's bellies with their elements: as in our own model, or by known names.

    Elements that stand for several bellies at once are none of them.
    """
    there = set(model.muscle_names)
    found = {b: e for b, e in load_model(OWN).bellies.items() if there.issuperset(e)}
    for name in model.muscle_names:
        stem, side = split_side(name)
        for belly in bellies_of(stem):
            key = f"{belly.belly}_{side}"
            if side is not None and not is_lumped(stem, belly) and name not in found.get(key, ()):
                found[key] = (*found.get(key, ()), name)
    return found
