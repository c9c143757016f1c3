"""Every number of the tables leads to a source, and what sources disagree on is decided."""

import csv
import re
from collections import defaultdict
from pathlib import Path

import pytest

from coxa.anatomy.anatomy import read_anatomy
from coxa.anatomy.band import read_bands
from coxa.anatomy.nerve import read_nerves
from coxa.anatomy.sources import Alternative, read_alternatives, read_sources
from coxa.anatomy.table import TABLES

EVIDENCE = Path(__file__).resolve().parents[2] / "src/coxa/evidence"
LISTS = ("sources.csv", "alternatives.csv")
CSVS = sorted(p for p in TABLES.rglob("*.csv") if p.name not in LISTS)
KEY = re.compile(r"\b[a-z]+(?:19|20)\d\d(?:_registered)?\b")
PAPER = re.compile(r"\b([A-Z][a-z]+)(?:'s)? \(?((?:19|20)\d\d)\b")

# Rows without a source of their own, and whose row's source they share: column, table, column.
OWNERS = {
    "path_wraps.csv": ("element", "*/muscles.csv", "element"),
    "splines.csv": ("spline", "*/axes.csv", "function"),
    "terms.csv": ("moment", "passive/moments.csv", "moment"),
    "slopes.csv": ("moment", "passive/moments.csv", "moment"),
    "ranges.csv": ("moment", "passive/moments.csv", "moment"),
    "spreads.csv": ("moment", "passive/moments.csv", "moment"),
    "programme/asked.csv": ("exercise", "programme/exercises.csv", "id"),
    "programme/asked_bellies.csv": ("exercise", "programme/exercises.csv", "id"),
    "band/path_wraps.csv": ("element", "band/bands.csv", "band"),
}


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def place(path: Path) -> str:
    return path.relative_to(TABLES).as_posix()


def owner(path: Path) -> tuple[str, str, str]:
    return OWNERS.get(place(path)) or OWNERS[path.name]


def test_there_are_tables_of_every_part() -> None:
    assert {p.parent.name for p in CSVS} >= {
        "leg", "hip", "deep", "spine", "arm", "band", "nerve", "passive", "person", "gait",
    }  # fmt: skip


@pytest.mark.parametrize("path", CSVS, ids=place)
def test_every_row_names_known_sources(path: Path) -> None:
    table, known = rows(path), set(read_sources())
    assert table
    if "source" not in table[0]:
        mine, theirs, column = owner(path)
        owners = {r[column] for p in TABLES.glob(theirs) for r in rows(p) if r["source"]}
        assert {row[mine] for row in table} <= owners
        return
    for line, row in enumerate(table, start=2):
        keys = row["source"].split()
        assert keys, f"{place(path)}:{line} names no source"
        assert set(keys) <= known, f"{place(path)}:{line}"


@pytest.mark.parametrize("path", [*CSVS, TABLES / "alternatives.csv"], ids=place)
def test_papers_that_notes_lean_on_are_listed(path: Path) -> None:
    known = set(read_sources())
    for line, row in enumerate(rows(path), start=2):
        text = " ".join(row.values())
        told = {*KEY.findall(text), *(name.lower() + year for name, year in PAPER.findall(text))}
        assert told <= known, f"{place(path)}:{line}"


def test_what_the_evidence_cites_is_listed() -> None:
    known = set(read_sources())
    text = {p.name: p.read_text(encoding="utf-8") for p in EVIDENCE.glob("*.py")}
    cited = {(name, key) for name, page in text.items() for key in KEY.findall(page)}
    assert len({key for _, key in cited}) > 10  # the pattern still finds keys
    assert {(name, key) for name, key in cited if key not in known} == set()


def test_every_source_is_whole_and_marked() -> None:
    keys = [row["key"] for row in rows(TABLES / "sources.csv")]
    assert len(keys) == len(set(keys))
    for source in read_sources().values():
        assert source.mark in ("V", "C", "M"), source.key
        assert source.citation, source.key
        assert source.licence, source.key
        # What was seen, computed or remembered is said; of what is not published there is no DOI.
        assert source.note or source.doi, source.key
        assert not source.doi or re.fullmatch(r"10\.\d{4,}/\S+", source.doi), source.key


def test_every_disagreement_is_decided_once_with_a_reason() -> None:
    values = defaultdict(list)
    for row in read_alternatives():
        values[row.thing, row.quantity].append(row)
        assert row.reason, (row.thing, row.quantity, row.source)
        assert row.source in read_sources(), (row.thing, row.quantity)
    for what, rivals in values.items():
        assert sum(row.chosen for row in rivals) == 1, what
        assert len({row.unit for row in rivals}) == 1, what


def chosen(quantity: str) -> list[Alternative]:
    return [row for row in read_alternatives() if row.chosen and row.quantity == quantity]


def elements(thing: str) -> list:
    """List a belly's elements; one part of gluteus minimus is a line of its own."""
    if thing == "gluteus minimus posterior":
        return [e for e in read_anatomy().elements if e.element == "glmin3_r"]
    return [e for e in read_anatomy().elements if e.muscle == thing.replace(" ", "_")]


def test_chosen_forces_and_fibres_are_those_in_use() -> None:
    forces, fibres = chosen("max_isometric_force"), chosen("optimal_fiber_length")
    assert len(forces) > 8
    assert len(fibres) > 5
    for row in forces:
        total = sum(e.max_isometric_force_n for e in elements(row.thing))
        assert total == pytest.approx(row.value, abs=0.6), row.thing  # whole N where they are sums
    for row in fibres:
        assert {e.optimal_fiber_length_m for e in elements(row.thing)} == {row.value}, row.thing


def test_chosen_numbers_of_band_and_nerve_are_those_in_use() -> None:
    band = read_bands().bands[0]
    (modulus,), (area,) = chosen("Young's modulus"), chosen("cross section")
    (strain,), (share,) = chosen("strain in quiet standing"), chosen("itb_share")
    assert (modulus.value, area.value) == (band.youngs_modulus_pa, band.area_m2)
    assert strain.value == band.standing_strain
    assert share.value in [s.share for s in read_bands().shares if s.muscle == "gluteus_maximus"]
    (common,) = chosen("part of limbs of type a")
    assert common.value == read_nerves().variants[0].prevalence
