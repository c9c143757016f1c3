"""What the page tells of Coxa itself: version, safety, notices, and what can be asked about."""

from __future__ import annotations

from dataclasses import fields
from importlib.metadata import version

from coxa.anatomy.nerve import read_nerves
from coxa.anatomy.safety import TITLES, read_safety
from coxa.app import myo_sim
from coxa.app.bones import notice
from coxa.app.messages import About, ConditionInfo, SafetyRule, TrialInfo, VariantInfo
from coxa.app.sources import all_sources
from coxa.errors import CoxaError
from coxa.model.conditions import Condition
from coxa.model.conditions.record import KINDS
from coxa.model.conditions.variant import VARIATIONS

LICENCE = "Coxa is free software under the Apache License 2.0."
STOP = "Stop, in every exercise"
VARIANT_TITLES = {
    "sciatic": "How the sciatic nerve passes piriformis",
    "itb_share": "Share of gluteus maximus that enters the iliotibial band",
}


def about(trials: tuple[TrialInfo, ...] = ()) -> About:
    """Return what the page's About, safety and choices show; how much it takes, a server adds."""
    told = read_safety()
    rules = [
        SafetyRule(when, title, tuple(sign.text for sign in told.of(when)))
        for when, title in TITLES.items()
    ]
    return About(
        version=version("coxa"),
        education=told.education,
        rare=told.rare,
        safety=(*rules, SafetyRule("stop", STOP, told.stop)),
        bones=_has_bones(),
        bones_notice=notice(),
        licence=LICENCE,
        conditions=tuple(
            ConditionInfo(kind, kind.replace("_", " "), _fields(made))
            for kind, made in KINDS.items()
        ),
        variants=tuple(
            VariantInfo(name, VARIANT_TITLES.get(name, name.replace("_", " ")), _values(name))
            for name in VARIATIONS
        ),
        trials=trials,
        upload_limit_bytes=0,
        sources=all_sources(),
    )


def _fields(condition: type[Condition]) -> tuple[str, ...]:
    return tuple(f.name for f in fields(condition))  # type: ignore[arg-type]


def _has_bones() -> bool:
    try:
        myo_sim.version()
    except CoxaError:
        return False
    return True


def _values(variant: str) -> tuple[str, ...]:
    """Return the values a variant may take; none where it is a share."""
    return tuple(row.variant for row in read_nerves().variants) if variant == "sciatic" else ()
