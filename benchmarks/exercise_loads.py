"""Compute what each exercise of the programme asks, and write the tables that plans read.

python benchmarks/exercise_loads.py [--write]
"""

from __future__ import annotations

import argparse
import csv
from collections.abc import Sequence
from dataclasses import astuple, fields
from pathlib import Path
from time import perf_counter
from typing import Any

from coxa.anatomy.programme import FOLDER, AskedBellyRow, AskedRow
from coxa.programme.asking import ask, reference
from coxa.programme.exercise import read_exercises
from coxa.study.compiling import compile_kernels


def main() -> None:
    """Do every exercise, tell how long it took, and write where asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    arguments = parser.parse_args()
    compile_kernels(print)
    body, begun = reference(), perf_counter()
    asked = [ask(body, exercise) for exercise in read_exercises().values()]
    print(f"{len(asked)} exercises in {perf_counter() - begun:.1f} s")
    for row, _ in asked:
        if row.unmet or row.open_pct:
            print(f"doubted: {row.exercise}, {row.unmet} {row.open_pct:g} % open")
    if arguments.write:
        _write(FOLDER / "asked.csv", AskedRow, [row for row, _ in asked])
        _write(FOLDER / "asked_bellies.csv", AskedBellyRow, [b for _, own in asked for b in own])


def _write(path: Path, kind: type[Any], rows: Sequence[Any]) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(field.name for field in fields(kind))
        writer.writerows(map(_cells, rows))


def _cells(row: Any) -> list[str]:
    return [f"{x:g}" if isinstance(x, float) else str(x) for x in astuple(row)]


if __name__ == "__main__":
    main()
