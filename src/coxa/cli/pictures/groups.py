"""Which muscles belong together: by bellies where a model has them, else by published names."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase

import numpy as np

from coxa.findings.electrodes import split_side
from coxa.movement.events import SIDES, Side
from coxa.study.study import Study

Known = tuple[tuple[str, str], ...]

_HIP: Known = (
    ("Gluteal", "glut_max* glut_med* glut_min* glmax* glmed* glmin* tfl*"),
    ("Deep rotators", "piri* peri* gem* quad_fem* quadfem* obt*"),
    ("Flexors", "iliacus* psoas* iliopsoas* rect_fem* recfem* sar sart* pect*"),
    ("Adductors", "add_* addl* addb* addm* grac*"),
    ("Hamstrings", "semimem* semiten* bifemlh* bflh* hamstrings*"),
)
"""gait2392 (Delp 1990) and Rajagopal 2016. The short head of biceps femoris misses the hip."""
_TRUNK: Known = (
    ("Rectus abdominis", "rect_abd*"),
    ("Obliques", "extobl* intobl* eo[0-9]* io[0-9]*"),
    ("Psoas", "ps_*"),
    ("Quadratus lumborum", "ql_*"),
    ("Multifidus", "mf_*"),
    ("Erector spinae", "ercspn* il_* ltpl_* ltpt_*"),
    ("Latissimus dorsi", "ld_*"),
)
"""gait2392, and the lumbar models after Christophy 2012."""
_HIP_BELLIES: Known = (
    ("Gluteal trio", "gluteus_*"),
    ("TFL and IT band", "tensor_fasciae_latae"),
    (
        "Deep six",
        "piriformis gemellus_superior obturator_internus gemellus_inferior obturator_externus "
        "quadratus_femoris",
    ),
    ("Hip flexors", "psoas_major iliacus rectus_femoris sartorius"),
    ("Adductors", "pectineus adductor_* gracilis"),
    ("Hamstrings", "biceps_femoris_long_head semitendinosus semimembranosus"),
)
_TRUNK_BELLIES: Known = (
    ("Erector spinae", "longissimus iliocostalis"),
    ("Deep back", "multifidus quadratus_lumborum"),
    ("Abdomen", "rectus_abdominis external_oblique internal_oblique"),
)
_LEG_BELLIES: Known = (
    ("Knee", "vastus_* biceps_femoris_short_head"),
    ("Calf", "gastrocnemius_* soleus tibialis_posterior flexor_*"),
    ("Shin", "tibialis_anterior extensor_* peroneus_*"),
)
IN_BAND = ("TFL and IT band", "gluteus maximus, into band", "*_itb")
"""The upper gluteus maximus that ends in the iliotibial band: its group, its row, its elements."""


@dataclass(frozen=True)
class Row:
    """A belly, or a muscle that stands alone: its elements, and their columns by side."""

    name: str
    columns: dict[Side, tuple[int | None, ...]]

    @property
    def count(self) -> int:
        """Count the elements of a side."""
        return len(self.columns["r"])


@dataclass(frozen=True)
class Group:
    """Muscles of one function."""

    name: str
    rows: tuple[Row, ...]


def hip_groups(study: Study) -> list[Group]:
    """Group the muscles of the hips; those with an unknown name come last, as `Others`."""
    crossing = _crossing(study)
    if study.model.bellies:
        found = _by_bellies(study, _HIP_BELLIES, crossing)
    else:
        found = _by_names(study, _HIP, crossing)
    taken = {m for g in found for row in g.rows for s in SIDES for m in row.columns[s]}
    others = _by_names(study, (("Others", "*"),), crossing - {m for m in taken if m is not None})
    return [*found, *others]


def trunk_groups(study: Study) -> list[Group]:
    """Group the muscles of the trunk."""
    among = set(range(len(study.model.muscles)))
    if study.model.bellies:
        return _by_bellies(study, _TRUNK_BELLIES, among)
    return _by_names(study, _TRUNK, among)


def leg_groups(study: Study) -> list[Group]:
    """Group the muscles of knee and foot that do not cross the hip, where a model has bellies."""
    among = set(range(len(study.model.muscles))) - _crossing(study)
    return _by_bellies(study, _LEG_BELLIES, among)


def _crossing(study: Study) -> set[int]:
    """Return the muscles with an arm about a hip anywhere in the movement."""
    paths = study.geometry.flat.paths
    hips = [c for c, name in enumerate(study.model.coordinate_names) if name.startswith("hip_")]
    owner = np.repeat(np.arange(len(study.model.muscles)), np.diff(paths.arm_start))
    # A path may have a place for an arm that it never has: gastrocnemius where it wraps.
    moves = np.isin(paths.arm_coordinate, hips) & (np.abs(study.geometry.arms) > 0.0).any(axis=0)
    return {int(m) for m in owner[moves]}


def _by_bellies(study: Study, known: Known, among: set[int]) -> list[Group]:
    """Gather a model's own bellies, in the order of the patterns."""
    column = {name: m for m, name in enumerate(study.model.muscle_names)}
    bellies: dict[str, set[int]] = {}
    for name, elements in study.model.bellies.items():
        mine = {column[e] for e in elements} & among
        if mine:
            bellies.setdefault(split_side(name)[0], set()).update(mine)
    home, title, pattern = IN_BAND
    groups: list[Group] = []
    for group, patterns in known:
        rows: list[Row] = []
        for belly in _matching(bellies, patterns):
            band, rest = _parted(study, bellies[belly], pattern)
            rows.append(Row(belly.replace("_", " "), _columns(study, rest)))
            bellies[belly] = band
        if group == home:
            banded = {m for left in bellies.values() for m in _parted(study, left, pattern)[0]}
            rows += [Row(title, _columns(study, banded))] if banded else []
        if rows:
            groups.append(Group(group, tuple(rows)))
    return groups


def _parted(study: Study, muscles: set[int], pattern: str) -> tuple[set[int], set[int]]:
    """Part muscles into those whose names without a side match, and the rest."""
    fits = {m for m in muscles if fnmatchcase(_stem(study, m), pattern)}
    return fits, muscles - fits


def _by_names(study: Study, known: Known, among: set[int]) -> list[Group]:
    """Gather muscles whose names match, each in a row of its own."""
    groups: list[Group] = []
    for group, patterns in known:
        by_stem: dict[str, set[int]] = {}
        for m in sorted(among):
            if split_side(study.model.muscle_names[m])[1] is not None:
                by_stem.setdefault(_stem(study, m), set()).add(m)
        stems = _matching(by_stem, patterns)
        if stems:
            rows = (Row(stem, _columns(study, by_stem[stem])) for stem in stems)
            groups.append(Group(group, tuple(rows)))
    return groups


def _matching(names: Iterable[str], patterns: str) -> list[str]:
    """List the names that match, in the order of the patterns, each once."""
    known = list(names)
    found = [n for p in patterns.split() for n in known if fnmatchcase(n.lower(), p)]
    return list(dict.fromkeys(found))


def _columns(study: Study, muscles: set[int]) -> dict[Side, tuple[int | None, ...]]:
    """Lay the elements of both sides beside each other, in the model's order."""
    stems = list(dict.fromkeys(_stem(study, m) for m in sorted(muscles)))
    at = {split_side(study.model.muscle_names[m]): m for m in muscles}
    return {side: tuple(at.get((stem, side)) for stem in stems) for side in SIDES}


def _stem(study: Study, muscle: int) -> str:
    return split_side(study.model.muscle_names[muscle])[0]
