"""Ways in which people's anatomy differs, by name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import ClassVar

from coxa.errors import CoxaError, nearest
from coxa.model.conditions.condition import Condition, check_number
from coxa.model.conditions.names import find_muscles
from coxa.model.model import Model
from coxa.model.muscle import Muscle

Value = str | float

SCIATIC_TYPES = ("a", "b", "c", "d", "e", "f")
"""How nerve and piriformis lie to each other: Beaton & Anson (1937), Anat Rec 70:1."""


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
    if value not in SCIATIC_TYPES:
        raise CoxaError(
            f"no type '{value}' of the sciatic nerve", todo=f"Known: {', '.join(SCIATIC_TYPES)}."
        )


def _share_with_band(model: Model, value: Value) -> Model:
    """Split the force of each gluteus maximus anew between iliotibial band and femur."""
    share = float(value)
    scale: dict[str, float] = {}
    for side in ("r", "l"):
        belly = f"gluteus_maximus_{side}"
        name = belly if belly in model.bellies else f"glmax_{side}"
        elements = [
            model.muscles[model.muscle_names.index(m)] for m in find_muscles(model, (name,))
        ]
        into_band = [m for m in elements if not m.points[-1].body.startswith("femur")]
        to_femur = [m for m in elements if m not in into_band]
        if not into_band or not to_femur:
            raise CoxaError(
                f"gluteus maximus ({name}) of this model does not part into band and femur",
                todo="Leave itb_share out, or use the default model.",
            )
        whole = _force(elements)
        for part, wanted in ((into_band, share), (to_femur, 1.0 - share)):
            if _force(part) == 0.0 and wanted * whole > 0.0:
                raise CoxaError(f"the part of {name} to be strengthened has no force to scale")
            factor = wanted * whole / _force(part) if wanted * whole > 0.0 else 0.0
            scale |= {m.name: factor for m in part}
    return replace(
        model,
        muscles=tuple(
            replace(m, max_isometric_force=m.max_isometric_force * scale.get(m.name, 1.0))
            for m in model.muscles
        ),
    )


def _force(muscles: list[Muscle]) -> float:
    return sum(m.max_isometric_force for m in muscles)


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
