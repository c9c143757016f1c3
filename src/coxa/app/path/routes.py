"""The routes of the person's path. What they tell goes nowhere but the database that was named."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Mapping
from datetime import date, datetime
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from coxa.app.jobs import problem_of
from coxa.app.messages import (
    BreaksGiven,
    EntryGiven,
    EraseGiven,
    ForgetGiven,
    GateGiven,
    MovementGiven,
    PersonGiven,
    PersonInfo,
    PillowGiven,
    PlanGiven,
    ScreenGiven,
    TodayInfo,
    Who,
)
from coxa.app.path import (
    measuring,
    person,
    planning,
    progressing,
    screening,
    sheets,
    today,
    writing,
)
from coxa.app.path.keeper import Keeper
from coxa.app.reading import Record, read_message
from coxa.app.uploads import read_content
from coxa.app.wire import as_json
from coxa.app.worker import Lane
from coxa.errors import CoxaError
from coxa.programme.exercise import find_exercise
from coxa.programme.sheet.words import Draw, no_picture
from coxa.store import Store

JSON = "application/json"
UNDER = "/api/path"

MOST_BYTES = 2**20
MOST_BROUGHT_BYTES = 64 * 2**20
"""Of a file with all that was exported: a hundred thousand entries take a third of it."""
Ask = Callable[[str, Mapping[str, Any], Lane], Awaitable[bytes]]
"""Asks the worker for a job, with a limit of time."""
Folders = Callable[[str], Mapping[str, str]]
"""Returns the folder of a trial that was taken by the trial's name, nothing where it is gone."""


class Path:
    """Answers what the path's pages ask."""

    def __init__(self, ask: Ask, folders: Folders, draw: Draw = no_picture) -> None:
        self._keeper = Keeper()
        self._ask = ask
        self._folders = folders
        self._draw = draw

    def routes(self) -> list[Route]:
        """Return the routes, to be mounted beside the server's own."""
        gets = {
            "info": self.info,
            "person": self.person,
            "gate": self.gate,
            "screen": self.screen,
            "plan": self.plan,
            "today": self.today,
            "progress": self.progress,
            "files/{name}": self.file,
            "pictures/{exercise}": self.picture,
        }
        posts = {
            "person": self.keep_person,
            "gate": self.keep_gate,
            "screen": self.keep_screen,
            "movement": self.measure,
            "plan": self.make_plan,
            "write": self.write,
            "erase": self.erase,
            "breaks": self.keep_breaks,
            "pillow": self.pillow,
            "import": self.bring,
            "forget": self.forget,
        }
        return [
            *(Route(f"{UNDER}/{path}", answer) for path, answer in gets.items()),
            *(Route(f"{UNDER}/{p}", answer, methods=["POST"]) for p, answer in posts.items()),
        ]

    async def stop(self) -> None:
        """Close the store."""
        await self._keeper.stop()

    async def info(self, request: Request) -> Response:
        """Tell who there is; or why the database cannot be opened, while the rest lives."""
        try:
            told = await self._keeper.ask(lambda store: person.path_info(store, None, _today()))
        except CoxaError as error:
            told = person.path_info(None, problem_of(error), _today())
        return _json(told)

    async def person(self, request: Request) -> Response:
        """Tell where somebody stands."""
        return await self._of(request, person.person_info)

    async def keep_person(self, request: Request) -> Response:
        """Keep a profile."""
        given = await self._given(request, PersonGiven)

        def keep(store: Store) -> PersonInfo:
            person.keep_person(store, given.who, given.profile, given.gate, _today())
            return person.person_info(store, given.who.strip(), _today())

        return _json(await self._keeper.ask(keep))

    async def gate(self, request: Request) -> Response:
        """Ask the questions of safety."""
        if not request.query_params.get("who"):
            return _json(person.judge_unnamed(None, _today()))
        return await self._of(request, person.gate_info)

    async def keep_gate(self, request: Request) -> Response:
        """Judge the answers, and keep them where somebody is named."""
        given = await self._given(request, GateGiven)
        if not given.who:
            return _json(person.judge_unnamed(given, _today()))
        return _json(await self._keeper.ask(lambda store: person.keep_gate(store, given, _today())))

    async def screen(self, request: Request) -> Response:
        """Send the tests, the last answers, and what they tell."""
        return await self._of(request, screening.screen_info)

    async def keep_screen(self, request: Request) -> Response:
        """Keep what was measured."""
        given = await self._given(request, ScreenGiven)

        def keep(store: Store) -> Any:
            screening.keep_screen(store, given.who, given.answers, _now())
            return screening.screen_info(store, given.who, _today())

        return _json(await self._keeper.ask(keep))

    async def measure(self, request: Request) -> Response:
        """Measure a recorded movement, and keep what it showed."""
        given = await self._given(request, MovementGiven)
        folder = self._folders(given.trial).get(given.trial)
        if folder is None:
            raise CoxaError("the recording is no longer here", todo="Choose its files again.")
        profile = await self._keeper.ask(
            lambda store: (person.open_gate(store, given.who, _today()), store.profile(given.who))
        )
        what = {
            "folder": folder,
            "task": given.task,
            "video": given.video,
            "person": vars(person.body_of(profile[1])),
        }
        shown = measuring.read_motions(await self._ask("measure", what, "slow"))

        def keep(store: Store) -> Any:
            screening.keep_motions(store, given.who, shown, _today())
            return screening.screen_info(store, given.who, _today())

        return _json(await self._keeper.ask(keep))

    async def plan(self, request: Request) -> Response:
        """Send the programme."""
        return await self._of(request, planning.plan_info)

    async def make_plan(self, request: Request) -> Response:
        """Make a programme."""
        given = await self._given(request, PlanGiven)
        make = planning.make
        told = await self._keeper.ask(lambda s: make(s, given.who, given.start, _today()))
        return _json(told)

    async def today(self, request: Request) -> Response:
        """Send what today holds."""
        who = request.query_params.get("who", "")
        return await self._today(who, lambda store: None)

    async def write(self, request: Request) -> Response:
        """Write something down; it is kept when this answers."""
        given = await self._given(request, EntryGiven)
        entry = writing.read_entry(given, _now())
        return await self._today(given.who, lambda store: store.write(given.who, entry))

    async def erase(self, request: Request) -> Response:
        """Take back what was written down."""
        given = await self._given(request, EraseGiven)
        return await self._today(given.who, lambda store: store.erase(given.who, given.ids))

    async def keep_breaks(self, request: Request) -> Response:
        """Keep how somebody wants to be told to get up."""
        given = await self._given(request, BreaksGiven)
        return await self._today(given.who, lambda store: today.keep_breaks(store, given))

    async def pillow(self, request: Request) -> Response:
        """Find the pillow between the knees."""
        given = await self._given(request, PillowGiven)
        profile = await self._keeper.ask(lambda store: store.profile(given.who))
        what = {
            "shoulder_m": given.shoulder_m,
            "pelvis_m": given.pelvis_m,
            "height_m": profile.height_m,
        }
        return Response(await self._ask("pillow", what, "slow"), media_type=JSON)

    async def progress(self, request: Request) -> Response:
        """Send what the diary shows."""
        return await self._of(request, progressing.progress_info)

    async def file(self, request: Request) -> Response:
        """Send a file to keep."""
        who, name = request.query_params.get("who", ""), request.path_params["name"]
        write = await self._keeper.ask_aside(lambda store: sheets.sheet(store, who, name, _today()))
        content = await run_in_threadpool(write, self._draw)
        named = {"content-disposition": f'attachment; filename="coxa-{name}"'}
        kind = sheets.TYPES[name.rpartition(".")[2]]
        return Response(content, media_type=kind, headers=named)

    async def picture(self, request: Request) -> Response:
        """Send a small picture of an exercise, where there is someone to draw it."""
        exercise = find_exercise(request.path_params["exercise"]).id
        drawn = await run_in_threadpool(self._draw, exercise)
        if drawn is None:
            raise HTTPException(404, "there is no picture of it")
        return Response(drawn, media_type="image/png", headers={"cache-control": "max-age=86400"})

    async def bring(self, request: Request) -> Response:
        """Take back in what was exported."""
        content = await read_content(request, MOST_BROUGHT_BYTES)
        try:
            document = await run_in_threadpool(json.loads, content)
        except (ValueError, RecursionError) as error:
            raise CoxaError("the file is no JSON", todo="Choose what was exported.") from error
        who = await self._keeper.ask_aside(lambda store: store.bring(document))
        return _json(Who(who))

    async def forget(self, request: Request) -> Response:
        """Delete all that is kept of somebody; the name is typed once more."""
        given = await self._given(request, ForgetGiven)
        if given.again.strip() != given.who:
            raise CoxaError("the name is another one", todo=f"Type {given.who} to delete it all.")
        await self._keeper.ask(lambda store: store.forget(given.who))
        return _json(Who(given.who))

    async def _today(self, who: str, act: Callable[[Store], Any]) -> Response:
        """Do something for whom the gate is open, and tell what today holds after it."""

        def tell(store: Store) -> TodayInfo:
            person.open_gate(store, who, _today())  # or it were done, and answered with an error
            act(store)
            return today.today_info(store, who, _now())

        return _json(await self._keeper.ask(tell))

    async def _of(self, request: Request, tell: Callable[[Store, str, date], Any]) -> Response:
        """Answer with what is told of the one who is asked for."""
        who = request.query_params.get("who", "")
        return _json(await self._keeper.ask(lambda store: tell(store, who, _today())))

    async def _given(self, request: Request, record: type[Record]) -> Record:
        return read_message(record, await read_content(request, MOST_BYTES))


def _json(message: Any) -> Response:
    return Response(as_json(message), media_type=JSON)


def _today() -> date:
    return date.today()


def _now() -> datetime:
    return datetime.now().replace(microsecond=0)
