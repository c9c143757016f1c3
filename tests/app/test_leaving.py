"""`coxa app` says where it is, and leaves nothing behind however it ends."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path

import pytest

from pages import MISSING

pytestmark = [
    pytest.mark.skipif(bool(MISSING), reason=MISSING or "it is here"),
    pytest.mark.skipif(sys.platform == "win32", reason="signals are not Windows'"),
]


def start(tmp_path: Path, *words: str) -> tuple[subprocess.Popen[str], str]:
    command = [sys.executable, "-m", "coxa", "app", "--no-open", *words]
    env = os.environ | {"TMPDIR": str(tmp_path), "PYTHONUNBUFFERED": "1"}
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=env)
    assert process.stdout is not None
    while line := process.stdout.readline():
        found = re.search(r"http://\S+", line)
        if found:
            return process, found[0]
    raise AssertionError("it said no address")


def wait_for(what: Callable[[], bool], seconds: float = 20.0) -> bool:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if what():
            return True
        time.sleep(0.05)
    return False


def workers(tmp_path: Path) -> list[str]:
    """List the processes whose command names our folder."""
    found: list[str] = []
    for file in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            words = file.read_bytes().split(b"\0")
        except OSError:
            continue
        if b"coxa.app.jobs" in words and any(str(tmp_path).encode() in word for word in words):
            found.append(file.parent.name)
    return found


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_ending_it_leaves_no_file_and_no_process(tmp_path, how):
    process, address = start(tmp_path)
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(address.split("?")[0], timeout=20)
    assert refused.value.code == 403
    assert wait_for(lambda: bool(workers(tmp_path)))
    assert list(tmp_path.glob("coxa-app-*"))
    process.send_signal(how)
    process.wait(timeout=20)
    assert wait_for(lambda: not workers(tmp_path))
    assert wait_for(lambda: not list(tmp_path.glob("coxa-app-*")))


@pytest.mark.parametrize("after_s", [0.15, 0.3, 0.45, 0.7, 1.0])
def test_who_stops_it_while_it_starts_sees_no_traceback(tmp_path, after_s):
    command = [sys.executable, "-m", "coxa", "app", "--no-open"]
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        env=os.environ | {"TMPDIR": str(tmp_path)},
    )  # fmt: skip
    time.sleep(after_s)
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=20)
    assert "Traceback" not in said
    assert wait_for(lambda: not workers(tmp_path))
    assert wait_for(lambda: not list(tmp_path.glob("coxa-app-*")))


def test_two_servers_take_two_ports(tmp_path):
    first, one = start(tmp_path)
    second, other = start(tmp_path)
    try:
        assert one.split("?")[0] != other.split("?")[0]
        assert one.split("=")[1] != other.split("=")[1]
    finally:
        for process in (first, second):
            process.terminate()
            process.wait(timeout=20)


def test_a_port_in_use_is_told(tmp_path):
    process, address = start(tmp_path)
    port = re.search(r":(\d+)/", address)
    assert port is not None
    try:
        words = [sys.executable, "-m", "coxa", "app", "--no-open", "--port", port[1]]
        second = subprocess.run(words, capture_output=True, text=True, timeout=60)
        assert second.returncode != 0
        told = second.stderr + second.stdout
        assert f"port {port[1]} cannot be taken" in told
        assert "Traceback" not in told
    finally:
        process.terminate()
        process.wait(timeout=20)


def test_a_trial_that_is_none_is_told_before_anything_starts(tmp_path):
    words = [sys.executable, "-m", "coxa", "app", "--no-open", "--trial", str(tmp_path)]
    done = subprocess.run(words, capture_output=True, text=True, timeout=60)
    assert done.returncode != 0
    assert "no trial" in done.stderr + done.stdout
