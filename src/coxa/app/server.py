"""The local server: the page, and what it asks for. No physics here."""

from __future__ import annotations

import asyncio
import contextlib
import json
import shutil
import tempfile
from collections import OrderedDict
from collections.abc import AsyncGenerator, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from secrets import token_urlsafe
from typing import TYPE_CHECKING, Any

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import FileResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from coxa.app.clerk import Clerk
from coxa.app.guard import TOKEN, Guard
from coxa.app.jobs import Trouble, problem_of
from coxa.app.messages import Problem, ReportRequest, SolveRequest, Upload, WhatIfRequest
from coxa.app.path.routes import Path as PersonsPath
from coxa.app.reading import Record, read_message
from coxa.app.uploads import GIVEN, LIMIT_BYTES, TooLarge, Trials, read_content
from coxa.app.wire import MEDIA_TYPE, as_json, scene_id
from coxa.app.worker import Lane, Worker
from coxa.errors import CoxaError
from coxa.programme.sheet.words import Draw as Picture
from coxa.programme.sheet.words import no_picture

if TYPE_CHECKING:
    from coxa.app.article import Draw

STATIC = Path(__file__).parent / "static"
HOST = "127.0.0.1"
SOLVE_S = 60.0
ASKED = 500
"""Scenes whose requests are remembered, to be solved again where the worker dropped them."""
MOST_JSON_BYTES = 2**20
JSON = "application/json"
NO_PAGE = "the page was not built"
BUILD = "Build it: npm ci && npm run build in web/."


@dataclass(frozen=True)
class House:
    """How a server is set up: its port and token, a user's trial, and its limits.

    `draw` draws charts of the article, an SVG element each; None leaves them out. `picture` draws
    an exercise for a sheet, as PNG.
    """

    port: int
    token: str
    trial: Path | None = None
    upload_limit_bytes: int = LIMIT_BYTES
    solve_limit_s: float = SOLVE_S
    draw: Draw | None = None
    picture: Picture = no_picture

    @property
    def address(self) -> str:
        """Return what to open in the browser: the page, or its trial where one is given."""
        place = "" if self.trial is None else f"#/move?do=trial&trial={GIVEN}"
        return f"http://{HOST}:{self.port}/?{TOKEN}={self.token}{place}"


def new_token() -> str:
    """Return a token nobody guesses."""
    return token_urlsafe(24)


class Server:
    """Answers the page's requests; all that takes time is done by the worker."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.folder = Path(tempfile.mkdtemp(prefix="coxa-app-"))
        self.trials = Trials(self.folder, house.trial, house.upload_limit_bytes)
        self.worker = Worker(self.folder)
        self.clerk = Clerk(self.folder / "article", house.draw)
        self.path = PersonsPath(self._ask, self.trials.folders, house.picture)
        self._asked: OrderedDict[str, SolveRequest] = OrderedDict()

    def app(self) -> Guard:
        """Return the server's application, guarded."""
        api = {
            "about": self.about,
            "movements": self.movements,
            "muscles": self.muscles,
            "bones.glb": self.bones,
            "article": self.article,
            "article/{id}": self.finding,
            "bands/{scene}": self.bands,
        }
        posts = {
            "solve": self.solve,
            "whatif": self.what_if,
            "upload": self.upload,
            "report": self.report,
        }
        inside = Starlette(
            routes=[
                Route("/", self.page),
                *(Route(f"/api/{path}", answer) for path, answer in api.items()),
                *(Route(f"/api/{p}", answer, methods=["POST"]) for p, answer in posts.items()),
                *self.path.routes(),
                Mount("/static", StaticFiles(directory=STATIC, check_dir=False)),
            ],
            exception_handlers={
                CoxaError: self._explain,
                Trouble: self._explain,
                HTTPException: self._explain,
                ClientDisconnect: self._explain,
                OSError: self._explain,
                Exception: self._explain,
            },
            lifespan=self._life,
        )
        return Guard(inside, self.house.port, self.house.token)

    @contextlib.asynccontextmanager
    async def _life(self, _: Starlette) -> AsyncGenerator[None]:
        """Start the worker with the server, and leave nothing behind."""
        starting = asyncio.create_task(self._start())  # the page need not wait for it
        try:
            yield
        finally:
            starting.cancel()
            await self.worker.stop()
            await self.clerk.stop()
            await self.path.stop()
            shutil.rmtree(self.folder, ignore_errors=True)

    async def _start(self) -> None:
        with contextlib.suppress(CoxaError):  # told with the first request
            await self.worker.start()

    async def page(self, request: Request) -> Response:
        """Send the page."""
        file = STATIC / "index.html"
        if not file.is_file():
            raise CoxaError(NO_PAGE, todo=BUILD)
        return FileResponse(file, headers={"cache-control": "no-cache"})

    async def about(self, request: Request) -> Response:
        """Tell version, safety, notices, sources, and which trials are here."""
        what = {
            "trials": [asdict(trial) for trial in self.trials.infos()],
            "upload_limit_bytes": self.house.upload_limit_bytes,
        }
        return Response(await self._ask("about", what), media_type=JSON)

    async def movements(self, request: Request) -> Response:
        """List the movements of the library."""
        return Response(await self._ask("movements", {}), media_type=JSON)

    async def muscles(self, request: Request) -> Response:
        """Describe the bellies of the default model."""
        return Response(await self._ask("muscles", {}), media_type=JSON)

    async def bones(self, request: Request) -> Response:
        """Send the bones of a scene's model, of the default model where none is named."""
        scene = request.query_params.get("scene")
        usual = SolveRequest(_standing())
        asked = usual if scene is None else self._remembered(scene)
        path = (await self._ask("bones", self._told(asked), "slow")).decode()
        return FileResponse(path, media_type="model/gltf-binary")

    async def solve(self, request: Request) -> Response:
        """Solve what is asked for."""
        asked = await _read(request, SolveRequest)
        before = self._remembered(asked.before) if asked.before else None
        self._remember(asked)
        if before is not None:
            self._remember(before)
        what = self._told(asked, before) | {"before": before and _plain(before)}
        return Response(await self._ask("solve", what, "slow"), media_type=MEDIA_TYPE)

    async def what_if(self, request: Request) -> Response:
        """Make muscles of a scene weaker or stronger."""
        asked = await _read(request, WhatIfRequest)
        what = self._told(self._remembered(asked.scene)) | {"strengths": asked.strengths}
        return Response(await self._ask("whatif", what), media_type=MEDIA_TYPE)

    async def bands(self, request: Request) -> Response:
        """Send a scene's numbers with their bands."""
        what = self._told(self._remembered(request.path_params["scene"]))
        return Response(await self._ask("bands", what, "slow"), media_type=JSON)

    async def upload(self, request: Request) -> Response:
        """Take a trial's files."""
        held = await self.trials.receive(request)
        try:
            what = {
                "folder": str(held.folder),
                "files": list(held.names.items()),
                "trial": held.trial,
            }
            content = await self._ask("take", what, "slow")
        except BaseException as error:
            self.trials.drop(held)
            if isinstance(error, Trouble):
                raise Trouble(self.trials.told(error.problem, held)) from None
            raise
        self.trials.hold(held, read_message(Upload, content).title)
        return Response(content, media_type=JSON)

    async def article(self, request: Request) -> Response:
        """List the article's statements."""
        return _json(await self.clerk.ledger())

    async def finding(self, request: Request) -> Response:
        """Send a statement's finding."""
        return _json(await self.clerk.finding(request.path_params["id"]))

    async def report(self, request: Request) -> Response:
        """Write the report as one file."""
        asked = await _read(request, ReportRequest)
        what = self._told(asked.solve) | {"strengths": asked.strengths}
        content = await self._ask("report", what, "slow")
        named = {"content-disposition": 'attachment; filename="coxa-report.html"'}
        return Response(content, media_type="text/html", headers=named)

    async def _ask(
        self, job: str, what: Mapping[str, Any], lane: Lane = "quick", limit_s: float | None = None
    ) -> bytes:
        return await self.worker.ask(job, what, lane, limit_s or self.house.solve_limit_s)

    def _told(self, asked: SolveRequest, also: SolveRequest | None = None) -> dict[str, Any]:
        """Return a request for the worker, with the folders of its trials."""
        requests = (asked,) if also is None else (asked, also)
        folders: dict[str, str] = {}
        for one in requests:
            folders |= self.trials.folders(one.what.trial)
        return {"request": _plain(asked), "folders": folders}

    def _remember(self, asked: SolveRequest) -> None:
        name = scene_id(asked)
        self._asked[name] = replace(asked, before="")
        self._asked.move_to_end(name)
        while len(self._asked) > ASKED:
            self._asked.popitem(last=False)

    def _remembered(self, scene: str) -> SolveRequest:
        if scene not in self._asked:
            raise HTTPException(404, "this scene was not solved here; solve it again")
        return self._asked[scene]

    async def _explain(self, request: Request, error: Exception) -> Response:
        """Answer with what is wrong and what to do, never with a traceback."""
        status = 422
        if isinstance(error, Trouble):
            problem = error.problem
        elif isinstance(error, HTTPException):
            status, problem = error.status_code, Problem(str(error.detail), "Reload the page.")
        elif isinstance(error, ClientDisconnect):
            status, problem = 400, Problem("the browser stopped sending")
        elif isinstance(error, OSError):
            status, problem = 507, problem_of(error)
        elif isinstance(error, CoxaError):
            status = 413 if isinstance(error, TooLarge) else 422
            problem = problem_of(error)
        else:
            status, problem = 500, Problem(f"the server failed ({type(error).__name__})")
        return Response(as_json(self.trials.told(problem)), status, media_type=JSON)


async def _read(request: Request, record: type[Record]) -> Record:
    """Return the message a page sent, bounded in size."""
    return read_message(record, await read_content(request, MOST_JSON_BYTES))


def _plain(asked: SolveRequest) -> Any:
    return json.loads(as_json(asked))


def _standing() -> Any:
    from coxa.app.messages import What

    return What("pose")


def _json(message: Any) -> Response:
    return Response(as_json(message), media_type=JSON)


def make_app(house: House) -> Guard:
    """Return the application of a server that is set up so."""
    return Server(house).app()
