"""How many rows came out how."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import get_args

from coxa.evidence.article.finding import Finding, Verdict
from coxa.evidence.article.statements import COUNT


@dataclass(frozen=True)
class Tally:
    """Counts over findings; `of` is how many statements the article has."""

    rows: int
    of: int
    verdicts: dict[Verdict, int]
    """In the order of the verdicts, none left out."""
    computed: int
    """Rows for which the engine ran."""
    passed: int
    failed: int
    """Tests of realism among computed rows."""
    facts: int
    features: int

    @property
    def tested(self) -> int:
        """Return how many computed rows have a test of realism."""
        return self.passed + self.failed


def tally(findings: Sequence[Finding]) -> Tally:
    """Count what came out."""
    by_method = {
        method: [one for one in findings if one.statement.method == method]
        for method in ("computed", "fact", "feature")
    }
    computed = [one for one in by_method["computed"] if not one.missing]
    checks = [one.check.passed for one in computed if one.check is not None]
    return Tally(
        rows=len(findings),
        of=COUNT,
        verdicts={v: sum(one.verdict == v for one in findings) for v in get_args(Verdict)},
        computed=len(computed),
        passed=sum(checks),
        failed=len(checks) - sum(checks),
        facts=len(by_method["fact"]),
        features=len(by_method["feature"]),
    )


def has_failed(finding: Finding) -> bool:
    """Tell whether a row's test of realism failed."""
    return finding.check is not None and not finding.check.passed


def denies_null(finding: Finding) -> bool:
    """Tell whether studies found no effect, and the engine finds one."""
    check = finding.check
    return check is not None and check.kind == "null" and not check.passed
