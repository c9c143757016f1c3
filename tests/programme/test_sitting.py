"""The iliopsoas over a day: a table that the engine wrote, weighed by hours."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coxa.anatomy.postures import read_posture_lengths
from coxa.errors import CoxaError
from coxa.movement.library import MOVEMENTS
from coxa.programme.entry import DayNoted
from coxa.programme.sitting import NEUTRAL, POSTURES, STANDING, compute_lengths, day_length
from made_diary import unhurried

TABLE = read_posture_lengths()


def day(**hours):
    told = tuple((name.replace("_", "-"), h) for name, h in hours.items())
    return DayNoted(datetime(2026, 11, 23, 22), told)


def test_the_engine_writes_the_same_table():
    computed = {row.posture: row for row in compute_lengths()}
    assert list(computed) == list(TABLE) == list(POSTURES)
    for name, row in computed.items():
        tabled = TABLE[name]
        # Rounded to 0.001 and 0.1 mm; settling a posture on another processor moves it by less.
        assert row.share == pytest.approx(tabled.share, abs=0.002), name
        assert row.least == pytest.approx(tabled.least, abs=0.002), name
        assert row.most == pytest.approx(tabled.most, abs=0.002), name
        assert row.shorter_mm == pytest.approx(tabled.shorter_mm, abs=0.3), name
        assert (row.title, row.movement) == (tabled.title, tabled.movement)


def test_postures_are_names_of_the_library():
    assert set(TABLE) - {NEUTRAL} <= set(MOVEMENTS)


def test_the_table_says_what_anatomy_does():
    share = {name: row.share for name, row in TABLE.items()}
    assert share["sit-upright"] < share["sit-slumped"] < share["side-sleep"] < share["walk"]
    assert share["walk"] < share[STANDING]  # strides swing the thigh forward more than back
    assert all(row.least <= row.share <= row.most for row in TABLE.values())
    assert TABLE[STANDING].shorter_mm == 0.0


HOURS = st.dictionaries(st.sampled_from(sorted(TABLE)), st.floats(0.1, 24.0), min_size=1)


@unhurried
@given(HOURS, st.floats(0.1, 5.0))
def test_it_is_a_mean_whatever_the_hours_add_up_to(hours, factor):
    found = day_length(DayNoted(datetime(2026, 1, 1), tuple(hours.items())))
    shares = [TABLE[name].share for name in hours]
    # Rounding of sums.
    assert min(shares) - 1e-12 <= found.share <= max(shares) + 1e-12
    scaled = tuple((name, factor * h) for name, h in hours.items())
    assert day_length(DayNoted(datetime(2026, 1, 1), scaled)).share == pytest.approx(found.share)
    assert found.hours == pytest.approx(sum(hours.values()))


def test_less_sitting_is_longer():
    much = day_length(day(sit_upright=10.0, side_sleep=8.0, quiet_stand=6.0))
    less = day_length(day(sit_upright=5.0, side_sleep=8.0, quiet_stand=11.0))
    assert much.share < less.share < less.standing
    assert much.shorter_mm > less.shorter_mm > 0.0
    assert [row.posture for row, _ in much.parts] == ["sit-upright", "side-sleep", "quiet-stand"]
    assert "no trial" in much.text


def test_a_posture_that_is_not_tabled_is_refused():
    with pytest.raises(CoxaError, match="Did you mean 'sit-slumped'"):
        day_length(day(sit_slump=3.0))
    with pytest.raises(CoxaError, match="no hours"):
        day_length(day(walk=0.0))
