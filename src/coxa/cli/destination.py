"""Where a model may be written."""

from __future__ import annotations

from pathlib import Path

from coxa.errors import CoxaError


def check_model_file(path: Path, *read: str | Path | None) -> None:
    """Refuse a name that is no OpenSim model's, and a file among those that are `read`."""
    if path.suffix != ".osim":
        raise CoxaError("an OpenSim model's name ends with .osim", file=path)
    for source in read:
        if source is not None and path.resolve() == Path(source).resolve():
            raise CoxaError(
                "the model would replace a file that it is made of",
                file=path,
                todo="Give another name.",
            )
