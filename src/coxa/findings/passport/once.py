"""Say once what holds for several lines of a belly, and for both sides."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from coxa.findings.passport.finding import Finding, both_sides, excess
from coxa.findings.passport.hips import Element


def say_once(found: Iterable[tuple[Element, str, Finding]]) -> list[Finding]:
    """Keep the worst finding of each belly, key and severity; name or count the other lines."""
    alike: dict[str, dict[str, list[tuple[Element, Finding]]]] = {}
    for element, key, finding in found:
        belly = element.bellies[0].belly if element.bellies else element.stem
        sides = alike.setdefault(f"{belly} {key} {finding.severity}", {})
        sides.setdefault(element.side, []).append((element, finding))
    return both_sides(
        {
            key: {side: _worst(group) for side, group in sides.items()}
            for key, sides in alike.items()
        }
    )


def _worst(group: list[tuple[Element, Finding]]) -> Finding:
    first, worst = max(group, key=lambda pair: excess(pair[1]))
    others = [element.stem for element, _ in group if element is not first]
    if not others:
        return worst
    more = f"so does {others[0]}" if len(others) == 1 else f"so do {len(others)} more lines of it"
    return replace(worst, what=f"{worst.what}; {more}")
