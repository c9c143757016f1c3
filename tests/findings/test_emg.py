"""EMG made from an activation is found alike, at the lag it was made with."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pytest

from coxa.errors import CoxaError
from coxa.findings.electrodes import lines_heard, split_side
from coxa.findings.emg import compare_emg

MUSCLES = ("soleus_r", "soleus_l", "gasmed_r", "gaslat_r", "vaslat_r", "tibant_r")
T = np.arange(0.0, 3.0, 0.01)


@dataclass
class Emg:
    time: np.ndarray
    columns: tuple[str, ...]
    values: np.ndarray


def burst(t, at, width=0.12):
    return sum(np.exp(-(((t - at - k) / width) ** 2)) for k in (0.0, 1.1, 2.2))


def activations():
    return np.column_stack([0.05 + 0.4 * burst(T, 0.2 + 0.13 * k) for k in range(len(MUSCLES))])


def emg(*columns, lead=0.0, rate=1000.0):
    t = np.arange(0.0, 3.0, 1.0 / rate)
    at = {m: 0.2 + 0.13 * k for k, m in enumerate(MUSCLES)}
    values = [3.0 + 70.0 * burst(t + lead, at[source]) for _, source in columns]
    return Emg(t, tuple(c for c, _ in columns), np.column_stack(values))


def test_a_lead_of_the_emg_is_found():
    table = emg(("soleus_r", "soleus_r"), ("Right vastus lateralis", "vaslat_r"), lead=0.08)
    matches = compare_emg(T, activations(), MUSCLES, table)
    for match, column in zip(matches, table.columns, strict=True):
        assert match.lag_s == pytest.approx(0.08, abs=1e-3)
        assert match.r == pytest.approx(1.0, abs=1e-3)
        assert match.r_zero < match.r
        assert match.column == column
        assert match.note == ""
    assert matches[1].muscles == ("vaslat_r",)


def test_lines_of_one_muscle_are_averaged_by_force():
    force = np.array([1.0, 1.0, 3000.0, 1000.0, 1.0, 1.0])
    a = activations()
    t = T
    table = Emg(t, ("gastrocnemius_r",), ((3 * a[:, 2] + a[:, 3]) / 4)[:, None])
    (match,) = compare_emg(t, a, MUSCLES, table, max_isometric_force=force)
    assert match.muscles == ("gasmed_r", "gaslat_r")
    assert match.r_zero == pytest.approx(1.0, abs=1e-12)
    (even,) = compare_emg(t, a, MUSCLES, table)
    assert even.r_zero < 0.999


def test_a_column_without_a_side_is_compared_with_both_legs_unless_told():
    table = emg(("soleus", "soleus_l"))
    both = compare_emg(T, activations(), MUSCLES, table)
    assert [m.muscles for m in both] == [("soleus_r",), ("soleus_l",)]
    assert all("no side" in m.note for m in both)
    (left,) = compare_emg(T, activations(), MUSCLES, table, side="l")
    assert left.r == pytest.approx(1.0, abs=1e-3)


def test_raw_emg_is_made_an_envelope_and_said_so():
    rng = np.random.default_rng(1)
    table = emg(("tibant_r", "tibant_r"), lead=0.05)
    table.values = 0.4 + table.values * rng.standard_normal(table.values.shape)
    (match,) = compare_emg(T, activations(), MUSCLES, table)
    assert match.note.startswith("raw: centred, rectified, low-passed at 6 Hz")
    # Noise carried by the bursts: some 70 independent samples a burst leave a few percent.
    assert match.r > 0.97
    assert match.lag_s == pytest.approx(0.05, abs=0.02)


def test_an_undershoot_of_a_filter_is_not_raw():
    table = emg(("tibant_r", "tibant_r"))
    table.values = table.values - 5.0
    (match,) = compare_emg(T, activations(), MUSCLES, table)
    assert match.r == pytest.approx(1.0, abs=1e-3)
    assert "envelope" in match.note


def test_what_cannot_be_compared_is_listed_with_its_reason():
    names = ("solues_r", "deltoid_r", "gluteus_medius_r", "vaslat_r", "soleus_r")
    table = emg(*[(n, "soleus_r") for n in names])
    table.values[:, 3] = 4.0
    table.values[7, 4] = np.nan
    matches = {m.column: m for m in compare_emg(T, activations(), MUSCLES, table)}
    assert all(m.r is None and m.lag_s is None for m in matches.values())
    assert "Did you mean 'soleus'?" in matches["solues_r"].note
    assert "no muscle is known" in matches["deltoid_r"].note
    assert matches["gluteus_medius_r"].note == "the model has no such muscle"
    assert matches["vaslat_r"].note == "the signal is flat"
    assert matches["soleus_r"].note == "1 of 3000 samples are not numbers"


def test_a_flat_activation_is_said():
    a = activations()
    a[:, 0] = 0.01
    (match,) = compare_emg(T, a, MUSCLES, emg(("soleus_r", "soleus_r")))
    assert match.r is None
    assert "activation is flat" in match.note


def test_a_mapping_is_followed_and_checked():
    table = emg(("ch1", "soleus_r"), ("ch2", "vaslat_r"))
    matches = compare_emg(T, activations(), MUSCLES, table, {"ch1": ["soleus_r"]})
    assert matches[0].r == pytest.approx(1.0, abs=1e-3)
    assert matches[1].note == "the EMG map does not name this column"
    with pytest.raises(CoxaError, match="Did you mean 'soleus_r'"):
        compare_emg(T, activations(), MUSCLES, table, {"ch1": ["soleu_r"]})
    with pytest.raises(CoxaError, match="no column 'ch9'"):
        compare_emg(T, activations(), MUSCLES, table, {"ch9": ["soleus_r"]})


def test_records_on_two_clocks_are_refused():
    table = emg(("soleus_r", "soleus_r"))
    table.time = table.time + 1.6e9
    with pytest.raises(CoxaError, match="one clock"):
        compare_emg(T, activations(), MUSCLES, table)
    with pytest.raises(CoxaError, match="do not fit"):
        compare_emg(T, activations()[:, :2], MUSCLES, table)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("soleus_r", ("soleus", "r")),
        ("R Soleus", ("Soleus", "r")),
        ("left.vastus_lateralis", ("vastus_lateralis", "l")),
        ("rectus_femoris", ("rectus_femoris", None)),
        ("lat_gas_r", ("lat_gas", "r")),
        ("r", ("r", None)),
    ],
)
def test_sides_are_read_from_names(name, expected):
    assert split_side(name) == expected


def test_electrodes_hear_the_lines_of_each_model():
    gait2392 = ("med_gas_r", "lat_gas_r", "bifemlh_r", "bifemsh_r", "glut_max1_r", "glut_max2_r")
    assert lines_heard("gastrocnemius_r", gait2392) == [("med_gas_r", "lat_gas_r")]
    assert lines_heard("biceps_femoris_r", gait2392) == [("bifemlh_r",)]
    assert lines_heard("gluteus_maximus_r", gait2392) == [("glut_max1_r", "glut_max2_r")]
    assert lines_heard("bifemsh_r", gait2392) == [("bifemsh_r",)]
    lumbar = ("LTpL_L5_r", "LTpT_R7_r", "LTpL_L5_l", "IL_R5_r", "rect_abd_r")
    assert lines_heard("longlumb_r", lumbar) == [("LTpL_L5_r",)]
    assert lines_heard("rectabd_r", lumbar) == [("rect_abd_r",)]
    assert lines_heard("zeroEMG", lumbar) == []
