"""A plan as plain data: back as it was, and nonsense refused with its place."""

import copy
import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coxa.errors import CoxaError
from coxa.evidence.people import START, people
from coxa.programme.gate import GateAnswers, judge_gate
from coxa.programme.plan import Plan
from coxa.programme.plan_file import plan_from_dict, plan_to_dict
from coxa.programme.planner import make_plan
from coxa.programme.profile import Profile

OPEN = judge_gate(GateAnswers(START), 40, START)
PLAN = make_plan(Profile(40, "female", 65.0, 1.68), OPEN, start=START)
DATA = plan_to_dict(PLAN)


def test_plans_come_back_through_json_as_they_were() -> None:
    made = 0
    for person in people(20, seed=3):
        if person.gate.state == "open":
            plan = make_plan(person.profile, person.gate, person.statements, start=START)
            assert plan_from_dict(json.loads(json.dumps(plan_to_dict(plan)))) == plan
            made += 1
    assert made > 10


def put(*path: Any, value: object) -> Callable[[dict[str, Any]], None]:
    def change(data: Any) -> None:
        for step in path[:-1]:
            data = data[step]
        data[path[-1]] = value

    return change


def drop(*path: Any) -> Callable[[dict[str, Any]], None]:
    def change(data: Any) -> None:
        for step in path[:-1]:
            data = data[step]
        del data[path[-1]]

    return change


ITEM = ("weeks", 2, "sessions", 0, "items", 1)
AT = r"weeks\[2\]\.sessions\[0\]\.items\[1\]"


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (put(*ITEM, "reps", value=-3), rf"{AT}\.reps'.*-3"),
        (put(*ITEM, "reps", value=101), rf"{AT}\.reps"),
        (put(*ITEM, "reps", value=8.5), rf"{AT}\.reps.*whole number"),
        (put(*ITEM, "reps", value=True), rf"{AT}\.reps"),
        (put(*ITEM, "reps", value=0), rf"{AT}\.reps.*one of them is 0"),
        (put(*ITEM, "hold_s", value=20), rf"{AT}\.reps.*one of them is 0"),
        (put(*ITEM, "sets", value=0), rf"{AT}\.sets"),
        (put(*ITEM, "sets", value="two"), rf"{AT}\.sets"),
        (put(*ITEM, "load_kg", value=float("nan")), rf"{AT}\.load_kg"),
        (put(*ITEM, "load_kg", value=-1.0), rf"{AT}\.load_kg"),
        (put(*ITEM, "effort", value=11), rf"{AT}\.effort"),
        (put(*ITEM, "with_support", value="no"), rf"{AT}\.with_support.*yes or no"),
        (put(*ITEM, "exercise", value="clamshel"), rf"{AT}\.exercise.*clamshell"),
        (put(*ITEM, "why", value=7), rf"{AT}\.why.*text"),
        (put(*ITEM, "rep", value=8), rf"{AT}\.rep'.*reps"),
        (drop(*ITEM, "sets"), rf"{AT}\.sets.*missing"),
        (put("weeks", value=[]), "'weeks'"),
        (put("weeks", value="many"), "'weeks'.*no list"),
        (put("weeks", 3, value=None), r"weeks\[3\]"),
        (put("weeks", 3, "number", value=9), r"weeks\[3\]\.number.*4"),
        (put("weeks", 3, "kind", value="rest"), r"weeks\[3\]\.kind"),
        (put("weeks", 0, "sessions", 1, "number", value=1), r"sessions\[1\]\.number"),
        (put("weeks", 0, "sessions", 1, "weekday", value=7), r"sessions\[1\]\.weekday"),
        (put("weeks", 0, "daily", value=["standing"]), r"weeks\[0\]\.daily\[0\]"),
        (put("start", value="someday"), "'start'.*2026-02-28"),
        (put("start", value=3), "'start'"),
        (put("start", value="9999-12-31"), "'start'.*2200"),
        (put("start", value="0001-01-01"), "'start'.*2000"),
        (put("weeks", 3, "tests", value=["stands"]), r"weeks\[3\]\.tests\[0\].*stand"),
        (put("weeks", 3, "sessions", value=[]), r"weeks\[3\]\.sessions"),
        (put(*ITEM, "why", value="so " * 999), rf"{AT}\.why.*letters"),
        (put("left_out", value=[{"exercise": "flight", "why": ""}]), r"left_out\[0\]\.exercise"),
        (put("format", value="recipe"), "'format'"),
        (drop("format"), "'format'"),
        (put("version", value=2), "'version'.*newer Coxa"),
        (put("version", value="1"), "'version'"),
        (put("extra", value=1), "'extra'"),
    ],
)
def test_a_plan_edited_into_nonsense_is_refused_with_its_place(change, says) -> None:
    data = copy.deepcopy(DATA)
    change(data)
    with pytest.raises(CoxaError, match=says) as error:
        plan_from_dict(data, "plan.json")
    assert error.value.file == "plan.json"
    assert error.value.todo


@pytest.mark.parametrize("data", [None, 3, [], "plan", {}])
def test_what_is_no_plan_at_all_is_refused(data) -> None:
    with pytest.raises(CoxaError):
        plan_from_dict(data)


NONSENSE = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=4),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3)
    ),
    max_leaves=6,
)


def _places(data: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    steps = data.items() if isinstance(data, dict) else enumerate(data)
    found = []
    for step, value in steps:
        found.append((*path, step))
        if isinstance(value, dict | list):
            found += _places(value, (*path, step))
    return found


PLACES = _places(DATA)


@settings(max_examples=200, deadline=None)
@given(place=st.sampled_from(PLACES), value=NONSENSE)
def test_any_value_anywhere_is_read_whole_or_refused(place, value) -> None:
    """Never a traceback: what comes back is a plan that is told as it was read, or a CoxaError."""
    data = json.loads(json.dumps(DATA))
    put(*place, value=value)(data)
    try:
        plan = plan_from_dict(data)
    except CoxaError:
        return
    assert isinstance(plan, Plan)
    assert plan_from_dict(plan_to_dict(plan)) == plan


def test_a_whole_number_will_do_for_a_load() -> None:
    data = copy.deepcopy(DATA)
    put(*ITEM, "load_kg", value=4)(data)
    load = plan_from_dict(data).weeks[2].sessions[0].items[1].load_kg
    assert isinstance(load, float)
    assert load == 4.0


def test_words_may_be_edited() -> None:
    data = copy.deepcopy(DATA)
    put(*ITEM, "why", value="Because I like it.")(data)
    found = plan_from_dict(data).weeks[2].sessions[0].items[1]
    assert found == replace(PLAN.weeks[2].sessions[0].items[1], why="Because I like it.")
