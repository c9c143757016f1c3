"""Findings that were computed before, kept on disk until version, sources or model change."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from functools import cache
from importlib.metadata import version
from pathlib import Path

from coxa.evidence.article.finding import Finding, Statement
from coxa.evidence.article.ledger_file import as_text, plain, read_finding

PACKAGE = Path(__file__).resolve().parents[2]
SHOWS = ("cli", "app")
"""The rooms that only show what was found: a change there makes nothing stale."""
COMPUTES = ("numpy", "scipy", "numba")
KEPT = 4
"""Ledgers that are kept, of models and versions; the oldest go."""


def keeper(model: str | Path, folder: Path | None = None) -> Keeper:
    """Return where findings of a model are kept: `coxa`, or an OpenSim file."""
    base = _cache_home() / "coxa" / "article" if folder is None else folder
    digest = hashlib.sha256(_source_digest())
    file = Path(model)
    digest.update(file.read_bytes() if file.is_file() else str(model).encode())
    return Keeper(base / digest.hexdigest()[:16])


class Keeper:
    """Findings on disk, one file a row, in a folder named after all that made them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def find(self, row: Statement) -> Finding | None:
        """Return the finding of a row, if one is kept that can be read."""
        try:
            return read_finding(json.loads(self._file(row).read_text(encoding="utf-8")))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def keep(self, finding: Finding) -> None:
        """Keep a finding; where nothing can be written, it is computed again next time."""
        file = self._file(finding.statement)
        fresh = file.with_suffix(f".{os.getpid()}")
        with suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            fresh.write_text(as_text(plain(finding)), encoding="utf-8")
            fresh.replace(file)  # whole or not at all: two commands may run at once

    def tidy(self) -> None:
        """Remove the ledgers that were used longest ago."""
        with suppress(OSError):
            self.folder.touch()
            others = sorted(self.folder.parent.iterdir(), key=lambda one: -one.stat().st_mtime)
            for old in others[KEPT:]:
                shutil.rmtree(old, ignore_errors=True)

    def _file(self, row: Statement) -> Path:
        return self.folder / f"{row.id}.json"


def find_all(
    rows: Sequence[Statement],
    model: str | Path,
    *,
    anew: bool = False,
    keep: Keeper | None = None,
    prepare: Callable[[], object] = lambda: None,
) -> Iterator[Finding]:
    """Give each row's finding: the kept one, or one computed now and kept. `anew`: all computed.

    The engine starts with the first row that has to be computed, after `prepare`. Raises
    `CoxaError` for a model that cannot be read.
    """
    known = {} if keep is None or anew else {row.id: keep.find(row) for row in rows}
    laboratory = None
    for row in rows:
        found = known.get(row.id)
        if found is None:
            from coxa.evidence.article.ledger import start, try_row

            if laboratory is None:
                prepare()
                laboratory = start(model)
            found = try_row(row, laboratory)
            if keep is not None:
                keep.keep(found)
        yield found
    if keep is not None and laboratory is not None:
        keep.tidy()


@cache
def _source_digest() -> bytes:
    digest = hashlib.sha256(" ".join(version(name) for name in ("coxa", *COMPUTES)).encode())
    for file in sorted(PACKAGE.rglob("*")):
        inside = file.relative_to(PACKAGE)
        if file.suffix in (".py", ".csv", ".toml") and inside.parts[0] not in SHOWS:
            digest.update(str(inside).encode())
            digest.update(file.read_bytes())
    return digest.digest()


def _cache_home() -> Path:
    home = os.environ.get("COXA_CACHE") or os.environ.get("XDG_CACHE_HOME")
    return Path(home) if home else Path.home() / ".cache"
