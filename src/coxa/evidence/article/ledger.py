"""The ledger: every statement, tested; and each by its id."""

from __future__ import annotations

import string
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path
from time import perf_counter

from coxa.anatomy.article import read_published
from coxa.errors import CoxaError
from coxa.evidence.article.experiment import EXPERIMENTS, Experiment
from coxa.evidence.article.finding import Finding, Outcome, Statement
from coxa.evidence.article.laboratory import Laboratory
from coxa.evidence.article.statements import find_statement, read_statements
from coxa.evidence.article.users_model import load_users_model
from coxa.evidence.article.verdict import judge
from coxa.study.inputs import OWN

__all__ = ["ROOMS", "find_statement", "read_statements", "start", "try_row", "try_rows"]

ROOMS = {
    "A": "a_opening",
    "B": "b_trio",
    "C": "c_deep_six",
    "D": "d_flexors",
    "E": "e_adductors",
    "F": "f_tightness",
    "G": "g_patterns",
    "H": "h_misconceptions",
    "I": "i_actions",
}
"""The modules, or packages, with the experiments of each section."""


def start(model: str | Path = OWN) -> Laboratory:
    """Open a laboratory for our own model, or an OpenSim file's. Raises `CoxaError`."""
    return Laboratory() if model == OWN else Laboratory(load_users_model(model), foreign=True)


def try_rows(rows: Iterable[Statement], laboratory: Laboratory) -> Iterator[Finding]:
    """Test statements one after the other."""
    for row in rows:
        yield try_row(row, laboratory)


def try_row(row: Statement, laboratory: Laboratory) -> Finding:
    """Test a statement: run its experiment, and judge what came out.

    A model that lacks what the row needs gives a finding that says so.
    """
    import_module(f"coxa.evidence.article.{ROOMS[row.section]}")
    run = EXPERIMENTS.get(row.id)
    begun = perf_counter()
    outcome, missing = None, ""
    if run is None and row.method == "computed":
        missing = "its experiment is not written yet"
    if run is not None:
        outcome, missing = _run(run, laboratory)
    published = read_published().get(row.id, ())
    verdict, why = judge(row, outcome, published)
    if missing:
        verdict, why = "not run", missing
    return Finding(
        statement=row,
        verdict=verdict,
        why=why,
        answer=_filled(row, outcome, missing),
        numbers=() if outcome is None else tuple(outcome.numbers.values()),
        published=published,
        check=None if outcome is None else outcome.check,
        says="silent" if outcome is None else outcome.says,
        chart=None if outcome is None else outcome.chart,
        changed="" if outcome is None else outcome.changed,
        model=laboratory.model.name,
        seconds=perf_counter() - begun,
        missing=missing,
    )


def _run(run: Experiment, laboratory: Laboratory) -> tuple[Outcome | None, str]:
    """Return what an experiment found, or why it could not run."""
    try:
        return run(laboratory), ""
    except CoxaError as error:
        return None, str(error)
    except Exception as error:
        # Experiments know our own model; another may lack anything, and the rest is to run.
        if not laboratory.foreign:
            raise
        what = f"{type(error).__name__}: {error}"
        return None, f"the model '{laboratory.model.name}' is not made as this row expects ({what})"


def _filled(row: Statement, outcome: Outcome | None, missing: str) -> str:
    """Return the answer with its numbers. A number that the answer names has to be there."""
    if missing:
        return f"This row could not run: {missing}"
    names = {name for _, name, _, _ in string.Formatter().parse(row.answer) if name}
    numbers = {} if outcome is None else outcome.numbers
    lacking = names - set(numbers)
    if lacking:
        raise CoxaError(f"the answer of '{row.id}' names {', '.join(sorted(lacking))}")
    said = row.answer.format(**{name: str(number) for name, number in numbers.items()})
    more = () if outcome is None else outcome.words
    failed = outcome is not None and outcome.check is not None and not outcome.check.passed
    why = (row.miss,) if failed and row.miss else ()
    return " ".join((said.strip(), *more, *why))
