"""How much of an exercise: sets, repetitions or seconds, load, and the time that takes."""

from __future__ import annotations

from dataclasses import dataclass, replace

from coxa.programme.exercise import REFERENCE_KG, Exercise
from coxa.programme.rules import read_rules

NEARLY = 1e-9
"""Kilograms that rounding leaves."""


@dataclass(frozen=True)
class Dose:
    """Repetitions or seconds held (the other is 0) and the load, for one set of one side."""

    reps: int
    hold_s: int
    load_kg: float

    @property
    def amount(self) -> int:
        """Return the repetitions, or the seconds."""
        return self.reps or self.hold_s


def first_dose(exercise: Exercise, mass_kg: float) -> Dose:
    """Return what an exercise begins with."""
    return _with(exercise, exercise.low, exercise.start_of(mass_kg))


def more(exercise: Exercise, dose: Dose, most_kg: float, amount: int | None = None) -> Dose:
    """Return the next dose: more repetitions or seconds, else more load with the fewest again.

    `amount` more of them, the rule's where None. `most_kg` bounds the load. At the most of all
    of these it stays.
    """
    rules = read_rules().progression
    step = amount or (rules.hold_s if exercise.held else rules.reps)
    if dose.amount < exercise.high:
        return _with(exercise, min(exercise.high, dose.amount + step), dose.load_kg)
    load = more_load(exercise, dose.load_kg, most_kg)
    return dose if load <= dose.load_kg else _with(exercise, exercise.low, load)


def more_load(exercise: Exercise, load_kg: float, most_kg: float) -> float:
    """Return the next load: the most whole steps within the rule's share, at least one.

    At `most_kg`, or less than a step below it, it stays.
    """
    if not exercise.load:
        return 0.0
    share = read_rules().progression.load_share
    steps = max(1, int(share * load_kg / exercise.step_kg + NEARLY))
    room = int(max(0.0, most_kg - load_kg) / exercise.step_kg + NEARLY)
    return load_kg + min(steps, room) * exercise.step_kg


def less(exercise: Exercise, dose: Dose, share: float) -> Dose:
    """Return a dose less a share: of the load where there is one, else of the repetitions."""
    if dose.load_kg > exercise.step_kg:
        steps = int((1.0 - share) * dose.load_kg / exercise.step_kg + NEARLY)
        return replace(dose, load_kg=max(1, steps) * exercise.step_kg)
    return _with(exercise, max(1, int((1.0 - share) * dose.amount)), dose.load_kg)


def most_load(exercise: Exercise, mass_kg: float) -> float:
    """Return the largest load (kg) that is planned for a body."""
    return exercise.most_kg * mass_kg / REFERENCE_KG


def rest_of(dose: Dose) -> int:
    """Return the rest (s) between sets."""
    time = read_rules().time
    return time.rest_loaded_s if dose.load_kg > 0.0 else time.rest_s


def seconds_of(exercise: Exercise, dose: Dose, sets: int) -> int:
    """Return how long sets take: settling in, the work of each side, the change, the rests."""
    time = read_rules().time
    work = dose.hold_s if exercise.held else dose.reps * exercise.rep_s
    one = exercise.sides * work + (exercise.sides - 1) * time.side_s
    return round(time.change_s + sets * one + (sets - 1) * rest_of(dose))


def _with(exercise: Exercise, amount: int, load_kg: float) -> Dose:
    return Dose(0, amount, load_kg) if exercise.held else Dose(amount, 0, load_kg)
