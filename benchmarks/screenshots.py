"""Photograph the page for the documents: python benchmarks/screenshots.py docs/app

Starts `coxa app` with the made-up person alone, opens it in Chromium, and writes pictures as WebP,
each below 150 kB.
"""

from __future__ import annotations

import io
import os
import re
import shutil
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

MOST_BYTES = 150_000
FLAGS = ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"]
READY = "() => window.coxaStage && coxaStage.frames > 0 && !document.querySelector('.is-busy')"
TOLD = "() => document.querySelector('.verdict') && document.querySelector('.progress').hidden"
"""Every statement is tested: on a new machine that takes a minute or two."""
FOUND = "() => document.querySelector('.finding-card')"


@dataclass(frozen=True)
class Shot:
    """A picture: where the page is opened, how large, in which colours, what is pressed first."""

    name: str
    hash: str
    wide: int
    high: int
    scheme: Literal["light", "dark"]
    ready: str = READY
    press: str = ""


SHOTS = (
    Shot("explore", "#/explore", 1280, 800, "light"),
    Shot("what-if", "#/whatif?s.gluteus_medius_r=0.2&t=1.500", 1280, 800, "dark", press="Front"),
    Shot("move-phone", "#/move?do=movement&name=squat", 390, 844, "light"),
    Shot("article", "#/article?at=trendelenburg-gait", 1280, 800, "light", TOLD),
    Shot("findings", "#/screen", 1280, 800, "light", FOUND),
)


def photograph(browser: Browser, address: str, shot: Shot) -> bytes:
    """Open the page and return its picture as WebP."""
    context = browser.new_context(
        viewport={"width": shot.wide, "height": shot.high},
        device_scale_factor=1.5,
        color_scheme=shot.scheme,
        reduced_motion="reduce",
    )
    page = context.new_page()
    page.goto(address + shot.hash)
    page.wait_for_function(shot.ready, timeout=300_000)
    page.wait_for_load_state("networkidle")  # bones and bands come after the first picture
    if shot.press:
        page.get_by_role("button", name=shot.press).click()
    page.wait_for_timeout(1500)
    image = Image.open(io.BytesIO(page.screenshot(timeout=120_000))).convert("RGB")
    context.close()
    for quality in range(88, 40, -6):
        kept = io.BytesIO()
        image.save(kept, "WEBP", quality=quality, method=6)
        if kept.tell() < MOST_BYTES:
            return kept.getvalue()
    raise SystemExit(f"{shot.name} does not fit into {MOST_BYTES} bytes")


def main(folder: Path) -> None:
    """Start the server, photograph, end it."""
    with TemporaryDirectory() as data:
        here = {**os.environ, "COXA_DATA": data}  # nobody's own answers are in the pictures
        coxa = [sys.executable, "-u", "-m", "coxa"]
        subprocess.run([*coxa, "screen", "--example"], env=here, check=True, capture_output=True)
        _photograph_all(folder, [*coxa, "app", "--no-open"], here)


def _photograph_all(folder: Path, command: list[str], here: dict[str, str]) -> None:
    server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=here)
    try:
        assert server.stdout is not None
        address = next(found[0] for line in server.stdout if (found := re.search(r"http\S+", line)))
        folder.mkdir(parents=True, exist_ok=True)
        with sync_playwright() as playwright:
            found = shutil.which("chromium")
            browser = playwright.chromium.launch(executable_path=found, args=FLAGS)
            for shot in SHOTS:
                file = folder / f"{shot.name}.webp"
                file.write_bytes(photograph(browser, address, shot))
                print(f"{file} {file.stat().st_size / 1000:.0f} kB")
    finally:
        server.send_signal(signal.SIGINT)
        server.wait(15)


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "docs/app"))
