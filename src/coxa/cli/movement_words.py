"""What is told of a movement of the library in words: what bears, what it brings, what it lacks."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from coxa.cli.answers import title_of
from coxa.cli.movement_answers import Answers
from coxa.movement.events import SIDES, side_name
from coxa.movement.library import Performed
from coxa.movement.library.points import FOOT, TOES

PARTS = {
    "seat": ("seat bone", "seat bones"),
    "back": ("shoulder blade", "shoulder blades"),
    "asis": ("front of the pelvis", "sides of the pelvis's front"),
    "hip_side": ("side of the hip", "sides of the hips"),
    "ball_lateral": ("outer edge of the foot", "outer edges of the feet"),
    "ball_medial": ("inner edge of the foot", "inner edges of the feet"),
    "foot": ("foot", "feet"),
    "forefoot": ("forefoot", "forefeet"),
    "toes": ("toes", "feet's toes"),
}
FOREFOOT = (*TOES, "ball_medial", "ball_lateral")
HIGH_M = 0.01


def told_duration(done: Performed) -> str:
    """Say how long a movement lasts."""
    time = done.motion.time
    return "Held: one frame." if len(time) == 1 else f"{time[-1]:.3g} s, {len(time)} frames."


def told_bearing(done: Performed) -> str:
    """Say what may bear load, and how high that lies where it is not the floor."""
    heights = _heights(done)
    told: list[str] = []
    for part, by_side in heights.items():
        one, both = PARTS.get(part, (title_of(part), f"{title_of(part)}s"))
        name = f"both {both}" if len(by_side) == len(SIDES) else one
        if tuple(by_side) in (("r",), ("l",)):
            name = f"{side_name('r' if 'r' in by_side else 'l')} {one}"
        low = min(ends[0] for ends in by_side.values())
        high = max(ends[1] for ends in by_side.values())
        steps = "up to " if high - low > HIGH_M else ""
        told.append(f"{name} ({steps}{high:.2f} m high)" if high > HIGH_M else name)
    return ", ".join(told) or "nothing"


def _heights(done: Performed) -> Mapping[str, Mapping[str, tuple[float, float]]]:
    """Return for each part that may bear, and each side of it, its lowest and highest plane (m)."""
    split = [(name, *_split(name)) for name in done.contacts]
    found: dict[str, dict[str, tuple[float, float]]] = {}
    for name, stem, side in split:
        own = {other for _, other, s in split if s == side}
        part = next(
            (p for p, of in (("foot", FOOT), ("forefoot", FOREFOOT), ("toes", TOES))
             if stem in of and set(of) <= own),
            stem,
        )  # fmt: skip
        plane = done.planes.get(name, np.zeros(1))
        known = plane[np.isfinite(plane)] if np.isfinite(plane).any() else np.zeros(1)
        low, high = found.setdefault(part, {}).get(side, (np.inf, -np.inf))
        found[part][side] = min(low, float(known.min())), max(high, float(known.max()))
    return found


def _split(name: str) -> tuple[str, str]:
    """Part a point's name from its side, "" in the middle."""
    stem, _, side = name.rpartition("_")
    return (stem, side) if stem and side in SIDES else (name, "")


def told_outside(done: Performed) -> list[str]:
    """List the forces that are prescribed from outside, and what each comes to at most."""
    return [
        f"{load.name.replace('_', ' ')}, on {load.body}: up to "
        f"{float(np.linalg.norm(load.force, axis=-1).max()):.0f} N"
        for load in done.loads
    ]


def told_added(done: Performed) -> str:
    """Say what contact and balance added to the tabled angles, alike sides together."""
    told: list[str] = []
    for name, deg in done.added_deg.items():
        stem, side = _split(name)
        other = done.added_deg.get(f"{stem}_{'l' if side == 'r' else 'r'}")
        if side and other is not None and f"{other:g}" == f"{deg:g}":
            if side == "r":
                told.append(f"{stem} {deg:g} each side")
            continue
        told.append(f"{name} {deg:g}")
    return ", ".join(told)


def told_residual(answers: Answers) -> str:
    """Say how far the whole body's equations are from closed."""
    n, share = answers.residual_n, 100.0 * answers.residual_n / answers.weight_n
    text = (
        f"Residual, what nothing real provides: up to {n:.0f} N ({share:.1f} % BW) and "
        f"{answers.residual_nm:.0f} N m"
    )
    if answers.open_frames:
        text += f"; {answers.open_frames} of {answers.frames} frames do not close"
    return f"{text}."


def told_unmet(answers: Answers) -> str:
    """Say what muscles lack at worst."""
    if not answers.unmet:
        return "Muscles can do it: no moment is unmet."
    told = [f"{name} {nm:.1f} N m ({n} of {answers.frames})" for name, nm, n in answers.unmet[:4]]
    more = f", and {len(answers.unmet) - 4} more" if len(answers.unmet) > 4 else ""
    return f"Muscles lack, at worst (in so many frames): {', '.join(told)}{more}."
