"""What plans tell is what the engine gives: the tables are computed again, and compared."""

import dataclasses

import pytest

from coxa.anatomy.programme import read_asked, read_asked_bellies
from coxa.errors import CoxaError
from coxa.evidence import asked_again
from coxa.evidence.asked_again import differing
from coxa.programme import asked as module
from coxa.programme.asked import emg_of, read_all_asked
from coxa.programme.asking import BELLIES, reference
from coxa.programme.exercise import find_exercise, read_exercises

FEW = ("clamshell", "single-leg-stand", "goblet-squat", "hip-circles", "side-plank")
"""Lying, standing, loaded, the other leg told of, and held."""
BODY = reference()


@pytest.mark.parametrize("id", FEW)
def test_the_tables_are_what_the_engine_gives(id) -> None:
    assert list(differing(BODY, find_exercise(id))) == []


@pytest.mark.long
@pytest.mark.parametrize("id", [id for id in read_exercises() if id not in FEW])
def test_every_row_of_the_tables_is_what_the_engine_gives(id) -> None:
    assert list(differing(BODY, find_exercise(id))) == []


def test_a_number_that_is_not_the_engines_is_found(monkeypatch) -> None:
    kept = dict(read_all_asked())
    whole = dataclasses.replace(kept["clamshell"].whole, frontal_nm=39.0)
    row = dataclasses.replace(kept["clamshell"].belly("gluteus_medius"), mean_pct=31.0)
    bellies = {**kept["clamshell"].bellies, row.belly: row}
    kept["clamshell"] = dataclasses.replace(kept["clamshell"], whole=whole, bellies=bellies)
    monkeypatch.setattr(asked_again, "read_all_asked", lambda: kept)
    found = list(differing(BODY, find_exercise("clamshell")))
    assert [told.split(" is ")[0] for told in found] == [
        "clamshell: frontal_nm", "clamshell, gluteus_medius: mean_pct",
    ]  # fmt: skip


def test_every_exercise_has_all_its_rows_once() -> None:
    assert [row.exercise for row in read_asked()] == list(read_exercises())
    rows = [(row.exercise, row.belly) for row in read_asked_bellies()]
    assert rows == [(id, belly) for id in read_exercises() for belly in BELLIES]


def test_bands_hold_their_answers_and_shares_are_shares() -> None:
    for row in read_asked_bellies():
        assert 0.0 <= row.mean_low_pct <= row.mean_pct <= row.mean_high_pct <= 100.0
        assert 0.0 <= row.peak_low_pct <= row.peak_pct <= row.peak_high_pct <= 100.0
        assert row.mean_pct <= row.peak_pct + 0.1  # each rounded by itself
    for row in read_asked():
        assert 0.0 < row.hip_low_bw <= row.hip_bw <= row.hip_high_bw
        assert 0.0 < row.lumbar_low_n <= row.lumbar_n <= row.lumbar_high_n
        assert row.load_kg == find_exercise(row.exercise).start_kg


def test_electrodes_are_told_beside_only_where_there_are_any() -> None:
    assert emg_of(find_exercise("clamshell"), "gluteus_medius") == pytest.approx(43.5)
    assert emg_of(find_exercise("clamshell"), "piriformis") is None
    assert emg_of(find_exercise("trunk-turn"), "gluteus_medius") is None


def test_an_exercise_without_its_rows_is_refused_with_what_to_do(monkeypatch) -> None:
    monkeypatch.setattr(module, "read_asked", lambda: read_asked()[1:])
    with pytest.raises(CoxaError, match=r"toothbrush-stand.*exercise_loads"):
        module.read_all_asked.__wrapped__()


def test_a_belly_that_is_not_tabled_is_refused_with_the_near_miss() -> None:
    with pytest.raises(CoxaError, match="gluteus_medius"):
        read_all_asked()["clamshell"].belly("gluteus_medus")
