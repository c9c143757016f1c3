"""Section I of the article: laws that its numbers keep, and models that change them."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from coxa.evidence.article.finding import Finding, Number, Outcome
from coxa.evidence.article.i_actions.ageing_and_habits import cane_at_80
from coxa.evidence.article.i_actions.breaks_and_sleep import (
    fetal_no_pillow,
    pillow_neutral,
    squeeze_ten_seconds,
    top_leg_stress,
)
from coxa.evidence.article.i_actions.one_leg import stabilisers_forced
from coxa.evidence.article.i_actions.shoes_and_balance import (
    literal_centre,
    squatting_wont_fix,
    supination_torque_chain,
    toothbrush_one_leg,
)
from coxa.evidence.article.laboratory import Laboratory
from coxa.evidence.article.ledger import find_statement, try_row
from coxa.evidence.article.statements import read_statements
from coxa.model.conditions import Weakness, apply
from mutants import MUTANTS

ROWS = [one for one in read_statements().values() if one.section == "I"]
ABDUCTORS = ("gluteus_medius_r", "gluteus_minimus_r")


@cache
def lab() -> Laboratory:
    return Laboratory()


def mutant(name: str) -> Laboratory:
    return Laboratory(MUTANTS[name](lab().model))


def numbers(outcome: Outcome) -> dict[str, float]:
    return {key: number.value for key, number in outcome.numbers.items()}


def test_the_section_is_whole():
    assert [one.number for one in ROWS] == list(range(73, 96))
    assert all(bool(one.feature) == (one.method == "feature") for one in ROWS)


@pytest.mark.parametrize("name", ["toothbrush-one-leg", "squatting-wont-fix", "pillow-neutral"])
def test_a_row_comes_out_the_same_twice(name: str):
    def tried() -> Finding:
        return replace(try_row(find_statement(name), Laboratory()), seconds=0.0)

    assert tried() == tried()


def test_a_squeeze_pulls_as_hard_as_it_is_asked_to():
    found = numbers(squeeze_ten_seconds(lab()))
    elements = lab().model.bellies["gluteus_maximus_r"]
    most = sum(m.max_isometric_force for m in lab().model.muscles if m.name in elements)
    # Fibres are near their best length in standing: 81 % of the whole, a tenth either way.
    assert found["pull"] == pytest.approx(0.81 * most, rel=0.1)
    assert found["contact"] > found["before"]


def test_pillows_lead_the_leg_out_the_further_the_thicker():
    model = lab().model
    at = model.coordinate_index("hip_adduction_r")
    across = [
        lab().performed("side-sleep-pillow", pillow_m=m).motion.values[0, at]
        for m in (0.04, 0.10, 0.16)
    ]
    assert (np.diff(across) < 0.0).all()
    thigh = float(
        np.linalg.norm(
            model.positions(model.default_pose[None], "femur_r")
            - model.positions(model.default_pose[None], "tibia_r")
        )
    )
    # A thigh's end that rises by 6 cm turns it by 0.06 / thigh; the pelvis takes some of it.
    turn = across[0] - across[1]
    assert 0.7 * 0.06 / thigh < turn <= 1.05 * 0.06 / thigh


def test_sleepers_rows_agree_with_each_other():
    fetal, top, pillow = (
        numbers(row(lab())) for row in (fetal_no_pillow, top_leg_stress, pillow_neutral)
    )
    assert fetal["stacked"] == pytest.approx(pillow["none"])
    assert fetal["dropped"] > fetal["resting"] > fetal["pillow"] >= 0.0
    assert top["piriformis"] > 0.0 > top["tensor"]


def test_a_leg_that_stands_alone_holds_the_weight_of_the_rest():
    found = numbers(stabilisers_forced(lab()))
    assert found["contact_one"] > 2.0 * found["contact_two"]
    # The abductors' moment over their lever of 4 to 7 cm is their pull.
    pull_n = found["one"] * lab().model.mass * 9.81
    assert 0.04 < found["moment_one"] * lab().model.mass / pull_n < 0.07


def test_a_shift_of_the_force_turns_the_hip_by_weight_times_shift():
    found = numbers(supination_torque_chain(lab()))
    weight = lab().model.mass * 9.81
    # The force under the foot peaks at some 1.0 to 1.2 of the weight in walking.
    assert 0.95 * weight * 0.01 < found["side"] < 1.25 * weight * 0.01
    assert found["peak_edge"] < found["peak"]


def test_weaker_abductors_need_a_larger_share_and_leave_less_over():
    weak = Laboratory(apply(lab().model, Weakness(ABDUCTORS, 0.7)))
    sound, less = (numbers(toothbrush_one_leg(one)) for one in (lab(), weak))
    assert less["asked"] > 1.1 * sound["asked"]
    # The ground's reaction is found with the muscles in sight: it follows them by a thousandth.
    assert less["need"] == pytest.approx(sound["need"], rel=1e-3)
    before, after = (numbers(squatting_wont_fix(one))["reserve"] for one in (lab(), weak))
    assert after < before


def test_stronger_abductors_postpone_the_age_at_which_nothing_is_left_over():
    strong = Laboratory(apply(lab().model, Weakness(ABDUCTORS, 1.3)))
    sound, more = (numbers(cane_at_80(one))["end"] for one in (lab(), strong))
    assert more > sound


def test_a_band_on_both_sides_of_80_leaves_the_engine_silent():
    found = cane_at_80(lab())
    end: Number = found.numbers["end"]
    assert end.low is not None
    assert end.high is not None
    assert (found.says == "silent") == (end.low < 80.0 <= end.high)


def test_the_mass_centre_of_a_heavier_trunk_is_higher():
    model = lab().model
    heavy = replace(
        model,
        bodies=tuple(
            replace(b, mass=2.0 * b.mass) if b.name == "torso" else b for b in model.bodies
        ),
    )
    sound, top = (numbers(literal_centre(one)) for one in (lab(), Laboratory(heavy)))
    assert top["above"] > sound["above"] > 0.0


def test_mutants_change_these_rows():
    for name, row, key in (
        ("medius inside out", toothbrush_one_leg, "asked"),
        ("medius inside out", squatting_wont_fix, "reserve"),
        ("rotation flipped", squeeze_ten_seconds, "outward"),
        ("rotation flipped", top_leg_stress, "turned"),
    ):
        sound, wrong = (numbers(row(one))[key] for one in (lab(), mutant(name)))
        # Far more than rounding, far less than any of these changes by.
        assert abs(wrong - sound) > 0.05 * abs(sound)


def test_a_flipped_rotation_fails_the_squeeze():
    found = squeeze_ten_seconds(mutant("rotation flipped"))
    assert found.check is not None
    assert not found.check.passed
    assert found.says == "disagrees"
