"""`coxa plan`: made once, shown with reasons, written out, and read back only where it is sound."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from calling import Call, refused

from coxa.cli.path.given import Given
from coxa.cli.path.home import CLOSED, at_home
from coxa.findings.screen.screen import Answer, Screen
from coxa.programme.days import next_session, next_tests, nth_week, place_of
from coxa.programme.exercise import read_exercises
from coxa.programme.gate import GateAnswers
from coxa.programme.plan import Plan
from coxa.store import open_store
from coxa.store.course import noticed


@pytest.fixture
def planned(example: Call) -> Call:
    """Run a command where the example has a plan."""
    assert example("plan").exit_code == 0
    return example


def plan_of(name: str = "example") -> Plan:
    with open_store() as store:
        plan = store.plan(name)
    assert plan is not None
    return plan


def test_a_week_is_shown_with_a_reason_and_its_number_for_every_exercise(example: Call) -> None:
    result = example("plan")
    assert result.exit_code == 0, result.output
    assert max(map(len, result.stdout.splitlines())) <= 80
    text = " ".join(result.stdout.split())
    for session in plan_of().weeks[0].sessions:
        for item in session.items:
            assert read_exercises()[item.exercise].title in text
    assert "gluteus medius" in text
    assert "%" in text
    assert "Every day: Toothbrush stand" in text
    assert "made-up person" in text


def test_the_plan_is_made_once(example: Call) -> None:
    example("plan")
    first = plan_of()
    example("plan", "--week", 5)
    assert plan_of() == first


def test_weeks_are_shown_by_number_and_past_the_end(planned: Call) -> None:
    text = planned("plan", "--week", 4, "--weeks", 2).stdout
    assert "Week 4 of" in text
    assert "Week 5 of" in text
    assert "Tests again this week" in text
    beyond = planned("plan", "--week", 30).stdout
    assert "Week 30" in beyond
    assert "upkeep" in beyond


def test_a_new_plan_may_begin_later(planned: Call) -> None:
    start = date.today() + timedelta(days=3)
    assert planned("plan", "--new", "--start", start).exit_code == 0
    assert plan_of().start == start
    assert planned("today").exit_code == 0


def test_without_a_screen_the_plan_says_so(empty: Call, tmp_path: Path) -> None:
    path = tmp_path / "who.toml"
    path.write_text(
        "[safety]\npain = 0\nsigns = []\nholds = []\n"
        '[profile]\nage = 70\nsex = "male"\nmass_kg = 80\nheight_m = 1.8\n'
    )
    assert empty("screen", "--answers", path).exit_code == 0
    result = empty("plan")
    assert result.exit_code == 0, result.output
    assert "No test was answered yet" in result.stdout
    assert "within reach of a hand" in result.stdout  # past sixty-five


def test_what_is_left_out_says_why(empty: Call, tmp_path: Path) -> None:
    path = tmp_path / "who.toml"
    path.write_text(
        '[safety]\npain = 0\nsigns = []\nholds = ["thin-bones"]\n'
        '[profile]\nage = 60\nsex = "female"\nmass_kg = 60\nheight_m = 1.6\n'
    )
    empty("screen", "--answers", path)
    text = empty("plan").stdout
    assert "Left out" in text
    assert "With osteoporosis" in text


def test_new_holds_make_the_plan_anew(planned: Call) -> None:
    before = {i.exercise for w in plan_of().weeks for s in w.sessions for i in s.items}
    assert "lunge" in before
    with open_store() as store:
        store.keep_gate("example", GateAnswers(date.today(), holds=frozenset(("impingement",))))
    text = planned("plan").stdout
    assert "Made anew, since" in text
    after = {i.exercise for w in plan_of().weeks for s in w.sessions for i in s.items}
    assert "lunge" not in after


# Files


def test_it_is_written_in_every_form(planned: Call, tmp_path: Path) -> None:
    pytest.importorskip("icalendar")
    pytest.importorskip("reportlab")
    files = {kind: tmp_path / f"plan.{kind}" for kind in ("ics", "pdf", "html", "csv", "json")}
    words = [word for kind, path in files.items() for word in (f"--{kind}", path)]
    planned("log", "session", "--minutes", 20)
    result = planned("plan", *words, "--fhir", tmp_path / "activity.json", "--no-plots")
    assert result.exit_code == 0, result.output
    assert files["pdf"].read_bytes().startswith(b"%PDF")
    assert files["ics"].read_bytes().startswith(b"BEGIN:VCALENDAR")
    assert "<!doctype html>" in files["html"].read_text()
    with files["csv"].open(newline="") as table:
        rows = list(csv.DictReader(table))
    assert len(rows) == sum(len(s.items) for w in plan_of().weeks for s in w.sessions)
    assert json.loads((tmp_path / "activity.json").read_text())["resourceType"] == "Bundle"
    told = result.stdout.replace("\n", "")  # a long path is broken where the line ends
    for path in (*files.values(), tmp_path / "activity.json"):
        assert path.name in told


def test_exercises_are_drawn_for_the_sheet() -> None:
    pytest.importorskip("matplotlib")
    from coxa.cli.path.exercise_pictures import draw_exercise

    for name in ("hinge", "side-plank"):
        picture = draw_exercise(name)
        assert picture is not None
        assert picture.startswith(b"\x89PNG")


def test_a_plan_goes_out_and_in(planned: Call, tmp_path: Path) -> None:
    path = tmp_path / "plan.json"
    before = plan_of()
    planned("plan", "--json", path)
    assert path.stat().st_mode & 0o777 == 0o600
    assert planned("plan", "--from", path).exit_code == 0
    assert plan_of() == before


def mended(path: Path, *place: str | int, value: Any) -> None:
    """Write another value into a plan's file."""
    told = json.loads(path.read_text())
    inner = told
    for step in place[:-1]:
        inner = inner[step]
    inner[place[-1]] = value
    path.write_text(json.dumps(told))


@pytest.mark.parametrize(
    ("place", "value", "said"),
    [
        (("weeks", 0, "sessions", 0, "items", 0, "reps"), -3, "items[0].reps"),
        (("weeks", 0, "sessions", 0, "items", 0, "exercise"), "flying", "flying"),
        (("weeks", 1, "number"), 7, "weeks[1].number"),
        (("start",), "2026-02-30", "2026-02-30"),
        (("version",), 99, "newer Coxa"),
        (("weeks",), [], "weeks"),
    ],
)
def test_a_plan_edited_into_nonsense_is_refused_and_the_old_one_stays(
    planned: Call, tmp_path: Path, place: tuple[str | int, ...], value: Any, said: str
) -> None:
    path = tmp_path / "plan.json"
    planned("plan", "--json", path)
    before = plan_of()
    mended(path, *place, value=value)
    refused(planned("plan", "--from", path), said, "plan.json")
    assert plan_of() == before


def test_a_file_that_is_no_plan_is_refused(planned: Call, tmp_path: Path) -> None:
    path = tmp_path / "plan.json"
    path.write_text('{"weeks":\n [')
    refused(planned("plan", "--from", path), "plan.json:2", "no JSON")
    path.write_bytes(b"\xff\xfe\x00")
    refused(planned("plan", "--from", path), "no JSON")
    refused(planned("plan", "--from", tmp_path / "none.json"), "none.json")


def test_a_plan_with_an_exercise_that_is_held_is_refused(planned: Call, tmp_path: Path) -> None:
    path = tmp_path / "plan.json"
    planned("plan", "--json", path)
    with open_store() as store:
        store.keep_gate("example", GateAnswers(date.today(), holds=frozenset(("impingement",))))
    planned("plan")
    before = plan_of()
    refused(planned("plan", "--from", path), "is held", "--new")
    assert plan_of() == before


# What is refused


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--start", "2030-01-01"), "--new"),
        (("--new", "--start", "soon"), "'soon' is no day"),
        (("--new", "--start", "2020-01-01"), "is over"),
        (("--new", "--start", "2999-01-01"), "2999-01-01"),
        (("--week", "1000"), "week 1000"),
        (("--pdf", "plan.txt"), ".pdf"),
        (("--ics", "nowhere/plan.ics"), "folder is not there"),
        (("--me", "exmple"), "Did you mean 'example'?"),
    ],
)
def test_what_makes_no_sense_is_refused(planned: Call, words: tuple[str, ...], said: str) -> None:
    before = plan_of()
    refused(planned("plan", *words), said)
    assert plan_of() == before


def test_nobody_known_and_several_known_are_told(empty: Call, tmp_path: Path) -> None:
    refused(empty("plan"), "coxa screen --example")
    given = Given()
    assert given.empty
    for name in ("anna", "ben"):
        path = tmp_path / "who.toml"
        path.write_text(
            "[safety]\npain = 0\nsigns = []\nholds = []\n"
            '[profile]\nage = 30\nsex = "male"\nmass_kg = 80\nheight_m = 1.8\n'
        )
        assert empty("screen", "--me", name, "--answers", path).exit_code == 0
    refused(empty("plan"), "--me anna")
    assert empty("plan", "--me", "ben").exit_code == 0


def test_pain_of_today_ends_the_offer(planned: Call) -> None:
    assert planned("log", "pain", 7, "--where", "hip").exit_code == 0
    for command in ("plan", "today"):
        result = planned(command)
        assert result.exit_code == CLOSED
        assert "stop here for today" in result.stdout
        assert "2 x" not in result.stdout


# Where a day lies


def test_days_find_their_week_their_session_and_the_next_tests(planned: Call) -> None:
    plan = plan_of()
    assert place_of(plan, plan.start - timedelta(days=1)) is None
    for number in (1, 4, len(plan.weeks), len(plan.weeks) + 3):
        place = nth_week(plan, number)
        for session in place.week.sessions:
            day = place.day_of(session)
            found = place_of(plan, day)
            assert found is not None
            assert found.number == number
            assert found.session_on(day) == session
            assert next_session(plan, day - timedelta(days=1))[2] == day
    test = next(week.number for week in plan.weeks if week.kind == "test")
    begins = plan.start + timedelta(weeks=test - 1)
    assert next_tests(plan, plan.start, plan.start) == begins
    during = begins + timedelta(days=2)
    assert next_tests(plan, plan.start, during) == during  # due now
    last = plan.start + timedelta(weeks=len(plan.weeks))
    assert next_tests(plan, last, last) == last + timedelta(weeks=4)


def test_one_test_done_again_keeps_what_the_others_told(example: Call) -> None:
    """The command takes the answers of four weeks together, as the page does."""
    with open_store() as store:
        before = store.screens("example", limit=1)[0]
        one = Screen(before.on, (Answer("stand", 8.0, "r"),))
        store.keep_screen("example", one)
    with at_home("example") as home:
        found = {(s.id, s.side): s.value for s in noticed(home.store, home.name)}
    assert found["stand", "r"] == 8.0
    assert found["thomas", "r"] == before.value("thomas", "r")


def test_a_plan_of_other_rules_is_told_to_be_old(planned: Call) -> None:
    assert "have changed" not in planned("plan").stdout
    with open_store() as store:
        made = store.plan("example")
        assert made is not None
        store.keep_plan("example", replace(made, rules="0"))
    assert "rules have changed" in planned("plan").stdout
