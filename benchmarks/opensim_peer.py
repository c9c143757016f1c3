"""OpenSim itself, in process, asked the same questions at the same poses."""

from __future__ import annotations

import os
import shutil
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from coxa.kernels.arrays import Floats
from coxa.model.model import Model
from report import NotMeasuredError


def find_opensim() -> Any:
    """Return the `opensim` module with its logging off, or say that it is not here."""
    try:
        import opensim
    except ImportError:
        raise NotMeasuredError("OpenSim is not installed (`pip install 'coxa[opensim]'`)") from None
    opensim.Logger.setLevelString("Off")
    return opensim


@contextmanager
def borrowed(*files: Path) -> Generator[Path]:
    """Copy files to a folder of their own and work there: OpenSim writes beside what it reads."""
    before = Path.cwd()
    with TemporaryDirectory() as folder:
        for file in files:
            shutil.copy(file, folder)
        os.chdir(folder)
        try:
            yield Path(folder)
        finally:
            os.chdir(before)


@contextmanager
def hushed() -> Generator[None]:
    """Keep what OpenSim's tools print, past Python, off the terminal."""
    kept = os.dup(1)
    with Path(os.devnull).open("w") as nowhere:
        os.dup2(nowhere.fileno(), 1)
        try:
            yield
        finally:
            os.dup2(kept, 1)
            os.close(kept)


class Peer:
    """A model open in OpenSim, posed by the coordinates of the same model in Coxa."""

    def __init__(self, model: Model, file: Path) -> None:
        self.opensim = find_opensim()
        self.model = model
        with borrowed(file) as folder:
            self.body = self.opensim.Model(str(folder / file.name))
            self.state = self.body.initSystem()
        coordinates = self.body.getCoordinateSet()
        self.coordinates = [coordinates.get(name) for name in model.coordinate_names]
        for coordinate in self.coordinates:
            coordinate.setLocked(self.state, False)
        muscles = self.body.getMuscles()
        self.muscles = [muscles.get(name) for name in model.muscle_names]

    def place(self, q: Floats, qd: Floats | None = None) -> None:
        """Set q (C,) as it is, coupled coordinates included, and speeds where given."""
        for i, coordinate in enumerate(self.coordinates):
            coordinate.setValue(self.state, float(q[i]), False)
            if qd is not None:
                coordinate.setSpeedValue(self.state, float(qd[i]))
        if qd is None:
            self.body.realizePosition(self.state)
        else:
            self.body.realizeVelocity(self.state)

    def lengths(self, q: Floats, which: Sequence[int] | None = None) -> Floats:
        """Return lengths (n, M) m at q (n, C), of all muscles or of those whose index is given."""
        muscles = self.muscles if which is None else [self.muscles[m] for m in which]
        found = np.empty((len(q), len(muscles)))
        for f, pose in enumerate(q):
            self.place(pose)
            found[f] = [muscle.getLength(self.state) for muscle in muscles]
        return found

    def arms(self, q: Floats, pairs: Sequence[tuple[int, int]]) -> Floats:
        """Return the moment arms (n, pairs) m of (muscle, coordinate) index pairs at q (n, C)."""
        found = np.empty((len(q), len(pairs)))
        for f, pose in enumerate(q):
            self.place(pose)
            found[f] = [
                self.muscles[m].computeMomentArm(self.state, self.coordinates[c]) for m, c in pairs
            ]
        return found

    def speeds(self, q: Floats, qd: Floats) -> Floats:
        """Return lengthening speeds (n, M) m/s at q, qd (n, C)."""
        found = np.empty((len(q), len(self.muscles)))
        for f in range(len(q)):
            self.place(q[f], qd[f])
            found[f] = [muscle.getLengtheningSpeed(self.state) for muscle in self.muscles]
        return found


def all_pairs(model: Model) -> list[tuple[int, int]]:
    """List every muscle with every coordinate that no coupler drives, crossed or not."""
    free = np.flatnonzero(model.flat.tree.driver < 0)
    return [(m, int(c)) for m in range(len(model.muscles)) for c in free]


def arm_pairs(model: Model) -> list[tuple[int, int]]:
    """List the (muscle, coordinate) pairs of a model's compact moment arms, in their order."""
    paths = model.flat.paths
    owner = np.repeat(np.arange(len(model.muscles)), np.diff(paths.arm_start))
    return [(int(m), int(c)) for m, c in zip(owner, paths.arm_coordinate, strict=True)]
