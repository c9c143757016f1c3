"""What an exercise asked of a person, in numbers that carry their bands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from coxa.errors import CoxaError, nearest
from coxa.movement.events import Side

SILENT = 0.01
"""Mean activation of the tensor fasciae latae below which a ratio to it means nothing."""


@dataclass(frozen=True)
class Ranged:
    """A number: the study's own answer first, then one for each assumption made otherwise."""

    answers: tuple[float, ...]

    @property
    def value(self) -> float:
        """Return the study's own answer."""
        return self.answers[0]

    @property
    def low(self) -> float:
        """Return the least answer."""
        return min(self.answers)

    @property
    def high(self) -> float:
        """Return the largest answer."""
        return max(self.answers)

    @property
    def own(self) -> Ranged:
        """Return the study's own answer alone."""
        return Ranged(self.answers[:1])

    def over(self, divisor: float) -> Ranged:
        """Return it divided by a number."""
        return Ranged(tuple(x / divisor for x in self.answers))


@dataclass(frozen=True)
class BellyLoad:
    """What a movement asks of one belly.

    An activation is that of its elements, weighted by their volume, as a share of the largest;
    a force is the sum of theirs. Means are over the whole movement. `full` is the share of it in
    which the belly is activated to 99 % or more.
    """

    belly: str
    side: Side | None
    mean_activation: Ranged
    peak_activation: Ranged
    mean_force_n: Ranged
    peak_force_n: Ranged
    full: float

    @property
    def own(self) -> BellyLoad:
        """Return it with the study's own answer alone."""
        return replace(
            self,
            mean_activation=self.mean_activation.own,
            peak_activation=self.peak_activation.own,
            mean_force_n=self.mean_force_n.own,
            peak_force_n=self.peak_force_n.own,
        )


@dataclass(frozen=True, eq=False)
class ExerciseLoad:
    """What a movement asks of a person: of bellies, hips and low back; and what to doubt.

    `hip_contact_bw` are the peaks of the hips' contact forces, % of the person's own weight
    (loads carried not counted), `lumbar_n` the peak of compression at L5/S1, None for a model
    without that joint. `gluteal_index`, for each side, is Selkowitz's: see `gluteal_index`.
    `unmet_nm` names the moments that muscles cannot give, at their worst; `residual_bw` (% of
    the weight) and `residual_nm` are what nothing holds at the pelvis, `open_share` the share of
    frames in which that is more than a real movement would leave. `variations` name the other
    assumptions, in the order of each number's `answers`.
    """

    movement: str
    side: Side
    values: Mapping[str, float]
    mass_kg: float
    seconds: float
    bellies: tuple[BellyLoad, ...]
    hip_contact_bw: Mapping[Side, Ranged]
    lumbar_n: Ranged | None
    gluteal_index: Mapping[Side, Ranged | None]
    unmet_nm: Mapping[str, float]
    residual_bw: float
    residual_nm: float
    open_share: float
    variations: tuple[str, ...]

    def belly(self, name: str, side: Side | None = None) -> BellyLoad:
        """Return a belly of a side, of the one that does the movement if none is named.

        Raises `CoxaError` with the near miss.
        """
        wanted = side or self.side
        for one in self.bellies:
            if one.belly == name and one.side in (wanted, None):
                return one
        known = dict.fromkeys(one.belly for one in self.bellies)
        raise CoxaError(f"the model has no belly '{name}'", todo=nearest(name, known))

    def per_kg(self, force: Ranged) -> Ranged:
        """Return a force over the person's mass, N/kg."""
        return force.over(self.mass_kg)


def gluteal_index(medius: float, maximus: float, tensor: float) -> float | None:
    """Return Selkowitz's gluteal-to-TFL index from mean activations (shares of maximum).

    Each gluteal muscle's activation in %, times its ratio to that of the tensor fasciae latae,
    averaged over both: high where the buttock works and the tensor does not. None where the
    tensor is silent. Of gluteus maximus it is the upper part that counts.
    Selkowitz, Beneck & Powers 2013, J Orthop Sports Phys Ther 43:54.
    """
    if tensor < SILENT:
        return None
    return 100.0 * (medius**2 + maximus**2) / (2.0 * tensor)
