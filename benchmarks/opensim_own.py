"""The default model's built-in walk, written for OpenSim and solved there, a few frames of it."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np

import coxa
from coxa.kernels.arrays import Floats
from coxa.model.model import Model
from coxa.model.muscle import Actuator
from coxa.movement.walk import AverageWalk
from coxa.opensim.motion import write_motion
from coxa.opensim.osim_write import write_model
from coxa.opensim.osim_write_idle import with_idle_wraps
from coxa.opensim.table import write_table
from opensim_peer import borrowed, find_opensim, hushed
from opensim_tools import Run, run_tool
from own_walk import own_walk

RESERVE, RESIDUAL = 10.0, 100.0
"""Optimal forces (N, N m) of what OpenSim needs beside the muscles to find a balance."""

FORCE = """\
<ExternalForce name="{name}"><applied_to_body>{body}</applied_to_body>
<force_expressed_in_body>ground</force_expressed_in_body>
<point_expressed_in_body>ground</point_expressed_in_body>
<force_identifier>{name}_v</force_identifier><point_identifier>{name}_p</point_identifier>
<torque_identifier>{name}_m</torque_identifier></ExternalForce>"""
LOADS = """\
<OpenSimDocument Version="40000"><ExternalLoads name="feet"><objects>{forces}</objects>
<datafile>feet.mot</datafile></ExternalLoads></OpenSimDocument>"""
ANALYSES = {
    "StaticOptimization": "<activation_exponent>2</activation_exponent>",
    "JointReaction": "<forces_file>StaticOptimization/own_StaticOptimization_force.sto"
    "</forces_file><joint_names>ALL</joint_names>",
}
ANALYZE = """\
<OpenSimDocument Version="40000"><AnalyzeTool name="own"><model_file>own.osim</model_file>
<results_directory>{kind}</results_directory>
<initial_time>{start}</initial_time><final_time>{end}</final_time>
<solve_for_equilibrium_for_auxiliary_states>false</solve_for_equilibrium_for_auxiliary_states>
<AnalysisSet><objects><{kind} name="{kind}"><on>true</on>
<start_time>{start}</start_time><end_time>{end}</end_time><step_interval>1</step_interval>
{more}</{kind}></objects></AnalysisSet>
<external_loads_file>loads.xml</external_loads_file>
<coordinates_file>ik.mot</coordinates_file></AnalyzeTool></OpenSimDocument>"""
DYNAMICS = """\
<OpenSimDocument Version="40000"><InverseDynamicsTool name="own"><model_file>own.osim</model_file>
<results_directory>InverseDynamics</results_directory><time_range>{start} {end}</time_range>
<forces_to_exclude>Muscles</forces_to_exclude>
<external_loads_file>loads.xml</external_loads_file><coordinates_file>ik.mot</coordinates_file>
<output_gen_force_file>id.sto</output_gen_force_file></InverseDynamicsTool></OpenSimDocument>"""


@cache
def run_own(frames: int) -> dict[str, Run]:
    """Run InverseDynamicsTool, StaticOptimization and JointReaction over the first frames."""
    opensim = find_opensim()
    walk = own_walk()
    time = walk.times[:frames]
    span = {"start": repr(float(time[0])), "end": repr(float(time[-1]))}
    runs: dict[str, Run] = {}
    with borrowed() as folder, hushed():
        _write(folder, walk.model, walk.walk, walk.times)
        setup = folder / "id.xml"
        setup.write_text(DYNAMICS.format(**span), encoding="utf-8")
        tool = opensim.InverseDynamicsTool(str(setup))
        runs["InverseDynamicsTool"] = run_tool(tool, folder / "InverseDynamics")
        for kind, more in ANALYSES.items():
            setup = folder / f"{kind}.xml"
            setup.write_text(ANALYZE.format(kind=kind, more=more, **span), encoding="utf-8")
            runs[kind] = run_tool(opensim.AnalyzeTool(str(setup)), folder / kind)
    return runs


def _write(folder: Path, model: Model, walk: AverageWalk, times: Floats) -> None:
    """Write model, motion and loads as OpenSim's tools take them."""
    write_model(with_idle_wraps(_helped(model)), folder / "own.osim")
    q = np.stack([np.interp(times, walk.motion.time, c) for c in walk.motion.values.T], axis=1)
    motion = coxa.Motion(times, model.coordinate_names, model.complete(q))
    write_motion(folder / "ik.mot", motion, model, in_degrees=False)
    columns, values = [], []
    for side, foot in walk.feet.items():
        for kind, part in (("v", foot.force), ("p", foot.point), ("m", foot.torque)):
            columns += [f"ground_{side}_{kind}{axis}" for axis in "xyz"]
            values.append(part)
    write_table(folder / "feet.mot", columns, walk.motion.time, np.hstack(values), name="feet")
    forces = "".join(FORCE.format(name=f"ground_{s}", body=f"calcn_{s}") for s in walk.feet)
    (folder / "loads.xml").write_text(LOADS.format(forces=forces), encoding="utf-8")


def _helped(model: Model) -> Model:
    """Give each free coordinate a motor: residuals at the pelvis, reserves elsewhere."""
    driven = {a.coordinate for a in model.actuators} | {c.dependent for c in model.couplers}
    added = [
        Actuator(f"{c.name}_help", c.name, RESIDUAL if k in model.residual_coordinates else RESERVE)
        for k, c in enumerate(model.coordinates)
        if c.name not in driven
    ]
    return replace(model, actuators=(*model.actuators, *added))
