"""How much of their force muscles keep, in a few words: `glmed:0.4,glmin:40%`, `glmed:1.0..0.2/9`.

A name is an element, a belly, or what the lines of one muscle share, on one side or on both. A
range `from..to/steps` makes a sweep; several ranges go in step.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from coxa.cli.doubts import doubt_share
from coxa.errors import CoxaError
from coxa.kernels.arrays import Floats
from coxa.model.conditions import Weakness
from coxa.model.conditions.weakness import MOST
from coxa.prediction import Within

EXAMPLE = "Write it like glmed:0.4,glmin:40%, or glmed:1.0..0.2/9 for a sweep."
NUMBER = r"[-+]?(?:\d+\.?\d*|\.\d+)\s*%?"
RANGE = re.compile(rf"\s*(\w+)\s*:\s*({NUMBER})\s*\.\.\s*({NUMBER})\s*")
SHARE = re.compile(rf"({NUMBER})(?:\s*\.\.\s*({NUMBER})\s*/\s*(\d+))?")
MOST_STEPS = 201


@dataclass(frozen=True)
class Weakening:
    """Muscles and the share of force they keep at each step (s,); one step is no sweep."""

    muscles: tuple[str, ...]
    shares: Floats  # (s, muscles)

    @property
    def steps(self) -> int:
        """Return how many steps there are."""
        return len(self.shares)

    def at(self, step: int) -> tuple[Weakness, ...]:
        """Return the weaknesses of a step."""
        shares = self.shares[step]
        return tuple(
            Weakness((name,), float(x)) for name, x in zip(self.muscles, shares, strict=True)
        )

    @property
    def swept(self) -> Floats:
        """Return the share (s,) that is swept: that of the first muscle with a range."""
        moving = np.ptp(self.shares, axis=0) > 0.0
        return self.shares[:, int(moving.argmax())]

    @property
    def doubts(self) -> tuple[str, ...]:
        """Say which shares are allowed but hardly meant."""
        columns = zip(self.muscles, self.shares.T, strict=True)
        return tuple(
            said
            for name, column in columns
            for said in doubt_share(name, float(column.min()), float(column.max()))
        )


def parse_weaken(text: str) -> Weakening:
    """Read how weak muscles are. Raises `CoxaError` for words that say no share, or one below 0."""
    names: list[str] = []
    columns: list[Floats] = []
    for part in text.split(","):
        name, colon, value = (word.strip() for word in part.partition(":"))
        if not (name and colon):
            raise CoxaError(f"'{part.strip()}' does not say how much force is left", todo=EXAMPLE)
        if name in names:
            raise CoxaError(f"'{text}' names {name} twice", todo="Say it once.")
        names.append(name)
        columns.append(_shares(name, value))
    steps = {len(column) for column in columns if len(column) > 1} or {1}
    if len(steps) > 1:
        raise CoxaError(
            f"the ranges have {' and '.join(map(str, sorted(steps)))} steps",
            todo="Give all of them the same number of steps.",
        )
    count = steps.pop()
    shares = np.stack([np.broadcast_to(column, count) for column in columns], axis=1)
    return Weakening(tuple(names), shares)


def parse_within(texts: Sequence[str]) -> tuple[Within, ...]:
    """Read between which angles coordinates stay: `pelvis_list:-15..-5`, in deg.

    Raises `CoxaError` for words that say no range, and for two that exclude each other.
    """
    found: list[Within] = []
    for part in (part for text in texts for part in text.split(",")):
        match = RANGE.fullmatch(part)
        if match is None or "%" in part:
            raise CoxaError(
                f"'{part.strip()}' is no range of an angle",
                todo="Write it like pelvis_list:-15..-5.",
            )
        one = Within(match[1], float(match[2]), float(match[3]))
        for other in found:
            apart = max(one.low_deg, other.low_deg) > min(one.high_deg, other.high_deg)
            if other.coordinate == one.coordinate and apart:
                raise CoxaError(
                    f"{one.coordinate} cannot be within {_range(other)} and {_range(one)} deg: "
                    "these exclude each other",
                    todo="Keep one of them.",
                )
        found.append(one)
    return tuple(found)


def _range(within: Within) -> str:
    return f"{within.low_deg:g} to {within.high_deg:g}"


def _shares(name: str, value: str) -> Floats:
    found = SHARE.fullmatch(value)
    if found is None:
        raise CoxaError(f"'{name}:{value}' is no share of force", todo=EXAMPLE)
    first, last, steps = found.groups()
    if last is None:
        shares = np.array([_number(first)])
    else:
        if not 2 <= int(steps) <= MOST_STEPS:
            raise CoxaError(
                f"a sweep of {steps} steps", todo=f"Give from 2 to {MOST_STEPS} of them."
            )
        shares = np.linspace(_number(first), _number(last), int(steps))
    if shares.min() < 0.0:
        raise CoxaError(
            f"{name} would keep {100 * shares.min():g} % of its force: muscles only pull",
            todo="Give a share of 0 or more.",
        )
    if shares.max() > MOST:
        raise CoxaError(
            f"{name} would keep {100 * shares.max():g} % of its force: nobody is that strong",
            todo=EXAMPLE,
        )
    return shares


def _number(text: str) -> float:
    share = text.rstrip()
    return 0.01 * float(share[:-1]) if share.endswith("%") else float(share)
