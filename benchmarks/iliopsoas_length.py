"""Write the table of iliopsoas lengths by posture: `python benchmarks/iliopsoas_length.py`."""

from __future__ import annotations

import csv
from dataclasses import astuple, fields

from coxa.anatomy.postures import FILE, PostureLength
from coxa.programme.sitting import compute_lengths


def main() -> None:
    with FILE.open("w", newline="", encoding="utf-8") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(field.name for field in fields(PostureLength))
        table.writerows(astuple(row) for row in compute_lengths())


if __name__ == "__main__":
    main()
