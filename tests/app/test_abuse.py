"""What nobody should do to a server, done to `coxa app`: it stays up, and says why it refuses.

Broken files, a hundred drags at once, a worker that is killed or frozen, a disk without room,
requests that are no requests. Afterwards it weighs what it weighed before.
"""

from __future__ import annotations

import contextlib
import os
import random
import re
import select
import signal
import socket
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from statistics import median

import httpx
import pytest

from coxa.app.wire import decode
from pages import MISSING, TOKEN, WALK, open_page
from served import MB, Served, serve, small_trial

pytestmark = [
    pytest.mark.skipif(bool(MISSING), reason=MISSING or "it is here"),
    pytest.mark.skipif(sys.platform != "linux", reason="processes are weighed by /proc"),
]

GROWTH_MB = 50.0
"""What may stay after all the abuse; kept scenes and the heap's gaps are in it."""
NUMBER = re.compile(rb"(?<![\w.])-?\d+\.?\d*(?:e-?\d+)?(?![\w.])")
JUNK = (
    b"", b"nan", b"-inf", b"1e308", b"-1", b"0", b"9" * 30, b"\0", b"\xff\xfe", b"1,5", b"<x>",
    b"]]>", b"&amp;", b"&lol;", b"../../../etc/passwd", b"\t", b"\r", b"%n%s", b"-0",
)  # fmt: skip
BOMB = (
    b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "%s">%s]><OpenSimDocument>&j;</OpenSimDocument>'
)
NAMES = (
    "../../../../etc/passwd.mot", "C:\\windows\\a.osim", "a" * 5000 + ".osim", ".mot", "\u202e.trc",
    'a";filename="b.osim', "model.osim.exe", "<script>.osim", "\U0001f9b4.trc", "nul.c3d",
)  # fmt: skip


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with serve(tmp_path_factory.mktemp("served")) as running:
        yield running


def bomb() -> bytes:
    """Make entities that would swell a thousand million times."""
    layers = (f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in pairwise("abcdefghij"))
    return BOMB % (b"lol" * 10, "".join(layers).encode())


def broken(rng: random.Random, whole: bytes) -> bytes:
    """Break a file in one to three places."""
    text = whole
    for _ in range(rng.randint(1, 3)):
        at, span = rng.randrange(len(text) + 1), rng.choice((1, 4, 60, 3000))
        numbers = list(NUMBER.finditer(text))
        how = rng.randrange(6)
        if how == 0:
            text = text[:at]
        elif how == 1:
            text = text[:at] + rng.randbytes(span) + text[at + span :]
        elif how == 2:
            text = text[:at] + text[at + span :]
        elif how == 3:
            text = text[:at] + text[at : at + span] + text[at:]
        elif how == 4 and numbers:
            hit = rng.choice(numbers)
            text = text[: hit.start()] + rng.choice(JUNK) + text[hit.end() :]
        else:
            text = text[:at] + rng.choice(JUNK) + text[at:]
    return text


def upload(seed: int) -> list[tuple[str, bytes]]:
    """Make an upload that is wrong in one way or another."""
    rng = random.Random(seed)
    files = list(small_trial().items())
    how = rng.randrange(8)
    if how == 0:
        return [(rng.choice(NAMES), content) for _, content in files]
    if how == 1:
        return [(name, rng.randbytes(rng.randrange(4000))) for name, _ in files]
    if how == 2:
        return [("model.osim", bomb()), files[1]]
    if how == 3:
        kinds = (".osim", ".mot", ".sto", ".trc", ".c3d", ".xml")
        return [(f"f{i}{rng.choice(kinds)}", content) for i, (_, content) in enumerate(files)]
    which = rng.randrange(2)
    return [
        (name, broken(rng, content) if i == which else content)
        for i, (name, content) in enumerate(files)
    ]


def told(answer: httpx.Response, served: Served) -> str:
    """Return what a refusal says; hold it to being readable and to telling no path."""
    assert answer.headers["content-type"] == "application/json"
    problem = answer.json()
    what = problem["what"]
    assert isinstance(what, str)
    assert 3 < len(what) < 2000
    for hidden in ("Traceback", "/site-packages/", "coxa-app-", "/uploads"):
        assert hidden not in answer.text
    return what


def abuse(served: Served, seeds: range) -> list[str]:
    """Send broken uploads, solve what is taken; return what was refused without a reason."""
    unexplained: list[str] = []
    with served.client() as client:
        for seed in seeds:
            files = upload(seed)
            answer = client.post("/api/upload", files=[("files", one) for one in files])
            if answer.status_code == 200:
                what = {"what": {"kind": "trial", "trial": answer.json()["trial"]}}
                answer = client.post("/api/solve", json=what)
                if answer.status_code == 200:
                    decode(answer.content)
                    continue
            assert 400 <= answer.status_code < 500, f"seed {seed}: {answer.text}"
            said = told(answer, served)
            if said.startswith(("this failed", "the server failed", "the solve ended")):
                unexplained.append(f"seed {seed}: {said}")
    return unexplained


def settled_mb(served: Served) -> float:
    """Weigh it a few times: a heap is given back when it likes."""
    weights: list[float] = []
    for _ in range(3):
        time.sleep(0.2)
        weights.append(served.resident_mb())
    return min(weights)


def warmed_mb(served: Served) -> float:
    """Weigh it after everything was used once: imports and kernels are no leak."""
    abuse(served, range(-16, 0))
    drag(served, 8)
    with served.client() as client:  # the worker does these by itself, when it is idle
        for path in ("movements", "muscles", "about"):
            assert client.get(f"/api/{path}").status_code == 200
    return settled_mb(served)


def drag(served: Served, count: int) -> list[float]:
    """Drag sliders in many tabs at once; hold each answer to its own question. Return seconds."""
    with served.client() as client:
        scene = decode(client.post("/api/solve", json=WALK).content)[0]["id"]

        def ask(share: float) -> tuple[float, bytes]:
            begun = time.perf_counter()
            asked = {"scene": scene, "strengths": {"gluteus_medius_r": share}}
            answer = client.post("/api/whatif", json=asked)
            assert answer.status_code == 200, answer.text
            return time.perf_counter() - begun, answer.content

        shares = [round(0.3 + 0.6 * i / count, 4) for i in range(count)]
        with ThreadPoolExecutor(20) as threads:
            answers = list(threads.map(ask, shares))
        for share, (_, content) in zip(shares, answers, strict=True):
            message, arrays = decode(content)
            assert message["strengths"] == {"gluteus_medius_r": share}
            assert arrays["activation"].any()
        alone = decode(ask(shares[0])[1])[1]["activation"]
        together = decode(answers[0][1])[1]["activation"]
        assert (alone == together).all()
    return [seconds for seconds, _ in answers]


@pytest.mark.parametrize(
    ("uploads", "drags"), [(50, 20), pytest.param(1000, 200, marks=pytest.mark.long)]
)
def test_abuse_is_answered_in_words_and_leaves_no_weight(served, record_property, uploads, drags):
    before = warmed_mb(served)
    assert abuse(served, range(uploads)) == []
    seconds = drag(served, drags)
    assert served.process.poll() is None
    after = settled_mb(served)
    record_property("resident_mb", f"{before:.0f} to {after:.0f}")
    record_property("drag_s", f"median {median(seconds):.3f}, most {max(seconds):.3f}")
    assert after - before < GROWTH_MB


def test_a_worker_killed_in_the_middle_of_many_drags_costs_none_of_them(served):
    with served.client() as client:
        scene = decode(client.post("/api/solve", json=WALK).content)[0]["id"]
        asked = {"scene": scene, "strengths": {"gluteus_minimus_r": 0.5}}
        (worker,) = served.workers()
        with ThreadPoolExecutor(8) as threads:
            asking = [threads.submit(client.post, "/api/whatif", json=asked) for _ in range(24)]
            time.sleep(0.1)
            os.kill(worker, signal.SIGKILL)
            answers = [one.result() for one in asking]
        assert {one.status_code for one in answers} == {200}
        assert len({decode(one.content)[1]["activation"].tobytes() for one in answers}) == 1
        assert served.workers() != [worker]


def test_a_worker_that_hangs_is_given_up_in_words_and_replaced():
    for page in open_page(solve_limit_s=8.0):  # a new one starts in it, on a busy machine too
        assert page.upload().status_code == 422  # it runs
        page.scene(WALK)
        hung = page.server.worker.pid
        assert hung is not None
        os.kill(hung, signal.SIGSTOP)
        answer = page.client.post("/api/solve", json={"what": {"kind": "walk", "side": "l"}})
        assert answer.status_code == 422
        assert "longer than 8 s" in answer.json()["what"]
        assert answer.json()["todo"]
        page.scene(WALK)
        assert page.server.worker.pid not in (hung, None)


def test_a_disk_without_room_is_told_and_needs_no_restart(tmp_path):
    import resource

    def starve() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))

    with serve(tmp_path, starve) as served, served.client() as client:
        small = small_trial()
        # Beyond a megabyte the parser needs the disk already, below it is we who do.
        for size in (400_000, 3 * MB):
            full = small | {"swing.mot": small["swing.mot"] + b" " * size}
            answer = client.post("/api/upload", files=[("files", one) for one in full.items()])
            assert answer.status_code == 507, answer.text
            assert "disk" in told(answer, served)
            assert answer.json()["todo"]
        answer = client.post("/api/upload", files=[("files", one) for one in small.items()])
        assert answer.status_code == 200
        kept = [path for path in tmp_path.rglob("*") if path.is_file() and ".coxa" not in path.name]
        assert len(kept) == len(small)  # nothing of what was refused


def test_an_upload_beyond_the_limit_is_cut_off_while_it_streams(served):
    def stream() -> Iterator[bytes]:
        yield b'--x\r\ncontent-disposition: form-data; name="files"; filename="a.mot"\r\n\r\n'
        for _ in range(80):
            yield bytes(MB)

    before = warmed_mb(served)
    with served.client() as client:
        kind = {"content-type": "multipart/form-data; boundary=x"}
        try:
            answer = client.post("/api/upload", content=stream(), headers=kind)
            assert answer.status_code == 413
            assert "64 MB" in told(answer, served)
        except httpx.TransportError:
            pass  # it was hung up on before it listened
        assert client.get("/api/about").status_code == 200
        assert served.resident_mb() - before < GROWTH_MB


def test_who_is_refused_while_still_sending_hears_why(served):
    """An answer cut off by hanging up would be "Coxa does not answer" on the page."""
    kind = {"content-type": "multipart/form-data; boundary=x"}
    with served.client() as client:
        for _ in range(20):
            answer = client.post("/api/upload", content=b"--y\r\n" + bytes(2 * MB), headers=kind)
            assert answer.status_code == 422
            assert told(answer, served)


@pytest.mark.parametrize(
    ("path", "known", "status"),
    [("upload", True, 413), ("solve", True, 413), ("upload", False, 403), ("nothing", True, 404)],
)
def test_who_sends_without_end_is_answered_and_hung_up_on(served, path, known, status):
    host, port = served.origin.removeprefix("http://").split(":")
    with served.client() as client:
        cookie = "; ".join(f"{name}={value}" for name, value in client.cookies.items())
    lines = (
        f"POST /api/{path} HTTP/1.1", f"Host: {host}:{port}", "Transfer-Encoding: chunked",
        "Content-Type: multipart/form-data; boundary=x", f"Cookie: {cookie if known else 'x=y'}",
    )  # fmt: skip
    part = b'--x\r\nContent-Disposition: form-data; name="files"; filename="a.mot"\r\n\r\n'
    chunk = b"100000\r\n" + bytes(MB) + b"\r\n"
    sent, heard = 0, b""
    with socket.create_connection((host, int(port)), 10) as wire:
        wire.sendall("\r\n".join((*lines, "", "")).encode() + b"%x\r\n%s\r\n" % (len(part), part))
        wire.settimeout(5.0)  # a server that neither reads nor hangs up fails the test
        with contextlib.suppress(ConnectionError):
            while sent < 200 and not select.select([wire], [], [], 0.0)[0]:
                wire.sendall(chunk)
                sent += 1
            while data := wire.recv(65536):
                heard += data
    assert sent < 200
    if heard:  # what was not read yet may cut the answer off
        assert heard.startswith(b"HTTP/1.1 %d" % status)
        assert b"connection: close" in heard.lower()
    with served.client() as client:
        assert client.get("/api/about").status_code == 200


GET = b"GET /api/about HTTP/1.1\r\n"
POST = b"POST /api/upload HTTP/1.1\r\nHost: 127.0.0.1\r\n"
NOISE = {
    "TLS": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(200),
    "nothing": b"\r\n" * 2000,
    "a long path": b"GET " + b"/" * 100_000 + b" HTTP/1.1\r\n\r\n",
    "two hosts": GET + b"Host: a\r\nHost: b\r\n\r\n",
    "many headers": GET + b"".join(b"X-%d: y\r\n" % i for i in range(5000)) + b"\r\n",
    "a negative length": POST + b"Content-Length: -1\r\n\r\n",
    "a broken chunk": POST + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n",
    "a length that never comes": POST + b"Content-Length: 99999999999\r\n\r\n",
    "a websocket": GET + b"Host: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n",
    "a climb": b"GET /static/../../../../etc/passwd HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
}


@pytest.mark.parametrize("noise", NOISE)
def test_noise_on_the_wire_opens_nothing(served, noise):
    host, port = served.origin.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), 10) as wire:
        wire.settimeout(1.0)
        heard = b""
        try:
            wire.sendall(NOISE[noise])
            while chunk := wire.recv(65536):
                heard += chunk
        except OSError:
            pass  # hung up on, or left to wait: both are answers
    assert b"Traceback" not in heard
    assert not re.match(rb"HTTP/1.1 (2|5)", heard)
    with served.client() as client:
        assert client.get("/api/about").status_code == 200


@pytest.mark.parametrize(
    "headers",
    [
        {"host": "evil.example"},
        {"host": "127.0.0.1"},
        {"origin": "https://evil.example"},
        {"origin": "null"},
        {"sec-fetch-site": "cross-site"},
        {"cookie": f"coxa={TOKEN}"},
    ],
)
def test_a_stranger_gets_no_answer_from_the_running_server(served, headers):
    with served.client() as client:
        if "cookie" in headers:
            client.cookies.clear()
        answer = client.post("/api/solve", json=WALK, headers=headers)
    assert answer.status_code == 403
    assert told(answer, served)
    assert "access-control-allow-origin" not in answer.headers
