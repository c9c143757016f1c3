"""What to doubt about a study: its trial, its EMG, and what each stage had to say."""

from __future__ import annotations

from pathlib import Path

from coxa.errors import CoxaError
from coxa.findings.emg import EmgMatch, compare_emg
from coxa.findings.emg_map import read_emg_map
from coxa.findings.inertia import check_inertia
from coxa.findings.marker_errors import MarkerErrors
from coxa.findings.skeleton import gather_trial
from coxa.findings.trial import Trial, check_trial
from coxa.findings.warning import TrialWarning
from coxa.kernels.arrays import Floats
from coxa.loads.external import ExternalLoads
from coxa.loads.inverse_dynamics import JointLoads
from coxa.model.model import Model
from coxa.movement.inverse_kinematics import Kinematics
from coxa.movement.motion import Motion
from coxa.movement.trajectory import Trajectory
from coxa.muscles.capacity import Capacity
from coxa.muscles.recruitment import Recruitment
from coxa.opensim.table import Table


def gather(
    model: Model,
    motion: Motion,
    loads: ExternalLoads | None,
    joint_loads: JointLoads,
    kinematics: Kinematics | None,
) -> Trial:
    """Gather what there is to check of a trial, and to find its events from."""
    errors = None
    if kinematics is not None:
        errors = MarkerErrors(kinematics.markers, kinematics.motion.time, kinematics.error_m)
    return gather_trial(
        model,
        motion,
        loads,
        joint_loads=joint_loads,
        markers=errors,
        notes=tuple(f"left out: {part}" for part in model.dropped),
    )


def doubt(model: Model, trial: Trial) -> tuple[TrialWarning, ...]:
    """Check the model's masses and the trial: plates, feet, residuals, markers, readers' notes."""
    return (*check_inertia(model), *check_trial(trial))


def compare(
    emg: Table | None,
    emg_map: str | Path | None,
    time: Floats,
    activation: Floats,
    model: Model,
) -> tuple[EmgMatch, ...]:
    """Compare activations (n, M) with EMG, mapped by name or by a file."""
    if emg is None:
        if emg_map is not None:
            raise CoxaError("there is an EMG map and no EMG", file=emg_map)
        return ()
    mapping = None if emg_map is None else read_emg_map(emg_map)
    force = [m.max_isometric_force for m in model.muscles]
    return compare_emg(
        time, activation, model.muscle_names, emg, mapping, max_isometric_force=force
    )


def notes(
    motion: Motion, trajectory: Trajectory, strength: Capacity | None, shared: Recruitment
) -> tuple[TrialWarning, ...]:
    """Collect what filtering, muscle curves and recruitment had to say, beyond the motion's."""
    said = [w for w in trajectory.warnings if w not in motion.warnings]
    if strength is not None:
        said += strength.warnings
    said += shared.warnings
    return tuple(TrialWarning("solve", what) for what in said)
