"""Time the stages of a solve, and tell whoever shows progress."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from time import perf_counter

Stage = Callable[[str], AbstractContextManager[object]]


class Clock:
    """Time each stage, and pass it on to whoever shows progress."""

    def __init__(self, stage: Stage | None) -> None:
        self.stage: Stage = stage or (lambda name: nullcontext())
        self.seconds: dict[str, float] = {}

    def __call__(self, name: str) -> Clock:
        """Name the stage that the `with` block runs."""
        self.name = name
        return self

    def __enter__(self) -> None:
        self.inner = self.stage(self.name)
        self.inner.__enter__()
        self.begun = perf_counter()

    def __exit__(self, *error: object) -> None:
        self.seconds[self.name] = perf_counter() - self.begun
        self.inner.__exit__(None, None, None)
