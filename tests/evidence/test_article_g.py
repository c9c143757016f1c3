"""Laws of the rows on movement patterns."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from coxa import load_model
from coxa.errors import CoxaError
from coxa.evidence.article.finding import Outcome
from coxa.evidence.article.g_patterns import hinging, lifting, planes, turning
from coxa.evidence.article.laboratory import Laboratory
from coxa.evidence.article.ledger import find_statement, try_row
from coxa.evidence.article.statements import read_statements
from coxa.loads.passive import passive_loads
from coxa.movement.library.squatting import HINGE_DEG
from coxa.prediction.habit import trunk_lean
from mutants import MUTANTS

ROWS = {row.id: row for row in read_statements().values() if row.section == "G"}
EXPERIMENTS = {
    "hip-hinge": hinging.hip_hinge,
    "rounding-is-trouble": hinging.rounding_is_trouble,
    "deadlift": lifting.deadlift,
    "kettlebell-swing": lifting.kettlebell_swing,
    "sit-back-chair": lifting.sit_back_chair,
    "side-shuffle": planes.side_shuffle,
    "sagittal-only-life": planes.sagittal_only_life,
    "ninety-ninety": turning.ninety_ninety,
    "rotation-loss-lumbar": turning.rotation_loss_lumbar,
    "lumbar-not-for-rotation": turning.lumbar_not_for_rotation,
    "hips-big-circles": turning.hips_big_circles,
}


@cache
def laboratory(mutant: str = "") -> Laboratory:
    sound = Laboratory()
    return Laboratory(MUTANTS[mutant](sound.model)) if mutant else sound


@cache
def found(row: str, mutant: str = "") -> Outcome:
    return EXPERIMENTS[row](laboratory(mutant))


def value(row: str, key: str, mutant: str = "") -> float:
    return found(row, mutant).numbers[key].value


def test_section_is_whole():
    assert [row.number for row in ROWS.values()] == list(range(51, 65))
    assert {row.id for row in ROWS.values() if row.method == "feature"} == {
        "three-dimensions",
        "hip-burn",
    }


@pytest.mark.parametrize("row", EXPERIMENTS)
def test_bands_hold_their_numbers(row: str):
    for number in found(row).numbers.values():
        assert np.isfinite(number.value)
        if number.low is not None and number.high is not None:
            assert number.low <= number.value <= number.high


def test_feature_rows_are_advice_without_a_test():
    for name in ("three-dimensions", "hip-burn"):
        finding = try_row(find_statement(name), laboratory())
        assert finding.verdict == "advice"
        assert finding.check is None


def test_hinges_lean_alike():
    lab = laboratory()
    neutral, bent = (hinging._hinge(lab, back) for back in ("neutral", "round"))
    lean = [np.degrees(trunk_lean(lab.model, s.trajectory.q)[:, 0].max())
            for s in (neutral, bent)]  # fmt: skip
    # What is asked is a lean of the plan, which contact and balance change by a little.
    assert lean[0] == pytest.approx(lean[1], abs=1.0)
    assert lean[0] == pytest.approx(HINGE_DEG, abs=5.0)


def test_a_round_back_bends_less_from_the_hips():
    shares = (value("hip-hinge", f"share_{back}") for back in ("neutral", "round"))
    assert next(shares) > next(shares)
    assert value("hip-hinge", "share_neutral") <= 100.0


def test_press_rises_with_the_bar():
    chart = found("deadlift").chart
    assert chart is not None
    (press,) = chart.series  # type: ignore[union-attr]
    assert (np.diff(press.y) > 0.0).all()
    assert value("deadlift", "first") < value("deadlift", "second")


def test_parts_of_a_turn_add_up():
    for name, turn in turning.TURNS.items():
        for hips in ("free", "stiff"):
            parts = [value("rotation-loss-lumbar", f"{name}_{part}_{hips}")
                     for part in ("hips", "back", "rest")]  # fmt: skip
            assert sum(parts) == pytest.approx(turn, abs=1e-9)
            assert min(parts) >= 0.0
        free, stiff = (value("rotation-loss-lumbar", f"{name}_back_{h}") for h in ("free", "stiff"))
        assert stiff >= free


def test_a_spring_shares_as_equal_moments_do():
    # Two straight springs in series share a turn inversely to their stiffness; two hips act.
    hip, back = (turning._Spring(k * turning.FINE, 0.5 * k * turning.FINE**2) for k in (10.0, 40.0))
    ways, backs, rest = turning._parts(hip, back, 30.0, limit=90.0, push=25.0)
    assert rest == 0.0
    # Stiffness 2 * 10 against 40: two thirds to the hips, to a step of the search.
    assert ways == pytest.approx(20.0, abs=30.0 / 399)
    assert backs == pytest.approx(10.0, abs=30.0 / 399)


def test_the_end_is_where_the_push_is_met():
    model = laboratory().model
    q = model.default_pose.copy()
    reach = turning._reach(model, "hip_rotation_r", q, 10.0)
    q[model.coordinate_index("hip_rotation_r")] = np.radians(reach)
    loads = passive_loads(model, model.complete(q[None]))
    assert loads is not None
    # Interpolated on steps of half a degree of a steep curve.
    met = -loads.moments[0, model.coordinate_index("hip_rotation_r")]
    assert met == pytest.approx(10.0, rel=0.02)
    assert turning._reach(model, "hip_rotation_l", model.default_pose, 10.0) == pytest.approx(reach)


def test_hips_circle_further_when_pushed_harder():
    model = laboratory().model
    around = np.arange(0.0, 360.0, 45.0)
    soft, firm = (np.array(turning._circle(model, around, push)) for push in (5.0, 25.0))
    assert (firm >= soft).all()
    assert (firm > soft).any()


def test_seated_thigh_turns_by_other_muscles():
    for muscle in turning.OUTWARD:
        assert value("ninety-ninety", f"{muscle}_90") < 0.0
    assert value("ninety-ninety", "piriformis_0") < 0.0 < value("ninety-ninety", "piriformis_90")


def test_flipped_rotation_is_noticed():
    for muscle in turning.OUTWARD:
        assert value("ninety-ninety", f"{muscle}_0", "rotation flipped") == pytest.approx(
            -value("ninety-ninety", f"{muscle}_0"), rel=1e-6
        )
    check = found("ninety-ninety", "rotation flipped").check
    assert check is not None
    assert not check.passed
    assert "obturator internus" in check.says


def test_medius_inside_out_is_noticed():
    sound, wrong = (value("side-shuffle", "medius_stands", m) for m in ("", "medius inside out"))
    # One side of two turned: less than before, by far more than rounding.
    assert wrong < 0.9 * sound


def test_a_model_that_lacks_a_muscle_says_so():
    model = load_model("coxa")
    lab = Laboratory(replace(model, bellies={
        b: e for b, e in model.bellies.items() if b != "piriformis_r"
    }))  # fmt: skip
    with pytest.raises(CoxaError, match="piriformis_r"):
        turning.ninety_ninety(lab)
    assert try_row(find_statement("ninety-ninety"), lab).verdict == "not run"


def test_a_model_without_ligaments_says_so():
    lab = Laboratory(replace(load_model("coxa"), passive=(), bands=()))
    for row in ("rotation-loss-lumbar", "lumbar-not-for-rotation", "hips-big-circles"):
        with pytest.raises(CoxaError, match="ligaments"):
            EXPERIMENTS[row](lab)
