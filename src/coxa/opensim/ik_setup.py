"""Read what inverse kinematics is asked to follow: OpenSim's IK setup and IK task files."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf
from pathlib import Path

from coxa.movement.tasks import CoordinateTask, MarkerTask, Task
from coxa.opensim.objects import Properties, open_object, refuse_unknown
from coxa.opensim.osim_document import named, refuse_twins
from coxa.opensim.xml import Element, find, label, wrong


@dataclass(frozen=True)
class IkSetup:
    """An InverseKinematicsTool, or a bare IKTaskSet (which names no files and no times).

    `constraint_weight` infinite: constraints hold exactly, as they do in Coxa either way.
    """

    path: Path
    name: str
    tasks: tuple[Task, ...]
    model_file: Path | None = None
    marker_file: Path | None = None
    coordinate_file: Path | None = None
    constraint_weight: float = inf
    accuracy: float = 1e-5
    start: float = -inf
    end: float = inf
    output_motion_file: Path | None = None


def read_ik_setup(path: str | Path) -> IkSetup:
    """Read the setup file of an InverseKinematicsTool, or a bare IKTaskSet file.

    File names are resolved against the file's own folder; tasks that are switched off are left
    out. Raises `CoxaError` for tasks that are not supported, and for two tasks of one name.
    """
    document = open_object(path, ["InverseKinematicsTool", "IKTaskSet"])
    return ik_setup_in(Properties(document, document.model), Path(path))


def ik_setup_in(tool: Properties, path: Path) -> IkSetup:
    """Read an IK setup from its parsed tool, or from its bare set of tasks."""
    name = str(tool.element.get("name", ""))
    if tool.element.tag == "IKTaskSet":
        return IkSetup(path, name, _tasks(tool, tool.element))
    holder = find(tool.element, "IKTaskSet")
    if holder is None:
        raise wrong(tool.element, f"{tool} lacks <IKTaskSet>", "Say which markers to follow.")
    trial = Properties(tool.document, _trial(tool))
    refuse_unknown(
        tool.element,
        (
            *("model_file", "marker_file", "coordinate_file", "constraint_weight", "accuracy"),
            *("time_range", "IKTaskSet", "IKTrialSet"),
        ),
        (
            *("results_directory", "input_directory", "report_errors", "output_motion_file"),
            *("report_marker_locations", "optimizer_algorithm", "defaults"),
        ),
    )
    start, end = trial.span("time_range", "time_range", (-inf, inf))
    weight = tool.number("constraint_weight", inf)
    accuracy = tool.number("accuracy", 1e-5)
    if not weight >= 0.0:
        raise tool.wrong("constraint_weight", "a weight is negative", "Give 0 or more, or Inf.")
    if not 0.0 < accuracy < inf:
        raise tool.wrong("accuracy", f"the accuracy is {accuracy:g}", "Give a number above 0.")
    return IkSetup(
        path=path,
        name=name,
        tasks=_tasks(tool, holder),
        model_file=tool.file("model_file"),
        marker_file=trial.file("marker_file"),
        coordinate_file=trial.file("coordinate_file"),
        constraint_weight=weight,
        accuracy=accuracy,
        start=start,
        end=end,
        output_motion_file=trial.file("output_motion_file"),
    )


def _trial(tool: Properties) -> Element:
    """Return what names the files: the tool itself, or in OpenSim 1 and 2 its one trial."""
    trials = find(tool.element, "IKTrialSet")
    members = None if trials is None else find(trials, "objects")
    if members is None or not len(members):
        return tool.element
    if len(members) > 1:
        raise wrong(members[1], "the setup holds a second trial", "Give each its own file.")
    return members[0]


def _tasks(tool: Properties, holder: Element) -> tuple[Task, ...]:
    members = find(holder, "objects")
    elements: list[Element] = [] if members is None else list(members)
    refuse_twins(elements, "the task")
    tasks = [_task(Properties(tool.document, element)) for element in elements]
    followed = tuple(task for task in tasks if task is not None)
    if not followed:
        raise wrong(holder, "no task is switched on", "Set <apply>true</apply> on some markers.")
    return followed


def _task(asked: Properties) -> Task | None:
    if asked.element.tag not in ("IKMarkerTask", "IKCoordinateTask"):
        raise wrong(
            asked.element,
            f"{label(asked.element)} is not supported",
            "Use IKMarkerTask or IKCoordinateTask.",
        )
    if not asked.boolean("apply", True):
        return None
    name = named(asked.element)
    weight = asked.number("weight", 1.0)
    if not 0.0 <= weight < inf:
        raise asked.wrong("weight", f"the weight is {weight:g}", "Give 0 or more.")
    if asked.element.tag == "IKMarkerTask":
        return MarkerTask(name, weight)
    return CoordinateTask(name, weight, _value(asked))


def _value(asked: Properties) -> float | None:
    """Return the value a coordinate is pulled to (rad or m); None: the model's default."""
    kind = asked.text("value_type") or "default_value"
    if kind == "default_value":
        return None
    if kind != "manual_value":
        raise asked.wrong(
            "value_type",
            f"value_type '{kind}' is not supported",
            "Use default_value or manual_value, or switch the task off.",
        )
    value = asked.number("value", 0.0)
    if not -inf < value < inf:
        raise asked.wrong("value", "the value must be finite", "Give rad or m.")
    return value
