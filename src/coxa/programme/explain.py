"""Say in a sentence, with its numbers, why an exercise is in a programme."""

from __future__ import annotations

import re

from coxa.anatomy.programme import AskedBellyRow
from coxa.programme.asked import GLUTEAL, Asked, emg_of, read_all_asked
from coxa.programme.choosing import Reason
from coxa.programme.exercise import Exercise
from coxa.programme.plan import PLANES, Plane
from coxa.programme.rules import read_rules

UNMET_NM = 5.0
"""A moment that the model cannot hold is told from here on."""
SLIGHT_PCT = 10.0
"""Below this a gluteal muscle is not what an exercise is about."""
BESIDE = {
    "gluteus_medius": "tensor_fasciae_latae",
    "gluteus_maximus": "biceps_femoris_long_head",
}
"""The muscle that is told of beside another: the one that does its work where it does not."""
BEHIND = " (a thigh goes {:.0f}° behind the body)"
KINDS = {
    "hinge": "as the week's hinge",
    "unilateral": "as work on one leg at a time",
    "balance": "as balance, which comes before load",
}


def explain(exercise: Exercise, reason: Reason, noted: str = "") -> str:
    """Return the sentence: what it asks of which muscle, why it was chosen, what to doubt.

    `noted` is the statement of a screen behind a reason of kind `need`; its first sentence is
    told. Every number but those there and the published EMG is from the tables of
    `coxa.programme.asked`.
    """
    asked = read_all_asked()[exercise.id]
    first = _first(asked, reason)
    carried = f" ({exercise.start_kg:g} kg)" if exercise.load else ""
    return (
        f"{exercise.title}{carried}: {_activations(exercise, asked, first)}; "
        f"chosen {_because(asked, reason, first, noted)}.{_doubt(asked)}"
    )


def _first(asked: Asked, reason: Reason) -> AskedBellyRow:
    """Return the belly in need, else the gluteal muscle asked for most, else the belly that is."""
    names = read_rules().needs.get(reason.what, ()) if reason.kind == "need" else ()
    most = max((asked.belly(name) for name in names or GLUTEAL), key=_mean)
    return most if names or most.mean_pct >= SLIGHT_PCT else max(asked.bellies.values(), key=_mean)


def _activations(exercise: Exercise, asked: Asked, first: AskedBellyRow) -> str:
    others = [row for row in asked.bellies.values() if row.belly != first.belly]
    beside = BESIDE.get(first.belly)
    second = asked.belly(beside) if beside else max(others, key=_mean)
    told = (
        f"{_name(first)} {first.mean_pct:.0f} % "
        f"({first.mean_low_pct:.0f} to {first.mean_high_pct:.0f}), "
        f"{_name(second)} {second.mean_pct:.0f} %"
    )
    told += f" in {exercise.leg_words}" if exercise.unilateral else ""
    emg = emg_of(exercise, first.belly)
    return told if emg is None else f"{told} (electrodes found {emg:.0f} % in {_name(first)})"


def _because(asked: Asked, reason: Reason, first: AskedBellyRow, noted: str) -> str:
    if reason.kind == "need":
        behind = "" if read_rules().needs[reason.what] else BEHIND.format(asked.whole.behind_deg)
        return f"for what the screen noted: {_sentence(noted)}{behind}"
    if reason.kind == "plane":
        plane: Plane = next(p for p in PLANES if p == reason.what)
        moment, motion = asked.moments_nm[plane], asked.motions_deg[plane]
        return f"for the {plane} plane (up to {moment:.0f} N m, through {motion:.0f}°)"
    return KINDS.get(reason.what, f"for what it asks of {_name(first)}")


def _sentence(noted: str) -> str:
    """Return a statement's first sentence: its rest tells of norms and errors."""
    return re.split(r"(?<=[.!?])\s", noted.strip(), maxsplit=1)[0].rstrip(".")


def _doubt(asked: Asked) -> str:
    """Say what the model cannot hold, and whether the body stands by itself."""
    worst = max(asked.unmet_nm.values(), default=0.0)
    told = f" The model cannot hold {worst:.0f} N m of it." if worst >= UNMET_NM else ""
    share = asked.whole.open_pct
    return told + (f" In {share:g} % of it nothing holds the body up." if share > 0.0 else "")


def _mean(row: AskedBellyRow) -> float:
    return row.mean_pct


def _name(row: AskedBellyRow) -> str:
    return row.belly.replace("_", " ")
