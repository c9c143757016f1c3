"""Keep what was typed when the database does not take it: a file beside, named and private."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from coxa.cli.path.home import now
from coxa.errors import CoxaError
from coxa.programme.diary import Entry, entry_to_dict
from coxa.store.opening import default_file

FORMAT = "coxa-kept-aside"
ASIDE = "coxa-entry-*.json"
"""Files that hold entries which no database took."""


def keep_aside(me: str | None, entries: tuple[Entry, ...], error: CoxaError) -> CoxaError:
    """Write entries that could not be stored into a file beside; return the error that names it."""
    told = {"format": FORMAT, "me": me, "entries": [entry_to_dict(e) for e in entries]}
    path = write_aside("entry", json.dumps(told, indent=1), ".json")
    kept = f"What you typed is kept in {path}: `coxa data import {path}` brings it in later."
    return CoxaError(
        error.what, file=error.file, todo=kept if error.todo is None else f"{error.todo} {kept}"
    )


def write_aside(what: str, text: str, suffix: str) -> Path:
    """Write a private file into the data folder, or where that is closed, the current one."""
    name = f"coxa-{what}-{now():%Y%m%d-%H%M%S}"
    for folder in (data_folder(), Path.cwd()):
        for turn in ("", *(f"-{n}" for n in range(2, 100))):
            path = folder / f"{name}{turn}{suffix}"
            try:
                write_private(path, text, new=True)
            except FileExistsError:
                continue
            except OSError:
                break
            return path
    raise CoxaError(
        "neither the database nor a file takes what you typed",
        todo=f"Make room on the disk. This is it: {' '.join(text.split())}",
    )


def write_private(path: Path, text: str, *, new: bool = False) -> None:
    """Write a file that only its owner reads (0600); one that is there is replaced as a whole."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    target = path if new else path.with_name(f".{path.name}.part")
    flags = os.O_WRONLY | os.O_CREAT | (os.O_EXCL if new else os.O_TRUNC)
    try:
        with os.fdopen(os.open(target, flags, 0o600), "w", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError:
        raise
    except OSError:
        target.unlink(missing_ok=True)
        raise
    if not new:
        target.replace(path)


def data_folder() -> Path:
    """Return the folder of the data, where it is known; else the current one."""
    try:
        return default_file().parent
    except CoxaError:
        return Path.cwd()


def is_aside(told: Any) -> bool:
    """Tell whether a document is one that was kept aside."""
    return isinstance(told, dict) and told.get("format") == FORMAT  # pyright: ignore[reportUnknownMemberType]
