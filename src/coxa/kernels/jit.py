"""Compile kernels once, into a cache that a change in any kernel makes anew.

Numba's own cache does not see that a callee in another file has changed. Ours lives in a folder
named after a hash of every kernel's source, so a stale entry cannot be found.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import numba
import numpy
from numba.core import config

F = TypeVar("F", bound=Callable[..., Any])
_numba: Any = config
_njit: Any = numba.njit


def _cache_folder() -> Path:
    digest = hashlib.sha256(f"{numba.__version__} {numpy.__version__}".encode())
    for source in sorted(Path(__file__).parent.rglob("*.py")):
        digest.update(source.read_bytes())
    home = os.environ.get("COXA_CACHE") or os.environ.get("XDG_CACHE_HOME")
    base = Path(home) if home else Path.home() / ".cache"
    return base / "coxa" / f"kernels-{digest.hexdigest()[:16]}"


CACHE_FOLDER = _cache_folder()

_HOW: dict[str, Any] = {"nogil": True, "error_model": "numpy", "fastmath": {"contract"}}
"""Fused multiply-add is the only liberty taken: NaN and infinity keep their meaning."""


def is_compiled() -> bool:
    """Tell whether this version's kernels have been compiled on this machine before."""
    return (CACHE_FOLDER / "complete").exists()


def mark_compiled() -> None:
    """Note that every kernel of a solve has been compiled; later runs say nothing of it."""
    if CACHE_FOLDER.is_dir():
        (CACHE_FOLDER / "complete").touch()


def kernel(function: F) -> F:
    """Compile a numba kernel: no Python objects, the GIL released, cached on disk."""
    before = _numba.CACHE_DIR
    _numba.CACHE_DIR = str(CACHE_FOLDER)
    try:
        compiled: Any = _njit(cache=True, **_HOW)(function)
    finally:
        _numba.CACHE_DIR = before
    return compiled


def inlined(function: F) -> F:
    """Compile a small piece that is only ever called from other kernels: no cache of its own."""
    # Without the wrappers for Python and C that nobody calls it compiles a third faster.
    piece: Any = _njit(no_cpython_wrapper=True, no_cfunc_wrapper=True, **_HOW)(function)
    return piece


def lean(function: F) -> F:
    """Compile a hot loop that allocates nothing: without memory of its own it counts nothing.

    Numba counts references to every array a function touches; in loops of few operations that
    costs more than the work. Room to work in is passed in.
    """
    piece: Any = _njit(_nrt=False, no_cpython_wrapper=True, no_cfunc_wrapper=True, **_HOW)(function)
    return piece


def woven(function: F) -> F:
    """Weave a piece into its callers before they are typed: nothing is passed, nothing counted.

    For pieces of a hot loop that take whole tuples of arrays, whose reference counts would
    otherwise cost more than the work.
    """
    piece: Any = _njit(inline="always", **_HOW)(function)
    return piece
