"""Share the frames of a batch between threads. Kernels release Python's lock."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from itertools import pairwise


def in_chunks(call: Callable[[slice], object], frames: int, threads: int = 1) -> None:
    """Call `call(slice)` for contiguous runs of frames, one a thread, this one included."""
    if threads <= 1 or frames < 2 * threads:
        call(slice(0, frames))
        return
    edges = [round(k * frames / threads) for k in range(threads + 1)]
    first, *rest = (slice(a, b) for a, b in pairwise(edges))
    others = [_pool(threads).submit(call, run) for run in rest]
    call(first)
    for other in others:
        other.result()


@cache
def _pool(threads: int) -> ThreadPoolExecutor:
    """Keep the threads: starting them takes as long as a hundred frames."""
    return ThreadPoolExecutor(threads - 1, thread_name_prefix="coxa")
