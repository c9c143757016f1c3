"""A study, and a recording, as tables in the terminal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from coxa.cli.answers import show_answers
from coxa.findings.warning import TrialWarning
from coxa.kernels.arrays import Floats
from coxa.loads.ground.reaction import GroundReaction
from coxa.movement.cycles import find_strides
from coxa.movement.events import SIDES, side_name
from coxa.opensim.c3d import Recording
from coxa.study.study import Study
from coxa.study.summary import (
    STATUS,
    describe_bands,
    joint_contact,
    largest_disc_moments,
    largest_reserves,
    peak_moments,
    top_muscles,
    unmet_moments,
)

SMALL_MOMENT = 2.0
"""N m: joints that stay below it are not shown."""


def show_study(study: Study, name: str, screen: Console, *, elements: bool = False) -> None:
    """Print what was solved, what to doubt, who pulls, what joints carry, and the proof.

    Of a model that names its bellies these are told, and its muscle `elements` where asked for.
    """
    how = "as OpenSim 4.6 does it" if study.settings.parity else "Coxa's default"
    screen.print(f"\n[bold]{escape(name)}[/]  {escape(study.model.name)}", highlight=False)
    screen.print(
        f"{len(study.model.muscles)} muscles, {len(study.model.coordinates)} coordinates, "
        f"{study.model.mass:.1f} kg; {len(study.time)} frames, {study.time[0]:.3f} to "
        f"{study.time[-1]:.3f} s; {how}",
        highlight=False,
    )
    for condition in study.model.conditions:
        screen.print(f"[bold]Condition[/] {escape(str(condition))}", highlight=False)
    if study.ground is not None:
        show_ground(study.ground, screen)
    # The line on the ground has told this one.
    show_doubts([w for w in study.warnings if w.code != "ground_predicted"], screen)
    screen.print(_moments(study))
    if study.model.bellies and not elements:
        show_answers(study, False, screen)
    else:
        screen.print(_muscles(study))
        if study.reactions:
            screen.print(_contact(study))
    _show_gait(study, screen)
    if study.emg:
        screen.print(_emg(study))
    show_proof(study, screen)
    screen.print(describe_bands(study), style="dim", highlight=False)
    _show_seconds(study, screen)


def show_ground(reaction: GroundReaction, screen: Console) -> None:
    """Print on what ground the reaction was predicted, and how far the equations close."""
    told = [
        f"{of.body} up to {(of.force @ reaction.ground.up).max():.0f} N"
        for of in reaction.loads.forces
    ]
    force, moment = reaction.residual_force, reaction.residual_moment
    share = 100.0 / reaction.weight_n
    screen.print(
        f"[bold]Loads predicted[/], not measured: {reaction.ground}; {', '.join(told)}; "
        f"friction used up to {100.0 * reaction.friction_used.max():.0f} %",
        highlight=False,
        soft_wrap=True,
    )
    screen.print(
        f"  left at the pelvis: {_rms(force):.1f} N RMS, {force.max():.1f} N peak "
        f"({share * _rms(force):.1f} and {share * force.max():.1f} %BW); "
        f"{_rms(moment):.1f} and {moment.max():.1f} N m; "
        f"{int(reaction.open.sum())} of {len(force)} frames do not close",
        highlight=False,
        soft_wrap=True,
    )


def _rms(x: Floats) -> float:
    return float(np.sqrt((x**2).mean()))


def show_recording(recording: Recording, screen: Console) -> None:
    """Print the markers and plates of a recording: there is no model to solve it with."""
    markers = recording.markers
    screen.print(
        f"\n[bold]{escape(recording.source)}[/]\n{len(markers.names)} markers, "
        f"{len(markers.time)} frames at {markers.rate_hz:g} Hz, {markers.time[0]:.3f} to "
        f"{markers.time[-1]:.3f} s",
        highlight=False,
    )
    if markers.rotation_applied is not None:
        axes = ", ".join("XYZ"[k] for k in np.abs(markers.rotation_applied).argmax(axis=1))
        screen.print(f"Turned to X forward, Y up: these were the laboratory's axes {axes}.")
    show_doubts([TrialWarning("reader", w) for w in recording.warnings], screen)
    table = Table("marker", title="Markers", title_justify="left")
    for column in ("seen %", "height_m", "range_x_m", "range_z_m"):
        table.add_column(column, justify="right")
    for k, marker in enumerate(markers.names):
        place = markers.positions[:, k]
        seen = np.isfinite(place).all(axis=1)
        cells = ["-"] * 3
        if seen.any():
            middle, spread = np.median(place[seen], axis=0), np.ptp(place[seen], axis=0)
            cells = [f"{middle[1]:.3f}", f"{spread[0]:.3f}", f"{spread[2]:.3f}"]
        table.add_row(escape(marker), f"{100 * seen.mean():.0f}", *cells)
    screen.print(table)
    plates = Table("plate", title="Force plates", title_justify="left")
    for column in ("peak_vertical_n", "loaded_from_s", "loaded_to_s", "center_x_m", "center_z_m"):
        plates.add_column(column, justify="right")
    for plate in recording.plates:
        up = plate.force[:, 1]
        loaded = np.flatnonzero(up > 20.0)
        span = [f"{plate.time[loaded[k]]:.3f}" for k in (0, -1)] if len(loaded) else ["-", "-"]
        x, _, z = plate.centre
        plates.add_row(plate.name, f"{up.max():.0f}", *span, f"{x:.3f}", f"{z:.3f}")
    screen.print(plates)
    screen.print(
        "Markers and plates only: joint angles and forces need a model (.osim) whose markers bear "
        "these names: coxa solve --model M.osim --markers M.trc."
    )


def show_doubts(warnings: Sequence[TrialWarning], screen: Console) -> None:
    """Print what to doubt, a line each."""
    for warning in warnings:
        limit = f" (limit {warning.limit:g} {warning.unit})" if warning.limit else ""
        screen.print(
            f"[yellow]![/] {escape(warning.what)}[dim]{escape(limit)}[/]",
            highlight=False,
            soft_wrap=True,
        )


def _moments(study: Study) -> Table:
    table = Table("coordinate", title="Peak joint moments", title_justify="left")
    for column in ("moment_nm", "moment_nm_kg", "at_s"):
        table.add_column(column, justify="right")
    rows = sorted(peak_moments(study), key=lambda row: -abs(row["moment_nm"]))
    for row in rows:
        if abs(row["moment_nm"]) >= SMALL_MOMENT:
            table.add_row(
                row["coordinate"],
                f"{row['moment_nm']:.1f}",
                f"{row['moment_nm_kg']:.2f}",
                f"{row['at_s']:.3f}",
            )
    return table


def _muscles(study: Study) -> Table:
    table = Table("muscle", title="Strongest muscles at their peak", title_justify="left")
    for column in ("force_n", "band_n", "of max isometric", "activation", "at_s"):
        table.add_column(column, justify="right")
    for row in top_muscles(study):
        table.add_row(
            row["muscle"],
            f"{row['force_n']:.0f}",
            _span(row, "force"),
            f"{100 * row['share_of_max_isometric']:.0f} %",
            f"{row['activation']:.2f}",
            f"{row['at_s']:.3f}",
        )
    return table


def _contact(study: Study) -> Table:
    table = Table("joint", title="Peak joint contact (bone on bone)", title_justify="left")
    for column in ("contact_n", "contact_bw", "band_bw", "at_s"):
        table.add_column(column, justify="right")
    for row in joint_contact(study):
        weights, span = "-", "-"
        if row["contact_bw"] is not None:
            weights = f"{row['contact_bw']:.2f}"
            span = _span(row, "contact", row["contact_n"] / row["contact_bw"], 2)
        table.add_row(row["joint"], f"{row['contact_n']:.0f}", weights, span, f"{row['at_s']:.3f}")
    return table


def _span(row: Mapping[str, Any], what: str, unit: float = 1.0, digits: int = 0) -> str:
    """Show a band, "410-620", in newtons or in a unit of so many; "-" where there is none."""
    if f"{what}_low_n" not in row:
        return "-"
    low, high = (row[f"{what}_{end}_n"] / unit for end in ("low", "high"))
    return f"{low:.{digits}f}-{high:.{digits}f}"


def _emg(study: Study) -> Table:
    table = Table("EMG column", "muscles", title="Activation against EMG", title_justify="left")
    for column in ("r", "EMG leads by_ms", "r without lag"):
        table.add_column(column, justify="right")
    table.add_column("note")
    for match in study.emg:
        lag = "-" if match.lag_s is None else f"{1e3 * match.lag_s:.0f}"
        table.add_row(
            escape(match.column), " ".join(match.muscles), _number(match.r), lag,
            _number(match.r_zero), escape(match.note),
        )  # fmt: skip
    return table


def _number(value: float | None) -> str:
    return "-" if value is None else f"{value:.2f}"


def _show_gait(study: Study, screen: Console) -> None:
    if not study.events.events:
        return
    source = study.events.events[0].source
    for side in SIDES:
        strides, _ = find_strides(study.events, side)
        inside = [s for s in strides if study.time[0] <= s.start and s.end <= study.time[-1]]
        strikes = ", ".join(f"{t:.3f}" for t in study.events.times(side, "heel_strike"))
        leaves = ", ".join(f"{t:.3f}" for t in study.events.times(side, "toe_off"))
        screen.print(
            f"Gait, {side_name(side)} ({source}): heel strikes at {strikes or 'none'} s, toe-offs "
            f"at {leaves or 'none'} s; {len(inside)} whole strides in these frames",
            highlight=False,
            soft_wrap=True,
        )


def show_proof(study: Study, screen: Console) -> None:
    """Print the worst residual and gap, and what muscles could not do by themselves."""
    shared = study.recruitment
    counts = np.bincount(shared.status, minlength=len(STATUS))
    told = ", ".join(f"{n} {STATUS[k]}" for k, n in enumerate(counts) if n)
    screen.print(
        f"Proof: worst residual {shared.residual.max(initial=0.0):.1e} N m, worst duality gap "
        f"{np.abs(shared.duality_gap).max(initial=0.0):.1e}; frames: {told}",
        highlight=False,
    )
    for coordinate, lack in unmet_moments(study).items():
        screen.print(f"[red]Unmet[/]: {coordinate} lacks up to {lack:.1f} N m", highlight=False)
    _show_help(study, screen)
    discs = largest_disc_moments(study)
    if discs:
        screen.print(
            f"Left to lumbar discs: up to {max(discs.values()):.1f} N m a level", highlight=False
        )


def _show_help(study: Study, screen: Console) -> None:
    """Print the largest help of each kind: at the root, beside muscles, and where none pulls."""
    rows = study.problem.arm_row
    pulled = {study.problem.coordinates[d] for d in np.unique(rows[rows >= 0])}
    free = study.model.free_root
    root = set[str]() if free is None else {c.name for c in free.coordinates}
    told: dict[str, list[str]] = {}
    for name, x in sorted(largest_reserves(study).items(), key=lambda item: -item[1]):
        kind = "residuals" if name in root else "reserves" if name in pulled else "motors"
        told.setdefault(kind, []).append(f"{name} {x:.1f}")
    for kind, listed in told.items():
        screen.print(f"Largest {kind} (N m, or N): {', '.join(listed[:3])}", highlight=False)


def _show_seconds(study: Study, screen: Console) -> None:
    parts = ", ".join(f"{stage} {1e3 * s:.1f}" for stage, s in study.seconds.items())
    screen.print(f"Time by stage, ms: {parts}", style="dim", highlight=False, soft_wrap=True)
