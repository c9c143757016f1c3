"""Share the frames of a batch between threads. Kernels release Python's lock."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise


def in_chunks(call: Callable[[slice], object], frames: int, threads: int = 1) -> None:
    """Call `call(slice)` for contiguous runs of frames, one a thread."""
    if threads <= 1 or frames < 2 * threads:
        call(slice(0, frames))
        return
    edges = [round(k * frames / threads) for k in range(threads + 1)]
    with ThreadPoolExecutor(threads) as pool:
        runs = [slice(a, b) for a, b in pairwise(edges)]
        list(pool.map(call, runs))
