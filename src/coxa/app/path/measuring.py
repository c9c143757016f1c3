"""Measure a recorded movement for the screen; the engine reads it, so it is the worker's job."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any, cast

from coxa.app.messages import Person
from coxa.findings.screen.measured import Measured, Task


def measure(folder: Path, who: Person, task: str, *, video: bool) -> bytes:
    """Return what a trial's movement shows, by repetition and side, as JSON.

    `task` empty is guessed. Raises `CoxaError` for a movement that shows nothing of the kind.
    """
    from coxa.app.trials import ready
    from coxa.findings.screen.motion import measure_motion
    from coxa.model.subject import Subject

    given = ready(folder, Subject(who.mass_kg, who.height_m, who.sex, who.age))
    shown = measure_motion(
        given.model,
        given.motion,
        task=cast("Task | None", task or None),
        recorded="video" if video else "markers",
    )
    return json.dumps([asdict(one) for one in shown]).encode()


def read_motions(content: bytes) -> tuple[Measured, ...]:
    """Return what `measure` wrote."""
    rows: list[dict[str, Any]] = json.loads(content)
    for row in rows:
        row["values"] = tuple(row["values"])
    return tuple(Measured(**row) for row in rows)
