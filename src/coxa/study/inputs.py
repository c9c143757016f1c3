"""Take each input as an object or as the path of an OpenSim file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from coxa.errors import CoxaError
from coxa.loads.external import ExternalLoads
from coxa.model.built_in import built_in
from coxa.model.model import Model
from coxa.model.muscle import Actuator
from coxa.model.subject import Subject
from coxa.movement.inverse_kinematics import Kinematics, inverse_kinematics
from coxa.movement.markers import Markers
from coxa.movement.motion import Motion
from coxa.opensim.actuators import read_actuators
from coxa.opensim.ik_setup import read_ik_setup
from coxa.opensim.loads import read_external_loads
from coxa.opensim.motion import read_motion
from coxa.opensim.osim import read_model
from coxa.opensim.table import Table, read_table
from coxa.opensim.trc import read_trc

Angles = Literal["rad", "deg"]
OWN = "coxa"
"""The name of the model that ships with Coxa."""


def load_model(
    path: str | Path, *, subject: Subject | None = None, allow_unsupported: bool = False
) -> Model:
    """Read an OpenSim model (.osim, version 2.3 or newer); "coxa" is the one that ships.

    That one is of a man of 75 kg and 1.70 m, or of the `subject` given; a file's person is
    changed by scaling. Raises `CoxaError` for a part that is not supported, by name and line; with
    `allow_unsupported` it is left out and listed in `Model.dropped`.
    """
    if str(path) == OWN:
        return built_in(subject)
    if subject is not None:
        raise CoxaError(
            "a person was given for a model that is of someone already",
            file=path,
            todo=f"Leave the person out, name the model '{OWN}', or use `coxa scale`.",
        )
    return read_model(path, allow_unsupported=allow_unsupported)


def take_motion(
    motion: Motion | str | Path | None, model: Model, angles: Angles | None
) -> Motion | None:
    """Return a motion in the model's coordinates, read where it is a path."""
    if motion is None:
        return None
    if not isinstance(motion, Motion):
        return read_motion(motion, model, angles=angles)
    if motion.coordinates != model.coordinate_names:
        raise CoxaError(
            f"the motion is of {_listed(motion.coordinates)}; the model's coordinates are "
            f"{_listed(model.coordinate_names)}",
            file=motion.source or None,
            todo="Give a column for each of the model's coordinates, in their order.",
        )
    return motion


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names[:6]) + (", ..." if len(names) > 6 else "")


def take_markers(markers: Markers | str | Path | None) -> Markers | None:
    """Return markers, read where they are a path."""
    return markers if markers is None or isinstance(markers, Markers) else read_trc(markers)


def take_emg(emg: Table | str | Path | None) -> Table | None:
    """Return EMG signals, read where they are a path."""
    return emg if emg is None or isinstance(emg, Table) else read_table(emg)


def take_loads(loads: ExternalLoads | str | Path | None, model: Model) -> ExternalLoads | None:
    """Return external loads, read where they are a path."""
    if loads is None or isinstance(loads, ExternalLoads):
        return loads
    return read_external_loads(loads, model)


def take_reserves(
    reserves: Sequence[Actuator] | str | Path, model: Model, allow_unsupported: bool
) -> tuple[Actuator, ...]:
    """Return reserve actuators, read where they are a path."""
    if isinstance(reserves, str | Path):
        return read_actuators(reserves, model, allow_unsupported=allow_unsupported).actuators
    return tuple(reserves)


def fit_motion(model: Model, markers: Markers | None, ik_setup: str | Path | None) -> Kinematics:
    """Fit a motion to markers, by the tasks of an IK setup file where there is one."""
    if markers is None:
        raise CoxaError(
            "there is no movement to solve", todo="Give a motion, or markers to fit one to."
        )
    tasks = None if ik_setup is None else read_ik_setup(ik_setup).tasks
    return inverse_kinematics(model, markers, tasks)
