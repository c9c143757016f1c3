"""Links that are wrong say so on the page, and never quietly show something else."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect
from visiting import READY, Visitor

ANY = "() => document.body.dataset.page"
LISTED = "() => document.querySelectorAll('.chooser option').length > 20"


@pytest.mark.parametrize("page", ["move", "whatif"])
def test_what_cannot_be_solved_stays_told_while_other_answers_come(visitor: Visitor, page):
    opened = visitor.open(f"#/{page}?do=movement&name=nope", ANY)
    opened.wait_for_function(LISTED)  # the list of movements came after the refusal
    expect(opened.get_by_role("alert")).to_contain_text("no movement 'nope'")
    expect(opened.get_by_role("alert")).not_to_contain_text("....")  # a list that goes on
    chosen = opened.locator(".chooser select option:checked")
    expect(chosen).to_have_text("unknown: nope")
    assert any("422" in one for one in visitor.complaints)
    visitor.complaints.clear()


@pytest.mark.parametrize(
    ("hash", "said"),
    [
        ("#/nope", "the page 'nope'"),
        ("#/move?do=fly&side=q", "do=fly, side=q"),
        ("#/whatif?with=[1]&s.gluteus_medius_r=much&t=NaN", "with=[1], s.gluteus_medius_r=much"),
        ("#/explore?at=nope", "No muscle is called 'nope'"),
    ],
)
def test_an_address_that_is_not_understood_is_told(visitor: Visitor, hash, said):
    page = visitor.open(hash)
    expect(page.get_by_role("alert")).to_contain_text(said)


def test_a_page_that_is_understood_tells_nothing(visitor: Visitor):
    page = visitor.open(
        "#/whatif?do=movement&name=squat&v.knee_deg=80&mass=70&s.piriformis_r=0.5&t=1"
    )
    expect(page.get_by_role("alert")).to_be_hidden()


def test_a_slider_says_what_the_link_asked_even_beyond_its_end(visitor: Visitor):
    page = visitor.open("#/whatif?s.gluteus_medius_r=2.5", READY)
    slider = page.get_by_role("slider", name="Gluteus medius")
    expect(slider).to_have_attribute("aria-valuetext", "250%")
    expect(slider).to_have_value("2.5")
