"""What the literature reports about the article's statements: figures, each with its source."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from coxa.anatomy.table import TABLES, read_rows


@dataclass(frozen=True)
class Published:
    """A figure of a publication, as it is shown (`text`) and, where it is one, as a number.

    `mark`: V seen in the publication or its abstract, C computed from its data, M from memory,
    O expected by us, not published.
    `low` and `high` are its own band, as `note` says (2 SD, 95 % CI, range).
    """

    row: str
    quantity: str
    text: str
    value: float | None
    low: float | None
    high: float | None
    unit: str
    source: str
    mark: str
    note: str


@cache
def read_published() -> dict[str, tuple[Published, ...]]:
    """Read the figures of every row of the article, in the tables' order."""
    found: dict[str, tuple[Published, ...]] = {}
    for path in sorted((TABLES / "article").glob("*.csv")):
        for figure in read_rows(path, Published):
            found[figure.row] = (*found.get(figure.row, ()), figure)
    return found
