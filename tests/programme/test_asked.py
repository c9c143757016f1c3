"""What plans tell is what the engine gives: the tables are computed again, and compared."""

import dataclasses

import pytest

from coxa.anatomy.programme import read_asked, read_asked_bellies
from coxa.errors import CoxaError
from coxa.programme import asked as module
from coxa.programme.asked import emg_of, read_all_asked
from coxa.programme.asking import BELLIES, ask, reference
from coxa.programme.exercise import find_exercise, read_exercises

FEW = ("clamshell", "single-leg-stand", "goblet-squat", "hip-circles", "side-plank")
"""Lying, standing, loaded, the other leg told of, and held."""
ROUNDED = {"_pct": 0.1, "_deg": 0.1, "_nm": 1.0, "_n": 1.0, "_bw": 1.0, "_kg": 0.0}
"""A last digit either way: other processors round otherwise."""


def compare(id: str) -> None:
    row, bellies = ask(BODY, find_exercise(id))
    kept = read_all_asked()[id]
    pairs = [(row, kept.whole), *((b, kept.belly(b.belly)) for b in bellies)]
    for now, then in pairs:
        for field in dataclasses.fields(now):
            a, b = getattr(now, field.name), getattr(then, field.name)
            if isinstance(b, str):
                assert a == b, (id, field.name)
            else:
                ending = next(e for e in ROUNDED if field.name.endswith(e))
                assert a == pytest.approx(b, abs=ROUNDED[ending] + 1e-9), (id, now, field.name)


BODY = reference()


@pytest.mark.parametrize("id", FEW)
def test_the_tables_are_what_the_engine_gives(id) -> None:
    compare(id)


@pytest.mark.long
@pytest.mark.parametrize("id", [id for id in read_exercises() if id not in FEW])
def test_every_row_of_the_tables_is_what_the_engine_gives(id) -> None:
    compare(id)


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
