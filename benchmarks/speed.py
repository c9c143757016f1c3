"""Measure every row of the speed table, OpenSim 4.6 beside it in the same run.

python benchmarks/speed.py --write docs/speed.md
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from coxa.study.compiling import compile_kernels
from report import Line, circumstances, methods, publish, table, take
from speed_rows import gait, own, sharing, terminal, tracking, what_if
from stopwatch import REPEATS, WARM

PACKAGES = ("coxa", "numpy", "scipy", "numba", "daqp", "opensim")

INTRODUCTION = """\
# Speed

How long Coxa takes, and how long others take for the same on the same machine in the same run.
Times are the median of {repeats} runs after {warm} that are not counted, with the shortest and the
longest, unless a row says otherwise; one thread unless it says two. A ratio says how many times
faster Coxa is. The whole page is written by the command below.
"""


def report(lines: list[Line], command: list[str]) -> str:
    """Put the page together."""
    threads = os.environ.get("OPENBLAS_NUM_THREADS", "not set")
    seconds = sum(line.seconds for line in lines)
    return (
        "\n\n".join(
            (
                INTRODUCTION.format(repeats=REPEATS, warm=WARM).strip(),
                circumstances(command, PACKAGES)
                + f"\n- OPENBLAS_NUM_THREADS: {threads}\n- time taken: {seconds:.0f} s",
                table(lines),
                "## How each row is measured",
                methods(lines),
            )
        )
        + "\n"
    )


def main() -> None:
    """Measure, print, write. Speed is never asserted: a missed row is told, not failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", type=Path, metavar="FILE", help="write the page here as well")
    parser.add_argument("--only", default="", metavar="WORD", help="rows with this word only")
    parser.add_argument("--quick", action="store_true", help="leave OpenSim out")
    asked = parser.parse_args()
    compile_kernels(lambda text: print(text, file=sys.stderr))
    lines: list[Line] = []
    for part in (gait, own, what_if, sharing, tracking, terminal):
        for row in part.rows(peers=not asked.quick):
            if asked.only.lower() in row.what.lower():
                line = take(row)
                lines.append(line)
                print(f"{line.seconds:6.1f} s  {line.verdict:12}  {row.what}", file=sys.stderr)
    publish(report(lines, ["python", *sys.argv]), asked.write)


if __name__ == "__main__":
    main()
