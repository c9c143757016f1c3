"""A watch for a test: it counts down, or up, until ENTER."""

from __future__ import annotations

import threading
import time

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn

from coxa.cli.path.asking import read_line

TICK_S = 0.1
READY_S = 3


def count_in(console: Console) -> None:
    """Count three, two, one, so that hands are free when it begins."""
    for left in range(READY_S, 0, -1):
        console.print(f"  {left} ...", style="bold", end="\r")
        time.sleep(1.0)
    console.print("  Go.   ", style="bold green")


def run_watch(console: Console, what: str, most_s: float) -> float:
    """Return how many seconds passed until ENTER, at most `most_s` (0: no end).

    The line that ends it is read aside, so that the bar moves meanwhile; when the time is up the
    bell rings and ENTER is still waited for.
    """
    pressed = threading.Event()
    began = time.monotonic()
    ended = [began]

    def wait() -> None:
        read_line()
        ended[0] = time.monotonic()
        pressed.set()

    threading.Thread(target=wait, daemon=True).start()
    bar = Progress(
        TextColumn("  {task.description}"), BarColumn(30), TextColumn("{task.fields[told]}"),
        console=console, transient=True,
    )  # fmt: skip
    with bar:
        task = bar.add_task(f"{what}: ENTER ends it", total=most_s or None, told="")
        rung = False
        while not pressed.wait(TICK_S):
            passed = time.monotonic() - began
            over = 0.0 < most_s <= passed
            told = "time is up: press ENTER" if over else _told(passed, most_s)
            bar.update(task, completed=min(passed, most_s or passed), told=told)
            if over and not rung:
                rung = True
                console.bell()
    passed = ended[0] - began
    return min(passed, most_s) if most_s > 0.0 else passed


def _told(passed: float, most_s: float) -> str:
    return f"{most_s - passed:4.0f} s left" if most_s > 0.0 else f"{passed:5.1f} s"
