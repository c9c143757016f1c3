"""The recorded trials and real models that lie beside a checkout, read and solved once."""

from __future__ import annotations

from functools import cache, cached_property
from pathlib import Path

import numpy as np

import coxa
from coxa.kernels.arrays import Floats
from coxa.opensim.table import Table, read_table
from coxa.opensim.trial import Trial, find_trial
from report import ROOT, NotMeasuredError

SHARED = ROOT.parent / "shared"
GAIT2392, RAJAGOPAL, TREADMILL = "walk_gait2392", "walk_rajagopal", "walk_treadmill"
WALKS = (GAIT2392, RAJAGOPAL, TREADMILL)
SOLVED = (GAIT2392, RAJAGOPAL)
"""Walks for which OpenSim's static optimisation and joint reactions are there."""


def shared(name: str) -> Path:
    """Return a path under `../shared`, or say that it is not here."""
    path = SHARED / name
    if not path.exists():
        raise NotMeasuredError(f"`../shared/{name}` is not beside this checkout")
    return path


class Walk:
    """A trial with the answers of OpenSim 4.6 beside it."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.folder = shared(f"trials/{name}")
        self.trial: Trial = find_trial(self.folder)

    @cached_property
    def model(self) -> coxa.Model:
        """Read the trial's model."""
        return coxa.load_model(str(self.trial.model))

    def expected(self, name: str) -> Table:
        """Read one of OpenSim's answers."""
        return read_table(shared(f"trials/{self.name}/expected_opensim46/{name}"))

    @cached_property
    def bounds(self) -> tuple[float, float]:
        """Return the first and last time of OpenSim's inverse dynamics, in s."""
        time = self.expected("id.sto").time
        return float(time[0]), float(time[-1])

    def solve(self, settings: coxa.Settings) -> coxa.Study:
        """Solve the trial over OpenSim's frames."""
        start, end = self.bounds
        return coxa.solve(
            self.model,
            self.trial.motion,
            self.trial.loads,
            reserves=self.trial.reserves[0] if self.trial.reserves else (),
            start=start,
            end=end,
            settings=settings,
        )


@cache
def walk(name: str) -> Walk:
    """Read a trial once."""
    return Walk(name)


@cache
def study(name: str, settings: coxa.Settings) -> coxa.Study:
    """Solve a trial once for each way of solving."""
    return walk(name).solve(settings)


def parity(name: str, *, physiology: bool = True) -> coxa.Study:
    """Solve a trial as OpenSim does, with or without muscle physiology."""
    return study(name, coxa.Settings(parity=True, tendon="rigid" if physiology else "none"))


def columns(table: Table, names: tuple[str, ...], time: Floats) -> Floats:
    """Pick columns (n, names) of a table whose times are those of a study."""
    if len(table.time) != len(time) or np.abs(table.time - time).max() > 1e-6:
        raise ValueError(f"{table.path} has other times than the study")
    return np.stack([table.column(name) for name in names], axis=1)


def models() -> list[Path]:
    """List the models beside this checkout, each once: some trials share one."""
    shared("models")
    found = [*sorted(SHARED.glob("models/*.osim")), *sorted(SHARED.glob("trials/*/model.osim"))]
    return sorted({path.read_bytes(): path for path in reversed(found)}.values())


def name_of(path: Path) -> str:
    """Name a model by its folder and file."""
    return path.stem if path.parent.name == "models" else path.parent.name


def random_poses(model: coxa.Model, n: int, seed: int = 0) -> Floats:
    """Draw n poses (n, C) evenly from the ranges, cut at a turn or a metre to either side."""
    low, high = np.clip(np.transpose([c.range for c in model.coordinates]), -np.pi, np.pi)
    q = np.random.default_rng(seed).uniform(low, high, (n, len(low)))
    return model.complete(q)


def rms(errors: Floats) -> Floats:
    """Return the root mean square over frames, by column."""
    return np.sqrt(np.mean(np.square(errors), axis=0))
