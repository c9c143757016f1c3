"""Set one side beside the other: noted only where the error allows."""

from __future__ import annotations

from coxa.anatomy.screen import HomeTest
from coxa.findings.screen.saying import SIDES, experiment_of, joined, say
from coxa.findings.screen.screen import Screen
from coxa.findings.screen.weigh import weigh
from coxa.findings.statement import Side, Statement


def compare_sides(test: HomeTest, screen: Screen) -> list[Statement]:
    """Compare the sides of a test; nothing where one lacks, or no difference is known to matter.

    A difference of two measurements has the error that the smallest detectable change tells.
    """
    right, left = screen.value(test.id, "r"), screen.value(test.id, "l")
    if test.side_matters is None or right is None or left is None:
        return []
    return [_compare(test, test.side_matters, right, left)]


def _compare(test: HomeTest, matters: float, right: float, left: float) -> Statement:
    larger = max(right, left)
    apart = abs(right - left)
    edge = matters * (larger if test.side_share else 1.0)
    error = None if test.error is None else test.error * (larger if test.error_share else 1.0)
    status = "abstained" if error is None else weigh(apart, error, None, edge)
    ahead: Side = "r" if right > left else "l"
    behind: Side = "l" if ahead == "r" else "r"
    begin = (
        f"{test.measure}: {say(right, test.unit)} on the right, {say(left, test.unit)} on the left."
    )
    share = f"{100 * matters:.0f} %" if test.side_share else say(edge, test.unit)
    why = ""
    if status == "noted":
        text = f"{begin} The {SIDES[behind]} side is behind by {say(apart, test.unit)}."
    elif status == "usual":
        text = f"{begin} The sides are alike."
    else:
        text = f"{begin} Whether the sides differ cannot be told from it."
        why = (
            "Nothing was found on how much it varies by itself."
            if error is None
            else f"They are {say(apart, test.unit)} apart and may be off by"
            f" {say(error, test.unit)}; {share} would matter."
        )
    return Statement(
        id=f"{test.id}-sides",
        side=behind if status == "noted" else None,
        status=status,
        text=text,
        value=apart,
        low=None if error is None else max(0.0, apart - error),
        high=None if error is None else apart + error,
        unit=test.unit,
        error=f"{test.error_note[:1].upper()}{test.error_note[1:]}.",
        norm=f"A difference of {share} would matter.",
        norm_low=None,
        norm_high=edge,
        source=joined(test.side_source, test.error_source),
        confidence="low",
        changeable=test.changeable,
        row="dominant-side",
        experiment=experiment_of(test.experiment, behind),
        why=why,
        needs=tuple(test.needs.split()),
    )
