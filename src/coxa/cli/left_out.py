"""What an OpenSim file of a model cannot hold."""

from __future__ import annotations

from coxa.model.model import Model


def left_out(model: Model) -> str:
    """Name what the model has and its file has not, in one sentence; empty if it holds all."""
    parts: list[str] = []
    if model.passive:
        parts.append(f"the passive moments of {len(model.passive)} coordinates")
    if model.bands:
        parts.append(f"the bands {', '.join(band.name for band in model.bands)}")
    if model.weights == "volume":
        parts.append("that a muscle's activation costs by its volume")
    if not parts:
        return ""
    return f"Not in the file: {'; '.join(parts)}. OpenSim has no part that means the same."
