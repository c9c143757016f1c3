"""What a trial is made of: the files of a folder, or those an OpenSim setup file names."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from coxa.errors import CoxaError
from coxa.muscles.reactions import ReactionRequest
from coxa.opensim.analyses import JointReaction, StaticOptimization
from coxa.opensim.ik_setup import IkSetup
from coxa.opensim.setups import AnalyzeSetup, read_setup

_MODEL = ("model.osim",)
_MOTION = ("ik.mot", "ik.sto")
_LOADS = ("external_loads.xml",)
_MARKERS = ("markers.trc",)
_IK_SETUP = ("setup_ik.xml",)
_RESERVES = ("reserves.xml",)
_EMG = ("emg.sto", "emg.mot")
_C3D = ("trial.c3d",)


@dataclass(frozen=True)
class Trial:
    """The files and settings of one trial; None where it has none. `lowpass_hz` 0: no filter."""

    name: str
    model: Path | None = None
    motion: Path | None = None
    loads: Path | None = None
    markers: Path | None = None
    ik_setup: Path | None = None
    reserves: tuple[Path, ...] = ()
    emg: Path | None = None
    c3d: Path | None = None
    start: float | None = None
    end: float | None = None
    lowpass_hz: float | None = None
    exponent: float | None = None
    physiology: bool | None = None
    reactions: tuple[ReactionRequest, ...] | None = None


def find_trial(path: str | Path) -> Trial:
    """Find what a trial folder holds, or what an OpenSim setup file asks for.

    A folder holds `model.osim` and `ik.mot` or `ik.sto`, and where they exist
    `external_loads.xml`, `reserves.xml`, `markers.trc` with `setup_ik.xml`, `emg.sto`,
    `trial.c3d`. Raises `CoxaError` when it is neither, or holds none of these.
    """
    place = Path(path)
    if place.is_dir():
        return _in_folder(place)
    if not place.exists():
        raise CoxaError("there is no such trial folder or setup file", file=place)
    if place.suffix.lower() == ".c3d":
        return Trial(place.stem, c3d=place)
    if place.suffix.lower() != ".xml":
        raise CoxaError(
            "a trial is a folder, an OpenSim setup file (.xml) or a recording (.c3d)",
            file=place,
            todo="Give a motion with --model and --motion.",
        )
    return _of_setup(place)


def _in_folder(folder: Path) -> Trial:
    def first(names: tuple[str, ...]) -> Path | None:
        return next((folder / n for n in names if (folder / n).is_file()), None)

    reserves = first(_RESERVES)
    trial = Trial(
        name=folder.resolve().name,
        model=first(_MODEL),
        motion=first(_MOTION),
        loads=first(_LOADS),
        markers=first(_MARKERS),
        ik_setup=first(_IK_SETUP),
        reserves=() if reserves is None else (reserves,),
        emg=first(_EMG),
        c3d=first(_C3D),
    )
    if trial.c3d is None and (trial.model is None or (trial.motion or trial.markers) is None):
        needed = [*_MODEL, " or ".join([*_MOTION, *_MARKERS])]
        raise CoxaError(
            f"the folder is no trial: it needs {' and '.join(needed)}, or {_C3D[0]}",
            file=folder,
            todo="Name the files with --model and --motion.",
        )
    return trial


def _of_setup(path: Path) -> Trial:
    setup = read_setup(path)
    if isinstance(setup, IkSetup):
        return Trial(
            setup.name or path.stem,
            model=setup.model_file,
            markers=setup.marker_file,
            ik_setup=path,
            start=_finite(setup.start),
            end=_finite(setup.end),
        )
    common = Trial(
        setup.name or path.stem,
        model=setup.model_file,
        motion=setup.coordinates_file,
        loads=setup.external_loads_file,
        start=_finite(setup.start),
        end=_finite(setup.end),
        lowpass_hz=setup.lowpass_hz or 0.0,
    )
    if not isinstance(setup, AnalyzeSetup):
        return common
    optimisation = next((a for a in setup.analyses if isinstance(a, StaticOptimization)), None)
    requests = tuple(
        request
        for analysis in setup.analyses
        if isinstance(analysis, JointReaction)
        for request in _requests(analysis)
    )
    return replace(
        common,
        reserves=setup.force_set_files,
        exponent=None if optimisation is None else optimisation.exponent,
        physiology=None if optimisation is None else optimisation.use_muscle_physiology,
        reactions=requests or None,
    )


def _requests(analysis: JointReaction) -> list[ReactionRequest]:
    """Pair joints with bodies and frames; one entry stands for all, as in OpenSim."""
    count = len(analysis.joints)

    def spread(values: tuple[str, ...]) -> tuple[str, ...]:
        return values * count if len(values) == 1 else values

    rows = zip(analysis.joints, spread(analysis.on), spread(analysis.frames), strict=True)
    return [
        ReactionRequest(joint, "parent" if on == "parent" else "child", frame)
        for joint, on, frame in rows
    ]


def _finite(value: float) -> float | None:
    return value if abs(value) < float("inf") else None
