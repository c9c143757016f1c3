"""No word of a disease, of a forecast, or of blame in anything that the screen says."""

import re
from datetime import date

import pytest

from coxa.anatomy.screen import read_home_tests, read_norms
from coxa.anatomy.screen_motion import read_motion_errors, read_motion_norms, read_motion_tests
from coxa.findings.screen.judge import judge_screen
from coxa.findings.screen.judge_motion import judge_motion
from coxa.findings.screen.measured import DEGREES, TASKS, Measured
from coxa.findings.screen.screen import Answer, Screen

BANNED = re.compile(
    r"diagnos|trendelenburg[- ](positive|sign)|positive (test|sign)|you have\b|you suffer|"
    r"risk|injur|disease|patholog|disorder|syndrome|damage|dysfunction|deficien|fail|lazy|"
    r"\bbad\b|poor (result|score|form)|weakness of|abnormal|\bwill\b (hurt|tear|get)|predict|"
    r"streak",
    re.IGNORECASE,
)
UNFILLED = re.compile(r"\bnan\b|\bNone\b|[{}]")


def all_texts():
    rows = (*read_home_tests(), *read_norms(), *read_motion_tests().values(),
            *read_motion_norms(), *read_motion_errors())  # fmt: skip
    for row in rows:
        for name in ("title", "measure", "instruction", "choices", "error_note", "words", "note"):
            yield str(getattr(row, name, ""))


def all_statements():
    for test in read_home_tests():
        choices = range(len(test.words)) if test.words else ()
        values = choices or [round(test.low + f * (test.high - test.low)) for f in
                             (0.0, 0.02, 0.1, 0.2, 0.4, 0.6, 0.8, 1.0)]  # fmt: skip
        for value in values:
            level = () if test.id == "thomas-level" else (Answer("thomas-level", value % 2),)
            right = Answer(test.id, value, "r" if test.sided else None)
            left = (Answer(test.id, values[0], "l"),) if test.sided else ()
            for age, sex in ((19, "male"), (45, "female"), (66, "male"), (88, "female")):
                screen = Screen(date(2026, 3, 1), (right, *left, *level))
                yield from judge_screen(screen, age=age, sex=sex)
    for task in TASKS:
        for recorded in ("markers", "video"):
            for size in (-3.0, 2.0, 9.0, 40.0):
                both = [Measured(what, task, side, (size * k, size), recorded) for what in DEGREES
                        for side, k in (("r", 1.0), ("l", 0.2))]  # fmt: skip
                share = Measured("hip-share", "hinge", None, (abs(size) / 40.0,), recorded)
                yield from judge_motion((*both, share), sex="female")


@pytest.fixture(scope="module")
def statements():
    return tuple(all_statements())


def test_the_tables_say_nothing_that_is_banned():
    for text in all_texts():
        assert not BANNED.search(text), text


def test_statements_say_nothing_that_is_banned(statements):
    assert len(statements) > 1000
    for s in statements:
        for text in (s.text, s.why, s.norm, s.error):
            assert not BANNED.search(text), text


def test_statements_are_whole_sentences(statements):
    for s in statements:
        for text in (s.text, s.why, s.norm, s.error):
            if text:
                assert text[0].isupper() or text[0] in "±0123456789", text
                assert text.endswith("."), text
                assert not UNFILLED.search(text)
                assert "  " not in text
                assert ".." not in text


def test_every_statement_says_its_number_its_error_and_its_reason(statements):
    for s in statements:
        assert s.text
        assert s.error
        assert s.norm
        assert s.source, s.id
        assert bool(s.why) == (s.status == "abstained")
        if s.value is not None and s.low is not None and s.high is not None:
            assert s.low <= s.value <= s.high
