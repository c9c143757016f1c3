"""Audit a model and show what was found."""

from __future__ import annotations

import json
import os
import sys
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from time import perf_counter

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from coxa.anatomy.segments import REFERENCE_HEIGHT_M
from coxa.errors import CoxaError
from coxa.findings.passport import Finding, Passport, Section, Severity, audit
from coxa.study.compiling import compile_kernels
from coxa.study.inputs import OWN, load_model

COLORS: dict[Severity, str] = {"fault": "bold red", "notice": "yellow", "ok": "green"}
SHOWN = 12
"""Notices that are shown where not all are asked for."""
FILE = "passport.json"
PICTURES = ("neutral.png", "arms.png", "jumps.png")


@dataclass(frozen=True)
class Request:
    """What the command line asked for."""

    model: str
    height_m: float | None
    everything: bool
    as_json: bool
    plots: bool
    out: Path | None


def run_passport(request: Request, screen: Console, aside: Console) -> None:
    """Audit a model; show tables or JSON, and write files where a folder is given."""
    begun = perf_counter()
    if request.out is not None:
        _check_folder(request.out)
    model = load_model(request.model, allow_unsupported=True)
    compile_kernels(lambda text: aside.print(text, style="dim", soft_wrap=True))
    known = REFERENCE_HEIGHT_M if request.model == OWN else None
    passport = audit(model, known if request.height_m is None else request.height_m)
    if request.as_json:
        sys.stdout.write(_json(passport))
    else:
        show_passport(passport, screen, everything=request.everything)
    files = () if request.out is None else _write(passport, request.out, request.plots)
    if request.as_json:
        return
    if files:
        names = ", ".join(f.name for f in files)
        screen.print(f"\n{os.path.relpath(files[0].parent)}/: {names}", highlight=False)
    screen.print(f"Done in {perf_counter() - begun:.2f} s.", highlight=False)


def show_passport(passport: Passport, screen: Console, *, everything: bool = False) -> None:
    """Print a line a check, then the faults and the notices, worst first."""
    model = passport.sweep.model
    screen.print(
        f"\n[bold]{escape(passport.source or passport.model)}[/]  {escape(passport.model)}\n"
        f"{len(model.muscles)} muscle elements, {len(passport.sweep.hips.crossing)} of them over "
        f"the hips; {model.mass:.1f} kg; height {passport.height_m:.2f} m for comparisons",
        highlight=False,
    )
    screen.print(_summary(passport))
    for severity, title in (("fault", "Faults"), ("notice", "Notices"), ("ok", "In order")):
        if severity == "ok" and not everything:
            continue
        rows = [(s, f) for s, f in passport.findings if f.severity == severity]
        shown = rows if everything or severity == "fault" else rows[:SHOWN]
        if shown:
            screen.print(_table(title, shown))
        if len(rows) > len(shown):
            screen.print(f"... and {len(rows) - len(shown)} more: --all, or --json", style="dim")


def _summary(passport: Passport) -> Table:
    table = Table("check", "", "found", title="Passport", title_justify="left")
    for section in passport.sections:
        counts = [(len(section.of(s)), s) for s in ("fault", "notice")]
        told = ", ".join(_count(n, s) for n, s in counts if n) or "ok"
        color = COLORS[section.severity]
        table.add_row(section.title, f"[{color}]{told}[/]", escape(section.summary))
    return table


def _count(n: int, severity: str) -> str:
    return f"{n} {severity}{'s' if n > 1 else ''}"


def _table(title: str, rows: list[tuple[Section, Finding]]) -> Table:
    table = Table(title, title_justify="left")
    table.add_column("number", justify="right", no_wrap=True)
    table.add_column("limit", justify="right", no_wrap=True)
    table.add_column("unit", no_wrap=True)
    last = ""
    for section, finding in rows:
        if section.title != last:
            table.add_section()
            table.add_row(f"[bold]{section.title}[/]", "", "", "")
        last = section.title
        where = "" if finding.where in finding.what else f" [dim]({escape(finding.where)})[/]"
        table.add_row(escape(finding.what) + where, _number(finding.number), _number(finding.limit))
    return table


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.3g}"


def _json(passport: Passport) -> str:
    return json.dumps(passport.as_dict(), indent=1, ensure_ascii=False, allow_nan=False) + "\n"


def _check_folder(folder: Path) -> None:
    """Refuse a file, or a folder that holds anything else than an earlier passport."""
    if folder.is_file():
        raise CoxaError("a file is in the way of the passport", file=folder)
    if folder.is_dir() and any(folder.iterdir()) and not (folder / FILE).is_file():
        raise CoxaError(
            "the folder holds something else than a passport",
            file=folder,
            todo="Give another folder with --out.",
        )


def _write(passport: Passport, folder: Path, plots: bool) -> tuple[Path, ...]:
    """Write the passport as JSON, and its pictures where matplotlib is there."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name in PICTURES:
            (folder / name).unlink(missing_ok=True)  # those of an earlier passport
        file = folder / FILE
        file.write_text(_json(passport), encoding="utf-8")
    except OSError as error:
        raise CoxaError(
            f"the passport cannot be written ({error.strerror or error})", file=folder
        ) from error
    if not plots or find_spec("matplotlib") is None:
        return (file,)
    from coxa.cli.pictures.passport import draw_passport

    return (file, *draw_passport(passport, folder))
