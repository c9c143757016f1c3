"""A screen half done: kept after every answer, so that nothing is typed twice."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from coxa.cli.path.aside import data_folder, write_private
from coxa.cli.path.given import Given, given_text, read_given
from coxa.errors import CoxaError


@dataclass(frozen=True)
class Draft:
    """The file in which answers of a person are kept until they are stored."""

    path: Path

    def keep(self, given: Given) -> None:
        """Write what was answered so far. Raises `CoxaError` where no file can be."""
        try:
            write_private(self.path, given_text(given))
        except OSError as error:
            raise CoxaError(
                f"what you type cannot be kept: {error.strerror}", file=self.path,
                todo="Make room, or name another folder in COXA_DATA.",
            ) from error  # fmt: skip

    def read(self, today: date) -> Given | None:
        """Return what was kept; None where there is nothing, or nothing that is of use."""
        try:
            return read_given(self.path, today) if self.path.exists() else None
        except CoxaError:
            return None

    def drop(self) -> None:
        """Take the file away: it is all in the store now."""
        self.path.unlink(missing_ok=True)


def draft_of(name: str) -> Draft:
    """Return the draft of a person."""
    label = "".join(c if c.isalnum() or c in "-_" else "_" for c in name)
    return Draft(data_folder() / f"unfinished-{label}.toml")
