"""What comes of testing a statement: numbers with bands, a test of realism, and a verdict."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from coxa.anatomy.article import Published
from coxa.evidence.article.chart import Chart

Kind = Literal[
    "anatomy", "mechanism", "prevalence", "test", "exercise", "habit", "misconception", "value"
]
Method = Literal["computed", "fact", "feature"]
"""The engine ran; figures are cited; or a part of Coxa does it."""
Literature = Literal["for", "part", "mixed", "against", "none"]
"""What studies say: for it; for a part of it; this and that; against it; there are none."""
Says = Literal["agrees", "disagrees", "silent"]
"""What the engine's numbers say of the statement as it is worded."""
Verdict = Literal["supported", "partly", "contested", "wrong as worded", "advice", "not run"]
CheckKind = Literal["sign", "band", "null", "order", "count"]

NO_BAND = "one answer, no band"
GEOMETRY = "from the paths alone"
COUNTED = "counted, not estimated"


@dataclass(frozen=True)
class Number:
    """A measured number in `unit`; its band, or why it has none in `no_band`."""

    what: str
    value: float
    unit: str
    low: float | None = None
    high: float | None = None
    no_band: str = NO_BAND
    digits: int = 0
    signed: bool = False
    """Whether it is a change, shown with its sign."""

    @property
    def band(self) -> str:
        """Return the band, or why there is none."""
        if self.low is None or self.high is None:
            return self.no_band
        if self.is_nothing:
            return "all of its band"
        return f"{self._shown(self.low)} to {self._shown(self.high)}"

    @property
    def said(self) -> str:
        """Return the number with its unit, without its band."""
        unit = self.unit if self.unit in ("", "%", "°") else f" {self.unit}"
        if self.is_nothing:
            return f"less than {10.0**-self.digits:.{self.digits}f}{unit}"
        return f"{self._shown(self.value)}{unit}"

    @property
    def is_nothing(self) -> bool:
        """Tell whether number and band are too small to be written with their digits."""
        all_ = (self.value, self.low, self.high)
        return all(x is not None and float(f"{x:.{self.digits}f}") == 0.0 for x in all_)

    def __str__(self) -> str:
        """Say the number with its unit, and its band where it has one."""
        bare = self.low is None or self.high is None or self.is_nothing
        return self.said if bare else f"{self.said} ({self.band})"

    def _shown(self, value: float) -> str:
        text = f"{value:+.{self.digits}f}" if self.signed else f"{value:.{self.digits}f}"
        return text.lstrip("+-") if float(text) == 0.0 else text


@dataclass(frozen=True)
class Check:
    """The test of realism: whether a number is what the literature lets expect.

    `sign`: the direction alone; `band`: inside the band that is published, or else expected;
    `null`: no change, as published; `order`: an order of things; `count`: a number of things.
    """

    kind: CheckKind
    passed: bool
    says: str


@dataclass(frozen=True)
class Outcome:
    """What an experiment found: `numbers` by the keys that the answer's text names them with."""

    numbers: dict[str, Number]
    says: Says = "silent"
    check: Check | None = None
    chart: Chart | None = None
    changed: str = ""
    """What was changed in the model; empty: nothing."""
    words: tuple[str, ...] = ()
    """Sentences to add to the answer, about what was found this time."""


@dataclass(frozen=True)
class Statement:
    """A statement of the article in our words, what studies say of it, and what this row can tell.

    `answer` is a paragraph for everyone; `{key}` in it stands for a number of the outcome.
    `feature` names the part of Coxa that a feature row points at.
    """

    number: int
    id: str
    section: str
    title: str
    statement: str
    kind: Kind
    method: Method
    literature: Literature
    because: str
    answer: str
    cannot: str
    miss: str = ""
    """Why the test of realism fails, said when it does; empty where the experiment says it."""
    candidate: str = ""
    """The verdict one would give from reading alone."""
    feature: str = ""


@dataclass(frozen=True)
class Finding:
    """A statement, tested."""

    statement: Statement
    verdict: Verdict
    why: str
    answer: str
    numbers: tuple[Number, ...]
    published: tuple[Published, ...]
    check: Check | None
    says: Says
    chart: Chart | None
    changed: str
    model: str
    seconds: float
    missing: str = ""
    """Why the row could not run with this model."""

    @property
    def id(self) -> str:
        """Return the row's id."""
        return self.statement.id
