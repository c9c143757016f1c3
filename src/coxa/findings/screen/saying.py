"""Numbers and sides in words."""

from __future__ import annotations

from coxa.findings.statement import Side

SIDES: dict[Side, str] = {"r": "right", "l": "left"}


def say(value: float, unit: str) -> str:
    """Say a value with its unit, to three figures: `12.5 s`, `34°`, `9 times`."""
    number = f"{value:.0f}" if abs(value) >= 20 else f"{value:.3g}"
    if unit == "deg":
        return f"{number}°"
    return f"{number} {unit}".rstrip()


def on_side(side: Side | None) -> str:
    """Return `, right side`, or nothing."""
    return "" if side is None else f", {SIDES[side]} side"


def sentence(text: str) -> str:
    """Begin with a capital and end with a stop."""
    text = text.strip()
    return text and f"{text[0].upper()}{text[1:]}" + ("" if text.endswith(".") else ".")
