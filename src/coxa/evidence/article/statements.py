"""The statements in our words, one file a section."""

from __future__ import annotations

import tomllib
from dataclasses import fields
from functools import cache
from pathlib import Path
from typing import get_args

from coxa.errors import CoxaError, nearest
from coxa.evidence.article.finding import Kind, Literature, Method, Statement

WORDS = Path(__file__).parent / "words"
SECTIONS = {
    "A": "Opening claims",
    "B": "The gluteal trio",
    "C": "The deep six",
    "D": "Hip flexors",
    "E": "Adductors",
    "F": "Why hips feel tight",
    "G": "Movement patterns",
    "H": "Misconceptions",
    "I": "Actions",
}
COUNT = 95
_ALLOWED = {
    "kind": get_args(Kind),
    "method": get_args(Method),
    "literature": get_args(Literature),
}


@cache
def read_statements() -> dict[str, Statement]:
    """Read all statements by their ids, in the article's order. Raises `CoxaError`."""
    found: list[Statement] = []
    for path in sorted(WORDS.glob("*.toml")):
        section = path.stem[0].upper()
        with path.open("rb") as file:
            rows = tomllib.load(file)
        found += [_statement(path, section, name, row) for name, row in rows.items()]
    return {one.id: one for one in sorted(found, key=lambda one: one.number)}


def find_statement(name: str) -> Statement:
    """Return a statement by its id or number. Raises `CoxaError` with the near miss."""
    statements = read_statements()
    known = {str(one.number): one for one in statements.values()} | statements
    found = known.get(name.strip().lower().replace("_", "-"))
    if found is None:
        numbered = name.strip().lstrip("+-").isdecimal()
        todo = f"Rows are 1 to {COUNT}." if numbered else nearest(name, statements)
        raise CoxaError(f"the article has no row '{name}'", todo=todo)
    return found


def _statement(path: Path, section: str, name: str, row: dict[str, object]) -> Statement:
    known = {field.name for field in fields(Statement)} - {"id", "section"}
    for key in row:
        if key not in known:
            raise CoxaError(f"'{name}' has no '{key}'", file=path, todo=nearest(key, known))
    for key, allowed in _ALLOWED.items():
        if row.get(key) not in allowed:
            raise CoxaError(
                f"{key} of '{name}' is {row.get(key)!r}", file=path, todo=f"One of {allowed}."
            )
    try:
        return Statement(id=name, section=section, **row)  # type: ignore[arg-type]
    except TypeError as error:
        raise CoxaError(f"'{name}': {error}", file=path) from error
