"""One Markdown table of measured rows, and where and with what they were measured."""

from __future__ import annotations

import os
import platform
import shlex
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from time import perf_counter

from coxa.opensim.text import write_text

ROOT = Path(__file__).parents[1]
HEAD = ("what", "must reach", "measured", "peer", "ratio", "verdict")
VERDICTS = ("missed", "not measured", "reached", "reported")
"""In the order of the table: what asks for work comes first."""


class NotMeasuredError(Exception):
    """A row that cannot be measured here; the message says why."""


@dataclass(frozen=True)
class Measured:
    """What a row came to. `reached` is None where nothing must be reached; `detail` follows.

    `peer` is what another program needs for the same, `ratio` its share of ours.
    """

    text: str
    reached: bool | None
    detail: str = ""
    peer: str = ""
    ratio: str = ""


@dataclass(frozen=True)
class Row:
    """One line of the table: what is measured, what it must reach, and how to measure it."""

    what: str
    target: str
    measure: Callable[[], Measured]


@dataclass(frozen=True)
class Line:
    """A row that was measured, or the reason why it was not."""

    row: Row
    verdict: str
    text: str
    detail: str
    seconds: float
    peer: str = ""
    ratio: str = ""


def take(row: Row) -> Line:
    """Measure one row; what cannot be measured here becomes a line that says so."""
    begun = perf_counter()
    try:
        found = row.measure()
        verdict = {True: "reached", False: "missed", None: "reported"}[found.reached]
    except NotMeasuredError as reason:
        found, verdict = Measured(str(reason), None), "not measured"
    taken = perf_counter() - begun
    return Line(row, verdict, found.text, found.detail, taken, found.peer, found.ratio)


def table(lines: Sequence[Line]) -> str:
    """Lay lines out as Markdown, misses first, without the columns that stay empty."""
    ranked = sorted(lines, key=lambda line: VERDICTS.index(line.verdict))
    rows = [(x.row.what, x.row.target, x.text, x.peer, x.ratio, _strong(x.verdict)) for x in ranked]
    kept = [i for i in range(len(HEAD)) if any(row[i] for row in rows)]
    cells = (HEAD, ("---",) * len(HEAD), *rows)
    return "\n".join(f"| {' | '.join(row[i] for i in kept)} |" for row in cells)


def _strong(verdict: str) -> str:
    return f"**{verdict}**" if verdict == "missed" else verdict


def methods(lines: Sequence[Line]) -> str:
    """Say how rows are measured, in the words of their functions, with what they found."""
    shared: dict[object, list[Line]] = {}
    for line in lines:
        shared.setdefault(getattr(line.row.measure, "func", line.row.measure), []).append(line)
    parts = []
    for function, group in shared.items():
        what = group[0].row.what
        name = what if len(group) == 1 else what.partition(":")[0]
        parts.append(f"**{name}.** {' '.join((function.__doc__ or '').split())}")
        parts += [line.detail for line in group if line.detail]
    return "\n\n".join(parts)


def circumstances(command: Sequence[str], packages: Sequence[str]) -> str:
    """Name the command, date, machine, and versions of what took part."""
    versions = ", ".join(f"{name} {_version(name)}" for name in packages)
    when = datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC")
    return "\n".join(
        (
            f"- command: `{shlex.join(command)}`",
            f"- date: {when}, commit {_commit()}",
            f"- machine: {_processor()}, {os.cpu_count()} cores, {platform.system()}"
            f" {platform.machine()}",
            f"- versions: Python {platform.python_version()}, {versions}",
        )
    )


def publish(text: str, path: Path | None) -> None:
    """Print a report, and write it where asked."""
    sys.stdout.write(text)
    if path is not None:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_text(path, text)


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return str(getattr(sys.modules.get(package), "__version__", "not installed"))


def _commit() -> str:
    try:
        return subprocess.run(
            ["git", "describe", "--always", "--dirty=+", "--abbrev=8"],
            cwd=ROOT, capture_output=True, text=True, check=True,
        ).stdout.strip()  # fmt: skip
    except (OSError, subprocess.CalledProcessError):
        return "unknown"


def _processor() -> str:
    found = Path("/proc/cpuinfo")
    if found.exists():
        for line in found.read_text(encoding="utf-8", errors="replace").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()
