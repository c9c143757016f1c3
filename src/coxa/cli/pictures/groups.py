"""Which muscles belong together, by the names that published models give them."""

from __future__ import annotations

from dataclasses import dataclass
from fnmatch import fnmatchcase

import numpy as np

from coxa.findings.electrodes import split_side
from coxa.movement.events import SIDES, Side
from coxa.study.study import Study

_HIP = (
    ("Gluteal", "glut_max* glut_med* glut_min* glmax* glmed* glmin* tfl*"),
    ("Deep rotators", "piri* peri* gem* quad_fem* quadfem* obt*"),
    ("Flexors", "iliacus* psoas* iliopsoas* rect_fem* recfem* sar sart* pect*"),
    ("Adductors", "add_* addl* addb* addm* grac*"),
    ("Hamstrings", "semimem* semiten* bifemlh* bflh* hamstrings*"),
)
"""gait2392 (Delp 1990) and Rajagopal 2016. The short head of biceps femoris misses the hip."""
_TRUNK = (
    ("Rectus abdominis", "rect_abd*"),
    ("Obliques", "extobl* intobl* eo[0-9]* io[0-9]*"),
    ("Psoas", "ps_*"),
    ("Quadratus lumborum", "ql_*"),
    ("Multifidus", "mf_*"),
    ("Erector spinae", "ercspn* il_* ltpl_* ltpt_*"),
    ("Latissimus dorsi", "ld_*"),
)
"""gait2392, and the lumbar models after Christophy 2012."""


@dataclass(frozen=True)
class Group:
    """Muscles of one function: their names without a side, and their columns by side."""

    name: str
    stems: tuple[str, ...]
    columns: dict[Side, tuple[int | None, ...]]


def hip_groups(study: Study) -> list[Group]:
    """Group the muscles of the hips; those with an unknown name come last, as `Others`."""
    paths = study.model.flat.paths
    hips = [c for c, name in enumerate(study.model.coordinate_names) if name.startswith("hip_")]
    owner = np.repeat(np.arange(len(study.model.muscles)), np.diff(paths.arm_start))
    # A path may have a place for an arm that it never has: gastrocnemius where it wraps.
    moves = np.isin(paths.arm_coordinate, hips) & (np.abs(study.geometry.arms) > 0.0).any(axis=0)
    crossing = {int(m) for m in owner[moves]}
    found = _grouped(study, _HIP, crossing)
    taken = {m for g in found for s in SIDES for m in g.columns[s]}
    others = _group(study, "Others", "*", crossing - {m for m in taken if m is not None})
    return [*found, others] if others is not None else found


def trunk_groups(study: Study) -> list[Group]:
    """Group the muscles of the trunk."""
    return _grouped(study, _TRUNK, set(range(len(study.model.muscles))))


def _grouped(study: Study, known: tuple[tuple[str, str], ...], among: set[int]) -> list[Group]:
    groups = (_group(study, name, patterns, among) for name, patterns in known)
    return [g for g in groups if g is not None]


def _group(study: Study, name: str, patterns: str, among: set[int]) -> Group | None:
    """Gather the muscles whose names match, rows in the order of the patterns."""
    rows: dict[str, dict[Side, int]] = {}
    for pattern in patterns.split():
        for m in sorted(among):
            stem, side = split_side(study.model.muscle_names[m])
            if side is not None and fnmatchcase(stem.lower(), pattern):
                rows.setdefault(stem, {})[side] = m
    if not rows:
        return None
    columns: dict[Side, tuple[int | None, ...]] = {
        s: tuple(row.get(s) for row in rows.values()) for s in SIDES
    }
    return Group(name, tuple(rows), columns)
