"""Where the numbers come from."""

from __future__ import annotations

from dataclasses import dataclass

from coxa.anatomy.table import TABLES, read_rows


@dataclass(frozen=True)
class Source:
    """A publication or data set. `mark`: V read, C computed from its data, M from memory."""

    key: str
    citation: str
    doi: str
    licence: str
    mark: str
    note: str


@dataclass(frozen=True)
class Alternative:
    """One source's value of a quantity sources disagree on; `chosen` is the one in use."""

    thing: str
    quantity: str
    value: float
    unit: str
    source: str
    chosen: bool
    reason: str


def read_sources() -> dict[str, Source]:
    """Read the sources by their keys."""
    return {source.key: source for source in read_rows(TABLES / "sources.csv", Source)}


def read_alternatives() -> tuple[Alternative, ...]:
    """Read every value of the quantities sources disagree on."""
    return read_rows(TABLES / "alternatives.csv", Alternative)
