"""What pages tell of the model and of the evidence is what these are."""

from __future__ import annotations

import re

import pytest

from coxa.anatomy.sources import read_sources
from written import BLOCKS, EVIDENCE, ROOT, between

MODEL = (ROOT / "docs/model.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(("name", "block"), BLOCKS)
def test_written_tables_are_fresh(name: str, block: str) -> None:
    if name == "README.md" and not EVIDENCE.exists():
        pytest.skip("docs/evidence.md is written by `make evidence`")
    page = (ROOT / name).read_text(encoding="utf-8")
    assert between(page, block) == BLOCKS[name, block](), "run python tests/docs/written.py"


def test_residuals_of_registration_are_those_of_the_sources() -> None:
    rows = re.findall(r"^\| [\w/ ]+ \| `(\w+)` \|(.*)\|$", MODEL, re.MULTILINE)
    assert len(rows) == 5
    for key, cells in rows:
        note = read_sources()[key].note
        for number in re.findall(r"-?\d+\.\d+", cells):
            assert number in note, f"{number} is not in the note of {key}"


def test_papers_that_are_named_are_listed() -> None:
    known = set(read_sources()) | {"millard2013"}  # a curve, cited where it is computed
    papers = set(re.findall(r"([A-Z][a-z]+)(?: & [A-Z][a-z]+)?(?:'s)?\s((?:19|20)\d\d)", MODEL))
    assert len(papers) > 10
    for name, year in papers:
        assert any(key.endswith(name.lower() + year) for key in known), f"{name} {year}"
