"""What `--set` says of a movement: name=value, any number of times."""

from __future__ import annotations

from collections.abc import Sequence

from coxa.errors import CoxaError


def parse_values(words: Sequence[str]) -> dict[str, float]:
    """Read what --set says, each parameter once."""
    values: dict[str, float] = {}
    for name, value in map(_parse, words):
        if name in values:
            raise CoxaError(f"--set names '{name}' twice", todo="Say it once.")
        values[name] = value
    return values


def _parse(text: str) -> tuple[str, float]:
    """Read `name=value`. Raises `CoxaError` for anything else."""
    name, equals, value = text.partition("=")
    try:
        return name.strip(), float(value)
    except ValueError:
        what = f"'{text}' has no number" if equals else f"'{text}' is not name=value"
        raise CoxaError(what, todo="Write such as --set knee_deg=90.") from None
