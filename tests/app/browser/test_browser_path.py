"""A person's path in a real browser: by the keyboard alone, on a phone, and read aloud."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from test_browser_pages import faults
from visiting import Visitor

from served import Served, serve

pytest.importorskip("sqlalchemy", reason="the extra person is not installed")
playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")

PHONE = {"wide": 390, "high": 844}
MANY = 150
"""Presses of a key after which something is out of reach."""
WHERE = """() => {
  const at = document.activeElement, label = at.labels?.[0] ?? at.closest('label');
  const own = at.matches('button, summary, a') ? at.innerText : label?.innerText;
  return (at.getAttribute('aria-label') ?? own ?? '')
    .replace(/\\s+/g, ' ').trim();
}"""
BUSY = ".path .note[role]"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("path")


@pytest.fixture(scope="module")
def served(home: Path) -> Iterator[Served]:
    """Serve a database of its own: what people told stays where it is."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COXA_DATA", str(home))
        patch.delenv("COXA_DATABASE_URL", raising=False)
        with serve() as running:
            yield running


class Hands:
    """Hands on a keyboard, and no mouse."""

    def __init__(self, page) -> None:
        self.page = page
        self.found: dict[str, list[str]] = {}

    def reads(self, heading: str) -> None:
        """Wait for a heading, and have the page looked over for those who cannot see it."""
        self.page.locator("#panel h1", has_text=heading).wait_for()
        self.found[heading] = faults(self.page)
        wide = self.page.evaluate("document.documentElement.scrollWidth")
        assert wide <= 390, f"{heading} is {wide} px wide"

    def to(self, name: str, key: str = "Tab") -> None:
        """Go to what has a name."""
        for way in (key, "Shift+Tab"):
            for _ in range(MANY):
                if self.page.evaluate(WHERE).startswith(name):
                    return
                self.page.keyboard.press(way)
        raise AssertionError(f"'{name}' cannot be reached; at '{self.page.evaluate(WHERE)}'")

    def press(self, name: str) -> None:
        self.to(name)
        self.page.keyboard.press("Enter")

    def type(self, name: str, text: str) -> None:
        self.to(name)
        self.page.keyboard.press("ControlOrMeta+A")
        self.page.keyboard.type(text)


def test_the_whole_path_by_the_keyboard_on_a_phone(visitor: Visitor, home: Path):
    page = visitor.open("#/today", "() => document.querySelector('#panel h1')", **PHONE)
    hands = Hands(page)
    _answer(hands)
    _tell(hands, "Ana")
    _measure(hands)
    hands.press("Make a plan of it")
    hands.reads("Eight weeks")
    hands.press("Make the plan")
    hands.reads("Your plan")
    assert page.locator(".item").count() >= 6
    assert all(
        any(c.isdigit() for c in why) for why in page.locator(".item .why").all_inner_texts()
    )
    hands.press("Today")
    _train(hands)
    _hurt(hands)
    hands.press("Progress")
    hands.reads("What has changed")
    assert "Stand on one leg" in page.locator(".once").inner_text()
    assert "Minutes" in page.locator(".by-week").inner_text()
    hands.press("Your data")
    hands.reads("Your data")
    assert page.locator(".where").inner_text() == str(home / "coxa.db")
    assert {name: found for name, found in hands.found.items() if found} == {}


def _answer(hands: Hands) -> None:
    hands.reads("Before anything else")
    asked: list[str] = []
    hands.page.on("request", lambda request: asked.append(request.url.split("/api/")[-1]))
    hands.press("None of these")
    hands.reads("Is any of this so?")
    hands.press("None of these")
    hands.reads("Which of these are you?")
    hands.press("None of these")
    hands.reads("You can go on")
    assert [what.split("?")[0] for what in asked] == ["path/gate"]  # nothing was offered yet
    hands.press("Go on to the tests")


def _tell(hands: Hands, name: str) -> None:
    hands.page.locator("#panel h1", has_text="Who you are").wait_for()
    hands.press("Go on to the tests")  # with nothing told
    assert "age" in hands.page.locator(".missing").inner_text()
    hands.type("What shall Coxa call you?", name)
    hands.type("Age", "44")
    hands.type("Mass", "64")
    hands.type("Height", "168")
    hands.to("Female")
    hands.page.keyboard.press("Space")
    hands.reads("Who you are")
    hands.press("Go on to the tests")
    hands.reads("tests to do at home")
    hands.press("Begin the tests")


def _measure(hands: Hands) -> None:
    page, timer = hands.page, hands.page.locator(".timer")
    for side in ("right", "left"):
        page.locator("#panel h1", has_text=f"{side} leg").wait_for()
        page.keyboard.press("Space")  # the timer is where the hands are
        page.locator(".timer.running").wait_for()
        page.wait_for_timeout(1200)
        page.keyboard.press("Enter" if side == "left" else "Space")
        assert 1.0 <= float(timer.locator("output").inner_text()) < 20.0
        if side == "right":
            hands.reads("Stand on one leg")
        page.keyboard.press("Enter")
    hands.reads("Watch the belt line")
    hands.press("Skip")
    page.locator("#panel h1", has_text="left leg").wait_for()
    hands.press("Keep what I have")
    hands.reads("What the tests tell")
    told = page.locator(".finding-card").first.inner_text()
    assert "Stand on one leg" in told
    assert "with the test’s error" in told


def _train(hands: Hands) -> None:
    page = hands.page
    page.locator(".doing").wait_for()
    hands.reads(page.locator("#panel h1").inner_text())
    rows = page.locator(".doing > li").count()
    for done in range(1, rows + 1):
        hands.type("Effort", "6")
        page.keyboard.press("Enter")
        page.wait_for_function(f"() => document.querySelectorAll('.doing .done').length === {done}")
        if done < rows:
            assert page.evaluate(WHERE).startswith("Done")  # the next one, not the top of the page
    hands.type("It took", "24")
    hands.press("Finish the session")
    page.locator(".large", has_text="Done for now").wait_for()
    assert "24 min" in page.locator(".log").inner_text()


def _hurt(hands: Hands) -> None:
    page = hands.page
    hands.to("0")
    page.keyboard.press("Space")
    for _ in range(3):
        page.keyboard.press("ArrowRight")
    hands.press("Write it down")
    page.locator(".pain-said.ease").wait_for()
    assert "3 of 10" in page.locator(".pain-said").inner_text()
    hands.reads(page.locator("#panel h1").inner_text())


def test_a_sign_for_now_is_said_calmly_and_offers_nothing(visitor: Visitor):
    page = visitor.open("#/data", "() => document.querySelector('.where')", **PHONE)
    hands = Hands(page)
    hands.press("Add someone")
    hands.reads("Before anything else")
    hands.to("Fever together")
    page.keyboard.press("Space")
    hands.press("Go on")
    hands.reads("Get help now")
    assert page.evaluate("document.activeElement.closest('[role=alert]') !== null")
    for step in ("Screen", "Plan", "Today"):
        hands.press(step)
        page.locator("#panel h1", has_text="Before anything else").wait_for()
    assert {name: found for name, found in hands.found.items() if found} == {}


def test_it_is_dark_and_wide_too(visitor: Visitor):
    ready = (
        "() => document.querySelector('.path h1') && !document.querySelector('.path .note[role]')"
    )
    page = visitor.open("#/today", ready, wide=1280, high=800, color_scheme="dark")
    for step in ("Screen", "Plan", "Today", "Progress", "Safety", "Your data"):
        page.get_by_role("navigation", name="Your path").get_by_role("button", name=step).click()
        page.wait_for_function(ready)
        assert faults(page) == []
    page.emulate_media(color_scheme="light")
    for step in ("Screen", "Plan", "Today", "Progress", "Safety"):
        page.get_by_role("navigation", name="Your path").get_by_role("button", name=step).click()
        page.wait_for_function(ready)
        assert faults(page) == []


def test_one_is_told_to_get_up_wherever_one_is(visitor: Visitor):
    page = visitor.blank(**PHONE)
    page.clock.install()
    page.goto(visitor.served.address + "#/today")
    clock = page.locator(".breaks")
    clock.locator("summary", has_text="How often").click()
    for title in ("Quiet from", "Quiet to"):
        page.get_by_label(title).fill("00:00")
    for day in ("Sat", "Sun"):
        page.get_by_label(day).check()
    clock.get_by_role("button", name="Keep").click()
    clock.get_by_role("button", name="Start the clock").click()
    page.get_by_role("navigation", name="Pages").get_by_role("button", name="About").click()
    page.clock.fast_forward("31:00")
    toast = page.get_by_role("alert").filter(has_text="Time to get up")
    toast.wait_for()
    assert "squeeze" in toast.inner_text()
    toast.get_by_role("button", name="I got up").click()
    toast.wait_for(state="hidden")
    page.get_by_role("button", name="Your path").click()
    page.locator(".log", has_text="Got up").wait_for()


def test_data_goes_out_away_and_back(visitor: Visitor, tmp_path: Path):
    page = visitor.open("#/data", "() => document.querySelector('.where')", **PHONE)
    with page.expect_download() as caught:
        page.get_by_role("button", name="Export everything").click()
    file = tmp_path / "ana.json"
    caught.value.save_as(file)
    assert json.loads(file.read_text())["name"] == "Ana"
    page.locator("summary", has_text="Delete everything").click()
    gone = page.get_by_role("button", name="Delete everything")
    assert gone.is_disabled()
    page.get_by_label("Type Ana").fill("Ana")
    gone.click()
    page.locator(".said", has_text="is gone").wait_for()
    page.locator("#bring").set_input_files(file)
    page.locator(".said", has_text="Ana is here").wait_for()
    page.get_by_role("navigation", name="Your path").get_by_role("button", name="Progress").click()
    page.locator(".once", has_text="Stand on one leg").wait_for()
