"""What goes over the wire comes back as it was, and what no page of ours sends is refused."""

from __future__ import annotations

import json
from dataclasses import dataclass

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coxa.app.messages import SolveRequest, Unmet, What, WhatIfRequest
from coxa.app.reading import MOST_ITEMS, read_message
from coxa.app.typescript import FILE, type_of, typescript
from coxa.app.wire import as_json, decode, encode, scene_id
from coxa.errors import CoxaError

UNMET = Unmet("hip_flexion_r", "hip flexion, right, 90°", 1.5, 3)


def test_types_of_the_page_are_those_of_the_server():
    if not FILE.is_file():
        pytest.skip("there is no page to build beside the package")
    assert FILE.read_text(encoding="utf-8") == typescript(), "run python -m coxa.app.typescript"


def test_a_type_that_typescript_lacks_is_refused():
    with pytest.raises(TypeError, match="complex"):
        type_of(complex)


@given(
    st.lists(
        st.tuples(st.sampled_from(["u1", "u2", "f4"]), st.lists(st.integers(0, 4), max_size=3)),
        max_size=4,
    )
)
@settings(max_examples=40, deadline=None)
def test_arrays_come_back_as_they_were(kinds):
    rng = np.random.default_rng(1)
    arrays = {
        f"a{k}": rng.integers(0, 200, shape).astype(dtype) for k, (dtype, shape) in enumerate(kinds)
    }
    message, back = decode(encode(UNMET, arrays))
    assert message["title"] == UNMET.title
    assert back.keys() == arrays.keys()
    for name, array in arrays.items():
        assert back[name].dtype == array.dtype
        np.testing.assert_array_equal(back[name], array)


def test_arrays_begin_where_a_page_can_read_them_in_place():
    data = encode(UNMET, {"a": np.zeros(3, np.uint8), "b": np.zeros(2, np.float32)})
    length = int.from_bytes(data[:4], "little")
    head = json.loads(data[4 : 4 + length])
    assert (4 + length) % 8 == 0
    assert [row["offset"] % 8 for row in head["blobs"]] == [0, 0]


def test_an_array_of_doubles_does_not_travel():
    with pytest.raises(TypeError, match="float64"):
        encode(UNMET, {"a": np.zeros(3)})


@pytest.mark.parametrize("data", [b"", b"\x01", b"\xff\xff\xff\xff{}", b"\x02\0\0\0[]"])
def test_bytes_that_are_no_message_are_refused(data):
    with pytest.raises(CoxaError, match="no message"):
        decode(data)


def test_a_number_that_is_none_never_leaves():
    with pytest.raises(ValueError, match="not JSON compliant"):
        as_json(Unmet("x", "x", float("nan"), 0))


def test_requests_are_read_as_they_were_written():
    asked = SolveRequest(What("movement", "squat", "l", {"knee_deg": 80.0}), free=("a", "b"))
    assert read_message(SolveRequest, as_json(asked)) == asked


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("{", "no JSON"),
        ("[" * 100_000, "no JSON"),
        ("[]", "no object"),
        ('{"what": {"kind": "movement"}, "persn": {}}', "Did you mean 'person'"),
        ("{}", "lacks 'what'"),
        ('{"what": {"kind": "dance"}}', "kind is 'dance'"),
        ('{"what": {"kind": "walk", "values": {"speed_mps": NaN}}}', "values: speed_mps is nan"),
        ('{"what": {"kind": "walk", "values": {"speed_mps": true}}}', "speed_mps is True"),
        ('{"what": {"kind": "walk", "name": 3}}', "name is no text"),
        (f'{{"what": {{"kind": "walk", "name": "{"x" * 501}"}}}}', "501 characters"),
        ('{"what": {"kind": "walk"}, "free": "all"}', "free is not a list"),
        ('{"what": {"kind": "walk"}, "conditions": [{"a": [[[[[[[[1]]]]]]]]}]}', "nested too deep"),
        ('{"what": {"kind": "walk"}, "conditions": [{"a": Infinity}]}', "is inf"),
    ],
)
def test_requests_that_are_wrong_are_told_why(content, said):
    with pytest.raises(CoxaError) as caught:
        read_message(SolveRequest, content)
    assert said in str(caught.value)


def test_requests_are_bounded():
    strengths = {str(k): 1.0 for k in range(MOST_ITEMS + 1)}
    with pytest.raises(CoxaError, match=f"{MOST_ITEMS + 1} entries"):
        read_message(WhatIfRequest, json.dumps({"scene": "", "strengths": strengths}))


def test_a_scene_is_named_by_what_was_asked_not_by_what_it_is_compared_with():
    asked = SolveRequest(What("walk"))
    assert scene_id(asked) == scene_id(SolveRequest(What("walk"), before="another"))
    assert scene_id(asked) != scene_id(SolveRequest(What("walk", side="l")))


@dataclass(frozen=True)
class _Optional:
    column: str | int | None = None


def test_what_may_be_nothing_may_be_nothing():
    assert read_message(_Optional, '{"column": null}') == _Optional(None)
