"""Read and write a movement as OpenSim's .mot and .sto files hold it."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from coxa.errors import CoxaError, nearest
from coxa.model.model import Model
from coxa.movement.motion import Motion
from coxa.opensim.table import Table, read_table, write_table

Floats = NDArray[np.float64]
Angles = Literal["deg", "rad"]

FULL_TURN = 2.0 * math.pi
_COUPLER_TOLERANCE = 1e-3
"""rad or m: looser than the eight decimals OpenSim writes, tighter than any real mismatch."""

_OTHER_STATES = ("speed", "activation", "fiber_length", "normalized_tendon_force")


def read_motion(path: str | Path, model: Model, *, angles: Angles | None = None) -> Motion:
    """Read the coordinates of a .mot or .sto file, in the model's order, in rad and m.

    `angles` overrides what the header says of degrees and radians, and is needed where it says
    nothing. As in OpenSim 4, columns of `coupled` coordinates are in radians either way.

    Raises `CoxaError` for a bad table, a column the model lacks, a free coordinate without a
    column, and angles of more than a turn that are said to be in radians.
    """
    table = read_table(path)
    warnings = list(table.warnings)
    columns = _match_columns(table, model, warnings)
    scale = _to_radians(table, angles, warnings)
    values = np.empty((table.time.size, len(model.coordinates)))
    for i, coordinate in enumerate(model.coordinates):
        if coordinate.name not in columns:
            values[:, i] = coordinate.default_value
            continue
        values[:, i] = table.values[:, columns[coordinate.name]]
        if coordinate.motion == "rotational":
            values[:, i] *= scale
            _refuse_turns(values[:, i], coordinate.name, table)
    _follow_couplers(values, model, columns, table, warnings)
    return Motion(table.time, model.coordinate_names, values, str(path), tuple(warnings))


def _match_columns(table: Table, model: Model, warnings: list[str]) -> dict[str, int]:
    """Return each coordinate's column; refuse columns that are nothing of the model's."""
    found: dict[str, int] = {}
    unused: list[str] = []
    for index, label in enumerate(table.columns):
        name, other = _coordinate_of(label, model.coordinate_names)
        if other:
            unused.append(label)
        elif name not in model.coordinate_names:
            raise CoxaError(
                f"the model '{model.name}' has no coordinate '{name}'",
                file=table.path,
                line=table.label_line,
                column=label,
                todo=nearest(name, model.coordinate_names) + " Rename or remove the column.",
            )
        elif name in found:
            raise CoxaError(
                f"'{name}' has two columns, '{table.columns[found[name]]}' and '{label}'",
                file=table.path,
                line=table.label_line,
                todo="Remove one: which of them counts cannot be told.",
            )
        else:
            found[name] = index
    if unused:
        warnings.append(f"{len(unused)} columns are no positions and not used: {_some(unused)}")
    return found


def _coordinate_of(label: str, known: tuple[str, ...]) -> tuple[str, bool]:
    """Return the coordinate a column is about, and whether it holds something else of a state.

    States are written `/jointset/hip_r/hip_flexion_r/value` by OpenSim 4, and speeds
    `hip_flexion_r_u` by OpenSim 3.
    """
    *way, last = label.split("/")
    if not way:
        return label, label not in known and label.endswith("_u") and label[:-2] in known
    if last in _OTHER_STATES:
        return label, True
    return (way[-1] if last == "value" else last), False


def _to_radians(table: Table, angles: Angles | None, warnings: list[str]) -> float:
    if angles not in (None, "deg", "rad"):
        raise CoxaError(f"angles is '{angles}'", todo="Give 'deg' or 'rad'.")
    said: Angles | None = None
    if table.in_degrees is not None:
        said = "deg" if table.in_degrees else "rad"
    if angles is None and said is None:
        raise CoxaError(
            "the header does not say whether angles are in degrees",
            file=table.path,
            todo="Add inDegrees=yes or inDegrees=no to it, or give --angles deg or rad.",
        )
    if angles is not None and said not in (None, angles):
        warnings.append(f"angles are read as {angles}, as asked; the header says {said}")
    return math.pi / 180.0 if (angles or said) == "deg" else 1.0


def _refuse_turns(values: Floats, name: str, table: Table) -> None:
    """Refuse more than a turn: degrees read as radians look so, and people rarely do."""
    peak = float(np.abs(values).max())
    if peak > FULL_TURN:
        raise CoxaError(
            f"'{name}' reaches {peak:.4g} rad, more than a full turn",
            file=table.path,
            column=name,
            todo="Is the file in degrees, and inDegrees wrong? Then give --angles deg, or mend it.",
        )


def _follow_couplers(
    values: Floats, model: Model, columns: dict[str, int], table: Table, warnings: list[str]
) -> None:
    """Set coordinates without a column where something else sets them; refuse where nothing does.

    A coupled coordinate that has a column keeps it, as in OpenSim.
    """
    driven = {coupler.dependent for coupler in model.couplers}
    absent = [c for c in model.coordinates if c.name not in columns]
    for coordinate in absent:
        if not coordinate.locked and coordinate.name not in driven:
            raise CoxaError(
                f"the free coordinate '{coordinate.name}' has no column",
                file=table.path,
                line=table.label_line,
                todo="Add the column, or lock the coordinate in the model.",
            )
    held = [c.name for c in absent if c.name not in driven]
    if held:
        warnings.append(f"locked coordinates without a column keep their default: {_some(held)}")
    if not driven:
        return
    complete = model.complete(values)
    made = [c.name for c in absent if c.name in driven]
    if made:
        warnings.append(f"coordinates without a column follow their couplers: {_some(made)}")
    for name in driven:
        i = model.coordinate_index(name)
        if name not in columns:
            values[:, i] = complete[:, i]
            continue
        gap = float(np.abs(values[:, i] - complete[:, i]).max())
        if gap > _COUPLER_TOLERANCE:
            warnings.append(f"'{name}' is up to {gap:.3g} (rad or m) off its coupler's function")


def _some(names: list[str]) -> str:
    return ", ".join(names[:6]) + (", ..." if len(names) > 6 else "")


def write_motion(
    path: str | Path, motion: Motion, model: Model, *, in_degrees: bool = True
) -> None:
    """Write a motion as a .mot or .sto file that OpenSim opens.

    With `in_degrees`, rotational coordinates are written in degrees; coupled ones stay in
    radians, as OpenSim 4 keeps them. Raises `CoxaError` where the file cannot be written.
    """
    kinds = {c.name: c.motion for c in model.coordinates}
    turn = 180.0 / math.pi if in_degrees else 1.0
    scale = [turn if kinds.get(name) == "rotational" else 1.0 for name in motion.coordinates]
    write_table(
        path,
        motion.coordinates,
        motion.time,
        motion.values * np.array(scale),
        name="Coordinates",
        in_degrees=in_degrees,
    )
