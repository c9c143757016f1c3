"""Who keeps a diary does not wait for the engine."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = ("numpy", "numba", "scipy", "reportlab", "icalendar", "desktop_notifier")
LIGHT = (
    "breaks", "days", "diary", "entry", "gate", "notifying", "pain", "pillow", "progress",
    "sheet.calendar", "sheet.fhir", "sheet.page", "sheet.paper", "sheet.table", "sitting", "sums",
)  # fmt: skip


@pytest.mark.parametrize("way", [", ".join(f"coxa.programme.{name}" for name in LIGHT)])
def test_importing_the_diary_imports_no_engine(way):
    asks = f"import sys, {way}; print(*(m for m in {HEAVY!r} if m in sys.modules))"
    done = subprocess.run([sys.executable, "-c", asks], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
