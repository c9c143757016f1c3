"""How the ledger was made, in words that every face shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import version

from coxa.evidence.article.finding import Finding
from coxa.evidence.article.verdict import RULES
from coxa.evidence.article.worded import CHECKS, LITERATURE, MEANING, REMEMBERED, SAYS


@dataclass(frozen=True)
class Passage:
    """A passage with its title, and a table where it has one."""

    title: str
    text: str
    header: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


def methods(findings: Sequence[Finding]) -> tuple[Passage, ...]:
    """Return the passages on model, bands, verdicts, tests and figures."""
    models = ", ".join(sorted({one.model for one in findings})) or "none"
    return (
        _model(models),
        _bands(),
        Passage(
            "Verdicts",
            "A verdict is not written by hand. What studies say of a statement as it is worded is "
            "set beside what the engine's numbers say of it, and a table of rules makes the "
            "verdict of the two; a changed model changes a verdict in sight. Advice that nobody "
            "has tested stays advice, unless the engine speaks against it; what rests on memory "
            "alone is supported in part at most.",
            ("studies", "the engine", "verdict"),
            tuple((LITERATURE[lit], SAYS[says], rule[0]) for (lit, says), rule in RULES.items()),
        ),
        Passage(
            "What the verdicts mean",
            "Each is about the words of a statement, not about anybody's body.",
            ("verdict", "meaning"),
            tuple(MEANING.items()),
        ),
        Passage(
            "Tests of realism",
            "Before a number may speak for or against a statement it is held against something "
            "that is known. A failed test stays where it is and is shown in red.",
            ("test", "what is held against what is published"),
            tuple(CHECKS.items()),
        ),
        Passage(
            "Published figures",
            "Each has its source. Where nothing else is said it was seen in the publication, "
            "mostly in its abstract rather than in all of it. A figure that nobody has looked up "
            f"again says so: {REMEMBERED}.",
        ),
    )


def _model(models: str) -> Passage:
    from coxa.evidence.article.laboratory import SUBJECT

    return Passage(
        "The model",
        f"Coxa {version('coxa')}; model: {models}. Our own model is scaled to {SUBJECT.mass_kg:g} "
        f"kg and {SUBJECT.height_m:g} m. Muscles share the moments that a posture or movement asks "
        "for at the least sum of squared activations, so what nobody needs is not pulled: real "
        "people brace more. There are no nerves and no pain in it. Movements are slow or "
        "prescribed; nobody was measured.",
    )


def _bands() -> Passage:
    from coxa.evidence.article.laboratory import BAND, WORLDS

    told = "; ".join(world.name for world in WORLDS)
    return Passage(
        "Bands",
        f"A band runs from the {BAND}: {told}. It is no confidence interval: errors of bones, "
        "paths and movements are not in it. A number with another band, or with none, says why.",
    )
