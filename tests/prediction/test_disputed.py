"""What sources dispute is taken into an answer, or it is said why not."""

from __future__ import annotations

import numpy as np
import pytest

from coxa.anatomy.sources import read_alternatives
from coxa.model.leg import two_link_leg
from coxa.prediction.disputed import KEPT, disputed, take


@pytest.fixture(scope="module")
def rivals(man):
    return disputed(man)


def one(rivals, name):
    return next(rival for rival in rivals if rival.name == name)


def test_every_tabled_quantity_is_varied_or_said_not_to_be(man, rivals):
    rows = read_alternatives()
    varied = {rival.name.split(", ")[0] for rival in rivals}
    for row in rows:
        alone = [r for r in rows if (r.thing, r.quantity) == (row.thing, row.quantity)] == [row]
        assert row.quantity in KEPT or row.thing in varied or alone, (row.thing, row.quantity)
    assert set(KEPT) <= {row.quantity for row in rows}


def test_the_first_value_is_the_chosen_one_and_changes_nothing(man, rivals):
    taken = take(rivals, np.zeros(len(rivals)), len(man.muscles))
    assert np.array_equal(taken.force, np.ones(len(man.muscles)))
    assert np.array_equal(taken.arm, np.ones(len(man.muscles)))
    assert taken.stiffness == 1.0


def test_values_multiply_the_muscle_they_are_of_on_both_sides(man, rivals):
    medius = one(rivals, "gluteus medius, max_isometric_force")
    assert medius.sources == ("rajagopal2016", "delp1990", "mass2019")
    belly = np.isin(man.muscle_names, man.bellies["gluteus_medius_r"])
    belly |= np.isin(man.muscle_names, man.bellies["gluteus_medius_l"])
    assert medius.force[1][belly] == pytest.approx(2045.0 / 2729.8)
    assert np.array_equal(medius.force[1][~belly], np.ones((~belly).sum()))
    # Areas and forces of one muscle are one dispute, each beside its own chosen value.
    piriformis = one(rivals, "piriformis, max_isometric_force")
    line = man.muscle_names.index("piri1_r")
    assert piriformis.sources[4] == "parvaresh2019"
    assert piriformis.force[4, line] == pytest.approx(2.17 / 5.17)


def test_gluteus_maximus_keeps_its_force_however_it_is_shared(man, rivals):
    share = one(rivals, "gluteus maximus, itb_share")
    force = np.array([m.max_isometric_force for m in man.muscles])
    belly = np.isin(man.muscle_names, man.bellies["gluteus_maximus_r"])
    for factor in share.force:
        assert (factor * force)[belly].sum() == pytest.approx(force[belly].sum())
    into = np.array(["_itb_r" in name for name in man.muscle_names])
    assert (share.force[1] * force)[into].sum() > force[into].sum()
    assert (share.force[2] * force)[into].sum() < force[into].sum()


def test_all_values_are_taken_alike_often(man, rivals):
    many = (np.arange(700) + 0.5) / 700.0
    bone = one(rivals, "piriformis, max_isometric_force")
    line = man.muscle_names.index("piri1_r")
    taken = [take([bone], np.array([u]), len(man.muscles)).force[line] for u in many]
    values, counts = np.unique(taken, return_counts=True)
    assert len(values) == len(bone.sources)
    assert set(counts) == {100}


def test_other_models_have_no_sources_of_ours():
    assert disputed(two_link_leg()) == ()
