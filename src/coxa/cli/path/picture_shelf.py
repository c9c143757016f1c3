"""Small pictures of exercises, each drawn once and kept in the user's cache folder."""

from __future__ import annotations

import hashlib
import shutil
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from tempfile import NamedTemporaryFile

import coxa

SHOWS = (
    "movement",
    "cli/pictures",
    "cli/path/exercise_pictures.py",
    "anatomy/tables/programme/exercises.csv",
)
"""What a picture rests on, below the package: when any of it changes, all are drawn anew."""
PNG = b"\x89PNG"


def picture(exercise: str) -> bytes | None:
    """Return an exercise's picture as PNG; None where matplotlib is missing to draw it.

    The one that was kept is taken without the engine. Where nothing can be kept it is drawn
    every time.
    """
    shelf = _shelf()
    path = None if shelf is None else shelf / f"{exercise}.png"
    if path is not None and (kept := _read(path)) is not None:
        return kept
    from coxa.cli.path.exercise_pictures import draw_exercise

    drawn = draw_exercise(exercise)
    if drawn is not None and path is not None:
        _keep(path, drawn)
    return drawn


def _read(path: Path) -> bytes | None:
    try:
        found = path.read_bytes()
    except OSError:
        return None
    return found if found.startswith(PNG) else None


def _keep(path: Path, png: bytes) -> None:
    """Put a picture on the shelf, whole or not at all; those of other versions leave it."""
    try:
        if not path.parent.is_dir():
            shutil.rmtree(path.parent.parent, ignore_errors=True)
            path.parent.mkdir(parents=True, mode=0o700)
        with NamedTemporaryFile(dir=path.parent, suffix=".part", delete=False) as file:
            file.write(png)
        Path(file.name).replace(path)
    except OSError:
        return


@cache
def _shelf() -> Path | None:
    """Return the folder of this version's pictures; None where no folder can be named."""
    if find_spec("platformdirs") is None:
        return None
    from platformdirs import user_cache_path

    package = Path(coxa.__file__).parent
    digest = hashlib.sha256(coxa.__version__.encode())
    for name in SHOWS:
        for file in sorted((package / name).rglob("*.py")) or [package / name]:
            digest.update(file.read_bytes())
    return user_cache_path("coxa") / "pictures" / digest.hexdigest()[:16]
