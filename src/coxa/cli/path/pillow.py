"""How thick a pillow between the knees should be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from rich.console import Console

from coxa.cli.path.words import new_table, say, say_last
from coxa.errors import CoxaError
from coxa.programme.pillow import HEIGHT_M, RANGES, Lying, pillow
from coxa.programme.profile import LIMITS


@dataclass(frozen=True)
class Request:
    """What the command line asked for, cm."""

    shoulder_cm: float
    pelvis_cm: float
    thickness_cm: float | None
    height_cm: float | None
    me: str | None


def run_pillow(request: Request, console: Console) -> None:
    """Lay a body of these widths on its side, with and without a pillow."""
    measured = {"shoulder_m": request.shoulder_cm, "pelvis_m": request.pelvis_cm}
    if request.thickness_cm is not None:
        measured["thickness_m"] = request.thickness_cm
    _check(measured)
    given = {name: 0.01 * cm for name, cm in measured.items()}
    found = pillow(**given, height_m=_height_m(request))
    say(console, found.text, "bold")
    table = new_table(
        "the upper hip", "across the middle", "piriformis, against standing",
        right=("across the middle", "piriformis, against standing"),
    )  # fmt: skip
    table.add_row("knee on knee", *_cells(found.without))
    if found.thickness_m is not None:
        thick = f"on a pillow of {100 * found.thickness_m:.0f} cm"
        table.add_row(thick, *_cells(found.with_pillow))
    table.add_row("knee dropped onto the mattress (assumed)", *_cells(found.dropped))
    console.print(table, highlight=False)
    if found.low_m is not None and found.high_m is not None:
        say(
            console,
            f"Level from {100 * found.low_m:.0f} to {100 * found.high_m:.0f} cm, as a tape at home "
            "may err by 1 cm.",
        )
    say(console, f"No other band: {found.no_band}.", "dim")
    say_last(console)


def _check(measured: Mapping[str, float]) -> None:
    """Refuse what none measures, in the centimetres it was told in."""
    for name, cm in measured.items():
        low, high, where = RANGES[name]
        if not 100.0 * low <= cm <= 100.0 * high:
            raise CoxaError(
                f"--{name.removesuffix('_m')}-cm is {cm:g}",
                todo=f"Give {100 * low:.0f} to {100 * high:.0f}: {where}.",
            )


def _height_m(request: Request) -> float:
    """Return the height that was told here, or in a screen; else the built-in body's."""
    if request.height_cm is not None:
        low, high, _ = LIMITS["height_m"]
        if not low <= 0.01 * request.height_cm <= high:
            raise CoxaError(
                f"--height-cm is {request.height_cm:g}",
                todo=f"Give {100 * low:.0f} to {100 * high:.0f}.",
            )
        return 0.01 * request.height_cm
    if request.me is None:
        return HEIGHT_M
    from coxa.cli.path.home import at_home

    with at_home(request.me) as home:
        return home.profile.height_m


def _cells(lying: Lying) -> tuple[str, str]:
    return f"{lying.adduction_deg:+.0f}°", f"{lying.piriformis_mm:+.0f} mm"
