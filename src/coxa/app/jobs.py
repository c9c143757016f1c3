"""The worker: a process of its own, which reads what users give and solves.

It takes jobs on its standard input and answers on its standard output, a few at a time. It ends,
and takes the folder of uploads with it, when its input does: whatever became of the server.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import json
import os
import shutil
import struct
import sys
import traceback
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from threading import Condition, Lock
from typing import Any, BinaryIO

from coxa.app.messages import Person, Problem, ReportRequest, SolveRequest, TrialInfo, What
from coxa.app.reading import read_message
from coxa.app.wire import as_json
from coxa.errors import CoxaError

ASK = struct.Struct("<QI")
"""Number of the job, length of its JSON."""
ANSWER = struct.Struct("<QBI")
"""Number of the job, whether it failed, length of what follows."""
READY = 0
"""The job that no one asked: the kernels are compiled."""
THREADS = 5
"""As many as jobs are sent at once, and one to warm up."""
MEMORY_BYTES = 8 * 2**30
TIDY_EVERY = 50
"""Jobs; to look for what can be freed takes some 50 ms."""


class Trouble(Exception):
    """Why a job failed, for the page."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        super().__init__(problem.what)


def problem_of(error: BaseException) -> Problem:
    """Return what the page is told of an error; the traceback stays in the terminal."""
    if isinstance(error, CoxaError):
        return Problem(error.what, error.todo, error.file, error.line, error.column)
    if isinstance(error, MemoryError):
        return Problem("there is not enough memory for this", "Give a shorter movement.")
    if isinstance(error, OSError):
        return Problem(f"the disk refused: {error.strerror or error}", "Make room, and try again.")
    traceback.print_exception(error, file=sys.stderr)
    return Problem(f"this failed ({type(error).__name__})", "Try something else; tell us of it.")


class Bench:
    """Does the jobs by their names."""

    def __init__(self) -> None:
        from coxa.app.experiments import Desk

        self.desk = Desk()
        self._one = Lock()
        self._idle, self._under_way = Condition(), 0
        self._jobs: dict[str, Callable[[dict[str, Any]], bytes]] = {
            "solve": self._solve,
            "whatif": self._what_if,
            "bands": self._bands,
            "about": self._about,
            "movements": self._movements,
            "muscles": self._muscles,
            "bones": self._bones,
            "take": self._take,
            "finding": self._finding,
            "report": self._report,
            "pillow": self._pillow,
            "measure": self._measure,
        }

    def do(self, content: bytes) -> bytes:
        """Do a job: JSON with its name, and what it needs."""
        asked = json.loads(content)
        with self._idle:
            self._under_way += 1
        try:
            return self._jobs[asked["job"]](asked)
        finally:
            with self._idle:
                self._under_way -= 1
                self._idle.notify_all()

    def warm_up(self) -> None:
        """Do what will be asked for, as long as nothing is: what pages open with, and imports."""
        first: tuple[Callable[[], object], ...] = (
            lambda: self.desk.scene(SolveRequest(What("pose")), None, {}),
            lambda: self.desk.scene(SolveRequest(What("walk")), None, {}),
            lambda: self._movements({}),
            lambda: self._muscles({}),
        )
        for step in first:
            with self._idle:
                self._idle.wait_for(lambda: self._under_way == 0)
            step()

    def _solve(self, asked: dict[str, Any]) -> bytes:
        before = asked["before"] and _request(asked["before"])
        return self.desk.scene(_request(asked["request"]), before or None, _folders(asked))

    def _what_if(self, asked: dict[str, Any]) -> bytes:
        return self.desk.what_if(_request(asked["request"]), asked["strengths"], _folders(asked))

    def _bands(self, asked: dict[str, Any]) -> bytes:
        bands = self.desk.bands(_request(asked["request"]), _folders(asked))
        return as_json(bands).encode()

    def _about(self, asked: dict[str, Any]) -> bytes:
        from coxa.app.about import about

        told = about(tuple(TrialInfo(**trial) for trial in asked["trials"]))
        return as_json(replace(told, upload_limit_bytes=asked["upload_limit_bytes"])).encode()

    def _movements(self, asked: dict[str, Any]) -> bytes:
        from coxa.app.library import movements

        return _listed(movements())

    def _muscles(self, asked: dict[str, Any]) -> bytes:
        from coxa.app.muscles import muscles_of

        return _listed(muscles_of(self.desk.model(Person())))

    def _bones(self, asked: dict[str, Any]) -> bytes:
        from coxa.app.bones import bones_glb

        with self._one:  # two pages ask at once, and the first makes the file
            staged = self.desk.staged(_request(asked["request"]), _folders(asked))
            return str(bones_glb(staged.model)).encode()

    def _take(self, asked: dict[str, Any]) -> bytes:
        from coxa.app.trials import take

        files = [(stored, name) for stored, name in asked["files"]]
        return as_json(take(Path(asked["folder"]), files, asked["trial"])).encode()

    def _finding(self, asked: dict[str, Any]) -> bytes:
        from coxa.app.article import find_anew

        with self._one:
            return find_anew(asked["id"])

    def _report(self, asked: dict[str, Any]) -> bytes:
        from coxa.app.about import about
        from coxa.app.report import solve_report

        request = ReportRequest(_request(asked["request"]), asked["strengths"])
        return solve_report(self.desk, request, _folders(asked), about()).encode()

    def _measure(self, asked: dict[str, Any]) -> bytes:
        from coxa.app.path.measuring import measure

        who = read_message(Person, json.dumps(asked["person"]))
        return measure(Path(asked["folder"]), who, asked["task"], video=asked["video"])

    def _pillow(self, asked: dict[str, Any]) -> bytes:
        from coxa.app.path.pillowing import pillow_info

        widths = {name: asked[name] for name in ("shoulder_m", "pelvis_m", "height_m")}
        return as_json(pillow_info(**widths)).encode()


def _listed(rows: Iterable[Any]) -> bytes:
    return f"[{','.join(as_json(row) for row in rows)}]".encode()


def _request(data: Any) -> SolveRequest:
    return read_message(SolveRequest, json.dumps(data))


def _folders(asked: dict[str, Any]) -> dict[str, Path]:
    return {trial: Path(folder) for trial, folder in asked["folders"].items()}


def bound_memory() -> None:
    """Let a job fail, not the machine, where a file asks for more than there is."""
    try:
        import resource
    except ImportError:  # Windows has no such limits
        return
    _, most = resource.getrlimit(resource.RLIMIT_AS)
    limit = MEMORY_BYTES if most == resource.RLIM_INFINITY else min(MEMORY_BYTES, most)
    resource.setrlimit(resource.RLIMIT_AS, (limit, most))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def return_memory() -> None:
    """Give what was freed back to the machine; by itself the C library keeps most of it."""
    gc.collect()
    with contextlib.suppress(OSError, AttributeError):  # glibc alone has it
        ctypes.CDLL(None).malloc_trim(0)


def work(source: BinaryIO, sink: BinaryIO, *, warm: bool) -> None:
    """Answer jobs until there are no more; `warm`: do ahead what pages will ask for."""
    from coxa.kernels.jit import is_compiled

    if not is_compiled():
        from coxa.study.compiling import compile_kernels

        compile_kernels(lambda text: print(text, file=sys.stderr))
    bench, lock = Bench(), Lock()

    def answer(number: int, failed: bool, content: bytes) -> None:
        with lock:
            sink.write(ANSWER.pack(number, failed, len(content)) + content)
            sink.flush()

    def do(number: int, content: bytes) -> None:
        try:
            answer(number, False, bench.do(content))
        except Exception as error:
            answer(number, True, as_json(problem_of(error)).encode())
        if number % TIDY_EVERY == 0:
            return_memory()

    answer(READY, False, b"")
    threads = ThreadPoolExecutor(THREADS)
    if warm:
        threads.submit(bench.warm_up)
    while len(head := source.read(ASK.size)) == ASK.size:
        number, length = ASK.unpack(head)
        content = source.read(length)
        if len(content) < length:
            return
        threads.submit(do, number, content)


if __name__ == "__main__":
    bound_memory()
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints must not get among the answers
    try:
        with contextlib.suppress(BrokenPipeError):
            work(sys.stdin.buffer, answers, warm="warm" in sys.argv[2:])
    except Exception:
        traceback.print_exc()
        os._exit(1)
    shutil.rmtree(sys.argv[1], ignore_errors=True)  # the server has gone, or is about to
    os._exit(0)  # no job is waited for: nobody is there to read its answer
