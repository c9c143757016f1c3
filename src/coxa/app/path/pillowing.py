"""The pillow between the knees; the engine lays the body, so it is the worker's job."""

from __future__ import annotations

from coxa.app.messages import PillowInfo, PillowRow
from coxa.programme.pillow import Lying, pillow


def pillow_info(shoulder_m: float, pelvis_m: float, height_m: float) -> PillowInfo:
    """Find the pillow that lays the upper thigh level. Raises `CoxaError` for wrong widths."""
    found = pillow(shoulder_m, pelvis_m, height_m=height_m)
    on = f"On {100 * found.thickness_m:.0f} cm" if found.thickness_m is not None else "Without"
    return PillowInfo(
        level_cm=_cm(found.level_m),
        low_cm=_cm(found.low_m),
        high_cm=_cm(found.high_m),
        said=found.text,
        rows=(
            _row("Knee on the mattress", found.dropped),
            _row("Knee on knee", found.without),
            _row(on, found.with_pillow),
        ),
        note=found.no_band,
    )


def _cm(length_m: float | None) -> float | None:
    return None if length_m is None else 100.0 * length_m


def _row(how: str, lying: Lying) -> PillowRow:
    return PillowRow(how, lying.adduction_deg, lying.piriformis_mm)
