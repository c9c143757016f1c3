"""What the diary changes: more where it was easy, less after pain or a pause, never too much."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coxa.evidence.plan_laws import wrong_rise
from coxa.programme.entry import PainNoted, SessionDone, SetsDone
from coxa.programme.exercise import find_exercise, read_exercises
from coxa.programme.gate import GateAnswers, judge_gate
from coxa.programme.plan import PLANES, Item, Plan, Week
from coxa.programme.planner import make_plan
from coxa.programme.profile import EQUIPMENT, Profile
from coxa.programme.progression import adapt, week_at

START = date(2026, 3, 2)
OPEN = judge_gate(GateAnswers(START), 40, START)
PLAN = make_plan(
    Profile(40, "female", 75.0, 1.68, frozenset(EQUIPMENT), 45, 3, 2), OPEN, start=START
)
TODAY = START + timedelta(weeks=4)  # the first day of week 5
LOADED = "goblet-squat"
PLAIN = "clamshell"


def at(day: date) -> datetime:
    return datetime.combine(day, time(18))


def done(exercise: str, days: int, *, sets: int = 2, amount: int, effort: float | None = None,
         load: float = 0.0, pain: float | None = None) -> SetsDone:  # fmt: skip
    """Sets of so many days before today."""
    held = find_exercise(exercise).held
    return SetsDone(
        at(TODAY - timedelta(days=days)), exercise, sets, reps=0 if held else amount,
        hold_s=float(amount) if held else 0.0, load_kg=load, effort=effort, pain=pain,
    )  # fmt: skip


def items(week: Week, exercise: str) -> list[Item]:
    return [i for s in week.sessions for i in s.items if i.exercise == exercise]


def one(plan: Plan, exercise: str, number: int = 5) -> Item:
    return items(plan.weeks[number - 1], exercise)[0]


def test_the_fixture_has_what_is_tested() -> None:
    assert items(PLAN.weeks[4], LOADED)
    assert items(PLAN.weeks[4], PLAIN)
    assert one(PLAN, LOADED).effort == 7


def test_weeks_are_counted_from_the_start_and_the_last_goes_on() -> None:
    assert week_at(PLAN, START - timedelta(days=1)) is None
    assert week_at(PLAN, START) == PLAN.weeks[0]
    assert week_at(PLAN, START + timedelta(days=6)) == PLAN.weeks[0]
    assert week_at(PLAN, START + timedelta(days=7)) == PLAN.weeks[1]
    assert week_at(PLAN, START + timedelta(days=3650)) == PLAN.weeks[-1]


def test_before_its_start_a_plan_stays() -> None:
    assert adapt(PLAN, [], START - timedelta(days=1)) == PLAN


def test_weeks_gone_by_stay() -> None:
    adapted = adapt(PLAN, [done(PLAIN, 3, amount=12, effort=3)], TODAY)
    assert adapted.weeks[:4] == PLAN.weeks[:4]


def test_what_was_never_done_begins_at_its_beginning() -> None:
    adapted = adapt(PLAN, [], TODAY)
    assert one(adapted, PLAIN).reps == find_exercise(PLAIN).low
    assert one(adapted, PLAIN, 6).reps == find_exercise(PLAIN).low + 1


@pytest.mark.parametrize(
    ("effort", "reps"),
    [(5, 14), (6, 14), (6.5, 13), (7, 13), (None, 13), (7.5, 13), (8, 12), (10, 12)],
)
def test_effort_tells_the_next_repetitions(effort, reps) -> None:
    """Meant is 7: a point easier gives two more, a point harder none, between them one."""
    adapted = adapt(PLAN, [done(PLAIN, 5, amount=12, effort=effort)], TODAY)
    assert one(adapted, PLAIN).reps == reps


def test_effort_is_that_of_the_last_two_days() -> None:
    diary = [
        done(PLAIN, 9, amount=11, effort=10),  # older: no longer counts
        done(PLAIN, 5, amount=12, effort=5),
        done(PLAIN, 3, amount=12, effort=5),
    ]
    assert one(adapt(PLAN, diary, TODAY), PLAIN).reps == 14


def test_of_a_day_the_least_set_and_the_hardest_effort_count() -> None:
    diary = [done(PLAIN, 3, amount=14, effort=6), done(PLAIN, 3, amount=11, effort=8)]
    assert one(adapt(PLAN, diary, TODAY), PLAIN).reps == 11


def test_within_a_week_what_went_as_meant_is_not_raised_twice() -> None:
    later = TODAY + timedelta(days=2)
    diary = [done(PLAIN, 0, amount=13, effort=7)]
    adapted = adapt(PLAN, diary, later)
    assert one(adapted, PLAIN).reps == 13
    assert one(adapted, PLAIN, 6).reps == 14


def test_load_follows_repetitions_at_their_most() -> None:
    high = find_exercise(LOADED).high
    adapted = adapt(PLAN, [done(LOADED, 5, amount=high, load=20.0, effort=7)], TODAY)
    assert (one(adapted, LOADED).load_kg, one(adapted, LOADED).reps) == (22.0, 8)
    hard = adapt(PLAN, [done(LOADED, 5, amount=high, load=20.0, effort=9)], TODAY)
    assert (one(hard, LOADED).load_kg, one(hard, LOADED).reps) == (20.0, high)


def test_weeks_of_tests_and_upkeep_do_not_raise() -> None:
    diary = [done(PLAIN, 5, amount=12, effort=7)]
    in_tests = START + timedelta(weeks=3)
    assert one(adapt(PLAN, [replace(diary[0], at=at(in_tests - timedelta(days=3)))], in_tests),
               PLAIN, 4).reps == 12  # fmt: skip
    adapted = adapt(PLAN, diary, TODAY)
    assert one(adapted, PLAIN, 7).reps == one(adapted, PLAIN, 8).reps


def test_a_pause_takes_a_fifth() -> None:
    adapted = adapt(PLAN, [done(LOADED, 15, amount=10, load=20.0, effort=5)], TODAY)
    assert one(adapted, LOADED).load_kg == 16.0
    assert one(adapt(PLAN, [done(PLAIN, 15, amount=15, effort=5)], TODAY), PLAIN).reps == 12


def test_pain_eases_the_exercise_that_hurt() -> None:
    diary = [
        done(LOADED, 3, amount=10, load=20.0, effort=5, pain=3),
        done(PLAIN, 3, amount=12, effort=7),
    ]
    adapted = adapt(PLAN, diary, TODAY)
    eased = one(adapted, LOADED)
    assert (eased.load_kg, eased.reps) == (18.0, 10)
    assert eased.sets == one(PLAN, LOADED).sets - 1
    assert one(adapted, PLAIN).sets == one(PLAN, PLAIN).sets
    assert one(adapted, PLAIN).reps == 13


def test_pain_elsewhere_eases_all() -> None:
    pain = PainNoted(at(TODAY - timedelta(days=1)), 4, "groin")
    diary = [done(PLAIN, 3, amount=12, effort=5), pain]
    adapted = adapt(PLAN, diary, TODAY)
    assert one(adapted, PLAIN).reps == 10  # a tenth less, whole repetitions
    for before, after in zip(PLAN.weeks[4].sessions, adapted.weeks[4].sessions, strict=True):
        for was, item in zip(before.items, after.items, strict=True):
            assert item.sets == max(1, was.sets - 1)


def test_what_hurt_by_more_than_the_stop_rule_is_left_out() -> None:
    adapted = adapt(PLAN, [done(PLAIN, 3, amount=12, effort=5, pain=6)], TODAY)
    assert not any(items(week, PLAIN) for week in adapted.weeks[4:])
    (left,) = adapted.left_out
    assert left.exercise == PLAIN
    assert "6 of 10" in left.why
    later = adapt(PLAN, [done(PLAIN, 8, amount=12, effort=5, pain=6)], TODAY)
    assert one(later, PLAIN).reps  # a week has passed


def test_another_exercise_brings_the_plane_of_what_hurt() -> None:
    turning = [e.id for e in read_exercises().values() if "transverse" in e.planes and not e.daily]
    for spared in ("clamshell", "switch-90-90"):
        diary = [done(id, 2, amount=8, pain=5) for id in turning if id != spared]
        adapted = adapt(PLAN, diary, TODAY)
        for week in adapted.weeks[4:]:
            assert items(week, spared)
    adapted = adapt(PLAN, [done(id, 2, amount=8, pain=5) for id in turning], TODAY)
    assert any("transverse plane" in note for note in adapted.notes)


def test_who_notes_only_sessions_goes_on_as_planned() -> None:
    week = PLAN.weeks[2]
    session = next(s for s in week.sessions if any(i.exercise == PLAIN for i in s.items))
    noted = SessionDone(at(TODAY - timedelta(days=6)), 3, session.number, 30.0, effort=7)
    was = next(i for i in session.items if i.exercise == PLAIN)
    assert one(adapt(PLAN, [noted], TODAY), PLAIN).reps == was.reps + 1
    before = replace(noted, at=at(START - timedelta(days=2)))
    assert one(adapt(PLAN, [before], TODAY), PLAIN).reps == find_exercise(PLAIN).low
    broken_off = replace(noted, finished=False)
    assert one(adapt(PLAN, [broken_off], TODAY), PLAIN).reps == find_exercise(PLAIN).low


def test_entries_of_later_days_and_of_nothing_known_are_left_out() -> None:
    diary = [
        done(PLAIN, -3, amount=20, effort=1),
        replace(done(PLAIN, 3, amount=12), exercise="flying"),
        replace(done(PLAIN, 3, amount=12), reps=0, hold_s=20.0),
    ]
    assert adapt(PLAN, diary, TODAY) == adapt(PLAN, [], TODAY)


SETS = st.builds(
    lambda id, days, sets, amount, load, effort, pain: done(
        id, days, sets=sets, amount=amount, load=load, effort=effort, pain=pain
    ),
    st.sampled_from(sorted(read_exercises())),
    st.integers(0, 27),
    st.integers(1, 6),
    st.integers(1, 60),
    st.sampled_from((0.0, 4.0, 8.0, 12.5, 20.0, 200.0)),
    st.none() | st.integers(0, 10),
    st.none() | st.integers(0, 10),
)
PAIN = st.builds(
    lambda days, pain: PainNoted(at(TODAY - timedelta(days=days)), pain),
    st.integers(0, 27),
    st.integers(0, 10),
)


@settings(max_examples=60, deadline=None)
@given(diary=st.lists(SETS | PAIN, max_size=25))
def test_no_diary_breaks_the_laws(diary) -> None:
    """No session grows, no load or number rises by more than the rule, no plane is lost unsaid."""
    adapted = adapt(PLAN, diary, TODAY)
    known = read_exercises()
    longest = max(s.seconds for week in PLAN.weeks for s in week.sessions)
    last: dict[str, Item] = {}
    for entry in sorted(diary, key=lambda e: e.at):
        if isinstance(entry, SetsDone):
            e = known[entry.exercise]
            day = [x for x in diary if isinstance(x, SetsDone)
                   and x.exercise == e.id and x.at == entry.at]  # fmt: skip
            load = min(max(x.load_kg for x in day), e.most_kg) if e.load else 0.0
            heaviest = [x for x in day if not e.load or x.load_kg == max(y.load_kg for y in day)]
            reps, hold = (max(getattr(x, n) for x in heaviest) for n in ("reps", "hold_s"))
            last[e.id] = Item(e.id, 1, reps, int(hold), load, 7, 0, 1, False, "")
    for week in adapted.weeks[4:]:
        assert all(session.seconds <= longest for session in week.sessions)
        for item in (i for s in week.sessions for i in s.items):
            e = known[item.exercise]
            if e.id in last:
                assert list(wrong_rise(e, last[e.id], item, 2, 10)) == [], e.id
            last[e.id] = item
        have = {p for s in week.sessions for i in s.items for p in known[i.exercise].planes}
        for plane in set(PLANES) - have:
            assert any(f"week {week.number} has nothing in the {plane}" in n for n in adapted.notes)
    assert adapt(PLAN, diary, TODAY) == adapted
