"""A whole trial of the example leg, written as OpenSim's files: every test may spoil its own."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from coxa.loads.external import ExternalForce, ExternalLoads
from coxa.model.bodies import Marker
from coxa.model.leg import leg_swing, two_link_leg
from coxa.movement.markers import Markers
from coxa.movement.motion import Motion
from coxa.opensim.loads import write_external_loads
from coxa.opensim.motion import write_motion
from coxa.opensim.osim_write import write_model
from coxa.opensim.table import write_table
from coxa.opensim.trc import write_trc

MARKERS = (
    Marker("thigh", "femur_r", (0.05, -0.2, 0.03)),
    Marker("knee", "femur_r", (0.0, -0.43, 0.06)),
    Marker("shank", "tibia_r", (0.04, -0.2, 0.03)),
    Marker("ankle", "tibia_r", (0.0, -0.4, 0.05)),
)
RESERVES = """<OpenSimDocument Version="40000"><ForceSet name="reserves"><objects>
<CoordinateActuator name="hip_reserve"><coordinate>hip_flexion_r</coordinate>
<optimal_force>1</optimal_force></CoordinateActuator>
</objects></ForceSet></OpenSimDocument>
"""
SETUP = """<OpenSimDocument Version="40600"><AnalyzeTool name="swing">
<model_file>model.osim</model_file>
<force_set_files>reserves.xml</force_set_files>
<initial_time>0.5</initial_time><final_time>1.5</final_time>
<AnalysisSet><objects>
<StaticOptimization name="SO"><activation_exponent>3</activation_exponent>
<use_muscle_physiology>false</use_muscle_physiology></StaticOptimization>
<JointReaction name="JRA"><joint_names>knee_r</joint_names>
<apply_on_bodies>parent</apply_on_bodies><express_in_frame>ground</express_in_frame>
</JointReaction></objects></AnalysisSet>
<external_loads_file>external_loads.xml</external_loads_file>
<coordinates_file>ik.mot</coordinates_file>
<lowpass_cutoff_frequency_for_coordinates>-1</lowpass_cutoff_frequency_for_coordinates>
</AnalyzeTool></OpenSimDocument>
"""


def write_trial(folder: Path) -> Path:
    """Write model, motion, loads, reserves, markers, EMG and a setup file into a new folder."""
    folder.mkdir(parents=True)
    leg = replace(two_link_leg(), markers=MARKERS)
    time, q = leg_swing()
    motion = Motion(time, leg.coordinate_names, q)
    write_model(leg, folder / "model.osim")
    write_motion(folder / "ik.mot", motion, leg)
    write_external_loads(folder / "external_loads.xml", push(time), data_name="grf.mot")
    (folder / "reserves.xml").write_text(RESERVES)
    (folder / "setup.xml").write_text(SETUP)
    places = [leg.positions(q, m.body, m.location) for m in MARKERS]
    names = tuple(m.name for m in MARKERS)
    write_trc(folder / "markers.trc", Markers(names, time, np.stack(places, 1), rate_hz=50.0))
    envelope = 0.5 + 0.5 * np.sin(np.pi * time)
    write_table(folder / "emg.sto", ("psoas", "ham"), time, np.stack([envelope] * 2, 1), name="emg")
    (folder / "emg_map.csv").write_text("psoas, iliopsoas_r\nham, hamstrings_r\n")
    return folder


def push(time: np.ndarray) -> ExternalLoads:
    """Push the ankle back with up to 20 N."""
    zero = np.zeros_like(time)
    force = np.stack([-10.0 + 10.0 * np.cos(np.pi * time), zero, zero], 1)
    point = np.tile([0.0, -0.4, 0.0], (len(time), 1))
    return ExternalLoads(
        (ExternalForce("push", "tibia_r", "ground", "tibia_r", time, force, point),)
    )
