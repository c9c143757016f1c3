"""How thick muscles are drawn: where they are flesh and where tendon, and how that swells.

For looking only: what a muscle can do never comes from here.
"""

from __future__ import annotations

from fnmatch import fnmatchcase
from functools import cache

import numpy as np

from coxa.anatomy.bellies import bellies_of
from coxa.findings.electrodes import split_side
from coxa.kernels.arrays import Floats
from coxa.model.muscle import Muscle

FLESHY = 0.66
"""Of a path, at least, where a muscle of short fibres is drawn: they lie slanted along it."""
ABOVE = 0.3
"""Of what is tendon, so much is drawn at the origin."""
FROM_BONE = (
    "gluteus_* iliacus psoas_* piriformis obturator_* gemellus_* quadratus_* pectineus adductor_*"
    " vastus_* tensor_* soleus tibialis_* *_oblique multifidus longissimus iliocostalis sartorius"
    " gracilis rectus_abdominis biceps_femoris_short_head"
)
"""Muscles whose fibres begin on the bone itself, and so do not taper towards it."""
THROUGH = 0.92
"""To here, at least, the short ones of them are flesh, and those of the trunk."""
OF_TRUNK = "multifidus longissimus iliocostalis quadratus_lumborum psoas_*"
FROM_APONEUROSIS = "longissimus multifidus iliocostalis"
APONEUROSIS = 0.12
"""These rise from a pale sheet over sacrum and crest: so much of a path is drawn as that."""
IN_BAND = "tensor_fasciae_latae *_itb"
"""What ends in the iliotibial band is flesh only as far as its fibres reach."""
FULL_AT_BONE, LONG_AT_BONE = 0.2, 0.06
"""How far into its spindle a muscle from the bone begins: a short one, and a long one."""
SPINDLE = 0.75
"""How full a belly is drawn: 1 is a sine, 0 a rod."""
MOST_THICK = 1.0 / 7.0
"""A belly's radius is at most this share of its flesh's length: one line that stands for many
muscles of the trunk holds more than so short a line can look like."""
TENDON_PA = 35e6
"""What a tendon's section is drawn for, at the muscle's full force."""
TENDON_M = (0.0008, 0.0035)
SHORT_M = 0.26
"""A muscle that is shorter, flesh and tendon together, has next to no tendon to be seen."""


def flesh(muscle: Muscle) -> tuple[float, float]:
    """Return from which to which share of its path a muscle is drawn as flesh, not tendon."""
    fiber = float(muscle.optimal_fiber_length * np.cos(muscle.pennation_angle_at_optimal))
    whole = fiber + muscle.tendon_slack_length
    share = fiber / whole if whole > 0.0 else 1.0
    if _fits(muscle.name, IN_BAND):
        return 0.0, share
    share = max(share, FLESHY)
    if not _fits(muscle.name, FROM_BONE):
        begin = ABOVE * (1.0 - share)
        return begin, begin + share
    through = whole < SHORT_M or _fits(muscle.name, OF_TRUNK)
    begin = APONEUROSIS if _fits(muscle.name, FROM_APONEUROSIS) else 0.0
    return begin, max(share, THROUGH) if through else share


def girth(muscle: Muscle, line: Floats) -> Floats:
    """Return the resting radius (K,) m on a line (K, 3) m: its flesh holds the muscle's volume.

    No thicker than `MOST_THICK` of the flesh's length; the tendon is as thick as its force needs.
    """
    length = float(np.linalg.norm(np.diff(line, axis=0), axis=1).sum())
    begin, end = flesh(muscle)
    tendon = np.sqrt(max(muscle.max_isometric_force, 0.0) / TENDON_PA / np.pi)
    tendon = float(np.clip(tendon, *TENDON_M))
    along = np.linspace(0.0, 1.0, len(line))
    rises = _fits(muscle.name, FROM_APONEUROSIS)
    lead = 0.0 if begin > 0.0 and not rises else FULL_AT_BONE if length < SHORT_M else LONG_AT_BONE
    inside = (along - begin) / (end - begin)
    if rises:
        inside = np.maximum(inside, 0.0)  # the sheet is as thick as the flesh begins
    profile = _spindle(inside, lead)
    volume = muscle.volume if np.isfinite(muscle.volume) else 0.0
    fleshy = max((end - begin) * length, 1e-3)
    most = np.sqrt(volume / fleshy / np.pi / _filled(lead))
    return np.maximum(min(most, MOST_THICK * fleshy) * profile, tendon)


def _spindle(inside: Floats, lead: float) -> Floats:
    """Return the share of a belly's radius at shares of its length, none outside of it."""
    shape = np.sin(np.pi * np.clip(lead + (1.0 - lead) * inside, 0.0, 1.0)) ** SPINDLE
    return np.where((inside >= 0.0) & (inside <= 1.0), np.maximum(shape, 0.0), 0.0)


@cache
def _filled(lead: float) -> float:
    """Return the share of a rod's volume that such a belly has."""
    return float((_spindle(np.linspace(0.0, 1.0, 101), lead) ** 2).mean())


@cache
def _fits(element: str, patterns: str) -> bool:
    stem, _ = split_side(element)
    names = (stem, *(belly.belly for belly in bellies_of(stem)), *_else(stem))
    return any(fnmatchcase(name, one) for name in names for one in patterns.split())


def _else(stem: str) -> tuple[str, ...]:
    """Name the muscles that do not cross the hip by how models shorten them."""
    return tuple(long for short, long in SHORTENED.items() if fnmatchcase(stem, short))


SHORTENED = {
    "vas*": "vastus_",
    "soleus*": "soleus",
    "tib*": "tibialis_",
    "[EI]O*": "_oblique",
    "LTp*": "longissimus",
    "IL_*": "iliocostalis",
    "MF_*": "multifidus",
    "QL_*": "quadratus_lumborum",
    "rect_abd*": "rectus_abdominis",
    "bfsh*": "biceps_femoris_short_head",
    "bifemsh*": "biceps_femoris_short_head",
}
