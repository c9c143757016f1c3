"""What a study leaves behind: tables as OpenSim names them, and a summary."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from coxa.errors import CoxaError, nearest
from coxa.kernels.arrays import Floats
from coxa.movement.cycles import Cycles, cut_cycles
from coxa.movement.events import Side
from coxa.opensim.series import Series
from coxa.study.study import Study
from coxa.study.summary import summarise

ARM = "moment_arm_"


def names(study: Study) -> tuple[str, ...]:
    """List the series a study has, each the stem of the file it is written to."""
    crossed = {int(c) for c in study.acting.flat.paths.arm_coordinate}
    arms = crossed - study.model.residual_coordinates
    fibers = ("fiber_length",) if study.capacity is not None else ()
    ligaments = ("passive_moment", "band_tension") if study.ligaments is not None else ()
    ground = ("ground_reaction",) if study.ground is not None else ()
    return (
        "kinematics",
        *ground,
        "inverse_dynamics",
        "activation",
        "force",
        "joint_reaction",
        "muscle_length",
        *fibers,
        *ligaments,
        *(f"{ARM}{study.model.coordinate_names[c]}" for c in sorted(arms)),
    )


def series(study: Study, name: str) -> Series:
    """Return one series of a study by name, see `names`. Raises `CoxaError` with a near miss."""
    if name.startswith(ARM) and name in names(study):
        return _arms(study, name)
    makers: dict[str, Callable[[Study], Series]] = {
        "kinematics": _kinematics,
        "ground_reaction": _ground_reaction,
        "inverse_dynamics": _inverse_dynamics,
        "activation": _activation,
        "force": _force,
        "joint_reaction": _joint_reaction,
        "muscle_length": _muscle_length,
        "fiber_length": _fiber_length,
        "passive_moment": _passive_moment,
        "band_tension": _band_tension,
    }
    if name not in names(study):
        raise CoxaError(f"a study has no series '{name}'", todo=nearest(name, names(study)))
    return makers[name](study)


def cycles(study: Study, name: str, side: Side) -> Cycles:
    """Cut one series ("force", "inverse_dynamics", ...) into the strides of a side ("r", "l").

    Curves at 0-100 % from heel strike to heel strike; `Cycles` gives mean and SD. Raises
    `CoxaError` for a series the study does not have.
    """
    table = series(study, name)
    return cut_cycles(table.time, table.values, study.events, side, table.columns)


def write_study(
    study: Study, folder: str | Path, *, draw: Callable[[Path], object] | None = None
) -> tuple[Path, ...]:
    """Write every series as .sto and the summary as JSON; return the files' paths.

    The folder is whole or absent: it is made under a temporary name and renamed. One that a
    study was written to before is replaced, any other that is not empty is refused. `draw` is
    called with the temporary folder, to add pictures. Raises `CoxaError` where it cannot be
    written.
    """
    target = Path(folder)
    check_replaceable(target)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        made = Path(tempfile.mkdtemp(prefix=f".{target.name}-", dir=target.parent))
        made.chmod(0o755)
    except OSError as error:
        raise _unwritable(target, error) from error
    try:
        for name in names(study):
            series(study, name).write(made / f"{name}.sto")
        text = json.dumps(summarise(study), indent=1, ensure_ascii=False)
        stamp = f'{{\n "written": "{datetime.now(UTC).isoformat(timespec="seconds")}",'
        (made / "summary.json").write_text(stamp + text[1:] + "\n", encoding="utf-8")
        if draw is not None:
            draw(made)
        _put_in_place(made, target)
    except OSError as error:
        raise _unwritable(target, error) from error
    finally:
        shutil.rmtree(made, ignore_errors=True)
    return tuple(sorted(target.iterdir()))


def check_replaceable(target: Path) -> None:
    """Refuse a file, or a folder that holds anything else than the results of a study."""
    if target.is_file():
        raise CoxaError("a file is in the way of the results", file=target)
    if target.is_dir() and any(target.iterdir()) and not (target / "summary.json").is_file():
        raise CoxaError(
            "the folder holds something else than the results of a study",
            file=target,
            todo="Give another folder with --out.",
        )


def _put_in_place(made: Path, target: Path) -> None:
    """Rename the new folder to its place; an old one is only removed once the new one is in."""
    if not target.exists():
        made.rename(target)
        return
    aside = Path(tempfile.mkdtemp(prefix=f".{target.name}-old-", dir=target.parent))
    target.rename(aside / "old")
    try:
        made.rename(target)
    except OSError:
        (aside / "old").rename(target)
        raise
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def _unwritable(target: Path, error: OSError) -> CoxaError:
    return CoxaError(
        f"the results cannot be written ({error.strerror or error})",
        file=target,
        todo="Nothing was left behind. Give another folder with --out, or make room.",
    )


def _kinematics(study: Study) -> Series:
    unit = "rad, or m for sliding coordinates"
    q = study.trajectory.q
    return Series("kinematics", study.time, study.model.coordinate_names, q, unit)


def _ground_reaction(study: Study) -> Series:
    """Tell the predicted reaction as OpenSim's files of plates do."""
    assert study.ground is not None  # named only then
    forces = study.ground.loads.forces
    parts = [(f"{f.body}_force_v", f.force) for f in forces]
    parts += [(f"{f.body}_force_p", f.point) for f in forces if f.point is not None]
    parts += [(f"{f.body}_torque_", f.torque) for f in forces if f.torque is not None]
    columns = tuple(f"{stem}{axis}" for stem, _ in parts for axis in "xyz")
    values = np.hstack([part for _, part in parts])
    return Series("ground_reaction", study.time, columns, values, "v: N, p: m, torque: N m")


def _inverse_dynamics(study: Study) -> Series:
    columns = tuple(
        f"{c.name}_{'moment' if c.motion == 'rotational' else 'force'}"
        for c in study.model.coordinates
    )
    moments = study.joint_loads.moments
    return Series("inverse_dynamics", study.time, columns, moments, "N m, or N for _force")


def _passive_moment(study: Study) -> Series:
    assert study.ligaments is not None  # named only then
    columns = tuple(f"{c.name}_passive_moment" for c in study.model.coordinates)
    unit = "N m, of capsules, ligaments and bands"
    return Series("passive_moment", study.time, columns, study.ligaments.moments, unit)


def _band_tension(study: Study) -> Series:
    assert study.ligaments is not None
    columns = tuple(band.name for band in study.model.bands)
    return Series("band_tension", study.time, columns, study.ligaments.tension, "N")


def _reserves(study: Study) -> tuple[tuple[str, ...], Floats, Floats]:
    """Return the reserves' column names, forces (n, r), and optimal forces (r,)."""
    has = study.problem.reserve > 0.0
    named = zip(study.problem.coordinates, has, strict=True)
    columns = tuple(f"reserve_{c}" for c, there in named if there)
    return columns, study.recruitment.reserves[:, has], study.problem.reserve[has]


def _activation(study: Study) -> Series:
    columns, reserves, optimal = _reserves(study)
    values = np.hstack([study.recruitment.activations, reserves / optimal])
    unit = "1; for reserves: force / optimal force"
    return Series("activation", study.time, (*study.model.muscle_names, *columns), values, unit)


def _force(study: Study) -> Series:
    columns, reserves, _ = _reserves(study)
    values = np.hstack([study.force, reserves])
    unit = "N; for reserves: N m, or N for sliding coordinates"
    return Series("force", study.time, (*study.model.muscle_names, *columns), values, unit)


def _joint_reaction(study: Study) -> Series:
    columns = tuple(
        f"{r.label}_{kind}{axis}" for r in study.reactions for kind in "fmp" for axis in "xyz"
    )
    parts = [part for r in study.reactions for part in (r.force, r.moment, r.point)]
    values = np.hstack(parts) if parts else np.empty((len(study.time), 0))
    return Series("joint_reaction", study.time, columns, values, "f: N, m: N m, p: m")


def _muscle_length(study: Study) -> Series:
    names_ = study.model.muscle_names
    return Series("muscle_length", study.time, names_, study.geometry.length, "m")


def _fiber_length(study: Study) -> Series:
    assert study.capacity is not None  # `names` lists it only then
    names_ = study.model.muscle_names
    return Series("fiber_length", study.time, names_, study.capacity.fiber_length, "m")


def _arms(study: Study, name: str) -> Series:
    """Gather one coordinate's arms from the compact ones, without making the others."""
    paths = study.acting.flat.paths
    c = study.model.coordinate_index(name.removeprefix(ARM))
    owner = np.repeat(np.arange(len(study.model.muscles)), np.diff(paths.arm_start))
    here = np.flatnonzero(paths.arm_coordinate == c)
    values = np.zeros((len(study.time), len(study.model.muscles)))
    values[:, owner[here]] = study.geometry.arms[:, here]
    unit = "m, or 1 for a sliding coordinate"
    return Series(name, study.time, study.model.muscle_names, values, unit)
