"""Register measured attachments of the deep hip muscles to Rajagopal 2016's pelvis and femur.

PYTHONPATH=src python benchmarks/register_deep.py     prints residuals and points, writes nothing

Two sources are brought over: Dostal & Andrews 1981 (one cadaver, hip-centred frames) and the MASS
line set (whole body, standing). The hip centres coincide exactly, because arms are taken about
them. What is fitted is one rotation and one scale a bone, over its landmarks k:

    x' = s R(angle) x,    sum_k |x'_k - y_k|^2 -> min

R turns about z for the pelvis (its tilt; the midplane is known) and about y for the femur (its
torsion). On the pelvis, whose landmarks lie near each other, what remains of their residuals is
shared with the points around them by a Gaussian field of `REACH`, nothing at the hip centre:

    RMS over left-out landmarks, mm        Dostal pelvis  MASS pelvis
    rotation and one scale                     15.0          10.8
    rotation and three scales                  13.8          12.6
    rotation, one scale and the field           9.5           7.3

On the femur, with few landmarks far apart, a field predicts no better and is left out.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.optimize import least_squares
from scipy.spatial.transform import Rotation

PARAMETERS = Path(__file__).resolve().parents[2] / "shared/reference/parameters"

Point = np.ndarray  # (3,) m, x forward, y up, z right, from the hip centre
Line = list[tuple[str, Point]]  # body and point, origin first
Lines = dict[str, Line]

HIP = np.array([-0.056276, -0.07849, 0.07726])  # Rajagopal 2016's, in its pelvis
KNEE = np.array([-0.00809, -0.40796, -0.00275])  # Rajagopal 2016's, in its femur
HIP_DELP = np.array([-0.0707, -0.0661, 0.0835])  # gait2392's, in its pelvis
HIP_MASS = np.array([-0.0116, 0.9337, 0.0903])  # MASS human.xml: FemurR's joint, axes as ours
KNEE_MASS = np.array([-0.0103, 0.5387, 0.0995])  # MASS human.xml: TibiaR's joint

REACH = 0.06  # m: predicts left-out landmarks of both sources best
DOUBT = 0.1  # variance of a landmark, over that of the field

# Landmarks are attachments small enough to be one place: in Rajagopal 2016, Dostal 1981, MASS.
PELVIS = {
    "anterior superior iliac spine": (("sart_r",), ("Sartorius",), ("Sartorius",)),
    "anterior inferior iliac spine": (("recfem_r",), ("RectusFemoris",), ("Rectus_Femoris",)),
    "tuberosity, biceps": (("bflh_r",), ("BicepsFemoris",), ("Bicep_Femoris_Longus",)),
    "tuberosity, semitendinosus": (("semiten_r",), ("Semitendinosus",), ("Semitendinosus",)),
    "tuberosity, semimembranosus": (("semimem_r",), ("Semimembranosus",), ("Semimembranosus1",)),
    "body of pubis": (("addlong_r",), ("AdductorLongus",), ("Adductor_Longus",)),
}
FEMUR = {
    "tip of greater trochanter": (("piri_r",), ("Piriformis",), ("Piriformis", "Piriformis1")),
    "lesser trochanter": (
        ("psoas_r", "iliacus_r"),
        ("Iliopsoas",),
        ("Psoas_Major", "Psoas_Major1", "Psoas_Major2", "iliacus", "iliacus1", "iliacus2"),
    ),
    "adductor tubercle": (("addmagIsch_r",), ("AdductorMagnusPosterior",), ("Adductor_Magnus4",)),
}
CONDYLES = {"medial": ("gasmed_r", "Gastrocnemius_Medial_Head"),
            "lateral": ("gaslat_r", "Gastrocnemius_Lateral_Head")}  # fmt: skip


@dataclass(frozen=True)
class Registration:
    """How one bone of a source is brought over: angle in rad, residuals in m."""

    names: tuple[str, ...]
    angle: float
    scale: float
    residuals: np.ndarray  # (k,) of the rotation and scale alone
    left_out: float  # RMS, each landmark predicted from the others
    bring: Callable[[Point], Point]

    @property
    def rms(self) -> float:
        return float(np.sqrt(np.mean(self.residuals**2)))


def rows(name: str) -> list[dict[str, str]]:
    with (PARAMETERS / name).open() as file:
        return list(csv.DictReader(file))


def xyz(row: Mapping[str, str], pattern: str = "{}_m") -> Point:
    return np.array([float(row[pattern.format(k)]) for k in "xyz"])


def model_lines(name: str, hip: Point) -> Lines:
    """Read the fixed points of an OpenSim model's table, those on the pelvis from the hip."""
    lines: Lines = {}
    for row in rows(name):
        if row["x_m"] and row["body"] in ("pelvis", "femur_r"):
            point = xyz(row) - (hip if row["body"] == "pelvis" else 0.0)
            lines.setdefault(row["muscle"], []).append((row["body"], point))
    return lines


def mass_lines() -> Lines:
    """Read the right side of the MASS lines; there x is left, y up, z forward."""
    bodies = {"Pelvis": "pelvis", "FemurR": "femur_r"}
    lines: Lines = {}
    for row in rows("model_mass_snu284.csv"):
        side, _, muscle = row["muscle"].partition("_")
        if side == "R" and row["body"] in bodies:
            x, y, z = xyz(row)
            point = np.array([z, y, -x]) - HIP_MASS
            lines.setdefault(muscle, []).append((bodies[row["body"]], point))
    return lines


def dostal_lines() -> Lines:
    """Read Dostal & Andrews' origins and insertions, both from the hip centre."""
    table = rows("dostal1981_attachments_straightline_moment_arms.csv")
    return {
        row["muscle"].removesuffix("1"): [
            ("pelvis", xyz(row, "o{}_m")),
            ("femur_r", xyz(row, "i{}_m")),
        ]
        for row in table
    }


def rajagopal_lines() -> Lines:
    return model_lines("model_rajagopal2016.csv", HIP)


def attachment(lines: Lines, body: str, muscles: tuple[str, ...]) -> Point:
    """Return where muscles attach, their mean: first point on the pelvis, last on the femur."""
    pick = 0 if body == "pelvis" else -1
    return np.mean([[p for b, p in lines[m] if b == body][pick] for m in muscles], axis=0)


def turn(axis: str, angle: float) -> np.ndarray:
    return Rotation.from_euler(axis, angle).as_matrix()


def fit(axis: str, X: np.ndarray, Y: np.ndarray) -> tuple[float, float]:
    """Find the angle (rad) and scale that bring X (k, 3) closest to Y (k, 3)."""

    def apart(u: np.ndarray) -> np.ndarray:
        return (u[1] * X @ turn(axis, u[0]).T - Y).ravel()

    angle, scale = least_squares(apart, [0.0, 1.0]).x
    return float(angle), float(scale)


def nearness(U: np.ndarray, V: np.ndarray) -> np.ndarray:
    """Return exp(-|u - v|^2 / 2 REACH^2) between points, (len(U), len(V))."""
    return np.exp(-((U[:, None] - V[None]) ** 2).sum(axis=2) / (2.0 * REACH**2))


def transform(axis: str, X: np.ndarray, Y: np.ndarray) -> Callable[[Point], Point]:
    """Make the map from X (k, 3) to Y (k, 3): rotation, scale, on the pelvis a field as well."""
    angle, scale = fit(axis, X, Y)
    A = scale * turn(axis, angle)
    known = np.vstack([X @ A.T, np.zeros(3)])  # the hip centre stays where it is
    missed = np.vstack([Y - X @ A.T, np.zeros(3)])
    weights = np.zeros_like(missed)
    if axis == "z":
        doubt = np.diag([DOUBT] * len(X) + [0.0])  # none of the hip centre
        weights = np.linalg.solve(nearness(known, known) + doubt, missed)

    def bring(x: Point) -> Point:
        return A @ x + (nearness((A @ x)[None], known) @ weights)[0]

    return bring


def register(axis: str, places: Mapping[str, tuple[Point, Point]]) -> Registration:
    """Register a bone on its landmarks (source, target)."""
    X, Y = (np.array([pair[i] for pair in places.values()]) for i in (0, 1))
    angle, scale = fit(axis, X, Y)
    residuals = np.linalg.norm(scale * X @ turn(axis, angle).T - Y, axis=1)
    missed = []
    for k in range(len(X)):
        others = np.arange(len(X)) != k
        missed.append(transform(axis, X[others], Y[others])(X[k]) - Y[k])
    left_out = float(np.sqrt(np.mean(np.sum(np.square(missed), axis=1))))
    return Registration(
        tuple(places), angle, scale, residuals, left_out, transform(axis, X, Y)
    )  # fmt: skip


def registrations() -> dict[tuple[str, str], Registration]:
    """Register both sources, bone by bone: (source, body) -> registration."""
    target = rajagopal_lines()
    found = {}
    for key, lines, i in (("dostal1981", dostal_lines(), 1), ("mass2019", mass_lines(), 2)):
        for body, axis, landmarks in (("pelvis", "z", PELVIS), ("femur_r", "y", FEMUR)):
            places = {
                name: (attachment(lines, body, names[i]), attachment(target, body, names[0]))
                for name, names in landmarks.items()
            }
            if (key, body) == ("mass2019", "femur_r"):
                places["knee centre"] = (KNEE_MASS - HIP_MASS, KNEE)
                for side, (ours, theirs) in CONDYLES.items():
                    places[f"{side} condyle"] = (lines[theirs][0][1], target[ours][0][1])
            found[key, body] = register(axis, places)
    return found


def registered(key: str, lines: Lines, found: dict[tuple[str, str], Registration]) -> Lines:
    """Bring all lines of a source over."""
    return {m: [(b, found[key, b].bring(p)) for b, p in line] for m, line in lines.items()}


NAMES = ("Dostal", "MASS", "gpk", "gait2392")
COMPARED = (
    ("ObturatorInternus", "Obturator_Internus", "obt_internus2_r", ""),
    ("ObturatorExternus", "Obturator_Externus", "obt_externus1_r", ""),
    ("GemellusSuperior", "Superior_Gemellus", "gemelli_sup_r", "gem_r"),
    ("GemellusInferior", "Inferior_Gemellus", "gemelli_inf_r", "gem_r"),
    ("QuadratusFemoris", "Quadratus_Femoris", "quad_fem_r", "quad_fem_r"),
    ("Pectineus", "Pectineus", "pect_r", "pect_r"),
    ("Piriformis", "Piriformis", "piri_r", "peri_r"),
)


def main() -> None:
    """Print residuals, and the deep muscles of both sources beside what other models have."""
    found = registrations()
    for (key, body), r in found.items():
        print(f"{key} {body}: {np.degrees(r.angle):.1f} deg, x {r.scale:.3f},"
              f" RMS {1e3 * r.rms:.1f} mm, left out {1e3 * r.left_out:.1f} mm")  # fmt: skip
        for name, d in zip(r.names, r.residuals, strict=True):
            print(f"    {name:30} {1e3 * d:5.1f} mm")
    sets = (
        registered("dostal1981", dostal_lines(), found),
        registered("mass2019", mass_lines(), found),
        model_lines("model_gpk_deep6_rajagopal.csv", HIP),
        model_lines("model_gait2392.csv", HIP_DELP),
    )
    print("\nmm from the hip centre; pelvis then femur")
    for muscles in COMPARED:
        for name, lines, m in zip(
            ("Dostal", "MASS", "gpk", "gait2392"), sets, muscles, strict=True
        ):
            if m:
                places = (f"{b[0]} {np.round(1e3 * p).astype(int)}" for b, p in lines[m])
                print(f"{name:9}{m:20}", *places)


if __name__ == "__main__":
    main()
