"""`coxa article` as a user meets it: tables, a row, JSON, Markdown, the page, and bad input."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from click.testing import Result
from typer.testing import CliRunner

from coxa.anatomy.safety import read_safety
from coxa.app.muscle_colours import colour_of, ink_of
from coxa.cli import article as face
from coxa.cli.article_page import page
from coxa.cli.main import app
from coxa.cli.pictures.described import describe
from coxa.cli.pictures.terminal import draw_in_text
from coxa.evidence.article import statements
from coxa.evidence.article.worded import FEATURES, KINDLY, NULL, REMEMBERED
from made_findings import BARS, FINDINGS, HEAT, LINES, SKETCH

RUNNER = CliRunner()
BY_ID = {one.id: one for one in FINDINGS}


def call(*words: str | Path) -> Result:
    return RUNNER.invoke(app, ["article", *map(str, words)], env={"COLUMNS": "80"})


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Let the command find the made-up rows, and nothing run."""
    rows = {one.id: one.statement for one in FINDINGS}
    monkeypatch.setattr(statements, "read_statements", lambda: rows)
    monkeypatch.setattr(face, "read_statements", lambda: rows)
    monkeypatch.setattr(face, "find_all", lambda some, *_, **__: (BY_ID[x.id] for x in some))
    monkeypatch.chdir(tmp_path)


# --- tables and rows ---


@pytest.mark.usefixtures("made")
def test_the_ledger_fits_80_columns_and_says_all():
    told = call()
    assert told.exit_code == 0
    assert max(map(len, told.output.splitlines())) <= 80
    for word in ("A. Opening claims", "supported", "wrong as", "failed", "passed"):
        assert word in told.output
    assert "Failed: null-denied, sketch-row" in told.output
    flat = " ".join(told.output.split())
    assert read_safety().education in flat
    for sign in read_safety().signs:
        assert sign.text in flat


@pytest.mark.usefixtures("made")
@pytest.mark.parametrize("one", FINDINGS, ids=lambda one: one.id)
def test_a_row_in_full_fits_80_columns(one):
    told = call(one.id)
    assert told.exit_code == 0, told.output
    lines = [x for x in told.output.splitlines() if not x.startswith("Picture")]
    assert max(map(len, lines)) <= 80
    flat = " ".join(told.output.split())
    for word in (one.statement.statement, one.statement.cannot, read_safety().education):
        assert word in flat
    assert (KINDLY in flat) == (one.verdict == "wrong as worded")
    assert ("(from memory" in flat) == any(f.mark == "M" for f in one.published)


@pytest.mark.usefixtures("made")
def test_a_denied_null_says_so():
    assert NULL in " ".join(call("null-denied").output.split())
    assert NULL not in " ".join(call("sketch-row").output.split())


def test_what_fails_is_red(monkeypatch: pytest.MonkeyPatch):
    from rich.console import Console

    from coxa.cli.article_report import show_ledger, show_row

    red = "\x1b[1;31m"
    for name, expected in (("null-denied", True), ("strong-row", False)):
        screen = Console(width=80, force_terminal=True, color_system="standard")
        with screen.capture() as shown:
            show_ledger([BY_ID[name]], screen, only_failed=False)
            show_row(BY_ID[name], screen)
        assert (red in shown.get()) == expected


@pytest.mark.usefixtures("made")
def test_sections_and_failures_can_be_picked():
    some = json.loads(call("--section", "e", "--json").stdout)
    assert [row["statement"]["id"] for row in some["rows"]] == ["lacking-row", "heat-row"]
    failed = json.loads(call("--failed", "--json").stdout)
    assert [row["statement"]["id"] for row in failed["rows"]] == ["null-denied", "sketch-row"]
    assert "No test of realism failed" in call("--failed", "--section", "D").output


@pytest.mark.usefixtures("made")
def test_markdown_is_all_that_is_printed():
    told = call("--md")
    assert told.stdout.startswith("# The article, tested")
    assert told.stdout.count("\n### ") >= len(FINDINGS)


@pytest.mark.usefixtures("made")
def test_a_picture_is_drawn_beside_the_row(tmp_path: Path):
    pytest.importorskip("matplotlib")
    assert call("null-denied", "--out", "pictures").exit_code == 0
    assert {f.name for f in Path("pictures").iterdir()} == {"null-denied.svg", "null-denied.png"}
    svg = Path("pictures/null-denied.svg").read_text()
    assert "nerve block" in svg
    assert REMEMBERED.split(",")[0] in " ".join(re.findall(r">([^<]+)<", svg))
    assert call("null-denied", "--no-plots", "--out", "none").exit_code == 0
    assert not Path("none").exists()


def test_one_true_row_from_nothing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    from coxa.evidence.article import keeping

    monkeypatch.setattr(keeping, "_cache_home", lambda: tmp_path)
    told = call("4", "--no-plots")
    assert told.exit_code == 0
    assert "twenty-one-muscles" in told.output
    kept = list(tmp_path.rglob("twenty-one-muscles.json"))
    assert len(kept) == 1
    before = kept[0].stat().st_mtime_ns
    assert call("4", "--no-plots").exit_code == 0
    assert kept[0].stat().st_mtime_ns == before
    assert call("4", "--no-plots", "--all").exit_code == 0
    assert kept[0].stat().st_mtime_ns > before


# --- bad input ---


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("trendelenburg-gate",), "no row 'trendelenburg-gate'. Did you mean"),
        (("17", "--section", "A"), "choose among rows"),
        (("17", "--failed"), "choose among rows"),
        (("--section", "K"), "no section 'K'. Known: A Opening claims"),
        (("--json", "--md"), "Ask for one"),
        (("--report", "page.txt"), "ends with .html"),
        (("--report", "{taken}/page.html"), "in the way"),
        (("--report", "{folder}"), "in the way"),
        (("--model", "nowhere.osim"), "there is no such model"),
    ],
)
def test_bad_input_is_one_line_and_exit_code_2(tmp_path: Path, words, says):
    if words[0].startswith("trendelenburg"):
        words = ("twenty-one-muscels",)
        says = "no row 'twenty-one-muscels'. Did you mean 'twenty-one-muscles'"
    (tmp_path / "taken").write_text("a file")
    (tmp_path / "folder.html").mkdir()
    at = {"taken": tmp_path / "taken", "folder": tmp_path / "folder.html"}
    told = call(*(word.format(**at) for word in words))
    assert told.exit_code == 2
    assert says in told.stderr
    assert "Traceback" not in told.output


def test_a_broken_model_is_told(tmp_path: Path):
    (tmp_path / "mine.osim").write_text("<OpenSimDocument>")
    told = call("4", "--model", tmp_path / "mine.osim", "--no-plots")
    assert told.exit_code == 2
    assert "mine.osim" in told.stderr


def test_a_model_of_ones_own_runs_what_it_can(
    shared: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    from coxa.evidence.article import keeping

    monkeypatch.setattr(keeping, "_cache_home", lambda: tmp_path)
    model = shared("models/gait2392_thelen2003muscle.osim")
    told = call("--section", "E", "--json", "--model", model)
    assert told.exit_code == 0, told.stderr
    rows = {row["statement"]["id"]: row for row in json.loads(told.stdout)["rows"]}
    assert "lacks addmagIsch_r" in rows["fourth-hamstring"]["missing"]
    assert rows["fourth-hamstring"]["verdict"] == "not run"
    assert rows["adductor-list"]["numbers"][0]["value"] == 5.0
    assert len(rows) == 6


# --- the page ---


class Reader(HTMLParser):
    """What a browser would make of the page: headings, ids, links, what is loaded."""

    def __init__(self) -> None:
        super().__init__()
        self.heads: list[int] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.loaded: list[str] = []
        self.pictures: list[dict[str, str | None]] = []
        self.tags: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = dict(attrs)
        self.tags.append(tag)
        if re.fullmatch(r"h[1-6]", tag):
            self.heads.append(int(tag[1]))
        if said.get("id"):
            self.ids.append(str(said["id"]))
        if tag == "a":
            self.links.append(str(said.get("href")))
        if tag in ("link", "script", "img", "iframe", "object") or "src" in said:
            self.loaded.append(tag)
        if tag == "svg":
            self.pictures.append(said)


@pytest.fixture(scope="module")
def html() -> str:
    pytest.importorskip("matplotlib")
    return page(FINDINGS)


@pytest.fixture(scope="module")
def read(html: str) -> Reader:
    reader = Reader()
    reader.feed(html)
    return reader


def test_the_page_loads_nothing(html: str, read: Reader):
    assert not read.loaded
    assert not re.search(r"url\((?!#)|@import|<script", html)
    addresses = set(re.findall(r"https?://[^\s\"'<]+", html))
    assert addresses <= {"http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"}


def test_links_lead_to_places_that_are_there_once(read: Reader):
    assert len(set(read.ids)) == len(read.ids)
    assert {link[1:] for link in read.links} <= set(read.ids)
    assert {one.id for one in FINDINGS} <= set(read.ids)
    assert all(link.startswith("#") for link in read.links)


def test_headings_go_down_a_step_at_a_time(read: Reader):
    assert read.heads[0] == 1
    assert read.heads.count(1) == 1
    for before, after in pairwise(read.heads):
        assert after <= before + 1


def test_pictures_are_told_to_those_who_do_not_see_them(html: str, read: Reader):
    assert len(read.pictures) == sum(one.chart is not None for one in FINDINGS)
    for picture in read.pictures:
        assert picture["role"] == "img"
        assert picture["aria-labelledby"] in read.ids
    for chart in (LINES, HEAT, SKETCH):
        assert describe(chart).split(".")[0] in html


def test_every_row_says_what_it_must(html: str):
    parts = re.findall(r"<article.*?</article>", html, re.DOTALL)
    assert len(parts) == len(FINDINGS)
    for one, part in zip(FINDINGS, parts, strict=True):
        assert f">{one.verdict}</span>" in part
        assert (KINDLY in part) == (one.verdict == "wrong as worded")
        feature = one.statement.feature
        assert ("Coxa does it" in part) == bool(feature)
        assert not feature or FEATURES[feature].replace("`", "") in part
        assert ('class="chip failed"' in part) == (one.check is not None and not one.check.passed)
        assert part.count(REMEMBERED) >= sum(f.mark == "M" for f in one.published)
        for number in one.numbers:
            assert number.said in part
            assert number.band in part
    assert "force of &lt;it&gt;" in html
    assert "<it>" not in html


def test_safety_stands_before_the_rows_and_methods_after_them(html: str):
    order = [html.index(f'id="{name}"') for name in ("safety", "index", "strong-row", "methods")]
    assert order == sorted(order)
    for text in (*read_safety().stop, *(s.text for s in read_safety().signs)):
        assert text.replace("'", "&#x27;") in html


def test_the_same_findings_make_the_same_page(html: str):
    assert page(FINDINGS) == html


def test_without_pictures_there_are_none():
    assert "<svg" not in page(FINDINGS, pictures=False)


def luminance(colour: str) -> float:
    """Return the relative luminance of #rrggbb, after WCAG 2.2."""
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    linear = [x / 12.92 if x <= 0.04045 else ((x + 0.055) / 1.055) ** 2.4 for x in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
def test_words_can_be_read_on_what_they_stand_on(html: str, theme: int):
    block = re.findall(r":root \{(.*?)\}", html, re.DOTALL)[theme]
    colour = dict(re.findall(r"--([\w-]+): (#\w{6});", block))
    pairs = [(ink, sheet) for ink in ("ink", "soft", "link") for sheet in ("page", "sheet")]
    pairs += [(f"{name}-ink", name) for name in colour if f"{name}-ink" in colour]
    pairs += [("failed-ink", "sheet")]
    assert len(pairs) == 14
    for ink, sheet in pairs:
        assert contrast(colour[ink], colour[sheet]) >= 4.5, (ink, sheet)  # WCAG AA


# --- charts ---


@pytest.mark.parametrize("chart", [BARS, LINES, HEAT, SKETCH], ids=lambda c: type(c).__name__)
def test_charts_can_be_told_in_text(chart):
    lines = draw_in_text(chart)
    assert max(map(len, lines)) <= 80
    assert lines[0].startswith(chart.title)
    assert "nan" not in " ".join(lines) + describe(chart)


def test_bellies_differ_within_a_group_by_lightness_and_show_on_paper():
    from coxa.anatomy.bellies import read_bellies

    groups: dict[str, list[str]] = {}
    for belly in read_bellies():
        assert colour_of(belly.belly) == colour_of(f"{belly.belly}_r".replace("_", " ", 1))
        groups.setdefault(belly.group, []).append(colour_of(belly.belly))
    colours = [colour for members in groups.values() for colour in members]
    assert len(set(colours)) == len(colours) == 22
    assert min(contrast(colour, "#FFFFFF") for colour in colours) > 1.8  # the tensor's gold
    assert min(contrast(ink_of(colour), "#FFFFFF") for colour in colours) >= 4.5  # words: AA
    for members in groups.values():
        tones = [luminance(colour) for colour in members]
        assert tones == sorted(tones)
        # Six in a group leave steps of 0.02 and more: seen side by side, named where alone.
        assert all(b - a > 0.01 for a, b in pairwise(tones))


# Linear sRGB as seen without green, and without red cones (Machado 2009, full severity).
EYES = {
    "all cones": np.eye(3),
    "no green": np.array([[0.367, 0.861, -0.228], [0.280, 0.673, 0.047], [-0.012, 0.043, 0.969]]),
    "no red": np.array([[0.152, 1.053, -0.205], [0.115, 0.786, 0.099], [-0.004, -0.048, 1.052]]),
}
CONES = np.array([[0.4122, 0.5363, 0.0514], [0.2119, 0.6807, 0.1074], [0.0883, 0.2817, 0.6300]])
LAB = np.array([[0.2105, 0.7936, -0.0041], [1.9780, -2.4286, 0.4506], [0.0259, 0.7828, -0.8087]])
"""From linear sRGB to OKLab (Ottosson 2020)."""


@pytest.mark.parametrize("eyes", EYES)
def test_every_eye_tells_any_two_bellies_apart(eyes: str):
    from coxa.anatomy.bellies import read_bellies

    coded = np.array(
        [[int(colour_of(b.belly)[i : i + 2], 16) / 255 for i in (1, 3, 5)] for b in read_bellies()]
    )
    linear = np.where(coded <= 0.04045, coded / 12.92, ((coded + 0.055) / 1.055) ** 2.4)
    seen = np.clip(linear @ EYES[eyes].T, 0.0, 1.0)
    lab = np.cbrt(seen @ CONES.T) @ LAB.T
    apart = np.linalg.norm(lab[:, None] - lab[None], axis=2)[np.triu_indices(len(lab), 1)]
    assert apart.min() > 0.06  # 0.02 is just seen when side by side
