"""The rules that make a verdict of what studies and the engine say.

A changed model changes what the engine says, and so the verdict, in sight of everyone.
"""

from __future__ import annotations

from coxa.anatomy.article import Published
from coxa.evidence.article.finding import Literature, Outcome, Says, Statement, Verdict

RULES: dict[tuple[Literature, Says], tuple[Verdict, str]] = {
    ("for", "agrees"): ("supported", "studies support it and the engine agrees"),
    ("for", "silent"): ("supported", "studies support it"),
    ("for", "disagrees"): ("partly", "studies support it, and the engine does not"),
    ("part", "agrees"): ("partly", "studies support a part of it, and the engine that part"),
    ("part", "silent"): ("partly", "studies support a part of it"),
    ("part", "disagrees"): (
        "contested",
        "studies support a part of it, and the engine does not",
    ),
    ("mixed", "agrees"): ("partly", "studies part, and the engine takes its side"),
    ("mixed", "silent"): ("contested", "studies part"),
    ("mixed", "disagrees"): ("contested", "studies part, and the engine does not support it"),
    ("against", "agrees"): ("contested", "studies are against it, and the engine is not"),
    ("against", "silent"): ("wrong as worded", "studies are against it"),
    ("against", "disagrees"): ("wrong as worded", "studies and the engine are against it"),
    ("none", "agrees"): ("partly", "no study was found, and the engine agrees"),
    ("none", "silent"): ("contested", "no study was found"),
    ("none", "disagrees"): ("contested", "no study was found, and the engine does not support it"),
}
"""(what studies say, what the engine says): verdict and reason."""

ADVISED = frozenset({"habit", "exercise", "value"})
"""Kinds that are advice where nobody has tested them."""


def judge(
    statement: Statement, outcome: Outcome | None, published: tuple[Published, ...]
) -> tuple[Verdict, str]:
    """Return the verdict on a statement, and the reason in a sentence.

    Advice that no study has tested stays advice, unless the engine speaks against it. What rests
    on memory alone is supported in part at most.
    """
    says: Says = "silent" if outcome is None else outcome.says
    verdict, why = RULES[statement.literature, says]
    if statement.literature == "none" and statement.kind in ADVISED and says != "disagrees":
        verdict, why = "advice", "no study of it was found; it is advice"
    remembered = bool(published) and all(figure.mark == "M" for figure in published)
    if verdict == "supported" and says == "silent" and remembered:
        verdict, why = "partly", "what supports it is from memory of the literature, unchecked"
    if statement.because:
        why = f"{why}: {statement.because}"
    failed = outcome is not None and outcome.check is not None and not outcome.check.passed
    # A failed test speaks against the engine, not against the statement: it is told, not counted.
    return verdict, f"{why}; but the engine fails the test of realism here" if failed else why
