"""The reader of tables refuses what it cannot take whole, and says where."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from coxa.anatomy.table import read_rows
from coxa.errors import CoxaError


@dataclass(frozen=True)
class Row:
    name: str
    length_m: float
    first: int
    locked: bool


HEADER = b"name,length_m,first,locked\n"


def table(folder: Path, text: bytes) -> Path:
    (folder / "rows.csv").write_bytes(text)
    return folder / "rows.csv"


def test_columns_become_fields_in_any_order(tmp_path):
    rows = read_rows(table(tmp_path, b"locked,name,first,length_m\n1,a,2,0.5\n"), Row)
    assert rows == (Row("a", 0.5, 2, True),)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (b"", "rows.csv:1: a column is missing"),
        (b"name,length_m,first\n", "column locked"),
        (b"name,length_m,first,locked,lokced\n", "Did you mean 'locked'"),
        (b"name,length_m,length_m,first,locked\na,1,2,3,0\n", "there twice"),
        (HEADER + b"a,1,2\n", "rows.csv:2: the row has another number of cells"),
        (HEADER + b"a,1,2,0,5\n", "another number of cells"),
        (HEADER + b"a,nan,2,0\n", "'nan' is no float"),
        (HEADER + b"a,1e999,2,0\n", "'1e999' is no float"),
        (HEADER + b"a,,2,0\n", "column length_m"),
        (HEADER + b"a,1,2.5,0\n", "'2.5' is no int"),
        (HEADER + b"a,1,2,2\n", "'2' is no bool"),
        (HEADER + b"\xe9,1,2,0\n", "not text in UTF-8"),
    ],
)
def test_what_is_wrong_is_refused_by_its_place(text, says, tmp_path):
    with pytest.raises(CoxaError) as error:
        read_rows(table(tmp_path, text), Row)
    assert says in str(error.value)


def test_a_file_that_cannot_be_read_is_named(tmp_path):
    for path in (tmp_path, tmp_path / "none.csv"):
        with pytest.raises(CoxaError, match="cannot be read"):
            read_rows(path, Row)
