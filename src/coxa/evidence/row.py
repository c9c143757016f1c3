"""A row of the evidence: what had to be reached, what was measured, and what it rests on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Verdict = Literal["reached", "missed", "not measured"]


@dataclass(frozen=True)
class Measure:
    """One measured number, beside what it is compared with. Empty where there is nothing to."""

    what: str
    value: str
    """With its unit: `5.3 mm`."""
    reference: str = ""
    """What it should be, or what others have, with the source's key."""
    reached: bool | None = None
    """None where the number is shown for information."""


@dataclass(frozen=True)
class Row:
    """What must be reached, and what was."""

    name: str
    must: str
    measures: tuple[Measure, ...]
    calibrated: str
    """What was calibrated on what, or that nothing was."""
    sources: tuple[str, ...] = ()
    """Keys of the table of sources."""
    note: str = ""

    @property
    def verdict(self) -> Verdict:
        """Sum the measures up: one miss is a miss."""
        judged = [m.reached for m in self.measures if m.reached is not None]
        if not judged:
            return "not measured"
        return "reached" if all(judged) else "missed"
