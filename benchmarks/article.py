"""Test all of the article's statements and write them as a page of Markdown.

python benchmarks/article.py [--write docs/article.md]
"""

from __future__ import annotations

import argparse
from pathlib import Path
from time import perf_counter

from coxa.evidence.article.ledger import start, try_row
from coxa.evidence.article.markdown import render
from coxa.evidence.article.statements import read_statements
from coxa.evidence.article.tally import has_failed
from coxa.study.compiling import compile_kernels

SLOW_S = 3.0
"""What one row may take, warm."""


def main() -> None:
    """Test every statement afresh, tell how long it took, and write where asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", type=Path)
    arguments = parser.parse_args()
    compile_kernels(print)
    laboratory, begun = start(), perf_counter()
    findings = [try_row(row, laboratory) for row in read_statements().values()]
    print(f"{len(findings)} rows in {perf_counter() - begun:.1f} s")
    for one in findings:
        if one.seconds > SLOW_S:
            print(f"slow: {one.id}, {one.seconds:.1f} s")
        if one.missing:
            print(f"not run: {one.id}, {one.missing}")
        if has_failed(one) and one.check is not None:
            print(f"failed: {one.id}, {one.check.says}")
    if arguments.write:
        arguments.write.write_text(render(findings), encoding="utf-8")


if __name__ == "__main__":
    main()
