"""A server in this process, its worker in another; and what a page would send to it."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest

from coxa.app.wire import decode

try:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it would like another version of httpx
        from starlette.testclient import TestClient

    from coxa.app.server import House, Server

    MISSING = ""
except (ImportError, RuntimeError) as error:
    MISSING = f"the extra app is not installed ({error})"

PORT, TOKEN = 8765, "a-token-of-the-tests"
WALK = {"what": {"kind": "walk"}}
STAND = {"what": {"kind": "movement", "name": "single-leg-stand"}}


@dataclass(frozen=True)
class Page:
    """A browser's side of a server."""

    server: Server
    client: TestClient

    def scene(self, asked: dict[str, Any]) -> tuple[dict[str, Any], dict[str, np.ndarray]]:
        answer = self.client.post("/api/solve", json=asked)
        assert answer.status_code == 200, answer.text
        return decode(answer.content)

    def what_if(
        self, scene: str, strengths: dict[str, float]
    ) -> tuple[dict[str, Any], dict[str, np.ndarray]]:
        asked = {"scene": scene, "strengths": strengths}
        answer = self.client.post("/api/whatif", json=asked)
        assert answer.status_code == 200, answer.text
        return decode(answer.content)

    def upload(self, **files: bytes) -> Any:
        named = {name.replace("__", "."): content for name, content in files.items()}
        return self.client.post("/api/upload", files=[("files", pair) for pair in named.items()])


def open_page(**how: Any) -> Iterator[Page]:
    if MISSING:
        pytest.skip(MISSING)
    server = Server(House(PORT, TOKEN, **how))
    with TestClient(server.app(), base_url=f"http://127.0.0.1:{PORT}") as client:
        client.get(f"/?token={TOKEN}", follow_redirects=False)
        yield Page(server, client)
    assert not server.folder.exists()
