"""A real browser at a real server; a page that complains fails its test."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest

from served import Served, serve

pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
from playwright.sync_api import Browser, Error, sync_playwright
from visiting import Visitor

NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"]
"""Software draws in machines without a display; a container's root has no sandbox."""


# A module's, not the session's: while it lives, asyncio is its own.
@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        found = next(filter(None, map(shutil.which, NAMES)), None)
        try:
            browser = playwright.chromium.launch(executable_path=found, args=FLAGS)
        except Error as error:
            pytest.skip(f"there is no Chromium here ({str(error).splitlines()[0]})")
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def served() -> Iterator[Served]:
    with serve() as running:
        yield running


@pytest.fixture
def visitor(browser: Browser, served: Served) -> Iterator[Visitor]:
    visitor = Visitor(browser, served)
    yield visitor
    visitor.leave()
    assert not visitor.complaints
