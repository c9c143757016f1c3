"""Write `anatomy/tables/deep/*.csv`: where the deep hip muscles run, and how strong they are.

PYTHONPATH=src python benchmarks/deep_muscles.py
"""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
from scipy.optimize import brentq
from scipy.spatial.transform import Rotation

from deep_numbers import Belly, bellies
from register_deep import (
    HIP,
    Line,
    Lines,
    Point,
    dostal_lines,
    mass_lines,
    rajagopal_lines,
    registered,
    registrations,
)
from swept_lengths import lengths

TABLES = Path(__file__).resolve().parents[1] / "src/coxa/anatomy/tables/deep"

DOSTAL = "dostal1981_registered"
R_HEAD = 0.0225  # m, Saengnipanthkul 2012: 45 mm, men, calipers (radiographs enlarge)
R_NECK = 0.014  # m, Saengnipanthkul 2012: men, 30.8 and 25.65 mm
R_SHAFT = 0.01325  # m, Karakas 2008: men, 26.5 mm
NECK_SHAFT = np.radians(124.7)  # Carmona 2019
DRAWN_BACK = 0.045  # m
PECT_SHAFT = (0.00608573, -0.0845029, 0.0304405, 1.81295, 0.276344, 0.0)  # Rajagopal 2016
PECT_VIA = (-0.0135, -0.095, 0.0203)  # m in the femur: chosen, beside the shaft


def unit(v: Point) -> Point:
    return v / np.linalg.norm(v)


def frame(x: Point, z: Point) -> Point:
    """Return the body-fixed X-Y-Z angles (3,) of axes whose z is given and x nearly so."""
    z = unit(z)
    x = unit(x - (x @ z) * z)
    return Rotation.from_matrix(np.column_stack([x, np.cross(z, x), z])).as_euler("XYZ")


def neck_base() -> Point:
    """Return where the axes of neck and shaft meet, in the femur.

    The shaft's axis is that of Rajagopal's cylinder for pectineus; the neck's goes from the hip
    centre to where both meet at the neck-shaft angle.
    """
    p = np.array(PECT_SHAFT[:3])
    d = Rotation.from_euler("XYZ", PECT_SHAFT[3:]).apply([0.0, 0.0, 1.0])

    def apart(t: float) -> float:
        return float(unit(p + t * d) @ d + np.cos(NECK_SHAFT))

    return p + brentq(apart, -0.06, 0.1) * d


def lines() -> dict[str, list[tuple[str, Point, str, str]]]:
    """Choose each element's points: (body, point, source, note)."""
    found = registrations()
    D = registered("dostal1981", dostal_lines(), found)
    M = registered("mass2019", mass_lines(), found)
    X = rajagopal_lines()

    def of(source: str, sets: Lines, muscle: str, k: int, note: str = "") -> tuple:
        body, point = sets[muscle][k]
        return body, point, source, note

    def dostal(muscle: str) -> list[tuple]:
        return [of(DOSTAL, D, muscle, 0), of(DOSTAL, D, muscle, 1)]

    def spread(ours: str, mass: str, note: str) -> list[tuple]:
        return [of("mass2019", M, mass, 0, note), of(DOSTAL, D, ours, 1)]

    inside = "MASS has the muscle from the membrane's inside; Dostal's line starts where it turns"
    turns = "lesser sciatic notch, where Dostal's line starts; a point, as its surface and the"
    turns += " head's on one stretch are up to 1.6 mm otherwise to OpenSim"
    front, behind = (M["Obturator_Internus"][k][1] for k in (0, 1))
    middle = "halfway between MASS's first two points: the middle of the membrane"
    o, i = (p for _, p in D["QuadratusFemoris"])
    back = f"Dostal's origin drawn back {1e3 * DRAWN_BACK:.0f} mm along the neutral line: neutral"
    back += " arms unchanged; from the bone itself a line spins about it where the femur meets the"
    back += " ischium (adduction with external rotation), up to 5.6 mm a degree; into the slack"
    beside = "inner side of the femur, chosen (24 mm from the axis of the shaft, whose radius is 13"
    beside += " mm): carries the path past shaft and neck in place of their surfaces, so that it"
    beside += " turns about the head alone, on a stretch of its own, as OpenSim then measures it"
    beside += " too; arms within 6 mm of those over the shaft, 1.4 mm RMS"
    S = "second element of a broad origin; MASS registers to this pelvis closer than Dostal"
    return {
        "obtint1_r": [
            of("mass2019", M, "Obturator_Internus", 0, inside),
            of(DOSTAL, D, "ObturatorInternus", 0, turns),
            of(DOSTAL, D, "ObturatorInternus", 1),
        ],
        "obtint2_r": [
            ("pelvis", (front + behind) / 2, "mass2019", middle),
            of(DOSTAL, D, "ObturatorInternus", 0, turns),
            of(DOSTAL, D, "ObturatorInternus", 1),
        ],
        "obtext1_r": dostal("ObturatorExternus"),
        "obtext2_r": spread("ObturatorExternus", "Obturator_Externus", S),
        "gemsup_r": dostal("GemellusSuperior"),
        "geminf_r": dostal("GemellusInferior"),
        "quadfem_r": [
            ("pelvis", o + DRAWN_BACK * unit(o - i), DOSTAL, back),
            of(DOSTAL, D, "QuadratusFemoris", 1),
        ],
        "pect1_r": [
            of(DOSTAL, D, "Pectineus", 0),
            ("femur_r", np.array(PECT_VIA), "coxa_construction", beside),
            of(DOSTAL, D, "Pectineus", 1),
        ],
        "pect2_r": spread("Pectineus", "Pectineus", S),
        "piri1_r": [
            of("rajagopal2016", X, "piri_r", k, "already in this pelvis and femur")
            for k in range(3)
        ],
        "piri2_r": [
            of("mass2019", M, "Piriformis", 0, "upper sacral fibres; MASS's lower line leaves the"
               " sacrum at the height of the ischial spine, below the notch, and is left out"),
            of("rajagopal2016", X, "piri_r", 2),
        ],
    }  # fmt: skip


WRAPPED = {
    "obtint1_r": ("Head_at_hip_r",),
    "obtint2_r": ("Head_at_hip_r",),
    "obtext1_r": ("OE_at_neck_r",),
    "obtext2_r": ("OE_at_neck_r",),
    "gemsup_r": ("Head_at_hip_r",),
    "geminf_r": ("Head_at_hip_r",),
    "quadfem_r": ("Head_at_hip_r",),
    "pect1_r": ("Head_at_hip_r",),
    "pect2_r": ("PECT_at_femshaft_r", "Neck_r", "Head_at_hip_r"),
    "piri1_r": ("Head_at_hip_r",),
    "piri2_r": ("Head_at_hip_r",),
}


def wraps(paths: dict[str, Line]) -> list[list[object]]:
    """Place the surfaces the muscles turn around."""
    base = neck_base()
    z = unit(base)
    o, i = (p - (p @ z) * z for _, p in paths["obtext1_r"])
    side = frame(unit(o) + unit(i), z)
    return [
        ["OE_at_neck_r", "femur_r", "cylinder", R_HEAD, 0.2, 0, 0, 0, 0, *side, "x",
         "saengnipanthkul2012", "about the neck's axis with the head's radius, so that it"
         " clears both; axis from the hip centre to the shaft at 124.7 deg (carmona2019); path"
         " below and behind"],
        ["Head_at_hip_r", "femur_r", "sphere", R_HEAD, 0, 0, 0, 0, 0, 0, 0, 0, "all",
         "saengnipanthkul2012", "femoral head: men's diameter 45 mm on bones"],
        ["Neck_r", "femur_r", "cylinder", R_NECK, float(np.linalg.norm(base)), 0, *(base / 2),
         *side, "all", "saengnipanthkul2012", "femoral neck, axis as for OE_at_neck_r; men's"
         " diameters 30.8 and 25.65 mm"],
        ["PECT_at_femshaft_r", "femur_r", "cylinder", R_SHAFT, 0.05, 0, *PECT_SHAFT, "all",
         "rajagopal2016", "axis of that model's own, unused, cylinder for pectineus; radius half"
         " of men's mid-shaft diameter, 26.5 mm (karakas2008), where it has 15 mm"],
    ]  # fmt: skip


def write(name: str, header: str, table: list[list[object]]) -> None:
    def cell(v: object) -> object:
        return f"{v:.10g}" if isinstance(v, float) else v

    with (TABLES / name).open("w", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(header.split(","))
        out.writerows([[cell(v) for v in row] for row in table])


def neutral_stretch(b: Belly, neutral: float, least: float, most: float) -> float:
    """Return the neutral fibre over the optimal: as measured, or the nearest that fits.

    It fits if the fibre stays within half and one and a half of the optimal while one hip angle
    moves through its range. Where none fits, the measured one stays. A hundredth is kept free.
    """
    low, high = 0.51 + (neutral - least) / b.fiber_m, 1.49 - (most - neutral) / b.fiber_m
    return b.stretch if low > high else min(max(b.stretch, low), high)


def muscle_rows(
    paths: dict[str, Line], strong: dict[str, Belly], swept: dict[str, tuple[float, float, float]]
) -> list[list[object]]:
    """Share each belly's strength among its elements, and set their slack on these lengths (m)."""
    table: list[list[object]] = []
    for element in paths:
        b = strong[element[:-2].rstrip("12")]
        mates = sum(e[:-2].rstrip("12") == element[:-2].rstrip("12") for e in paths)
        stretch = neutral_stretch(b, *swept[element])
        slack = swept[element][0] - b.fiber_m * stretch * np.cos(np.radians(b.pennation_deg))
        note = b.note
        if stretch != b.stretch:
            note += f"; here {stretch:.2f}, so that the fibre stays within 0.5-1.5 in flexion,"
            note += " adduction or rotation alone"
        table.append([
            element, b.muscle, b.group, round(b.force_n / mates, 1), b.fiber_m,
            round(slack, 4), b.pennation_deg, "handsfield2014", note,
        ])  # fmt: skip
    return table


def main() -> None:
    """Write the four tables; muscles twice, as their slack rests on the paths just written."""
    points = lines()
    paths = {e: [(b, p) for b, p, *_ in line] for e, line in points.items()}
    write(
        "points.csv",
        "element,point,body,x_m,y_m,z_m,source,note",
        [
            [e, k, b, *(round(float(v), 5) for v in p + HIP * (b == "pelvis")), source, note]
            for e, line in points.items()
            for k, (b, p, source, note) in enumerate(line, 1)
        ],
    )
    write(
        "wraps.csv",
        "wrap,body,shape,size1_m,size2_m,size3_m,x_m,y_m,z_m,rx_rad,ry_rad,rz_rad,"
        "quadrant,source,note",
        [[round(float(v), 6) if isinstance(v, float) else v for v in row] for row in wraps(paths)],
    )
    write(
        "path_wraps.csv",
        "element,wrap,method,first,last",
        [[e, w, "hybrid", -1, -1] for e in paths for w in WRAPPED[e]],
    )
    header = "element,muscle,group,max_isometric_force_n,optimal_fiber_length_m,"
    header += "tendon_slack_length_m,pennation_deg,source,note"
    strong = bellies()
    write("muscles.csv", header, muscle_rows(paths, strong, dict.fromkeys(paths, (0.2, 0.2, 0.2))))
    write("muscles.csv", header, muscle_rows(paths, strong, lengths()))


if __name__ == "__main__":
    main()
