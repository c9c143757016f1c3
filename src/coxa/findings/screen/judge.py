"""What a screen says, in plain words: what stands out, what is usual, what cannot be told."""

from __future__ import annotations

from functools import cache

from coxa.anatomy.screen import HomeTest, Norm, find_norm, read_home_tests, read_norms
from coxa.anatomy.sources import read_sources
from coxa.errors import CoxaError, nearest
from coxa.findings.screen.judge_motion import judge_motion
from coxa.findings.screen.saying import experiment_of, joined, on_side, say, sentence
from coxa.findings.screen.screen import Screen
from coxa.findings.screen.sides import compare_sides
from coxa.findings.screen.weigh import COVER, TWICE, weigh
from coxa.findings.statement import Confidence, Side, Statement, Status, ranked

ADULT = (18, 100)
OWN = "It is kept to set beside your own next time."
LEVEL = 1.0
UNSCORED = "Not scored: the pelvis was not level, so the angle says nothing of the hip."


def judge_screen(screen: Screen, *, age: int, sex: str) -> tuple[Statement, ...]:
    """Judge each answer beside what is usual for an age (years) and sex, then the sides.

    What is within its own error of the edge of the usual is not judged, and says so. Statements
    come ranked (`coxa.findings.statement.ranked`). Raises `CoxaError` for an age of no adult and
    a sex without norms.
    """
    if not ADULT[0] <= age <= ADULT[1]:
        raise CoxaError(f"age is {age}", todo=f"Give {ADULT[0]} to {ADULT[1]} years.")
    if sex not in ("male", "female"):
        raise CoxaError(f"sex is '{sex}'", todo=nearest(str(sex), ("male", "female")))
    found: list[Statement] = []
    for test in read_home_tests():
        if test.id == "thomas-level":
            continue  # it only opens the test that follows
        both = compare_sides(test, screen)
        sides: tuple[Side | None, ...] = ("r", "l") if test.sided else (None,)
        for side in sides:
            value = screen.value(test.id, side)
            if value is not None and not (both and not _has_norm(test)):
                found.append(_judge(test, value, side, screen, age, sex))
        found += both
    return ranked((*found, *judge_motion(screen.motions, sex=sex)))


def error_of(test: HomeTest, value: float, norm: Norm | None = None) -> float | None:
    """Return how far one value may be off (±, 95 %), in the test's unit; None where unknown.

    Where nobody published it, the spread of people's values (`norm.sd`) bounds it: that spread
    holds the error too.
    """
    if test.error is not None:
        return test.error * (abs(value) if test.error_share else 1.0) / TWICE
    return None if norm is None or norm.sd is None else COVER * norm.sd


def _judge(
    test: HomeTest, value: float, side: Side | None, screen: Screen, age: int, sex: str
) -> Statement:
    if test.kind == "choice":
        return _chosen(test, int(value), side, find_norm(test.id, age, sex))
    norm = find_norm(test.id, age, sex)
    half = error_of(test, value, norm)
    status, why = _verdict(test, value, half, norm)
    if test.id == "thomas" and screen.value("thomas-level") != LEVEL:
        status, why = "abstained", UNSCORED
    low, high = (None, None) if half is None else (value - half, value + half)
    return Statement(
        id=test.id,
        side=side,
        status=status,
        text=_words(test, value, side, status, norm),
        value=value,
        low=None if low is None else max(test.low, low),
        high=None if high is None else min(test.high, high) if test.timer_s else high,
        unit=test.unit,
        error=error_words(test, norm),
        norm=sentence(norm.words) if norm else "Nothing was found on what is usual at this age.",
        norm_low=norm.usual_low if norm else None,
        norm_high=norm.usual_high if norm else None,
        source=joined(norm.source if norm else test.source, test.error_source),
        confidence=_confidence(test, norm),
        changeable=test.changeable,
        row=test.row,
        experiment=experiment_of(test.experiment, side),
        why=why,
        needs=tuple(test.needs.split()),
    )


def _verdict(
    test: HomeTest, value: float, half: float | None, norm: Norm | None
) -> tuple[Status, str]:
    edge = None if norm is None else norm.usual_high if norm.usual_low is None else norm.usual_low
    if norm is None or edge is None:
        return "abstained", f"Nothing was found on what is usual here. {OWN}"
    if half is None:
        return "abstained", f"Nothing was found on how much it varies by itself. {OWN}"
    if test.kind == "seconds" and test.timer_s and value >= test.timer_s:
        return "usual", ""
    status = weigh(value, half, norm.usual_low, norm.usual_high)
    if status != "abstained":
        return status, ""
    line, off = say(edge, test.unit), say(half, test.unit)
    more = ""
    if test.matters is not None and half > test.matters:
        more = f", and that is more than the {say(test.matters, test.unit)} that would matter"
    why = f"The line is at {line}, and one try may be off by {off}: too close to tell{more}. {OWN}"
    return "abstained", why


def _words(
    test: HomeTest, value: float, side: Side | None, status: Status, norm: Norm | None
) -> str:
    begin = f"{test.measure}{on_side(side)}: {say(value, test.unit)}."
    if status == "noted" and norm is not None:
        less = norm.usual_low is not None and value < norm.usual_low
        word = "less" if less else "more"
        return f"{begin} {sentence(norm.words)} This is {word}, by more than the test's own error."
    if status == "usual" and norm is not None:
        return f"{begin} That is usual: {norm.words}."
    return f"{begin} Whether that is usual cannot be told from it."


def _chosen(test: HomeTest, choice: int, side: Side | None, norm: Norm | None) -> Statement:
    status: Status = test.verdicts.split("|")[choice]  # type: ignore[assignment]
    note = f" {test.note}" if status == "noted" else ""
    return Statement(
        id=test.id,
        side=side,
        status=status,
        text=f"{test.measure}{on_side(side)}: {test.words[choice]}.{note}",
        value=None,
        low=None,
        high=None,
        unit="",
        error=error_words(test, None),
        norm=sentence(norm.words) if norm else "",
        norm_low=None,
        norm_high=None,
        source=joined(norm.source if norm else test.source, test.error_source),
        confidence="low",
        changeable=test.changeable,
        row=test.row,
        experiment=experiment_of(test.experiment, side),
        why="It could not be seen." if status == "abstained" else "",
        needs=tuple(test.needs.split()),
    )


def error_words(test: HomeTest, norm: Norm | None) -> str:
    """Say how large a test's error is, and whose figure that is."""
    if test.error is not None:
        one, two = (_size(test, error) for error in (test.error / TWICE, test.error))
        return (
            f"One try may be off by {one}, and two may differ by {two} with nothing changed"
            f" ({test.error_note})."
        )
    bound = "; the spread of people's values is taken, which holds it" if norm and norm.sd else ""
    return sentence(f"{test.error_note}{bound}")


def _size(test: HomeTest, error: float) -> str:
    return f"{100 * error:.0f} %" if test.error_share else say(error, test.unit)


def _has_norm(test: HomeTest) -> bool:
    return any(norm.test == test.id for norm in read_norms())


def _confidence(test: HomeTest, norm: Norm | None) -> Confidence:
    seen = _marks().get(test.error_source, "M") != "M"
    return "moderate" if norm is not None and norm.mark != "M" and seen else "low"


@cache
def _marks() -> dict[str, str]:
    return {key: source.mark for key, source in read_sources().items()}
