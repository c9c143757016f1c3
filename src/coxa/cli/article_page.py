"""The article's ledger as one page: for a telephone, a desk, and paper. It loads nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from importlib.metadata import version
from pathlib import Path
from string import Template

from coxa.anatomy.safety import TITLES, read_safety
from coxa.cli.article_page_row import chips, css_name, row_part
from coxa.evidence.article.finding import Finding
from coxa.evidence.article.methods import Passage, methods
from coxa.evidence.article.statements import SECTIONS
from coxa.evidence.article.tally import has_failed, tally
from coxa.evidence.article.worded import reference, sources_of

PARTS = Path(__file__).parent / "page"


def page(findings: Sequence[Finding], *, pictures: bool = True) -> str:
    """Return the whole page of findings, with their pictures drawn into it."""
    template = Template((PARTS / "article.html").read_text(encoding="utf-8"))
    return template.substitute(
        version=escape(version("coxa")),
        css=(PARTS / "article.css").read_text(encoding="utf-8"),
        filters=_filter_rules(findings),
        tally=_tally(findings),
        safety=_safety(),
        filter=_filter(findings),
        index=_index(findings),
        chapters="\n".join(_chapters(findings, pictures)),
        methods="\n".join(map(_passage, methods(findings))),
        sources=_sources(findings),
        education=escape(read_safety().education),
    )


def _tally(findings: Sequence[Finding]) -> str:
    """Return the counts: a bar of parts, a chip a verdict, and a sentence."""
    count = tally(findings)
    there = [(verdict, n) for verdict, n in count.verdicts.items() if n]
    bar = "".join(
        f'<span class="{css_name(verdict)}" style="flex:{n}"></span>' for verdict, n in there
    )
    listed = "".join(
        f'<li><span class="chip {css_name(verdict)}">{n} {verdict}</span></li>'
        for verdict, n in there
    )
    failed = f"{count.failed} failed, shown in red" if count.failed else "none failed"
    rows = f"{count.rows} of {count.of}" if count.rows != count.of else f"All {count.of}"
    return (
        f'<div class="parts" aria-hidden="true">{bar}</div>\n<ul class="counts">{listed}</ul>\n'
        f"<p>{rows} statements. The engine computes {count.computed} of them; of their "
        f"{count.tested} tests of realism {count.passed} passed and {failed}. {count.facts} rest "
        f"on cited figures alone. {count.features} point at a part of Coxa that does it.</p>"
    )


def _safety() -> str:
    safety = read_safety()
    boxes = [
        _details(when, title + ", if", (s.text for s in safety.of(when)), opened=when == "now")
        for when, title in TITLES.items()
    ]
    boxes.append(_details("stop", "In every exercise", safety.stop))
    told = (f"{hold.who}: {hold.text}" for hold in safety.holds)
    boxes.append(_details("holds", "Some leave some out", told))
    return (
        '<section id="safety" class="safety" aria-labelledby="safety-title">\n<div class="card">\n'
        '<h2 id="safety-title">Before you use any of it</h2>\n'
        f"<p>{escape(safety.education)}</p>\n<p>{escape(safety.rare)}</p>\n"
        + "\n".join(boxes)
        + "\n</div>\n</section>"
    )


def _details(name: str, title: str, texts: Iterable[str], *, opened: bool = False) -> str:
    items = "".join(f"<li>{escape(text)}</li>" for text in texts)
    return (
        f'<details class="{name}"{" open" if opened else ""}><summary>{escape(title)}</summary>'
        f"<ul>{items}</ul></details>"
    )


def _choices(findings: Sequence[Finding]) -> list[tuple[str, str]]:
    """Return what the page can be narrowed to: a class of its rows, and its name."""
    there = [verdict for verdict, n in tally(findings).verdicts.items() if n]
    choices = [(f"v-{css_name(verdict)}", str(verdict)) for verdict in there]
    return choices + ([("t-failed", "failed tests")] if any(map(has_failed, findings)) else [])


def _filter(findings: Sequence[Finding]) -> str:
    options = [("all", "all"), *_choices(findings)]
    radios = "".join(
        f'<input type="radio" name="show" id="show-{key}"{" checked" if key == "all" else ""}>'
        f'<label for="show-{key}">{escape(name)}</label>'
        for key, name in options
    )
    return f'<fieldset class="show"><legend>Show</legend>{radios}</fieldset>'


def _filter_rules(findings: Sequence[Finding]) -> str:
    """Return the styles that hide what was not chosen: no script is needed."""
    return "\n".join(
        f"body:has(#show-{key}:checked) :is(.row, .line):not(.{key}), "
        f"body:has(#show-{key}:checked) :is(.chapter, .list):not(:has(.{key})) {{ display: none }}"
        for key, _ in _choices(findings)
    )


def _index(findings: Sequence[Finding]) -> str:
    parts: list[str] = []
    for section, title, rows in _sections(findings):
        lines = "".join(
            f'<li class="line {_classes(one)}"><span class="n">{one.statement.number}</span>'
            f'<a href="#{one.id}">{escape(one.statement.title)}</a>'
            f'<span class="chips">{chips(one)}</span></li>'
            for one in rows
        )
        parts.append(
            f'<section class="list" aria-labelledby="list-{section}"><h3 id="list-{section}">'
            f'<a href="#section-{section}">{section}. {escape(title)}</a></h3>'
            f"<ol>{lines}</ol></section>"
        )
    return '<div class="lists">' + "\n".join(parts) + "</div>"


def _chapters(findings: Sequence[Finding], pictures: bool) -> Iterable[str]:
    for section, title, rows in _sections(findings):
        told = "\n".join(row_part(one, _classes(one), pictures=pictures) for one in rows)
        yield (
            f'<section class="chapter" id="section-{section}" aria-labelledby="title-{section}">\n'
            f'<h2 id="title-{section}">{section}. {escape(title)}</h2>\n{told}\n</section>'
        )


def _sections(findings: Sequence[Finding]) -> Iterable[tuple[str, str, list[Finding]]]:
    for section, title in SECTIONS.items():
        rows = [one for one in findings if one.statement.section == section]
        if rows:
            yield section, title, rows


def _classes(one: Finding) -> str:
    return f"v-{css_name(one.verdict)}" + (" t-failed" if has_failed(one) else "")


def _passage(passage: Passage) -> str:
    told = f"<h3>{escape(passage.title)}</h3>\n<p>{escape(passage.text)}</p>"
    if not passage.rows:
        return told
    head = "".join(f'<th scope="col">{escape(cell)}</th>' for cell in passage.header)
    rows = "".join(
        "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>"
        for row in passage.rows
    )
    return f"{told}\n<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"


def _sources(findings: Sequence[Finding]) -> str:
    items = "".join(
        f'<li id="source-{source.key}">{escape(reference(source))}</li>'
        for source in sources_of(findings)
    )
    return f"<ul>{items}</ul>"
