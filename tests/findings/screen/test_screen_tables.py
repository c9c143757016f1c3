"""The screen's tables hold together: sources, holds, movements, commands."""

import shlex
from collections import Counter

import pytest
import typer

from coxa.anatomy.programme import read_exercise_rows
from coxa.anatomy.safety import read_safety
from coxa.anatomy.screen import KINDS, find_norm, read_home_tests, read_norms
from coxa.anatomy.screen_motion import (
    find_motion_error,
    read_motion_errors,
    read_motion_norms,
    read_motion_tests,
)
from coxa.anatomy.sources import read_sources
from coxa.cli.main import build
from coxa.cli.whatif_words import parse_weaken
from coxa.findings.screen.measured import DEGREES, TASKS
from coxa.findings.screen.saying import experiment_of
from coxa.findings.screen.screen import find_test
from coxa.movement.library.registry import find_movement

TESTS = read_home_tests()
COMMANDS = sorted(
    {experiment_of(row.experiment, side) for row in (*TESTS, *read_motion_tests().values())
     for side in ("r", "l")}
)  # fmt: skip


def test_every_test_has_its_own_id_and_a_kind_that_is_known():
    assert max(Counter(test.id for test in TESTS).values()) == 1
    assert {test.kind for test in TESTS} <= set(KINDS)
    for test in TESTS:
        assert test.low < test.high
        assert test.better in ("more", "less", "")
        assert test.error_note, test.id


def test_a_choice_has_a_verdict_for_each_of_its_words():
    for test in TESTS:
        assert (test.kind == "choice") == bool(test.words)
        if test.words:
            assert test.high == len(test.words) - 1
            verdicts = test.verdicts.split("|")
            assert len(verdicts) == len(test.words)
            assert set(verdicts) <= {"usual", "noted", "abstained"}


def test_every_number_has_a_source_that_is_listed():
    known = read_sources()
    for test in TESTS:
        for value, key in (
            (test.error, test.error_source),
            (test.matters, test.matters_source),
            (test.side_matters, test.side_source),
        ):
            assert (key in known) if value is not None else (not key or key in known), test.id
    rows = (*read_norms(), *read_motion_norms(), *read_motion_errors())
    assert all(row.source in known and row.mark in "VCM" for row in rows)
    assert all(t.side_source in known for t in read_motion_tests().values() if t.side_matters)


def test_a_norm_from_a_source_not_seen_is_not_called_seen():
    known = read_sources()
    for norm in (*read_norms(), *read_motion_norms()):
        if known[norm.source].mark == "M" and norm.source != "own_lines":
            assert norm.mark == "M", norm


def test_norms_are_of_tests_and_do_not_overlap():
    for norm in read_norms():
        test = find_test(norm.test)
        for edge in (norm.usual_low, norm.usual_high):
            assert edge is None or test.low <= edge <= test.high
        for sex in ("male", "female"):
            for age in (norm.age_from, norm.age_to):
                fitting = [n for n in read_norms() if n.test == norm.test
                           and n.sex in ("any", sex) and n.age_from <= age <= n.age_to]  # fmt: skip
                assert len(fitting) <= 1


def test_time_on_one_leg_shrinks_with_age():
    means = [find_norm("stand", age, "female").mean for age in (25, 45, 55, 65, 75, 85)]
    assert means == sorted(means, reverse=True)


def test_every_test_is_shown_by_a_movement_that_takes_its_values():
    for test in TESTS:
        movement = find_movement(test.movement)
        given = dict(pair.split("=") for pair in test.values.split())
        assert set(given) <= {p.name for p in movement.parameters}
        for p in movement.parameters:
            if p.name in given:
                assert p.low <= float(given[p.name]) <= p.high


def test_holds_and_needs_are_words_that_exist():
    holds = {hold.id for hold in read_safety().holds}
    trained = {word for row in read_exercise_rows() for word in row.trains.split()} | {"breaks"}
    for test in TESTS:
        assert set(test.held.split()) <= holds
    for row in (*TESTS, *read_motion_tests().values()):
        assert set(row.needs.split()) <= trained, row.id


@pytest.mark.parametrize("line", COMMANDS)
def test_every_experiment_is_a_command_that_parses(line):
    program, command, *words = shlex.split(line)
    assert program == "coxa"
    group = typer.main.get_command(build([command]))
    asked = group.commands[command].make_context(command, words).params
    if command == "movements":
        movement = find_movement(asked["name"])
        assert movement.sided or not asked["left"]
        given = dict(pair.split("=") for pair in asked["values"] or ())
        assert set(given) <= {p.name for p in movement.parameters}
    else:
        assert command == "whatif"
        find_movement(asked["what"])
        parse_weaken(asked["weaken"])


def test_every_measure_has_an_error_in_every_task_and_recording():
    for what in read_motion_tests():
        for task in TASKS:
            for recorded in ("markers", "video"):
                error = find_motion_error(what, task, recorded)
                assert 0.0 < error.sem <= error.sem_absolute
    assert set(DEGREES) | {"hip-share"} == set(read_motion_tests())
