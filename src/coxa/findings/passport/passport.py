"""The passport of a model: every check, in one result."""

from __future__ import annotations

from dataclasses import asdict, dataclass

import numpy as np

from coxa.errors import CoxaError
from coxa.findings.passport.fibers import check_fibers
from coxa.findings.passport.finding import ORDER, Finding, Section, Severity, worst
from coxa.findings.passport.flips import check_actions, check_flips
from coxa.findings.passport.hips import find_hips
from coxa.findings.passport.inside import check_inside
from coxa.findings.passport.jumps import Jump, check_jumps, find_jumps
from coxa.findings.passport.masses import check_masses, standing_height
from coxa.findings.passport.parts import check_parts
from coxa.findings.passport.presence import check_presence
from coxa.findings.passport.sides import check_sides
from coxa.findings.passport.strength import check_strength
from coxa.findings.passport.sweep import Sweep, sweep
from coxa.findings.passport.volumes import check_volumes
from coxa.model.model import Model
from coxa.muscles.capacity import capacity

HEIGHTS_M = (1.0, 2.5)


@dataclass(frozen=True, eq=False)
class Passport:
    """What an audit found, check by check, and the sweep it was found in.

    `height_m` is the person's, given or judged by the legs.
    """

    model: str
    source: str
    height_m: float
    sections: tuple[Section, ...]
    sweep: Sweep
    jumps: tuple[Jump, ...]

    @property
    def severity(self) -> Severity:
        """Return the worst severity of all checks."""
        return worst(s.severity for s in self.sections)

    @property
    def findings(self) -> tuple[tuple[Section, Finding], ...]:
        """List all findings with their sections, faults first."""
        pairs = [(s, f) for s in self.sections for f in s.findings]
        return tuple(sorted(pairs, key=lambda pair: ORDER.index(pair[1].severity)))

    def section(self, check: str) -> Section:
        """Return one check's section by its name."""
        return next(s for s in self.sections if s.check == check)

    def as_dict(self) -> dict[str, object]:
        """Return the passport as plain data, for JSON."""
        return {
            "model": self.model,
            "source": self.source,
            "height_m": self.height_m,
            "severity": self.severity,
            "checks": [
                {
                    "check": s.check,
                    "title": s.title,
                    "severity": s.severity,
                    "summary": s.summary,
                    "findings": [asdict(f) for f in s.findings],
                }
                for s in self.sections
            ],
        }


def audit(model: Model, height_m: float | None = None) -> Passport:
    """Audit a model: muscles, paths, fibres, strength, masses, and what was left out of it.

    `height_m` is the height of the person the model stands for; left out, it is judged by the
    length of the legs. Raises `CoxaError` for a model without hips or muscles, or a height that
    no grown-up has.
    """
    if height_m is not None and not HEIGHTS_M[0] <= height_m <= HEIGHTS_M[1]:
        raise CoxaError(
            f"the height is {height_m:g} m",
            todo=f"Give metres, {HEIGHTS_M[0]:g} to {HEIGHTS_M[1]:g}.",
        )
    hips = find_hips(model)
    if not hips.crossing:
        raise CoxaError(
            "no muscle of the model crosses a hip",
            file=model.source or None,
            todo="Give a model with muscles.",
        )
    height = standing_height(model, hips) if height_m is None else height_m
    swept = sweep(model, hips)
    pulls = capacity(model.muscles, swept.length, np.zeros_like(swept.length))
    jumps = find_jumps(swept)
    sections = (
        check_presence(hips),
        check_actions(swept),
        check_jumps(jumps),
        check_flips(swept, jumps),
        check_inside(swept),
        check_fibers(swept, pulls),
        check_strength(swept, pulls, height),
        check_volumes(swept, height),
        check_sides(swept),
        check_masses(model, hips),
        check_parts(model, hips, swept.reach),
    )
    return Passport(model.name, model.source, height, sections, swept, jumps)
