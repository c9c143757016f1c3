"""The server's end of the worker: ask, wait no longer than is sensible, start it again."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

from coxa.app.jobs import ANSWER, ASK, READY, Trouble
from coxa.app.messages import Problem
from coxa.errors import CoxaError

START_S = 300.0
"""Kernels are compiled on the first start, and an old machine takes its time."""
ENVIRONMENT = {
    "OPENBLAS_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "MALLOC_ARENA_MAX": "2",  # or each thread keeps what it freed
}
AT_ONCE = {"quick": 2, "slow": 2}
"""Jobs that are under way: a slider waits for sliders, never for a long solve."""
WAITING = 400
"""Jobs that may wait beside these; who comes later is told so."""

Lane = Literal["quick", "slow"]


class Gone(Exception):
    """The process ended before it answered."""


class _Child:
    """One process, and what it still has to answer."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self.process = process
        self.waiting: dict[int, asyncio.Future[bytes]] = {}
        self.ready: asyncio.Future[bytes] = asyncio.get_running_loop().create_future()
        self.waiting[READY] = self.ready
        self.alive = True
        self._next = READY
        self._reader = asyncio.create_task(self._read())

    async def ask(self, content: bytes) -> bytes:
        """Send a job and wait for its answer. Raises `Gone`, or `Trouble` where it failed."""
        if not self.alive or self.process.stdin is None:
            raise Gone
        self._next += 1
        number, answer = self._next, asyncio.get_running_loop().create_future()
        self.waiting[number] = answer
        try:
            self.process.stdin.write(ASK.pack(number, len(content)) + content)
            await self.process.stdin.drain()
            return await answer
        except (BrokenPipeError, ConnectionResetError) as error:
            raise Gone from error
        finally:
            self.waiting.pop(number, None)

    async def _read(self) -> None:
        stream = self.process.stdout
        assert stream is not None
        with contextlib.suppress(asyncio.IncompleteReadError, ConnectionResetError):
            while True:
                number, failed, length = ANSWER.unpack(await stream.readexactly(ANSWER.size))
                content = await stream.readexactly(length)
                answer = self.waiting.pop(number, None)
                if answer is None or answer.done():
                    continue
                if failed:
                    answer.set_exception(Trouble(Problem(**json.loads(content))))
                else:
                    answer.set_result(content)
        self.alive = False
        for answer in self.waiting.values():
            if not answer.done():
                answer.set_exception(Gone())
        if self.ready.done() and not self.ready.cancelled():
            self.ready.exception()  # seen: nobody may be waiting for it

    async def end(self, *, kill: bool) -> None:
        """End the process: at once, or as it does by itself when its input ends."""
        self.alive = False
        if kill:
            with contextlib.suppress(ProcessLookupError):
                self.process.kill()
        elif self.process.stdin is not None:
            self.process.stdin.close()
        try:
            await asyncio.wait_for(self.process.wait(), 5.0)
        except TimeoutError:
            with contextlib.suppress(ProcessLookupError):
                self.process.kill()
            await self.process.wait()
        await self._reader


class Worker:
    """Asks a process that may crash, or never end; both are errors of one job, not of the server.

    Jobs that were under way in a process that ended are asked once more of the next one: mostly,
    it was not they that ended it.
    """

    def __init__(self, uploads: Path, *, warm: bool = True) -> None:
        self._uploads, self._warm = uploads, warm
        self._child: _Child | None = None
        self._starting = asyncio.Lock()
        self._lanes = {name: asyncio.Semaphore(count) for name, count in AT_ONCE.items()}
        self._waiting = 0

    @property
    def pid(self) -> int | None:
        """Return the process's number, None while there is none."""
        return None if self._child is None else self._child.process.pid

    async def ask(self, job: str, what: Mapping[str, Any], lane: Lane, limit_s: float) -> bytes:
        """Do a job and return what it gives.

        Raises `Trouble` for what the job found wrong, for one that takes longer than `limit_s`,
        one that ends the process twice, and where too many wait.
        """
        if self._waiting >= WAITING:
            raise Trouble(Problem("too much is asked at once", "Wait a moment."))
        content = json.dumps({"job": job, **what}).encode()
        self._waiting += 1
        try:
            async with self._lanes[lane]:
                for _ in range(2):
                    child = await self._running()
                    try:
                        return await asyncio.wait_for(child.ask(content), limit_s)
                    except TimeoutError:
                        await child.end(kill=True)
                        raise Trouble(_slow(limit_s)) from None
                    except Gone:
                        continue
        finally:
            self._waiting -= 1
        raise Trouble(Problem("the solve ended before it was done", "Try something else."))

    async def start(self) -> None:
        """Start the process ahead of the first job."""
        await self._running()

    async def stop(self) -> None:
        """End the process; it takes the uploads along."""
        child, self._child = self._child, None
        if child is not None:
            await child.end(kill=not child.ready.done())

    async def _running(self) -> _Child:
        async with self._starting:
            if self._child is None or not self._child.alive:
                self._child = _Child(await self._spawn())
            child = self._child
            try:
                await asyncio.wait_for(asyncio.shield(child.ready), START_S)
            except (TimeoutError, Gone) as error:
                await child.end(kill=True)
                raise CoxaError(
                    "the part that solves does not start", todo="See what the terminal says."
                ) from error
            return child

    async def _spawn(self) -> asyncio.subprocess.Process:
        return await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "coxa.app.jobs",
            str(self._uploads),
            *(["warm"] if self._warm else []),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            env=os.environ | ENVIRONMENT,
            start_new_session=True,  # the terminal's Ctrl-C is for the server, which ends it
        )


def _slow(limit_s: float) -> Problem:
    return Problem(
        f"this took longer than {limit_s:g} s and was given up",
        "Give a shorter movement, or use `coxa solve`, which has no limit.",
    )
