"""The page of the default model tells what it is. Run as a script, this writes its tables."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from coxa import load_model
from coxa.anatomy.anatomy import read_anatomy
from coxa.anatomy.bellies import read_bellies
from coxa.anatomy.muscles import Element
from coxa.anatomy.sources import read_sources

PAGE = Path(__file__).resolve().parents[2] / "docs/model.md"
BLOCK = "<!-- {}: written by tests/docs/test_model_page.py -->\n"
END = "<!-- end -->"
TOGETHER = "thigh and shank"
"""A group told in one row: its muscles do not cross the hip."""


def parts() -> str:
    """Count what the model is made of."""
    model = load_model("coxa")
    locked = sum(c.locked for c in model.coordinates)
    return (
        f"{len(model.bodies)} bodies, {len(model.joints)} joints, {len(model.coordinates)} "
        f"coordinates ({len(model.couplers)} of them follow others, {locked} are locked),\n"
        f"{len(model.muscles)} muscle elements over {len(model.wraps)} wraps, "
        f"{len(model.passive)} passive moments, {len(model.bands)} iliotibial bands, "
        f"{len(model.markers)} markers:\n"
    )


def bellies() -> str:
    """List the bellies of a side: elements, force, and where fibres and path come from."""
    lines = ["| belly | elements | N | fibres | path |", "|---|---|---|---|---|"]
    groups: dict[str, list[Element]] = {belly.belly: [] for belly in read_bellies()}
    others: list[Element] = []
    for element in read_anatomy().elements:
        of = others if element.group == TOGETHER else groups.setdefault(element.muscle, [])
        of.append(element)
    groups[f"other, {TOGETHER}"] = others
    lines += [_row(name.replace("_", " "), elements) for name, elements in groups.items()]
    return "\n".join(lines) + "\n"


def _row(name: str, elements: list[Element]) -> str:
    model, A = load_model("coxa"), read_anatomy()
    own = {e.element for e in elements}
    force = sum(m.max_isometric_force for m in model.muscles if m.name in own)
    wraps = {c.wrap for c in A.contacts if c.element in own}
    fibres = {key for e in elements for key in e.source.split()}
    path = {p.source for p in A.points if p.element in own}
    path |= {w.source for w in A.surfaces if w.wrap in wraps}
    return f"| {name} | {len(own)} | {force:.0f} | {_told(fibres)} | {_told(path)} |"


def _told(keys: set[str]) -> str:
    return ", ".join(sorted(keys, key=lambda key: (key == "coxa_construction", key)))


WRITTEN: dict[str, Callable[[], str]] = {"parts": parts, "bellies": bellies}


def between(page: str, block: str) -> str:
    """Return what stands between a block's two marks."""
    return page.split(BLOCK.format(block))[1].split(END)[0]


@pytest.mark.parametrize("block", WRITTEN)
def test_the_tables_are_the_models(block: str) -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert between(page, block) == WRITTEN[block](), "run python tests/docs/test_model_page.py"


def test_residuals_of_registration_are_those_of_the_sources() -> None:
    rows = re.findall(r"^\| [\w/ ]+ \| `(\w+)` \|(.*)\|$", PAGE.read_text("utf-8"), re.MULTILINE)
    assert len(rows) == 5
    for key, cells in rows:
        note = read_sources()[key].note
        for number in re.findall(r"-?\d+\.\d+", cells):
            assert number in note, f"{number} is not in the note of {key}"


def test_papers_that_are_named_are_listed() -> None:
    known = set(read_sources()) | {"millard2013"}  # a curve, cited where it is computed
    page = PAGE.read_text(encoding="utf-8")
    papers = set(re.findall(r"([A-Z][a-z]+)(?: & [A-Z][a-z]+)?(?:'s)?\s((?:19|20)\d\d)", page))
    assert len(papers) > 10
    for name, year in papers:
        assert any(key.endswith(name.lower() + year) for key in known), f"{name} {year}"


def write() -> None:
    """Write the tables into the page."""
    page = PAGE.read_text(encoding="utf-8")
    for block, make in WRITTEN.items():
        before, rest = page.split(BLOCK.format(block))
        page = before + BLOCK.format(block) + make() + END + rest.split(END, 1)[1]
    PAGE.write_text(page, encoding="utf-8")


if __name__ == "__main__":
    write()
