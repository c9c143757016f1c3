"""Tests the article's rows beside the page: they take half a minute, and no slider waits."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from starlette.concurrency import run_in_threadpool

from coxa.app.jobs import Trouble
from coxa.app.messages import Finding, Ledger
from coxa.app.worker import Worker
from coxa.errors import CoxaError

if TYPE_CHECKING:
    from coxa.app.article import Draw
    from coxa.evidence.article import finding as found

LIMIT_S = 300.0


class Clerk:
    """Keeps the ledger: a worker of its own, and what it found."""

    def __init__(self, folder: Path, draw: Draw | None) -> None:
        self._worker = Worker(folder, warm=False)
        self._draw = draw
        self._found: dict[str, found.Finding] = {}
        self._failed: set[str] = set()
        self._finding: dict[str, asyncio.Task[found.Finding]] = {}
        self._filling: asyncio.Task[None] | None = None

    async def ledger(self) -> Ledger:
        """List the statements; those that are not known yet are tested from now on."""
        from coxa.app.article import ledger  # the server starts without it

        listed = await run_in_threadpool(ledger, dict(self._found))
        pending = [row.id for part in listed.sections for row in part.rows if row.pending]
        left = [name for name in pending if name not in self._failed]
        if left and (self._filling is None or self._filling.done()):
            self._filling = asyncio.create_task(self._fill(left))
        return replace(listed, computing=bool(left))

    async def finding(self, name: str) -> Finding:
        """Return a statement's finding, tested now where it is not known."""
        from coxa.app.article import finding_of, kept_finding

        one = await run_in_threadpool(kept_finding, name, dict(self._found))
        if one is None:
            one = await self._find(name)
        return await run_in_threadpool(finding_of, one, self._draw)

    async def stop(self) -> None:
        """End what is under way."""
        for task in (self._filling, *self._finding.values()):
            if task is not None:
                task.cancel()
        await self._worker.stop()

    async def _fill(self, rows: Sequence[str]) -> None:
        for name in rows:
            if name not in self._found:
                try:
                    await self._find(name)
                except (CoxaError, Trouble):  # told where the row is asked for
                    self._failed.add(name)
        if not self._finding:
            await self._worker.stop()

    async def _find(self, name: str) -> found.Finding:
        """Test a row, once however many ask for it."""
        task = self._finding.get(name)
        if task is None:
            task = self._finding[name] = asyncio.create_task(self._test(name))
            task.add_done_callback(lambda done: self._forget(name, done))
        return await asyncio.shield(task)  # who goes away leaves the others what they wait for

    def _forget(self, name: str, done: asyncio.Task[found.Finding]) -> None:
        del self._finding[name]
        if not done.cancelled():
            done.exception()  # seen: whoever asked may have gone away

    async def _test(self, name: str) -> found.Finding:
        from coxa.app.article import read_found

        content = await self._worker.ask("finding", {"id": name}, "slow", LIMIT_S)
        self._found[name] = await run_in_threadpool(read_found, content)
        return self._found[name]
