"""Files a user drops on the page: streamed to a folder of their own, under names of ours."""

from __future__ import annotations

import shutil
from collections import OrderedDict
from collections.abc import AsyncGenerator, AsyncIterator
from dataclasses import dataclass, replace
from pathlib import Path
from secrets import token_hex

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import Request

from coxa.app.messages import Problem, TrialInfo
from coxa.errors import CoxaError, nearest

LIMIT_BYTES = 64 * 2**20
MOST_FILES = 12
KEPT = 8
"""Trials; the folder of the oldest goes when another comes."""
GIVEN = "given"
"""The trial that a server is started with."""
SUFFIXES = (".osim", ".mot", ".sto", ".trc", ".c3d", ".xml")
LONGEST_NAME = 120
CHUNK_BYTES = 2**20


@dataclass(frozen=True)
class Held:
    """A trial that the server holds: its folder, and what its files were called."""

    trial: str
    title: str
    folder: Path
    names: dict[str, str]
    own: bool
    """Whether the folder is ours to remove."""


class TooLarge(CoxaError):
    """More was sent than is taken."""


class Trials:
    """The trials of this server: the one it was started with, and those that were dropped."""

    def __init__(self, folder: Path, given: Path | None, limit_bytes: int = LIMIT_BYTES) -> None:
        self.folder = folder
        self.limit_bytes = limit_bytes
        self._held: OrderedDict[str, Held] = OrderedDict()
        if given is not None:
            name = given.resolve().name
            self._held[GIVEN] = Held(GIVEN, name, given.resolve(), {}, own=False)

    def infos(self) -> tuple[TrialInfo, ...]:
        """List the trials."""
        return tuple(TrialInfo(held.trial, held.title) for held in self._held.values())

    def folders(self, trial: str) -> dict[str, str]:
        """Return the folder of a trial by its name, nothing where there is none."""
        held = self._held.get(trial)
        return {} if held is None else {trial: str(held.folder)}

    async def receive(self, request: Request) -> Held:
        """Stream what is sent to a new folder; `hold` keeps it, `drop` removes it.

        Raises `TooLarge`, and `CoxaError` for what is no upload and for files of other kinds.
        """
        told = request.headers.get("content-length", "")
        if told.isdecimal() and int(told) > self.limit_bytes:
            raise self._too_large()
        parser = MultiPartParser(
            request.headers, self._bounded(request.stream()), max_files=MOST_FILES, max_fields=1
        )
        try:
            form = await parser.parse()
        except (MultiPartException, KeyError, ValueError) as error:
            many = isinstance(error, MultiPartException) and "many files" in error.message
            what = "too many files came" if many else "this is no upload of files"
            raise CoxaError(what, todo=f"At most {MOST_FILES} files at once.") from error
        try:
            files = [one for _, one in form.multi_items() if isinstance(one, UploadFile)]
            trial = token_hex(8)
            held = Held(trial, trial, self.folder / trial, self._names(files), own=True)
            try:
                await run_in_threadpool(_store, held, files)
            except BaseException:
                self.drop(held)
                raise
            return held
        finally:
            await form.close()

    def hold(self, held: Held, title: str) -> None:
        """Keep a trial, and let the oldest go."""
        self._held[held.trial] = replace(held, title=title)
        mine = [one for one in self._held.values() if one.own]
        for old in mine[: max(len(mine) - KEPT, 0)]:
            del self._held[old.trial]
            self.drop(old)

    def drop(self, held: Held) -> None:
        """Remove a trial's folder."""
        shutil.rmtree(held.folder, ignore_errors=True)

    def told(self, problem: Problem, also: Held | None = None) -> Problem:
        """Call files in a problem as their user did; where they lie here is nobody's business."""
        for held in (*self._held.values(), *(() if also is None else (also,))):
            place = str(held.folder)
            if problem.file is not None and problem.file.startswith(place):
                name = Path(problem.file).name
                problem = replace(problem, file=held.names.get(name, name))
            problem = replace(problem, what=problem.what.replace(f"{place}/", ""))
        return problem

    def _names(self, files: list[UploadFile]) -> dict[str, str]:
        """Name each file anew; the names given are shown, and never reach the disk."""
        if not files:
            raise CoxaError("no file came", todo="Drop .osim, .mot, .sto, .trc or .c3d files.")
        names: dict[str, str] = {}
        for number, file in enumerate(files):
            given = (file.filename or "").replace("\\", "/").rsplit("/", 1)[-1][:LONGEST_NAME]
            given = "".join(c for c in given if c.isprintable()) or "file"
            suffix = Path(given).suffix.lower()
            if suffix not in SUFFIXES:
                raise CoxaError(
                    f"{given} is of no kind that is read", todo=nearest(suffix or "none", SUFFIXES)
                )
            names[f"{number}{suffix}"] = given
        return names

    async def _bounded(self, stream: AsyncIterator[bytes]) -> AsyncGenerator[bytes]:
        seen = 0
        async for chunk in stream:
            seen += len(chunk)
            if seen > self.limit_bytes:
                raise self._too_large()
            yield chunk

    def _too_large(self) -> TooLarge:
        return TooLarge(
            f"the files have more than {self.limit_bytes / 2**20:g} MB together",
            todo="Cut them to the time that is studied.",
        )


def _store(held: Held, files: list[UploadFile]) -> None:
    held.folder.mkdir(mode=0o700)
    for stored, file in zip(held.names, files, strict=True):
        with (held.folder / stored).open("xb") as target:
            shutil.copyfileobj(file.file, target, CHUNK_BYTES)


async def read_content(request: Request, most_bytes: int) -> bytes:
    """Return what a page sent. Raises `TooLarge`."""
    content = bytearray()
    async for chunk in request.stream():
        content += chunk
        if len(content) > most_bytes:
            raise TooLarge("the request is too large", todo="Reload the page.")
    return bytes(content)
