"""Small pictures of exercises for a sheet, and the pictures of tests."""

from __future__ import annotations

import io
import os
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import numpy as np
from rich.console import Console

from coxa.anatomy.screen import HomeTest
from coxa.cli.path.words import say
from coxa.cli.pictures.figure import LOOKS, draw_posture, posture_page
from coxa.cli.pictures.page import style
from coxa.errors import CoxaError
from coxa.model.model import Model
from coxa.model.subject import Subject
from coxa.movement.library import Performed, find_movement
from coxa.programme.exercise import find_exercise
from coxa.programme.profile import Profile
from coxa.study.inputs import OWN, load_model

INCHES, DPI = (2.6, 1.7), 120
"""The shape of a picture on a sheet."""
INSTANT_S = 0.2
NEED_PLOTS = "Run: pip install 'coxa[plots]'"


def draw_exercise(id: str) -> bytes | None:
    """Draw an exercise as PNG: a posture from two sides, a movement in two frames.

    None where matplotlib is missing: a sheet is of use without pictures.
    """
    if find_spec("matplotlib") is None:
        return None
    exercise = find_exercise(id)
    model = _model()
    movement = find_movement(exercise.movement)
    done = movement.make(model, movement.values(model, _known(exercise.chosen, movement.name)))
    with style():
        return _draw(model, done)


def _draw(model: Model, done: Performed) -> bytes:
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    time = done.motion.time
    other = "above" if _lies(model, done) else "front"
    middle, far = len(time) // 2, _far(done)
    views = [(middle, "side"), (middle, other)]
    if time[-1] - time[0] >= INSTANT_S:
        view = max(("side", other), key=lambda one: _seen(model, done, far, one))
        views = [(0, view), (far, view)]
    figure = Figure(figsize=INCHES, dpi=DPI, facecolor="white")
    FigureCanvasAgg(figure)
    box = _box(model, done, [frame for frame, _ in views])
    for k, (frame, view) in enumerate(views):
        axes = figure.add_axes((0.5 * k, 0.0, 0.5, 1.0))
        draw_posture(axes, model, done, frame, view, box)
    png = io.BytesIO()
    figure.savefig(png, format="png")
    return png.getvalue()


def _far(done: Performed) -> int:
    """Return the frame that is farthest from the first."""
    q = done.motion.values
    return int(np.argmax(np.abs(q - q[0]).sum(axis=1)))


def _seen(model: Model, done: Performed, frame: int, view: str) -> float:
    """Return how far the body's parts move from the first frame to another, seen from a side."""
    places = model.body_poses(done.motion.values[[0, frame]])[1]
    look = LOOKS[view]
    return float(np.abs((places[1] - places[0])[:, [look.across, look.up]]).sum())


def _lies(model: Model, done: Performed) -> bool:
    """Tell whether the trunk is nearer level than upright."""
    q = done.motion.values[:1]
    trunk = (model.positions(q, "torso", (0.0, 0.4, 0.0)) - model.positions(q, "pelvis"))[0]
    return bool(abs(trunk[1]) < 0.6 * np.linalg.norm(trunk))


def _box(model: Model, done: Performed, frames: Sequence[int]) -> np.ndarray:
    """Return the least and largest place (2, 3) m of the bodies, head included."""
    q = done.motion.values[list(frames)]
    places = model.body_poses(q)[1][:, 1:].reshape(-1, 3)
    places = np.concatenate([places, model.positions(q, "torso", (0.0, 0.58, 0.0))])
    return np.stack([places.min(axis=0) - 0.12, places.max(axis=0) + 0.12])


def draw_tests(
    tests: Sequence[HomeTest], who: Profile | None, folder: Path, console: Console
) -> None:
    """Draw each test's movement into a folder, and name the files."""
    if find_spec("matplotlib") is None:
        raise CoxaError("pictures need matplotlib, which is not installed", todo=NEED_PLOTS)
    drawn: set[tuple[str, str]] = set()
    model = _model() if who is None else _model_of(who)
    for test in tests:
        if not test.movement or (test.movement, test.values) in drawn:
            continue
        drawn.add((test.movement, test.values))
        movement = find_movement(test.movement)
        values = {name: float(x) for name, _, x in (v.partition("=") for v in test.values.split())}
        done = movement.make(model, movement.values(model, values))
        with style():
            path = posture_page(f"{test.id}", movement, model, done).save(folder)
        say(console, f"Picture: {os.path.relpath(path)}", "dim")


def _known(values: Mapping[str, float], movement: str) -> dict[str, float]:
    names = {parameter.name for parameter in find_movement(movement).parameters}
    return {name: x for name, x in values.items() if name in names}


@cache
def _model() -> Model:
    return load_model(OWN)


def _model_of(who: Profile) -> Model:
    return load_model(OWN, subject=Subject(who.mass_kg, who.height_m, who.sex, who.age))
