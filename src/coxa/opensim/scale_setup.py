"""Read what scaling is asked to do: the setup file of OpenSim's ScaleTool, and marker sets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import inf
from pathlib import Path

from coxa.model.bodies import Marker, Vector
from coxa.model.measurement import Measurement
from coxa.movement.tasks import Task
from coxa.opensim.ik_setup import ik_setup_in
from coxa.opensim.objects import Properties, open_object, refuse_unknown
from coxa.opensim.osim_document import named, refuse_twins
from coxa.opensim.xml import Element, find, wrong

_ORDERS = ("measurements", "manualScale")


@dataclass(frozen=True)
class ScaleSetup:
    """A ScaleTool: what to measure, what to scale by hand, and how to place the markers.

    `factors` (by body; x, y, z) win over measurements where `manual_last`, else they lose. Times
    in s. `tasks` None: the markers are not placed.
    """

    path: Path
    name: str
    mass_kg: float | None
    model_file: Path | None
    marker_set_file: Path | None
    marker_file: Path | None
    start: float
    end: float
    measurements: tuple[Measurement, ...]
    factors: dict[str, Vector]
    manual_last: bool
    preserve_mass_distribution: bool
    tasks: tuple[Task, ...] | None
    placer_file: Path | None
    placer_start: float
    placer_end: float
    output_model_file: Path | None


@dataclass(frozen=True)
class MarkerSet:
    """Markers to put on a model, and the names of those that placing must not move."""

    markers: tuple[Marker, ...]
    fixed: frozenset[str]


def read_scale_setup(path: str | Path) -> ScaleSetup:
    """Read the setup file of a ScaleTool; file names count from the file's own folder.

    Raises `CoxaError`, with file and line, for what is not supported.
    """
    document = open_object(path, ["ScaleTool"])
    tool = Properties(document, document.model)
    maker, scaler, placer = (
        _part(tool, tag) for tag in ("GenericModelMaker", "ModelScaler", "MarkerPlacer")
    )
    refuse_unknown(
        placer.element,
        ("apply", "IKTaskSet", "marker_file", "time_range"),
        (
            *("output_motion_file", "output_model_file", "output_marker_file"),
            *("max_marker_movement", "optimizer_algorithm"),
        ),
    )
    order = scaler.words("scaling_order") or ("measurements",)
    for word in order:
        if word not in _ORDERS:
            raise scaler.wrong(
                "scaling_order", f"the order names '{word}'", f"Known: {', '.join(_ORDERS)}."
            )
    mass = tool.number("mass", -1.0)
    applied = scaler.boolean("apply", True)
    start, end = _times(scaler)
    placer_start, placer_end = _times(placer)
    return ScaleSetup(
        path=Path(path),
        name=str(tool.element.get("name", "")),
        mass_kg=mass if mass > 0.0 else None,
        model_file=maker.file("model_file"),
        marker_set_file=maker.file("marker_set_file"),
        marker_file=scaler.file("marker_file"),
        start=start,
        end=end,
        measurements=_measurements(scaler) if applied and "measurements" in order else (),
        factors=_manual(scaler) if applied and "manualScale" in order else {},
        manual_last=order[-1] == "manualScale",
        preserve_mass_distribution=scaler.boolean("preserve_mass_distribution", True),
        tasks=_tasks(placer, Path(path)) if placer.boolean("apply", True) else None,
        placer_file=placer.file("marker_file"),
        placer_start=placer_start,
        placer_end=placer_end,
        output_model_file=placer.file("output_model_file") or scaler.file("output_model_file"),
    )


def read_marker_set(path: str | Path) -> MarkerSet:
    """Read a MarkerSet file of any OpenSim version from 2.3: bodies, places (m), and `fixed`."""
    document = open_object(path, ["MarkerSet"])
    whole = Properties(document, document.model)
    elements = list(_members(whole, ""))
    refuse_twins(elements, "marker")
    markers: list[Marker] = []
    fixed: set[str] = set()
    for element in elements:
        one = Properties(document, element)
        body = one.text("socket_parent_frame") or one.text("body")
        if not body:
            raise wrong(element, "a marker names no body", "Give it a <body>.")
        x, y, z = one.numbers("location", (0.0, 0.0, 0.0))
        markers.append(Marker(named(element), body.rsplit("/", 1)[-1], (x, y, z)))
        if one.boolean("fixed", False):
            fixed.add(named(element))
    return MarkerSet(tuple(markers), frozenset(fixed))


def _part(tool: Properties, tag: str) -> Properties:
    found = tool.find(tag)
    if found is None:
        raise wrong(tool.element, f"{tool} lacks <{tag}>", "Save the setup file in OpenSim again.")
    return Properties(tool.document, found)


def _times(part: Properties) -> tuple[float, float]:
    """Look up times; OpenSim writes -1 -1 for all of them."""
    start, end = part.span("time_range", "time_range", (-1.0, -1.0))
    return (-inf, inf) if (start, end) == (-1.0, -1.0) else (start, end)


def _members(part: Properties, tag: str) -> Iterator[Element]:
    holder = find(part.element, tag) if tag else part.element
    members = None if holder is None else find(holder, "objects")
    yield from () if members is None else members


def _applied(part: Properties, tag: str) -> list[Properties]:
    each = [Properties(part.document, element) for element in _members(part, tag)]
    return [one for one in each if one.boolean("apply", True)]


def _measurements(scaler: Properties) -> tuple[Measurement, ...]:
    made: list[Measurement] = []
    for one in _applied(scaler, "MeasurementSet"):
        pairs: list[tuple[str, str]] = []
        for element in _members(one, "MarkerPairSet"):
            pair = Properties(one.document, element)
            words = pair.words("markers")
            if len(words) != 2:
                raise pair.wrong("markers", f"it names {len(words)} markers", "Name two.")
            pairs.append((words[0], words[1]))
        if not pairs:
            raise wrong(one.element, f"{one} has no pair of markers", "Give it one, or switch off.")
        bodies = {
            named(element): "".join(Properties(one.document, element).words("axes")).lower()
            for element in _members(one, "BodyScaleSet")
        }
        made.append(Measurement(named(one.element), tuple(pairs), bodies))
    return tuple(made)


def _manual(scaler: Properties) -> dict[str, Vector]:
    factors: dict[str, Vector] = {}
    for one in _applied(scaler, "ScaleSet"):
        x, y, z = one.numbers("scales", (1.0, 1.0, 1.0))
        factors[one.text("segment")] = (x, y, z)
    return factors


def _tasks(placer: Properties, path: Path) -> tuple[Task, ...]:
    return ik_setup_in(_part(placer, "IKTaskSet"), path).tasks
