"""Ways in which people's anatomy differs, by name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import ClassVar

from coxa.anatomy.nerve import read_nerves
from coxa.errors import CoxaError, nearest
from coxa.model.conditions.condition import Condition, check_number
from coxa.model.model import Model

Value = str | float


@dataclass(frozen=True)
class Variation:
    """One way in which people differ: the values it takes, what it changes, how it reads."""

    check: Callable[[Value], None]
    change: Callable[[Model, Value], Model]
    sentence: Callable[[Value], str]


@dataclass(frozen=True)
class Variant(Condition):
    """One of `VARIATIONS` by name, and its value: `Variant("sciatic", "b")`."""

    kind: ClassVar[str] = "variant"
    name: str
    value: Value

    def __post_init__(self) -> None:
        if self.name not in VARIATIONS:
            raise CoxaError(
                f"no anatomical variant '{self.name}'", todo=nearest(self.name, VARIATIONS)
            )
        VARIATIONS[self.name].check(self.value)

    def change(self, model: Model) -> Model:
        """Change what the variation changes."""
        return VARIATIONS[self.name].change(model, self.value)

    def __str__(self) -> str:
        return VARIATIONS[self.name].sentence(self.value)


def _check_sciatic(value: Value) -> None:
    types = [row.variant for row in read_nerves().variants]
    if value not in types:
        raise CoxaError(
            f"no type '{value}' of the sciatic nerve", todo=f"Known: {', '.join(types)}."
        )


def _share_with_band(model: Model, value: Value) -> Model:
    """Split gluteus maximus anew between iliotibial band and femur, side by side.

    Its lines that part into both (`glmax1_itb_r` and `glmax1_r`) keep their force together.
    """
    share = float(value)
    force = {m.name: m.max_isometric_force for m in model.muscles}
    for side in ("r", "l"):
        belly = model.bellies.get(f"gluteus_maximus_{side}", ())
        pairs = [(e, e.replace("_itb_", "_")) for e in belly if "_itb_" in e]
        if not pairs:
            raise CoxaError(
                f"no line of gluteus_maximus_{side} of this model parts into band and femur",
                todo="Leave itb_share out, or use the default model.",
            )
        whole = sum(force[e] for e in belly)
        parting = {band: force[band] + force[femur] for band, femur in pairs}
        most = sum(parting.values()) / whole if whole > 0.0 else 1.0
        part = share / most if most > 0.0 else 0.0
        if part > 1.0:
            raise CoxaError(
                f"{share:g} of gluteus_maximus_{side} cannot enter the band: the lower fibres "
                "end on the femur",
                todo=f"Give at most {most:.2f}.",
            )
        for band, femur in pairs:
            force[band], force[femur] = part * parting[band], (1.0 - part) * parting[band]
    return replace(
        model, muscles=tuple(replace(m, max_isometric_force=force[m.name]) for m in model.muscles)
    )


VARIATIONS: dict[str, Variation] = {
    "sciatic": Variation(
        _check_sciatic,
        lambda model, value: model,
        lambda value: f"sciatic nerve of type {value} (Beaton and Anson): no force changes",
    ),
    "itb_share": Variation(
        lambda value: check_number(
            "the share of gluteus maximus in the band", value, least=0.0, most=1.0
        ),
        _share_with_band,
        lambda value: f"{100 * float(value):g} % of gluteus maximus pulls on the iliotibial band",
    ),
}
"""What `Variant` knows. Add a variation here, and every face has it."""
