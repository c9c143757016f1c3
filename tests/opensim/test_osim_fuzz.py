"""Whatever a file holds, reading it ends in a model or in a `CoxaError`."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coxa.errors import CoxaError
from coxa.opensim.osim import read_model

SEEDS = [Path(__file__).with_name(name).read_bytes() for name in ("small.osim", "small_old.osim")]
TAGS = sorted({tag for seed in SEEDS for tag in re.findall(rb"<(\w+)", seed)})
NAMES = sorted({name for seed in SEEDS for name in re.findall(rb'name="(\w+)"', seed)})
VALUE = re.compile(rb">([^<>\n]+)<")
JUNK = (
    b"", b" ", b"0", b"-1", b"nan", b"-inf", b"1e999", b"1e-999", b"1_0", b"0x1", b"1,5", b"true",
    b"1 2", b"1 2 3 4 5 6 7", b"999999999999999999999", b"..", b"/", b"//", b"../../../..", b"a/b",
    b"/ground", b"ground", b"\xc3\xa9", b"&#65;", b"&#0;", b"<x/>", b"-1 1e300", b"*" * 200,
)  # fmt: skip


@st.composite
def documents(draw: st.DrawFn) -> bytes:
    """Break a valid document in one to three places."""
    text = draw(st.sampled_from(SEEDS))
    for _ in range(draw(st.integers(1, 3))):
        text = draw(st.sampled_from(BREAKS))(draw, text)
    return text


def flip(draw: st.DrawFn, text: bytes) -> bytes:
    at = draw(st.integers(0, max(0, len(text) - 1)))
    return text[:at] + bytes([draw(st.integers(0, 255))]) + text[at + 1 :]


def cut(draw: st.DrawFn, text: bytes) -> bytes:
    return text[: draw(st.integers(0, len(text)))]


def drop(draw: st.DrawFn, text: bytes) -> bytes:
    """Take out a whole element, such that the rest stays well-formed."""
    tag = draw(st.sampled_from(TAGS))
    found = list(re.finditer(rb"<%s\b[^>]*>(?:[^<]*)</%s>" % (tag, tag), text))
    if not found:
        return text
    hit = draw(st.sampled_from(found))
    return text[: hit.start()] + text[hit.end() :]


def double(draw: st.DrawFn, text: bytes) -> bytes:
    """Write a whole element twice."""
    tag = draw(st.sampled_from(TAGS))
    found = list(re.finditer(rb"<%s\b[^>]*>.*?</%s>" % (tag, tag), text, re.DOTALL))
    if not found:
        return text
    hit = draw(st.sampled_from(found))
    return text[: hit.end()] + hit.group() + text[hit.end() :]


def rename_tag(draw: st.DrawFn, text: bytes) -> bytes:
    old, new = draw(st.sampled_from(TAGS)), draw(st.sampled_from(TAGS))
    return re.sub(rb"(</?)%s\b" % old, rb"\g<1>" + new, text)


def rename_object(draw: st.DrawFn, text: bytes) -> bytes:
    old, new = draw(st.sampled_from(NAMES)), draw(st.sampled_from([*NAMES, b"", b"a b", b"/"]))
    return text.replace(b'name="%s"' % old, b'name="%s"' % new)


def rename_once(draw: st.DrawFn, text: bytes) -> bytes:
    old, new = draw(st.sampled_from(NAMES)), draw(st.sampled_from(NAMES))
    found = list(re.finditer(rb"\b%s\b" % old, text))
    if not found:
        return text
    hit = draw(st.sampled_from(found))
    return text[: hit.start()] + new + text[hit.end() :]


def spoil(draw: st.DrawFn, text: bytes) -> bytes:
    """Put junk where a value stands."""
    found = list(VALUE.finditer(text))
    if not found:
        return text
    hit = draw(st.sampled_from(found))
    return text[: hit.start(1)] + draw(st.sampled_from(JUNK)) + text[hit.end(1) :]


BREAKS = [flip, cut, drop, double, rename_tag, rename_object, rename_once, spoil, spoil, spoil]


def check(content: bytes, path: Path, allow_unsupported: bool) -> None:
    path.write_bytes(content)
    try:
        place = read_model(path, allow_unsupported=allow_unsupported).source
    except CoxaError as error:
        place = error.file
    assert place == str(path)


slow = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]


@settings(max_examples=200, deadline=None, suppress_health_check=slow)
@given(content=documents(), allow=st.booleans())
def test_broken_models_are_refused(tmp_path: Path, content: bytes, allow: bool) -> None:
    check(content, tmp_path / "m.osim", allow)


@pytest.mark.long
@settings(max_examples=10_000, deadline=None, suppress_health_check=slow)
@given(content=documents(), allow=st.booleans())
def test_many_broken_models_are_refused(tmp_path: Path, content: bytes, allow: bool) -> None:
    check(content, tmp_path / "m.osim", allow)


@settings(max_examples=100, deadline=None, suppress_health_check=slow)
@given(content=st.binary(max_size=200))
def test_noise_is_refused(tmp_path: Path, content: bytes) -> None:
    check(content, tmp_path / "m.osim", False)
