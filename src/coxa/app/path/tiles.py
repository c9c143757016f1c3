"""The article's three things to take away (its statement 95), beside the statements behind them."""

from __future__ import annotations

from functools import cache

from coxa.app.messages import TileInfo
from coxa.evidence.article.statements import read_statements

TILES = (
    (
        "Hinge at the hips",
        "Bend where the legs begin, the back one line from the head to the sacrum.",
        (53,),
    ),
    (
        "Burn the sides of your hips",
        "Step sideways, slowly, until the side of the hip is warm.",
        (58, 59),
    ),
    (
        "The psoas is no knot",
        "There is nothing to press on. How far the hip goes behind you can be measured.",
        (32, 33),
    ),
)
"""Title, what to do, and the numbers of the statements."""


@cache
def three() -> tuple[TileInfo, ...]:
    """Return the three, with the ids of their statements."""
    known = {row.number: row.id for row in read_statements().values()}
    return tuple(
        TileInfo(title, text, tuple(known[n] for n in rows)) for title, text, rows in TILES
    )
