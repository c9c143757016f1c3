"""A record as a document and back; whatever a document holds instead is told with its place."""

import json
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coxa.errors import CoxaError
from coxa.store.document import read_document, write_document
from made_path import BREAKS, GATES, PLANS, PROFILE, SCREENS


@dataclass(frozen=True)
class Inner:
    count: int
    word: Literal["a", "b", 1] = "a"


@dataclass(frozen=True)
class Outer:
    size: float
    text: str
    true: bool
    at: datetime
    on: date
    hour: time
    maybe: float | None
    pairs: tuple[tuple[str, float], ...]
    some: frozenset[str]
    inner: Inner
    inners: tuple[Inner, ...] = ()


inners = st.builds(Inner, st.integers(), st.sampled_from(["a", "b", 1]))
numbers = st.floats(allow_nan=False, allow_infinity=False)
texts = st.text(st.characters(exclude_characters="\0", codec="utf-8"))
outers = st.builds(
    Outer,
    numbers,
    texts,
    st.booleans(),
    st.datetimes().map(lambda at: at.replace(microsecond=0)),
    st.dates(),
    st.times(),
    st.none() | numbers,
    st.lists(st.tuples(texts, numbers)).map(tuple),
    st.frozensets(texts),
    inners,
    st.lists(inners).map(tuple),
)


@given(outers)
def test_what_is_written_is_read(record):
    text = json.dumps(write_document(record), allow_nan=False)
    again = read_document(Outer, json.loads(text))
    assert again == record
    assert json.dumps(write_document(again), allow_nan=False) == text


@pytest.mark.parametrize(
    "record", [PROFILE, *GATES, *SCREENS, *PLANS, BREAKS], ids=lambda r: type(r).__name__
)
def test_every_record_that_is_kept(record):
    document = json.loads(json.dumps(write_document(record), allow_nan=False))
    assert read_document(type(record), document) == record


FINE = {
    "size": 1, "text": "", "true": False, "at": "2025-03-03T07:30:12", "on": "2025-03-03",
    "hour": "07:30", "maybe": None, "pairs": [["a", 1]], "some": [], "inner": {"count": 1},
}  # fmt: skip


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"size": True}, "size"),
        ({"size": "1"}, "size"),
        ({"size": float("nan")}, "size"),
        ({"size": float("-inf")}, "size"),
        ({"size": None}, "size"),
        ({"text": 1}, "text"),
        ({"text": "a\0"}, "text"),
        ({"true": 1}, "true"),
        ({"at": "2025-03-03T25:00:00"}, "at"),
        ({"at": "2025-03-03T07:30:12+01:00"}, "at"),
        ({"at": 0}, "at"),
        ({"on": "2025-02-29"}, "on"),
        ({"on": datetime(2025, 3, 3)}, "on"),
        ({"hour": "24:01"}, "hour"),
        ({"hour": "07:30Z"}, "hour"),
        ({"maybe": "1"}, "maybe"),
        ({"pairs": [["a", 1], ["a"]]}, "pairs[1]"),
        ({"pairs": [["a", 1], [1, 1]]}, "pairs[1][0]"),
        ({"pairs": "ab"}, "pairs"),
        ({"some": ["a", 1]}, "some[1]"),
        ({"inner": {"count": 1.5}}, "inner.count"),
        ({"inner": {"count": 1, "word": "c"}}, "inner.word"),
        ({"inner": {"count": 1, "word": True}}, "inner.word"),
        ({"inner": {"count": 1, "words": "a"}}, "inner"),
        ({"inner": {}}, "inner"),
        ({"inner": []}, "inner"),
        ({"inners": [{"count": 1}, {"count": None}]}, "inners[1].count"),
        ({"sise": 1}, None),
    ],
)
def test_what_is_not_as_it_should_be_is_told_with_its_place(change, place):
    read_document(Outer, FINE)
    with pytest.raises(CoxaError) as error:
        read_document(Outer, FINE | change)
    assert error.value.column == place


def test_what_a_record_refuses_is_told_with_its_place():
    document = write_document(PROFILE) | {"age": 190}
    with pytest.raises(CoxaError, match="age is 190") as error:
        read_document(type(PROFILE), document, "profile")
    assert error.value.column == "profile"
    assert error.value.todo == "Give 18 to 100 years."
