"""A user's trial: which of its files is what, and how it is solved."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

import numpy as np

from coxa.app.messages import Upload, UploadedFile
from coxa.app.muscles import with_bellies
from coxa.errors import CoxaError
from coxa.kernels.arrays import Floats
from coxa.loads.external import ExternalLoads
from coxa.loads.stance import plate_loads
from coxa.model.conditions import Condition, apply
from coxa.model.model import Model
from coxa.model.subject import Subject
from coxa.movement.events import Side, side_name
from coxa.movement.markers import Markers
from coxa.movement.motion import Motion
from coxa.movement.scaling import scale_to_markers
from coxa.opensim.c3d import Recording, read_c3d
from coxa.opensim.motion import read_motion
from coxa.opensim.table import read_table
from coxa.opensim.text import write_text
from coxa.opensim.trc import read_trc
from coxa.opensim.trial import Trial, find_trial
from coxa.opensim.xml import Element, find, read_xml
from coxa.study.inputs import OWN, fit_motion, load_model, take_reserves
from coxa.study.settings import Settings
from coxa.study.solve import solve
from coxa.study.study import Study

MANIFEST = ".coxa-upload.json"
"""In a folder of uploads: what each file is."""
MOST_FRAMES = 600
"""Longer movements are solved at so many, evenly: a page cannot show more."""
FORCE_MARKS = ("_vx", "_px", "_force_v", "_torque_")
LEFT_OUT = (
    "{name} was left out: which foot each plate is under says an ExternalLoads file (.xml). "
    "Without it the ground's reaction is predicted."
)
PLATES = "Of the recording's force plates {told}."
NONE = "The recording has no force plates: the ground's reaction is predicted."
NO_PLATES = "Force plates of the recording are not used: {why}. The ground's reaction is predicted."

Kind = Literal["model", "motion", "markers", "loads", "force plates", "recording", "setup"]


@dataclass(frozen=True, eq=False)
class Ready:
    """A trial with its model and its motion: ready to be solved under conditions."""

    name: str
    trial: Trial
    model: Model
    motion: Motion
    notes: tuple[str, ...]
    plates: ExternalLoads | None = None
    """What the recording's force plates did to the feet."""

    @property
    def note(self) -> str:
        """Return what is to be said of the trial."""
        return " ".join(self.notes)


def take(folder: Path, files: Sequence[tuple[str, str]], trial: str) -> Upload:
    """Sort uploaded files, `(name on disk, name given)`, and note in the folder what each is.

    Raises `CoxaError` for files that make no trial, and for a model that cannot be read.
    """
    names = dict(files)
    kinds: dict[str, Kind] = {stored: _kind(folder / stored, name) for stored, name in files}
    found = {kind: [s for s, k in kinds.items() if k == kind] for kind in set(kinds.values())}
    single: tuple[Kind, ...] = ("model", "motion", "markers", "loads", "recording")
    for kind in single:
        if len(found.get(kind, ())) > 1:
            both = " and ".join(names[s] for s in found[kind])
            raise CoxaError(f"{both} are each a {kind}", todo=f"Give one {kind} at a time.")
    if not {"motion", "markers", "recording"} & found.keys():
        raise CoxaError(
            "there is no movement among the files",
            todo="Add a motion (.mot, .sto), markers (.trc) or a recording (.c3d).",
        )
    if "motion" in found and "model" not in found:
        raise CoxaError("the motion has no model", todo="Add the .osim file it was made with.")
    notes: list[str] = []
    loads = found.get("loads", [])
    if loads:
        _point_at(folder / loads[0], {names[s]: s for s in found.get("force plates", ())})
    else:
        notes += [LEFT_OUT.format(name=names[s]) for s in found.get("force plates", ())]
    title = Path(names[next(s for s, k in kinds.items() if k != "model")]).stem
    record = {kind: stored[0] for kind, stored in found.items()} | {"title": title, "notes": notes}
    write_text(folder / MANIFEST, json.dumps(record))
    given = ready(folder, None)  # what cannot be read is told now, not with the first picture
    listed = tuple(
        UploadedFile(name, kinds[stored], (folder / stored).stat().st_size)
        for stored, name in files
    )
    return Upload(trial, title, listed, given.notes)


def _kind(path: Path, name: str) -> Kind:
    suffix = path.suffix
    plain: dict[str, Kind] = {".osim": "model", ".trc": "markers", ".c3d": "recording"}
    if suffix in plain:
        return plain[suffix]
    if suffix == ".xml":
        root = read_xml(path)
        if find(root, "ExternalLoads") is not None or root.tag == "ExternalLoads":
            return "loads"
        raise CoxaError(
            f"{name} is no ExternalLoads file",
            todo="Of .xml files, only the one that says which forces act on which body is used.",
        )
    columns = [label.lower() for label in read_table(path).columns]
    forces = any(mark in label for label in columns for mark in FORCE_MARKS)
    return "force plates" if forces else "motion"


def _point_at(loads: Path, tables: dict[str, str]) -> None:
    """Let the loads' document name the table that came with it, and no other file."""
    root = read_xml(loads)
    holder: Element = root if root.tag == "ExternalLoads" else find(root, "ExternalLoads")
    named = find(holder, "datafile")
    asked = "" if named is None else (named.text or "").strip().replace("\\", "/").split("/")[-1]
    stored = next((s for name, s in tables.items() if name.lower() == asked.lower()), None)
    if stored is None and len(tables) == 1:
        stored = next(iter(tables.values()))
    if named is None or stored is None:
        raise CoxaError(
            f"the loads name a table of forces, '{asked[:80]}', that is not among the files",
            todo="Add it.",
        )
    named.text = stored
    write_text(loads, _as_text(root))


def _as_text(root: Element) -> str:
    from lxml import etree

    return bytes(etree.tostring(root)).decode()


def _find(folder: Path) -> tuple[Trial, tuple[str, ...]]:
    """Return the trial of a folder, of uploads or a user's own, and what is to be said of it."""
    manifest = folder / MANIFEST
    if not manifest.is_file():
        return find_trial(folder), ()
    record: dict[str, Any] = json.loads(manifest.read_text(encoding="utf-8"))

    def file(kind: Kind) -> Path | None:
        return folder / record[kind] if kind in record else None

    trial = Trial(
        record["title"],
        model=file("model"),
        motion=file("motion"),
        loads=file("loads"),
        markers=file("markers"),
        c3d=file("recording"),
    )
    return trial, tuple(record["notes"])


def ready(folder: Path, subject: Subject | None) -> Ready:
    """Read a trial's model and motion; markers alone are fit, by the default model of a person."""
    trial, notes = _find(folder)
    recording, refused = _recording(trial)
    markers = None if trial.motion else _markers(trial, recording)
    own = trial.model is None
    who = subject or Subject(75.0, 1.75)
    model = load_model(trial.model or OWN, subject=who if own else None)
    if own and markers is not None:
        model = scale_to_markers(model, markers, mass_kg=who.mass_kg, static=False)
    model = with_bellies(model)
    if trial.motion is not None:
        motion = read_motion(trial.motion, model)
    else:
        motion = fit_motion(model, markers, trial.ik_setup).motion
    plates = None
    if recording is not None and trial.loads is None:
        plates, said = _plates(recording, refused, model, motion)
        notes = (*notes, said)
        if plates is not None:
            trial = _while_recorded(trial, plates.forces[0].time, motion.time)
    return Ready(trial.name, trial, model, motion, notes, plates)


def _while_recorded(trial: Trial, plates: Floats, motion: Floats) -> Trial:
    """Bound a trial by its plates' record, which often ends some milliseconds sooner."""
    starts, ends = (trial.start, plates[0], motion[0]), (trial.end, plates[-1], motion[-1])
    return replace(
        trial,
        start=max(float(t) for t in starts if t is not None),
        end=min(float(t) for t in ends if t is not None),
    )


def _recording(trial: Trial) -> tuple[Recording | None, str]:
    """Read a recording; of one whose plates cannot be read, the rest, and what is wrong."""
    if trial.c3d is None:
        return None, ""
    try:
        return read_c3d(trial.c3d), ""
    except CoxaError as error:
        return read_c3d(trial.c3d, plates=False), error.what


def _markers(trial: Trial, recording: Recording | None) -> Markers | None:
    if trial.markers is not None:
        return read_trc(trial.markers)
    return None if recording is None else recording.markers


def _plates(
    recording: Recording, refused: str, model: Model, motion: Motion
) -> tuple[ExternalLoads | None, str]:
    """Return what a recording's plates did to the feet, and what is to be said of it."""
    if refused or not recording.plates:
        return None, NO_PLATES.format(why=refused) if refused else NONE
    try:
        loads = plate_loads(recording.plates, model, motion)
    except CoxaError as error:
        return None, NO_PLATES.format(why=error.what)
    feet = [force.name.rsplit("_", 1) for force in loads.forces]
    sides: dict[str, Side] = {"r": "r", "l": "l"}
    told = ", ".join(f"{plate} bears the {side_name(sides[side])} foot" for plate, side in feet)
    return loads, PLATES.format(told=told)


def solve_ready(given: Ready, conditions: Sequence[Condition]) -> Study:
    """Solve a trial under conditions; whatever was left open, the trial decides."""
    trial = given.trial
    model = apply(given.model, *conditions)
    reserves = [
        actuator for path in trial.reserves for actuator in take_reserves(path, model, False)
    ]
    lowpass = 6.0 if trial.lowpass_hz is None else trial.lowpass_hz
    how = Settings(
        lowpass_hz=lowpass or None,
        exponent=trial.exponent or 2.0,
        tendon="none" if trial.physiology is False else "rigid",
    )
    times = _times(given.motion.time, trial.start, trial.end)
    return solve(
        model,
        given.motion,
        given.plates or trial.loads,
        reserves=reserves,
        start=None if times is not None else trial.start,
        end=None if times is not None else trial.end,
        times=times,
        reactions=trial.reactions,
        settings=how,
    )


def _times(time: Floats, start: float | None, end: float | None) -> Floats | None:
    """Return the times to solve a long movement at; None where every frame is."""
    low = time[0] if start is None else max(start, time[0])
    high = time[-1] if end is None else min(end, time[-1])
    inside = int(((time >= low) & (time <= high)).sum())
    return None if inside <= MOST_FRAMES else np.linspace(low, high, MOST_FRAMES)


def without_reactions(given: Ready) -> Ready:
    """Return the trial with every joint's reaction asked for, not those of its setup alone."""
    return replace(given, trial=replace(given.trial, reactions=None))
