"""All the evidence for the default model: measured again, and shown as one page."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from importlib import import_module
from pathlib import Path

from coxa.anatomy.sources import read_sources
from coxa.evidence.row import Measure, Row

ROWS = (
    "bellies",
    "moment_arms_neutral",
    "rotation_arms",
    "ischial_magnus",
    "smooth_paths",
    "isometric_maxima",
    "trunk_maxima",
    "passive_moments",
    "gait_overground",
    "gait_built_in",
    "emg_overground",
    "lift_given_model",
    "lift_own_model",
    "passport_faults",
    "ground_reaction",
    "single_leg_stand",
    "abductor_strength",
    "posture_proof",
    "gait_prediction",
    "everyday_contact",
    "weak_maximus_lift",
    "tight_iliopsoas",
    "hinge_back",
    "band_place",
    "exercise_order",
    "exercise_forces",
    "selkowitz",
    "plans",
    "screen_synthetic",
    "screen_normal_walks",
    "screen_home",
    "interchange",
)
"""The modules beside this one; each has `measure(trials) -> Row`."""

_SEEN = {
    "V": "read",
    "C": "computed from its data",
    "M": "**from memory, not checked against it**",
}
"""What the mark of a source says about how it was seen."""

_MARKS = {True: "reached", False: "**missed**", None: ""}


def measure_all(trials: Path | None, stage: Callable[[str], object] = print) -> tuple[Row, ...]:
    """Measure every row. `trials` is the folder of recorded trials, where there is one."""
    rows: list[Row] = []
    for name in ROWS:
        stage(name)
        rows.append(import_module(f"coxa.evidence.{name}").measure(trials))
    return tuple(rows)


def render(rows: Sequence[Row]) -> str:
    """Render rows as a Markdown page: a summary, then each row's numbers, then the sources."""
    parts = [
        "# Evidence for the default model",
        "Written by `make evidence`; every number was measured by the code it stands beside.",
        _table(("what", "must reach", "verdict"), [(_link(r), r.must, r.verdict) for r in rows]),
        *(_section(row) for row in rows),
        _sources(rows),
    ]
    return "\n\n".join(parts) + "\n"


def _section(row: Row) -> str:
    lines = [_line(measure) for measure in row.measures]
    parts = [
        f"## {row.name}",
        f"Must reach: {row.must}. **{row.verdict.capitalize()}.** Calibration: {row.calibrated}",
        *([row.note] if row.note else []),
        *([_table(("what", "measured", "beside", ""), lines)] if lines else []),
    ]
    return "\n\n".join(parts)


def _line(measure: Measure) -> tuple[str, ...]:
    return (measure.what, measure.value, measure.reference, _MARKS[measure.reached])


def _sources(rows: Sequence[Row]) -> str:
    known = read_sources()
    used = sorted({key for row in rows for key in row.sources})
    cited = [
        f"- `{key}`: {known[key].citation} {known[key].doi} ({_SEEN[known[key].mark]})"
        for key in used
        if key in known
    ]
    return "## Sources\n\n" + "\n".join(cited)


def _link(row: Row) -> str:
    anchor = re.sub(r"[^\w -]", "", row.name).lower().replace(" ", "-")
    return f"[{row.name}](#{anchor})"


def _table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    def line(cells: Iterable[str]) -> str:
        return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"

    return "\n".join([line(header), line("---" for _ in header), *(line(row) for row in rows)])
