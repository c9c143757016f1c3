"""Each route answers, and whatever goes wrong is an answer too."""

from __future__ import annotations

import json
import os
import signal
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from coxa.app.server import STATIC
from coxa.app.wire import decode
from coxa.evidence.article.statements import COUNT, read_statements
from pages import STAND, WALK, Page, open_page
from served import cache_without_findings, serve, without_bones


@pytest.mark.skipif(not (STATIC / "index.html").is_file(), reason="the page was not built")
def test_the_page_and_its_bundle_are_sent(page: Page):
    answer = page.client.get("/")
    assert answer.status_code == 200
    assert "<!doctype html>" in answer.text.lower()
    for name in ("app.js", "app.css"):
        assert page.client.get(f"/static/{name}").status_code == 200


def test_about_tells_safety_sources_and_limits(page: Page):
    told = page.client.get("/api/about").json()
    assert {rule["when"] for rule in told["safety"]} == {"now", "soon", "stop"}
    assert len(told["sources"]) > 50
    assert told["upload_limit_bytes"] == 64 * 2**20
    assert {c["kind"] for c in told["conditions"]} >= {"weakness", "tightness", "variant"}


def test_movements_are_those_of_the_library(page: Page):
    from coxa.movement.library import MOVEMENTS

    rows = page.client.get("/api/movements").json()
    assert [row["name"] for row in rows] == list(MOVEMENTS)
    squat = next(row for row in rows if row["name"] == "squat")
    knee = next(p for p in squat["parameters"] if p["name"] == "knee_deg")
    assert knee["unit"] == "°"
    assert knee["low"] < knee["default"] <= knee["high"]


def test_postures_that_are_said_to_be_held_are(page: Page):
    rows = {row["name"]: row for row in page.client.get("/api/movements").json()}
    for name in ("single-leg-stand", "thomas", "squat", "sit-slumped"):
        scene, _ = page.scene({"what": {"kind": "movement", "name": name}})
        assert rows[name]["held"] == (scene["frames"] == 1)


def test_muscles_are_described(page: Page):
    rows = page.client.get("/api/muscles").json()
    medius = next(row for row in rows if row["belly"] == "gluteus_medius_r")
    assert medius["elements"] == ["glmed1_r", "glmed2_r", "glmed3_r"]
    assert medius["actions"][0]["title"] == "hip abduction"


def test_bones_are_sent_where_they_are(page: Page):
    about = page.client.get("/api/about").json()
    answer = page.client.get("/api/bones.glb")
    if about["bones"]:
        assert answer.content[:4] == b"glTF"
    else:
        assert answer.status_code == 422
        assert "app" in answer.json()["todo"]


def test_without_the_meshes_the_extra_is_named_and_sticks_can_be_drawn(tmp_path):
    with serve(also=without_bones(tmp_path)) as served, served.client() as client:
        assert not client.get("/api/about").json()["bones"]
        answer = client.get("/api/bones.glb")
        assert answer.status_code == 422
        assert "pip install 'coxa[app]'" in answer.json()["todo"]
        scene, arrays = decode(client.post("/api/solve", json=WALK).content)
    place = dict(zip(scene["bodies"], arrays["bone"][0, :, :3], strict=True))
    parent = dict(zip(scene["bodies"], scene["parents"], strict=True))
    for body, p in parent.items():
        assert -1 <= p < len(parent)
        assert body == "pelvis" or p >= 0  # all but the root hang on something
    thigh = place["tibia_r"] - place[scene["bodies"][parent["tibia_r"]]]
    assert 0.3 < np.linalg.norm(thigh) < 0.6


def test_a_walk_is_solved_and_asked_about(page: Page):
    scene, arrays = page.scene(WALK)
    assert scene["title"] == "Walking at 1.1 m/s"
    weak, after = page.what_if(scene["id"], {"gluteus_medius_r": 0.4})
    assert weak["takeovers"][0]["belly"] == "gluteus_medius_r"
    assert after["activation"].shape == arrays["activation"].shape
    bands = page.client.get(f"/api/bands/{scene['id']}").json()
    assert all(figure["low"] <= figure["value"] for figure in bands["figures"])


def test_a_slider_is_answered_while_it_moves(page: Page, record_property):
    """Measured, not asserted: the goal is 60 ms for a walk of 250 frames."""
    scene, _ = page.scene(WALK)
    taken: list[float] = []
    for share in np.linspace(0.2, 0.9, 12):
        begun = time.perf_counter()
        page.what_if(scene["id"], {"gluteus_medius_r": float(share)})
        taken.append(1e3 * (time.perf_counter() - begun))
    record_property("what_if_ms", round(float(np.median(taken)), 1))
    print(f"what-if of a walk: median {np.median(taken):.0f} ms, worst {max(taken):.0f} ms")


def test_an_unknown_movement_is_answered_with_the_near_miss(page: Page):
    answer = page.client.post("/api/solve", json={"what": {"kind": "movement", "name": "sqaut"}})
    assert answer.status_code == 422
    assert answer.json()["todo"] == "Did you mean 'squat'?"


def test_a_scene_that_was_never_solved_is_not_found(page: Page):
    for answer in (
        page.client.post("/api/whatif", json={"scene": "x", "strengths": {}}),
        page.client.get("/api/bands/x"),
        page.client.get("/api/bones.glb?scene=x"),
        page.client.post("/api/solve", json=WALK | {"before": "x"}),
    ):
        assert answer.status_code == 404
        assert "solve it again" in answer.json()["what"]


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe", b"null", b'{"what": 1}'])
def test_what_is_no_request_is_told_so(page: Page, content):
    for path in ("/api/solve", "/api/whatif", "/api/report"):
        answer = page.client.post(path, content=content)
        assert answer.status_code == 422
        assert answer.json()["what"]


def test_a_request_that_is_too_large_is_not_read(page: Page):
    assert page.client.post("/api/solve", content=b" " * (2**20 + 1)).status_code == 413


def test_other_paths_and_methods_are_problems_too(page: Page):
    assert page.client.get("/api/nothing").status_code == 404
    assert page.client.get("/api/nothing").json()["what"]
    assert page.client.get("/api/solve").status_code == 405


def test_the_article_is_listed_and_a_row_is_told(page: Page):
    listed = page.client.get("/api/article").json()
    rows = [row for section in listed["sections"] for row in section["rows"]]
    assert len(rows) == COUNT
    fact = next(row for row in rows if row["id"] == "why-back-hurts")
    told = page.client.get(f"/api/article/{fact['id']}").json()
    assert told["row"]["verdict"]
    assert not told["row"]["pending"]
    missed = page.client.get("/api/article/why-back-hurt")
    assert missed.status_code == 422
    assert "why-back-hurts" in missed.json()["todo"]


def test_rows_of_the_article_come_one_by_one_and_one_that_is_asked_for_at_once(
    tmp_path, monkeypatch
):
    for name, value in cache_without_findings(tmp_path).items():
        monkeypatch.setenv(name, value)
    for page in open_page():

        def known(page: Page = page) -> set[str]:
            listed = page.client.get("/api/article").json()
            rows = [row for section in listed["sections"] for row in section["rows"]]
            assert listed["computing"] == any(row["pending"] for row in rows)
            return {row["id"] for row in rows if not row["pending"]}

        assert known() == set()
        late = list(read_statements())[-1]
        assert page.client.get(f"/api/article/{late}").json()["row"]["verdict"]
        few = known()
        assert late in few
        assert len(few) < COUNT  # the others were not waited for
        end = time.monotonic() + 60.0
        while len(known()) <= len(few) and time.monotonic() < end:
            time.sleep(0.2)
        assert known() > few


def test_two_pages_do_not_disturb_one_another(page: Page):
    """Each drags another muscle of another movement; each gets its own answers."""
    walk, _ = page.scene(WALK)
    stand, _ = page.scene(STAND)
    asked = [(walk["id"], "gluteus_medius_r"), (stand["id"], "gluteus_maximus_l")] * 10

    def ask(job: tuple[str, str]) -> bool:
        scene, muscle = job
        weak, _ = page.what_if(scene, {muscle: 0.5})
        return weak["scene"] == scene and weak["strengths"] == {muscle: 0.5}

    with ThreadPoolExecutor(8) as threads:
        assert all(threads.map(ask, asked))


def test_many_drags_at_once_are_all_answered(page: Page):
    scene, _ = page.scene(STAND)

    def ask(k: int) -> int:
        asked = {"scene": scene["id"], "strengths": {"gluteus_medius_r": k / 200}}
        return page.client.post("/api/whatif", json=asked).status_code

    with ThreadPoolExecutor(32) as threads:
        assert set(threads.map(ask, range(200))) == {200}


def test_a_killed_worker_is_started_again_and_knows_what_was_asked(page: Page):
    scene, arrays = page.scene(STAND)
    before = page.server.worker.pid
    assert before is not None
    os.kill(before, signal.SIGKILL)
    weak, after = page.what_if(scene["id"], {"gluteus_medius_r": 0.5})
    assert page.server.worker.pid != before
    assert weak["scene"] == scene["id"]
    assert after["activation"].shape == arrays["activation"].shape


def test_a_worker_killed_in_the_middle_is_asked_again(page: Page):
    lunge = {"what": {"kind": "movement", "name": "lunge"}}
    timer = threading.Timer(0.3, lambda: os.kill(page.server.worker.pid or 0, signal.SIGKILL))
    timer.start()
    scene, _ = page.scene(lunge)
    timer.join()
    assert scene["title"]


def test_a_solve_that_takes_too_long_is_given_up_and_the_server_lives_on(hasty: Page):
    answer = hasty.client.post("/api/solve", json=WALK)
    assert answer.status_code == 422
    assert "took longer" in answer.json()["what"]
    assert hasty.client.get("/static/app.js").status_code == 200


def test_a_report_is_one_file(page: Page):
    if not (STATIC / "index.html").is_file():
        pytest.skip("the page was not built")
    asked = {"solve": STAND, "strengths": {"gluteus_medius_r": 0.5}}
    answer = page.client.post("/api/report", json=asked)
    assert answer.status_code == 200, answer.text[:300]
    assert answer.headers["content-disposition"].startswith("attachment")
    assert len(answer.content) < 6_000_000


def test_a_person_is_solved_as_that_person(page: Page):
    person = {"mass_kg": 60.0, "height_m": 1.6, "sex": "female", "age": 60.0}
    scene, _ = page.scene(STAND | {"person": person})
    assert scene["body_weight_n"] == pytest.approx(60.0 * 9.80665, rel=1e-3)
    usual, _ = page.scene(STAND)
    assert scene["bones"] != usual["bones"]
    assert json.loads(json.dumps(scene["request"]["person"])) == person


def test_a_condition_that_makes_no_sense_is_a_problem(page: Page):
    odd = STAND | {"conditions": [{"kind": "weakness", "muscles": ["glutus"], "share": 0.5}]}
    answer = page.client.post("/api/solve", json=odd)
    assert answer.status_code == 422
    assert "Traceback" not in answer.text


def test_answers_are_not_kept_by_the_browser(page: Page):
    answer = page.client.post("/api/solve", json=STAND)
    assert answer.headers["cache-control"] == "no-store"
    assert decode(answer.content)[0]["solved"]
