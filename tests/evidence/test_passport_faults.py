"""The row of the evidence about public models: reached where they are, silent where not."""

from coxa.anatomy.sources import read_sources
from coxa.evidence.passport_faults import measure


def test_what_is_known_to_be_wrong_is_found(shared):
    row = measure(shared("trials"))
    assert row.verdict == "reached"
    assert len([m for m in row.measures if m.reached]) == 4
    assert set(row.sources) <= set(read_sources())


def test_without_the_models_nothing_is_claimed():
    row = measure(None)
    assert row.verdict == "not measured"
    assert row.note
