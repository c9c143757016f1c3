"""Measure all the evidence for the default model and write it as a page.

python benchmarks/evidence.py [--write docs/evidence.md] [--trials ../shared/trials]
"""

from __future__ import annotations

import argparse
from pathlib import Path

from coxa.evidence.ledger import measure_all, render

ROOT = Path(__file__).resolve().parents[1]


def main() -> None:
    """Measure, print, and write where asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", type=Path)
    parser.add_argument("--trials", type=Path, default=ROOT.parent / "shared" / "trials")
    arguments = parser.parse_args()
    trials = arguments.trials if arguments.trials.is_dir() else None
    page = render(measure_all(trials))
    print(page)
    if arguments.write:
        arguments.write.write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main()
