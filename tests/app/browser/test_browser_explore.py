"""Explore: layers peel, structures come and go, and whatever is pointed at is named."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect
from visiting import READY, Visitor

from coxa.anatomy.bellies import DEEP_SIX

SHOWN = """() => {
    const { builds } = coxaStage.muscles.loft, { elements, structures } = coxaStage.muscles.scene;
    const state = coxaStage.muscles.state, name = (i) => elements[i]?.belly
        ?? structures[i - elements.length].kind;
    return [...new Set(builds.flatMap(({ members }, i) =>
        state.getX(i) > 1.5 ? members.map(name) : []))];
}"""
"""The bellies and the kinds of structures that are drawn in full."""
UNDER = """(belly) => {
    const muscles = coxaStage.muscles, at = coxaStage.body.position.clone();
    const box = coxaStage.canvas.getBoundingClientRect(), found = [];
    muscles.eachPlace(0, (place, thick, element) => {
        if (muscles.scene.elements[element]?.belly !== belly) return;
        at.fromArray(place).applyMatrix4(coxaStage.body.matrixWorld).project(coxaStage.camera);
        found.push([box.left + (at.x + 1) / 2 * box.width, box.top + (1 - at.y) / 2 * box.height]);
    });
    return found[Math.floor(found.length / 2)];
}"""
"""A point of the window in the middle of a belly."""
SIX = {f"{stem}_{side}" for stem in DEEP_SIX for side in "rl"}


@pytest.fixture
def page(visitor: Visitor) -> Page:
    return visitor.open("#/explore", READY)


def layer(page: Page, title: str) -> set[str]:
    page.get_by_text(title, exact=True).first.click()
    return set(page.evaluate(SHOWN))


def test_layers_peel_from_the_skin_inwards(page: Page):
    everything = set(page.evaluate(SHOWN))
    assert {"vastus_lateralis_r", "soleus_l", "gluteus_maximus_r", "nerve", "band"} <= everything
    skin, deep = layer(page, "Superficial"), layer(page, "Deep")
    assert "gluteus_maximus_r" in skin - deep
    assert "piriformis_r" in deep - skin
    assert layer(page, "Deep six") == SIX | {"nerve"}


def test_nerve_band_and_bursae_come_and_go(page: Page):
    for title, kind in (("IT band", "band"), ("Sciatic nerve", "nerve"), ("Bursae", "bursa")):
        page.get_by_label(title, exact=True).uncheck()
        assert kind not in page.evaluate(SHOWN)
        page.get_by_label(title, exact=True).check()
        assert kind in page.evaluate(SHOWN)


def test_a_rare_course_of_the_nerve_is_drawn(page: Page):
    titles = "coxaStage.muscles.scene.structures.map(s => s.title).join()"
    assert "division" not in page.evaluate(titles)
    page.get_by_label("The way of the sciatic nerve").select_option("b")
    page.wait_for_function(f"() => {titles}.includes('peroneal division')")


def test_what_is_pointed_at_is_named_and_a_click_shows_it_alone(page: Page):
    layer(page, "Middle")
    x, y = page.evaluate(UNDER, "gluteus_medius_r")
    page.mouse.move(x, y)
    expect(page.locator("#named")).to_have_text("Gluteus medius")
    page.mouse.click(x, y)
    expect(page.locator(".card h2")).to_have_text("Gluteus medius")
    bellies = {name for name in page.evaluate(SHOWN) if name not in ("nerve", "band", "bursa")}
    assert bellies == {"gluteus_medius_r"}
    page.locator("#stage canvas").focus()
    page.keyboard.press("Escape")
    expect(page.locator(".card")).to_have_count(0)
    assert "gluteus_medius_l" in page.evaluate(SHOWN)


def test_a_view_says_that_it_is_chosen_until_the_body_is_turned(page: Page):
    chosen = page.locator(".views [aria-pressed=true]")
    expect(chosen).to_have_text("Buttock")
    page.get_by_role("button", name="Front", exact=True).click()
    expect(chosen).to_have_text("Front")
    page.locator("#stage canvas").focus()
    page.keyboard.press("ArrowLeft")
    expect(chosen).to_have_count(0)


def test_all_muscles_are_one_call_to_draw(page: Page):
    drawn = "coxaStage.draw(), coxaStage.renderer.info.render.calls"
    page.wait_for_load_state("networkidle")
    with_muscles = page.evaluate(drawn)
    page.evaluate("coxaStage.muscles.mesh.visible = false")
    assert with_muscles - page.evaluate(drawn) == 1
