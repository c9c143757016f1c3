"""The right leg's activations in the recorded walk, beside its EMG and OpenSim's answer."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np

from coxa.evidence.overground import TRIAL, opensim_answer, overground
from coxa.evidence.row import Measure, Row
from coxa.findings.electrodes import lines_heard
from coxa.findings.emg import envelope
from coxa.findings.lag import find_lag
from coxa.kernels.arrays import Floats
from coxa.model.model import Model
from coxa.opensim.table import read_table
from coxa.study.inputs import load_model

NAME = "EMG, recorded walk"
MUST = (
    "correlation with EMG of gluteus maximus, gluteus medius, the hamstrings and rectus femoris, "
    "EMG leading by 0 to 120 ms: above OpenSim's for three of the four"
)
LEAST_LEAD_S, MOST_LEAD_S = 0.0, 0.12
CHANNELS: Mapping[str, tuple[str, ...]] = {
    "gluteus maximus": ("gluteus_maximus",),
    "gluteus medius": ("gluteus_medius",),
    "hamstrings": ("medial_hamstrings", "biceps_femoris"),
    "rectus femoris": ("rectus_femoris",),
}
ENOUGH = 3


def measure(trials: Path | None) -> Row:
    """Correlate both answers with the same EMG, over the same lags."""
    if trials is None:
        return Row(NAME, MUST, (), "nothing", note="Not measured: the trial is not here.")
    study = overground(trials)
    reference = load_model(trials / TRIAL / "model.osim")
    time, columns, values = opensim_answer(trials, "SO_activation")
    theirs = values[:, [columns.index(name) for name in reference.muscle_names]]
    ours = study.recruitment.activations
    found: list[tuple[str, float, float]] = []
    for muscle, channels in CHANNELS.items():
        r = [_correlation(trials, c, study.time, ours, study.model) for c in channels]
        other = [_correlation(trials, c, time, theirs, reference) for c in channels]
        found.append((muscle, float(np.mean(r)), float(np.mean(other))))
    above = sum(r > other for _, r, other in found)
    measures = [
        Measure(name, f"r = {r:.2f}", f"OpenSim 4.6: {other:.2f}") for name, r, other in found
    ]
    return Row(
        NAME,
        MUST,
        (*measures, Measure("above OpenSim's", f"{above} of 4", ">= 3", above >= ENOUGH)),
        "nothing",
        ("rajagopal2016",),
        note="Hamstrings: the mean of r over the medial and the biceps channel.",
    )


def _correlation(
    trials: Path, channel: str, time: Floats, activation: Floats, model: Model
) -> float:
    """Return the best r within the lags, the lines under the electrode averaged by their force."""
    emg = read_table(trials / TRIAL / "emg.sto")
    signal, note = envelope(emg.time, emg.values[:, emg.columns.index(channel)])
    assert signal is not None, note
    (lines,) = lines_heard(channel, model.muscle_names, "r")
    rows = [model.muscle_names.index(line) for line in lines]
    force = [model.muscles[m].max_isometric_force for m in rows]
    mean = np.average(activation[:, rows], axis=1, weights=force)
    lag = find_lag(time, mean, emg.time, signal, LEAST_LEAD_S, MOST_LEAD_S)
    return np.nan if lag is None else lag.r
