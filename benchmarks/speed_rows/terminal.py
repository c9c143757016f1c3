"""`coxa solve` as it is typed: wall time from the start of Python, and memory."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

import numpy as np

from coxa.kernels.arrays import Floats
from coxa.opensim.table import Table, read_table, write_table
from report import Measured, NotMeasuredError, Row
from shared_trials import GAIT2392, RAJAGOPAL, TREADMILL, walk
from stopwatch import clock

FIRST_LIMIT_S, LATER_LIMIT_S = 25.0, 2.0
MEMORY_LIMIT_MB = 400.0
TILES = 6

WATCHED = """
import runpy, sys
try:
    runpy.run_module("coxa", run_name="__main__", alter_sys=True)
finally:
    with open("/proc/self/status") as status:
        print(next(line for line in status if line.startswith("VmHWM")), file=sys.stderr)
"""
"""The peak of this process alone: what getrusage tells a child begins with its parent's."""


def _solve(
    trial: Path, out: Path, *more: str, how: Sequence[str] = ("-m", "coxa"), **variables: str
) -> str:
    """Run `coxa solve` in a Python of its own; return what it printed."""
    command = [sys.executable, *how, "solve", str(trial), "--out", str(out), *more]
    surroundings = {**os.environ, **variables}
    done = subprocess.run(command, capture_output=True, text=True, env=surroundings)
    if done.returncode:
        last = (done.stderr or done.stdout).strip().splitlines()[-1:]
        raise NotMeasuredError(f"`coxa solve` ended with {done.returncode}: {' '.join(last)}")
    return done.stdout + done.stderr


def first_run() -> Measured:
    """`coxa solve walk_gait2392` with empty caches, everything included: start of Python, compiling
    on two processors, solving, pictures and writing. It must say what it is doing."""
    with TemporaryDirectory() as folder:
        cache, out = Path(folder) / "cache", Path(folder) / "out"
        begun = perf_counter()
        said = _solve(
            walk(GAIT2392).folder, out, COXA_CACHE=str(cache), MPLCONFIGDIR=str(cache / "fonts")
        )
        taken = perf_counter() - begun
    told = "Compiling" in said
    text = f"{taken:.1f} s (one run), {'says so' if told else 'SILENT'}"
    return Measured(text, taken <= FIRST_LIMIT_S and told)


def later_run(name: str, more: tuple[str, ...]) -> Measured:
    """The same once the kernels are compiled: five runs, start of Python and writing included."""
    with TemporaryDirectory() as folder:
        out = Path(folder) / "out"
        times = clock(lambda: _solve(walk(name).folder, out, *more), repeats=5, warm=1)
    return Measured(times.text("s", 1.0), times.median <= LATER_LIMIT_S)


def _tiled(table: Table) -> tuple[Floats, Floats]:
    """Run a recording forwards and backwards in turn, so that it never jumps; evenly in time."""
    one_way = np.arange(len(table.time))
    there_and_back = np.concatenate([one_way, one_way[-2:0:-1]])
    rows = np.resize(there_and_back, TILES * (len(one_way) - 1) + 1)
    step = (table.time[-1] - table.time[0]) / (len(one_way) - 1)
    return table.time[0] + step * np.arange(len(rows)), table.values[rows]


def memory(more: tuple[str, ...]) -> Measured:
    """Peak resident memory of `coxa solve` on a minute at 100 Hz: walk_treadmill's ten seconds
    played forwards and backwards three times, all results written."""
    if not Path("/proc/self/status").exists():
        raise NotMeasuredError("the peak of a process is read from Linux's /proc")
    source = walk(TREADMILL).folder
    with TemporaryDirectory() as folder:
        trial = Path(folder) / "minute"
        trial.mkdir()
        for name in ("model.osim", "external_loads.xml"):
            (trial / name).write_bytes((source / name).read_bytes())
        for name in ("ik.sto", "grf.mot"):
            table = read_table(source / name)
            time, values = _tiled(table)
            write_table(trial / name, table.columns, time, values,
                        name=table.name, in_degrees=table.in_degrees)  # fmt: skip
        said = _solve(trial, Path(folder) / "out", *more, how=("-c", WATCHED))
    peak = next(line for line in said.splitlines() if line.startswith("VmHWM"))
    megabytes = float(peak.split()[1]) * 1024 / 1e6
    return Measured(f"{megabytes:.0f} MB, {len(time):,} frames", megabytes < MEMORY_LIMIT_MB)


PICTURES: dict[str, tuple[str, ...]] = {"": (), ", --no-plots": ("--no-plots",)}


def rows(peers: bool) -> Sequence[Row]:
    """List the rows; no peer takes part."""
    most, first = f"< {MEMORY_LIMIT_MB:.0f} MB", f"<= {FIRST_LIMIT_S:.0f} s, says so"
    return (
        *(Row(f"memory for 60 s at 100 Hz: `coxa solve`{word}", most, partial(memory, more))
          for word, more in PICTURES.items()),
        Row("first `coxa solve`, compiling included", first, first_run),
        *(Row(f"later `coxa solve`: {n}{word}", f"<= {LATER_LIMIT_S} s",
              partial(later_run, n, more))
          for n in (GAIT2392, RAJAGOPAL) for word, more in PICTURES.items()),
    )  # fmt: skip
