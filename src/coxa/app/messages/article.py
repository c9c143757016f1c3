"""The article, statement by statement."""

from __future__ import annotations

from dataclasses import dataclass

from coxa.app.messages.asked import SolveRequest
from coxa.app.messages.base import SourceInfo


@dataclass(frozen=True)
class LedgerRow:
    """A statement and its verdict; `pending`: not computed yet, asking for it computes it."""

    id: str
    number: int
    section: str
    title: str
    statement: str
    pending: bool
    verdict: str
    meaning: str
    number_said: str


@dataclass(frozen=True)
class LedgerSection:
    """A section of the article."""

    section: str
    title: str
    rows: tuple[LedgerRow, ...]


@dataclass(frozen=True)
class Ledger:
    """The article, statement by statement; `verdicts` counts the rows that are known.

    `computing` tells whether those that are not are being tested now: ask again.
    """

    sections: tuple[LedgerSection, ...]
    verdicts: dict[str, int]
    computing: bool = False


@dataclass(frozen=True)
class NumberInfo:
    """A measured number as it is said, and its band or why it has none."""

    what: str
    said: str
    band: str


@dataclass(frozen=True)
class PublishedInfo:
    """A published figure as it is said, and how it was seen."""

    what: str
    said: str
    note: str
    source: SourceInfo | None


@dataclass(frozen=True)
class Finding:
    """A statement, tested. `kindly` is said first where it is wrong as worded.

    `chart` is an SVG element, empty where there is none; `experiment` what to open in the page to
    try it, with `strengths` on top.
    """

    row: LedgerRow
    kindly: str
    why: str
    answer: str
    cannot: str
    because: str
    method: str
    test: str
    numbers: tuple[NumberInfo, ...]
    published: tuple[PublishedInfo, ...]
    changed: str
    chart: str
    experiment: SolveRequest | None
    strengths: dict[str, float]
