"""The published figure beside an experiment, by the row and how its name begins."""

from __future__ import annotations

from coxa.anatomy.article import Published, read_published


def figure(row: str, begins: str) -> Published:
    """Return the first figure of a row whose quantity begins so; one has to be there."""
    return next(p for p in read_published()[row] if p.quantity.startswith(begins))


def within(value: float, published: Published) -> bool:
    """Tell whether a value lies in a figure's band; never in one that has none."""
    if published.low is None or published.high is None:
        return False
    return bool(published.low <= value <= published.high)


def value(row: str, begins: str) -> float:
    """Return a figure's number; it has to have one."""
    found = figure(row, begins).value
    assert found is not None, (row, begins)
    return found


def band(row: str, begins: str) -> tuple[float, float]:
    """Return a figure's low and high end; it has to have both."""
    found = figure(row, begins)
    assert found.low is not None, (row, begins)
    assert found.high is not None, (row, begins)
    return found.low, found.high
