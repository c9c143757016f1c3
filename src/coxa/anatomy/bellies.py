"""The 22 bellies that cross the hip: what models call them, and what they do."""

from __future__ import annotations

from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache

from coxa.anatomy.table import TABLES, read_rows

DEEP_SIX = (
    "piriformis",
    "gemellus_superior",
    "obturator_internus",
    "gemellus_inferior",
    "obturator_externus",
    "quadratus_femoris",
)
"""The short rotators, downward."""


@dataclass(frozen=True)
class Belly:
    """A belly; `names` and `lumped` are patterns of element names without a side, lower case.

    `lumped` elements stand for several bellies at once. `flexion`, `adduction` and `rotation` are
    the signs of its primary actions in neutral (+1 flexes, adducts, turns inward; 0: none, or
    small). `flips` lists arms that are known to change sign, as `arm/coordinate that moves`.
    """

    belly: str
    group: str
    names: str
    lumped: str
    flexion: int
    adduction: int
    rotation: int
    flips: str
    source: str

    @property
    def title(self) -> str:
        """Return the name with blanks."""
        return self.belly.replace("_", " ")


@cache
def read_bellies() -> tuple[Belly, ...]:
    """Read the 22 bellies of a hip."""
    return read_rows(TABLES / "bellies.csv", Belly)


def bellies_of(element: str) -> tuple[Belly, ...]:
    """Return the bellies an element (without its side) stands for: none, one, or several lumped."""
    name = element.lower()
    return tuple(b for b in read_bellies() if _fits(name, b.names) or _fits(name, b.lumped))


def is_lumped(element: str, belly: Belly) -> bool:
    """Return whether the element stands for this belly together with others."""
    return _fits(element.lower(), belly.lumped)


def _fits(name: str, patterns: str) -> bool:
    return any(fnmatchcase(name, pattern) for pattern in patterns.split())
