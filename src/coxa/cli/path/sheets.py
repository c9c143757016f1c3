"""Write a programme or a diary as others read them: calendar, paper, page, table, record."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from pathlib import Path

from coxa.cli.path.home import EXAMPLE, Home
from coxa.errors import CoxaError
from coxa.programme.plan import Plan
from coxa.programme.sheet.words import Cards, cards, no_picture
from coxa.store import ME

Draw = Callable[[str], bytes | None]


def write_sheet(kind: str, path: Path, plan: Plan, home: Home, *, plots: bool) -> None:
    """Write a programme (for `fhir`: what was done of it). Raises `CoxaError`."""
    data = _WRITERS[kind](plan, home, _picture if plots else no_picture)
    try:
        path.write_bytes(data)
    except OSError as error:
        raise CoxaError(f"it cannot be written ({error.strerror})", file=path) from error


def _who(home: Home) -> str:
    """Return what stands on a sheet; nothing for who has given no name."""
    return "" if home.name in (ME, EXAMPLE) else home.name


def _calendar(plan: Plan, home: Home, _: Draw) -> bytes:
    from coxa.programme.sheet.calendar import calendar

    return calendar(plan, who=home.name, cards=_cards())


def _page(plan: Plan, home: Home, draw: Draw) -> bytes:
    from coxa.programme.sheet.page import page

    return page(plan, who=_who(home), cards=_cards(), draw=draw).encode()


def _paper(plan: Plan, home: Home, draw: Draw) -> bytes:
    from coxa.programme.sheet.paper import paper

    return paper(plan, who=_who(home), cards=_cards(), draw=draw)


def _table(plan: Plan, home: Home, _: Draw) -> bytes:
    from coxa.programme.sheet.table import plan_table

    return plan_table(plan, _cards()).encode()


def _record(plan: Plan, home: Home, _: Draw) -> bytes:
    from coxa.programme.sheet.fhir import fhir

    told = fhir(home.store.entries(home.name), home.today, home.name)
    return (json.dumps(told.bundle, indent=1) + "\n").encode()


_WRITERS: dict[str, Callable[[Plan, Home, Draw], bytes]] = {
    "ics": _calendar,
    "html": _page,
    "pdf": _paper,
    "csv": _table,
    "fhir": _record,
}


@cache
def _cards() -> Cards:
    """Return titles and instructions: the movement library is imported for these."""
    return cards()


@cache
def _picture(exercise: str) -> bytes | None:
    """Return an exercise's picture, where matplotlib is installed to draw it once."""
    from coxa.cli.path.picture_shelf import picture

    return picture(exercise)
