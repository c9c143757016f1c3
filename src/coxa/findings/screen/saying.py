"""Numbers and sides in words."""

from __future__ import annotations

from coxa.findings.statement import Side

SIDES: dict[Side, str] = {"r": "right", "l": "left"}


def say(value: float, unit: str) -> str:
    """Say a value with its unit: `12.5 s`, `34°`, `9 times`; tenths below 20 alone."""
    number = f"{value:.0f}" if abs(value) >= 20 else f"{value:.1f}".removesuffix(".0")
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


def joined(*keys: str) -> str:
    """List sources' keys, each once."""
    return ", ".join(dict.fromkeys(key for key in keys if key))


def experiment_of(command: str, side: Side | None) -> str:
    """Fill a side into a command: `{side}` is r or l, `{left}` ` --left` or nothing."""
    return command.format(side=side or "r", left=" --left" if side == "l" else "")
