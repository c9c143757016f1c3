"""Text files, read line by line and written whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from coxa.errors import CoxaError

LARGEST_MB = 256


def numbered_lines(path: str | Path) -> Iterator[tuple[int, bytes]]:
    """Yield each line of a text file with its number, from 1; never hold the whole file.

    Raises `CoxaError` for a file that cannot be read, is empty, is not text, or is too large.
    """
    try:
        with Path(path).open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            if size == 0:
                raise CoxaError("the file is empty", file=path, todo="Export it again.")
            if size > LARGEST_MB * 2**20:
                raise CoxaError(
                    f"the file has {size / 2**20:.0f} MB; at most {LARGEST_MB} MB are read",
                    file=path,
                    todo="Cut it to the time that is studied, or thin its rows.",
                )
            for number, line in enumerate(file, start=1):
                if b"\0" in line:
                    raise CoxaError(
                        "this is not a text file (it holds zero bytes)",
                        file=path,
                        line=number,
                        todo="Give a text file in UTF-8.",
                    )
                yield number, line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line
    except (OSError, ValueError) as error:  # ValueError: a path that holds a zero byte
        raise CoxaError(f"cannot be read: {_reason(error)}", file=path) from error


def _reason(error: OSError | ValueError) -> str:
    text = error.strerror if isinstance(error, OSError) else None
    return text or str(error) or type(error).__name__


def write_text(path: str | Path, text: str | Iterable[str]) -> None:
    """Write a text, or its pieces one by one, under a temporary name and rename the file.

    It is whole or absent. Raises `CoxaError` where it cannot be written.
    """
    target = Path(path)
    part = target.with_name(target.name + ".part")
    try:
        try:
            with part.open("w", encoding="utf-8", newline="\n") as file:
                file.writelines((text,) if isinstance(text, str) else text)
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)
    except (OSError, ValueError) as error:
        raise CoxaError(
            f"cannot be written: {_reason(error)}",
            file=path,
            todo="Check that the folder exists, is writable and has room.",
        ) from error
