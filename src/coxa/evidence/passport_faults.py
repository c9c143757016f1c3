"""Whether the passport finds what is known to be wrong in public models."""

from __future__ import annotations

from pathlib import Path

from coxa.evidence.row import Measure, Row
from coxa.findings.passport import Passport, audit
from coxa.findings.passport.jumps import Jump
from coxa.opensim.osim import read_model
from coxa.study.inputs import OWN, load_model

MODELS = {"gait2392": "gait2392_thelen2003muscle.osim", "Rajagopal 2016": "Rajagopal2016.osim"}
SIX = (
    "obturator externus", "obturator internus", "gemellus superior", "gemellus inferior",
    "quadratus femoris", "pectineus",
)  # fmt: skip
JUMP_DEG, NEAR_DEG = 45.0, 0.5
"""Where gait2392's conditional points of iliacus and psoas go, and how near a jump must be."""


def measure(trials: Path | None) -> Row:
    """Audit gait2392 and Rajagopal 2016, where they lie beside the trials, and our own model."""
    measures = [_faults(OWN, audit(load_model(OWN)))]
    folder = None if trials is None else trials.parent / "models"
    if folder is not None and folder.is_dir():
        found = {
            name: audit(read_model(folder / file, allow_unsupported=True))
            for name, file in MODELS.items()
        }
        measures = [
            _missing(found["Rajagopal 2016"]),
            _lumped(found["gait2392"]),
            *_jumps(found["gait2392"]),
            *(_faults(name, passport) for name, passport in found.items()),
            *measures,
        ]
    return Row(
        name="Passport of public models",
        must="the six missing in Rajagopal 2016, the jumps of iliacus and psoas at 45 deg of "
        "flexion in gait2392",
        measures=tuple(measures),
        calibrated="nothing",
        sources=("rajagopal2016", "delp1990", "neumann2010"),
        note="" if folder is not None else "The public models are not here: ours only.",
    )


def _missing(passport: Passport) -> Measure:
    faults = passport.section("bellies").of("fault")
    named = [name for name in SIX if any(f.what == f"{name} is missing" for f in faults)]
    return Measure(
        "Rajagopal 2016: bellies missing on both sides",
        f"{len(named)} of the six named, {len(faults) - len(named)} others",
        "obturators, gemelli, quadratus femoris, pectineus",
        len(named) == len(SIX) and len(faults) == len(SIX),
    )


def _lumped(passport: Passport) -> Measure:
    bellies = passport.section("bellies")
    missing = ", ".join(f.what.removesuffix(" is missing") for f in bellies.of("fault"))
    lumped = [f.what for f in bellies.of("notice")]
    return Measure(
        "gait2392: missing, and lumped",
        f"{missing}; {lumped[0] if lumped else 'none lumped'}",
        "both obturators; gem stands for both gemelli",
        missing.count("obturator") == 2 and any("gem_r" in what for what in lumped),
    )


def _jumps(passport: Passport) -> list[Measure]:
    told: list[Measure] = []
    for stem in ("iliacus", "psoas"):
        there = [
            j for j in passport.jumps
            if j.size_mm and j.element.name == f"{stem}_r" and j.turn == "flexion"
        ]  # fmt: skip
        near = [j for j in there if abs(j.degrees - JUMP_DEG) <= NEAR_DEG]
        worst = max(near, key=lambda j: j.size_mm, default=None)
        told.append(
            Measure(
                f"gait2392: jump of {stem} while the hip flexes",
                "none found" if worst is None else _said(worst),
                "at 45 deg, where its conditional point goes",
                worst is not None,
            )
        )
    return told


def _said(jump: Jump) -> str:
    return (
        f"{jump.size_mm:.1f} mm of its {jump.arm} arm and {jump.length_mm:.1f} mm of its length "
        f"at {jump.degrees:.1f} deg ({jump.where})"
    )


def _faults(name: str, passport: Passport) -> Measure:
    """Tell all that was found in a model, check by check."""
    counts = [
        f"{section.title.lower()} {len(section.of('fault'))}"
        for section in passport.sections
        if section.of("fault")
    ]
    notices = sum(len(section.of("notice")) for section in passport.sections)
    listed = f"faults: {', '.join(counts)}" if counts else "no faults"
    return Measure(f"{name}: all that was found", f"{listed}; {notices} notices")
