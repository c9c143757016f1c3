"""A walk known in closed form; real models and trials where they are, and OpenSim beside us."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import hypothesis
import numpy as np
import pytest

from coxa.model.model import Model
from coxa.opensim.osim import read_model
from coxa.opensim.trial import find_trial
from coxa.study.settings import Settings
from coxa.study.solve import solve
from coxa.study.study import Study

if TYPE_CHECKING:
    from live_model import LiveModel

# The same inputs in every run of `make test`; `make test-long` looks for new ones.
hypothesis.settings.register_profile("steady", derandomize=True)
hypothesis.settings.register_profile("searching", derandomize=False)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))

SHARED = Path(__file__).resolve().parents[2] / "shared"

G = 9.80665
STRIDE_S = 1.1
STANCE = 0.62


@dataclass
class Walk:
    """Feet that stand still on their ground for 62 % of a 1.1 s stride, then swing smoothly."""

    time: np.ndarray
    speed: float
    pelvis: np.ndarray
    heel: dict
    toe: dict
    com: np.ndarray
    load_time: np.ndarray
    force: dict
    point: dict
    strikes: dict
    toe_offs: dict
    mass: float = 70.0
    turn: np.ndarray = field(default_factory=lambda: np.eye(3))


def _swing(u):
    """Minimum jerk from 0 to 1: at rest against the ground at both ends."""
    return u**3 * (10.0 - 15.0 * u + 6.0 * u**2)


def _foot(t, start, length):
    """Place along the ground, and lift, of a foot that strikes at start + k strides."""
    phase = (t - start) / STRIDE_S
    k = np.floor(phase)
    u = np.clip((phase - k - STANCE) / (1.0 - STANCE), 0.0, 1.0)
    return (k + _swing(u)) * length, 0.12 * np.sin(np.pi * u) ** 2


def _force(t, start, mass):
    """Upward force that together with the other foot's is body weight at every instant."""
    phase = ((t - start) / STRIDE_S) % 1.0
    double = STANCE - 0.5
    up = np.clip(phase / double, 0.0, 1.0)
    down = np.clip((STANCE - phase) / double, 0.0, 1.0)
    return mass * G * np.minimum(up, down)


def make_walk(
    duration=5.0, rate=100.0, speed=1.2, belt=0.0, ground=0.0, heading=0.0, mass=70.0, start=0.3
):
    """Walk at `speed` over a belt that carries everything back at `belt` (m/s)."""
    t = np.arange(0.0, duration + 1e-9, 1.0 / rate)
    tl = np.arange(0.0, duration + 1e-9, 1e-3)
    begins = {"r": start, "l": start + STRIDE_S / 2}
    length = speed * STRIDE_S
    c, s = np.cos(heading), np.sin(heading)
    turn = np.array([[c, 0.0, s], [0.0, 1.0, 0.0], [-s, 0.0, c]])
    heel, toe, point, force = {}, {}, {}, {}
    for side, z in (("r", 0.1), ("l", -0.1)):
        x, y = _foot(t, begins[side], length)
        # The pelvis is over a foot in the middle of its stance.
        offset = speed * (begins[side] + 0.5 * STANCE * STRIDE_S)
        at = np.column_stack([x + offset - belt * t, y + ground, np.full_like(t, z)])
        heel[side] = at @ turn.T
        toe[side] = (at + np.array([0.18, 0.0, 0.0])) @ turn.T
        xl, _ = _foot(tl, begins[side], length)
        under = np.column_stack(
            [xl + offset - belt * tl + 0.09, np.full_like(tl, ground), np.full_like(tl, z)]
        )
        f = _force(tl, begins[side], mass)
        under[f <= 0] = [300.0, ground, -500.0]  # what a plate says of an empty plate
        point[side] = under @ turn.T
        force[side] = np.column_stack([0 * f, f, 0 * f])
    pelvis = np.column_stack([speed * t - belt * t, np.full_like(t, 1.0 + ground), 0 * t]) @ turn.T
    ks = np.arange(-2, int(duration / STRIDE_S) + 3)
    inside = lambda x: x[(x > t[0]) & (x < t[-1])]  # noqa: E731
    return Walk(
        time=t,
        speed=speed,
        pelvis=pelvis,
        heel=heel,
        toe=toe,
        com=pelvis.copy(),
        load_time=tl,
        force=force,
        point=point,
        strikes={s: inside(b + ks * STRIDE_S) for s, b in begins.items()},
        toe_offs={s: inside(b + (ks + STANCE) * STRIDE_S) for s, b in begins.items()},
        mass=mass,
        turn=turn,
    )


@pytest.fixture
def walk():
    """Make such walks: `walk(belt=1.2)`."""
    return make_walk


@pytest.fixture(scope="session")
def shared() -> Callable[[str], Path]:
    """Return where a shared model or trial is, or skip: `shared("trials/walk_gait2392")`."""

    def find(name: str) -> Path:
        if not (SHARED / name).exists():
            pytest.skip(f"{name} is not beside this checkout, in ../shared")
        return SHARED / name

    return find


@pytest.fixture(scope="session")
def shared_model(shared: Callable[[str], Path]) -> Callable[[str], Model]:
    """Read a shared model once: `shared_model("models/Rajagopal2016.osim")`."""
    return cache(lambda name: read_model(shared(name)))


@pytest.fixture(scope="session")
def live(
    shared: Callable[[str], Path], tmp_path_factory: pytest.TempPathFactory
) -> Callable[[str], LiveModel]:
    """Open a shared model in OpenSim, once, or skip where there is no OpenSim."""

    def load(name: str) -> LiveModel:
        from live_model import LiveModel

        return LiveModel(shared(name), tmp_path_factory.mktemp("live"))

    return cache(load)


@pytest.fixture(scope="session")
def solved(shared: Callable[[str], Path]) -> Callable[..., Study]:
    """Solve a shared walk as its setup file asks, once: `solved("walk_gait2392", parity=True)`."""

    @cache
    def answer(name: str, **how: Any) -> Study:
        trial = find_trial(shared(f"trials/{name}/setup_so.xml"))
        return solve(
            trial.model,
            trial.motion,
            trial.loads,
            reserves=trial.reserves[0],
            start=trial.start,
            end=trial.end,
            settings=Settings(**how),
        )

    return answer
