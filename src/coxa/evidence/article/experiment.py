"""Tie a function to the statement that it tests."""

from __future__ import annotations

from collections.abc import Callable

from coxa.evidence.article.finding import Outcome
from coxa.evidence.article.laboratory import Laboratory

Experiment = Callable[[Laboratory], Outcome]
EXPERIMENTS: dict[str, Experiment] = {}


def experiment(row: str) -> Callable[[Experiment], Experiment]:
    """Register the function below as the test of a statement, by the statement's id."""

    def register(function: Experiment) -> Experiment:
        assert row not in EXPERIMENTS, row
        EXPERIMENTS[row] = function
        return function

    return register
