"""What an AnalyzeTool is asked to compute: its analyses."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import inf
from pathlib import Path

from coxa.opensim.objects import Properties, refuse_unknown
from coxa.opensim.xml import name_of, wrong


@dataclass(frozen=True)
class Analysis:
    """What every analysis says: from `start` to `end` (s), every `step_interval`-th frame."""

    name: str
    start: float
    end: float
    step_interval: int


@dataclass(frozen=True)
class StaticOptimization(Analysis):
    """Share joint moments among muscles: minimise the sum of activations to the `exponent`."""

    exponent: float
    use_muscle_physiology: bool


@dataclass(frozen=True)
class JointReaction(Analysis):
    """Joint loads. `joints` empty: all. `on` and `frames` hold one entry, or one a joint."""

    joints: tuple[str, ...]
    on: tuple[str, ...]
    frames: tuple[str, ...]
    forces_file: Path | None


@dataclass(frozen=True)
class MuscleAnalysis(Analysis):
    """Muscle lengths and moment arms. `muscles` or `coordinates` empty: all."""

    muscles: tuple[str, ...]
    coordinates: tuple[str, ...]
    compute_moments: bool


@dataclass(frozen=True)
class Kinematics(Analysis):
    """Coordinates, speeds and accelerations. `coordinates` empty: all."""

    coordinates: tuple[str, ...]


Common = tuple[str, float, float, int]
_COMMON = ("on", "start_time", "end_time", "step_interval", "in_degrees")


def read_analysis(asked: Properties) -> Analysis | None:
    """Read one analysis; None when it is switched off. Refuse those we do not do, by name."""
    if not asked.boolean("on", True):
        return None
    tag = str(asked.element.tag)
    if tag not in _READERS:
        raise wrong(
            asked.element,
            f"{asked} is not supported here",
            f"Switch it off (<on>false</on>). Supported: {', '.join(_READERS)}.",
        )
    steps = asked.number("step_interval", 1.0)
    if steps < 1 or steps % 1:
        raise asked.wrong("step_interval", f"step_interval is {steps:g}", "Give 1, 2, 3, ...")
    start, end = asked.span("start_time", "end_time", (-inf, inf))
    return _READERS[tag](asked, (name_of(asked.element) or tag, start, end, int(steps)))


def _static_optimization(asked: Properties, common: Common) -> StaticOptimization:
    refuse_unknown(
        asked.element,
        (*_COMMON, "use_model_force_set", "activation_exponent", "use_muscle_physiology"),
        ("optimizer_algorithm", "optimizer_convergence_criterion", "optimizer_max_iterations"),
    )
    if not asked.boolean("use_model_force_set", True):
        raise asked.wrong(
            "use_model_force_set",
            "use_model_force_set=false is not supported",
            "Use an InverseDynamicsTool for moments without muscles.",
        )
    exponent = asked.number("activation_exponent", 2.0)
    if not 1.0 < exponent < inf:
        raise asked.wrong(
            "activation_exponent",
            f"activation_exponent is {exponent:g}",
            "Give a finite number above 1; 2 is usual.",
        )
    return StaticOptimization(*common, exponent, asked.boolean("use_muscle_physiology", True))


def _joint_reaction(asked: Properties, common: Common) -> JointReaction:
    tags = ("forces_file", "joint_names", "apply_on_bodies", "express_in_frame")
    refuse_unknown(asked.element, (*_COMMON, *tags))
    joints = asked.names("joint_names")
    on = asked.names("apply_on_bodies") or ("child",)
    frames = asked.names("express_in_frame") or ("ground",)
    for tag, given in (("apply_on_bodies", on), ("express_in_frame", frames)):
        if len(given) not in (1, len(joints)):
            raise asked.wrong(
                tag,
                f"{len(given)} entries in {tag} for {len(joints) or 'all'} joints",
                "Give one for all joints, or one for each.",
            )
    if not set(on) <= {"parent", "child"}:
        raise asked.wrong(
            "apply_on_bodies", f"apply_on_bodies is '{' '.join(on)}'", "Give parent or child."
        )
    return JointReaction(*common, joints, on, frames, asked.file("forces_file"))


def _muscle_analysis(asked: Properties, common: Common) -> MuscleAnalysis:
    tags = ("muscle_list", "moment_arm_coordinate_list", "compute_moments")
    refuse_unknown(asked.element, (*_COMMON, *tags))
    return MuscleAnalysis(
        *common,
        asked.names("muscle_list"),
        asked.names("moment_arm_coordinate_list"),
        asked.boolean("compute_moments", True),
    )


def _kinematics(asked: Properties, common: Common) -> Kinematics:
    refuse_unknown(asked.element, (*_COMMON, "coordinates"))
    return Kinematics(*common, asked.names("coordinates"))


_READERS: dict[str, Callable[[Properties, Common], Analysis]] = {
    "StaticOptimization": _static_optimization,
    "JointReaction": _joint_reaction,
    "MuscleAnalysis": _muscle_analysis,
    "Kinematics": _kinematics,
}
