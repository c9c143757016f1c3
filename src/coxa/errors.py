"""Errors a user can act on: where it happened, what is wrong, what to do."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from pathlib import Path


class CoxaError(Exception):
    """Say what is wrong with an input, where, and what to do about it.

    `str(error)` reads `file:line: what (column). todo`.
    """

    def __init__(
        self,
        what: str,
        *,
        file: str | Path | None = None,
        line: int | None = None,
        column: str | int | None = None,
        todo: str | None = None,
    ) -> None:
        self.what = what
        self.file = None if file is None else str(file)
        self.line = line
        self.column = column
        self.todo = todo
        super().__init__(self._text())

    def _text(self) -> str:
        where = ""
        if self.file is not None:
            where = self.file if self.line is None else f"{self.file}:{self.line}"
            where += ": "
        elif self.line is not None:
            where = f"line {self.line}: "
        column = "" if self.column is None else f" (column {self.column})"
        todo = "" if self.todo is None else f" {self.todo}"
        end = "" if self.what.endswith((".", "?", "!")) and not column else "."
        return f"{where}{self.what}{column}{end}{todo}"


def nearest(name: str, known: Iterable[str]) -> str:
    """Offer the nearest known name as a sentence, or the list of names when none is near.

    Returns `"Did you mean 'hip_flexion_r'?"`, or `"Known: a, b, ..."`.
    """
    names = list(known)
    folded = {n.lower(): n for n in names}
    close = get_close_matches(name.lower(), list(folded), n=1, cutoff=0.6)
    if close:
        return f"Did you mean '{folded[close[0]]}'?"
    if not names:
        return "None is known here."
    return f"Known: {', '.join(names[:12])}{', ...' if len(names) > 12 else '.'}"
