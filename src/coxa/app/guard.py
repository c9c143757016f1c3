"""Who may talk to the server: this machine's browser, at this server's own page, with its token.

The address is local, but any page of the web can make a browser ask it. A name of another host
(DNS rebinding) and another page's origin are turned away; the token, which only the terminal
shows, becomes a cookie that scripts cannot read and other sites cannot send.
"""

from __future__ import annotations

import asyncio
import contextlib
from hmac import compare_digest
from urllib.parse import parse_qsl, urlencode

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from coxa.app.messages import Problem
from coxa.app.wire import as_json

HOSTS = ("127.0.0.1", "localhost")
TOKEN = "token"
PATIENCE_BYTES, PATIENCE_S = 2**22, 2.0
"""What is still read of a request that is answered before its end."""
POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "style-src-attr 'unsafe-inline'",  # charts of the article carry their colours there
        "img-src 'self' data: blob:",
        "connect-src 'self' blob:",
        "font-src 'self'",
        "worker-src 'self' blob:",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    )
)
HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=()",
}
FOREIGN = Problem(
    "this page does not belong to the server", "Open the address that the command printed."
)
NO_TOKEN = Problem(
    "the token is missing or old", "Open the whole address that the command printed."
)


class Guard:
    """Turns away what is not the server's own page, and sets the headers of every answer."""

    def __init__(self, app: ASGIApp, port: int, token: str) -> None:
        self._app = app
        self._hosts = {f"{host}:{port}" for host in HOSTS}
        if port == 80:
            self._hosts |= set(HOSTS)
        self._token = token
        # Cookies know no ports: two servers at once must not take each other's.
        self._cookie = f"coxa_{port}"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, turn away, or pass on."""
        if scope["type"] != "http":
            if scope["type"] == "lifespan":
                await self._app(scope, receive, send)
            return

        given = Headers(scope=scope)
        sending = "content-length" in given or "transfer-encoding" in given

        async def receive_watched() -> Message:
            nonlocal sending
            message = await receive()
            sending = sending and message.get("more_body", False)
            return message

        async def hear_out() -> None:
            """Read on for a little: whoever is hung up on while he speaks hears no answer."""
            heard = 0
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(PATIENCE_S):
                    while sending and heard < PATIENCE_BYTES:
                        heard += len((await receive_watched()).get("body", b""))

        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                await hear_out()
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers[name] = value
                headers.setdefault("cache-control", "no-store")
                if sending:  # it may have no end
                    headers["connection"] = "close"
            await send(message)

        refused = self._refuse(Request(scope))
        await (refused or self._app)(scope, receive_watched, send_guarded)

    def _refuse(self, request: Request) -> Response | None:
        """Return the answer to who may not pass; None for who may."""
        if not self._is_own(request.headers):
            return _refusal(FOREIGN)
        given = request.query_params.get(TOKEN)
        if request.method == "GET" and request.url.path == "/" and given is not None:
            return self._welcome(request, given)
        if not self._knows(request.cookies.get(self._cookie)):
            return _refusal(NO_TOKEN)
        return None

    def _is_own(self, headers: Headers) -> bool:
        if headers.getlist("host") not in [[host] for host in self._hosts]:
            return False
        origin = headers.get("origin")
        if origin is not None and origin not in {f"http://{host}" for host in self._hosts}:
            return False
        return headers.get("sec-fetch-site", "same-origin") in ("same-origin", "none")

    def _welcome(self, request: Request, given: str) -> Response:
        """Swap the token in the address for a cookie, so that it stays out of the history."""
        if not self._knows(given):
            return _refusal(NO_TOKEN)
        rest = [pair for pair in parse_qsl(request.url.query) if pair[0] != TOKEN]
        answer = RedirectResponse(f"/?{urlencode(rest)}" if rest else "/", status_code=303)
        answer.set_cookie(self._cookie, self._token, httponly=True, samesite="strict", path="/")
        return answer

    def _knows(self, given: str | None) -> bool:
        return given is not None and compare_digest(given.encode(), self._token.encode())


def _refusal(problem: Problem) -> Response:
    return Response(as_json(problem), status_code=403, media_type="application/json")
