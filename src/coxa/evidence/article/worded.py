"""What every face of the ledger says in the same words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Set
from dataclasses import replace
from textwrap import shorten

from coxa.anatomy.article import Published
from coxa.anatomy.sources import Source, read_sources
from coxa.evidence.article.chart import Bars, Chart, Lines
from coxa.evidence.article.finding import CheckKind, Finding, Literature, Method, Says, Verdict
from coxa.evidence.article.tally import denies_null

REMEMBERED = "from memory of the literature, unchecked"
SEEN = {
    "V": "seen in the publication or its abstract",
    "C": "computed from its data",
    "M": REMEMBERED,
    "O": "our own expectation, no measurement",
}
"""What a mark says of how a figure was seen."""

MEANING: dict[Verdict, str] = {
    "supported": "holds as it is worded",
    "partly": "holds in part, or in other words",
    "contested": "studies part, or nobody has looked, or the engine does not bear it out",
    "wrong as worded": "does not hold as it is worded",
    "advice": "something to do, not to believe; nobody has tested it",
    "not run": "this model cannot answer it",
}
METHODS: dict[Method, str] = {
    "computed": "computed: the engine runs the experiment",
    "fact": "fact: figures are cited",
    "feature": "feature: a part of Coxa does it",
}
CHECKS: dict[CheckKind, str] = {
    "sign": "the direction of an effect",
    "band": "a number inside the band expected",
    "null": "no effect where studies found none",
    "order": "the order of things",
    "count": "a number of things",
}
LITERATURE: dict[Literature, str] = {
    "for": "are for it",
    "part": "are for a part of it",
    "mixed": "part",
    "against": "are against it",
    "none": "were not found",
}
SAYS: dict[Says, str] = {
    "agrees": "agrees",
    "disagrees": "does not",
    "silent": "has no say",
}
KINDLY = (
    "As it is worded this does not hold. That is no shame: it is said often, in good faith, and "
    "usually has a true core. What holds instead stands here."
)
"""Said of rows that are wrong as worded, before the answer."""
FLAG = f"What is published of this is {REMEMBERED}."
FEATURES = {
    "screen": "`coxa screen`, or the page Screen",
    "checklist": "`coxa screen`, or the page Screen",
    "plan": "`coxa plan`, or the page Plan",
    "timer": "`coxa remind`, or the page Today",
    "today": "`coxa today`, or the page Today",
    "log": "`coxa log` and `coxa progress`, or the pages Today and Progress",
}
"""Which part of Coxa does what a feature row points at, by `Statement.feature`."""
NULL = "Studies find no effect here, and the engine finds one."


def feature_words(finding: Finding) -> str:
    """Return where Coxa does what a feature row points at; nothing for other rows."""
    feature = finding.statement.feature
    return f"Coxa does it: {FEATURES[feature]}." if feature else ""


def test_word(finding: Finding) -> str:
    """Return how the test of realism went, in a word: passed, failed, none."""
    if finding.check is None:
        return "none"
    return "passed" if finding.check.passed else "failed"


def test_words(finding: Finding) -> str:
    """Return the test of realism in a sentence or two."""
    check = finding.check
    if check is None:
        return "There is none for this row."
    kind = CHECKS[check.kind]
    told = flagged(f"{check.says.rstrip('.')}.", finding.published)
    said = f"{kind[0].upper()}{kind[1:]}: {told}"
    return f"{said} {NULL}" if denies_null(finding) else said


def answer_words(finding: Finding) -> str:
    """Return the answer; where it repeats a figure known from memory alone, it says so."""
    ours = {number for one in finding.numbers for number in _found(str(one))}
    return flagged(finding.answer, finding.published, ours)


def flagged(text: str, published: Iterable[Published], ours: Set[str] = frozenset()) -> str:
    """Add to a text that repeats a figure known from memory alone that it is.

    A figure is known by its numbers; a number that is among `ours`, or that a figure seen in its
    source has too, is not its.
    """
    figures = list(published)
    remembered = _numbers(f for f in figures if f.mark == "M")
    others = _numbers(f for f in figures if f.mark != "M") | ours
    if REMEMBERED in text or not set(_found(text)) & (remembered - others):
        return text
    end = "" if text.endswith((".", "?", "!")) else "."
    return f"{text}{end} {FLAG}"


def chart_of(finding: Finding) -> Chart | None:
    """Return a row's chart; below its title it says whether published bands are remembered."""
    chart = finding.chart
    if isinstance(chart, Lines):
        beside = bool(chart.published)
    else:
        beside = isinstance(chart, Bars) and any(bar.published for bar in chart.bars)
    if chart is None or not beside or all(f.mark != "M" for f in finding.published):
        return chart
    return replace(chart, title=f"{chart.title}\nsome of what was published: {REMEMBERED}")


def figure_words(figure: Published) -> str:
    """Return a published figure as it is shown, with how it was seen where that matters."""
    return figure.text if figure.mark == "V" else f"{figure.text} ({SEEN[figure.mark]})"


def cite(key: str) -> str:
    """Return a source in short: `Kendall 2013`, or the first words of what has no author."""
    source = read_sources().get(key)
    if source is None:
        return key
    first = source.citation.split(" (")[0].split(",")[0]
    first, *more = re.split(r" (?:et al|and others|and|&)\b", first)
    author = re.fullmatch(r"(.+?) [A-Z]{1,4}", first)
    if author is None and more:  # the source names no initials
        author = re.fullmatch(r"(\w+)", first)
    year = re.search(r"\((\d{4})", source.citation)
    if author is None or year is None:
        return shorten(source.citation.split(",")[0].split(":")[0], 48, placeholder=" …")
    return f"{author[1]} {year[1]}"


def reference(source: Source) -> str:
    """Return a source in full, with its DOI where it has one."""
    citation = source.citation.rstrip(".")
    return f"{citation}. doi:{source.doi}" if source.doi else f"{citation}."


def sources_of(findings: Iterable[Finding]) -> list[Source]:
    """Return the sources of findings, each once, in the order of their citations."""
    known = read_sources()
    keys = {figure.source for one in findings for figure in one.published}
    return sorted((known[key] for key in keys if key in known), key=lambda one: one.citation)


def _numbers(figures: Iterable[Published]) -> set[str]:
    found: set[str] = set()
    for figure in figures:
        values = (f"{v:g}" for v in (figure.value, figure.low, figure.high) if v is not None)
        found |= {*_found(figure.text), *values}
    return found - {str(n) for n in range(11)}


def _found(text: str) -> list[str]:
    """List the numbers in a text; small whole ones say nothing of where they are from."""
    return re.findall(r"\d+(?:\.\d+)?", text)
