"""What other messages are made of: sides, layers, sources, and problems."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Side = Literal["r", "l"]
Layer = Literal["superficial", "middle", "deep"]


@dataclass(frozen=True)
class Problem:
    """The answer to every request that fails: what is wrong, where, and what to do about it."""

    what: str
    todo: str | None = None
    file: str | None = None
    line: int | None = None
    column: str | int | None = None


@dataclass(frozen=True)
class SourceInfo:
    """A source. `mark`: V read, C computed from its data, M from memory."""

    key: str
    citation: str
    doi: str
    mark: str
