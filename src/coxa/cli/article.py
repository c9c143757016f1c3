"""Test the article's statements, and show what was found in the face that was asked for."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from coxa.cli.article_report import say_safety, show_ledger, show_row
from coxa.errors import CoxaError
from coxa.evidence.article.finding import Finding, Statement
from coxa.evidence.article.keeping import find_all, keeper
from coxa.evidence.article.ledger_file import as_text, ledger_as_dict
from coxa.evidence.article.markdown import render
from coxa.evidence.article.statements import SECTIONS, find_statement, read_statements
from coxa.evidence.article.tally import has_failed
from coxa.evidence.article.worded import chart_of

OWN = "coxa"


@dataclass(frozen=True)
class Request:
    """What the command line asked for."""

    row: str | None
    safety: bool
    section: str | None
    failed: bool
    anew: bool
    as_json: bool
    as_md: bool
    model: str
    report: Path | None
    plots: bool
    out: Path


def run_article(request: Request, screen: Console, aside: Console) -> None:
    """Find what was asked for, compute what is not kept, and show or write it."""
    if request.safety:
        say_safety(screen)
        return
    if request.as_json and request.as_md:
        raise CoxaError("--json and --md print two things in one place", todo="Ask for one.")
    if request.report is not None:
        _check_page(request.report)
    rows = _chosen(request)
    _check_model(request.model)
    findings = _find(rows, request, aside)
    if request.failed:
        findings = [one for one in findings if has_failed(one)]
    if request.report is not None:
        _write_page(request, findings, aside)
    if request.as_json:
        sys.stdout.write(as_text(ledger_as_dict(findings)))
    elif request.as_md:
        sys.stdout.write(render(findings))
    elif request.row is not None:
        for one in findings:
            show_row(one, screen)
            _picture(one, request, screen)
    elif request.report is None:
        show_ledger(findings, screen, only_failed=request.failed)


def _chosen(request: Request) -> list[Statement]:
    """Return the statements that are asked for, in the article's order."""
    if request.row is not None:
        if request.section is not None or request.failed:
            raise CoxaError(
                "--section and --failed choose among rows, and one is named",
                todo="Leave them out, or the row.",
            )
        return [find_statement(request.row)]
    rows = list(read_statements().values())
    if request.section is None:
        return rows
    letter = request.section.strip().upper()
    if letter not in SECTIONS:
        known = ", ".join(f"{key} {title}" for key, title in SECTIONS.items())
        raise CoxaError(f"the article has no section '{request.section}'", todo=f"Known: {known}.")
    return [row for row in rows if row.section == letter]


def _find(rows: Sequence[Statement], request: Request, aside: Console) -> list[Finding]:
    """Take what is kept, and compute the rest under a bar."""

    def prepare() -> None:
        from coxa.study.compiling import compile_kernels

        compile_kernels(lambda text: aside.print(text, style="dim", soft_wrap=True))

    keep = keeper(request.model)
    found = find_all(rows, request.model, anew=request.anew, keep=keep, prepare=prepare)
    bar = Progress(
        TextColumn("{task.description:<44}"), BarColumn(None), MofNCompleteColumn(),
        console=aside, transient=True, disable=not aside.is_terminal,
    )  # fmt: skip
    findings: list[Finding] = []
    with bar:
        task = bar.add_task("", total=len(rows))
        for row in rows:
            bar.update(task, description=row.title[:44])
            findings.append(next(found))
            bar.advance(task)
    next(found, None)  # let it tidy up
    return findings


def _check_model(model: str) -> None:
    if model != OWN and not Path(model).is_file():
        raise CoxaError(
            "there is no such model", file=Path(model), todo="Name an .osim file, or coxa."
        )


def _check_page(page: Path) -> None:
    """Refuse, before anything is computed, a page that could not be written."""
    if page.suffix not in (".html", ".htm"):
        raise CoxaError("a page's name ends with .html", file=page)
    folder = page.parent
    if page.is_dir() or (folder.exists() and not folder.is_dir()):
        raise CoxaError("something else is in the way of the page", file=page)
    nearest = next(f for f in (folder, *folder.resolve().parents) if f.exists())
    blocked = page if page.exists() else nearest
    if not os.access(blocked, os.W_OK):
        raise CoxaError("the page cannot be written there", file=page, todo="Give another path.")


def _write_page(request: Request, findings: Sequence[Finding], aside: Console) -> None:
    from coxa.cli.article_page import page

    assert request.report is not None
    file = request.report
    pictures = request.plots and _can_draw(aside)
    text = page(findings, pictures=pictures)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    except OSError as error:
        raise CoxaError(
            f"the page cannot be written ({error.strerror or error})", file=file
        ) from error
    size = len(text.encode()) / 1e6
    aside.print(f"{file}: {len(findings)} rows, {size:.1f} MB", highlight=False, soft_wrap=True)


def _picture(finding: Finding, request: Request, screen: Console) -> None:
    """Draw a row's picture and say where it lies."""
    chart = chart_of(finding)
    if chart is None or not request.plots or not _can_draw(screen):
        return
    from coxa.cli.pictures.chart import save_chart

    files = save_chart(chart, request.out, finding.id)
    names = " and ".join(os.path.relpath(file) for file in files)
    screen.print(f"Picture: {names}", highlight=False, soft_wrap=True)


def _can_draw(aside: Console) -> bool:
    if find_spec("matplotlib") is not None:
        return True
    aside.print("Pictures are left out: pip install 'coxa[plots]' for them.", style="dim")
    return False
