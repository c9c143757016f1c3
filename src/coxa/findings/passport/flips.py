"""Moment arms that change sign within the range, and neutral arms that pull the wrong way."""

from __future__ import annotations

import numpy as np

from coxa.anatomy.bellies import Belly, read_bellies
from coxa.findings.passport.finding import Finding, Section, both_sides, gather
from coxa.findings.passport.hips import HIP_TURNS, Element, Turn
from coxa.findings.passport.jumps import Jump
from coxa.findings.passport.once import say_once
from coxa.findings.passport.sweep import Line, Sweep
from coxa.kernels.arrays import Floats
from coxa.movement.events import SIDES, Side

BAND_MM = 5.0
"""An arm counts as of one sign from here on: sources differ by about as much in neutral."""
WORDS: dict[Turn, tuple[str, str]] = {
    "flexion": ("flexion", "extension"),
    "adduction": ("adduction", "abduction"),
    "rotation": ("inward", "outward rotation"),
    "knee": ("bending", "straightening"),
}


def check_flips(sweep: Sweep, jumps: tuple[Jump, ...]) -> Section:
    """Tell which arms change sign while one coordinate moves and the others stand at 0.

    A change the anatomy is known for is fine. A change there and back, or by a jump, is a fault,
    and so is a primary action lost along its own axis. For the others no source was found.
    """
    found: list[tuple[Element, str, Finding]] = []
    for turn in HIP_TURNS:
        line = sweep.central(turn)
        for element in sweep.hips.elements if line is not None else ():
            for arm in sweep.hips.hip_turns:
                assert line is not None
                finding = _flip(sweep, line, element, arm, jumps)
                if finding is not None:
                    found.append((element, f"{arm} {turn}", finding))
    known = sum(finding.severity == "ok" for _, _, finding in found)
    summary = f"{len(found)} arms of lines change sign, {known} of them as anatomy does"
    return gather("flips", "Changes of sign", summary, say_once(found))


def _flip(
    sweep: Sweep, line: Line, element: Element, arm: Turn, jumps: tuple[Jump, ...]
) -> Finding | None:
    values = 1e3 * sweep.arms[element.side, arm][line.rows, element.column]
    crossings = signs_change(values)
    if not crossings:
        return None
    degrees = [float(line.degrees[k]) for k in crossings]
    by_jump = any(
        j.size_mm and j.element == element and j.turn == line.turn and j.arm == arm
        and any(abs(j.degrees - d) <= 1.5 for d in degrees)
        for j in jumps
    )  # fmt: skip
    known = any(f"{arm}/{line.turn}" in b.flips.split() for b in element.bellies)
    primary = any(primary_sign(b, arm) for b in element.bellies) and line.turn == arm
    neutral = float(values[np.abs(line.degrees).argmin()])
    here, there = WORDS[arm] if neutral > 0.0 else WORDS[arm][::-1]
    places = " and ".join(f"{d:.0f}" for d in degrees)
    what = f"{here} in neutral, {there} beyond {places} deg of hip {line.turn}"
    if len(degrees) > 1:
        what = f"{here} in neutral, its sign changes at {places} deg of hip {line.turn}"
    lost = primary and not known
    wrong = by_jump or len(degrees) > 1 or lost
    return Finding(
        "fault" if wrong else "ok" if known else "notice",
        f"{element.name}: {what}" + ", by a jump" * by_jump + ": its primary action is lost" * lost,
        f"hip_{line.turn}_{element.side} {places} deg",
        float(np.abs(values[np.sign(values) != np.sign(neutral)]).max(initial=0.0)),
        "mm", BAND_MM,
        _source(element.bellies, arm) if known else "no reference found for this change",
    )  # fmt: skip


def signs_change(values_mm: Floats) -> list[int]:
    """Return after which steps arms (n,) mm change sign, those within `BAND_MM` having none."""
    sure = np.flatnonzero(np.abs(values_mm) >= BAND_MM)
    signs = np.sign(values_mm[sure])
    changes: list[int] = []
    for i in np.flatnonzero(np.diff(signs)):
        between = values_mm[sure[i] : sure[i + 1] + 1]
        changes.append(int(sure[i]) + int(np.flatnonzero(np.diff(np.signbit(between)))[0]))
    return changes


def primary_sign(belly: Belly, arm: Turn) -> int:
    """Return the sign of a belly's primary action about an axis of the hip; 0: it has none."""
    signs: dict[Turn, int] = {
        "flexion": belly.flexion, "adduction": belly.adduction, "rotation": belly.rotation
    }  # fmt: skip
    return signs.get(arm, 0)


def _source(bellies: tuple[Belly, ...], arm: Turn) -> str:
    cited = any("delp1999" in b.source.split() for b in bellies) and arm == "rotation"
    return ("Delp 1999; " if cited else "") + "Dostal 1981: its straight lines change sign too"


def check_actions(sweep: Sweep) -> Section:
    """Compare the signs of a belly's neutral arms with its primary actions."""
    found: dict[str, dict[str, Finding]] = {}
    judged = 0
    for belly in read_bellies():
        for side in SIDES:
            mine = [e for e in sweep.hips.elements if e.side == side and belly in e.bellies]
            for arm in sweep.hips.hip_turns:
                sign = primary_sign(belly, arm)
                if not mine or not sign:
                    continue
                judged += 1
                mean = neutral_arm(sweep, mine, side, arm)
                if mean * sign <= 0.0:
                    right = WORDS[arm][0 if sign > 0 else 1]
                    found.setdefault(f"{belly.belly} {arm}", {})[side] = Finding(
                        "fault" if abs(mean) > BAND_MM else "notice",
                        f"{belly.belly}_{side}: {right} is a primary action, and its arm is "
                        f"{mean:.1f} mm",
                        "neutral", mean, "mm", 0.0, "Neumann 2010; Dostal 1981",
                    )  # fmt: skip
    said = both_sides(found)
    wrong = sum(len(sides) for sides in found.values())
    summary = f"{judged - wrong} of {judged} primary actions have the right sign in neutral"
    return gather("actions", "Actions in neutral", summary, said)


def neutral_arm(sweep: Sweep, elements: list[Element], side: Side, arm: Turn) -> float:
    """Return a belly's neutral arm in mm: its elements' mean, by their forces."""
    columns = [e.column for e in elements]
    force = np.array([sweep.model.muscles[m].max_isometric_force for m in columns])
    arms = 1e3 * sweep.arms[side, arm][sweep.neutral(), columns]
    return float(arms @ force / force.sum())
