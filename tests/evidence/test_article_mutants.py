"""A model with one thing wrong is noticed by rows that are named here."""

from __future__ import annotations

from functools import cache

import pytest

from coxa import load_model
from coxa.evidence.article.finding import Finding
from coxa.evidence.article.laboratory import Laboratory
from coxa.evidence.article.ledger import find_statement, try_row
from mutants import MUTANTS

CHANGED = {
    "medius inside out": (
        "gmed-gmin-stabilisers",
        "adductors-pelvic-stability",
        "weak-glutes-tfl-overwork",
        "bursa-fluid-sac",
    ),
    "psoas doubled": ("iliopsoas-primary-flexor", "iliopsoas-two-muscles", "flexors-pull-spine"),
    "rotation flipped": ("deep-six-list", "piriformis-syndrome", "variant-prone"),
}
FAILING = {
    "medius inside out": ("stabilisers-forced", "fetal-no-pillow"),
    "psoas doubled": ("psoas-t12-femur",),
    "rotation flipped": ("deep-six-list", "top-leg-stress"),
}
"""Rows whose test of realism passes with our model and fails with the mutant."""


@cache
def laboratory(mutant: str) -> Laboratory:
    sound = Laboratory()
    return Laboratory(MUTANTS[mutant](sound.model)) if mutant else sound


@cache
def tried(row: str, mutant: str) -> Finding:
    return try_row(find_statement(row), laboratory(mutant))


def test_mutants_are_what_they_say():
    model = load_model("coxa")
    at = {name: k for k, name in enumerate(model.muscle_names)}
    pose = model.default_pose[None]

    def arm(made, muscle, coordinate):
        return made.moment_arms(pose)[0, at[muscle], made.coordinate_index(coordinate)]

    inside = MUTANTS["medius inside out"](model)
    assert arm(model, "glmed2_r", "hip_adduction_r") < -0.03  # m: it abducts
    assert arm(inside, "glmed2_r", "hip_adduction_r") > 0.03
    assert arm(inside, "glmed2_l", "hip_adduction_l") == arm(model, "glmed2_l", "hip_adduction_l")
    flipped = MUTANTS["rotation flipped"](model)
    mine, its = (arm(made, "piri1_r", "hip_rotation_r") for made in (model, flipped))
    assert its == pytest.approx(-mine, rel=1e-9)
    strong = MUTANTS["psoas doubled"](model)
    for name in model.bellies["psoas_major_l"]:
        k = at[name]
        ratio = strong.muscles[k].max_isometric_force / model.muscles[k].max_isometric_force
        assert ratio == pytest.approx(2.0)


@pytest.mark.parametrize(
    ("mutant", "row"), [(mutant, row) for mutant, rows in CHANGED.items() for row in rows]
)
def test_a_mutant_changes_rows(mutant: str, row: str):
    sound, wrong = tried(row, ""), tried(row, mutant)
    assert not wrong.missing
    pairs = zip(sound.numbers, wrong.numbers, strict=True)
    # Far more than what rounding does, far less than any of these rows changes.
    assert any(abs(a.value - b.value) > 1e-3 * abs(a.value) for a, b in pairs)


@pytest.mark.parametrize(
    ("mutant", "row"), [(mutant, row) for mutant, rows in FAILING.items() for row in rows]
)
def test_a_mutant_fails_tests_of_realism(mutant: str, row: str):
    sound, wrong = tried(row, "").check, tried(row, mutant).check
    assert sound is not None
    assert wrong is not None
    assert sound.passed
    assert not wrong.passed


def test_a_mutant_changes_a_verdict():
    assert tried("deep-six-list", "").verdict == "supported"
    assert tried("deep-six-list", "rotation flipped").verdict == "partly"
