"""The tables that plans read, computed again: what differs by more than its last digit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from typing import Any

from coxa.model.model import Model
from coxa.programme.asked import read_all_asked
from coxa.programme.asking import ask
from coxa.programme.exercise import Exercise

LAST_DIGIT = {"_pct": 0.1, "_deg": 0.1, "_nm": 1.0, "_n": 1.0, "_bw": 1.0, "_kg": 0.0}
"""By the unit that a name ends with; other processors round a half the other way."""


def differing(body: Model, exercise: Exercise) -> Iterator[str]:
    """Do an exercise again, and yield each tabled number that is no longer the engine's."""
    kept = read_all_asked()[exercise.id]
    whole, bellies = ask(body, exercise)
    yield from _compare(exercise.id, whole, kept.whole)
    for row in bellies:
        yield from _compare(f"{exercise.id}, {row.belly}", row, kept.belly(row.belly))


def _compare(where: str, now: Any, kept: Any) -> Iterator[str]:
    for field in fields(now):
        a, b = getattr(now, field.name), getattr(kept, field.name)
        if isinstance(a, str):
            same = a == b
        else:
            digit = next(x for unit, x in LAST_DIGIT.items() if field.name.endswith(unit))
            same = abs(a - b) <= digit + 1e-9
        if not same:
            yield f"{where}: {field.name} is {a}, tabled as {b}"
