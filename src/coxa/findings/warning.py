"""A warning about a trial: what was found, its number, and the limit it passed."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class TrialWarning:
    """Something about a trial that its reader must know before believing the result.

    `number` and `limit` are in `unit`; both are None where a reader of files speaks. `source`
    cites where the limit comes from, or says that it is ours and why.
    """

    code: str
    what: str
    number: float | None = None
    unit: str = ""
    limit: float | None = None
    source: str = ""

    def __str__(self) -> str:
        return self.what
