"""What a user does: drag a slider, send a link, play by keyboard, drop a trial."""

from __future__ import annotations

import base64
import io
import json
import re
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from playwright.sync_api import Browser, FileChooser, Page, TimeoutError, expect
from visiting import READY, Visitor

from served import cache_without_findings, pushed_trial, serve, small_trial, without_bones

WEAK = "#/whatif?s.gluteus_medius_r=0.4"
STOPPED = "() => !coxaStage.playing"
DROP = """([kind, files]) => {
    const carried = new DataTransfer();
    for (const [name, text] of files) carried.items.add(new File([text], name));
    const how = { dataTransfer: carried, bubbles: true, cancelable: true };
    for (const type of kind) document.body.dispatchEvent(new DragEvent(type, how));
}"""
SWEEP = """(slider, last) => {
    for (let i = 0; i < 40; i++) {
        slider.value = 0.9 - i / 80;
        slider.dispatchEvent(new Event('input', { bubbles: true }));
    }
    slider.value = last;
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    slider.dispatchEvent(new Event('change', { bubbles: true }));
}"""
PICTURES = "times => times.map((t) => { coxaStage.seek(t); return coxaStage.picture(); })"


def changed(page: Page) -> list[str]:
    """Return the table's column of changes."""
    return page.locator(".changes td.change").all_inner_texts()


def hash_of(page: Page) -> str:
    return page.evaluate("location.hash")


def drop(page: Page, files: dict[str, bytes]) -> None:
    texts = [(name, content.decode()) for name, content in files.items()]
    page.evaluate(DROP, [["dragenter", "dragover", "drop"], texts])


def drop_by_mouse(page: Page, files: dict[str, bytes], folder: Path) -> None:
    """Drag files of the disk over the middle of the stage, and let go: events as a hand makes."""
    for name, content in files.items():
        (folder / name).write_bytes(content)
    box = page.locator("#stage canvas").bounding_box()
    assert box is not None
    at = {"x": box["x"] + box["width"] / 2, "y": box["y"] + box["height"] / 2}
    carried = {"items": [], "files": [str(folder / n) for n in files], "dragOperationsMask": 1}
    hand = page.context.new_cdp_session(page)
    for kind in ("dragEnter", "dragOver", "drop"):
        hand.send("Input.dispatchDragEvent", {"type": kind, "data": carried, **at})
        if kind == "dragOver":
            expect(page.locator(".veil")).to_be_visible()


def unlike(one: bytes, other: bytes) -> float:
    """Return the share of two pictures' pixels that differ by more than 8 of 255."""
    images = [np.asarray(Image.open(io.BytesIO(p)).convert("RGB"), int) for p in (one, other)]
    assert images[0].shape == images[1].shape
    return float((np.abs(images[0] - images[1]).max(axis=2) > 8).mean())


def test_a_slider_changes_the_numbers_and_undo_takes_it_back(visitor: Visitor):
    page = visitor.open("#/whatif")
    slider = page.get_by_role("slider", name="Gluteus medius")
    slider.focus()
    for _ in range(2):
        slider.press("ArrowLeft")
    expect(slider).to_have_attribute("aria-valuetext", "90%")
    expect(page.locator(".takeovers li").first).to_be_visible()
    expect(page.locator(".takeovers li").first).to_contain_text("+")
    at_90 = changed(page)
    assert any(re.search(r"\d", one) for one in at_90)
    slider.press("Home")
    expect(slider).to_have_attribute("aria-valuetext", "0%")
    page.wait_for_function(
        "was => JSON.stringify([...document.querySelectorAll('.changes td.change')]"
        ".map(e => e.innerText)) !== was",
        arg=json.dumps(at_90, separators=(",", ":")),
    )
    assert "s.gluteus_medius_r=0" in hash_of(page)
    while "s.gluteus" in hash_of(page):
        page.get_by_role("button", name="Undo").click()
    expect(slider).to_have_attribute("aria-valuetext", "100%")
    expect(page.locator(".takeovers")).to_have_count(0)


def test_a_link_brings_back_what_was_asked(visitor: Visitor):
    page = visitor.open(WEAK)
    slider = page.get_by_role("slider", name="Gluteus medius")
    expect(slider).to_have_value("0.4")
    expect(page.locator(".takeovers li").first).to_be_visible()
    told = changed(page)
    page.get_by_role("button", name="Move").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Walking at 1.1 m/s")
    page.go_back()
    expect(slider).to_have_value("0.4")
    expect(page.locator(".takeovers li").first).to_be_visible()
    link = page.url
    assert "token" not in link
    other = visitor.open(link.partition("#")[1] + link.partition("#")[2])
    expect(other.locator(".takeovers li").first).to_be_visible()
    assert changed(other) == told


def test_a_hasty_drag_ends_with_the_answer_to_its_last_place(visitor: Visitor):
    linked = visitor.open(WEAK)
    expect(linked.locator(".changes td.change").first).to_be_visible()
    page = visitor.open("#/whatif")
    asked: list[str] = []
    page.on("request", lambda one: asked.append(one.url) if "whatif" in one.url else None)
    page.get_by_role("slider", name="Gluteus medius").evaluate(SWEEP, 0.4)
    expect(page.locator(".takeovers li").first).to_be_visible()
    expect(page.locator(".changes td.change").first).to_be_visible()
    page.wait_for_load_state("networkidle")
    assert changed(page) == changed(linked)
    assert len(asked) < 10  # of 41 places, those that were passed while it waited are not asked of


def test_an_answer_that_comes_after_its_page_was_left_is_dropped(visitor: Visitor):
    page = visitor.open("#/whatif")
    page.get_by_role("slider", name="Gluteus medius").evaluate(SWEEP, 0.4)
    page.get_by_role("button", name="Move").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Walking at 1.1 m/s")
    page.wait_for_load_state("networkidle")
    assert page.evaluate("coxaStage.muscles.material.uniforms.compare.value") == 0
    expect(page.locator(".takeovers")).to_have_count(0)


def test_frames_by_keyboard(visitor: Visitor):
    page = visitor.open("#/move")
    expect(page.get_by_role("button", name="Play")).to_be_visible()
    expect(page.locator(".figures dd").first).to_be_visible()
    before = page.evaluate("coxaStage.now")
    page.keyboard.press(".")
    on = page.evaluate("coxaStage.now")
    page.keyboard.press("ArrowRight")
    further = page.evaluate("coxaStage.now")
    assert before < on < further
    page.keyboard.press(",")
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("ArrowRight")
    assert page.evaluate("coxaStage.now") == pytest.approx(on)
    page.keyboard.press("Space")
    assert page.evaluate("coxaStage.playing")
    page.wait_for_function("was => Math.abs(coxaStage.now - was) > 0.05", arg=on)
    page.keyboard.press("Space")
    page.wait_for_function(STOPPED)


def test_everything_is_reached_by_tab_and_seen_when_it_is(visitor: Visitor):
    page = visitor.open("#/move")
    reached: list[str] = []
    for _ in range(40):
        page.keyboard.press("Tab")
        reached.append(
            page.evaluate(
                "(e => e.getAttribute('aria-label') || e.labels?.[0]?.innerText || e.innerText"
                " || e.tagName)(document.activeElement)"
            )
        )
        if reached[-1] == "Play":
            break
    assert reached[0] == "To the content"
    assert {"Explore", "What if", "About", "A frame back", "Play"} <= {
        one.strip() for one in reached
    }
    ring = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    shade = page.evaluate("getComputedStyle(document.activeElement).boxShadow")
    assert ring != "none" or shade != "none"
    page.keyboard.press("Space")
    assert page.evaluate("coxaStage.playing")


def test_the_body_is_turned_by_keyboard(visitor: Visitor):
    page = visitor.open("#/explore")
    page.locator("#stage canvas").focus()
    before = page.evaluate("coxaStage.picture()")
    page.keyboard.press("ArrowLeft")
    page.wait_for_function("was => coxaStage.picture() !== was", arg=before)


def test_a_frame_looks_the_same_each_time_and_unlike_another(visitor: Visitor):
    page = visitor.open("#/move?t=1.000", wide=700, high=500)
    page.wait_for_load_state("networkidle")  # the bones come after the body
    first, other, again = page.evaluate(PICTURES, [1.0, 1.4, 1.0])
    assert first == again
    assert first != other


def test_a_link_shows_the_same_picture_to_everyone(visitor: Visitor):
    """Two visits, and a third one a little later in the movement."""
    shots: list[bytes] = []
    for t in ("1.000", "1.000", "1.060"):
        page = visitor.open(f"#/move?t={t}", wide=700, high=500)
        page.wait_for_load_state("networkidle")  # the bones come after the body
        page.wait_for_function("() => !coxaStage.playing")
        shots.append(base64.b64decode(page.evaluate("coxaStage.picture()").partition(",")[2]))
        page.context.close()
    # The same pixels on one machine; a thousandth leaves room for drivers that round edges anew.
    assert unlike(shots[0], shots[1]) <= 0.001
    assert unlike(shots[0], shots[2]) > 0.01


def test_without_the_meshes_there_are_sticks_and_a_word_on_how_to_get_bones(
    browser: Browser, tmp_path
):
    with serve(also=without_bones(tmp_path)) as served:
        visitor = Visitor(browser, served)
        page = visitor.open("#/explore")
        expect(page.get_by_role("alert")).to_contain_text("pip install 'coxa[app]'")
        shapes = page.evaluate(
            "() => { const found = []; coxaStage.skeleton.group.traverse("
            "({ geometry }) => geometry && found.push(geometry.type)); return found; }"
        )
        assert shapes.count("CylinderGeometry") > 15  # legs, spine, arms
        visitor.leave()
        assert all("422" in one for one in visitor.complaints)


def test_the_articles_rows_fill_in_while_one_looks_on(browser: Browser, tmp_path):
    with serve(also=cache_without_findings(tmp_path)) as served:
        visitor = Visitor(browser, served)
        page = visitor.open("#/article", "() => document.querySelector('.statement')")
        told = page.locator(".progress")
        expect(told).to_contain_text(" of 95 tested")
        row = page.locator(".statement").last
        row.click()
        expect(page.locator(".finding .verdict")).to_be_visible(timeout=60_000)
        expect(row.locator(".mark-word")).not_to_have_text("to come")
        before = told.inner_text()
        page.wait_for_function(
            "was => document.querySelector('.progress').innerText !== was", arg=before
        )
        visitor.leave()
        assert not visitor.complaints


def test_a_trial_that_is_dropped_is_solved(visitor: Visitor):
    page = visitor.open("#/explore")
    drop(page, small_trial())
    expect(page.get_by_role("heading", name="Swing", level=1)).to_be_visible()
    assert "do=trial" in hash_of(page)
    assert page.evaluate("coxaStage.frames") == 11
    expect(page.locator(".figures")).to_contain_text("BW")


def test_a_trial_that_was_dropped_can_be_gone_back_to(visitor: Visitor):
    page = visitor.open("#/explore")
    drop(page, small_trial())
    expect(page.get_by_role("heading", name="Swing", level=1)).to_be_visible()
    chooser = page.get_by_label("Movement", exact=True)
    chooser.select_option("walk")
    expect(page.get_by_role("heading", level=1)).to_have_text("Walking at 1.1 m/s")
    chooser.select_option(label="swing")
    expect(page.get_by_role("heading", name="Swing", level=1)).to_be_visible()


def test_a_trial_is_dropped_on_the_stage_by_mouse(visitor: Visitor, tmp_path):
    page = visitor.open("#/explore")
    drop_by_mouse(page, small_trial(), tmp_path)
    expect(page.get_by_role("heading", name="Swing", level=1)).to_be_visible()
    expect(page.locator(".veil")).to_be_hidden()
    expect(page.locator(".figures dd").first).to_be_visible()
    alone = page.locator(".figures dd strong").all_inner_texts()
    was = hash_of(page)
    drop_by_mouse(page, pushed_trial(), tmp_path)
    page.wait_for_function("was => location.hash !== was", arg=was)
    page.wait_for_function(READY)
    expect(page.locator(".figures dd strong").first).not_to_have_text(alone[0])


def chooser_by_key(page: Page) -> FileChooser:
    """Press Enter until the files can be chosen.

    A browser opens them within 5 s of the key alone, and software that draws may hold it longer.
    """
    for _ in range(3):
        with suppress(TimeoutError), page.expect_file_chooser(timeout=10_000) as chosen:
            page.keyboard.press("Enter")
        if chosen.is_done():
            return chosen.value
    raise AssertionError("no files can be chosen by the keyboard")


def test_a_trial_is_picked_by_keyboard(visitor: Visitor, tmp_path):
    page = visitor.open("#/move")
    files = small_trial()
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    page.get_by_role("button", name="Ask what if").focus()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "files"
    chosen = chooser_by_key(page)
    chosen.set_files([tmp_path / name for name in files])
    expect(page.get_by_role("heading", name="Swing", level=1)).to_be_visible()


def test_a_trial_is_picked_by_a_button(visitor: Visitor):
    page = visitor.open("#/move")
    files = [
        {"name": name, "mimeType": "text/plain", "buffer": content}
        for name, content in small_trial().items()
    ]
    page.locator("#files").set_input_files(files)
    expect(page.get_by_role("heading", name="Swing", level=1)).to_be_visible()


def test_a_file_that_cannot_be_read_is_told_in_words(visitor: Visitor):
    page = visitor.open("#/move")
    files = small_trial()
    files["swing.mot"] = files["swing.mot"].replace(b"hip_flexion", b"hip_flexoin")
    drop(page, files)
    alert = page.get_by_role("alert")
    expect(alert).to_contain_text("hip_flex")
    expect(alert).to_contain_text("swing.mot")
    expect(page.get_by_role("heading", level=1)).to_have_text("Walking at 1.1 m/s")
    alert.get_by_role("button", name="Close").click()
    expect(alert).to_be_hidden()
    # The browser itself notes that an answer was 422.
    assert len(visitor.complaints) == 1
    assert "422" in visitor.complaints.pop()


def test_a_server_that_is_gone_is_told_in_words(visitor: Visitor):
    page = visitor.open("#/explore", READY)
    page.context.set_offline(True)
    page.get_by_role("button", name="Move").click()
    expect(page.get_by_role("alert")).to_contain_text("coxa app")
    assert all("ERR_INTERNET_DISCONNECTED" in one for one in visitor.complaints)
    visitor.complaints.clear()
