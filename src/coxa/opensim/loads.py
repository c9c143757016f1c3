"""Read and write external loads: OpenSim's ExternalLoads document, and the table it points at."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from lxml import etree
from numpy.typing import NDArray

from coxa.errors import CoxaError, nearest
from coxa.loads.external import ExternalForce, ExternalLoads
from coxa.model.model import Model
from coxa.opensim.objects import Properties, open_object
from coxa.opensim.table import Table, read_table, write_table
from coxa.opensim.text import write_text
from coxa.opensim.xml import Element, find, label, name_of, wrong

Floats = NDArray[np.float64]


def read_external_loads(path: str | Path, model: Model) -> ExternalLoads:
    """Read an ExternalLoads document and its table; its times are the table's.

    An identifier names the three columns that begin with it, as in OpenSim. Raises `CoxaError`
    for a body the model lacks, columns the table lacks, and loads of OpenSim 2.2 and older.
    """
    document = open_object(path, ["ExternalLoads"])
    loads = Properties(document, document.model)
    data = loads.file("datafile")
    if data is None:
        raise loads.wrong("datafile", "no <datafile> is named", "Name the table of forces there.")
    if not data.exists():
        todo = "Put the table there, or correct the name."
        raise loads.wrong("datafile", f"there is no file '{data}'", todo)
    table = read_table(data)
    warnings = list(table.warnings)
    if loads.text("external_loads_model_kinematics_file"):
        warnings.append("external_loads_model_kinematics_file is not used (nor is it in OpenSim 4)")
    forces: list[ExternalForce] = []
    for element in _members(document.model):
        force = Properties(document, element)
        if force.is_off():
            warnings.append(f"{force} is switched off")
        else:
            forces.append(_read_force(force, table, model))
    if not forces:
        raise loads.wrong("objects", "no force is applied", "Add one, or leave the loads out.")
    return ExternalLoads(tuple(forces), str(path), tuple(warnings))


def _members(root: Element) -> Iterator[Element]:
    holder = find(root, "objects")
    for element in () if holder is None else holder:
        if element.tag != "ExternalForce":
            raise wrong(
                element,
                f"{label(element)} is no ExternalForce",
                "Open the loads in OpenSim 4 and save them again.",
            )
        yield element


def _read_force(force: Properties, table: Table, model: Model) -> ExternalForce:
    body = _body(force, "applied_to_body", model)
    push, point, torque = (
        _columns(force, f"{kind}_identifier", table) for kind in ("force", "point", "torque")
    )
    if push is None and torque is None:
        raise force.wrong(
            "force_identifier", "it names neither a force nor a torque", "Give an identifier."
        )
    if push is None and point is not None:
        raise force.wrong("point_identifier", "it has a point and no force", "Remove the point.")
    return ExternalForce(
        name=name_of(force.element) or body,
        body=body,
        expressed_in=_body(force, "force_expressed_in_body", model, "ground"),
        point_expressed_in=_body(force, "point_expressed_in_body", model, "ground"),
        time=table.time,
        force=np.zeros((table.time.size, 3)) if push is None else push,
        point=point,
        torque=torque,
    )


def _body(force: Properties, tag: str, model: Model, default: str = "") -> str:
    """Look up a body of the model, or ground; some files give its whole path."""
    name = force.text(tag).split("/")[-1] or default
    known = ["ground", *(body.name for body in model.bodies)]
    if not name:
        raise force.wrong(tag, f"it lacks <{tag}>", "Name the body it pushes.")
    if name not in known:
        raise force.wrong(
            tag, f"the model '{model.name}' has no body '{name}'", nearest(name, known)
        )
    return name


def _columns(force: Properties, tag: str, table: Table) -> Floats | None:
    """Return the three columns (n, 3) that begin with an identifier; None without one."""
    identifier = force.text(tag)
    if not identifier:
        return None
    found = [i for i, name in enumerate(table.columns) if name.startswith(identifier)]
    if len(found) != 3:
        names = ", ".join(table.columns[i] for i in found[:6])
        raise force.wrong(
            tag,
            f"{len(found)} columns of '{table.path}' begin with '{identifier}'"
            + (f" ({names})" if found else ""),
            "Three must: x, y and z." if found else nearest(identifier + "x", table.columns),
        )
    ends = [table.columns[i].lower()[-1:] for i in found]
    if set(ends) == set("xyz") and ends != ["x", "y", "z"]:
        raise CoxaError(
            f"the columns of '{identifier}' are in the order {', '.join(ends)}",
            file=table.path,
            line=table.label_line,
            todo="OpenSim takes them in the file's order: bring them to x, y, z.",
        )
    return table.values[:, found]


def write_external_loads(
    path: str | Path, loads: ExternalLoads, *, data_name: str | None = None
) -> None:
    """Write an ExternalLoads document, and beside it its table (by default `<stem>.mot`).

    Raises `CoxaError` when the forces do not share their times (one table holds them all), two
    share a name, or a file cannot be written.
    """
    target = Path(path)
    data = target.with_name(data_name or target.stem + ".mot")
    names = [force.name for force in loads.forces]
    if not names or len(set(names)) < len(names):
        raise CoxaError("not written: loads need forces, each with its own name", file=path)
    time = loads.forces[0].time
    if any(not np.array_equal(force.time, time) for force in loads.forces):
        raise CoxaError(
            "not written: the forces are sampled at different times",
            file=path,
            todo="Resample them to the same times.",
        )
    columns: list[str] = []
    values: list[Floats] = []
    root = etree.Element("OpenSimDocument", {"Version": "40000"})
    holder = etree.SubElement(root, "ExternalLoads", {"name": target.stem})
    members = etree.SubElement(holder, "objects")
    for force in loads.forces:
        _write_force(members, force, columns, values)
    etree.SubElement(holder, "groups")
    etree.SubElement(holder, "datafile").text = data.name
    etree.indent(root, "\t")
    write_table(data, columns, time, np.hstack(values), name=target.stem, in_degrees=False)
    write_text(path, '<?xml version="1.0" encoding="UTF-8" ?>\n' + etree.tostring(root).decode())


def _write_force(
    members: Element, force: ExternalForce, columns: list[str], values: list[Floats]
) -> None:
    element = etree.SubElement(members, "ExternalForce", {"name": force.name})
    parts: Sequence[tuple[str, str, Floats | None]] = (
        ("force", f"{force.name}_force_v", force.force),
        ("point", f"{force.name}_force_p", force.point),
        ("torque", f"{force.name}_torque_", force.torque),
    )
    texts = {
        "applied_to_body": force.body,
        "force_expressed_in_body": force.expressed_in,
        "point_expressed_in_body": force.point_expressed_in,
    }
    for kind, identifier, data in parts:
        if data is not None:
            columns.extend(identifier + axis for axis in "xyz")
            values.append(data)
        texts[f"{kind}_identifier"] = identifier if data is not None else ""
    for tag, text in texts.items():
        etree.SubElement(element, tag).text = text
