"""The programme's exercises: whole chains, planes and muscles that the engine bears out."""

import dataclasses
from collections import Counter

import pytest

from coxa.anatomy import programme
from coxa.anatomy.exercises import read_exercises as published
from coxa.errors import CoxaError
from coxa.movement.library import find_movement
from coxa.programme import exercise as module
from coxa.programme.asked import read_all_asked
from coxa.programme.asking import reference
from coxa.programme.dose import first_dose, less, more, more_load, most_load, seconds_of
from coxa.programme.exercise import TRAINS, find_exercise, harder_than, read_exercises
from coxa.programme.plan import PLANES
from coxa.programme.profile import EQUIPMENT, LEVELS
from coxa.programme.rules import read_rules

EXERCISES = read_exercises()
BODY = reference()
EACH = pytest.mark.parametrize("e", EXERCISES.values(), ids=EXERCISES)


@EACH
def test_an_exercise_is_a_movement_that_can_be_done(e) -> None:
    movement = find_movement(e.movement)
    movement.values(BODY, e.chosen)  # refuses names and numbers that it does not have
    assert movement.sided or not e.unilateral
    assert movement.sided or e.leg == "r"
    if e.load:
        _, _, high = next(p for p in movement.parameters if p.name == e.load).of(BODY)
        assert e.most_kg <= high


@EACH
def test_planes_are_those_in_which_most_is_asked(e) -> None:
    """Named only where the computed moment or motion is at least half of the largest."""
    asked = read_all_asked()[e.id]
    moments, motions = asked.moments_nm, asked.motions_deg
    assert e.planes
    for plane in e.planes:
        moved = max(motions.values()) > 0.0 and motions[plane] >= 0.5 * max(motions.values())
        assert moved or moments[plane] >= 0.5 * max(moments.values()), plane


@EACH
def test_muscles_it_trains_are_asked_for(e) -> None:
    asked = read_all_asked()[e.id]
    for need in e.trains:
        bellies = read_rules().needs[need]
        if bellies:
            # A tenth of full activation on average is still work; trunk-turning asks for less of
            # the hip's rotators, and moves them: motion counts there.
            moved = need == "hip_rotation" and asked.motions_deg["transverse"] >= 20.0
            assert asked.share(bellies) >= 0.08 or moved, need
        else:
            assert asked.whole.behind_deg > 5.0, need  # the thigh goes behind the body


def test_chains_lead_up_and_end() -> None:
    for e in EXERCISES.values():
        seen, one = [e.id], e
        while one.harder:
            one = EXERCISES[one.harder]
            assert one.id not in seen, f"{e.id} goes round"
            seen.append(one.id)
        for other in (e.easier, e.harder):
            assert other != e.id
        if e.harder:
            assert EXERCISES[e.harder].level >= e.level, e.id
        if e.easier:
            assert EXERCISES[e.easier].level <= e.level, e.id
        levels = [x.level for x in harder_than(e)]
        assert all(level > e.level for level in levels)


def test_going_easier_ends_as_well() -> None:
    for e in EXERCISES.values():
        seen, one = {e.id}, e
        while one.easier:
            one = EXERCISES[one.easier]
            assert one.id not in seen, f"{e.id} goes round"
            seen.add(one.id)


def test_every_thing_need_plane_and_level_is_served() -> None:
    used = {thing for e in EXERCISES.values() for need in e.equipment for thing in need}
    assert used == set(EQUIPMENT)
    assert {t for e in EXERCISES.values() for t in e.trains} == set(TRAINS)
    assert set(read_rules().needs) == set(TRAINS)
    assert {e.pattern for e in EXERCISES.values()} == set(read_rules().order.patterns)
    bare = [e for e in EXERCISES.values() if not e.equipment and not e.daily]
    for level in LEVELS:
        mine = [e for e in bare if e.level <= level]
        assert {p for e in mine for p in e.planes} == set(PLANES)
    assert min(Counter(p for e in bare for p in e.planes).values()) >= 2


def test_published_names_are_known() -> None:
    names = {e.exercise for e in published()}
    assert {e.published for e in EXERCISES.values() if e.published} <= names


def test_three_exercises_fit_in_the_shortest_session() -> None:
    """Which is what lets no plane be missed in ten minutes: a set of the most of each."""
    for e in EXERCISES.values():
        dose = first_dose(e, 250.0)
        for _ in range(40):
            dose = more(e, dose, most_load(e, 250.0))
        # Loads of control, and of what a session takes turns in, are the unloaded ones.
        assert seconds_of(e, dose, 1) <= 200, e.id


@EACH
def test_doses_rise_by_the_rule_and_stop(e) -> None:
    rules = read_rules().progression
    dose = first_dose(e, 75.0)
    assert dose.amount == e.low
    assert dose.load_kg == (e.start_kg if e.load else 0.0)
    for _ in range(400):
        after = more(e, dose, e.most_kg)
        assert after.amount <= e.high
        if after.load_kg > dose.load_kg:
            rise = after.load_kg - dose.load_kg
            assert rise <= max(e.step_kg, rules.load_share * dose.load_kg) + 1e-9
            assert after.amount == e.low
        else:
            assert after.amount - dose.amount <= (rules.hold_s if e.held else rules.reps)
        dose = after
    assert more(e, dose, e.most_kg) == dose  # the end is reached, and stays
    assert dose.load_kg <= e.most_kg


@EACH
def test_less_is_less_and_never_nothing(e) -> None:
    dose = first_dose(e, 75.0)
    eased = less(e, dose, 0.2)
    assert eased.amount * max(1.0, eased.load_kg) <= dose.amount * max(1.0, dose.load_kg)
    assert eased.amount >= 1
    assert (eased.load_kg > 0.0) == bool(e.load)


def test_loads_begin_by_body_and_step_down_to_what_is_at_hand() -> None:
    goblet = find_exercise("goblet_squat")
    assert goblet.start_of(75.0) == 8.0
    assert goblet.start_of(60.0) == 6.0  # 6.4 of whole kilograms
    assert find_exercise("kettlebell-swing").start_of(30.0) == 4.0
    assert more_load(goblet, 8.0, 32.0) == 9.0  # no whole kilogram is within 10 %: the least step
    assert more_load(goblet, 20.0, 32.0) == 22.0
    assert more_load(goblet, 31.0, 32.0) == 32.0  # three would be within 10 %, one is left
    assert more_load(goblet, 32.0, 32.0) == 32.0


def test_near_miss_is_offered() -> None:
    with pytest.raises(CoxaError, match="clamshell"):
        find_exercise("clamshel")


@pytest.mark.parametrize(
    ("change", "column"),
    [
        ({"planes": "sideways"}, "planes"),
        ({"equipment": "mat|sofa"}, "equipment"),
        ({"harder": "flying"}, "harder"),
        ({"low": 0}, "low"),
        ({"low": 30, "high": 20}, "low"),
        ({"rep_s": 0.0}, "low"),
        ({"load": "load_kg"}, "load"),
        ({"level": 4}, "level"),
        ({"values": "turn"}, "values"),
    ],
)
def test_a_table_that_cannot_be_is_refused_with_its_line(monkeypatch, change, column) -> None:
    rows = list(programme.read_exercise_rows())
    line = [row.id for row in rows].index("trunk-turn")
    rows[line] = dataclasses.replace(rows[line], **change)
    monkeypatch.setattr(module, "read_exercise_rows", lambda: tuple(rows))
    with pytest.raises(CoxaError) as error:
        module.read_exercises.__wrapped__()
    assert (error.value.line, error.value.column) == (line + 2, column)
