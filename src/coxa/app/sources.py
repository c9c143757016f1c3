"""What is cited, for the page. The server tells it too, so it needs no engine."""

from __future__ import annotations

from functools import cache

from coxa.anatomy.sources import read_sources
from coxa.app.messages import SourceInfo


def sources_of(keys: tuple[str, ...]) -> tuple[SourceInfo, ...]:
    """Return sources by their keys, those that are not known left out."""
    known = _sources()
    return tuple(known[key] for key in dict.fromkeys(keys) if key in known)


@cache
def _sources() -> dict[str, SourceInfo]:
    return {
        key: SourceInfo(key, source.citation, source.doi, source.mark)
        for key, source in read_sources().items()
    }


def all_sources() -> tuple[SourceInfo, ...]:
    """Return every source, by its citation."""
    return tuple(sorted(_sources().values(), key=lambda source: source.citation))
