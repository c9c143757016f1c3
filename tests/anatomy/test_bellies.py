"""The 22 bellies: their names, and what models call them."""

import csv

import pytest

from coxa.anatomy.bellies import bellies_of, is_lumped, read_bellies
from coxa.anatomy.isometric import read_strength
from coxa.anatomy.sources import read_sources
from coxa.anatomy.strength import read_volumes

PARAMETERS = "reference/parameters"
LACKING = {
    "model_rajagopal2016": {
        "gemellus_superior", "gemellus_inferior", "obturator_internus", "obturator_externus",
        "quadratus_femoris", "pectineus",
    },
    "model_gait2392": {"obturator_internus", "obturator_externus"},
    "model_gpk_deep6_rajagopal": set(),
    "model_fullbody_raabe_spine_deep6": set(),
}  # fmt: skip


def test_there_are_22_with_known_sources_and_volumes():
    bellies = read_bellies()
    assert len({b.belly for b in bellies}) == 22
    assert {key for b in bellies for key in b.source.split()} <= set(read_sources())
    assert {row.source for row in read_strength()} <= set(read_sources())
    assert {b.belly for b in bellies} <= set(read_volumes())


def test_each_belly_knows_its_own_name_and_no_other():
    for belly in read_bellies():
        assert bellies_of(belly.belly) == (belly,)


@pytest.mark.parametrize(
    ("element", "bellies"),
    [
        ("glut_med1", ["gluteus_medius"]),
        ("Ps_L4_L5_IVD", ["psoas_major"]),
        ("obt_internus2", ["obturator_internus"]),
        ("gem", ["gemellus_superior", "gemellus_inferior"]),
        ("iliopsoas", ["psoas_major", "iliacus"]),
        ("bfsh", []),
        ("per_brev", []),
        ("pect_major", []),
        ("semimem", ["semimembranosus"]),
    ],
)
def test_names_of_published_models(element, bellies):
    found = bellies_of(element)
    assert [b.belly for b in found] == bellies
    assert all(is_lumped(element, b) == (len(bellies) > 1) for b in found)


@pytest.mark.parametrize("name", LACKING)
def test_what_published_models_lack(shared, name):
    with shared(f"{PARAMETERS}/{name}.csv").open() as file:
        elements = {row["muscle"].removesuffix("_r") for row in csv.DictReader(file)}
    there = {b.belly for element in elements for b in bellies_of(element)}
    assert {b.belly for b in read_bellies()} - there == LACKING[name]
