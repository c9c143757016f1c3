"""One row of the ledger as a part of the page."""

from __future__ import annotations

from html import escape

from coxa.anatomy.article import Published
from coxa.anatomy.sources import read_sources
from coxa.evidence.article.chart import Bars, Chart, Lines
from coxa.evidence.article.finding import Finding, Number
from coxa.evidence.article.worded import (
    KINDLY,
    SEEN,
    answer_words,
    chart_of,
    cite,
    feature_words,
    test_word,
    test_words,
)

SHORT = 34
"""Letters of a figure and its name that stand beside each other, not below."""


def row_part(one: Finding, classes: str, *, pictures: bool) -> str:
    """Return a row with all that it has, as an element of the page."""
    row = one.statement
    figure = _figure(one) if pictures else ""
    more = " with-figure" if figure else ""
    return (
        f'<article class="row {classes}{more}" id="{row.id}" aria-labelledby="{row.id}-title">\n'
        f'<header><p class="number">{row.number}</p><div>'
        f'<h3 id="{row.id}-title">{escape(row.title)}</h3>'
        f'<p class="tags">{chips(one)}<span>{row.kind}, {row.method}</span></p></div></header>\n'
        f'<div class="body">\n<div class="side"><div class="told">{_told(one)}</div>\n'
        f'<div class="measured">{_measured(one)}</div></div>\n'
        f'<div class="side">{figure}\n<div class="judged">{_judged(one)}</div></div>\n</div>\n'
        '<p class="back"><a href="#index">All statements</a></p>\n</article>'
    )


def chips(one: Finding) -> str:
    """Return the verdict as a chip, and one more for what failed."""
    found = f'<span class="chip {css_name(one.verdict)}">{one.verdict}</span>'
    if test_word(one) == "failed":
        found += '<span class="chip failed">test failed</span>'
    return found


def css_name(word: str) -> str:
    """Return a word as the name of a class."""
    return word.replace(" ", "-")


def _told(one: Finding) -> str:
    kindly = f'<p class="kindly">{KINDLY}</p>' if one.verdict == "wrong as worded" else ""
    return (
        '<blockquote class="claim"><p class="label">The article says</p>'
        f'<p class="said">{escape(one.statement.statement)}</p></blockquote>\n{kindly}'
        f"<p>{escape(answer_words(one))}</p>\n{_doing(one)}"
        f'<p class="why"><strong>Why “{one.verdict}”:</strong> {escape(one.why)}.</p>'.replace(
            "..", "."
        )
    )


def _doing(one: Finding) -> str:
    said = escape(feature_words(one).replace("`", ""))
    return f"<p>{said}</p>\n" if said else ""


def _measured(one: Finding) -> str:
    parts: list[str] = []
    if one.numbers:
        bands = {number.band for number in one.numbers}
        once = one.numbers[0].band if len(bands) == 1 < len(one.numbers) else ""
        numbers = "".join(_number(number, told=not once) for number in one.numbers)
        parts.append(f'<h4>Measured on the model</h4>\n<dl class="figures">{numbers}</dl>')
        parts.append(f'<p class="beside">{escape(once)}</p>' if once else "")
    if one.published:
        figures = "".join(map(_published, one.published))
        parts.append(f'<h4>Published</h4>\n<dl class="figures">{figures}</dl>')
    return "\n".join(parts)


def _judged(one: Finding) -> str:
    word = test_word(one)
    failed = " failed" if word == "failed" else ""
    test = (
        f'<p class="test{failed}"><strong>Test of realism: {word}.</strong> '
        f"{escape(test_words(one))}</p>"
    )
    notes: list[tuple[str, str]] = []
    if one.statement.method == "computed" and not one.missing:
        notes.append(("What was changed in the model", one.changed or "Nothing."))
    if one.statement.cannot:
        notes.append(("What this cannot tell", one.statement.cannot))
    told = "".join(f"<dt>{title}</dt><dd>{escape(text)}</dd>" for title, text in notes)
    return test + (f'\n<dl class="notes">{told}</dl>' if told else "")


def _number(number: Number, *, told: bool) -> str:
    band = number.band if number.low is None else f"band {number.band}"
    long = ' class="long"' if len(number.what + number.said) > 2 * SHORT else ""
    return (
        f'<div{long}><dt>{escape(number.what)}</dt><dd class="value">{escape(number.said)}</dd>'
        + (f'<dd class="beside">{escape(band)}</dd>' if told else "")
        + "</div>"
    )


def _published(figure: Published) -> str:
    how = "" if figure.mark == "V" else f' <span class="seen">({SEEN[figure.mark]})</span>'
    source = escape(cite(figure.source))
    if figure.source in read_sources():
        source = f'<a href="#source-{figure.source}">{source}</a>'
    note = f". {figure.note[0].upper()}{figure.note[1:]}" if figure.note else ""
    long = ' class="long"' if len(figure.quantity + figure.text + how) > SHORT else ""
    return (
        f"<div{long}><dt>{escape(figure.quantity)}</dt>"
        f'<dd class="value">{escape(figure.text)}{how}</dd>'
        f'<dd class="beside">{source}{escape(note)}</dd></div>'
    )


def _figure(one: Finding) -> str:
    chart = chart_of(one)
    if chart is None:
        return ""
    from coxa.cli.pictures.chart import inline_svg
    from coxa.cli.pictures.described import describe

    svg = inline_svg(chart, one.id, describe(chart))
    caption = _caption(chart)
    told = f"<figcaption>{escape(caption)}</figcaption>" if caption else ""
    return f'<figure><div class="paper">{svg}</div>{told}</figure>'


def _caption(chart: Chart) -> str:
    if isinstance(chart, Lines):
        band = "Pale areas are bands. " if any(s.low for s in chart.series) else ""
        return band + ("Grey bars are what was published." if chart.published else "")
    if isinstance(chart, Bars):
        return "Thin lines are bands." if any(b.low is not None for b in chart.bars) else ""
    return ""
