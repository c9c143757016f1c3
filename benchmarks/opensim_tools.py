"""OpenSim's own tools, run once over the same frames and timed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from time import perf_counter
from typing import Any

from coxa.opensim.motion import write_motion
from coxa.opensim.table import read_table
from gait_frames import SPANS, gait
from opensim_peer import borrowed, find_opensim, hushed
from shared_trials import walk

ANALYSES = {
    "StaticOptimization": "setup_so.xml",
    "MuscleAnalysis": "setup_ma.xml",
    "JointReaction": "setup_jra.xml",
}
"""In this order: joint reactions need the forces of the static optimisation."""
KNOWN_FORCES = "expected_opensim46/SO_force.sto"


@dataclass(frozen=True)
class Run:
    """What a tool took (s) for how many frames; its input was read before, save the recordings."""

    seconds: float
    frames: int


@cache
def run_tools(name: str) -> dict[str, Run]:
    """Run AnalyzeTool, an analysis at a time, and InverseDynamicsTool over the frames of a walk."""
    opensim, (start, end) = find_opensim(), SPANS[name]
    files = [file for file in walk(name).folder.iterdir() if file.is_file()]
    runs: dict[str, Run] = {}
    with borrowed(*files) as folder, hushed():
        write_motion(folder / "ik.mot", gait(name).motion, gait(name).model)
        for analysis, setup in ANALYSES.items():
            _point_at_forces(folder, folder / setup)
            tool = opensim.AnalyzeTool(str(folder / setup))
            tool.setInitialTime(start)
            tool.setFinalTime(end)
            results = folder / analysis
            tool.setResultsDir(str(results))
            runs[analysis] = run_tool(tool, results)
        tool = _inverse_dynamics_tool(opensim, folder, start, end)
        runs["InverseDynamicsTool"] = run_tool(tool, folder / "InverseDynamics")
    return runs


@cache
def run_marker_tool(name: str) -> Run:
    """Run InverseKinematicsTool over the frames its setup file names."""
    opensim, trial = find_opensim(), walk(name).trial
    files = [Path(str(f)) for f in (trial.model, trial.markers, trial.ik_setup)]
    with borrowed(*files) as folder, hushed():
        tool = opensim.InverseKinematicsTool(str(folder / files[2].name))
        body = opensim.Model(str(folder / files[0].name))  # the tool does not keep it alive
        tool.setModel(body)
        tool.setMarkerDataFileName(str(folder / files[1].name))
        tool.set_report_errors(False)
        results = folder / "results"
        results.mkdir()
        tool.setResultsDir(str(results))
        tool.setOutputMotionFileName(str(results / "ik.sto"))
        return run_tool(tool, results)


def _point_at_forces(folder: Path, setup: Path) -> None:
    """Let a setup file read the muscle forces found here rather than those stored."""
    text = setup.read_text(encoding="utf-8")
    if KNOWN_FORCES in text:
        found = next((folder / "StaticOptimization").glob("*_force.sto"))
        setup.write_text(text.replace(KNOWN_FORCES, str(found)), encoding="utf-8")


def _inverse_dynamics_tool(opensim: Any, folder: Path, start: float, end: float) -> Any:
    tool = opensim.InverseDynamicsTool()
    tool.setModelFileName(str(folder / "model.osim"))
    tool.setCoordinatesFileName(str(folder / "ik.mot"))
    tool.setExternalLoadsFileName(str(folder / "external_loads.xml"))
    tool.setLowpassCutoffFrequency(6.0)
    tool.setStartTime(start)
    tool.setEndTime(end)
    muscles = opensim.ArrayStr()
    muscles.append("Muscles")
    tool.setExcludedForces(muscles)
    tool.setResultsDir(str(folder / "InverseDynamics"))
    tool.setOutputGenForceFileName("id.sto")
    return tool


def run_tool(tool: Any, results: Path) -> Run:
    """Run a tool and time it; it must leave a table of results."""
    begun = perf_counter()
    worked = tool.run()
    taken = perf_counter() - begun
    written = sorted(results.glob("*.sto"))
    if not worked or not written:
        raise RuntimeError(f"OpenSim's {tool.getConcreteClassName()} failed")
    return Run(taken, len(read_table(written[0]).time))
