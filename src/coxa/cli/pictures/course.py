"""What curves run along: the gait cycle of each side, or time; and where not to believe them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from coxa.cli.pictures.page import PALE, SHADE, few_ticks, hide_numbers, label_axis
from coxa.findings.plates import MISSING_SHARE, runs
from coxa.kernels.arrays import Floats
from coxa.model.joints import Joint
from coxa.movement.cycles import PERCENT, Cycles, Stride, cut_cycles
from coxa.movement.events import SIDES, GaitEvents, Side
from coxa.study.carried import body_weight
from coxa.study.study import Study

if TYPE_CHECKING:
    from matplotlib.axes import Axes

EPOCH_S = 1e4
"""Times above this are stamps of a clock: they are drawn from their first frame."""
NO_BAND = "No uncertainty band: one model, one criterion, one set of parameters."


@dataclass(frozen=True, eq=False)
class Curves:
    """Curves along x (p,): mean (p, k), and their SD over strides where there are two or more."""

    x: Floats
    mean: Floats
    sd: Floats | None = None


@dataclass(frozen=True, eq=False)
class Course:
    """The horizontal axis of a study's pictures.

    `strides` of each side where both have one, else none and curves run over `time` (n,) s.
    `unheld` marks the frames (n,) in which the root is held by more than a fifth of body weight.
    """

    time: Floats
    events: GaitEvents
    strides: dict[Side, tuple[Stride, ...]]
    toe_off: dict[Side, float | None]
    unheld: np.ndarray[tuple[int], np.dtype[np.bool_]]
    has_plates: bool

    @property
    def is_gait(self) -> bool:
        """Tell whether curves run along gait cycles."""
        return bool(self.strides)

    @property
    def label(self) -> str:
        """Name the axis, with its unit."""
        if self.is_gait:
            return "gait cycle (%)"
        return "time since the first frame (s)" if self.time[0] > EPOCH_S else "time (s)"

    @property
    def answered(self) -> bool:
        """Tell whether any frame has its loads: moments of legs can then be read somewhere."""
        return not self.unheld.all()

    def span(self, side: Side) -> tuple[float, float]:
        """Return the ends of the axis."""
        x = PERCENT if self.is_gait else self._clock()
        return float(x[0]), float(x[-1])

    def along(self, values: Floats, side: Side) -> Curves:
        """Lay curves (n, k) along the axis, those of a gait cycle over the strides of a side."""
        if not self.is_gait:
            return Curves(self._clock(), values)
        cycles = cut_cycles(self.time, values, self.events, side)
        assert cycles.mean is not None  # both sides have a stride
        return Curves(PERCENT, cycles.mean, cycles.sd)

    def alike(self, right: Floats, left: Floats) -> bool:
        """Tell whether curves (n, k) of both sides are the same along their cycles, to 1 % RMS."""
        if not self.is_gait:
            return False
        a, b = self.along(right, "r").mean, self.along(left, "l").mean
        apart = np.sqrt(((a - b) ** 2).mean(axis=0)).max()
        return bool(apart <= 0.01 * np.abs(a).max())

    def gaps(self, side: Side) -> list[tuple[float, float]]:
        """List the stretches of the axis in which a load is missing."""
        x = self._clock()
        half = 0.5 * float(np.median(np.diff(self.time))) if len(self.time) > 1 else 0.0
        if not self.is_gait:
            return [(a - half, b + half) for a, b in runs(x, self.unheld)]
        found = np.zeros(len(PERCENT), dtype=np.bool_)
        for s in self.strides[side]:
            at = s.start + PERCENT / 100.0 * (s.end - s.start)
            found |= np.interp(at, self.time, self.unheld.astype(np.float64)) > 0.0
        return runs(PERCENT, found)

    def clear(self, side: Side) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
        """Mark the points of the axis outside those stretches."""
        x = PERCENT if self.is_gait else self._clock()
        good = np.ones(len(x), dtype=np.bool_)
        for a, b in self.gaps(side):
            good &= (x < a) | (x > b)
        return good

    def caption(
        self, marked: str = "Grey", *, toe_off: bool = True, choices: Sequence[str] = ()
    ) -> list[str]:
        """Say over what the curves run, and what of them, `marked` how, is no answer.

        `choices` are those over which a picture draws its band, see `coxa.study.spread`.
        """
        band = NO_BAND
        if choices:
            band = (
                "Pale: from the least to the largest answer when one choice at a time is made "
                f"otherwise ({', '.join(choices)}); errors of movement, plates and bones are not "
                "in it."
            )
        said = [band]
        if self.is_gait:
            counts = {s: len(self.strides[s]) for s in SIDES}
            whose = f"{counts['r']} right and {counts['l']} left"
            if max(counts.values()) > 1:
                said[0] = f"Mean of {whose} strides; " + (
                    band[0].lower() + band[1:]
                    if choices
                    else "the band is ± 1 SD between strides, not the uncertainty of the method."
                )
            else:
                said[0] = f"{whose} stride, so no spread between strides. {band}"
            said[0] += " Dotted: toe-off." if toe_off else ""
        if any(self.gaps(s) for s in SIDES):
            share = f"more than {100 * MISSING_SHARE:.0f} % of body weight"
            if self.answered:
                said.append(f"{marked}: the pelvis is held up by {share}: a load was not measured.")
            elif not self.has_plates:
                said.append(
                    "No plates: what the legs carry is not answered. Their curves are those of "
                    "a body hung by its pelvis. Above the pelvis nothing is missing but what "
                    "the hands hold."
                )
            else:
                said.append(f"In every frame the pelvis is held up by {share}: loads are missing.")
        return said

    def _clock(self) -> Floats:
        return self.time - self.time[0] if self.time[0] > EPOCH_S else self.time


def course_of(study: Study) -> Course:
    """Choose gait cycles where both sides have a whole stride, else time."""
    probe = np.zeros((len(study.time), 1))
    strides: dict[Side, tuple[Stride, ...]] = {}
    toe_off: dict[Side, float | None] = {}
    if study.events.events and len(study.time) > 1:
        cut: dict[Side, Cycles] = {s: cut_cycles(study.time, probe, study.events, s) for s in SIDES}
        if all(c.strides for c in cut.values()):
            strides.update((s, c.spans) for s, c in cut.items())
            toe_off.update((s, c.toe_off_percent) for s, c in cut.items())
    size, weight = root_force(study), body_weight(study)
    unheld = np.zeros(len(study.time), dtype=np.bool_)
    has_plates = study.loads is not None and bool(study.loads.forces)
    if size is not None:
        unheld = (size > MISSING_SHARE * weight) | (not has_plates)
    return Course(study.time, study.events, strides, toe_off, unheld, has_plates)


def root_force(study: Study) -> Floats | None:
    """Return the size (n,) N of what pushes the free root; None where it is not free."""
    root = _root(study)
    if root is None:
        return None
    j = study.model.flat.joints.index(root.name)
    return np.linalg.norm(study.joint_loads.transmitted[:, j, :3], axis=1)


def root_coordinates(study: Study) -> set[str]:
    """Name the coordinates of the free root: what acts on them is a residual, no joint moment."""
    root = _root(study)
    return set() if root is None else {c.name for c in root.coordinates}


def _root(study: Study) -> Joint | None:
    free = (j for j in study.model.joints if j.parent.body == "ground" and len(j.coordinates) == 6)
    return next(free, None)


def dress(axes: Axes, course: Course, side: Side, *, shaded: bool, labelled: bool) -> None:
    """Give a panel its horizontal axis, grey where a load is missing, and toe-off."""
    axes.set_xlim(*course.span(side))
    if course.is_gait:
        axes.set_xticks([0, 50, 100])
    else:
        few_ticks(axes, across=4)
    if labelled:
        label_axis(axes, "x", course.label)
    else:
        hide_numbers(axes)
    if shaded and course.answered:
        for a, b in course.gaps(side):
            axes.axvspan(a, b, color=SHADE, linewidth=0, zorder=0)
    if shaded and not course.answered:
        axes.set_facecolor("#F4F4F4")
        axes.text(
            0.5, 0.97, "not answered: loads missing", transform=axes.transAxes, ha="center",
            va="top", fontsize=8, color=PALE, style="italic",
        )  # fmt: skip
