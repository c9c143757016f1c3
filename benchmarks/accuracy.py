"""Measure every row of the accuracy table against OpenSim 4.6, and against the laws.

python benchmarks/accuracy.py --write docs/accuracy.md
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from accuracy_rows import laws, loads, markers, muscles, paths, surfaces
from report import Line, circumstances, methods, publish, table, take

ROWS = (*paths.ROWS, *surfaces.ROWS, *loads.ROWS, *muscles.ROWS, *markers.ROWS, *laws.ROWS)
PACKAGES = ("coxa", "numpy", "scipy", "numba", "daqp", "opensim")

INTRODUCTION = """\
# Accuracy

Coxa beside OpenSim 4.6, on recorded walks and real models, and beside the laws it must obey.
`parity` is the mode that follows OpenSim step by step; what the default does otherwise, and why,
is in [differences](differences.md). The whole page is written by the command below.
"""


def report(lines: list[Line], command: list[str]) -> str:
    """Put the page together."""
    seconds = sum(line.seconds for line in lines)
    return (
        "\n\n".join(
            (
                INTRODUCTION.strip(),
                circumstances(command, PACKAGES) + f"\n- time taken: {seconds:.0f} s",
                table(lines),
                "## How each row is measured",
                methods(lines),
            )
        )
        + "\n"
    )


def main() -> int:
    """Measure, print, write; fail when a row is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", type=Path, metavar="FILE", help="write the page here as well")
    parser.add_argument("--only", default="", metavar="WORD", help="rows with this word only")
    asked = parser.parse_args()
    lines: list[Line] = []
    for row in ROWS:
        if asked.only.lower() in row.what.lower():
            line = take(row)
            lines.append(line)
            print(f"{line.seconds:6.1f} s  {line.verdict:12}  {row.what}", file=sys.stderr)
    publish(report(lines, ["python", *sys.argv]), asked.write)
    return int(any(line.verdict == "missed" for line in lines))


if __name__ == "__main__":
    raise SystemExit(main())
