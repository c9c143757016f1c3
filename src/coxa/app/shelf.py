"""What was made is kept while there is room."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Mapping
from dataclasses import fields, is_dataclass
from threading import RLock
from typing import Any, Generic, TypeVar

import numpy as np

from coxa.model.model import Model

Value = TypeVar("Value")


class Shelf(Generic[Value]):
    """Values by their keys, the least used dropped first; each is made once, however many ask."""

    def __init__(
        self, most: int, most_bytes: int = 0, size: Callable[[Value], int] | None = None
    ) -> None:
        self._most, self._most_bytes, self._size = most, most_bytes, size
        self._values: OrderedDict[Hashable, tuple[Value, int]] = OrderedDict()
        self._making: dict[Hashable, RLock] = {}
        self._lock = RLock()

    def __len__(self) -> int:
        return len(self._values)

    @property
    def bytes(self) -> int:
        """Return how much all values hold, where their sizes are told."""
        return sum(size for _, size in self._values.values())

    def take(self, key: Hashable, make: Callable[[], Value]) -> Value:
        """Return a value, made where it is not kept."""
        with self._lock:
            making = self._making.setdefault(key, RLock())
        try:
            with making:
                with self._lock:
                    if key in self._values:
                        self._values.move_to_end(key)
                        return self._values[key][0]
                value = make()
                self._keep(key, value)
                return value
        finally:
            with self._lock:
                self._making.pop(key, None)

    def _keep(self, key: Hashable, value: Value) -> None:
        size = 0 if self._size is None else self._size(value)
        with self._lock:
            self._values[key] = value, size
            while len(self._values) > self._most or (
                len(self._values) > 1 and self.bytes > self._most_bytes > 0
            ):
                self._values.popitem(last=False)


def array_bytes(what: Any, depth: int = 6) -> int:
    """Count the bytes of the arrays that a record holds."""
    if isinstance(what, np.ndarray):
        return int(what.nbytes)
    if depth == 0 or isinstance(what, Model):
        return 0
    if is_dataclass(what):
        return sum(array_bytes(getattr(what, f.name), depth - 1) for f in fields(what))
    if isinstance(what, tuple | list):
        return sum(array_bytes(one, depth - 1) for one in what)
    if isinstance(what, Mapping):
        return sum(array_bytes(one, depth - 1) for one in what.values())
    return 0
