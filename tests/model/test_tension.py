"""Hip and leg pull at one specific tension; the trunk keeps its own."""

from __future__ import annotations

import math

import pytest

from coxa.anatomy.sources import read_alternatives
from coxa.anatomy.strength import TABLED_TENSION_N_CM2, chosen_tension, read_volumes
from coxa.model.assemble import assemble
from coxa.model.built_in import built_in
from coxa.model.subject import Subject
from coxa.model.tension import at_tension, of_leg


def test_one_tension_is_chosen_and_the_others_are_kept() -> None:
    rows = [r for r in read_alternatives() if r.thing == "hip and leg muscles"]
    assert [r.value for r in rows if r.chosen] == [chosen_tension()]
    assert {TABLED_TENSION_N_CM2} < {r.value for r in rows}
    assert {r.unit for r in rows} == {"N/cm2"}


def test_only_hip_and_leg_change_with_tension() -> None:
    tabled = assemble()
    half = at_tension(tabled, 0.5 * TABLED_TENSION_N_CM2)
    for old, new in zip(tabled.muscles, half.muscles, strict=True):
        factor = 0.5 if of_leg(old) else 1.0
        # To rounding: the force goes by a ratio of tensions.
        assert math.isclose(new.max_isometric_force, factor * old.max_isometric_force)
        assert math.isclose(new.volume, old.volume)


def test_the_muscles_of_the_leg_are_those_that_leave_the_pelvis() -> None:
    model = assemble()
    legs = {muscle.name for muscle in model.muscles if of_leg(muscle)}
    whole = {b for b, names in model.bellies.items() if legs.issuperset(names)}
    assert all(legs.isdisjoint(names) for b, names in model.bellies.items() if b not in whole)
    assert {"psoas_major_r", "iliacus_l", "piriformis_r", "soleus_l"} <= whole
    assert whole.isdisjoint({"longissimus_r", "multifidus_l", "quadratus_lumborum_r"})


@pytest.mark.parametrize("belly", ["gluteus_medius", "rectus_femoris", "soleus"])
def test_force_is_tension_times_volume_over_fibre_length(belly: str) -> None:
    """F = sigma V / l with Handsfield 2014's volume of the same person, 75 kg and 1.70 m."""
    who = Subject(75.0, 1.70)
    model = built_in(who)
    row = read_volumes()[belly]
    volume_cm3 = row.slope * who.leg_muscle_cm3 + row.offset_cm3
    found = sum(
        m.max_isometric_force * 100.0 * m.optimal_fiber_length
        for m in model.muscles
        if m.name in model.bellies[f"{belly}_r"]
    )
    # Rajagopal's volumes are of the mean of 24 people, not of this regression.
    assert found == pytest.approx(chosen_tension() * volume_cm3, rel=0.1)
