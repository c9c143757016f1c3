"""A study in one page of numbers, each with what it rests on."""

from __future__ import annotations

from dataclasses import asdict
from importlib.metadata import version
from typing import Any, Literal

import numpy as np

from coxa.kernels.arrays import Floats
from coxa.model.conditions import to_dict
from coxa.movement.events import Side
from coxa.muscles.iliotibial import has_iliotibial_bands, iliotibial_loads
from coxa.study.bellies import belly_peaks
from coxa.study.carried import carried
from coxa.study.spread import band
from coxa.study.study import Study

STATUS = ("solved", "solved, part of the demand unmet", "stopped short", "not finite")
NO_BAND = "No number here has an uncertainty band: the study follows OpenSim, or lacks reactions."
TOP = 12
UNMET = 1e-5
"""N m: what a coordinate without a reserve may lack before it is told (see recruitment)."""


def summarise(study: Study) -> dict[str, Any]:
    """Return a study's summary as plain data, ready for JSON. Units are in the names."""
    shared = study.recruitment
    return {
        "coxa": version("coxa"),
        "model": {
            "name": study.model.name,
            "file": study.model.source,
            "mass_kg": study.model.mass,
            "muscles": len(study.model.muscles),
            "left_out": list(study.model.dropped),
        },
        "conditions": [
            {"what": str(condition), **to_dict(condition)} for condition in study.model.conditions
        ],
        "motion": study.motion.source,
        "loads": None if study.loads is None else study.loads.source,
        "loads_predicted": study.loads_predicted,
        "ground": ground(study),
        "settings": asdict(study.settings),
        "frames": len(study.time),
        "from_s": float(study.time[0]),
        "to_s": float(study.time[-1]),
        "uncertainty": describe_bands(study),
        "peak_joint_moments": peak_moments(study),
        "top_muscles": top_muscles(study),
        "bellies": bellies(study),
        "joint_contact": joint_contact(study),
        "carried": [_told(row.what, row.side, row.force_n, row.band_n) for row in carried(study)],
        "iliotibial_bands": iliotibial_bands(study),
        "proof": {
            "worst_residual_nm": float(shared.residual.max(initial=0.0)),
            "worst_duality_gap": float(np.abs(shared.duality_gap).max(initial=0.0)),
            "frames_by_status": {
                STATUS[k]: int(n) for k, n in enumerate(np.bincount(shared.status)) if n
            },
            "unmet_moment": unmet_moments(study),
            "largest_reserves": largest_reserves(study),
            "largest_disc_moments": largest_disc_moments(study),
        },
        "gait": gait(study),
        "emg": [asdict(match) for match in study.emg],
        "warnings": [asdict(warning) for warning in study.warnings],
        "seconds": {stage: round(s, 6) for stage, s in study.seconds.items()},
        "sources": sources(study),
    }


def ground(study: Study) -> dict[str, Any] | None:
    """Return the predicted ground, the forces on each body, and what is left; None where none."""
    reaction = study.ground
    if reaction is None:
        return None
    force, moment = reaction.residual_force, reaction.residual_moment
    return {
        "height_m": reaction.ground.height_m,
        "height_from_m": float(reaction.ground.height.min()),
        "height_to_m": float(reaction.ground.height.max()),
        "velocity_m_s": [float(v) for v in reaction.ground.belt],
        "contacts": [point.name for point in reaction.bearing.contacts],
        "peak_force_n": {
            f.body: float((f.force @ reaction.ground.up).max()) for f in reaction.loads.forces
        },
        "friction_used_at_most": float(reaction.friction_used.max()),
        "residual": {
            "peak_force_n": float(force.max()),
            "rms_force_n": _rms(force),
            "peak_force_bw": float(force.max()) / reaction.weight_n,
            "rms_force_bw": _rms(force) / reaction.weight_n,
            "peak_moment_nm": float(moment.max()),
            "rms_moment_nm": _rms(moment),
            "by_coordinate": {
                name: {"peak": float(abs(left).max()), "rms": _rms(left)}
                for name, left in zip(reaction.root, reaction.residual.T, strict=True)
            },
        },
        "frames_open": {why: int(frames.sum()) for why, frames in reaction.reasons.items()},
    }


def _rms(values: Floats) -> float:
    return float(np.sqrt(np.mean(values**2)))


def describe_bands(study: Study) -> str:
    """Say what the bands of forces and contacts hold, and which numbers have none."""
    if study.spread is None:
        return NO_BAND
    unmet = ", ".join(study.spread.unmet)
    return (
        "Bands run from the least to the largest answer when one choice at a time is made "
        f"otherwise: {', '.join(study.spread.variations)}. Errors of the movement, the plates and "
        "the bones are not in them. "
        + (f"Some moments stay unmet with {unmet}. " if unmet else "")
        + "Joint moments have no band: they follow from movement and "
        "loads."
    )


def peak_moments(study: Study) -> list[dict[str, Any]]:
    """List each coordinate's largest moment, the model's own free root and sliders left out.

    A coupled coordinate's share is its driver's.
    """
    moments = study.joint_loads.independent_moments(study.model, study.trajectory.q)
    coupled = {coupler.dependent for coupler in study.model.couplers}
    rows: list[dict[str, Any]] = []
    for c, coordinate in enumerate(study.model.coordinates):
        if (
            c in study.model.residual_coordinates
            or coordinate.motion != "rotational"
            or coordinate.locked
            or coordinate.name in coupled
        ):
            continue
        peak, at = _peak(moments[:, c], study.time)
        rows.append(
            {
                "coordinate": coordinate.name,
                "moment_nm": peak,
                "moment_nm_kg": peak / study.model.mass,
                "at_s": at,
            }
        )
    return rows


def top_muscles(study: Study, count: int = TOP) -> list[dict[str, Any]]:
    """List the muscles with the largest peak force."""
    peaks = study.force.max(axis=0, initial=0.0)
    rows: list[dict[str, Any]] = []
    for m in np.argsort(-peaks)[:count]:
        frame = int(study.force[:, m].argmax())
        most = study.model.muscles[m].max_isometric_force
        rows.append(
            {
                "muscle": study.model.muscle_names[m],
                "force_n": float(peaks[m]),
                **_band(study, "force", m),
                "share_of_max_isometric": float(peaks[m] / most) if most > 0.0 else 0.0,
                "activation": float(study.recruitment.activations[frame, m]),
                "at_s": float(study.time[frame]),
            }
        )
    return rows


def bellies(study: Study) -> list[dict[str, Any]]:
    """List every belly's peak force, the strongest first; none for a model without bellies."""
    return [
        {
            **_told(row.belly, row.side, row.force_n, row.band_n),
            "share_of_max_isometric": row.share,
            "at_s": row.at_s,
        }
        for row in belly_peaks(study)
    ]


def iliotibial_bands(study: Study) -> list[dict[str, Any]]:
    """List what each iliotibial band carries at most; none for a model without, or where left out.

    The tension's band is over the choices of `Study.spread`; strain and compression follow it.
    """
    if study.ligaments is None or not has_iliotibial_bands(study.model):
        return []
    rows: list[dict[str, Any]] = []
    names = [b.name for b in study.model.bands]
    for load in iliotibial_loads(study.model, study.trajectory.q, study.force):
        tension = float(load.tension.max())
        ends = None
        if study.spread is not None:
            low, high = band(study.spread.peak_tension[:, names.index(f"itb_{load.side}")])
            ends = float(low), float(high)
        rows.append(
            {
                **_told("iliotibial_band", "r" if load.side == "r" else "l", tension, ends),
                "strain": float(load.strain.max()),
                "compression_on_trochanter_n": float(load.compression.max()),
                "compression_at_rest_n": load.at_rest,
            }
        )
    return rows


def _told(
    what: str, side: Side | None, force_n: float, ends: tuple[float, float] | None
) -> dict[str, Any]:
    banded = {} if ends is None else {"force_low_n": ends[0], "force_high_n": ends[1]}
    return {"what": what, "side": side, "force_n": force_n, **banded}


def joint_contact(study: Study) -> list[dict[str, Any]]:
    """List the peak force each joint carries, in newtons and body weights."""
    weight = study.model.mass * float(np.linalg.norm(study.model.gravity))
    rows: list[dict[str, Any]] = []
    for k, reaction in enumerate(study.reactions):
        size = reaction.magnitude
        frame = int(size.argmax())
        rows.append(
            {
                "joint": reaction.request.joint,
                "on": reaction.on_body,
                "contact_n": float(size[frame]),
                **_band(study, "contact", k),
                "contact_bw": float(size[frame] / weight) if weight > 0.0 else None,
                "at_s": float(study.time[frame]),
            }
        )
    return rows


def _band(study: Study, what: Literal["force", "contact"], column: int) -> dict[str, Any]:
    """Return the lowest and highest peak of a muscle or of a joint, where the study has bands."""
    if study.spread is None:
        return {}
    spread = study.spread
    peaks = spread.peak_force if what == "force" else spread.contact.max(axis=1, initial=0.0)
    low, high = band(peaks[:, column])
    return {f"{what}_low_n": float(low), f"{what}_high_n": float(high)}


def unmet_moments(study: Study) -> dict[str, float]:
    """Return, by coordinate, the largest moment that muscles could not meet (N m)."""
    worst = np.abs(study.recruitment.unmet).max(axis=0, initial=0.0)
    named = zip(study.problem.coordinates, worst, strict=True)
    return {c: float(x) for c, x in named if x > UNMET}


def largest_reserves(study: Study) -> dict[str, float]:
    """Return, by coordinate, the largest moment (N m or N) a reserve added; discs are none."""
    discs = disc_coordinates(study)
    return {c: x for c, x in _largest_help(study).items() if c not in discs}


def largest_disc_moments(study: Study) -> dict[str, float]:
    """Return, by coordinate, the largest moment (N m) that a lumbar disc was left with."""
    discs = disc_coordinates(study)
    return {c: x for c, x in _largest_help(study).items() if c in discs}


def disc_coordinates(study: Study) -> set[str]:
    """Name the coordinates whose help is a disc's, see `coxa.model.levels`."""
    own = {actuator.name for actuator in study.model.actuators}
    return {a.coordinate for a in study.acting.actuators if a.name not in own}


def _largest_help(study: Study) -> dict[str, float]:
    worst = np.abs(study.recruitment.reserves).max(axis=0, initial=0.0)
    named = zip(study.problem.coordinates, worst, study.problem.reserve, strict=True)
    return {c: float(x) for c, x, optimal in named if optimal > 0.0}


def gait(study: Study) -> dict[str, Any]:
    """Return the events by side, in s."""
    return {
        "events": [asdict(event) for event in study.events.events],
        "warnings": list(study.events.warnings),
    }


def sources(study: Study) -> list[str]:
    """List what the numbers rest on."""
    found = {w.source for w in study.warnings if w.source}
    credit = [study.model.credits.strip()] if study.model.credits.strip() else []
    return [*credit, *sorted(found)]


def _peak(values: Floats, time: Floats) -> tuple[float, float]:
    frame = int(np.abs(values).argmax())
    return float(values[frame]), float(time[frame])
