"""What is dropped is taken for what it is, or refused in words; nothing stays that was refused."""

from __future__ import annotations

import errno
import io
import random
import runpy
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from coxa.app import uploads
from coxa.app.uploads import KEPT, MOST_FILES
from coxa.opensim.loads import read_external_loads
from coxa.study.inputs import load_model
from pages import WALK, Page, open_page

BOMB = b"""<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "xxxxxxxxxx">
<!ENTITY y "&x;&x;&x;&x;&x;&x;&x;&x;">]><OpenSimDocument>&y;</OpenSimDocument>"""
OUTSIDE = b"""<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>
<OpenSimDocument>&x;</OpenSimDocument>"""


def folders(page: Page) -> set[str]:
    return {one.name for one in page.server.folder.iterdir()}


def send(page: Page, files: dict[str, bytes]) -> Any:
    rows = [("files", (name, content)) for name, content in files.items()]
    return page.client.post("/api/upload", files=rows)


def test_a_trial_is_taken_and_solved(page: Page, walk_files):
    answer = send(page, walk_files)
    assert answer.status_code == 200, answer.text
    told = answer.json()
    kinds = {file["name"]: file["kind"] for file in told["files"]}
    assert kinds == {
        "model.osim": "model",
        "ik.mot": "motion",
        "external_loads.xml": "loads",
        "grf.mot": "force plates",
    }
    scene, _ = page.scene({"what": {"kind": "trial", "trial": told["trial"]}})
    hip = next(figure for figure in scene["figures"] if figure["name"] == "hip, mean of both, r")
    assert 150.0 < hip["value"] < 600.0  # %BW, in a walk
    weak, _ = page.what_if(scene["id"], {"gluteus_medius_r": 0.5})
    assert weak["takeovers"][0]["belly"] == "gluteus_medius_r"
    about = page.client.get("/api/about").json()
    assert told["trial"] in {trial["trial"] for trial in about["trials"]}


def test_plates_without_their_document_are_left_out_and_told(page: Page, walk_files):
    files = {name: walk_files[name] for name in ("model.osim", "ik.mot", "grf.mot")}
    told = send(page, files).json()
    assert "grf.mot was left out" in told["notes"][0]


def recorded(files: dict[str, bytes], tmp_path: Path) -> bytes:
    """Make the .c3d that would have been recorded with a trial: a plate of type 2 a foot."""
    pack = runpy.run_path(str(Path(__file__).parents[1] / "opensim" / "c3d_bytes.py"))["c3d_bytes"]
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    model = load_model(tmp_path / "model.osim")
    forces = read_external_loads(tmp_path / "external_loads.xml", model).forces
    to_lab = np.array([[1.0, 0.0, 0.0], [0.0, 0.0, -1.0], [0.0, 1.0, 0.0]])  # its Z is up
    to_plate = np.diag([-1.0, 1.0, -1.0]) @ to_lab
    floor = float(np.median(forces[0].point[:, 1]))
    square = np.array([[-1.0, 2, 2, -1], [1, 1, -1, -1], [floor] * 4])
    middle = to_lab.T @ square.mean(axis=1)
    channels = []
    time = np.arange(0.0, forces[0].time[-1], 0.002)
    for force in forces:
        moment = np.cross(force.point - middle, force.force) + force.torque
        wrench = np.hstack([force.force @ to_plate.T, moment @ to_plate.T])
        channels += [np.interp(time, force.time, column) for column in wrench.T]
    samples = np.array(channels).T[: len(time) // 5 * 5].reshape(-1, 5, 12)
    frames = len(samples)
    groups = {
        "POINT": {
            "USED": np.int16(1), "SCALE": np.float32(-1.0), "RATE": np.float32(100.0),
            "FRAMES": np.int16(frames), "DATA_START": np.int16(4), "LABELS": ["HEEL"],
            "DESCRIPTIONS": ["a"], "UNITS": ["m"], "X_SCREEN": ["+X"], "Y_SCREEN": ["+Z"],
        },
        "ANALOG": {
            "USED": np.int16(12), "RATE": np.float32(500.0), "GEN_SCALE": np.float32(1.0),
            "SCALE": np.ones(12), "OFFSET": np.zeros(12, int),
            "LABELS": [f"c{i}" for i in range(12)], "DESCRIPTIONS": ["d"] * 12,
            "UNITS": (["N"] * 3 + ["Nm"] * 3) * 2,
        },
        "FORCE_PLATFORM": {
            "USED": np.int16(2), "TYPE": np.array([2, 2]), "ZERO": np.array([1, 0]),
            "CORNERS": np.stack([square, square], axis=2), "ORIGIN": np.zeros((3, 2)),
            "CHANNEL": np.arange(1, 13).reshape(2, 6).T,
        },
    }  # fmt: skip
    return pack(np.zeros((frames, 1, 3)), samples, groups)


def test_a_recordings_plates_carry_as_its_document_would_say(page: Page, walk_files, tmp_path):
    pytest.importorskip("ezc3d")
    bare = {name: walk_files[name] for name in ("model.osim", "ik.mot")}
    told = send(page, bare | {"walk.c3d": recorded(walk_files, tmp_path)}).json()
    assert "bears the right foot" in told["notes"][0]
    assert "bears the left foot" in told["notes"][0]
    documented = send(page, walk_files).json()

    def peaks(trial: str) -> dict[str, float]:
        scene, _ = page.scene({"what": {"kind": "trial", "trial": trial}})
        return {one["name"]: one["value"] for one in scene["figures"] if "hip" in one["name"]}

    expected = peaks(documented["trial"])
    assert expected
    # A stance begins at 20 N there and with the first force here, and the file is in float32.
    assert peaks(told["trial"]) == pytest.approx(expected, rel=0.02)


def test_a_recording_of_another_place_is_told_and_not_used(page: Page, walk_files, tmp_path):
    pytest.importorskip("ezc3d")
    moved = walk_files["grf.mot"].replace(b"\t-0.0", b"\t9.0")
    bare = {name: walk_files[name] for name in ("model.osim", "ik.mot")}
    told = send(page, bare | {"a.c3d": recorded(walk_files | {"grf.mot": moved}, tmp_path)}).json()
    assert "are not used: " in told["notes"][0]
    assert "predicted" in told["notes"][0]


def test_a_users_own_trial_is_there_from_the_start(walk_files):
    folder = Path(__file__).resolve().parents[3] / "shared" / "trials" / "walk_gait2392"
    for page in open_page(trial=folder):
        trials = page.client.get("/api/about").json()["trials"]
        assert trials == [{"trial": "given", "title": "walk_gait2392"}]
        assert page.server.house.address.endswith("#/move?do=trial&trial=given")
        scene, _ = page.scene({"what": {"kind": "trial", "trial": "given"}})
        assert scene["title"] == "walk_gait2392"
    assert folder.is_dir()


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ({"a.exe": b"MZ"}, "of no kind that is read"),
        ({"a": b""}, "of no kind that is read"),
        ({"a.mot": b""}, "empty"),
        ({"a.trc": b"\0\0\0"}, "not a text file"),
        ({"a.osim": b"<x>"}, "no movement"),
        ({"a.mot": b"name\nendheader\ntime\thip\n0\t1\n"}, ""),
        ({"a.osim": BOMB, "b.trc": b"x"}, ""),
        ({"a.xml": OUTSIDE, "b.trc": b"x"}, "document type"),
        ({"a.xml": b"<OpenSimDocument><AnalyzeTool/></OpenSimDocument>"}, "no ExternalLoads"),
        ({"a.c3d": b"P" * 600}, ""),
        ({"a.trc": b"x", "b.trc": b"x"}, "each a markers"),
        ({"a.trc": b"PathFileType\t4"}, ""),
    ],
)
def test_rubbish_is_refused_in_words_and_leaves_nothing(page: Page, files, said):
    before = folders(page)
    answer = send(page, files)
    assert answer.status_code == 422
    problem = answer.json()
    assert said in problem["what"]
    assert str(page.server.folder) not in answer.text
    assert "Traceback" not in answer.text
    assert folders(page) == before


@pytest.mark.parametrize(
    "name", ["../../evil.trc", "/etc/passwd.trc", "..\\..\\evil.trc", "a/b.trc", "C:\\x.trc"]
)
def test_a_files_name_is_never_a_path(page: Page, name):
    before = folders(page)
    answer = send(page, {name: b"rubbish"})
    assert answer.status_code == 422
    assert answer.json()["file"] in (None, name.replace("\\", "/").rsplit("/", 1)[-1])
    assert folders(page) == before
    assert not list(page.server.folder.parent.glob("evil*"))


def test_loads_cannot_name_a_file_that_did_not_come(page: Page, walk_files):
    loads = walk_files["external_loads.xml"].replace(b"grf.mot", b"/etc/passwd")
    files = {k: walk_files[k] for k in ("model.osim", "ik.mot")} | {"external_loads.xml": loads}
    answer = send(page, files)
    assert answer.status_code == 422
    assert "not among the files" in answer.json()["what"]
    assert "root:" not in answer.text


def test_what_is_no_upload_is_refused(page: Page):
    for headers, content in (
        ({"content-type": "text/plain"}, b"x"),
        ({"content-type": "multipart/form-data"}, b"x"),
        ({"content-type": "multipart/form-data; boundary=a"}, b"--b\r\n\r\nx"),
        ({"content-type": "multipart/form-data; boundary=a"}, b"--a--\r\n"),
        ({}, b""),
    ):
        answer = page.client.post("/api/upload", content=content, headers=headers)
        assert answer.status_code == 422, headers


def test_too_many_files_are_refused(page: Page):
    answer = send(page, {f"{k}.trc": b"x" for k in range(MOST_FILES + 1)})
    assert answer.status_code == 422
    assert answer.json()["what"] == "too many files came"


def test_more_than_the_limit_is_refused_told_or_not():
    for page in open_page(upload_limit_bytes=50_000):
        answer = send(page, {"a.trc": b"x" * 60_000})
        assert answer.status_code == 413
        assert "MB" in answer.json()["what"]

        def untold() -> Any:
            yield b'--a\r\nContent-Disposition: form-data; name="f"; filename="a.trc"\r\n\r\n'
            for _ in range(100):
                yield b"x" * 1000

        headers = {"content-type": "multipart/form-data; boundary=a"}
        answer = page.client.post("/api/upload", content=untold(), headers=headers)
        assert answer.status_code == 413
        assert not folders(page)


def test_a_full_disk_is_told_and_the_server_lives_on(page: Page, monkeypatch):
    before = folders(page)

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(uploads.shutil, "copyfileobj", full)
        answer = send(page, {"a.trc": b"x"})
    assert answer.status_code == 507
    assert "No space left" in answer.json()["what"]
    assert folders(page) == before
    assert page.scene(WALK)[0]["solved"]


def test_only_the_last_trials_are_kept(page: Page, walk_files):
    files = {name: walk_files[name] for name in ("model.osim", "ik.mot")}
    trials = [send(page, files).json()["trial"] for _ in range(KEPT + 2)]
    assert folders(page) == set(trials[-KEPT:])
    answer = page.client.post("/api/solve", json={"what": {"kind": "trial", "trial": trials[0]}})
    assert answer.status_code == 422
    assert "no longer here" in answer.json()["what"]


@pytest.mark.long
def test_a_thousand_broken_uploads_leave_the_server_as_it_was(page: Page, walk_files):
    """Bytes of a real trial, changed, cut, doubled, swapped; then the server still solves."""
    rng = random.Random(7)
    names = list(walk_files)
    page.scene(WALK)
    start = _resident(page)
    for _ in range(1000):
        files = dict(walk_files)
        name = rng.choice(names)
        files[name] = _broken(rng, files[name])
        if rng.random() < 0.2:
            files.pop(rng.choice(names))
        if rng.random() < 0.1:
            files["x.c3d"] = _broken(rng, walk_files["ik.mot"])
        answer = send(page, files)
        assert answer.status_code in (200, 413, 422), answer.text
        assert "Traceback" not in answer.text
        assert "(AttributeError)" not in answer.text
        assert "(TypeError)" not in answer.text
    assert page.scene(WALK)[0]["solved"]
    assert len(folders(page)) <= KEPT
    assert _resident(page) - start < 50.0


def _resident(page: Page) -> float:
    """Return the MB that server and worker hold."""
    found: list[float] = []
    for pid in ("self", page.server.worker.pid):
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
        found += [int(x.split()[1]) / 1024.0 for x in lines if x.startswith("VmRSS")]
    print(f"server {found[0]:.0f} MB, worker {found[1]:.0f} MB")
    return sum(found)


def _broken(rng: random.Random, content: bytes) -> bytes:
    data = bytearray(content)
    for _ in range(rng.randint(1, 20)):
        at = rng.randrange(len(data) or 1)
        data = data or bytearray(b"0")
        kind = rng.randrange(5)
        if kind == 0:
            data[at] = rng.randrange(256)
        elif kind == 1:
            del data[at : at + rng.randint(1, 200)]
        elif kind == 2:
            data[at:at] = data[at : at + rng.randint(1, 200)]
        elif kind == 3:
            data[at:at] = rng.choice([b"nan", b"1e400", b"\0", b"<a>", b"\xff\xfe", b"-"])
        else:
            data = data[: max(at, 1)]
    if rng.random() < 0.05:
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("a", bytes(100_000))
        return packed.getvalue()
    return bytes(data)
