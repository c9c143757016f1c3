"""Pages as somebody opens them: a browser without a past, which notes every complaint."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page, expect

from served import Served

WAIT_MS = 20_000
READY = "() => window.coxaStage && coxaStage.frames > 0 && !document.querySelector('.is-busy')"


expect.set_options(timeout=WAIT_MS)  # a machine that draws by software is busy with it


class Visitor:
    """Opens pages, each in a browser without a past, and notes what they complain of."""

    def __init__(self, browser: Browser, served: Served) -> None:
        self.served = served
        self.complaints: list[str] = []
        self._browser = browser
        self._contexts: list[BrowserContext] = []

    def blank(self, wide: int = 840, high: int = 400, **how: Any) -> Page:
        """Open a page that shows nothing yet."""
        size = {"width": wide, "height": high}
        context = self._browser.new_context(viewport=size, reduced_motion="reduce", **how)
        self._contexts.append(context)
        context.set_default_timeout(WAIT_MS)
        page = context.new_page()
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("console", lambda m: m.type == "error" and self.complaints.append(m.text))
        return page

    def open(self, hash: str = "", ready: str = READY, **how: Any) -> Page:
        """Open the app at a place, and wait until it shows something."""
        page = self.blank(**how)
        page.goto(self.served.address + hash)
        page.wait_for_function(ready)
        return page

    def leave(self) -> None:
        for context in self._contexts:
            context.close()
