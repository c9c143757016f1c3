"""`coxa today` and `coxa progress`: what is for today, and what can be said of weeks."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from calling import Call, refused

from coxa.cli.path.sparkline import LEVELS, MOST, sparkline
from coxa.programme.entry import AnswerNoted, BreakNoted, Entry, PainNoted, SessionDone, SetsDone
from coxa.store import open_store

NOON = datetime.combine(date.today(), datetime.min.time()) - timedelta(hours=12)
"""Of yesterday, which is never in the future."""


def told(call: Call, *words: object) -> str:
    """Return what a command says, its lines and frames put together."""
    result = call(*words)
    assert result.exit_code == 0, result.output
    assert max(map(len, result.stdout.splitlines())) <= 80
    return " ".join(result.stdout.replace("│", " ").split())


def write(*entries: Entry) -> None:
    with open_store() as store:
        store.write("example", *entries)


# Today


def test_before_there_is_a_plan_today_says_how_to_make_one(example: Call) -> None:
    assert "There is no plan yet" in told(example, "today")


def test_today_shows_the_session_the_stand_the_breaks_and_three_things(example: Call) -> None:
    example("plan")
    text = told(example, "today")
    for words in (
        "Week 1, session 1", "effort 6 of 10", "Toothbrush stand, 60 s on each leg",
        "Breaks: 0 kept today", "The tests again: from", "Hinge at the hips",
        "Burn the sides of your hips", "The psoas is no knot. Thomas: -6° right, 4° left",
    ):  # fmt: skip
        assert words in text
    with open_store() as store:
        plan = store.plan("example")
    assert plan is not None
    for item in plan.weeks[0].sessions[0].items:
        assert f"coxa log {item.exercise}" in told(example, "today")
        example("log", item.exercise)
    assert "All of it is noted: coxa log session" in told(example, "today")


def test_today_knows_what_was_noted(example: Call) -> None:
    example("log", "break", "--squeeze-s", 10)
    example("log", "hinge", "--reps", 8)
    example("log", "day", "sit-upright 8 walk 1")
    text = told(example, "today")
    assert "1 kept today, 10 s squeezed" in text
    assert "Last noted: Hinge, back neutral, today." in text
    assert "of its best length" in text


def test_a_day_without_a_session_names_the_next(example: Call) -> None:
    tomorrow = date.today() + timedelta(days=1)
    example("plan", "--new", "--start", tomorrow)
    text = told(example, "today")
    assert "No session today. The next:" in text
    assert f"{tomorrow.day} {tomorrow:%B}" in text


def test_pain_makes_the_next_session_lighter(example: Call) -> None:
    example("plan")
    example("log", "hinge", "--sets", 2, "--reps", 8, "--pain", 3)
    text = told(example, "today")
    assert "one set fewer of the exercise that hurt" in text
    assert "1 x 7" in text


# Progress


def test_noise_is_not_sold_as_progress(example: Call) -> None:
    text = told(example, "progress")
    assert "3.2 s less than on" in text  # standing up five times, past its 2.5 s
    assert text.count("No change larger than") >= 4
    assert "± 24.1" in text
    assert "Answered once so far" in text
    for word in ("streak", "in a row", "!"):
        assert word not in text


def test_answers_that_were_logged_are_taken_in(example: Call) -> None:
    write(
        AnswerNoted(NOON, "bridge", 31, "r"),
        AnswerNoted(NOON - timedelta(weeks=3), "bridge", 20, "r"),
    )
    assert "20, now 24 s" in told(example, "progress")  # the screen of today is the last


def test_weeks_are_told_by_group_of_muscles(example: Call) -> None:
    write(
        SetsDone(NOON, "clamshell", 3, reps=12, effort=8),
        SetsDone(NOON - timedelta(weeks=2), "clamshell", 3, reps=12, effort=6),
        SessionDone(NOON, 1, 1, 25),
        BreakNoted(NOON, "kept", 10),
        BreakNoted(NOON, "missed"),
        PainNoted(NOON, 2, "hip"),
    )
    text = told(example, "progress")
    assert "sets, abductors" in text
    assert "minutes" in text
    assert "of 2 reminders that came, 1 were kept" in text
    assert "Harder by 2 of 10 at the same load" in text
    assert "Pain, by day noted" in text


def test_only_the_weeks_asked_for_are_told(example: Call) -> None:
    assert "Answered once" in told(example, "progress", "--weeks", 1)
    assert "3.2 s less" not in told(example, "progress", "--weeks", 1)
    assert example("progress", "--weeks", 0).exit_code == 2


def test_progress_is_drawn_where_asked(example: Call, tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    write(SetsDone(NOON, "clamshell", 3, reps=12))
    result = example("progress", "--plots", "--out", tmp_path)
    assert result.exit_code == 0, result.output
    assert {path.name for path in tmp_path.glob("*.png")} == {"tests.png", "weeks.png"}


def test_a_curve_shows_no_noise() -> None:
    assert sparkline([10, 12, 11], error=5) == LEVELS[3] * 3
    assert sparkline([10, 20, 15], error=5) == "▁█▅"
    assert sparkline([0, 0]) == "▁▁"
    assert sparkline([]) == ""
    assert len(sparkline(list(range(50)))) == MOST


# Days


def test_a_day_is_weighed_by_its_hours(example: Call) -> None:
    text = told(example, "day", "sit-upright 6 walk 1.5")
    assert "sitting upright" in text
    assert "Not kept" in text
    refused(example("day"), "no day is logged yet", "sit-slumped")
    example("log", "day", "sit-upright 6 walk 1")
    example("log", "day", "walk 2", "--at", "2026-03-04")
    assert "Wed 4 March 2026" in told(example, "day")
    refused(example("day", "sit-upright 30"), "30")


# Lightness


LIGHT = """
import sys
from coxa.cli.main import build
for words in {words!r}:
    try:
        build((words[0],))(words)
    except SystemExit as end:
        assert not end.code, end.code
heavy = {{"numpy", "numba", "scipy", "matplotlib", "sqlalchemy", "alembic"}} & set(sys.modules)
assert not heavy, heavy
"""


def test_keeping_a_diary_imports_no_engine(example: Call) -> None:
    commands = (["screen", "--example"], ["plan"], ["today"], ["log", "break"], ["log", "hinge"],
                ["progress"], ["day"], ["data", "people"])  # fmt: skip
    example("log", "day", "walk 2")
    done = subprocess.run(
        [sys.executable, "-c", LIGHT.format(words=commands)], env=dict(os.environ),
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr


@pytest.mark.long
def test_a_hundred_thousand_entries_slow_nothing_down(example: Call) -> None:
    example("plan")
    names = ("clamshell", "hinge", "side-plank", "lunge")
    write(
        *(
            SetsDone(NOON - timedelta(hours=k / 4), names[k % 4], 2, reps=8, effort=6.0)
            if k % 3
            else BreakNoted(NOON - timedelta(hours=k / 4), "kept", 10)
            for k in range(100_000)
        )
    )
    for words in (("today",), ("progress",), ("log", "break"), ("log", "--list"), ("plan",)):
        times: list[float] = []
        for _ in range(5):
            began = time.perf_counter()
            assert example(*words).exit_code == 0
            times.append(time.perf_counter() - began)
        assert min(times) <= 0.2, (words, times)  # the issue's own
