"""Read and write markers as .trc files hold them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from coxa.errors import CoxaError
from coxa.movement.markers import Markers
from coxa.opensim.text import numbered_lines, write_text
from coxa.opensim.trc_rows import read_rows

Floats = NDArray[np.float64]
Lines = Iterator[tuple[int, bytes]]

METRES = {"m": 1.0, "meters": 1.0, "cm": 0.01, "mm": 0.001, "millimeters": 0.001}
_COUNTS = ("DataRate", "CameraRate", "NumFrames", "NumMarkers", "Units")

_END = "\t"
"""OpenSim loses a blank cell that nothing follows."""


@dataclass
class _Header:
    rate_hz: float
    frames: int | None
    markers: int | None
    units: str | None
    """In lower case; None where the file does not say."""


def read_trc(path: str | Path, *, units: str | None = None) -> Markers:
    """Read a .trc file: positions in m, NaN where a marker was not seen, axes as in the file.

    A blank cell, and a marker at exactly (0, 0, 0), is one that was not seen. `units` ("m" or
    "mm") overrides the header, and is needed where it names none.

    Raises `CoxaError`, with file and line, for anything but a whole file at increasing times.
    """
    lines = numbered_lines(path)
    header = _read_header(lines, path)
    metres = _metres(header, units, path)
    names = _read_names(lines, path)
    numbers, ended = read_rows(lines, path, names)
    time, positions = numbers[:, 1].copy(), numbers[:, 2:].reshape(len(numbers), -1, 3) * metres
    warnings = _check_counts(header, len(names), time, ended, path)
    if units is not None and header.units not in (None, units.lower()):
        warnings.append(f"lengths are read as {units}, as asked; the header says {header.units}")
    lost = (positions == 0.0).all(axis=2)
    if lost.any():
        positions[lost] = np.nan
        first = names[int(np.flatnonzero(lost.any(axis=0))[0])]
        warnings.append(
            f"{int(lost.sum())} positions at exactly (0, 0, 0) are taken as not seen ({first}, ...)"
        )
    return Markers(names, time, positions, header.rate_hz, str(path), None, tuple(warnings))


def _read_header(lines: Lines, path: str | Path) -> _Header:
    top = [(number, _text(raw)) for number, raw in islice(lines, 3)]
    if not top or not top[0][1].lstrip().lower().startswith("pathfiletype"):
        raise CoxaError(
            "this is no .trc file: its first line does not begin with PathFileType",
            file=path,
            line=1,
            todo="Export the markers again as .trc.",
        )
    if len(top) < 3:
        raise CoxaError("the file ends in its header", file=path, todo="Export it again.")
    # Some programs part the values by more tabs than their names: words, not cells, match up.
    found = dict(zip(top[1][1].split(), top[2][1].split(), strict=False))
    if "DataRate" not in found:
        raise CoxaError(
            "the header names no DataRate",
            file=path,
            line=2,
            todo=f"Lines 2 and 3 should give {', '.join(_COUNTS)}.",
        )
    rate = _number(found, "DataRate", path) or 0.0
    if not 0.0 < rate < np.inf:
        raise CoxaError(
            f"the DataRate is {found['DataRate']}", file=path, line=3, todo="Give frames a second."
        )
    frames, markers = (_number(found, key, path) for key in ("NumFrames", "NumMarkers"))
    return _Header(
        rate_hz=rate,
        frames=None if frames is None else int(frames),
        markers=None if markers is None else int(markers),
        units=found["Units"].lower() if "Units" in found else None,
    )


def _text(raw: bytes) -> str:
    return raw.decode("utf-8", errors="replace").rstrip("\r\n")


def _number(found: dict[str, str], key: str, path: str | Path) -> float | None:
    if key not in found:
        return None
    try:
        value = float(found[key])
    except ValueError:
        value = np.nan
    if not np.isfinite(value):
        raise CoxaError(f"{key} is '{found[key][:40]}'", file=path, line=3, todo="Give a number.")
    return value


def _metres(header: _Header, units: str | None, path: str | Path) -> float:
    if units is not None and units.lower() not in METRES:
        raise CoxaError(f"units '{units}' are unknown", todo=f"Known: {', '.join(METRES)}.")
    if header.units is None and units is None:
        raise CoxaError(
            "the header does not say the units of length",
            file=path,
            line=2,
            todo="Write mm or m under Units, or give units='mm' (--marker-units mm).",
        )
    name = (units or header.units or "").lower()
    if name not in METRES:
        raise CoxaError(f"the units '{name}' are unknown", file=path, line=3, todo="Use mm or m.")
    return METRES[name]


def _read_names(lines: Lines, path: str | Path) -> tuple[str, ...]:
    """Return the marker names: each stands over the first of its three."""
    number, raw = next(lines, (4, b""))
    cells = _text(raw).rstrip().split("\t") if b"\t" in raw else _text(raw).split()
    cells = [cell.strip() for cell in cells]
    if len(cells) < 3 or not cells[0].lower().startswith("frame") or cells[1].lower() != "time":
        raise CoxaError(
            "the labels do not begin with Frame#, Time and a marker",
            file=path,
            line=number,
            todo="Export the markers again as .trc.",
        )
    spread = len(cells) < 4 or cells[3] == ""
    names = tuple(cells[2::3] if spread else cells[2:])
    between = [cell for i, cell in enumerate(cells[2:]) if spread and i % 3]
    if "" in names or any(between):
        raise CoxaError(
            "a marker's name does not stand over the first of its three columns",
            file=path,
            line=number,
            todo="Give every marker a name, followed by two empty cells.",
        )
    twice = [name for name, count in Counter(names).items() if count > 1]
    if twice:
        raise CoxaError(
            f"the marker '{twice[0]}' is there twice",
            file=path,
            line=number,
            todo="Rename or remove one: which of them counts cannot be told.",
        )
    return names


def _check_counts(
    header: _Header, markers: int, time: Floats, ended: bool, path: str | Path
) -> list[str]:
    warnings: list[str] = []
    frames = time.size
    if header.frames is not None and header.frames != frames:
        # A last number that nothing follows may have lost digits; the missing frames say so.
        if frames < header.frames and not ended:
            raise CoxaError(
                f"the file ends in the middle of frame {frames} of {header.frames}",
                file=path,
                todo="Export it again; if the frame is whole, end its line.",
            )
        warnings.append(f"the header says NumFrames={header.frames}; the file holds {frames}")
    if header.markers is not None and header.markers != markers:
        warnings.append(f"the header says NumMarkers={header.markers}; the file holds {markers}")
    if frames > 1:
        rate = (frames - 1) / (time[-1] - time[0])
        if abs(rate / header.rate_hz - 1.0) > 0.01:
            warnings.append(f"DataRate is {header.rate_hz:g} Hz; the times say {rate:.4g} Hz")
    return warnings


def write_trc(path: str | Path, markers: Markers, *, units: str = "mm") -> None:
    """Write markers as a .trc file that OpenSim opens; blank cells where one was not seen.

    The file is whole or absent. Raises `CoxaError` where it cannot be written.
    """
    if units not in METRES:
        raise CoxaError(f"units '{units}' are unknown", todo=f"Known: {', '.join(METRES)}.")
    n, K = len(markers.time), len(markers.names)
    rate = f"{markers.rate_hz:.10g}"
    head = [
        f"PathFileType\t4\t(X/Y/Z)\t{Path(path).name}",
        "DataRate\tCameraRate\tNumFrames\tNumMarkers\tUnits\t"
        "OrigDataRate\tOrigDataStartFrame\tOrigNumFrames",
        f"{rate}\t{rate}\t{n}\t{K}\t{units}\t{rate}\t1\t{n}",
        "Frame#\tTime\t" + "\t\t\t".join(markers.names) + "\t\t",
        "\t\t" + "\t".join(f"{axis}{k}" for k in range(1, K + 1) for axis in "XYZ"),
        "",
    ]
    cells = (markers.positions / METRES[units]).reshape(n, 3 * K).tolist()
    body = [
        f"{i}\t{t!r}\t" + "\t".join("" if x != x else f"{x:.10g}" for x in row) + _END
        for i, (t, row) in enumerate(zip(markers.time.tolist(), cells, strict=True), start=1)
    ]
    write_text(path, "\n".join((*head, *body, "")))
