"""Where the hip's muscles begin and end, and by which nerve they work, in words."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from coxa.anatomy.table import TABLES, read_rows


@dataclass(frozen=True)
class Attachment:
    """A belly's nerve with its roots, its origin and its insertion."""

    belly: str
    nerve: str
    origin: str
    insertion: str
    source: str


@cache
def read_attachments() -> dict[str, Attachment]:
    """Read them by belly, without a side."""
    rows = read_rows(TABLES / "hip" / "attachments.csv", Attachment)
    return {row.belly: row for row in rows}
