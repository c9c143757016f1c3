"""Tests the article's rows beside the page: they take half a minute, and no slider waits."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Sequence
from pathlib import Path

from starlette.concurrency import run_in_threadpool

from coxa.app.article import Draw, finding_of, kept_finding, ledger, read_found
from coxa.app.jobs import Trouble
from coxa.app.messages import Finding, Ledger
from coxa.app.worker import Worker
from coxa.errors import CoxaError
from coxa.evidence.article import finding as found

LIMIT_S = 300.0


class Clerk:
    """Keeps the ledger: a worker of its own, and what it found."""

    def __init__(self, folder: Path, draw: Draw | None) -> None:
        self._worker = Worker(folder)
        self._draw = draw
        self._found: dict[str, found.Finding] = {}
        self._filling: asyncio.Task[None] | None = None

    async def ledger(self) -> Ledger:
        """List the statements; those that are not known yet are tested from now on."""
        listed = await run_in_threadpool(ledger, dict(self._found))
        pending = [row.id for part in listed.sections for row in part.rows if row.pending]
        if pending and (self._filling is None or self._filling.done()):
            self._filling = asyncio.create_task(self._fill(pending))
        return listed

    async def finding(self, name: str) -> Finding:
        """Return a statement's finding, tested now where it is not known."""
        one = await run_in_threadpool(kept_finding, name, dict(self._found))
        if one is None:
            one = await self._find(name)
        return await run_in_threadpool(finding_of, one, self._draw)

    async def stop(self) -> None:
        """End what is under way."""
        if self._filling is not None:
            self._filling.cancel()
        await self._worker.stop()

    async def _fill(self, rows: Sequence[str]) -> None:
        for name in rows:
            if name not in self._found:
                with contextlib.suppress(CoxaError, Trouble):  # told where the row is asked for
                    await self._find(name)
        await self._worker.stop()

    async def _find(self, name: str) -> found.Finding:
        content = await self._worker.ask("finding", {"id": name}, "slow", LIMIT_S)
        self._found[name] = await run_in_threadpool(read_found, content)
        return self._found[name]
