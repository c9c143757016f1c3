"""Only this machine's browser, at the server's own page, with its token, is answered."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from coxa.app import jobs
from pages import PORT, TOKEN, Page

OWN = f"http://127.0.0.1:{PORT}"


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        f"evil.example:{PORT}",
        "127.0.0.1",
        f"127.0.0.1:{PORT + 1}",
        f"0.0.0.0:{PORT}",
        f"127.0.0.1:{PORT}.evil.example",
        "",
    ],
)
def test_another_hosts_name_is_turned_away(page: Page, host):
    for path in ("/", "/api/about", "/static/app.js", f"/?token={TOKEN}"):
        answer = page.client.get(path, headers={"host": host}, follow_redirects=False)
        assert answer.status_code == 403
        assert "does not belong" in answer.json()["what"]
        assert "set-cookie" not in answer.headers


@pytest.mark.parametrize(
    "origin", ["http://evil.example", "null", f"https://127.0.0.1:{PORT}", f"{OWN}.evil", "file://"]
)
def test_another_pages_origin_is_turned_away(page: Page, origin):
    asked = {"what": {"kind": "pose"}}
    answer = page.client.post("/api/solve", json=asked, headers={"origin": origin})
    assert answer.status_code == 403


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
def test_what_the_browser_calls_another_site_is_turned_away(page: Page, site):
    answer = page.client.get("/api/about", headers={"sec-fetch-site": site})
    assert answer.status_code == 403


@pytest.mark.parametrize("origin", [OWN, f"http://localhost:{PORT}"])
def test_the_own_origin_passes(page: Page, origin):
    headers = {"origin": origin, "host": origin.removeprefix("http://")}
    asked = {"what": {"kind": "pose"}}
    assert page.client.post("/api/solve", json=asked, headers=headers).status_code == 200


@pytest.mark.parametrize("cookie", [None, "", "another", TOKEN[:-1], TOKEN + "x", "é"])
def test_without_the_token_nothing_is_answered(page: Page, cookie):
    headers = {"cookie": "" if cookie is None else f"coxa_{PORT}={cookie}".encode()}
    for path in ("/", "/api/about", "/api/bones.glb", "/static/app.js", "/nothing"):
        answer = page.client.get(path, headers=headers)
        assert answer.status_code == 403
        assert "token" in answer.json()["what"]


def test_another_ports_cookie_is_not_ours(page: Page):
    headers = {"cookie": f"coxa_{PORT + 1}={TOKEN}"}
    assert page.client.get("/api/about", headers=headers).status_code == 403


def test_the_token_opens_the_page_once_and_leaves_the_address(page: Page):
    answer = page.client.get(f"/?token={TOKEN}&a=1", follow_redirects=False)
    assert answer.status_code == 303
    assert answer.headers["location"] == "/?a=1"
    cookie = answer.headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=strict" in cookie


@pytest.mark.parametrize("token", ["", "x", TOKEN.upper()])
def test_a_wrong_token_sets_no_cookie(page: Page, token):
    answer = page.client.get(f"/?token={token}", follow_redirects=False)
    assert answer.status_code == 403
    assert "set-cookie" not in answer.headers


def test_the_token_in_an_address_opens_nothing_but_the_page(page: Page):
    answer = page.client.get(f"/api/about?token={TOKEN}", headers={"cookie": ""})
    assert answer.status_code == 403


@pytest.mark.parametrize("path", ["/api/about", "/api/nothing", "/static/nothing.js"])
def test_every_answer_carries_the_policy(page: Page, path):
    headers = page.client.get(path).headers
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe-eval" not in policy
    assert "script-src 'self';" in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert "access-control-allow-origin" not in headers


def test_paths_do_not_climb_out_of_the_bundle(page: Page):
    for path in ("/static/../server.py", "/static/%2e%2e/server.py", "/static/..%2fserver.py"):
        assert page.client.get(path).status_code == 404


def test_nothing_is_unpickled_and_workers_are_spoken_to_in_json():
    """What a user's file could make a worker say is bytes and JSON, never a program."""
    package = Path(jobs.__file__).parents[1]
    barred = {"pickle", "shelve", "marshal", "dill", "cloudpickle", "joblib", "multiprocessing"}
    for file in package.rglob("*.py"):
        source = file.read_text(encoding="utf-8")
        assert "allow_pickle" not in source, file
        for node in ast.walk(ast.parse(source)):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            assert not barred & {name.split(".")[0] for name in names}, file
    bench = jobs.Bench()
    with pytest.raises(UnicodeDecodeError):
        bench.do(b"\x80\x04]\x94.")  # an empty list, pickled
