"""What a page reads off a study: curves, peaks, what changed. Every name is one a page can show."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from coxa.app.messages import (
    ArrowInfo,
    Bands,
    Change,
    Figure,
    PlotInfo,
    SeriesInfo,
    Side,
    Takeover,
    TopMuscle,
    Unmet,
)
from coxa.app.muscle_colours import UNNAMED
from coxa.app.muscles import belly_name
from coxa.findings.electrodes import split_side
from coxa.kernels.arrays import Floats, Ints
from coxa.movement.posing import units
from coxa.muscles.reactions import JointReaction
from coxa.study.bellies import belly_forces, belly_peaks, takeovers
from coxa.study.carried import body_weight, carried
from coxa.study.study import Study
from coxa.study.summary import describe_bands, unmet_moments

SINGLES = NDArray[np.float32]
TOP = 14
MOMENTS = {
    "hip_flexion": "hip flexion",
    "hip_adduction": "hip adduction",
    "hip_rotation": "hip rotation",
    "knee_angle": "knee flexion",
    "ankle_angle": "ankle dorsiflexion",
    "lumbar_extension": "trunk extension",
    "lumbar_bending": "trunk bending",
    "lumbar_rotation": "trunk rotation",
}
CONTACTS = {
    "hip": "hip",
    "acetabular": "hip",
    "walker_knee": "knee",
    "knee": "knee",
    "L5_S1": "L5/S1",
    "back": "low back",
}
ARROWS = ("hip", "acetabular", "L5_S1", "back")
SMALL_NM = 0.1

Plots = tuple[tuple[PlotInfo, ...], dict[str, SINGLES]]


def unbanded(study: Study) -> Study:
    """Return the study without its bands, which take longer than all the rest."""
    bare = replace(study)
    bare.__dict__["spread"] = None  # a cached property keeps the value that it finds
    return bare


def moment_plot(study: Study) -> tuple[PlotInfo, SINGLES]:
    """Return the moments of hips, knees, ankles and trunk, in N m a kilogram."""
    moments = study.joint_loads.independent_moments(study.model, study.trajectory.q)
    shown: list[tuple[int, SeriesInfo]] = []
    for c, name in enumerate(study.model.coordinate_names):
        stem, side = split_side(name)
        if stem in MOMENTS:
            colour = UNNAMED[list(MOMENTS).index(stem) % len(UNNAMED)]
            shown.append((c, SeriesInfo(name, MOMENTS[stem], colour, side, "")))
    shown.sort(key=lambda row: list(MOMENTS).index(split_side(row[1].name)[0]))
    # gait2392's knees bend to the negative side.
    signs = [units(study.model, s.name) if s.title == "knee flexion" else 1.0 for _, s in shown]
    values = moments[:, [c for c, _ in shown]] * np.array(signs) / study.model.mass
    info = PlotInfo("moments", "Joint moments", "N m/kg", tuple(s for _, s in shown))
    return info, _rows(values)


def muscle_plots(study: Study, frames: Ints) -> Plots:
    """Return activations and forces of bellies, and contact, in the frames that are plotted."""
    model = study.model
    series = tuple(_series(name) for name in model.bellies)
    forces = belly_forces(model, study.force)[frames]
    contact_info, contact = _contact_plot(study, frames)
    infos = (
        PlotInfo("activations", "Muscle activations", "share of full", series),
        PlotInfo("forces", "Muscle forces", "N", series),
        contact_info,
    )
    active = _belly_activations(study)[frames]
    return infos, {
        "plot:activations": _rows(active),
        "plot:forces": _rows(forces),
        "plot:contact": contact,
    }


def _series(name: str) -> SeriesInfo:
    belly = belly_name(name)
    return SeriesInfo(name, belly.title, belly.colour, belly.side, name)


def _belly_activations(study: Study) -> Floats:
    """Return each belly's mean activation (n, bellies), its lines weighted by their strength."""
    model = study.model
    column = {name: m for m, name in enumerate(model.muscle_names)}
    mix = np.zeros((len(column), len(model.bellies)))
    for b, elements in enumerate(model.bellies.values()):
        mine = [column[e] for e in elements]
        strength = np.array([model.muscles[m].max_isometric_force for m in mine])
        mix[mine, b] = strength / strength.sum() if strength.sum() > 0.0 else 1.0 / len(mine)
    return study.recruitment.activations @ mix


def _contact_plot(study: Study, frames: Ints) -> tuple[PlotInfo, SINGLES]:
    weight = body_weight(study)
    shown: list[tuple[SeriesInfo, Floats]] = []
    for reaction in study.reactions:
        joint, side = split_side(reaction.request.joint)
        if joint in CONTACTS:
            colour = UNNAMED[1 + list(CONTACTS).index(joint) // 2]
            info = SeriesInfo(reaction.request.joint, CONTACTS[joint], colour, side, "")
            shown.append((info, 100.0 * reaction.magnitude[frames] / weight))
    values = np.array([row for _, row in shown]).reshape(len(shown), len(frames))
    info = PlotInfo("contact", "Joint contact", "% of body weight", tuple(s for s, _ in shown))
    return info, values.astype(np.float32)


def _rows(values: Floats) -> SINGLES:
    """Return curves (n, k) as rows (k, n)."""
    return np.ascontiguousarray(values.T, np.float32)


def _drawn(study: Study) -> list[JointReaction]:
    return [r for r in study.reactions if split_side(r.request.joint)[0] in ARROWS]


def arrows_of(study: Study) -> tuple[ArrowInfo, ...]:
    """Name the contact forces that are drawn."""
    named = [(r.request.joint, *split_side(r.request.joint)) for r in _drawn(study)]
    return tuple(ArrowInfo(name, CONTACTS[joint], side) for name, joint, side in named)


def arrow_blob(study: Study, frames: Ints, moved: Floats) -> SINGLES:
    """Return where contact forces act (m, `moved` (f, 3) added) and what they are (BW): (f, A, 6).

    They are what the upper bone does to the lower one, and at the back the sacrum to L5.
    """
    weight = body_weight(study)
    blob = np.zeros((len(frames), len(_drawn(study)), 6), np.float32)
    for a, reaction in enumerate(_drawn(study)):
        place = reaction.place.frames(frames)  # type: ignore[arg-type]
        force = np.einsum("nij,nj->ni", place.turn, reaction.force[frames])
        blob[:, a, :3] = place.origin + moved
        blob[:, a, 3:] = force / weight
    return blob


def figures_of(study: Study) -> tuple[Figure, ...]:
    """Return what hips, knees and back carry at their peaks, with bands where the study has any."""
    weight = body_weight(study)
    rows: list[Figure] = []
    for row in carried(study):
        low, high = row.band_n or (None, None)
        rows.append(
            Figure(
                name=row.what if row.side is None else f"{row.what}, {row.side}",
                title=row.what,
                side=row.side,
                unit="%BW",
                digits=0,
                value=100.0 * row.force_n / weight,
                low=None if low is None else 100.0 * low / weight,
                high=None if high is None else 100.0 * high / weight,
            )
        )
    return tuple(rows)


def top_of(study: Study) -> tuple[TopMuscle, ...]:
    """Return the bellies that pull most at their peaks."""
    active = _belly_activations(study)
    column = {name: b for b, name in enumerate(study.model.bellies)}
    rows: list[TopMuscle] = []
    for peak in belly_peaks(study)[:TOP]:
        name = peak.belly if peak.side is None else f"{peak.belly}_{peak.side}"
        belly = belly_name(name)
        frame = int(np.abs(study.time - peak.at_s).argmin())
        low, high = peak.band_n or (None, None)
        rows.append(
            TopMuscle(
                belly=name,
                title=belly.title,
                side=belly.side,
                group=belly.group,
                colour=belly.colour,
                force_n=peak.force_n,
                low_n=low,
                high_n=high,
                share=peak.share,
                activation=float(active[frame, column[name]]) if name in column else 0.0,
                at_s=peak.at_s,
            )
        )
    return tuple(rows)


def bands_of(scene: str, study: Study) -> Bands:
    """Return the same figures with their bands: every uncertain choice made otherwise."""
    return Bands(scene, figures_of(study), top_of(study), describe_bands(study))


def unmet_of(study: Study) -> tuple[Unmet, ...]:
    """Return the moments that muscles could not meet, the worst first."""
    lack = np.abs(study.recruitment.unmet)
    column = {name: c for c, name in enumerate(study.problem.coordinates)}
    rows = [
        Unmet(name, _coordinate_title(name), worst, int((lack[:, column[name]] > SMALL_NM).sum()))
        for name, worst in unmet_moments(study).items()
        if worst > SMALL_NM
    ]
    return tuple(sorted(rows, key=lambda row: -row.moment_nm))


def _coordinate_title(name: str) -> str:
    stem, side = split_side(name)
    sides: dict[Side | None, str] = {"r": ", right", "l": ", left", None: ""}
    return MOMENTS.get(stem, stem.replace("_", " ")) + sides[side]


def takeovers_of(before: Study, after: Study) -> tuple[Takeover, ...]:
    """Return what each belly took over, the largest change first."""
    rows: list[Takeover] = []
    for row in takeovers(before, after):
        name = row.belly if row.side is None else f"{row.belly}_{row.side}"
        belly = belly_name(name)
        rows.append(
            Takeover(
                belly=name,
                title=belly.title,
                side=belly.side,
                group=belly.group,
                colour=belly.colour,
                before_n=row.before_n,
                after_n=row.after_n,
                change_n=row.change_n,
            )
        )
    return tuple(rows)


def changes_of(before: Sequence[Figure], after: Sequence[Figure]) -> tuple[Change, ...]:
    """Return the figures both have, before and after."""
    old: dict[str, Any] = {figure.name: figure.value for figure in before}
    return tuple(
        Change(f.name, f.title, f.side, f.unit, f.digits, old[f.name], f.value)
        for f in after
        if f.name in old
    )
