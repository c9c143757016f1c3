"""The article's rows reach the page, and what they let one try is there."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from coxa.app.article import OWN, finding_of, kept_finding, ledger, read_found
from coxa.app.trying import POSE, TRIES, WALK
from coxa.errors import CoxaError
from coxa.evidence.article import ledger as tests_of
from coxa.evidence.article.chart import Bar, Bars
from coxa.evidence.article.finding import Number
from coxa.evidence.article.ledger_file import as_text, plain
from coxa.evidence.article.statements import COUNT, SECTIONS, find_statement, read_statements
from coxa.model.conditions import from_dict
from coxa.model.conditions.names import find_muscles
from coxa.movement.library import MOVEMENTS
from coxa.study import inputs
from coxa.study.inputs import load_model

FACT = "gluteal-amnesia-term"


@pytest.fixture(scope="module")
def fact():
    """A row that rests on figures alone: the engine need not run."""
    return tests_of.try_row(find_statement(FACT), tests_of.start())


def test_every_statement_is_listed_once_in_its_section():
    listed = ledger({})
    assert [part.section for part in listed.sections] == list(SECTIONS)
    rows = [row.id for part in listed.sections for row in part.rows]
    assert len(set(rows)) == len(rows) == COUNT


def test_the_ledger_is_of_the_model_that_ships():
    assert OWN == inputs.OWN


def test_what_was_computed_is_no_longer_pending(fact):
    rows = {row.id: row for part in ledger({FACT: fact}).sections for row in part.rows}
    assert not rows[FACT].pending
    assert rows[FACT].verdict == fact.verdict
    assert kept_finding(FACT, {FACT: fact}) is fact


def test_verdicts_count_the_rows_that_are_known(fact):
    listed = ledger({FACT: fact})
    known = sum(not row.pending for part in listed.sections for row in part.rows)
    assert sum(listed.verdicts.values()) == known


def test_an_unknown_row_is_answered_with_the_near_miss():
    with pytest.raises(CoxaError, match="gluteal-amnesia-term"):
        kept_finding("gluteal-amnesia-terms", {})


def test_a_finding_comes_back_from_the_worker_as_it_was(fact):
    assert read_found(as_text(plain(fact)).encode()) == fact


def test_rows_that_are_wrong_as_worded_say_so_kindly(fact):
    kindly = finding_of(replace(fact, verdict="wrong as worded"), None).kindly
    assert "no shame" in kindly
    assert finding_of(replace(fact, verdict="supported"), None).kindly == ""


def test_a_chart_is_drawn_by_who_can(fact):
    bars = replace(fact, chart=Bars("Title", "N", (Bar("one", 1.0),)))
    drawn = finding_of(bars, lambda chart, name: f"<svg>{chart.title} {name}</svg>")
    assert drawn.chart == f"<svg>Title {FACT}</svg>"
    assert finding_of(bars, None).chart == ""


@pytest.mark.parametrize(
    ("number", "said", "told"),
    [
        (Number("x", 0.01, "%", -0.02, 0.03, digits=1), "less than 0.1%", "less than 0.1%"),
        (Number("x", 0.0, "N", 0.0, 0.4), "less than 1 N", "less than 1 N"),
        (Number("x", 0.0, "%", -0.3, 0.2, digits=1), "0.0%", "0.0% (-0.3 to 0.2)"),
        (Number("x", 0.0, "°", digits=1), "0.0°", "0.0°"),
    ],
)
def test_a_number_too_small_to_be_written_is_said_to_be_so(number, said, told):
    assert (number.said, str(number)) == (said, told)
    assert number.band  # its band, or that it has none


def test_what_can_be_tried_is_there():
    model = load_model("coxa")
    assert set(TRIES) <= set(read_statements())
    for tried in TRIES.values():
        assert tried.name in (*MOVEMENTS, POSE, WALK)
        for name in tried.strengths:
            assert find_muscles(model, (name,))
        for condition in tried.request.conditions:
            assert from_dict(condition).change(model) is not None


def test_a_row_opens_what_tries_it(fact):
    row = replace(fact, statement=find_statement("knee-caves-valgus"))
    told = finding_of(row, None)
    assert told.experiment is not None
    assert told.experiment.what.name == "single-leg-squat"
    assert told.strengths == {"gluteus_medius_r": 0.5}
    assert finding_of(fact, None).experiment is None
    assert np.isfinite(list(told.strengths.values())).all()
