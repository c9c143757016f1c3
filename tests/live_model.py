"""OpenSim 4.6 beside us in one process: a model, posed, and asked what we are asked."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest

opensim: Any = pytest.importorskip("opensim", reason="OpenSim is not installed")
opensim.Logger.setLevelString("Off")


class LiveModel:
    """A model as OpenSim reads it; poses are set as they are given, couplers not enforced."""

    def __init__(self, path: Path, into: Path) -> None:
        copy = into / path.name
        if copy != path:
            shutil.copyfile(path, copy)  # OpenSim may write beside what it reads
        self.model = opensim.Model(str(copy))
        self.state = self.model.initSystem()
        self.coordinates = {c.getName(): c for c in self.model.getCoordinateSet()}
        muscles = self.model.getMuscles()
        self.muscles = [muscles.get(i) for i in range(muscles.getSize())]
        for c in self.coordinates.values():
            c.setLocked(self.state, False)
        for force in self.model.getForceSet():
            force.setAppliesForce(self.state, False)

    def pose(self, names: tuple[str, ...], q: np.ndarray, qd: np.ndarray | None = None) -> None:
        for k, name in enumerate(names):
            self.coordinates[name].setValue(self.state, float(q[k]), False)
            if qd is not None:
                self.coordinates[name].setSpeedValue(self.state, float(qd[k]))
        if qd is None:
            self.model.realizePosition(self.state)
        else:
            self.model.realizeVelocity(self.state)

    def body(self, name: str) -> tuple[np.ndarray, np.ndarray]:
        """Return a body's rotation and origin in ground."""
        X = self.model.getBodySet().get(name).getTransformInGround(self.state)
        R = np.array([[X.R().get(i, j) for j in range(3)] for i in range(3)])
        return R, X.p().to_numpy()

    def lengths(self) -> np.ndarray:
        return np.array([m.getLength(self.state) for m in self.muscles])

    def speeds(self) -> np.ndarray:
        return np.array([m.getLengtheningSpeed(self.state) for m in self.muscles])

    def arm(self, muscle: int, coordinate: str) -> float:
        return self.muscles[muscle].computeMomentArm(self.state, self.coordinates[coordinate])

    def generalised_forces(self, names: tuple[str, ...], qdd: np.ndarray) -> np.ndarray:
        """Return inverse dynamics without outside forces, in the order of `names`."""
        state = opensim.State(self.state)
        for k, name in enumerate(names):
            self.coordinates[name].setSpeedValue(state, float(k))
        order = state.getU().to_numpy().astype(int)  # the tree's own order
        udot = opensim.Vector.createFromMat(qdd[order])
        tau = opensim.InverseDynamicsSolver(self.model).solve(self.state, udot).to_numpy()
        return tau[np.argsort(order)]
