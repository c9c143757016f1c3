"""What others have for quantities the model can be measured by."""

from __future__ import annotations

from dataclasses import dataclass

from coxa.anatomy.table import TABLES, read_rows


@dataclass(frozen=True)
class PublishedArms:
    """A muscle's three moment arms at the right hip, standing, in another model.

    Flexion, adduction and inward rotation are positive. `elements` are patterns for the names of
    the elements it is compared with; `used` tells that their paths were made from this source, or
    from one of its descent, so that agreeing with it proves nothing.
    """

    source: str
    part: str
    elements: str
    flexion_mm: float
    adduction_mm: float
    rotation_mm: float
    used: bool


def read_neutral_arms() -> tuple[PublishedArms, ...]:
    """Read the published moment arms at the standing hip."""
    return read_rows(TABLES / "comparison" / "moment_arms_neutral.csv", PublishedArms)
