"""The article's ledger for the page: what is known at once, the rest when it is asked for."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Mapping
from functools import cache
from typing import TYPE_CHECKING

from coxa.app.messages import (
    Finding,
    Ledger,
    LedgerRow,
    LedgerSection,
    NumberInfo,
    PublishedInfo,
)
from coxa.app.sources import sources_of
from coxa.app.trying import TRIES
from coxa.evidence.article import finding as found
from coxa.evidence.article.chart import Chart
from coxa.evidence.article.keeping import keeper
from coxa.evidence.article.ledger_file import as_text, plain, read_finding
from coxa.evidence.article.statements import SECTIONS, find_statement, read_statements
from coxa.evidence.article.worded import (
    KINDLY,
    LITERATURE,
    MEANING,
    METHODS,
    SEEN,
    answer_words,
    chart_of,
    feature_words,
    figure_words,
    test_words,
)

if TYPE_CHECKING:
    from coxa.evidence.article.laboratory import Laboratory

OWN = "coxa"
"""`study.inputs.OWN`, without the engine: the server lists statements, and solves nothing."""
Draw = Callable[[Chart, str], str]
"""Draws a chart as an SVG element for a page, its inner names kept apart by a name."""


def ledger(computed: Mapping[str, found.Finding]) -> Ledger:
    """Return every statement, its verdict where it was `computed` here or is kept on disk."""
    keep = keeper(OWN)
    kept = {row.id: computed.get(row.id) or keep.find(row) for row in read_statements().values()}
    sections = tuple(
        LedgerSection(
            section,
            title,
            tuple(
                _row(row, kept[row.id])
                for row in read_statements().values()
                if row.section == section
            ),
        )
        for section, title in SECTIONS.items()
    )
    verdicts = Counter(row.verdict for s in sections for row in s.rows if not row.pending)
    return Ledger(sections, dict(verdicts))


def kept_finding(name: str, computed: Mapping[str, found.Finding]) -> found.Finding | None:
    """Return a row's finding if there is one. Raises `CoxaError` for a row that is not there."""
    row = find_statement(name)
    return computed.get(row.id) or keeper(OWN).find(row)


def find_anew(name: str) -> bytes:
    """Test a row and keep what came out, as the JSON of `ledger_file`."""
    from coxa.evidence.article.ledger import try_row

    finding = try_row(find_statement(name), _laboratory())
    keeper(OWN).keep(finding)
    return as_text(plain(finding)).encode()


def read_found(content: bytes) -> found.Finding:
    """Return the finding that `find_anew` wrote."""
    return read_finding(json.loads(content))


@cache
def _laboratory() -> Laboratory:
    from coxa.evidence.article.ledger import start

    return start()


def finding_of(one: found.Finding, draw: Draw | None) -> Finding:
    """Return a finding as the page shows it."""
    row = one.statement
    chart = chart_of(one)
    tried = TRIES.get(row.id)
    return Finding(
        row=_row(row, one),
        kindly=KINDLY if one.verdict == "wrong as worded" else "",
        why=one.why,
        answer=" ".join(filter(None, (answer_words(one), feature_words(one).replace("`", "")))),
        cannot=row.cannot,
        because=f"Studies {LITERATURE[row.literature]}. {row.because}".strip(),
        method=METHODS[row.method],
        test=test_words(one),
        numbers=tuple(NumberInfo(n.what, n.said, n.band) for n in one.numbers),
        published=tuple(
            PublishedInfo(
                what=figure.quantity,
                said=figure_words(figure),
                note=figure.note or SEEN.get(figure.mark, ""),
                source=next(iter(sources_of((figure.source,))), None),
            )
            for figure in one.published
        ),
        changed=one.changed,
        chart="" if chart is None or draw is None else draw(chart, row.id),
        experiment=None if tried is None else tried.request,
        strengths={} if tried is None else tried.strengths,
    )


def _row(row: found.Statement, one: found.Finding | None) -> LedgerRow:
    number = "" if one is None or not one.numbers else f"{one.numbers[0]}, {one.numbers[0].what}"
    return LedgerRow(
        id=row.id,
        number=row.number,
        section=row.section,
        title=row.title,
        statement=row.statement,
        pending=one is None,
        verdict="" if one is None else one.verdict,
        meaning="" if one is None else MEANING[one.verdict],
        number_said=number,
    )
