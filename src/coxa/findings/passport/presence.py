"""Which of the 22 bellies a model has, and which it lumps."""

from __future__ import annotations

from coxa.anatomy.bellies import Belly, is_lumped, read_bellies
from coxa.findings.passport.finding import Finding, Section, gather
from coxa.findings.passport.hips import Element, Hips
from coxa.movement.events import SIDES, Side, side_name

SOURCE = "Neumann 2010: the muscles that cross the hip"


def check_presence(hips: Hips) -> Section:
    """Name the bellies that are missing, lumped with others, or there without crossing the hip."""
    found: list[Finding] = []
    missing: dict[Side, set[str]] = {"r": set(), "l": set()}
    for belly in read_bellies():
        lacks: list[Side] = [s for s in SIDES if not _lines(hips, belly, s)]
        for side in lacks:
            missing[side].add(belly.belly)
        if lacks:
            where = "both sides" if len(lacks) == 2 else side_name(lacks[0])
            found.append(
                Finding("fault", f"{belly.title} is missing", where, 0.0, "elements", 1.0, SOURCE)
            )
            continue
        found += _idle(hips, belly)
    found += _lumped(hips)
    counts = [22 - len(missing[s]) for s in SIDES]
    told = f"{counts[0]} of 22" if counts[0] == counts[1] else f"{counts[0]} and {counts[1]} of 22"
    gone = sorted(missing["r"] | missing["l"])
    names = ": without " + ", ".join(n.replace("_", " ") for n in gone) if gone else ""
    return gather("bellies", "Bellies", f"{told} a side{names}", found)


def _lines(hips: Hips, belly: Belly, side: str) -> list[Element]:
    return [x for x in hips.elements if x.side == side and belly in x.bellies]


def _idle(hips: Hips, belly: Belly) -> list[Finding]:
    """Tell of a belly none of whose lines turns its hip."""
    return [
        Finding("fault", f"{belly.title} does not cross the hip", side_name(side), source=SOURCE)
        for side in SIDES
        if not any(x.column in hips.crossing for x in _lines(hips, belly, side))
    ]


def _lumped(hips: Hips) -> list[Finding]:
    found: list[Finding] = []
    for line in hips.elements:
        shared = [b for b in line.bellies if is_lumped(line.stem, b)]
        if len(shared) > 1:
            stands = " and ".join(b.title for b in shared)
            found.append(
                Finding(
                    "notice", f"{line.name} is lumped: it stands for {stands}",
                    line.name, float(len(shared)), "bellies", 1.0, SOURCE,
                )
            )  # fmt: skip
    return found
