"""Read OpenSim's setup files: which files, which times, and what to compute."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf
from pathlib import Path

from coxa.opensim.analyses import Analysis, read_analysis
from coxa.opensim.ik_setup import IkSetup, ik_setup_in
from coxa.opensim.objects import Properties, open_object, refuse_unknown
from coxa.opensim.xml import Element, find, label, wrong


@dataclass(frozen=True)
class AnalyzeSetup:
    """An AnalyzeTool: analyses of a motion from `start` to `end` (s). `lowpass_hz` None: raw."""

    path: Path
    name: str
    model_file: Path | None
    replace_force_set: bool
    force_set_files: tuple[Path, ...]
    coordinates_file: Path | None
    external_loads_file: Path | None
    lowpass_hz: float | None
    start: float
    end: float
    solve_for_equilibrium: bool
    results_directory: Path | None
    analyses: tuple[Analysis, ...]


@dataclass(frozen=True)
class InverseDynamicsSetup:
    """An InverseDynamicsTool: joint moments of a motion. `lowpass_hz` None: raw.

    `forces_to_exclude` names forces of the model that are left out (`Muscles`, `ALL`, ...).
    """

    path: Path
    name: str
    model_file: Path | None
    coordinates_file: Path | None
    external_loads_file: Path | None
    lowpass_hz: float | None
    start: float
    end: float
    forces_to_exclude: tuple[str, ...]
    results_directory: Path | None


Setup = AnalyzeSetup | InverseDynamicsSetup | IkSetup

_OUTPUT = ("results_directory", "output_precision")
_INTEGRATOR = (
    "maximum_number_of_integrator_steps",
    "maximum_integrator_step_size",
    "minimum_integrator_step_size",
    "integrator_error_tolerance",
    "integrator_fine_tolerance",
)
"""An AnalyzeTool writes them, and never integrates."""


def read_setup(path: str | Path) -> Setup:
    """Read the setup file of an AnalyzeTool, an InverseDynamicsTool or an InverseKinematicsTool.

    File names are resolved against the file's own folder. Raises `CoxaError` for any other
    tool, and for everything asked for that is not supported, by name and line.
    """
    document = open_object(path, ["AnalyzeTool", "InverseDynamicsTool", "InverseKinematicsTool"])
    tool = Properties(document, document.model)
    if tool.element.tag == "AnalyzeTool":
        return _analyze(tool, Path(path))
    if tool.element.tag == "InverseDynamicsTool":
        return _inverse_dynamics(tool, Path(path))
    return ik_setup_in(tool, Path(path))


def _analyze(tool: Properties, path: Path) -> AnalyzeSetup:
    for tag in ("states_file", "speeds_file"):
        if tool.text(tag):
            raise tool.wrong(
                tag,
                f"<{tag}> is not supported",
                "Give the motion as <coordinates_file>: speeds are computed from it.",
            )
    refuse_unknown(
        tool.element,
        (
            *("model_file", "replace_force_set", "force_set_files", "coordinates_file"),
            *("external_loads_file", "lowpass_cutoff_frequency_for_coordinates"),
            *("initial_time", "final_time", "AnalysisSet"),
            "solve_for_equilibrium_for_auxiliary_states",
        ),
        (*_OUTPUT, *_INTEGRATOR, "ControllerSet", "defaults", "print_results_files"),
    )
    _refuse_controllers(tool)
    analyses = [read_analysis(Properties(tool.document, e)) for e in _members(tool, "AnalysisSet")]
    start, end = tool.span("initial_time", "final_time", (0.0, 1.0))
    return AnalyzeSetup(
        path=path,
        name=str(tool.element.get("name", "")),
        model_file=tool.file("model_file"),
        replace_force_set=tool.boolean("replace_force_set", False),
        force_set_files=tool.files("force_set_files"),
        coordinates_file=tool.file("coordinates_file"),
        external_loads_file=tool.file("external_loads_file"),
        lowpass_hz=_lowpass(tool),
        start=start,
        end=end,
        solve_for_equilibrium=tool.boolean("solve_for_equilibrium_for_auxiliary_states", False),
        results_directory=tool.file("results_directory"),
        analyses=tuple(analysis for analysis in analyses if analysis is not None),
    )


def _members(tool: Properties, tag: str) -> list[Element]:
    holder = find(tool.element, tag)
    members = None if holder is None else find(holder, "objects")
    return [] if members is None else list(members)


def _refuse_controllers(tool: Properties) -> None:
    for element in _members(tool, "ControllerSet"):
        controller = Properties(tool.document, element)
        on = controller.boolean("enabled", True) and not controller.boolean("isDisabled", False)
        if on:
            raise wrong(
                element,
                f"{label(element)} is not supported here",
                "Remove it: static optimization finds the controls itself.",
            )


def _inverse_dynamics(tool: Properties, path: Path) -> InverseDynamicsSetup:
    refuse_unknown(
        tool.element,
        (
            *("model_file", "coordinates_file", "external_loads_file", "time_range"),
            *("lowpass_cutoff_frequency_for_coordinates", "forces_to_exclude"),
        ),
        (*_OUTPUT, "output_gen_force_file", "output_body_forces_file", "input_directory"),
    )
    start, end = tool.span("time_range", "time_range", (-inf, inf))
    return InverseDynamicsSetup(
        path=path,
        name=str(tool.element.get("name", "")),
        model_file=tool.file("model_file"),
        coordinates_file=tool.file("coordinates_file"),
        external_loads_file=tool.file("external_loads_file"),
        lowpass_hz=_lowpass(tool),
        start=start,
        end=end,
        forces_to_exclude=tool.words("forces_to_exclude"),
        results_directory=tool.file("results_directory"),
    )


def _lowpass(tool: Properties) -> float | None:
    """Look up the cut-off frequency; OpenSim writes a negative one for none."""
    tag = "lowpass_cutoff_frequency_for_coordinates"
    frequency = tool.number(tag, -1.0)
    if frequency == 0.0 or frequency == inf:
        raise tool.wrong(tag, f"the cut-off is {frequency:g} Hz", "Give Hz, or -1 for none.")
    return frequency if frequency > 0.0 else None
