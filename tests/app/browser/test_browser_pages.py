"""Each page opens without a complaint, for everybody: light, dark, narrow, and read aloud."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect
from visiting import READY, Visitor

axe_playwright = pytest.importorskip(
    "axe_playwright_python.sync_playwright", reason="axe-playwright-python is not installed"
)

TOLD = "() => document.querySelector('#panel h1') && !document.querySelector('#panel .note[role]')"
PAGES = {
    "explore": ("#/explore", READY, "The muscles around the hip"),
    "move": ("#/move", READY, "Walking at 1.1 m/s"),
    "whatif": ("#/whatif?s.gluteus_medius_r=0.4", READY, "What if"),
    "article": ("#/article?at=trendelenburg-gait", TOLD, "The article, tested"),
    "about": ("#/about", TOLD, "Safety first"),
}
GROUND = "getComputedStyle(document.documentElement).backgroundColor.match(/[\\d.]+/g).map(Number)"
SERIOUS = ("serious", "critical")


def faults(page) -> list[str]:
    """Run axe-core and list what it calls serious, with the first element it means."""
    found = axe_playwright.Axe().run(page).response["violations"]
    return [
        f"{v['id']}: {v['nodes'][0]['target']} {v['nodes'][0].get('failureSummary', '')}"
        for v in found
        if v["impact"] in SERIOUS
    ]


@pytest.mark.parametrize("name", PAGES)
def test_a_page_opens_and_anyone_can_read_it(visitor: Visitor, name):
    hash, ready, title = PAGES[name]
    page = visitor.open(hash, ready)
    page.get_by_role("heading", name=title, level=1).wait_for()
    assert title in page.locator("#panel h1").all_inner_texts()
    found = {"light": faults(page)}
    page.emulate_media(color_scheme="dark", reduced_motion="reduce")
    found["dark"] = faults(page)
    page.set_viewport_size({"width": 390, "height": 844})
    found["narrow"] = faults(page)
    assert found == {"light": [], "dark": [], "narrow": []}
    wide = page.evaluate(
        "Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)"
    )
    assert wide <= 390
    # What is unseen in the panel must not let the page be scrolled away from under the body.
    assert page.evaluate("(scrollTo(0, 1e5), scrollY)") == 0


def test_a_movement_says_whose_body_it_is(visitor: Visitor):
    page = visitor.open("#/move?do=movement&name=squat&mass=62&height=1.68&sex=female&age=40")
    expect(page.locator("#panel")).to_contain_text("62 kg, 1.68 m, female, 40 years")


def test_dark_is_dark_and_the_button_turns_it(visitor: Visitor):
    page = visitor.open("#/about", TOLD, color_scheme="dark")
    assert max(page.evaluate(GROUND)) < 64
    page.get_by_role("button", name="Light or dark").click()
    assert min(page.evaluate(GROUND)) > 192


def test_nothing_is_asked_of_anyone_else(visitor: Visitor):
    page = visitor.blank()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(visitor.served.address)
    page.wait_for_function(READY)
    assert asked
    assert not [u for u in asked if not u.startswith((visitor.served.origin, "data:", "blob:"))]
