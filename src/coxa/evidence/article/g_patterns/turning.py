"""Where turning comes from: what hips and low back allow before something pushes back."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from coxa.errors import CoxaError
from coxa.evidence.article.chart import Bar, Bars, Lines, Series
from coxa.evidence.article.experiment import experiment
from coxa.evidence.article.finding import GEOMETRY, Check, Number, Outcome
from coxa.evidence.article.laboratory import Laboratory
from coxa.evidence.article.published import figure, within
from coxa.evidence.hip_arms import arms_mm, hip_postures
from coxa.kernels.arrays import Floats
from coxa.loads.passive import passive_loads
from coxa.model.model import Model
from coxa.muscles.strength import Sign, maximum_moment
from coxa.study.lumbar import LEVELS

PUSHES_NM = (10.0, 5.0, 25.0)
"""How hard a joint is led to its end; ours first. Discs were measured at 10 N m."""
PUSHES = "least to largest for pushes of 5 to 25 N·m"
INWARD = ("piriformis", "gluteus_maximus")
OUTWARD = ("obturator_internus", "obturator_externus", "quadratus_femoris")
TURNED: tuple[tuple[str, Sign], ...] = (("inward", 1), ("outward", -1))
STRONG_NM = 10.0
SEATED = 90.0
LIMITS_DEG = tuple(range(40, 14, -5))
"""How far a hip still turns inward."""
TURNS = {"large": 60.0, "small": 30.0}
Parts = tuple[float, float, float]
FINE = np.radians(np.arange(0.0, 160.5, 0.5))


@experiment("ninety-ninety")
def ninety_ninety(lab: Laboratory) -> Outcome:
    """Bend the hip to a right angle: who still turns the thigh which way, and how strongly."""
    lab.need(*(f"{belly}_r" for belly in (*INWARD, *OUTWARD)))
    model = lab.model
    q = hip_postures(model, [0.0, SEATED], 0.0, 0.0, [0.0, SEATED])
    arms = arms_mm(model, q)[:, :, 2]
    mean = {b: arms[:, model.belly_columns(f"{b}_r")].mean(axis=1) for b in (*INWARD, *OUTWARD)}
    strength = {way: maximum_moment(model, "hip_rotation_r", sign, q) for way, sign in TURNED}
    wrong = [b for b in INWARD if mean[b][1] <= 0.0] + [b for b in OUTWARD if mean[b][1] >= 0.0]
    names = ", ".join(b.replace("_", " ") for b in wrong)
    both = all(x[1] >= STRONG_NM for x in strength.values())
    return Outcome(
        {
            **{
                f"{b}_{at}": Number(
                    f"inward turning arm of {b.replace('_', ' ')}, {at}°", float(mean[b][k]), "mm",
                    no_band=GEOMETRY, signed=True,
                )
                for b in mean for k, at in enumerate((0, 90))
            },
            **{
                f"{way}_{at}": Number(f"strength to turn {way}, {at}°", float(x[k]), "N·m",
                                      no_band=GEOMETRY)
                for way, x in strength.items() for k, at in enumerate((0, 90))
            },
            "range": _pushed(
                "seated hip turns, both ways together",
                [_both_ways(model, "hip_rotation_r", q[1], push) for push in PUSHES_NM],
            ),
        },
        "agrees" if both else "disagrees",
        Check("sign", not wrong, "piriformis and gluteus maximus turn a seated thigh inward, "
              "obturators and quadratus femoris outward" if not wrong
              else f"does not turn a seated thigh as expected: {names}"),
        Bars(
            "Who turns a standing and a seated thigh", "inward turning arm (mm)",
            tuple(
                Bar(f"{b.replace('_', ' ')}, {at}°", float(mean[b][k]), muscle=b, group=f"{at}°")
                for k, at in enumerate((0, 90)) for b in mean
            ),
        ),
        words=() if not wrong else (
            f"Dissected attachments have this the other way round at 90°: {names}.",
        ),
    )  # fmt: skip


@experiment("rotation-loss-lumbar")
def rotation_loss_lumbar(lab: Laboratory) -> Outcome:
    """Turn the chest over planted feet, with less and less inward turning of the hips."""
    lab.need("gluteus_maximus_r")
    model = lab.model
    hip, back = (_spring(model, c) for c in ("hip_rotation_r", "lumbar_rotation"))
    lumbar_end = [back.end(push) for push in PUSHES_NM]
    numbers: dict[str, Number] = {
        "end": _pushed("the low back's end, one way", lumbar_end),
        "end_joint": _pushed("of each of its joints", [x / len(LEVELS) for x in lumbar_end]),
    }
    shares: dict[str, float] = {}
    for name, turn in TURNS.items():
        parts = [
            [_parts(hip, back, turn, limit, push) for limit in (LIMITS_DEG[0], LIMITS_DEG[-1])]
            for push in PUSHES_NM
        ]
        numbers |= _shared(name, parts)
        free, stiff = parts[0]
        lost = free[0] - stiff[0]
        shares[name] = (stiff[1] - free[1]) / lost if lost > 0.0 else 0.0
        numbers[f"{name}_share"] = Number(
            f"the low back's share of what hips lose, turning {turn:g}°", 100.0 * shares[name],
            "%", no_band="for a push of 10 N·m",
        )  # fmt: skip
    known = figure("rotation-loss-lumbar", "what the low back can turn")
    inside = within(lumbar_end[0], known)
    large = [_parts(hip, back, TURNS["large"], limit, PUSHES_NM[0]) for limit in LIMITS_DEG]
    return Outcome(
        numbers,
        # Where it depends on how far one turns, the engine takes no side.
        "agrees" if min(shares.values()) > 0.5 else
        "disagrees" if max(shares.values()) <= 0.5 else "silent",
        Check("band", inside, f"the low back ends at {lumbar_end[0]:.0f}° of turning, "
              f"{known.low:g} to {known.high:g} expected"),
        Lines(
            f"Turning the chest by {TURNS['large']:g}° over planted feet",
            "how far hips still turn inward (°)", "turned (°)",
            tuple(float(x) for x in LIMITS_DEG[::-1]),
            tuple(
                Series(part, tuple(row[k] for row in large[::-1]))
                for k, part in enumerate(("hips", "low back", "chest and feet"))
            ),
        ),
        f"inward turning of both hips stopped at {LIMITS_DEG[0]} to {LIMITS_DEG[-1]}°",
    )  # fmt: skip


@experiment("lumbar-not-for-rotation")
def lumbar_not_for_rotation(lab: Laboratory) -> Outcome:
    """Lead the low back to its end in each direction, and compare."""
    model, rest = lab.model, lab.model.default_pose
    ways = {
        "turn": ("turning, both ways", "lumbar_rotation"),
        "bend": ("bending, forward and back", "lumbar_extension"),
        "lean": ("leaning, both sides", "lumbar_bending"),
    }
    whole = {
        key: [_both_ways(model, coordinate, rest, push) for push in PUSHES_NM]
        for key, (_, coordinate) in ways.items()
    }
    joint = [_reach(model, "lumbar_rotation", rest, p) / len(LEVELS) for p in PUSHES_NM]
    known = figure("lumbar-not-for-rotation", "range over sources")
    inside = within(joint[0], known)
    return Outcome(
        {
            **{key: _pushed(what, whole[key]) for key, (what, _) in ways.items()},
            "joint": _pushed("turning of a joint, one way", joint),
            "joint_bend": _pushed(
                "bending of a joint, forward and back", [x / len(LEVELS) for x in whole["bend"]]
            ),
        },
        "agrees" if whole["turn"][0] < 0.5 * whole["bend"][0] else "disagrees",
        Check("band", inside,
              f"{joint[0]:.1f}° a joint, {known.low:g} to {known.high:g} published"),
        Bars(
            "How far the low back goes", f"led with {PUSHES_NM[0]:g} N·m (°)",
            tuple(
                Bar(what, whole[key][0], min(whole[key]), max(whole[key]))
                for key, (what, _) in ways.items()
            ),
        ),
    )  # fmt: skip


@experiment("hips-big-circles")
def hips_big_circles(lab: Laboratory) -> Outcome:
    """Lead the thigh to its end in every direction, and turn it both ways."""
    model = lab.model
    stand = hip_postures(model)[0]
    turns = [_both_ways(model, "hip_rotation_r", stand, push) for push in PUSHES_NM]
    lumbar = _both_ways(model, "lumbar_rotation", model.default_pose, PUSHES_NM[0])
    around = np.arange(0.0, 361.0, 15.0)
    ends = np.array([_circle(model, around, push) for push in PUSHES_NM])
    at = {way: int(np.flatnonzero(around == a)[0]) for way, a in
          (("forward", 0.0), ("outward", 90.0), ("back", 180.0), ("inward", 270.0))}  # fmt: skip
    known = figure("hips-big-circles", "both ways of turning")
    inside = within(turns[0], known)
    return Outcome(
        {
            **{way: _pushed(f"how far it goes {way}", list(ends[:, k])) for way, k in at.items()},
            "turns": _pushed("how far it turns, both ways together", turns),
            "times": Number("of what the low back turns", turns[0] / lumbar, "times",
                            no_band=f"for a push of {PUSHES_NM[0]:g} N·m", digits=1),
        },
        "agrees" if turns[0] > 2.0 * lumbar else "disagrees",
        Check("band", inside,
              f"{turns[0]:.0f}° both ways, {known.low:g} to {known.high:g} published"),
        Lines(
            "How far a thigh goes, all around",
            "direction (°): 0 forward, 90 outward, 180 back, 270 inward", "reach (°)",
            tuple(around),
            (Series("thigh", tuple(ends[0]), tuple(ends.min(axis=0)), tuple(ends.max(axis=0))),),
        ),
        words=() if ends[0, at["back"]] > 0.0 else (
            "A resting hip pulls the thigh forward with as much in standing already, so that the "
            "push leads it back no further.",
        ),
    )  # fmt: skip


def _pushed(what: str, values: list[float]) -> Number:
    """Return what the first push gives with the band over all of them, in degrees."""
    if max(values) - min(values) < 0.05:
        return Number(what, values[0], "°", no_band="the same for every push", digits=1)
    return Number(what, values[0], "°", min(values), max(values), PUSHES, digits=1)


def _resisting(model: Model, q: Floats) -> Floats:
    """Return what passive structures pull with (n, C) N m; nothing for a model without them."""
    loads = passive_loads(model, model.complete(q))
    return np.zeros_like(q) if loads is None else loads.moments


def _reach(model: Model, coordinate: str, rest: Floats, push: float, sign: int = 1) -> float:
    """Return by how many degrees a push (N m) leads a coordinate from 0, the others at rest."""
    c = model.coordinate_index(coordinate)
    q = np.tile(rest, (len(FINE), 1))
    q[:, c] = sign * FINE
    return _first(-sign * _resisting(model, q)[:, c], push)


def _first(resistance: Floats, push: float) -> float:
    """Return the angle (degrees) at which a resistance along `FINE` first reaches a push.

    Raises `CoxaError` where nothing ever resists so much.
    """
    over = np.flatnonzero(resistance >= push)
    if not len(over):
        raise CoxaError("nothing in the model stops this movement: it lacks ligaments or capsules")
    k = int(over[0])
    if k == 0:
        return 0.0
    return float(np.degrees(np.interp(push, resistance[k - 1 : k + 1], FINE[k - 1 : k + 1])))


def _both_ways(model: Model, coordinate: str, rest: Floats, push: float) -> float:
    return sum(_reach(model, coordinate, rest, push, sign) for sign in (1, -1))


def _circle(model: Model, around_deg: Floats, push: float) -> list[float]:
    """Return how far (degrees) a push leads the thigh in each direction; a bent hip bends the knee.

    Direction 0 is forward, 90 outward.
    """
    columns = [model.coordinate_index(f"hip_{way}_r") for way in ("flexion", "adduction")]
    found: list[float] = []
    for angle in np.radians(around_deg):
        way = np.array([np.cos(angle), -np.sin(angle)])
        led = np.degrees(np.outer(FINE, way))
        q = hip_postures(model, led[:, 0], led[:, 1], 0.0, np.clip(led[:, 0], 0.0, 90.0))
        found.append(_first(-_resisting(model, q)[:, columns] @ way, push))
    return found


@dataclass(frozen=True, eq=False)
class _Spring:
    """What leading a coordinate from 0 takes: resistance (N m) and work (J) along `FINE`."""

    resistance: Floats
    work: Floats

    def end(self, push: float) -> float:
        """Return how far a push leads it, in degrees."""
        return _first(self.resistance, push)

    def taken(self, degrees: Floats) -> Floats:
        """Return the work that angles take (J)."""
        return np.interp(np.radians(degrees), FINE, self.work)


def _spring(model: Model, coordinate: str) -> _Spring:
    c = model.coordinate_index(coordinate)
    q = np.tile(model.default_pose, (len(FINE), 1))
    q[:, c] = FINE
    resistance = -_resisting(model, q)[:, c]
    steps = 0.5 * (resistance[1:] + resistance[:-1]) * np.diff(FINE)
    return _Spring(resistance, np.concatenate([[0.0], np.cumsum(steps)]))


def _parts(hip: _Spring, back: _Spring, turn: float, limit: float, push: float) -> Parts:
    """Share a turn of the chest among hips, low back, and chest and feet (degrees).

    Hips and low back do as much of it as they can with the least work; either ends where the push
    leads it, the hips at `limit` at the latest; chest and feet have to do the rest.
    """
    ways = np.linspace(0.0, min(limit, turn, hip.end(push)), 400)
    backs = np.minimum(turn - ways, back.end(push))
    rest = turn - ways - backs
    work = 2.0 * hip.taken(ways) + back.taken(backs)
    best = np.flatnonzero(rest <= rest.min() + 1e-9)
    k = int(best[work[best].argmin()])
    return float(ways[k]), float(backs[k]), float(rest[k])


def _shared(name: str, parts: list[list[Parts]]) -> dict[str, Number]:
    """Name what the low back and the rest do with free and with stiff hips, by the push."""
    turn = TURNS[name]
    return {
        f"{name}_{part}_{hips}": _pushed(
            f"{what}, turning {turn:g}°, {hips} hips", [by_push[k][j] for by_push in parts]
        )
        for k, hips in enumerate(("free", "stiff"))
        for j, (part, what) in enumerate((("hips", "hips"), ("back", "low back"),
                                          ("rest", "chest and feet")))
    }  # fmt: skip
