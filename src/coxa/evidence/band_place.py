"""An elastic loop at the knees, the ankles or round the forefeet: what it asks of the hip."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from coxa.evidence.row import Measure, Row
from coxa.kernels.arrays import Floats
from coxa.model.bands import band_geometry
from coxa.model.conditions import ResistanceBand, apply
from coxa.model.model import Model
from coxa.model.subject import Subject
from coxa.movement.events import SIDES, Side, side_name
from coxa.movement.library import Performed, perform
from coxa.study.inputs import load_model
from coxa.study.performing import solve_performed
from coxa.study.study import Study

NAME = "Band at knees, ankles, forefeet"
MUST = (
    "abduction demand ordered knee < ankle < forefoot; tensor fasciae latae : gluteus maximus "
    "lowest at the forefoot"
)
PLACES = ("knee", "ankle", "forefoot")
EXERCISES = ("side-shuffle", "monster-walk")
MAXIMUS, MEDIUS, TENSOR = "gluteus_maximus", "gluteus_medius", "tensor_fasciae_latae"


@dataclass(frozen=True, eq=False)
class Walked:
    """An exercise with the loop at a place: per frame (n,), by side where a leg is meant.

    `demand` N m/kg is the abduction moment that muscles hold, `activation` a belly's mean by
    volume, `in_air` tells when the foot bears nothing.
    """

    pull: Floats  # N, of the loop
    demand: dict[Side, Floats]
    activation: dict[tuple[str, Side], Floats]
    in_air: dict[Side, np.ndarray]

    def moving(self, belly: str, side: Side) -> float:
        """Return a belly's mean activation while its foot is in the air."""
        return float(self.activation[belly, side][self.in_air[side]].mean())

    def ratio(self, side: Side) -> float:
        """Return tensor fasciae latae over gluteus maximus in the moving limb."""
        return self.moving(TENSOR, side) / self.moving(MAXIMUS, side)

    def ratio_throughout(self) -> float:
        """Return it over the whole exercise, both limbs together."""
        tensor, maximus = (
            np.mean([self.activation[belly, side].mean() for side in SIDES])
            for belly in (TENSOR, MAXIMUS)
        )
        return float(tensor / maximus)


def measure(trials: Path | None) -> Row:
    """Walk both exercises with the loop at each place: the same loop, then the same pull."""
    man = load_model("coxa", subject=Subject(75.0, 1.75))
    measures: list[Measure] = []
    for exercise in EXERCISES:
        done = perform(f"{exercise}-knee", man)
        same_loop = {place: walk(man, done, place) for place in PLACES}
        wanted = float(same_loop["knee"].pull.mean())
        same_pull = {"knee": same_loop["knee"]} | {
            place: walk(man, done, place, wanted / float(same_loop[place].pull.mean()))
            for place in PLACES[1:]
        }
        for how, by_place in (("same loop", same_loop), ("same mean pull", same_pull)):
            measures += _compare(f"{exercise}, {how}", by_place)
        measures.append(_from_ankle_to_forefoot(exercise, same_pull))
    return Row(
        NAME,
        MUST,
        (*measures, *_lines_of_action(man)),
        "nothing",
        ("lewis2019", "cambridge2012", "coxa_construction"),
        note=(
            "Knee / ankle / forefoot. Demand is the abduction moment that muscles hold. The "
            "loop of 150 N/m is stretched further where legs are further apart, hence the "
            "second comparison. In the limb that moves, one of the two that the study tells "
            "apart, the ratio is lowest at the forefoot; gluteus maximus hardly pulls there, "
            "hence the large ratios. Over the whole exercise it is not lowest: the abduction "
            "that the longer lever asks for is met by tensor fasciae latae too, and in the limb "
            "that stands the model keeps it silent against a light loop, which people do not. "
            "The cause lies in the line of action: a pull on the forefoot turns the leg inward, "
            "as the study reasons, while knees are straight. Bent, the foot is behind the "
            "thigh's axis, and a pull on it turns the thigh outward, at the forefoot less than "
            "at the ankle: it asks for less inward turning than there, not for outward turning. "
            "That feet are turned or twist on the floor against the loop, as people's may, is "
            "not in the movement."
        ),
    )


def walk(
    man: Model,
    done: Performed,
    place: str,
    stronger: float = 1.0,
    *,
    times: Floats | None = None,
) -> Walked:
    """Solve a banded exercise with its loop moved to a place, and so many times as stiff.

    `times` (s) names the frames, all of them if left out.
    """
    loop = next(c for c in done.conditions if isinstance(c, ResistanceBand))
    moved = ResistanceBand(place, stronger * loop.stiffness_n_m, loop.rest_m)
    study = solve_performed(man, replace(done, conditions=(moved,)), times=times)
    held = study.ligaments
    loads = study.loads
    assert held is not None
    assert loads is not None
    worn = [band.name for band in study.model.bands].index(f"band_at_{place}")
    net = study.joint_loads.independent_moments(study.acting, study.trajectory.q) - held.moments
    bears = {
        side: sum(f.force[:, 1] for f in loads.forces if f.body.endswith(f"_{side}"))
        for side in SIDES
    }
    return Walked(
        pull=held.tension[:, worn],
        demand={
            side: -net[:, man.coordinate_index(f"hip_adduction_{side}")] / man.mass
            for side in SIDES
        },
        activation={
            (belly, side): _activation(study, f"{belly}_{side}")
            for belly in (MAXIMUS, MEDIUS, TENSOR)
            for side in SIDES
        },
        in_air={side: np.asarray(bears[side]) < 1.0 for side in SIDES},
    )


def turning_arms(model: Model, q: Floats) -> dict[str, float]:
    """Return by how many m a pull at each place turns the right thigh inward in a posture (C,)."""
    worn = apply(model, *(ResistanceBand(place, 150.0, 0.15) for place in PLACES))
    arms = band_geometry(worn, worn.bands, q[None]).dense_arms()[0]
    c = model.coordinate_index("hip_rotation_r")
    names = [band.name for band in worn.bands]
    return {place: float(arms[names.index(f"band_at_{place}"), c]) for place in PLACES}


def _activation(study: Study, belly: str) -> Floats:
    columns = study.model.belly_columns(belly)
    volume = np.array([study.model.muscles[m].volume for m in columns])
    return study.recruitment.activations[:, columns] @ volume / volume.sum()


def _compare(name: str, by_place: dict[str, Walked]) -> list[Measure]:
    """Judge the order of demand, and where the ratio of muscles is lowest."""
    trials = [by_place[place] for place in PLACES]
    pulls = " / ".join(f"{t.pull.mean():.1f}" for t in trials)
    measures: list[Measure] = []
    for side in SIDES:
        peak = np.array([t.demand[side].max() for t in trials])
        mean = np.array([t.demand[side].mean() for t in trials])
        measures.append(
            Measure(
                f"{name}: abduction held, {side_name(side)}",
                f"peak {_three(peak)}, mean {_three(mean)} N·m/kg (pull {pulls} N)",
                "knee < ankle < forefoot",
                bool((np.diff(peak) > 0.0).all() and (np.diff(mean) > 0.0).all()),
            )
        )
    for side in SIDES:
        ratio = np.array([t.ratio(side) for t in trials])
        measures.append(
            Measure(
                f"{name}: tensor : maximus, moving {side_name(side)}",
                _three(ratio, ".1f"),
                "lowest at the forefoot (cambridge2012, from memory)",
                bool(ratio.argmin() == 2),
            )
        )
    ratio = np.array([t.ratio_throughout() for t in trials])
    measures.append(
        Measure(
            f"{name}: the same over all of it, both limbs",
            _three(ratio),
            "lowest at the forefoot",
            bool(ratio.argmin() == 2),
        )
    )
    return measures


def _from_ankle_to_forefoot(exercise: str, by_place: dict[str, Walked]) -> Measure:
    def change(belly: str) -> float:
        before, after = (
            sum(by_place[place].moving(belly, side) for side in SIDES) for place in PLACES[1:]
        )
        return 100.0 * (after / before - 1.0)

    return Measure(
        f"{exercise}, same mean pull: from ankle to forefoot, moving limb",
        f"gluteus maximus {change(MAXIMUS):+.0f} %, medius {change(MEDIUS):+.0f} %, "
        f"tensor fasciae latae {change(TENSOR):+.0f} %",
        "both gluteals rise, tensor fasciae latae does not (lewis2019)",
    )


def _lines_of_action(man: Model) -> tuple[Measure, ...]:
    straight = turning_arms(man, perform("quiet-stand", man).motion.values[0])
    bent = turning_arms(man, perform("side-shuffle-ankle", man).motion.values[0])
    return (
        Measure(
            "a pull turns the thigh inward with an arm of, standing straight",
            _three(1e3 * np.array([straight[place] for place in PLACES]), ".0f") + " mm",
            "the forefoot's inward (cambridge2012, from memory)",
            straight["forefoot"] > 0.0 and straight["forefoot"] > straight["ankle"],
        ),
        Measure(
            "the same in the half squat of the exercises",
            _three(1e3 * np.array([bent[place] for place in PLACES]), ".0f") + " mm",
            "the forefoot's more inward than the ankle's",
            bent["forefoot"] > bent["ankle"],
        ),
    )


def _three(values: Floats, form: str = ".2f") -> str:
    return " / ".join(format(x, form) for x in values.tolist())
