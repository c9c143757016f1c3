"""Turn the command that shows the engine's side of a finding into what the page opens for it."""

from __future__ import annotations

import shlex
from collections.abc import Iterator

from coxa.app.messages import Side, SolveRequest, What

BELLIES = {
    "glmax": "gluteus_maximus",
    "glmed": "gluteus_medius",
    "glmin": "gluteus_minimus",
    "tfl": "tensor_fasciae_latae",
    "psoas": "psoas_major",
    "iliacus": "iliacus",
    "piri": "piriformis",
    "recfem": "rectus_femoris",
}
"""What commands call muscles in short, and the bellies of the page's sliders."""


def read_experiment(command: str) -> tuple[SolveRequest | None, dict[str, float]]:
    """Return what to solve for a command, and the strengths on top; None where it shows no body.

    It reads `coxa movements NAME` and `coxa whatif NAME` with `--set`, `--weaken`, `--free`,
    `--side` and `--left`.
    """
    words = iter(shlex.split(command))
    if next(words, "") != "coxa" or next(words, "") not in ("movements", "whatif"):
        return None, {}
    name = next(words, "")
    side: Side = "r"
    values: dict[str, float] = {}
    strengths: dict[str, float] = {}
    free: tuple[str, ...] = ()
    for word in words:
        if word == "--set":
            values |= dict(_pairs(next(words, ""), "="))
        elif word == "--weaken":
            strengths |= dict(_pairs(next(words, ""), ":"))
        elif word == "--free":
            free = tuple(next(words, "").split(","))
        elif word == "--left":
            side = "l"
        elif word == "--side":
            side = "l" if next(words, "") == "l" else "r"
    what = What("walk") if name == "walk" else What("movement", name, side, values)
    sided = {f"{_belly(muscle)}_{side}": share for muscle, share in strengths.items()}
    if not free:
        return SolveRequest(what), sided
    # Where the posture may give way it is to give way to the weakness: no strengths on top.
    weak = tuple(
        {"kind": "weakness", "muscles": [belly], "share": share} for belly, share in sided.items()
    )
    return SolveRequest(what, conditions=weak, free=free), {}


def _pairs(text: str, between: str) -> Iterator[tuple[str, float]]:
    for pair in filter(None, text.split(",")):
        name, _, number = pair.partition(between)
        yield name, float(number)


def _belly(muscle: str) -> str:
    return BELLIES.get(muscle, muscle)
