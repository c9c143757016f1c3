"""A model as arrays: what every kernel is called with."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from coxa.kernels.arrays import Floats, Functions, Inertia, Ints, Paths, Tree, Wraps


@dataclass(frozen=True)
class Flat:
    """A model as arrays: what every kernel is called with."""

    functions: Functions
    tree: Tree
    inertia: Inertia
    wraps: Wraps
    paths: Paths
    bodies: tuple[str, ...]
    joints: tuple[str, ...]
    """The joints in the tree's order, which may differ from the model's."""


def ints(values: Iterable[int]) -> Ints:
    """Make an array of indices."""
    return np.array(list(values), np.int64)


def stack(rows: Sequence[Sequence[float] | Floats], *shape: int) -> Floats:
    """Make an array (n, *shape) of n rows, none included."""
    return np.array(rows, float).reshape((len(rows), *shape))
