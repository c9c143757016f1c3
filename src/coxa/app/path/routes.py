"""The routes of the person's path. What they tell goes nowhere but the database that was named."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from coxa.app.jobs import problem_of
from coxa.app.messages import GateGiven, PersonGiven, PersonInfo, ScreenGiven
from coxa.app.path import person, screening
from coxa.app.path.keeper import Keeper
from coxa.app.reading import Record, read_message
from coxa.app.uploads import read_content
from coxa.app.wire import as_json
from coxa.errors import CoxaError

if TYPE_CHECKING:
    from coxa.store import Store

JSON = "application/json"
UNDER = "/api/path"

MOST_BYTES = 2**20
Ask = Callable[[str, dict[str, Any]], Awaitable[bytes]]
"""Asks the worker for a job, with a limit of time."""


class Path:
    """Answers what the path's pages ask."""

    def __init__(self, ask: Ask) -> None:
        self._keeper = Keeper()
        self._ask = ask

    def routes(self) -> list[Route]:
        """Return the routes, to be mounted beside the server's own."""
        gets = {
            "info": self.info,
            "person": self.person,
            "gate": self.gate,
            "screen": self.screen,
        }
        posts = {
            "person": self.keep_person,
            "gate": self.keep_gate,
            "screen": self.keep_screen,
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
