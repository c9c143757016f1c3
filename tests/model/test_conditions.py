"""A condition makes a new model, obeys the laws of what it stands for, and can be written down."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from coxa.errors import CoxaError
from coxa.findings.inertia import check_inertia
from coxa.model.bands import band_geometry, band_tensions
from coxa.model.bodies import Body
from coxa.model.conditions import (
    Activation,
    CarriedLoad,
    Condition,
    ResistanceBand,
    Tightness,
    Variant,
    Weakness,
    apply,
    from_dict,
    to_dict,
)
from coxa.model.leg import leg_swing, two_link_leg
from coxa.model.model import Model
from coxa.movement.motion import Motion
from coxa.muscles.capacity import capacity
from coxa.study.inputs import load_model
from coxa.study.settings import Settings
from coxa.study.solve import solve
from coxa.study.study import Study

LEG = two_link_leg()
RAJAGOPAL = "models/Rajagopal2016.osim"
ShareModel = Callable[[str], Model]


def swing(model: Model, **how: Any) -> Study:
    time, angles = leg_swing(41)
    return solve(model, Motion(time, model.coordinate_names, angles), settings=Settings(**how))


def refused(do: Callable[[], Any], *words: str) -> None:
    with pytest.raises(CoxaError) as caught:
        do()
    for word in words:
        assert word in str(caught.value)


def muscle(model: Model, name: str) -> Any:
    return model.muscles[model.muscle_names.index(name)]


EVERY = (
    Weakness(("glmed_r", "tfl_l"), 0.5),
    Tightness(("recfem_r",), fiber_share=0.95, slack_change_m=-0.002),
    Activation(("soleus_r",), floor=0.05, cap=0.3),
    Variant("sciatic", "b"),
    CarriedLoad("hand_r", 5.0, (0.0, -0.08, 0.01)),
    ResistanceBand("knee", 300.0, 0.1),
)


# Names


@pytest.mark.parametrize(
    ("name", "elements"),
    [
        ("glmed2_r", {"glmed2_r"}),
        ("glmed_l", {"glmed1_l", "glmed2_l", "glmed3_l"}),
        ("addmag_r", {"addmagDist_r", "addmagIsch_r", "addmagMid_r", "addmagProx_r"}),
        ("soleus", {"soleus_r", "soleus_l"}),
        ("glmin", {f"glmin{k}_{side}" for k in (1, 2, 3) for side in "rl"}),
    ],
)
def test_a_name_stands_for_an_element_or_for_the_lines_of_a_muscle(
    name: str, elements: set[str], shared_model: ShareModel
) -> None:
    model = shared_model(RAJAGOPAL)
    weak = apply(model, Weakness((name,), 0.0))
    assert {m.name for m in weak.muscles if m.max_isometric_force == 0.0} == elements


def test_a_belly_is_all_its_elements_on_its_side() -> None:
    bellies = {"quadriceps_r": ("recfem_r", "vasti_r"), "hamstrings_r": ("hamstrings_r", "bfsh_r")}
    leg = replace(LEG, bellies=bellies)
    weak = apply(leg, Weakness("quadriceps_r", 0.0))
    assert [m.name for m in weak.muscles if m.max_isometric_force == 0.0] == ["recfem_r", "vasti_r"]
    # An element's own name comes before a belly's of that name.
    alone = apply(leg, Weakness("hamstrings_r", 0.0))
    assert muscle(alone, "bfsh_r").max_isometric_force > 0.0


@pytest.mark.parametrize("name", ["gl_r", "glmed", "add_r", "glmed1_R", "1_r", ""])
def test_a_name_that_stands_for_nothing_or_for_several_muscles_is_refused(
    name: str, shared_model: ShareModel
) -> None:
    # "glmed" stands for both sides in Rajagopal's; in the leg of six muscles for none.
    model = LEG if name == "glmed" else shared_model(RAJAGOPAL)
    refused(lambda: apply(model, Weakness((name,), 0.5)), name)


def test_the_near_miss_is_offered(shared_model: ShareModel) -> None:
    model = replace(shared_model(RAJAGOPAL), bellies={"gluteus_medius_r": ("glmed1_r",)})
    refused(lambda: apply(model, Weakness("gluteus_medus_r", 0.5)), "'gluteus_medius_r'")
    refused(lambda: apply(model, Tightness("recfen_r", 0.9)), "'recfem_r'")
    refused(lambda: apply(model, CarriedLoad("hnad_r", 1.0)), "'hand_r'")
    refused(lambda: Variant("siatic", "a"), "'sciatic'")


# What holds for every condition


def test_a_model_stays_as_it_is_and_the_new_one_says_what_was_done(
    shared_model: ShareModel,
) -> None:
    model = shared_model(RAJAGOPAL)
    muscles, bodies = model.muscles, model.bodies
    changed = apply(model, *EVERY)
    assert model.muscles is muscles
    assert model.bodies is bodies
    assert model.conditions == model.bands == ()
    assert changed.conditions == EVERY
    assert apply(apply(model, *EVERY[:2]), *EVERY[2:]) == changed


IDENTITIES = (
    Weakness("vasti_r", 1.0),
    Tightness("vasti_r"),
    Activation("vasti_r"),
    Variant("sciatic", "c"),
)


@pytest.mark.parametrize("identity", IDENTITIES, ids=lambda c: c.kind)
def test_a_condition_of_nothing_changes_nothing(identity: Condition) -> None:
    assert replace(apply(LEG, identity), conditions=()) == LEG


def test_the_order_does_not_matter_where_each_changes_something_else_or_by_a_share(
    shared_model: ShareModel,
) -> None:
    model = shared_model(RAJAGOPAL)
    others = (
        *EVERY,
        Weakness("glmed", 0.7),
        Tightness("recfem_r", fiber_share=0.97),
        Activation(("soleus_r",), floor=0.02, cap=0.6),
        CarriedLoad("hand_r", 2.0, (0.1, 0.0, 0.0)),
    )
    one, other = apply(model, *others), apply(model, *others[::-1])
    fields = ("max_isometric_force", "optimal_fiber_length", "tendon_slack_length", "tone",
              "min_control", "max_control")  # fmt: skip
    for field in fields:
        a, b = ([getattr(m, field) for m in x.muscles] for x in (one, other))
        # Products in another order: a few units in the last place. Slack: -2 mm, share 1.
        np.testing.assert_allclose(a, b, rtol=1e-14)
    for a, b in zip(one.bodies, other.bodies, strict=True):
        assert a.mass == pytest.approx(b.mass, rel=1e-14)
        np.testing.assert_allclose(a.inertia, b.inertia, rtol=1e-12, atol=1e-15)
    assert one.bands == other.bands


@pytest.mark.parametrize("condition", EVERY, ids=lambda c: c.kind)
def test_a_condition_reads_as_one_sentence_and_goes_through_json(condition: Condition) -> None:
    assert from_dict(json.loads(json.dumps(to_dict(condition)))) == condition
    sentence = str(condition)
    assert "\n" not in sentence
    assert not sentence.endswith(".")


def test_sentences_say_how_much() -> None:
    assert str(EVERY[0]) == "glmed_r, tfl_l: 50 % of the force"
    assert str(EVERY[1]) == "recfem_r: fibres 5 % shorter, tendon 2 mm shorter"
    assert str(EVERY[2]) == "soleus_r: activation from 5 to 30 %"
    assert str(EVERY[4]) == "5 kg carried on hand_r at (0, -0.08, 0.01) m"


@pytest.mark.parametrize(
    ("data", "word"),
    [
        ({}, "None"),
        ({"kind": "weaknes"}, "'weakness'"),
        ({"kind": "weakness", "muscles": ["a"]}, "share"),
        ({"kind": "weakness", "muscles": ["a"], "shar": 1.0}, "'share'"),
        ({"kind": "weakness", "muscles": ["a"], "share": "half"}, "half"),
        ({"kind": "weakness", "muscles": [3], "share": 0.5}, "3"),
        ({"kind": "carried load", "body": "a", "mass_kg": 1.0, "at": [0.0, 1.0]}, "three"),
    ],
)
def test_plain_data_that_is_no_condition_is_refused(data: dict[str, Any], word: str) -> None:
    refused(lambda: from_dict(data), word)


NAN = float("nan")


@pytest.mark.parametrize(
    ("make", "word"),
    [
        (lambda: Weakness("a", -0.1), "-0.1"),
        (lambda: Weakness("a", NAN), "nan"),
        (lambda: Weakness("a", 50.0), "from 0 to 10"),
        (lambda: Weakness((), 0.5), "no muscle"),
        (lambda: Tightness("a", fiber_share=0.0), "above 0"),
        (lambda: Tightness("a", slack_change_m=NAN), "nan"),
        (lambda: Activation("a", floor=0.5, cap=0.4), "above its cap"),
        (lambda: Activation("a", cap=1.1), "1.1"),
        (lambda: Activation("a", floor=NAN), "nan"),
        (lambda: CarriedLoad("a", 0.0), "above 0"),
        (lambda: CarriedLoad("a", -2.0), "above 0"),
        (lambda: CarriedLoad("a", 2.0, (0.0, NAN, 0.0)), "nan"),
        (lambda: Variant("sciatic", "g"), "type 'g'"),
        (lambda: Variant("itb_share", 1.2), "1.2"),
        (lambda: ResistanceBand("kne", 1.0, 1.0), "'knee'"),
        (lambda: ResistanceBand("knee", 0.0, 1.0), "stiffness"),
        (lambda: ResistanceBand("knee", 100.0, NAN), "rest"),
    ],
)
def test_a_condition_that_makes_no_sense_is_refused(make: Callable[[], Any], word: str) -> None:
    refused(make, word)


# Weakness


@pytest.mark.parametrize("how", [{}, {"passive": True}, {"tendon": "none"}, {"weights": "volume"}])
@pytest.mark.parametrize("share", [0.01, 0.6])
def test_a_weak_muscle_is_what_a_study_with_its_strength_is(
    share: float, how: dict[str, Any]
) -> None:
    before = swing(LEG, **how)
    there = before.with_strength({"recfem_r": share, "vasti_r": share})
    here = swing(apply(LEG, Weakness(("recfem_r", "vasti_r"), share)), **how)
    # The recruitment's own tolerance, 1e-8 N m, against forces of tens of newtons.
    np.testing.assert_allclose(here.force, there.force, atol=1e-5)
    assert np.abs(here.force - before.force).max() > 1.0


@pytest.mark.parametrize("tendon", ["rigid", "equilibrium"])
def test_a_muscle_without_force_leaves_a_study_whole(tendon: str) -> None:
    study = swing(apply(LEG, Weakness("vasti_r", 0.0)), tendon=tendon, weights="volume")
    assert np.isfinite(study.force).all()
    assert (study.force[:, 4] == 0.0).all()
    text = json.dumps(study.summary(), allow_nan=False)
    assert json.loads(text)["conditions"][0]["what"] == "vasti_r: 0 % of the force"


# Tightness


@pytest.mark.parametrize(
    "tight",
    [
        Tightness("hamstrings_r", fiber_share=0.9),
        Tightness("hamstrings_r", fiber_change_m=-0.01),
        Tightness("hamstrings_r", slack_share=0.97),
        Tightness("hamstrings_r", slack_change_m=-0.01),
    ],
    ids=str,
)
def test_a_tight_muscle_pulls_harder_at_rest_wherever_it_is_stretched(tight: Tightness) -> None:
    q = np.column_stack([np.linspace(-0.3, 1.2, 40), np.full(40, -0.1)])
    model = apply(LEG, tight)
    length = model.muscle_lengths(q)
    still = np.zeros_like(length)
    before = capacity(LEG.muscles, length, still).passive_force[:, 2]
    after = capacity(model.muscles, length, still).passive_force[:, 2]
    assert before.max() > 50.0
    stretched = before > 1.0
    assert (after[stretched] > before[stretched]).all()


def test_lengths_are_what_was_asked_for() -> None:
    tight = Tightness("recfem_r", 0.9, 0.99, -0.001, 0.002)
    before, after = muscle(LEG, "recfem_r"), muscle(apply(LEG, tight), "recfem_r")
    assert after.optimal_fiber_length == 0.9 * before.optimal_fiber_length - 0.001
    assert after.tendon_slack_length == 0.99 * before.tendon_slack_length + 0.002


@pytest.mark.parametrize(
    ("tight", "words"),
    [
        (Tightness("recfem_r", fiber_change_m=-0.09), ("fibre of recfem_r", "vanish")),
        (Tightness("recfem_r", slack_change_m=-0.5), ("tendon of recfem_r", "vanish")),
        (Tightness("recfem_r", slack_change_m=0.3), ("recfem_r", "fibre would vanish")),
        (Tightness("recfem_r", fiber_share=0.4), ("recfem_r", "optimal lengths", "Change it less")),
        (Tightness("recfem_r", fiber_share=5.0), ("recfem_r", "optimal lengths")),
    ],
    ids=str,
)
def test_a_fibre_that_could_not_pull_is_refused(tight: Tightness, words: tuple[str, ...]) -> None:
    refused(lambda: apply(LEG, tight), *words)


def test_a_fibre_far_out_may_come_nearer() -> None:
    long = replace(muscle(LEG, "recfem_r"), optimal_fiber_length=0.03)  # at about 2.6 now
    far = replace(LEG, muscles=(*LEG.muscles[:3], long, *LEG.muscles[4:]))
    refused(lambda: apply(far, Tightness("recfem_r", fiber_share=0.99)), "optimal lengths")
    apply(far, Tightness("recfem_r", fiber_share=1.01))


# Activation


@pytest.mark.parametrize("parity", [False, True])
def test_a_cap_is_never_passed_and_a_floor_always_met(parity: bool) -> None:
    free = swing(LEG, parity=parity).recruitment.activations
    capped = apply(LEG, Activation("hamstrings_r", cap=0.6 * free[:, 2].max()))
    held = apply(capped, Activation("glmax_r", floor=0.2))
    a = swing(held, parity=parity).recruitment.activations
    assert a[:, 2].max() <= 0.6 * free[:, 2].max() + 1e-12
    assert a[:, 1].min() >= 0.2
    assert free[:, 1].min() < 0.2
    # What the one does not do, or does too much, others make up for.
    assert np.abs(a - free).max(axis=0)[[0, 3]].max() > 1e-3


def test_a_cap_of_nothing_switches_a_muscle_off() -> None:
    for parity in (False, True):
        study = swing(apply(LEG, Activation("glmax_r", cap=0.0)), parity=parity)
        assert (study.recruitment.activations[:, 1] == 0.0).all()


def test_bounds_add_up_and_contradictions_are_refused() -> None:
    both = apply(LEG, Activation("glmax_r", cap=0.3), Activation("glmax_r", floor=0.1, cap=0.8))
    assert (muscle(both, "glmax_r").tone, muscle(both, "glmax_r").max_control) == (0.1, 0.3)
    refused(lambda: apply(both, Activation("glmax_r", floor=0.4)), "glmax_r", "contradict")


# Carried loads


def test_a_load_keeps_mass_balance_and_inertia() -> None:
    rng = np.random.default_rng(3)
    heap = rng.normal(scale=0.1, size=(6, 3))
    share = rng.uniform(0.5, 2.0, 6)

    def body(points: np.ndarray, mass: np.ndarray) -> Body:
        """Sum a heap of point masses: the definition, with no axes moved."""
        center = mass @ points / mass.sum()
        r = points - center
        tensor = sum(
            m * (np.eye(3) * (x @ x) - np.outer(x, x)) for m, x in zip(mass, r, strict=True)
        )
        six = [tensor[i, j] for i, j in ((0, 0), (1, 1), (2, 2), (0, 1), (0, 2), (1, 2))]
        return Body("tibia_r", mass.sum(), tuple(center), tuple(six))

    leg = replace(LEG, bodies=(LEG.bodies[0], body(heap, share)))
    carried = apply(leg, CarriedLoad("tibia_r", 2.5, (0.1, -0.2, 0.3))).bodies[1]
    whole = body(np.vstack([heap, [0.1, -0.2, 0.3]]), np.append(share, 2.5))
    assert carried.mass == pytest.approx(whole.mass, rel=1e-14)
    np.testing.assert_allclose(carried.mass_center, whole.mass_center, rtol=1e-12)
    np.testing.assert_allclose(carried.inertia, whole.inertia, rtol=1e-12)
    assert not check_inertia(replace(leg, bodies=(leg.bodies[0], carried)))


def test_a_load_at_the_mass_centre_adds_weight_alone_and_weighs_on_the_joints() -> None:
    loaded = apply(LEG, CarriedLoad("tibia_r", 3.0))
    before, after = LEG.bodies[1], loaded.bodies[1]
    assert loaded.mass == LEG.mass + 3.0
    np.testing.assert_allclose(after.mass_center, before.mass_center, rtol=1e-15)
    np.testing.assert_allclose(after.inertia, before.inertia, rtol=1e-15, atol=1e-17)
    # Held still with the shank level behind, the knee's flexors bear its weight at its arm.
    q = np.array([[0.0, -np.pi / 2]])
    motion = Motion(np.zeros(1), LEG.coordinate_names, q)
    moments = [solve(m, motion).joint_loads.moments for m in (LEG, loaded)]
    arm = abs(before.mass_center[1])
    np.testing.assert_allclose((moments[1] - moments[0])[:, 1], -3.0 * 9.80665 * arm, rtol=1e-9)


# Variants


@pytest.mark.parametrize("share", [0.0, 0.25, 0.5, 0.7])
def test_the_band_takes_its_share_of_gluteus_maximus(share: float) -> None:
    model = load_model("coxa")
    changed = apply(model, Variant("itb_share", share))
    for side in "rl":
        belly = model.bellies[f"gluteus_maximus_{side}"]
        before, after = (
            {e: muscle(m, e).max_isometric_force for e in belly} for m in (model, changed)
        )
        whole = sum(before.values())
        assert sum(after.values()) == pytest.approx(whole, rel=1e-12)
        into_band = sum(f for e, f in after.items() if "_itb_" in e)
        assert into_band == pytest.approx(share * whole, rel=1e-12, abs=1e-9)
        assert all(f >= 0.0 for f in after.values())
        # The lower fibres have no part in it.
        assert after[f"glmax3_{side}"] == before[f"glmax3_{side}"]
    others = [m for m in model.muscle_names if not m.startswith("glmax")]
    assert all(muscle(changed, name) == muscle(model, name) for name in others)


def test_more_than_the_upper_fibres_cannot_enter_the_band() -> None:
    refused(lambda: apply(load_model("coxa"), Variant("itb_share", 0.9)), "at most 0.7")


def test_a_model_without_a_band_has_no_share(shared_model: ShareModel) -> None:
    model = shared_model(RAJAGOPAL)
    refused(lambda: apply(model, Variant("itb_share", 0.5)), "parts into band and femur")


# Bands of resistance


@pytest.mark.parametrize("place", ["knee", "ankle", "forefoot"])
def test_a_band_of_resistance_draws_the_legs_together(place: str, shared_model: ShareModel) -> None:
    model = shared_model(RAJAGOPAL)
    worn = apply(model, ResistanceBand(place, stiffness_n_m=250.0, rest_m=0.1))
    q = np.tile(model.default_pose, (3, 1))
    for side in "rl":  # abduct both hips
        q[:, model.coordinate_index(f"hip_adduction_{side}")] = np.radians([0.0, -10.0, -20.0])
    geometry = band_geometry(worn, worn.bands, q)
    body = {"knee": "tibia", "ankle": "talus", "forefoot": "toes"}[place]
    apart = np.linalg.norm(
        model.positions(q, f"{body}_r") - model.positions(q, f"{body}_l"), axis=1
    )
    # The knee's centre slides on the femur with flexion; here it is where the band was laid.
    np.testing.assert_allclose(geometry.length[:, 0], apart, rtol=1e-9)
    tension = band_tensions(worn.bands, geometry.length)[:, 0]
    np.testing.assert_allclose(tension, 250.0 * (apart - 0.1), rtol=1e-9)
    adducts = geometry.dense_arms()[:, 0, model.coordinate_index("hip_adduction_r")]
    assert (adducts > 0.2).all()


def test_a_second_band_at_one_place_and_a_leg_without_a_fellow_are_refused(
    shared_model: ShareModel,
) -> None:
    band = ResistanceBand("ankle", 250.0, 0.1)
    refused(lambda: apply(shared_model(RAJAGOPAL), band, band), "already")
    refused(lambda: apply(LEG, band), "talus_r")
