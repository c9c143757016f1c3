"""The one store of a server, opened when it is first needed, and the threads that talk to it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from coxa.store import Store, open_store

Answer = TypeVar("Answer")


class Keeper:
    """Asks the store, one question at a time: what is written by one is seen by the next.

    What takes long is asked aside, by a connection of its own, so that no page waits for a file
    with all of a diary.
    """

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(1, "coxa-store")
        self._aside = ThreadPoolExecutor(1, "coxa-store-aside")
        self._store: Store | None = None

    async def ask(self, act: Callable[[Store], Answer]) -> Answer:
        """Do something with the store. Raises `CoxaError` where it cannot be opened."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._do, act)

    async def ask_aside(self, act: Callable[[Store], Answer]) -> Answer:
        """Do something that may take seconds."""
        return await asyncio.get_running_loop().run_in_executor(self._aside, _do_once, act)

    async def stop(self) -> None:
        """Close the store, after what is being asked of it."""
        self._aside.shutdown(wait=True)
        self._thread.shutdown(wait=True)
        store, self._store = self._store, None
        if store is not None:
            store.close()

    def _do(self, act: Callable[[Store], Answer]) -> Answer:
        if self._store is None:
            self._store = open_store()
        return act(self._store)


def _do_once(act: Callable[[Store], Answer]) -> Answer:
    with open_store() as store:
        return act(store)
