"""The sheet to print, as a page and on paper: whole, safe, and the same every time."""

from __future__ import annotations

import re
import struct
import sys
import zlib
from base64 import a85decode
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from coxa.anatomy.safety import read_safety
from coxa.errors import CoxaError
from coxa.programme.exercise import read_exercises
from coxa.programme.plan import Plan
from coxa.programme.sheet.page import page
from coxa.programme.sheet.paper import paper
from coxa.programme.sheet.words import Card, card_of, cards, reasons, titles
from made_diary import plan

PLAN = plan()
VOID = {"meta", "img", "br"}


def png(width: int = 3, height: int = 2) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = zlib.compress(b"".join(b"\0" + b"\x20\x60\xa0" * width for _ in range(height)))
    parts = (chunk(b"IHDR", head), chunk(b"IDAT", body), chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def draw(exercise: str) -> bytes | None:
    return None if exercise == "side-plank" else png()


class Tags(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.seen.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words.append(data)


@pytest.fixture(scope="module")
def shown() -> Tags:
    return Tags(page(PLAN, who="Ada & Bo", cards=cards(), draw=draw))


def test_the_page_is_whole_and_loads_nothing(shown):
    assert not shown.open
    sources = [attrs.get("src", "") for _, attrs in shown.seen if "src" in attrs]
    assert sources
    assert all(source.startswith("data:image/png;base64,") for source in sources)
    assert not {tag for tag, _ in shown.seen} & {"script", "link", "iframe"}
    assert all(attrs.get("alt") for tag, attrs in shown.seen if tag == "img")


def test_the_page_says_it_all(shown):
    text = " ".join(shown.words)
    assert "Plan of Ada & Bo" in text
    assert all(rule in text for rule in read_safety().stop)
    assert read_safety().education in text
    for exercise, why in reasons(PLAN).items():
        assert read_exercises()[exercise].title in text
        assert why in text
    assert "lift the hips" in text  # an instruction of the library
    assert "Week 2, test again" in text
    assert "Measure again: Stand on one leg" in text
    assert "its level is 3" in text
    tables = sum(tag == "table" for tag, _ in shown.seen)
    assert tables == sum(len(week.sessions) for week in PLAN.weeks)


def test_words_of_others_are_only_words():
    nasty = plan(why="<script>alert(1)</script>")
    text = page(nasty, who='"><img src=x onerror=y>')
    assert "<script" not in text
    assert "<img" not in text


def test_titles_alone_are_enough_and_ids_that_are_gone_have_words():
    assert "Bridge" in page(PLAN)
    assert "lift the hips" not in page(PLAN)
    assert card_of({}, "goblet-squat") == Card("Goblet squat")
    assert set(titles()) == set(cards())
    assert all(card.instruction for card in cards().values())


def test_the_same_plan_gives_the_same_page_and_paper():
    assert page(PLAN, draw=draw) == page(PLAN, draw=draw)
    pytest.importorskip("reportlab", reason="needs the extra 'person'")
    assert paper(PLAN, draw=draw) == paper(PLAN, draw=draw)


def written(data: bytes) -> str:
    """Return the words of a PDF as ReportLab writes it: deflated, in ASCII 85."""
    text = ""
    for stream in re.findall(rb"stream\r?\n(.*?)endstream", data, re.DOTALL):
        if stream.rstrip().endswith(b"~>"):
            drawn = zlib.decompress(a85decode(b"<~" + stream.strip(), adobe=True))
            words = re.findall(rb"\((.*?)(?<!\\)\) Tj", drawn, re.DOTALL)
            text += " ".join(word.decode("cp1252") for word in words) + " "
    return text


def test_the_paper_has_pages_pictures_and_words():
    pytest.importorskip("reportlab", reason="needs the extra 'person'")
    data = paper(PLAN, who="Ada", cards=cards(), draw=draw)
    assert data.startswith(b"%PDF-")
    assert data.rstrip().endswith(b"%%EOF")
    assert b"/Subtype /Image" in data
    text = written(data)
    for said in ("Plan of Ada", "Goblet squat", "Week 2, test again", "Measure again"):
        assert said in text, said
    assert b"/Subtype /Image" not in paper(PLAN)


def test_a_name_that_paper_cannot_spell_is_left_for_a_pen():
    pytest.importorskip("reportlab", reason="needs the extra 'person'")
    text = written(paper(PLAN, who="Жанна"))
    assert "Plan of ____" in text
    assert "?" not in text.split("From")[0]


def test_a_plan_of_nothing_is_still_a_sheet():
    pytest.importorskip("reportlab", reason="needs the extra 'person'")
    empty = Plan(PLAN.start, (replace(PLAN.weeks[0], sessions=()),), (), (), "1", "")
    assert "Week 1" in page(empty)
    assert paper(empty).startswith(b"%PDF-")


def test_without_the_library_it_names_the_extra(monkeypatch):
    monkeypatch.setitem(sys.modules, "reportlab", None)
    monkeypatch.setitem(sys.modules, "reportlab.platypus", None)
    with pytest.raises(CoxaError, match=r"coxa\[person\]"):
        paper(PLAN)
