"""What everyone is told before any test, exercise or number: once, in one place."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache
from typing import Any, Literal, get_args

from coxa.anatomy.table import TABLES
from coxa.errors import CoxaError

When = Literal["now", "soon"]
Rule = Literal["leave out", "with support"]
FILE = TABLES / "safety.toml"


@dataclass(frozen=True)
class Sign:
    """Something with which to be seen by someone: `now`, or `soon` (within days)."""

    id: str
    when: When
    text: str


@dataclass(frozen=True)
class Hold:
    """People for whom movements are left out, or done within reach of a support."""

    id: str
    who: str
    movements: tuple[str, ...]
    """Names of the movement library; `*` stands for any letters."""
    rule: Rule
    text: str

    def covers(self, movement: str) -> bool:
        """Tell whether a movement is among those that are held."""
        return any(fnmatchcase(movement, pattern) for pattern in self.movements)


@dataclass(frozen=True)
class Safety:
    """The texts, and what gates need: signs, holds, and when to stop."""

    education: str
    rare: str
    source: str
    adults_from: int
    """Years of age."""
    pain_above: int
    """Of 10: stop beyond it."""
    stop: tuple[str, ...]
    signs: tuple[Sign, ...]
    holds: tuple[Hold, ...]

    def of(self, when: When) -> tuple[Sign, ...]:
        """Return the signs with which to be seen now, or soon."""
        return tuple(sign for sign in self.signs if sign.when == when)

    def held(self, movement: str, who: Iterable[str]) -> tuple[Hold, ...]:
        """Return what keeps people, by the ids of holds that are theirs, from a movement."""
        theirs = set(who)
        return tuple(hold for hold in self.holds if hold.id in theirs and hold.covers(movement))


TITLES: dict[When, str] = {
    "now": "Get help now, call an ambulance or go to an emergency department",
    "soon": "See a doctor within days",
}


@cache
def read_safety() -> Safety:
    """Read the safety texts. Raises `CoxaError` for a table that is not as it should be."""
    with FILE.open("rb") as file:
        table = tomllib.load(file)
    try:
        stop = table.pop("stop")
        signs = tuple(Sign(**row) for row in table.pop("signs"))
        holds = tuple(_hold(row) for row in table.pop("holds"))
        _check(signs, holds)
        return Safety(
            **table, pain_above=stop["pain_above"], stop=tuple(stop["rules"]), signs=signs,
            holds=holds,
        )  # fmt: skip
    except (KeyError, TypeError) as error:
        raise CoxaError(f"the safety texts lack or do not know {error}", file=FILE) from error


def _hold(row: dict[str, Any]) -> Hold:
    return Hold(movements=tuple(row.pop("movements")), **row)


def _check(signs: tuple[Sign, ...], holds: tuple[Hold, ...]) -> None:
    allowed: Mapping[str, tuple[Any, ...]] = {"when": get_args(When), "rule": get_args(Rule)}
    said = [("when", sign.when, sign.id) for sign in signs]
    for key, value, name in [*said, *(("rule", hold.rule, hold.id) for hold in holds)]:
        if value not in allowed[key]:
            raise CoxaError(
                f"{key} of '{name}' is {value!r}", file=FILE, todo=f"One of {allowed[key]}."
            )
