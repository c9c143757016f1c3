"""What movements say about the one who moved: told only where the error allows."""

from __future__ import annotations

import math
from collections.abc import Iterable

from coxa.anatomy.screen_motion import (
    MotionError,
    MotionNorm,
    MotionTest,
    find_motion_error,
    find_motion_norm,
    read_motion_tests,
)
from coxa.findings.screen.measured import Measured
from coxa.findings.screen.saying import SIDES, experiment_of, joined, say, sentence
from coxa.findings.screen.weigh import COVER, weigh
from coxa.findings.statement import Confidence, Side, Statement, Status, ranked

FEW = 3
"""Fewer repetitions do not show their own spread: the usual one is taken."""
DURING: dict[str, str] = {
    "walk": "walking",
    "stand": "standing on one leg",
    "single-leg-squat": "squatting on one leg",
    "squat": "squatting",
    "rise": "standing up",
    "hinge": "bending forward",
}


def judge_motion(measures: Iterable[Measured], *, sex: str) -> tuple[Statement, ...]:
    """Judge measures beside what is usual, then the sides of each beside one another.

    A measure without a norm is judged by its sides alone. What lies within its own error of the
    line is not judged, and says so. Statements come ranked.
    """
    measures = tuple(measures)
    found: list[Statement] = []
    for measured in measures:
        norm = find_motion_norm(measured.what, measured.task, sex)
        if norm is not None:
            found.append(_judge(measured, norm))
    for right in measures:
        for left in measures:
            if (right.side, left.side) == ("r", "l") and _alike(right, left):
                found.append(_compare(right, left))
    return ranked(tuple(found))


def motion_titles() -> dict[str, str]:
    """Name what is measured in movements, by the ids of its statements."""
    return {
        f"{task}-{what}": f"{test.measure} in {during}"
        for task, during in DURING.items()
        for what, test in read_motion_tests().items()
    }


def mean_of(measured: Measured) -> float:
    """Return the mean of the repetitions."""
    return math.fsum(measured.values) / len(measured.values)


def half_of(measured: Measured) -> float:
    """Return how far the mean of a measure may be off (±, 95 %), in its unit.

    The standard error between days and that of the mean of its repetitions together.
    """
    error = _error(measured)
    n, mean = len(measured.values), mean_of(measured)
    spread = error.repeat_sd
    if n >= FEW:
        own = math.sqrt(math.fsum((v - mean) ** 2 for v in measured.values) / (n - 1))
        spread = max(spread, own)
    sem = error.sem if measured.quiet else error.sem_absolute
    return COVER * math.hypot(sem, spread / math.sqrt(n))


def _judge(measured: Measured, norm: MotionNorm) -> Statement:
    test = read_motion_tests()[measured.what]
    value, half = mean_of(measured), half_of(measured)
    status = weigh(value, half, norm.usual_low, norm.usual_high)
    edge = norm.usual_low if norm.usual_low is not None else norm.usual_high
    why = ""
    if status == "abstained" and edge is not None:
        why = (
            f"The line is at {_say(edge, test)}, and this may be off by {_say(half, test)}:"
            " too close to tell."
        )
    return Statement(
        id=f"{measured.task}-{measured.what}",
        side=measured.side,
        status=status,
        text=_words(measured, test, value, status, norm),
        value=value,
        low=value - half,
        high=value + half,
        unit=test.unit,
        error=_error_words(measured, half),
        norm=sentence(norm.words),
        norm_low=norm.usual_low,
        norm_high=norm.usual_high,
        source=joined(norm.source, _error(measured).source),
        confidence=_confidence(measured, norm),
        changeable=test.changeable,
        row=test.row,
        experiment=experiment_of(test.experiment, measured.side),
        why=why,
        needs=tuple(test.needs.split()),
    )


def _words(
    measured: Measured, test: MotionTest, value: float, status: Status, norm: MotionNorm
) -> str:
    leg = "" if measured.side is None else f", {SIDES[measured.side]} leg"
    begin = f"{test.measure} in {DURING[measured.task]}{leg}: {_say(value, test)}."
    if status == "noted":
        word = "less" if norm.usual_low is not None and value < norm.usual_low else "more"
        return f"{begin} {sentence(norm.words)} This is {word}, by more than its own error."
    if status == "usual":
        return f"{begin} That is usual: {norm.words}."
    return f"{begin} Whether that is usual cannot be told from it."


def _compare(right: Measured, left: Measured) -> Statement:
    """Compare the sides. They share a pelvis, whose error may enter them with opposite signs, so
    their errors add up."""
    test = read_motion_tests()[right.what]
    assert test.side_matters is not None
    r, l = mean_of(right), mean_of(left)  # noqa: E741
    apart, half = abs(r - l), half_of(right) + half_of(left)
    status = weigh(apart, half, None, test.side_matters)
    more: Side = "r" if r > l else "l"
    begin = (
        f"{test.measure} in {DURING[right.task]}: {_say(r, test)} on the right leg,"
        f" {_say(l, test)} on the left."
    )
    text = {
        "noted": f"{begin} The {SIDES[more]} leg has {_say(apart, test)} more.",
        "usual": f"{begin} The sides are alike.",
        "abstained": f"{begin} Whether the sides differ cannot be told from it.",
    }[status]
    return Statement(
        id=f"{right.task}-{right.what}-sides",
        side=more if status == "noted" else None,
        status=status,
        text=text,
        value=apart,
        low=max(0.0, apart - half),
        high=apart + half,
        unit=test.unit,
        error=_error_words(right, half),
        norm=f"A difference of {_say(test.side_matters, test)} would matter.",
        norm_low=None,
        norm_high=test.side_matters,
        source=joined(test.side_source, _error(right).source),
        confidence="low",
        changeable=test.changeable,
        row=test.row,
        experiment=experiment_of(test.experiment, more),
        why=""
        if status != "abstained"
        else f"They are {_say(apart, test)} apart and may be off by {_say(half, test)};"
        f" {_say(test.side_matters, test)} would matter.",
        needs=tuple(test.needs.split()),
    )


def _error(measured: Measured) -> MotionError:
    return find_motion_error(measured.what, measured.task, measured.recorded)


def _alike(right: Measured, left: Measured) -> bool:
    return (right.what, right.task, right.recorded) == (left.what, left.task, left.recorded)


def _say(value: float, test: MotionTest) -> str:
    return say(value, test.unit) if test.unit else f"{100 * value:.0f} %"


def _error_words(measured: Measured, half: float) -> str:
    error = _error(measured)
    test = read_motion_tests()[measured.what]
    n = len(measured.values)
    times = "one repetition" if n == 1 else f"{n} repetitions"
    return f"± {_say(half, test)} from {measured.recorded}, {times}: {error.note}."


def _confidence(measured: Measured, norm: MotionNorm) -> Confidence:
    error = _error(measured)
    seen = "M" not in (norm.mark, error.mark)
    return "moderate" if seen and len(measured.values) >= FEW else "low"
