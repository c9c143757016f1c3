"""`coxa screen`: safety first, then tests; what is typed is kept whatever happens."""

from __future__ import annotations

import os
import pty
import select
import signal
import subprocess
import sys
import time
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from calling import Call, refused

from coxa.anatomy.screen import read_home_tests
from coxa.cli.path.given import read_given
from coxa.cli.path.home import CLOSED
from coxa.programme.entry import PainNoted
from coxa.programme.gate import ADULT, GateAnswers, questions
from coxa.store import open_store

ASKED = [q for q in questions() if q.id != ADULT]
NO = "n\n" * len(ASKED)
SAFE = f"0\n{NO}"
WHO = "34\nfemale\n64\n168\nmat, chair, band\n30\n3\n1\n"
SKIPPED = "s\n" * len(read_home_tests())

ANSWERS = """
[safety]
pain = 1
signs = []
holds = []
[profile]
age = 34
sex = "female"
mass_kg = 64
height_m = 1.68
minutes = 25
sessions = 2
[tests]
stand = { r = 11, l = 30 }
sit-to-stand-5 = 7.5
sitting = 12.5
"""


def answers(tmp_path: Path, **changes: str) -> Path:
    """Write a file of answers, with some lines changed."""
    text = ANSWERS
    for old, new in changes.items():
        line = next(one for one in text.splitlines() if one.partition(" =")[0] == old)
        text = text.replace(line, new)
    path = tmp_path / "answers.toml"
    path.write_text(text)
    return path


# What it shows


def test_the_example_asks_nothing_and_is_kept(empty: Call) -> None:
    result = empty("screen", "--example")
    assert result.exit_code == 0, result.output
    assert "made-up person" in result.stdout
    assert "no diagnosis" in result.stdout
    for told in ("Stand on one leg", "right 9 s (0-26)", "≥ 29.5", "springer2007", "low"):
        assert told in result.stdout
    assert max(map(len, result.stdout.splitlines())) <= 80
    with open_store() as store:
        assert store.people() == ("example",)
        assert len(store.screens("example")) == 2  # one of four weeks before, to see a change


def test_what_stands_out_comes_first_and_says_where_to_read_on(example: Call) -> None:
    text = example("screen", "--example").stdout
    noted, untold = text.index("What stands out"), text.index("What cannot be told, and why")
    assert noted < text.index("coxa article thirty-second-steady-pelvis") < untold
    assert "coxa whatif single-leg-stand" in text[noted:untold]
    assert "too close to tell" in text[untold:]
    assert text.splitlines()[-1].startswith("Coxa is a simulation to learn from")


def test_all_gives_each_finding_its_sentence(example: Call) -> None:
    short, whole = (example("screen", "--example", *more).stdout for more in ((), ("--all",)))
    assert "What is usual" in whole
    assert "What is usual" not in short
    assert len(whole) > len(short)


# Answers in a file


def test_answers_of_a_file_are_judged_and_kept(empty: Call, tmp_path: Path) -> None:
    result = empty("screen", "--me", "anna", "--answers", answers(tmp_path))
    assert result.exit_code == 0, result.output
    with open_store() as store:
        assert store.profile("anna").minutes == 25
        assert store.screens("anna")[0].value("stand", "r") == 11
        gate = store.gate("anna")
    assert gate is not None
    assert gate.on == date.today()


def test_the_blank_file_names_every_question_and_test(call: Call) -> None:
    text = call("screen", "--blank").stdout
    for question in questions():
        assert question.id in text
    for test in read_home_tests():
        assert f"# {test.id} = " in text
        assert all(word in text for word in test.words)  # what a choice's number means


def test_a_blank_file_that_is_filled_in_can_be_read(call: Call, tmp_path: Path) -> None:
    text = call("screen", "--blank").stdout
    for name, value in (
        ("pain", "0"), ("age", "40"), ('sex = ""', 'sex = "male"'), ("mass_kg", "80"),
        ("height_m", "1.8"),
    ):  # fmt: skip
        empty = name if "=" in name else f"{name} = \n"
        assert empty in text
        text = text.replace(empty, value if "=" in name else f"{name} = {value}\n", 1)
    path = tmp_path / "filled.toml"
    path.write_text(text)
    given = read_given(path, date.today())
    assert given.profile is not None
    assert given.profile.age == 40
    assert given.safety is not None
    assert not given.tests


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("age = 7", "age is 7"),
        ("age = 190", "age is 190"),
        ("age = 34.5", "whole number"),
        ("minutes = 0", "minutes is 0"),
        ("sessions = 9", "sessions is 9"),
        ("mass_kg = nan", "mass_kg is nan"),
        ('sex = "femal"', "Did you mean 'female'?"),
        ("pain = 11", "pain is 11"),
        ("pain = 1\non = 2999-01-01", "2999-01-01"),
        ('signs = ["fevr"]', "fevr"),
        ('holds = "fever"', "no list"),
        ("stand = { r = 11, l = 31 }", "'stand' is 31 s"),
        ("stand = 11", "two sides"),
        ("sitting = -1", "'sitting' is -1 h"),
        ("sitting = true", "'sitting' is True"),
        ("siting = 3", "Did you mean 'sitting'?"),
        ("sitting = ", "no TOML"),
    ],
)
def test_bad_answers_are_refused_with_their_file(
    empty: Call, tmp_path: Path, line: str, said: str
) -> None:
    replaced = {"siting": "sitting"}.get(name := line.partition(" =")[0], name)
    refused(
        empty("screen", "--answers", answers(tmp_path, **{replaced: line})), said, "answers.toml"
    )
    with open_store() as store:
        assert store.people() == ()


def test_what_a_hold_closes_is_left_out(empty: Call, tmp_path: Path) -> None:
    path = answers(
        tmp_path, holds='holds = ["artificial-hip"]', sitting="rotation-in = { r = 9, l = 40 }"
    )
    result = empty("screen", "--answers", path)
    assert result.exit_code == 0, result.output
    assert "Left out: Turn the thigh in" in result.stdout
    with open_store() as store:
        assert store.screens("me")[0].value("rotation-in", "r") is None


# The gate


@pytest.mark.parametrize("when", ["now", "soon"])
def test_a_sign_closes_the_gate_and_nothing_is_offered(
    empty: Call, tmp_path: Path, when: str
) -> None:
    sign = next(q for q in questions() if q.group == when)
    path = answers(tmp_path, signs=f'signs = ["{sign.id}"]')
    result = empty("screen", "--answers", path)
    assert result.exit_code == CLOSED
    assert "no test and no exercise" in " ".join(result.stdout.replace("│", " ").split())
    assert "Stand on one leg" not in result.stdout
    with open_store() as store:
        assert store.gate("me") is not None  # kept with its date
        assert store.screens("me") == ()
    assert empty("plan").exit_code == CLOSED
    assert empty("today").exit_code == CLOSED


def test_who_is_cleared_may_go_on(empty: Call, tmp_path: Path) -> None:
    path = answers(tmp_path, signs='signs = ["six-weeks"]\ncleared = true')
    assert empty("screen", "--answers", path).exit_code == 0


@pytest.mark.usefixtures("typing")
def test_a_sign_for_now_ends_the_questions(empty: Call) -> None:
    result = empty("screen", typed="2\ny\n")
    assert result.exit_code == CLOSED, result.output
    assert "Get help now" in result.stdout
    assert "Age" not in result.stdout
    with open_store() as store:
        assert store.people() == ()


@pytest.mark.usefixtures("typing")
def test_questions_are_asked_again_until_they_are_answered(empty: Call) -> None:
    result = empty("screen", typed=f"11\nx\n0\nperhaps\n{NO}{WHO}{SKIPPED}")
    assert result.exit_code == 0, result.output
    assert result.stdout.count("Type a whole number from 0 to 10") == 2
    assert "Type y or n." in result.stdout


@pytest.mark.usefixtures("typing")
def test_four_weeks_later_safety_is_asked_again(example: Call) -> None:
    with open_store() as store:
        store.keep_gate("example", GateAnswers(date.today() - timedelta(weeks=4)))
    result = example("plan", typed=SAFE)
    assert result.exit_code == 0, result.output
    assert "four weeks ago" in result.stdout
    with open_store() as store:
        gate = store.gate("example")
    assert gate is not None
    assert gate.on == date.today()


def test_where_nobody_sits_the_due_questions_are_an_error(example: Call) -> None:
    with open_store() as store:
        store.keep_gate("example", GateAnswers(date.today() - timedelta(weeks=5)))
    for command in ("plan", "today", "remind"):
        refused(example(command), "--answers", "coxa screen --only safety")


def test_pain_since_the_answers_has_safety_asked_again(example: Call) -> None:
    yesterday = datetime.combine(date.today() - timedelta(days=1), datetime.min.time())
    with open_store() as store:
        store.keep_gate("example", GateAnswers(date.today() - timedelta(days=3)))
        store.write("example", PainNoted(yesterday, 6, "hip"))
    refused(example("plan"), "pain was noted since", "coxa screen --only safety")


# Typing


@pytest.mark.usefixtures("typing")
def test_a_whole_screen_is_typed(empty: Call) -> None:
    tests = "12.5\n28\n" + "0\n1\n" + "2\n" + SKIPPED
    result = empty("screen", typed=f"{SAFE}{WHO}{tests}")
    assert result.exit_code == 0, result.output
    assert "Ctrl-C stops, and keeps what you typed" in result.stdout
    assert "1 of 17" in result.stdout
    with open_store() as store:
        screen = store.screens("me")[0]
        assert store.profile("me").equipment == {"mat", "chair", "band"}
    assert screen.value("stand", "r") == 12.5
    assert screen.value("stand-pelvis", "l") == 1
    assert screen.value("hinge") == 2


@pytest.mark.usefixtures("typing")
def test_the_watch_measures_until_enter(empty: Call) -> None:
    stand = "\n\n" + "\n" + "\n\n" + "\n"  # for each side: start, stop, keep
    result = empty("screen", typed=f"{SAFE}{WHO}{stand}{SKIPPED}")
    assert result.exit_code == 0, result.output
    with open_store() as store:
        value = store.screens("me")[0].value("stand", "r")
    assert value is not None
    assert value <= 1.0  # ENTER was typed at once


@pytest.mark.usefixtures("typing")
def test_only_one_test_is_asked(example: Call) -> None:
    result = example("screen", "--me", "anna", "--only", "sitting", typed=f"{SAFE}{WHO}9\n")
    assert result.exit_code == 0, result.output
    assert "1 of 1" in result.stdout
    with open_store() as store:
        assert store.screens("anna")[0].answers[0].value == 9


@pytest.mark.usefixtures("typing")
def test_the_end_of_typing_keeps_what_was_typed(empty: Call, folder: Path) -> None:
    result = empty("screen", typed=f"{SAFE}{WHO}12\n")
    assert result.exit_code == 130
    assert "What you typed is kept" in result.stdout
    assert (folder / "unfinished-me.toml").stat().st_mode & 0o777 == 0o600
    with open_store() as store:
        assert store.people() == ()
    result = empty("screen", typed=f"y\n27\n{SKIPPED}")
    assert result.exit_code == 0, result.output
    with open_store() as store:
        screen = store.screens("me")[0]
    assert (screen.value("stand", "r"), screen.value("stand", "l")) == (12, 27)
    assert not (folder / "unfinished-me.toml").exists()


def test_ctrl_c_in_a_terminal_keeps_what_was_typed(empty: Call, folder: Path) -> None:
    assert empty("data", "people").exit_code == 0
    outside, inside = pty.openpty()
    child = subprocess.Popen(
        [sys.executable, "-m", "coxa", "screen"], stdin=inside, stdout=inside, stderr=inside,
        env={**os.environ, "TERM": "xterm"}, start_new_session=True,
    )  # fmt: skip
    os.close(inside)
    try:
        _read_until(outside, b"0 (not at all) to 10")
        os.write(outside, f"{SAFE}{WHO}".encode())
        _read_until(outside, b"ENTER starts the watch")
        child.send_signal(signal.SIGINT)
        seen = _read_until(outside, b"coxa screen")
        assert child.wait(10) == 130
    finally:
        child.kill()
        os.close(outside)
    assert b"Traceback" not in seen
    kept = read_given(folder / "unfinished-me.toml", date.today())
    assert kept.profile is not None
    assert kept.profile.mass_kg == 64


def _read_until(terminal: int, words: bytes, patience_s: float = 20.0) -> bytes:
    """Read what a terminal shows until some words are there."""
    seen = b""
    end = time.monotonic() + patience_s
    while words not in seen:
        ready, _, _ = select.select([terminal], [], [], max(0.0, end - time.monotonic()))
        assert ready, seen.decode(errors="replace")
        seen += os.read(terminal, 4096)
    return seen


# What is refused


def test_where_nobody_sits_it_says_which_options_to_give(empty: Call) -> None:
    refused(empty("screen"), "--answers", "--example", "--blank")
    refused(empty("screen", "--only", "stand"), "--answers")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--only", "stnd"), "Did you mean 'stand'?"),
        (("--example", "--me", "anna"), "made-up"),
        (("--motion", "walk.mot"), "belong together"),
        (("--video",), "--motion or --trial"),
        (("--angles", "deg"), "Give --motion"),
        (("--answers", "nowhere.toml"), "nowhere.toml"),
    ],
)
def test_what_makes_no_sense_is_refused(empty: Call, words: tuple[str, ...], said: str) -> None:
    refused(empty("screen", *words), said)


# A movement


def test_a_recorded_movement_is_measured(empty: Call, tmp_path: Path) -> None:
    from coxa.movement.library import perform
    from coxa.opensim.motion import write_motion
    from coxa.study.inputs import load_model

    model = load_model("coxa")
    motion = perform("squat", model).motion
    write_motion(tmp_path / "squat.mot", motion, model)
    told = answers(tmp_path)
    result = empty(
        "screen", "--answers", told, "--motion", tmp_path / "squat.mot", "--model", "coxa",
        "--task", "squat",
    )  # fmt: skip
    assert result.exit_code == 0, result.output
    with open_store() as store:
        measured = store.screens("me")[0].motions
    assert {one.what for one in measured} >= {"knee-valgus"}
