"""The ledger as a page of Markdown. Numbers are rounded, so the same engine writes the same."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from coxa.anatomy.safety import TITLES, read_safety
from coxa.evidence.article.finding import Finding
from coxa.evidence.article.methods import methods
from coxa.evidence.article.statements import SECTIONS
from coxa.evidence.article.tally import has_failed, tally
from coxa.evidence.article.worded import (
    KINDLY,
    METHODS,
    answer_words,
    cite,
    feature_words,
    figure_words,
    reference,
    sources_of,
    test_word,
    test_words,
)


def render(findings: Sequence[Finding]) -> str:
    """Render findings: safety, what they add up to, the index, each row, methods, sources."""
    parts = [
        "# The article, tested",
        _intro(findings),
        *_safety(),
        "## All rows",
        _index(findings),
    ]
    for section, title in SECTIONS.items():
        rows = [one for one in findings if one.statement.section == section]
        if rows:
            parts.append(f"## {section}. {title}")
            parts += [part for one in rows for part in _row(one)]
    parts.append("## How this was made")
    for passage in methods(findings):
        parts += [f"### {passage.title}", passage.text]
        if passage.rows:
            parts.append(table(passage.header, passage.rows))
    parts += ["## Sources", _lines(reference(source) for source in sources_of(findings))]
    return "\n\n".join(parts) + "\n"


def _intro(findings: Sequence[Finding]) -> str:
    count = tally(findings)
    verdicts = ", ".join(f"{n} {verdict}" for verdict, n in count.verdicts.items() if n)
    failed = [f"[{one.id}](#{_anchor(one)})" for one in findings if has_failed(one)]
    told = f" Failed: {', '.join(failed)}." if failed else ""
    return (
        "Written by `coxa article --md`. A widely read article says why the lower back hurts and "
        "what the muscles of hip and buttock have to do with it. Here each of its statements, in "
        "our words, is an experiment on a computed body, or stands beside what studies found.\n\n"
        f"{count.rows} of {count.of} statements: {verdicts}. The engine computes {count.computed}; "
        f"of their {count.tested} tests of realism {count.passed} passed and {count.failed} "
        f"failed.{told} {count.facts} rest on cited figures alone. {count.features} point at a "
        "part of Coxa that does it."
    )


def _safety() -> list[str]:
    safety = read_safety()
    parts = ["## Before you use any of it", f"{safety.education}\n\n{safety.rare}"]
    for when, title in TITLES.items():
        parts += [f"**{title}, if:**", _lines(sign.text for sign in safety.of(when))]
    parts += ["**In every exercise:**", _lines(safety.stop)]
    parts += ["**Some leave some out:**", _lines(f"{h.who}: {h.text}" for h in safety.holds)]
    return parts


def _index(findings: Sequence[Finding]) -> str:
    rows: list[tuple[str, ...]] = []
    for one in findings:
        row = one.statement
        word = test_word(one)
        rows.append(
            (
                str(row.number),
                f"[{row.title}](#{_anchor(one)})",
                one.verdict,
                _key(one),
                f"**{word}**" if word == "failed" else word,
            )
        )
    return table(("", "statement", "verdict", "number (band)", "test"), rows)


def _key(one: Finding) -> str:
    if one.missing or not one.numbers:
        return ""
    return f"{one.numbers[0]}, {one.numbers[0].what}"


def _row(one: Finding) -> list[str]:
    row = one.statement
    parts = [f"### {_heading(one)}", f"The article says: {row.statement}"]
    parts.append(f"**{one.verdict.capitalize()}**: {one.why}.".replace("..", "."))
    kindly = f"{KINDLY} " if one.verdict == "wrong as worded" else ""
    parts.append(" ".join(filter(None, (kindly + answer_words(one), feature_words(one)))))
    if one.numbers:
        parts.append(
            table(
                ("measured on the model", "", "band"),
                ((n.what, n.said, n.band) for n in one.numbers),
            )
        )
    if one.published:
        figures = ((f.quantity, figure_words(f), cite(f.source)) for f in one.published)
        parts.append(table(("published", "", "source"), figures))
    word = test_word(one)
    parts.append(f"Test of realism: **{word}**. {test_words(one)}")
    if row.method == "computed":
        parts.append(f"Changed in the model: {one.changed or 'nothing'}.".replace("..", "."))
    if row.cannot:
        parts.append(f"What this cannot tell: {row.cannot}")
    parts.append(f"`{row.id}`, {row.kind}; {METHODS[row.method]}")
    return parts


def _heading(one: Finding) -> str:
    return f"{one.statement.number}. {one.statement.title}"


def _anchor(one: Finding) -> str:
    return re.sub(r"[^\w -]", "", _heading(one)).lower().replace(" ", "-")


def _lines(texts: Iterable[str]) -> str:
    return "\n".join(f"- {text}" for text in texts)


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table of Markdown."""

    def line(cells: Iterable[str]) -> str:
        return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"

    return "\n".join([line(header), line("---" for _ in header), *(line(row) for row in rows)])
