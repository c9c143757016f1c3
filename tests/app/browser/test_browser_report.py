"""A report is opened where there is no network, and asks nothing of anyone."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import expect
from visiting import READY, Visitor

MOST_BYTES = 6_000_000


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("reports")


def save(visitor: Visitor, hash: str, path: Path) -> None:
    page = visitor.open(hash)
    with page.expect_download() as saved:
        page.get_by_role("button", name="Save as a report").click()
    saved.value.save_as(path)


def test_the_button_saves_one_file_that_lives_alone(visitor: Visitor, kept):
    file = kept / "report.html"
    save(visitor, "#/whatif?s.gluteus_medius_r=0.4", file)
    assert 100_000 < file.stat().st_size < MOST_BYTES
    page = visitor.blank()
    page.context.set_offline(True)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(file.as_uri())
    page.wait_for_function(READY)
    expect(page.locator(".takeovers li").first).to_contain_text("+")
    expect(page.locator(".changes td.change").first).to_be_visible()
    before = page.evaluate("[coxaStage.now, coxaStage.picture()]")
    page.keyboard.press(".")
    after = page.evaluate("[coxaStage.now, coxaStage.picture()]")
    assert after[0] > before[0]
    assert after[1] != before[1]
    page.get_by_role("button", name="Move").click()
    expect(page.locator(".figures")).to_contain_text("BW")
    page.get_by_role("button", name="About").click()
    expect(page.get_by_role("heading", name="Safety first")).to_be_visible()
    assert [u for u in asked if not u.startswith(("data:", "blob:"))] == [file.as_uri()]

    page.emulate_media(media="print")
    paper = page.locator(".paper")
    expect(paper).to_be_visible()
    for said in ("gluteus medius", "BW", "Coxa"):
        expect(paper).to_contain_text(said, ignore_case=True)
    expect(page.locator("#rail")).to_be_hidden()
