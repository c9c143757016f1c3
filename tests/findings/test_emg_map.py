"""The EMG map: what it says is read, and anything else is refused with its line."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coxa.errors import CoxaError
from coxa.findings.emg_map import read_emg_map


def write(tmp_path, content, name="map.csv"):
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


@pytest.mark.parametrize(
    "text",
    [
        "soleus, soleus_r\ngastrocnemius, gasmed_r, gaslat_r\n",
        "column;muscles\r\nsoleus;soleus_r\r\ngastrocnemius;gasmed_r;gaslat_r",
        "# a comment\nsoleus soleus_r\n\ngastrocnemius\tgasmed_r gaslat_r # both heads",
        "\ufeffsoleus = soleus_r\ngastrocnemius = gasmed_r + gaslat_r",
    ],
)
def test_text_is_read_in_every_spelling(tmp_path, text):
    rows = read_emg_map(write(tmp_path, text)).rows
    assert [(r.column, r.muscles) for r in rows] == [
        ("soleus", ("soleus_r",)),
        ("gastrocnemius", ("gasmed_r", "gaslat_r")),
    ]


def test_a_column_may_hold_blanks(tmp_path):
    (row,) = read_emg_map(write(tmp_path, "R Soleus, soleus_r")).rows
    assert row.column == "R Soleus"


def test_toml_is_read_with_its_lines(tmp_path):
    text = 'soleus = "soleus_r"\n\n"R gas" = ["gasmed_r", "gaslat_r"]\n'
    rows = read_emg_map(write(tmp_path, text, "map.toml")).rows
    assert [(r.column, r.muscles, r.line) for r in rows] == [
        ("soleus", ("soleus_r",), 1),
        ("R gas", ("gasmed_r", "gaslat_r"), 3),
    ]


@pytest.mark.parametrize(
    ("name", "content", "line", "word"),
    [
        ("map.csv", "", None, "names no column"),
        ("map.csv", "# nothing\n", None, "names no column"),
        ("map.csv", "soleus, soleus_r\nalone\n", 2, "does not name"),
        ("map.csv", "soleus, soleus_r\n, tibant_r\n", 2, "does not name"),
        ("map.csv", "a, soleus_r\nb, tibant_r\na, gasmed_r\n", 3, "twice"),
        ("map.csv", "a, soleus_r, soleus_r\n", 1, "twice"),
        ("map.csv", b"a, soleus_r\n\xff\xfe\n", 2, "UTF-8"),
        ("map.csv", b"a\0b, soleus_r\n", None, "binary"),
        ("map.toml", "soleus = 3\n", 1, "does not name muscles"),
        ("map.toml", "a = 'x'\nb = []\n", 2, "does not name muscles"),
        ("map.toml", "a = 'x'\nb = ]\n", 2, "not TOML"),
    ],
)
def test_anything_else_is_refused_with_its_line(tmp_path, name, content, line, word):
    path = write(tmp_path, content, name)
    with pytest.raises(CoxaError, match=word) as caught:
        read_emg_map(path)
    assert caught.value.file == str(path)
    assert caught.value.line == line


def test_a_wrong_name_is_refused_with_its_line(tmp_path):
    found = read_emg_map(write(tmp_path, "ch1, soleus_r\nch2, soleos_r\n"))
    with pytest.raises(CoxaError, match="Did you mean 'soleus_r'") as caught:
        found.check(("ch1", "ch2"), ("soleus_r",))
    assert caught.value.line == 2


def test_a_missing_file_is_refused(tmp_path):
    with pytest.raises(CoxaError, match="cannot be read"):
        read_emg_map(tmp_path / "none.csv")
    with pytest.raises(CoxaError, match="cannot be read"):
        read_emg_map(tmp_path)


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode), st.booleans())
def test_only_coxa_errors_come_out(tmp_path_factory, data, toml):
    path = tmp_path_factory.mktemp("fuzz") / ("map.toml" if toml else "map.csv")
    path.write_bytes(data)
    with contextlib.suppress(CoxaError):
        assert read_emg_map(path).rows
