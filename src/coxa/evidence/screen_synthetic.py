"""The screen on movements with a known drop, lean and knee, seen through markers and cameras."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np

from coxa.errors import CoxaError
from coxa.evidence.row import Measure, Row
from coxa.evidence.screen_trials import (
    Trial,
    man,
    squat_trial,
    stand_trial,
    through_markers,
    through_video,
    walk_trial,
)
from coxa.findings.screen.judge_motion import judge_motion
from coxa.findings.screen.measured import Recorded, Task, What
from coxa.findings.screen.motion import measure_motion
from coxa.findings.statement import Status
from coxa.movement.events import SIDES, Side
from coxa.movement.motion import Motion

NAME = "Screen on made-up trials with a known answer"
MUST = (
    "error and coverage of the stated band reported; abstains in 95 % or more of the cases in"
    " which noise hides the truth"
)
TRIALS: dict[Task, int] = {"stand": 80, "single-leg-squat": 80, "walk": 80}
"""Each is seen once through markers and once through cameras."""
SEED = 7
LEAST = 0.95
DROP_DEG, LEAN_DEG, INWARD_DEG, STEP_DROP_DEG = 12.0, 10.0, 14.0, 10.0
"""Truths are drawn evenly from none to so much, each side by itself."""
Noise = Callable[[Motion, np.random.Generator], Motion]
NOISES: dict[Recorded, Noise] = {"markers": through_markers, "video": through_video}


@dataclass(frozen=True)
class Case:
    """One statement beside the truth; beyond the edge `line` is what stands out."""

    id: str
    recorded: str
    truth: float
    value: float
    half: float
    line: float
    status: Status

    @property
    def hidden(self) -> bool:
        """Tell whether noise puts the value on the other side of the line than the truth."""
        return (self.truth > self.line) != (self.value > self.line)

    @property
    def wrong(self) -> bool:
        """Tell whether something untrue is said."""
        return self.status != "abstained" and (self.status == "noted") != (self.truth > self.line)


def measure(trials: Path | None) -> Row:
    """Judge every made-up trial through both kinds of noise; recorded trials are not needed."""
    cases, lost = judged()
    hidden = [case for case in cases if case.hidden]
    near = [case for case in cases if abs(case.truth - case.line) < case.half]
    beyond = [case for case in cases if case.truth - case.line > 2.0 * case.half]
    inside = [case for case in cases if case.line - case.truth > 2.0 * case.half]
    measures = (
        *(_hidden(name, [c for c in hidden if c.recorded == name]) for name in NOISES),
        Measure(
            "says something untrue where the truth is nearer to the line than the error",
            counted((c.wrong for c in near), near),
        ),
        Measure("says something untrue, all cases", counted((c.wrong for c in cases), cases)),
        Measure(
            "notes what is beyond the line by more than twice the error",
            counted((c.status == "noted" for c in beyond), beyond),
        ),
        Measure(
            "calls usual what is inside the line by more than twice the error",
            counted((c.status == "usual" for c in inside), inside),
        ),
        Measure("recordings in which no repetition was found", f"{lost} of {2 * _count()}"),
        *_by_measure(cases),
    )
    return Row(
        NAME,
        MUST,
        measures,
        "no line and no error was fitted to these trials. After a first look at them two errors"
        " were taken wider, from what was published: the knee's in a bent leg from the turn of the"
        " thigh, and the sides' from their sum, as they share a pelvis.",
        ("mcginley2009", "wilken2012", "fiorentino2017", "opencap_squat2025", "uhlrich2023"),
        note="Markers are stuck 10 mm off by axis, slide with the skin by 2 to 8 mm, and the model"
        " is fitted to them again; cameras are off by 5.4° in every angle. Both are from memory of"
        " such studies, and people differ in more than noise.",
    )


@cache
def judged() -> tuple[tuple[Case, ...], int]:
    """Return every case, and how many recordings showed no repetition."""
    rng = np.random.default_rng(SEED)
    cases: list[Case] = []
    lost = 0
    for trial in _trials(rng):
        for recorded, noise in NOISES.items():
            try:
                cases += judge_trial(trial, recorded, noise(trial.motion, rng))
            except CoxaError:
                lost += 1
    return tuple(cases), lost


def judge_trial(trial: Trial, recorded: Recorded, seen: Motion) -> list[Case]:
    """Judge what was seen of a trial, each statement beside the trial's truth."""
    measures = measure_motion(man(), seen, task=trial.task, recorded=recorded)
    cases: list[Case] = []
    for statement in judge_motion(measures, sex="female"):
        what: What = statement.id.removeprefix(f"{trial.task}-").removesuffix("-sides")  # type: ignore[assignment]
        if statement.id.endswith("-sides"):
            truth = abs(trial.truth[what, "r"] - trial.truth[what, "l"])
        else:
            truth = trial.truth[what, statement.side or "r"]
        value, high, line = statement.value, statement.high, statement.norm_high
        if value is None or high is None or line is None:
            continue  # a lower edge: no measure of these tasks has one
        name = f"{trial.task} {what}" + (", side difference" * statement.id.endswith("-sides"))
        cases.append(Case(name, recorded, truth, value, high - value, line, statement.status))
    return cases


def counted(flags: Iterable[bool], among: Sequence[Case]) -> str:
    """Count what is so: `3 of 40`."""
    return f"{sum(flags)} of {len(among)}"


def _trials(rng: np.random.Generator) -> Iterable[Trial]:
    def each(most: float) -> dict[Side, float]:
        return {side: float(rng.uniform(0.0, most)) for side in SIDES}

    make: dict[Task, Callable[[], Trial]] = {
        "stand": lambda: stand_trial(each(DROP_DEG), each(LEAN_DEG)),
        "single-leg-squat": lambda: squat_trial(each(INWARD_DEG)),
        "walk": lambda: walk_trial(each(STEP_DROP_DEG)),
    }
    for task, trial in make.items():
        for _ in range(TRIALS[task]):
            yield trial()


def _hidden(recorded: str, cases: list[Case]) -> Measure:
    kept = _share(case.status == "abstained" for case in cases)
    return Measure(
        f"abstains where the noise of {recorded} puts the value across the line",
        f"{100 * kept:.1f} % of {len(cases)}",
        "95 % or more",
        kept >= LEAST,
    )


def _by_measure(cases: Iterable[Case]) -> list[Measure]:
    groups: dict[tuple[str, str], list[Case]] = defaultdict(list)
    for case in cases:
        groups[case.recorded, case.id].append(case)
    return [_line(recorded, name, group) for (recorded, name), group in sorted(groups.items())]


def _line(recorded: str, name: str, group: list[Case]) -> Measure:
    off = np.array([c.value - c.truth for c in group])
    covered = _share(abs(c.value - c.truth) <= c.half for c in group)
    told = {s: sum(c.status == s for c in group) for s in ("noted", "usual", "abstained")}
    half = float(np.mean([c.half for c in group]))
    return Measure(
        f"{recorded}: {name}",
        f"error {off.mean():+.1f} ± {off.std():.1f}°; the band of ± {half:.1f}° holds"
        f" {100 * covered:.0f} % of {len(group)}",
        f"noted {told['noted']}, usual {told['usual']}, abstained {told['abstained']}",
    )


def _share(flags: Iterable[bool]) -> float:
    found = list(flags)
    return sum(found) / len(found) if found else float("nan")


def _count() -> int:
    return sum(TRIALS.values())
