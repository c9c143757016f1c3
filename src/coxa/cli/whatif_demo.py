"""The demo's what-if: standing on one leg with weak abductors, and what to try next."""

from __future__ import annotations

from rich.console import Console

from coxa.cli.whatif_posture import WHO, gauge_table, proof_of, visible_change
from coxa.cli.whatif_report import show_heading
from coxa.cli.whatif_shares import shares_of, show_shares
from coxa.cli.whatif_words import parse_weaken
from coxa.model.subject import Subject
from coxa.prediction import WhatIf, start_in, what_if
from coxa.study.inputs import OWN, load_model

WHAT, WEAKEN, FREE = "single-leg-stand", "glmed:0.4,glmin:0.4", "pelvis_list,lumbar_bending"
MOST = 6
NEXT = (
    "coxa app",
    f"coxa whatif {WHAT} --weaken glmed:1.0..0.2/9 --free {FREE}",
    "coxa movements",
    "coxa movements squat",
    "coxa demo --condition weak:gluteus_medius_r=0.5",
)


def ask_demo(subject: Subject) -> WhatIf:
    """Ask what a person standing on the right leg does with 40 % of the abductors' force."""
    model = load_model(OWN, subject=subject)
    start = start_in(model, WHAT)
    return what_if(model, start.q, start.support, parse_weaken(WEAKEN).at(0), FREE.split(","))


def show_demo(answer: WhatIf, screen: Console) -> None:
    """Print the answer in half a screen."""
    show_heading("standing on the right leg", answer.conditions, answer.freed, screen)
    screen.print(gauge_table(answer))
    screen.print(visible_change(answer), highlight=False)
    show_shares(shares_of(answer), True, WHO, screen, MOST)
    screen.print(proof_of(answer), highlight=False)
    screen.print(
        "Bands: 5 to 95 % of 64 samples, the posture kept. In full: coxa whatif "
        f"{WHAT} --weaken {WEAKEN} --free {FREE}",
        style="dim", highlight=False,
    )  # fmt: skip


def show_next(screen: Console) -> None:
    """Name what may be tried next."""
    screen.print("\n[bold]Next[/]")
    for command in NEXT:
        screen.print(f"  {command}", highlight=False, soft_wrap=True)
