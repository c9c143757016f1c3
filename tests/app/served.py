"""`coxa app` as its users run it: a process of its own, which we may starve, freeze and weigh."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
import numpy as np
import pytest

from coxa.kernels.jit import CACHE_FOLDER
from coxa.opensim.osim import read_model
from pages import MISSING

SMALL = Path(__file__).parents[1] / "opensim" / "small.osim"
MB = 2**20


@dataclass(frozen=True)
class Served:
    """A running server: the address it printed, and its processes."""

    process: subprocess.Popen[str]
    address: str

    @property
    def origin(self) -> str:
        return self.address.split("/?")[0]

    @contextmanager
    def client(self) -> Iterator[httpx.Client]:
        """Open the page as a browser does: the token becomes a cookie."""
        with httpx.Client(base_url=self.origin, timeout=90.0) as client:
            assert client.get(self.address).status_code == 303
            yield client

    def workers(self) -> list[int]:
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")
        return [int(pid) for pid in children.read_text().split()]

    def resident_mb(self) -> float:
        """Weigh the server and its worker."""
        total = 0.0
        for pid in (self.process.pid, *self.workers()):
            status = Path(f"/proc/{pid}/status").read_text()
            found = re.search(r"VmRSS:\s+(\d+) kB", status)
            total += int(found[1]) / 1024 if found else 0.0
        return total


def cache_without_findings(folder: Path) -> dict[str, str]:
    """Give a cache in `folder` that knows the kernels and no row of the article, as environment."""
    (folder / "coxa").mkdir(parents=True)
    (folder / "coxa" / CACHE_FOLDER.name).symlink_to(CACHE_FOLDER)
    return {"COXA_CACHE": str(folder)}


def without_bones(folder: Path) -> dict[str, str]:
    """Give an environment in which the meshes of bones are not installed."""
    (folder / "sitecustomize.py").write_text(
        "import importlib.metadata as m\n"
        "def without(name, known=m.distribution):\n"
        "    if name == 'myo-sim':\n"
        "        raise m.PackageNotFoundError(name)\n"
        "    return known(name)\n"
        "m.distribution = without\n"
    )
    paths = [str(folder), *filter(None, [os.environ.get("PYTHONPATH")])]
    return {"PYTHONPATH": os.pathsep.join(paths)}


@contextmanager
def serve(
    folder: Path | None = None,
    starve: Callable[[], None] | None = None,
    also: Mapping[str, str] | None = None,
) -> Iterator[Served]:
    """Run `coxa app` with its temporary files in `folder`; end it with Ctrl-C."""
    if MISSING:
        pytest.skip(MISSING)
    env = os.environ | ({} if folder is None else {"TMPDIR": str(folder)}) | dict(also or {})
    process = subprocess.Popen(
        [sys.executable, "-m", "coxa", "app", "--no-open"],
        stdout=subprocess.PIPE, text=True, env=env | {"PYTHONUNBUFFERED": "1"}, preexec_fn=starve,
    )  # fmt: skip
    try:
        assert process.stdout is not None
        said = ""
        while line := process.stdout.readline():
            said += line
            if found := re.search(r"http://\S+", line):
                yield Served(process, found[0])
                break
        else:
            raise AssertionError(f"it said no address: {said}")
    finally:
        process.send_signal(signal.SIGINT)
        try:
            process.wait(15)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def small_trial(frames: int = 11) -> dict[str, bytes]:
    """Make a trial of small files: a hip that swings a little, without plates."""
    model = read_model(SMALL)
    names = [c.name for c in model.coordinates]
    q = np.tile(model.default_pose, (frames, 1))
    q[:, names.index("hip_flexion")] += 0.1 * np.sin(np.linspace(0.0, 3.0, frames))
    rows = np.column_stack([np.linspace(0.0, 0.5, frames), q])
    head = f"swing\nversion=1\nnRows={frames}\nnColumns={len(names) + 1}\ninDegrees=no\nendheader"
    lines = ["\t".join(("time", *names)), *("\t".join(f"{x:.6f}" for x in row) for row in rows)]
    motion = "\n".join((head, *lines, "")).encode()
    return {"small.osim": SMALL.read_bytes(), "swing.mot": motion}


def pushed_trial() -> dict[str, bytes]:
    """Make the same trial with a push on the shin: a table of forces, and what says of what."""
    columns = [f"push_{x}" for x in ("vx", "vy", "vz", "px", "py", "pz")]
    row = "0\t300\t0\t0\t0\t0"
    head = "push\nversion=1\nnRows=2\nnColumns=7\ninDegrees=no\nendheader"
    table = "\n".join((head, "\t".join(("time", *columns)), f"0\t{row}", f"0.5\t{row}", ""))
    fields = {
        "applied_to_body": "tibia",
        "force_expressed_in_body": "ground",
        "point_expressed_in_body": "ground",
        "force_identifier": "push_v",
        "point_identifier": "push_p",
    }
    told = "".join(f"<{name}>{value}</{name}>" for name, value in fields.items())
    loads = (
        '<?xml version="1.0"?><OpenSimDocument Version="40000"><ExternalLoads name="l"><objects>'
        f'<ExternalForce name="push">{told}</ExternalForce></objects>'
        "<datafile>push.mot</datafile></ExternalLoads></OpenSimDocument>"
    )
    return small_trial() | {"push.mot": table.encode(), "push.xml": loads.encode()}
