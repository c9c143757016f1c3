"""Strength and fibre length of the deep hip muscles, by one rule from the cited tables.

Volume (Handsfield 2014, at 75 kg and 1.70 m) over fibre length (Parvaresh 2019) times one specific
tension for all, 60 N/cm^2 as in Rajagopal 2016.
"""

from __future__ import annotations

from dataclasses import dataclass

from register_deep import rows

MASS_KG, HEIGHT_M = 75.0, 1.70
SPECIFIC_TENSION = 60.0  # N/cm^2, Rajagopal 2016
OPTIMAL_SARCOMERE = 2.7  # um, the optimum Parvaresh 2019's fibre lengths are normalised to


@dataclass(frozen=True)
class Belly:
    """One belly: strength in N, optimal fibre length in m, neutral length over the optimal."""

    muscle: str
    group: str
    force_n: float
    fiber_m: float
    stretch: float
    pennation_deg: float
    note: str


# stem: belly, Handsfield's row, share of it, fibre cm, sarcomere um (neutral), pennation deg
MEASURED = {
    "obtint": ("obturator_internus", "obturator internus", 1.0, 8.77, 2.57, 2.5),
    "obtext": ("obturator_externus", "obturator externus", 1.0, 8.04, 2.64, 1.67),
    "gemsup": ("gemellus_superior", "small ext. rotators", 3.52 / 9.42, 4.85, 2.85, 0.0),
    "geminf": ("gemellus_inferior", "small ext. rotators", 5.90 / 9.42, 5.64, 2.45, 0.5),
    "quadfem": ("quadratus_femoris", "quadratus femoris", 1.0, 5.4, 2.45, 0.0),
    "pect": ("pectineus", "pectineus", 1.0, 10.38, 2.72, 0.17),
    "piri": ("piriformis", "piriformis", 1.0, 8.37, 2.47, 2.83),
}


def volumes() -> dict[str, float]:
    """Return volumes in cm^3 from the regressions on leg volume, V = 47 m h + 1285."""
    leg = 47.0 * MASS_KG * HEIGHT_M + 1285.0
    table = rows("handsfield2014_volume_regression.csv")
    return {row["muscle"]: float(row["b1"]) * leg + float(row["b2_cm3"]) for row in table}


def bellies() -> dict[str, Belly]:
    """Return the seven bellies by the stem of their elements' names."""
    volume = volumes()
    found = {}
    for stem, (muscle, row, share, fiber, sarcomere, pennation) in MEASURED.items():
        V = share * volume[row]
        force = V / fiber * SPECIFIC_TENSION
        note = f"{V:.1f} cm3 / {fiber} cm x 60 N/cm2"
        if share < 1.0:
            note += f" ('{row}' shared as the masses of Parvaresh 2019, {share:.3f})"
        if stem == "quadfem":
            note += " (fibre of Delp 1990; slack as of its neighbour gemellus inferior)"
        stretch = sarcomere / OPTIMAL_SARCOMERE
        note += f"; slack: neutral fibre at {sarcomere} um of {OPTIMAL_SARCOMERE}, {stretch:.2f}"
        note += " (parvaresh2019)"
        group = "adductors" if stem == "pect" else "deep rotators"
        found[stem] = Belly(
            muscle, group, force, round(fiber / 100, 5), stretch, pennation, note
        )  # fmt: skip
    return found
