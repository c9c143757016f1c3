"""Which tests are offered to whom: holds leave some out, and want a support for others."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from coxa.anatomy.safety import Hold, read_safety
from coxa.anatomy.screen import HomeTest, read_home_tests


@dataclass(frozen=True)
class Offer:
    """A test, and what keeps someone from it: left out, or only with a support at hand."""

    test: HomeTest
    left_out: tuple[Hold, ...]
    support: tuple[Hold, ...]

    @property
    def open(self) -> bool:
        """Tell whether it may be done."""
        return not self.left_out


def offer_tests(holds: Iterable[str]) -> tuple[Offer, ...]:
    """Offer the tests in their order, beside the holds (ids) that are someone's."""
    theirs = frozenset(holds)
    return tuple(_offer(test, theirs) for test in read_home_tests())


def _offer(test: HomeTest, theirs: frozenset[str]) -> Offer:
    safety = read_safety()
    own = {hold for hold in safety.holds if hold.id in theirs & set(test.held.split())}
    found = [h for h in safety.holds if h in own or h in safety.held(test.movement, theirs)]
    left_out = tuple(h for h in found if h in own or h.rule == "leave out")
    return Offer(test, left_out, tuple(h for h in found if h not in left_out))
