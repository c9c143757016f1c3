"""A report is one file: small, complete, alive without a network, and readable on paper."""

from __future__ import annotations

import base64
import json
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from html.parser import HTMLParser

import numpy as np
import pytest
from typer.testing import CliRunner

from coxa.app import report
from coxa.app.about import about
from coxa.app.bones import notice
from coxa.app.experiments import Desk
from coxa.app.messages import ReportRequest, SolveRequest, What
from coxa.app.report_chart import chart
from coxa.app.wire import decode
from coxa.cli.main import app
from coxa.errors import CoxaError

BUILT = (report.STATIC / "index.html").is_file()
needs_page = pytest.mark.skipif(not BUILT, reason="the page is not built")
EXTRA = ("starlette", "uvicorn", "multipart", "python_multipart", "myo_sim", "fast_simplification")
WEAK = {"gluteus_medius": 0.4}


@pytest.fixture(scope="module")
def carried():
    """What the report of a walk with weak abductors carries."""
    kept = []

    def keep(carried, static=report.STATIC):
        kept.append(carried)
        return ""

    asked = ReportRequest(SolveRequest(What("walk")), WEAK)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(report, "report_page", keep)
        report.solve_report(Desk(), asked, {}, about())
    return kept[0]


@pytest.fixture(scope="module")
def html(carried):
    if not BUILT:
        pytest.skip("the page is not built")
    return report.report_page(carried)


@pytest.fixture
def static(tmp_path):
    """A page as small as one can be."""
    folder = tmp_path / "static"
    folder.mkdir()
    (folder / "index.html").write_text(
        '<!doctype html><html><head><meta charset="utf-8"><title>Coxa</title>\n'
        '<link rel="stylesheet" href="static/app.css">\n'
        '<script src="static/app.js" defer></script></head><body></body></html>'
    )
    (folder / "app.css").write_text("body{margin:0}")
    (folder / "app.js").write_text('document.body.dataset.ran="</script>"')
    return folder


class Tags(HTMLParser):
    """Every tag of a page with its attributes, and the texts outside of scripts and styles."""

    def __init__(self, html):
        super().__init__()
        self.tags, self.words, self._inside = [], [], []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag in ("script", "style"):
            self._inside.append(tag)

    def handle_endtag(self, tag):
        if self._inside and self._inside[-1] == tag:
            self._inside.pop()

    def handle_data(self, data):
        if not self._inside:
            self.words.append(data)

    @property
    def text(self):
        return " ".join(" ".join(self.words).split())


def embedded(html):
    found = re.search(r"<script>window\.COXA_EMBED=(.*?);</script>", html, re.DOTALL)
    return json.loads(found[1])


@needs_page
def test_a_walk_with_its_what_if_is_small_enough(html):
    assert len(html.encode()) < 6_000_000


@needs_page
def test_nothing_is_loaded_from_anywhere(html):
    for tag, attributes in Tags(html).tags:
        for name in ("src", "srcset", "href", "data", "poster", "action"):
            value = attributes.get(name)
            assert value is None or value.startswith(("data:", "#")), (tag, name, value[:80])


def test_the_page_may_run_only_its_own_scripts(carried, static):
    page = report.report_page(carried, static)
    policy = next(a["content"] for t, a in Tags(page).tags if "http-equiv" in a)
    assert policy.startswith("default-src 'none'; script-src 'sha256-")
    assert "connect-src" not in policy  # so default-src rules it: no request at all
    assert "unsafe-inline" not in policy.split("style-src")[0]


def test_it_carries_what_a_server_would_answer(carried, static):
    told = embedded(report.report_page(carried, static))
    scene, arrays = decode(base64.b64decode(told["solve"]))
    what_if, after = decode(base64.b64decode(told["whatif"]))
    assert scene["frames"] == len(arrays["path"])
    assert after["activation"].shape == arrays["activation"].shape
    assert what_if["strengths"] == told["state"]["strengths"] == WEAK
    assert told["bands"]["figures"][0]["low"] is not None
    assert {row["belly"] for row in told["muscles"]} >= {"gluteus_medius_r", "piriformis_l"}


def test_paper_tells_numbers_bands_model_sources_version_and_safety(carried, static):
    text = Tags(report.report_page(carried, static)).text
    scene, _ = decode(carried.scene)
    for figure in carried.bands.figures:
        assert f"{figure.value:.0f}" in text
        assert f"{figure.low:.0f} to {figure.high:.0f}" in text
    for warning in scene["warnings"]:
        assert warning["what"] in text
    assert carried.about.education in text
    assert f"Coxa {carried.about.version}" in text
    assert scene["model"] in text
    assert notice().splitlines()[0] in text
    assert "Rajagopal" in text  # among the sources
    assert "gluteus medius at 40 %" in text


def test_text_from_a_file_is_text(carried, static):
    scene, _ = decode(carried.scene)
    evil = '</script><script>alert(1)</script><img src="https://example.org/x" onerror="alert(1)">'
    data = json.dumps({"message": {**scene, "title": evil, "note": evil}, "blobs": []}).encode()
    data += b" " * (-(4 + len(data)) % 8)
    scene_bytes = len(data).to_bytes(4, "little") + data
    page = report.report_page(
        replace(carried, scene=scene_bytes, credits=evil, what_if=None), static
    )
    tags = Tags(page).tags
    # Data, program, picture; and the only image is the one for paper.
    assert sum(tag == "script" for tag, _ in tags) == 3
    assert [a for t, a in tags if t == "img"] == [
        {"class": "picture", "alt": "The body in this movement"}
    ]


def test_bones_come_with_their_licence(carried, static):
    told = "TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION"
    assert (told in report.report_page(carried, static)) == (carried.bones is not None)
    assert told not in report.report_page(replace(carried, bones=None), static)


def test_a_script_cannot_end_early(carried, static):
    assert report.report_page(carried, static).count("</script>") == 3


def test_a_page_that_loads_something_is_refused(carried, static):
    index = static / "index.html"
    index.write_text(index.read_text().replace("</body>", '<img src="static/a.png"></body>'))
    with pytest.raises(CoxaError, match="loads what a report cannot hold"):
        report.report_page(carried, static)


def test_a_page_that_is_not_built_is_said(carried, tmp_path):
    with pytest.raises(CoxaError, match="npm run build"):
        report.report_page(carried, tmp_path)


def test_too_large_a_report_is_said(carried, static, tmp_path, monkeypatch):
    (tmp_path / "huge.glb").write_bytes(bytes(report.MOST_BYTES))
    monkeypatch.setattr(report, "bones_licence", lambda: "")
    with pytest.raises(CoxaError, match="MB"):
        report.report_page(replace(carried, bones=tmp_path / "huge.glb"), static)


def test_where_nothing_can_be_written_is_told_before_the_work(tmp_path):
    (tmp_path / "file").write_text("")
    (tmp_path / "folder.html").mkdir()
    for file in ("file/report.html", "folder.html", "report.pdf"):
        with pytest.raises(CoxaError):
            report.check_report(tmp_path / file)
    report.check_report(tmp_path / "new" / "report.html")
    assert not (tmp_path / "new").exists()


def test_a_report_is_written_whole_or_not_at_all(tmp_path):
    (tmp_path / "report.html").write_text("before")
    with pytest.raises(UnicodeEncodeError):
        report.write_report("\ud800", tmp_path / "report.html")
    assert (tmp_path / "report.html").read_text() == "before"
    (tmp_path / "file").write_text("")
    with pytest.raises(CoxaError, match="cannot be written"):
        report.write_report("x", tmp_path / "file" / "report.html")


def test_a_chart_spans_its_curves_and_names_them():
    time = np.linspace(0.0, 2.0, 50)
    curves = np.array([np.sin(time), -3.0 * np.ones(50), np.zeros(50)])
    series = [
        {"title": name, "side": side, "colour": "#000"}
        for name, side in zip("abc", "rlr", strict=True)
    ]
    drawn = chart({"title": "Force", "unit": "N", "series": series}, time, curves)
    assert "Force, N" in drawn
    assert "a, right" in drawn
    assert "b, left" in drawn
    assert "c, right" not in drawn  # a curve that is zero throughout says nothing
    assert "NaN" not in drawn.replace("nan", "NaN")
    assert chart({"title": "", "unit": "", "series": []}, time, np.empty((0, 50))) == ""


@needs_page
def test_the_command_writes_it(tmp_path):
    file = tmp_path / "new" / "stand.html"
    words = ["single-leg-squat", "--side", "l", "--set", "knee_deg=50", "-o", str(file)]
    done = CliRunner().invoke(app, ["report", *words, "--condition", "weak:gluteus_medius_l=50%"])
    assert done.exit_code == 0, done.output
    assert "MB" in done.output
    page = file.read_text(encoding="utf-8")
    asked = embedded(page)["state"]["what"]
    assert (asked["side"], asked["values"]) == ("l", {"knee_deg": 50.0})
    assert "knee 50°" in Tags(page).text  # on paper, too


@needs_page
def test_a_report_needs_no_extra(tmp_path):
    file = tmp_path / "stand.html"
    code = f"""
import sys, importlib.metadata as metadata

class Absent:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {EXTRA}:
            raise ImportError(name)

def distribution(name, known=metadata.distribution):
    if name == "myo-sim":
        raise metadata.PackageNotFoundError(name)
    return known(name)

metadata.distribution = distribution
sys.meta_path.insert(0, Absent())
sys.argv = ["coxa", "report", "single-leg-stand", "-o", {str(file)!r}]
from coxa.cli.main import app
app()
"""
    subprocess.run([sys.executable, "-c", code], check=True)
    told = embedded(file.read_text(encoding="utf-8"))
    assert "bones.glb" not in told
    assert not told["about"]["bones"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["sqat"], "squat"),
        (["squat", "-o", "report.pdf"], ".html"),
        (["walk", "--weaken", "glmed:1..0.2/3"], "sweep"),
        (["walk", "--side", "l"], "--side"),
        (["walk", "--set", "speed=1"], "speed_mps"),
        (["squat", "--set", "kne_deg=90"], "knee_deg"),
        (["squat", "--set", "knee_deg"], "name=value"),
    ],
)
def test_the_command_says_what_is_wrong(words, said, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    done = CliRunner().invoke(app, ["report", *words])
    assert done.exit_code == 2
    assert said in done.output
    assert not list(tmp_path.iterdir())


@pytest.fixture(scope="module")
def browser():
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    with playwright.sync_playwright() as play:
        try:
            # Software rendering: a test machine has no screen.
            running = play.chromium.launch(
                executable_path=chromium,
                args=["--no-sandbox", "--enable-unsafe-swiftshader", "--ignore-gpu-blocklist"],
            )
        except playwright.Error as error:
            pytest.skip(f"no browser runs here: {str(error).splitlines()[0]}")
        yield running
        running.close()


@pytest.fixture(scope="module")
def opened(browser, html, tmp_path_factory):
    """Open the report as a file, with the network off; collect requests and complaints."""
    file = tmp_path_factory.mktemp("report") / "report.html"
    file.write_text(html, encoding="utf-8")
    context = browser.new_context(viewport={"width": 960, "height": 600}, offline=True)
    page, requests, complaints = context.new_page(), [], []
    page.on("request", lambda request: requests.append(request.url))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda m: complaints.append(m.text) if m.type == "error" else None)
    page.goto(file.as_uri())
    page.locator("#stage canvas").wait_for()
    page.get_by_text("Who takes over").first.wait_for()
    yield page, requests, complaints
    context.close()


def test_it_opens_from_a_file_and_asks_nothing(opened):
    page, requests, complaints = opened
    page.wait_for_timeout(500)  # whatever would be asked late
    own = page.url.split("#")[0]
    asked = [url for url in requests if not url.startswith(("data:", "blob:"))]
    assert [url.split("#")[0] for url in asked] == [own]
    assert complaints == []


def test_it_is_alive(opened):
    page, _, _ = opened
    picture = page.locator("#stage canvas")
    before = picture.screenshot()
    page.get_by_role("button", name="Buttock").click()
    page.wait_for_timeout(900)  # the camera glides for half a second
    assert picture.screenshot() != before
    page.get_by_role("button", name="Move").click()
    page.get_by_text("Joint contact").first.wait_for()
    page.get_by_role("button", name="About").click()
    page.get_by_text("Apache License 2.0").first.wait_for()


def test_it_prints_numbers_and_picture(opened):
    page, _, _ = opened
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    assert page.locator(".paper h1").is_visible()
    assert page.locator(".paper .plots svg").first.is_visible()
    assert not page.locator("#panel").is_visible()
    assert page.locator(".paper .picture").get_attribute("src").startswith("data:image/png")
    page.emulate_media(media="screen")
    assert not page.locator(".paper").is_visible()


def test_it_reads_without_scripts(browser, html, tmp_path):
    file = tmp_path / "report.html"
    file.write_text(html, encoding="utf-8")
    context = browser.new_context(java_script_enabled=False, offline=True)
    page = context.new_page()
    page.goto(file.as_uri())
    assert page.locator(".paper h1").is_visible()
    assert not page.locator("#stage").is_visible()
    context.close()
