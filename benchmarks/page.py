"""Time the page in a browser: from the command to the first body, and from a slider to new plots.

python benchmarks/page.py [--starts 3] [--drags 40]. Nothing is asserted. Where software draws, the
three-dimensional picture takes longest by far and holds the page up: a slider's time then has
outliers that "server and wire" and "plots and numbers" do not have.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from statistics import median
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

FLAGS = ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"]
WAIT_MS = 60_000
# When the body is on the stage, on the page's own clock.
WATCH = """(() => {
    const look = () => (window.coxaStage?.frames > 0 ? (window.shownAt = performance.now())
        : setTimeout(look, 4));
    look();
})()"""
SOLVED = "performance.getEntriesByType('resource').find((one) => /api.solve/.test(one.name))"
STARTED = f"""() => {{
    const paint = performance.getEntriesByName('first-contentful-paint')[0];
    const {{ startTime, responseEnd }} = {SOLVED};
    return {{ paint: paint?.startTime, asked: startTime, answered: responseEnd, shown: shownAt }};
}}"""
# A hand moves a slider every 50 ms or so, whatever the page is doing.
DRAG = """async (count) => {
    const pause = (ms) => new Promise((go) => setTimeout(go, ms));
    const slider = [...document.querySelectorAll('.sliders input')]
        .find((one) => one.labels[0].innerText.includes('Gluteus medius'));
    performance.clearMeasures();
    performance.clearResourceTimings();
    coxaStage.spent_ms.length = 0;
    for (let i = 0; i < count; i++) {
        slider.value = 0.2 + (0.05 * i) % 0.7;
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        await pause(50 + Math.random() * 30);
    }
    await pause(1500);
    const told = {};
    for (const { name, duration } of performance.getEntriesByType('measure'))
        (told[name] ??= []).push(duration);
    const asked = performance.getEntriesByType('resource').filter((one) => /whatif/.test(one.name));
    told['server and wire'] = asked.map((one) => one.responseEnd - one.startTime);
    return { ...told, 'three-dimensional picture, script': coxaStage.spent_ms };
}"""
# To read a pixel waits for all that was drawn.
DRAWN = """(count) => {
    const gl = coxaStage.canvas.getContext('webgl2'), pixel = new Uint8Array(4);
    return Array.from({ length: count }, () => {
        const begun = performance.now();
        coxaStage.draw();
        gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
        return performance.now() - begun;
    });
}"""


@contextmanager
def serve() -> Iterator[tuple[str, float]]:
    """Run `coxa app`; give its address, and when it was started."""
    begun = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", "coxa", "app", "--no-open"],
        stdout=subprocess.PIPE, text=True, env=os.environ | {"PYTHONUNBUFFERED": "1"},
    )  # fmt: skip
    assert process.stdout is not None
    try:
        for line in process.stdout:
            if found := re.search(r"http://\S+", line):
                yield found[0], begun
                break
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(20)


def open_page(browser: Browser, address: str, wide: int = 1280, high: int = 800) -> Page:
    """Open a place in a browser without a past."""
    context = browser.new_context(viewport={"width": wide, "height": high}, reduced_motion="reduce")
    context.set_default_timeout(WAIT_MS)
    page = context.new_page()
    page.add_init_script(WATCH)
    page.goto(address)
    page.wait_for_function(
        "() => window.shownAt && performance.getEntriesByName('first-contentful-paint').length"
    )
    return page


def first(browser: Browser, place: str, starts: int) -> dict[str, float]:
    """Time the start of a server and of a page at once, in ms, the median of some."""
    rows: list[dict[str, float]] = []
    for _ in range(starts):
        with serve() as (address, begun):
            printed = time.perf_counter()
            page = open_page(browser, address + place, 700, 500)
            row: dict[str, float] = page.evaluate(STARTED)
            page.context.close()
        row["printed"] = 1e3 * (printed - begun)
        rows.append(row)
    return {name: median(row[name] for row in rows) for name in rows[0]}


def drag(browser: Browser, drags: int) -> dict[str, list[float]]:
    """Drag a slider of a walk, and return what each part took (ms)."""
    with serve() as (address, _):
        page = open_page(browser, address + "#/whatif?s.gluteus_medius_r=0.5")
        page.locator(".takeovers li").first.wait_for()  # it has answered once
        page.wait_for_load_state("networkidle")
        told: dict[str, Any] = page.evaluate(DRAG, drags)
        told["three-dimensional picture, drawn"] = page.evaluate(DRAWN, 10)
        page.context.close()
    return told


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--starts", type=int, default=3)
    parser.add_argument("--drags", type=int, default=40)
    asked = parser.parse_args()
    load = os.getloadavg()[0]
    print(f"load average before: {load:.1f} on {os.cpu_count()} processors")
    found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser"))), None)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=FLAGS)
        for place in ("#/explore", "#/move"):
            if asked.starts:
                told = first(browser, place, asked.starts)
                print(
                    f"{place}: address after {told['printed']:.0f} ms; then first paint "
                    f"{told['paint']:.0f}, solve asked {told['asked']:.0f}, answered "
                    f"{told['answered']:.0f} ({told['answered'] - told['asked']:.0f} ms), "
                    f"on the stage {told['shown']:.0f}"
                )
        if asked.drags:
            for name, taken in drag(browser, asked.drags).items():
                worst = sorted(taken)[int(0.95 * len(taken))] if taken else 0.0
                print(
                    f"{name}: {len(taken)} times, median {median(taken):.1f} ms, 95 % {worst:.1f}"
                )
        browser.close()


if __name__ == "__main__":
    main()
