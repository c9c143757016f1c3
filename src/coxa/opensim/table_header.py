"""The header of a .sto or .mot file, and the labels of its columns."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from coxa.errors import CoxaError

HEADER_LINES = 10_000
_KEY = re.compile(r"(\w+)\s*=\s*(.*)")
_SIMM_COUNTS = {"datarows": "nRows", "datacolumns": "nColumns"}
"""SIMM's own motion files, which OpenSim still opens, name the counts so."""


@dataclass
class Header:
    """What stands above the column labels: a name, and items `key=value`."""

    name: str = ""
    items: dict[str, str] = field(default_factory=dict[str, str])
    in_degrees: bool | None = None


def read_header(lines: Iterator[tuple[int, bytes]], path: str | Path) -> Header:
    """Read up to the line `endheader`; refuse a header that never ends."""
    header = Header()
    for number, raw in lines:
        text = raw.decode("utf-8", errors="replace").strip()
        if text.lower() == "endheader":
            return header
        if number > HEADER_LINES or text.lower().startswith("time\t"):
            break
        _read_header_line(header, text, number, path)
    raise CoxaError(
        "the header has no 'endheader' line",
        file=path,
        todo="Put 'endheader' on a line of its own above the column labels.",
    )


def _read_header_line(header: Header, text: str, number: int, path: str | Path) -> None:
    match = _KEY.fullmatch(text)
    words = text.split()
    if match is None and len(words) == 2 and words[0].lower() in _SIMM_COUNTS:
        header.items.setdefault(_SIMM_COUNTS[words[0].lower()], words[1])
    elif match is None:
        header.name = header.name or text
    else:
        key, value = match.groups()
        header.items.setdefault(key, value)
        if key.lower() == "indegrees":
            _note_angles(header, value, number, path)
        if key.lower() == "datatype" and value.lower() != "double":
            raise CoxaError(
                f"a table of '{value}' is not supported, only of 'double'",
                file=path,
                line=number,
                todo="Flatten it in OpenSim (TimeSeriesTable.flatten) and write it again.",
            )


def _note_angles(header: Header, value: str, number: int, path: str | Path) -> None:
    said = {"yes": True, "true": True, "no": False, "false": False}.get(value.lower())
    if said is None or header.in_degrees not in (None, said):
        what = "says neither yes nor no" if said is None else "contradicts the line above it"
        raise CoxaError(
            f"'inDegrees={value}' {what}",
            file=path,
            line=number,
            todo="Write inDegrees=yes (degrees) or inDegrees=no (radians), once.",
        )
    header.in_degrees = said


def read_labels(
    lines: Iterator[tuple[int, bytes]], path: str | Path
) -> tuple[int, tuple[str, ...], bool]:
    """Return the labels' line, the labels, and whether cells are parted by tabs."""
    for number, raw in lines:
        if not raw.strip():
            continue
        try:
            text = raw.decode("utf-8").rstrip()
        except UnicodeDecodeError as error:
            raise CoxaError(
                "the column labels are not UTF-8", file=path, line=number, todo="Save as UTF-8."
            ) from error
        tabbed = "\t" in text
        labels = tuple(s.strip() for s in text.split("\t")) if tabbed else tuple(text.split())
        check_labels(labels, number, path)
        return number, labels, tabbed
    raise CoxaError(
        "the file ends after its header",
        file=path,
        todo="It was cut off, or never filled: export it again.",
    )


def check_labels(labels: tuple[str, ...], number: int | None, path: str | Path) -> None:
    """Refuse labels that do not name each column once, time first."""
    if labels[0].lower() != "time":
        raise CoxaError(
            f"the first column is '{labels[0]}', and must be 'time'",
            file=path,
            line=number,
            todo="Move the time (s) to the first column.",
        )
    if "" in labels:
        raise CoxaError(
            "a column has no label", file=path, line=number, column=labels.index("") + 1
        )
    broken = [label for label in labels if "\t" in label or "\n" in label]
    if broken:
        raise CoxaError(f"the label {broken[0]!r} would break the row", file=path, line=number)
    twice = [label for label, count in Counter(labels).items() if count > 1]
    if twice:
        raise CoxaError(
            f"the column '{twice[0]}' is there twice",
            file=path,
            line=number,
            todo="Remove one: which of them counts cannot be told.",
        )
