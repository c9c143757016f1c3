"""Start the local server, say where it is, and end it with Ctrl-C."""

from __future__ import annotations

import socket
import threading
import webbrowser
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from rich.console import Console

from coxa.errors import CoxaError

if TYPE_CHECKING:
    from coxa.evidence.article.chart import Chart

NEEDS = ("starlette", "uvicorn", "python_multipart")
BACKLOG = 128


@dataclass(frozen=True)
class Request:
    """Where to serve, whether to open the browser, and a trial to begin with."""

    port: int
    open_browser: bool
    trial: Path | None


def run_app(request: Request, screen: Console) -> None:
    """Serve until Ctrl-C. Raises `CoxaError` for a port in use and a trial that is none."""
    if not all(find_spec(name) for name in NEEDS):
        raise CoxaError("the page needs more packages", todo="pip install 'coxa[app]'")
    if request.trial is not None:
        from coxa.opensim.trial import find_trial

        find_trial(request.trial)  # refused now, not in the page
    from uvicorn import Config
    from uvicorn import Server as Uvicorn

    from coxa.app.server import HOST, House, make_app, new_token

    with _listen(HOST, request.port) as listening:
        port = int(listening.getsockname()[1])
        house = House(port, new_token(), request.trial, draw=_draw(), picture=_picture)
        screen.print(f"Coxa is at {house.address}", highlight=False, soft_wrap=True)
        screen.print("Only this machine can open it. Ctrl-C ends it.", style="dim")
        if request.open_browser:
            threading.Timer(0.3, webbrowser.open, (house.address,)).start()
        config = Config(
            make_app(house), log_level="warning", server_header=False, date_header=False,
            timeout_graceful_shutdown=3, lifespan="on",
        )  # fmt: skip
        try:
            Uvicorn(config).run(sockets=[listening])
        except KeyboardInterrupt:
            screen.print("Ended.", style="dim")


def _listen(host: str, port: int) -> socket.socket:
    """Take the port now: the address that is shown is the one that answers."""
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
        listening.listen(BACKLOG)
    except OSError as error:
        listening.close()
        raise CoxaError(
            f"port {port} cannot be taken ({error.strerror or error})",
            todo="Give another --port, or leave it out.",
        ) from error
    return listening


def _draw() -> Callable[[Chart, str], str] | None:
    """Return what draws the article's charts; None without matplotlib."""
    if find_spec("matplotlib") is None:
        return None
    one = Lock()  # matplotlib draws one at a time

    def draw(chart: Chart, name: str) -> str:
        from coxa.cli.pictures.chart import inline_svg
        from coxa.cli.pictures.described import describe

        with one:
            return inline_svg(chart, name, describe(chart))

    return draw


@cache
def _picture(exercise: str) -> bytes | None:
    """Draw an exercise for a sheet; the engine is imported for the first one."""
    from coxa.cli.path.picture_shelf import picture

    with _ONE_PICTURE:
        return picture(exercise)


_ONE_PICTURE = Lock()
"""Matplotlib draws one at a time."""
