"""What a check of a model found: a sentence, a place, a number and its limit."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

Severity = Literal["ok", "notice", "fault"]
ORDER: tuple[Severity, ...] = ("fault", "notice", "ok")
"""Worst first."""

_SIDE = re.compile(r"_r\b")


def worst(severities: Iterable[Severity]) -> Severity:
    """Return the worst of some severities; ok where there is none."""
    found = set(severities)
    for severity in ORDER:
        if severity in found:
            return severity
    return "ok"


@dataclass(frozen=True)
class Finding:
    """One thing found: `number` and `limit` are in `unit`; `source` says where the limit is from.

    A fault is wrong whatever the model is for; a notice is what its user must know.
    """

    severity: Severity
    what: str
    where: str = ""
    number: float | None = None
    unit: str = ""
    limit: float | None = None
    source: str = ""


@dataclass(frozen=True)
class Section:
    """What one check found. `summary` is its line where nothing else is read."""

    check: str
    title: str
    summary: str
    findings: tuple[Finding, ...] = ()

    @property
    def severity(self) -> Severity:
        """Return the worst severity found; ok where nothing was."""
        return worst(f.severity for f in self.findings)

    def of(self, severity: Severity) -> tuple[Finding, ...]:
        """Return the findings of one severity."""
        return tuple(f for f in self.findings if f.severity == severity)


def gather(check: str, title: str, summary: str, findings: list[Finding]) -> Section:
    """Make a section, its findings worst first, and largest over its limit first."""
    return Section(check, title, summary, tuple(sorted(findings, key=_rank)))


def _rank(finding: Finding) -> tuple[int, float]:
    return ORDER.index(finding.severity), -excess(finding)


def excess(finding: Finding) -> float:
    """Return how many times its limit a finding is off by, whichever side of it is wrong."""
    number, limit = finding.number, finding.limit
    if number is None:
        return 0.0
    if not limit:
        return abs(number)
    ratio = abs(number / limit)
    return max(ratio, 1.0 / ratio) if ratio > 0.0 else float("inf")


def both_sides(found: dict[str, dict[str, Finding]]) -> list[Finding]:
    """Say once what is the same on both sides: `found` is by a key, then by side ("r", "l")."""
    said: list[Finding] = []
    for sides in found.values():
        right, left = sides.get("r"), sides.get("l")
        if right is None or left is None or not _alike(right, left):
            said += sides.values()
            continue
        what, where = (_SIDE.sub("", text) for text in (right.what, right.where))
        said.append(replace(right, what=f"{what}, both sides", where=where))
    return said


def _alike(a: Finding, b: Finding) -> bool:
    """Return whether two findings differ by less than a hundredth."""
    if a.severity != b.severity or a.number is None or b.number is None:
        return False
    return abs(a.number - b.number) <= 0.01 * max(abs(a.number), abs(b.number))
