"""What a report says on paper, and where no script runs: numbers, curves, sources, safety."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from html import escape
from typing import Any

import numpy as np
from numpy.typing import NDArray

from coxa.app.messages import About, Bands, SourceInfo
from coxa.app.report_chart import chart
from coxa.movement.library.movement import unit_of

Row = Mapping[str, Any]
Arrays = Mapping[str, NDArray[Any]]

SIDES = {"r": ", right", "l": ", left"}
PLOTS = ("contact", "forces", "activations", "moments")
MOST_TAKEOVERS = 14
LEAST_SHARE = 0.01
"""Of the largest change: smaller ones are not worth paper."""
ONE_ANSWER = "What changes is one answer each, without a band."


def paper(
    scene: Row,
    arrays: Arrays,
    *,
    what_if: Row | None,
    about: About,
    bands: Bands | None,
    model: str,
    sources: Sequence[SourceInfo],
    made: str,
) -> str:
    """Return the part of a report that is printed, as HTML: what the scene says, and whose it is.

    `scene` and `what_if` are messages as `coxa.app.wire.decode` gives them.
    """
    top = [asdict(row) for row in bands.top] if bands else scene["top"]
    figures = [asdict(row) for row in bands.figures] if bands else scene["figures"]
    words = bands.bands if bands else scene["bands"]
    changed, before = what_if or scene, ", before the change" if what_if else ""
    blocks = [
        f"<h1>{escape(scene['title'])}</h1>",
        _paragraphs([scene["instruction"], scene["note"]], "soft"),
        f"<p>{escape(_whose(scene))}</p>",
        '<img class="picture" alt="The body in this movement">',
        _section("What hips, knees and back carry" + before, _figures(figures)),
        _section("Muscles that pull most" + before, _top(top)),
        _paragraphs([words], "small") if figures or top else "",
        _section("What changes", _strengths(what_if) + _change(changed)),
        _section("Over time", _plots(scene, arrays)),
        _section("What muscles could not meet", _unmet(scene["unmet"])),
        _section("Warnings", _listed(f"{w['what']}" for w in scene["warnings"])),
        _safety(about),
        _section("Model and sources", _model(model, about, sources, made)),
    ]
    body = "\n".join(block for block in blocks if block)
    return f'<article class="paper">\n{body}\n</article>'


def _section(title: str, body: str) -> str:
    return f"<h2>{escape(title)}</h2>\n{body}" if body else ""


def _paragraphs(texts: Iterable[str], kind: str = "") -> str:
    return "".join(f'<p class="{kind}">{escape(text)}</p>' for text in texts if text)


def _listed(texts: Iterable[str]) -> str:
    items = "".join(f"<li>{escape(text)}</li>" for text in texts)
    return f"<ul>{items}</ul>" if items else ""


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    body = "".join(
        "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows
    )
    if not body:
        return ""
    titles = "".join(f'<th scope="col">{escape(title)}</th>' for title in head)
    return f"<table><thead><tr>{titles}</tr></thead><tbody>{body}</tbody></table>"


def _named(row: Row) -> str:
    return str(row["title"]) + SIDES.get(row["side"] or "", "")


def _number(value: float, digits: int = 0) -> str:
    return f"{value:,.{digits}f}".replace(",", " ").replace("-", "−")


def _band(low: float | None, high: float | None, digits: int = 0) -> str:
    if low is None or high is None:
        return "no band"
    return f"{_number(low, digits)} to {_number(high, digits)}"


def _figures(figures: Iterable[Row]) -> str:
    return _table(
        ("At its peak", "force", "unit", "band"),
        (
            (
                _named(f),
                _number(f["value"], f["digits"]),
                f["unit"],
                _band(f["low"], f["high"], f["digits"]),
            )
            for f in figures
        ),
    )


def _top(rows: Iterable[Row]) -> str:
    return _table(
        ("Belly", "peak force, N", "band, N", "of its strength", "activation", "at, s"),
        (
            (
                _named(row),
                _number(row["force_n"]),
                _band(row["low_n"], row["high_n"]),
                f"{100 * row['share']:.0f} %",
                f"{row['activation']:.2f}",
                f"{row['at_s']:.2f}",
            )
            for row in rows
        ),
    )


def _strengths(what_if: Row | None) -> str:
    if not what_if or not what_if["strengths"]:
        return ""
    told = ", ".join(
        f"{name.replace('_', ' ')} at {100 * share:.0f} %"
        for name, share in what_if["strengths"].items()
    )
    return f"<p>Strength: {escape(told)}.</p>"


def _change(changed: Row) -> str:
    tables = _changes(changed) + _takeovers(changed)
    return tables + _paragraphs([ONE_ANSWER], "small") if tables else ""


def _changes(changed: Row) -> str:
    return _table(
        ("At its peak", "before", "after", "unit"),
        (
            (
                _named(c),
                _number(c["before"], c["digits"]),
                _number(c["after"], c["digits"]),
                c["unit"],
            )
            for c in changed["changes"]
        ),
    )


def _takeovers(changed: Row) -> str:
    rows = changed["takeovers"][:MOST_TAKEOVERS]
    most = max((abs(row["change_n"]) for row in rows), default=0.0)
    return _table(
        ("Mean force, N", "before", "after", "change"),
        (
            (
                _named(row),
                _number(row["before_n"]),
                _number(row["after_n"]),
                ("+" if row["change_n"] > 0.0 else "") + _number(row["change_n"]),
            )
            for row in rows
            if abs(row["change_n"]) > LEAST_SHARE * most
        ),
    )


def _plots(scene: Row, arrays: Arrays) -> str:
    by_name = {plot["name"]: plot for plot in scene["plots"]}
    time = np.asarray(arrays.get("time", np.empty(0)), float)
    drawn = "".join(
        chart(by_name[name], time, np.asarray(arrays[f"plot:{name}"], float))
        for name in PLOTS
        if name in by_name and f"plot:{name}" in arrays
    )
    return f'<div class="plots">{drawn}</div>' if drawn else ""


def _unmet(rows: Iterable[Row]) -> str:
    return _table(
        ("Moment", "at most, N m", "frames"),
        ((row["title"], _number(row["moment_nm"], 1), str(row["frames"])) for row in rows),
    )


def _whose(scene: Row) -> str:
    """Say who does it and under which conditions."""
    who, what = scene["request"]["person"], scene["request"]["what"]
    told = (
        "A trial's own model."
        if what["kind"] == "trial"
        else (
            f"A person of {who['mass_kg']:g} kg and {who['height_m']:g} m, {who['sex']}, "
            f"{who['age']:g} years old."
        )
    )
    how = ", ".join(_said(name, value) for name, value in what["values"].items())
    under = "; ".join(scene["conditions"])
    return told + (f" Done with {how}." if how else "") + (f" Under: {under}." if under else "")


def _said(name: str, value: float) -> str:
    """Say a parameter of a movement: `knee_deg`, 50 as "knee 50°"."""
    unit = unit_of(name)
    words = name.rpartition("_")[0] if unit else name
    return f"{words.replace('_', ' ')} {value:g}{unit}"


def _safety(about: About) -> str:
    rules = "".join(
        _paragraphs([rule.title], "lead") + _listed(rule.texts) for rule in about.safety
    )
    told = _paragraphs([about.education, about.rare]) + rules
    return f'<section class="safety">{_section("Before you use any of it", told)}</section>'


def _model(model: str, about: About, sources: Sequence[SourceInfo], made: str) -> str:
    """Name the model, what computed it, and what both rest on."""
    maker = f"Computed by Coxa {about.version}" + (f" on {made}" if made else "")
    texts = [f"Model: {model} {maker}. {about.licence}", about.bones_notice]
    cited = sorted(f"{source.citation} {_doi(source.doi)}".strip() for source in sources)
    return f'<div class="small">{_paragraphs(texts)}{_listed(cited)}</div>'


def _doi(doi: str) -> str:
    return f"doi:{doi}" if doi else ""
