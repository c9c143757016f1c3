"""Conditions in a few words on the command line: `kind:what=value,key=value`.

weak:gluteus_medius_r+gluteus_minimus_r=0.5     half their force
tight:psoas_major=0.9                           fibres 10 % shorter, on both sides
tight:recfem_r=-5mm,slack=0.98                  fibres and tendon
active:glmax1_r,floor=0.05,cap=0.3
variant:sciatic=b    variant:itb_share=60%
load:hand_r=5kg,at=0/-0.08/0m                   in the body's frame; else at its mass centre
band:knee=300N/m,rest=0.2m                      from this distance between the legs' centres
measured:hip_abduction_r=110Nm,hip_flexion_r=30deg      the group as strong as measured
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields
from typing import Any

from coxa.cli.strength_words import format_strength, parse_strength
from coxa.errors import CoxaError, nearest
from coxa.model.conditions import (
    Activation,
    CarriedLoad,
    Condition,
    ResistanceBand,
    Tightness,
    Variant,
    Weakness,
)
from coxa.muscles.strength import StrengthTest

EXAMPLE = "Write it like weak:gluteus_medius_r=0.5 or load:hand_r=5kg,at=0/-0.08/0m."
NUMBER = r"[-+]?[\d.]+(?:e[-+]?\d+)?"
VALUE = re.compile(rf"({NUMBER}(?:/{NUMBER})*)\s*([A-Za-z%/]*)")


@dataclass(frozen=True)
class Slot:
    """A field of a condition, and what each unit it may be given in multiplies by.

    It is written back in the first of them. Without units it is a word.
    """

    field: str
    units: Mapping[str, float]


MEASURED = "measured"
"""The kind that has words of its own: see `coxa.cli.strength_words`."""
SHARE = {"": 1.0, "%": 0.01}
LENGTH = {"m": 1.0, "mm": 1e-3}


@dataclass(frozen=True)
class Form:
    """How a kind of condition is written: what it is about, and the slots of each key.

    `kind:what=value` sets the first key.
    """

    make: type[Condition]
    what: str
    keys: Mapping[str, tuple[Slot, ...]]


FORMS = {
    "weak": Form(Weakness, "muscles", {"share": (Slot("share", SHARE),)}),
    "tight": Form(
        Tightness,
        "muscles",
        {
            "fiber": (Slot("fiber_share", SHARE), Slot("fiber_change_m", LENGTH)),
            "slack": (Slot("slack_share", SHARE), Slot("slack_change_m", LENGTH)),
        },
    ),
    "active": Form(
        Activation, "muscles", {"cap": (Slot("cap", SHARE),), "floor": (Slot("floor", SHARE),)}
    ),
    "variant": Form(Variant, "name", {"value": (Slot("value", SHARE),)}),
    "load": Form(
        CarriedLoad, "body", {"mass": (Slot("mass_kg", {"kg": 1.0}),), "at": (Slot("at", LENGTH),)}
    ),
    "band": Form(
        ResistanceBand,
        "at",
        {"stiffness": (Slot("stiffness_n_m", {"N/m": 1.0}),), "rest": (Slot("rest_m", LENGTH),)},
    ),
}


def parse_condition(text: str) -> Condition:
    """Read a condition from a few words, such as `weak:gluteus_medius_r=0.5`.

    Raises `CoxaError` for words it does not know, a unit that is missing, and values that make
    no condition.
    """
    kind, colon, rest = text.strip().partition(":")
    if kind == MEASURED and colon:
        return parse_strength(rest)
    if kind not in FORMS:
        todo = nearest(kind, (*FORMS, MEASURED)) if colon else EXAMPLE
        raise CoxaError(f"'{text}' is no condition", todo=todo)
    form = FORMS[kind]
    first, *others = rest.split(",")
    what, equals, value = first.partition("=")
    given: dict[str, Any] = {form.what: _about(text, form, what)}
    settings = [(key.strip(), v) for key, _, v in (part.partition("=") for part in others)]
    if equals:
        settings.insert(0, (next(iter(form.keys)), value))
    for key, value in settings:
        field, setting = _read(text, form, key, value.strip())
        if field in given:
            raise CoxaError(f"'{text}' says its {field} twice", todo="Say it once.")
        given[field] = setting
    for field in fields(form.make):  # type: ignore[arg-type]
        if field.default is MISSING and field.name not in given:
            raise CoxaError(f"'{text}' does not say its {field.name}", todo=EXAMPLE)
    return form.make(**given)


def format_condition(condition: Condition) -> str:
    """Write a condition as `parse_condition` reads it."""
    if isinstance(condition, StrengthTest):
        return f"{MEASURED}:{format_strength(condition)}"
    kind, form = next((k, f) for k, f in FORMS.items() if isinstance(condition, f.make))
    usual = {f.name: f.default for f in fields(condition)}  # type: ignore[arg-type]
    what = getattr(condition, form.what)
    text = f"{kind}:{'+'.join(what) if isinstance(what, tuple) else what}"
    for k, (key, slots) in enumerate(form.keys.items()):
        said = [s for s in slots if getattr(condition, s.field) != usual[s.field]]
        for n, slot in enumerate(said):
            value = getattr(condition, slot.field)
            numbers = value if isinstance(value, tuple) else (value,)
            unit = next(iter(slot.units))
            start = "=" if (k, n) == (0, 0) else f",{key}="
            text += start + "/".join(str(x) for x in numbers) + unit
    return text


def _about(text: str, form: Form, what: str) -> str | tuple[str, ...]:
    names = tuple(name.strip() for name in what.split("+"))
    if not all(names):
        raise CoxaError(f"'{text}' does not say what it is about", todo=EXAMPLE)
    return names if form.what == "muscles" else what.strip()


def _read(text: str, form: Form, key: str, value: str) -> tuple[str, Any]:
    """Return the field that a key and the unit of its value mean, and the value in SI units."""
    if key not in form.keys:
        raise CoxaError(f"'{text}' sets '{key}', which it has not", todo=nearest(key, form.keys))
    slots = form.keys[key]
    if form.make is Variant and value.isidentifier():
        return slots[0].field, value
    found = VALUE.fullmatch(value)
    for slot in slots:
        if found and found[2] in slot.units:
            try:
                numbers = [float(part) * slot.units[found[2]] for part in found[1].split("/")]
            except ValueError:
                break
            if slot.field == "at":
                return slot.field, tuple(numbers)
            if len(numbers) == 1:
                return slot.field, numbers[0]
    units = ", ".join(unit or "no unit" for slot in slots for unit in slot.units)
    raise CoxaError(
        f"'{text}': '{value}' is no number that it can be", todo=f"Units that fit: {units}."
    )
