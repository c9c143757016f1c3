"""Which lines of a model an electrode hears, from the electrode's name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fnmatch import fnmatchcase

from coxa.movement.events import SIDES, Side

_MUSCLES: tuple[tuple[str, str], ...] = (
    ("soleus sol", "soleus"),
    ("gastrocnemius gastroc gas", "gasmed med_gas gaslat lat_gas gastroc"),
    ("gastrocnemius_medialis medial_gastrocnemius gas_med mg", "gasmed med_gas"),
    ("gastrocnemius_lateralis lateral_gastrocnemius gas_lat lg", "gaslat lat_gas"),
    ("tibialis_anterior tib_ant ta", "tibant tib_ant"),
    ("tibialis_posterior tib_post", "tibpost tib_post"),
    ("peroneus_longus fibularis_longus per_long pl", "perlong per_long"),
    ("peroneus_brevis fibularis_brevis per_brev", "perbrev per_brev"),
    ("medial_hamstrings hamstrings_medial mh", "semimem semiten"),
    ("semimembranosus semimem sm", "semimem"),
    ("semitendinosus semiten st", "semiten"),
    # A surface electrode over biceps femoris lies on its long head (SENIAM).
    ("biceps_femoris lateral_hamstrings biceps_femoris_long_head bf bflh", "bflh bifemlh"),
    ("biceps_femoris_short_head bfsh", "bfsh bifemsh"),
    ("vastus_lateralis vas_lat vl", "vaslat vas_lat"),
    ("vastus_medialis vastus_medius vas_med vm", "vasmed vas_med"),
    ("vastus_intermedius vas_int vi", "vasint vas_int"),
    ("rectus_femoris rect_fem rf", "recfem rect_fem"),
    ("gluteus_maximus glut_max gmax", "glmax? glmax?_itb glut_max?"),
    ("gluteus_medius glut_med gmed", "glmed? glut_med?"),
    ("gluteus_minimus glut_min gmin", "glmin? glut_min?"),
    ("tensor_fasciae_latae tensor_fascia_latae tfl", "tfl"),
    ("sartorius sart sar", "sart sar"),
    ("gracilis grac", "grac"),
    ("adductor_longus add_long", "addlong add_long"),
    ("adductor_brevis add_brev", "addbrev add_brev"),
    ("adductor_magnus add_mag", "addmag* add_mag?"),
    ("piriformis piri peri", "piri peri"),
    ("psoas psoas_major", "psoas ps_*"),
    ("iliacus", "iliacus"),
    ("rectus_abdominis rect_abd ra", "rect_abd"),
    ("external_oblique ext_obl eo", "extobl eo[0-9]*"),
    ("internal_oblique int_obl io", "intobl io[0-9]*"),
    ("erector_spinae ercspn es", "ercspn il_* ltpt_* ltpl_*"),
    ("iliocostalis iliocost", "il_l* il_r*"),
    ("iliocostalis_lumborum", "il_l*"),
    ("iliocostalis_thoracis", "il_r*"),
    ("longissimus_lumborum long_lumb", "ltpl_*"),
    ("longissimus_thoracis long_thor", "ltpt_*"),
    ("multifidus mf", "mf_*"),
    ("quadratus_lumborum ql", "ql_*"),
    ("latissimus_dorsi lat_dorsi ld", "ld_*"),
)
"""Names an electrode may bear, and the lines that stand for that muscle in gait2392, in
Rajagopal 2016 and in the lumbar models after Christophy 2012; without sides, lower case."""

_SIDE = re.compile(r"^(?P<first>right|left|r|l)[\W_]+|[\W_]+(?P<last>right|left|r|l)$", re.I)


def split_side(name: str) -> tuple[str, Side | None]:
    """Split a name into its stem and its side: `soleus_r`, `R soleus`, `left.soleus`."""
    found = _SIDE.search(name.strip())
    if found is None:
        return name.strip(), None
    word = (found["first"] or found["last"]).lower()
    stem = (name.strip()[: found.start()] + name.strip()[found.end() :]).strip()
    return stem, "r" if word[0] == "r" else "l"


def lines_heard(
    column: str, muscles: Sequence[str], side: Side | None = None
) -> list[tuple[str, ...]]:
    """List the model's muscles an electrode of that name hears; empty when it is not known.

    A name without a side is of `side`; without that, it gives one group for each leg.
    """
    if column in muscles:
        return [(column,)]
    stem, named = split_side(column)
    patterns = _patterns(stem)
    groups: list[tuple[str, ...]] = []
    one = named or side
    for wanted in SIDES if one is None else (one,):
        group = tuple(m for m in muscles if _is_heard(m, stem, wanted, patterns))
        if group:
            groups.append(group)
    return groups


def known_names() -> tuple[str, ...]:
    """List every electrode name that is understood."""
    return tuple(name for names, _ in _MUSCLES for name in names.split())


def _patterns(stem: str) -> tuple[str, ...]:
    key = _folded(stem)
    for names, lines in _MUSCLES:
        if key in {_folded(n) for n in names.split()}:
            return tuple(lines.split())
    return ()


def _is_heard(muscle: str, stem: str, side: Side, patterns: tuple[str, ...]) -> bool:
    line, muscle_side = split_side(muscle)
    if muscle_side != side:
        return False
    low = line.lower()
    return low == stem.lower() or any(fnmatchcase(low, p) for p in patterns)


def _folded(name: str) -> str:
    return re.sub(r"[\W_]+", "", name).lower()
