"""A screen: what someone measured at home on a day, and what their movements showed."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from coxa.anatomy.screen import HomeTest, read_home_tests
from coxa.errors import CoxaError, nearest
from coxa.findings.screen.measured import Measured
from coxa.findings.statement import Side

WHOLE = ("count", "scale", "choice")


@dataclass(frozen=True)
class Answer:
    """One result: the test's id, the value in its unit (a choice by its number), and the side.

    Raises `CoxaError` for an unknown test (with the near miss), for a value that is no number or
    out of the test's range, and for a side where there is none or none where there is one.
    """

    test: str
    value: float
    side: Side | None = None

    def __post_init__(self) -> None:
        _check_value(find_test(self.test), self.value)
        _check_side(find_test(self.test), self.side)


@dataclass(frozen=True)
class Screen:
    """What was measured on a day. Raises `CoxaError` for a day to come and for doubles."""

    on: date
    answers: tuple[Answer, ...]
    motions: tuple[Measured, ...] = ()

    def __post_init__(self) -> None:
        if self.on > date.today():
            raise CoxaError(f"the screen is of {self.on}, a day to come", todo="Mend the date.")
        seen: set[tuple[str, Side | None]] = set()
        for answer in self.answers:
            if (answer.test, answer.side) in seen:
                raise CoxaError(f"'{answer.test}' is answered twice", todo="Keep one of them.")
            seen.add((answer.test, answer.side))

    def value(self, test: str, side: Side | None = None) -> float | None:
        """Return the value of a test and side; None where it was left out."""
        for answer in self.answers:
            if (answer.test, answer.side) == (test, side):
                return answer.value
        return None


def find_test(name: str) -> HomeTest:
    """Return a test by its id. Raises `CoxaError` with the near miss."""
    known = {test.id: test for test in read_home_tests()}
    if name not in known:
        raise CoxaError(f"the screen has no test '{name}'", todo=nearest(str(name), known))
    return known[name]


def screen_to_dict(screen: Screen) -> dict[str, Any]:
    """Return a screen as JSON can hold it."""
    return {
        "on": screen.on.isoformat(),
        "answers": [asdict(answer) for answer in screen.answers],
        "motions": [asdict(motion) for motion in screen.motions],
    }


def screen_from_dict(data: Mapping[str, Any]) -> Screen:
    """Rebuild a screen. Raises `CoxaError` for what is none."""
    try:
        return Screen(
            date.fromisoformat(data["on"]),
            tuple(Answer(**dict(row)) for row in _list(data["answers"])),
            tuple(_motion(row) for row in _list(data.get("motions", []))),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise CoxaError(
            f"this is no screen: {error}", todo="Export it again, or measure again."
        ) from error


def _motion(row: Mapping[str, Any]) -> Measured:
    fields: dict[str, Any] = {**row, "values": tuple(_list(row["values"]))}
    return Measured(**fields)


def _list(value: Any) -> Sequence[Any]:
    if not isinstance(value, list | tuple):
        raise TypeError(f"{value!r} is no list")
    return value


def _check_value(test: HomeTest, value: object) -> None:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if not number or not math.isfinite(value):  # type: ignore[arg-type]
        raise CoxaError(f"'{test.id}' is {value}", todo="Give a number.")
    if test.kind in WHOLE and float(value) != int(value):  # type: ignore[arg-type]
        raise CoxaError(f"'{test.id}' is {value}", todo="Give a whole number.")
    if not test.low <= float(value) <= test.high:  # type: ignore[arg-type]
        unit = f" {test.unit}" if test.unit else ""
        raise CoxaError(
            f"'{test.id}' is {value:g}{unit}", todo=f"Give {test.low:g} to {test.high:g}{unit}."
        )


def _check_side(test: HomeTest, side: object) -> None:
    if test.sided and side not in ("r", "l"):
        raise CoxaError(f"'{test.id}' has side {side!r}", todo="Give r or l.")
    if not test.sided and side is not None:
        raise CoxaError(f"'{test.id}' has no side", todo="Leave the side out.")
