"""Conditions as plain data, ready for JSON, and back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, fields
from typing import Any

from coxa.errors import CoxaError, nearest
from coxa.model.conditions.activation import Activation
from coxa.model.conditions.carried_load import CarriedLoad
from coxa.model.conditions.condition import Condition
from coxa.model.conditions.resistance_band import ResistanceBand
from coxa.model.conditions.tightness import Tightness
from coxa.model.conditions.variant import Variant
from coxa.model.conditions.weakness import Weakness

KINDS: dict[str, type[Condition]] = {
    c.kind: c for c in (Weakness, Tightness, Activation, Variant, CarriedLoad, ResistanceBand)
}


def to_dict(condition: Condition) -> dict[str, Any]:
    """Return a condition as plain data: its kind, and its fields by name."""
    values = {f.name: getattr(condition, f.name) for f in fields(condition)}  # type: ignore[arg-type]
    return {
        "kind": condition.kind,
        **{name: list(v) if isinstance(v, tuple) else v for name, v in values.items()},
    }


def from_dict(data: Mapping[str, Any]) -> Condition:
    """Return the condition that plain data describe.

    Raises `CoxaError` for an unknown kind or field (with the near miss), a field that is missing,
    and values that make no condition.
    """
    kind = data.get("kind")
    if kind not in KINDS:
        raise CoxaError(f"no condition is of the kind '{kind}'", todo=nearest(str(kind), KINDS))
    known = {f.name: f for f in fields(KINDS[kind])}  # type: ignore[arg-type]
    given = {name: value for name, value in data.items() if name != "kind"}
    for name in given:
        if name not in known:
            raise CoxaError(f"a {kind} has no '{name}'", todo=nearest(name, known))
    for name, field in known.items():
        if name not in given and field.default is MISSING:
            raise CoxaError(f"a {kind} needs '{name}'")
    return KINDS[kind](**{n: tuple(v) if isinstance(v, list) else v for n, v in given.items()})
