"""The pages of the movement library tell what the code says.

What needs no solving is checked for every movement, the index against the pages; the numbers for
the first movement of each family, within rounding. `make docs` writes them all again.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from coxa.model.model import Model
from coxa.movement.library import FAMILIES, MOVEMENTS, Movement, perform
from movement_pages import BEARS, FOLDER, head, index, page, person, same_but_for_rounding

FIRST = [family[0] for family in FAMILIES.values()]
STALE = "run make docs"
MOST_BYTES = 2_000_000


@pytest.fixture(scope="module")
def model() -> Model:
    return person()


def read(name: str) -> str:
    return (FOLDER / f"{name}.md").read_text(encoding="utf-8")


def test_every_movement_has_its_page_and_picture() -> None:
    named = {f"{name}.{kind}" for name in MOVEMENTS for kind in ("md", "png")}
    assert {path.name for path in FOLDER.iterdir()} == named | {"README.md"}, STALE
    pictures = [path.read_bytes() for path in FOLDER.glob("*.png")]
    assert all(picture.startswith(b"\x89PNG") for picture in pictures)
    assert sum(map(len, pictures)) < MOST_BYTES


@pytest.mark.parametrize("name", MOVEMENTS)
def test_what_is_told_without_solving_is_fresh(name: str, model: Model) -> None:
    assert read(name).partition(BEARS)[0].rstrip() == head(MOVEMENTS[name], model).rstrip(), STALE


@pytest.mark.parametrize("movement", FIRST, ids=lambda m: m.name)
def test_numbers_are_fresh(movement: Movement, model: Model) -> None:
    fresh = page(movement, model, perform(movement.name, model))
    assert same_but_for_rounding(read(movement.name), fresh), STALE


def test_the_index_says_what_the_pages_say() -> None:
    assert (FOLDER / "README.md").read_text(encoding="utf-8") == index(), STALE


def test_the_picture_of_a_page_is_small(model: Model, tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    from coxa.cli.pictures.figure import posture_page
    from coxa.cli.pictures.page import style

    movement = MOVEMENTS["single-leg-stand"]
    with style():
        drawn = posture_page(movement.name, movement, model, perform(movement.name, model))
        large, small = (tmp_path / kind for kind in ("large", "small"))
        large.mkdir()
        small.mkdir()
        full, few = drawn.save(large), drawn.save_small(small)
    assert few.read_bytes().startswith(b"\x89PNG")
    assert 4 * few.stat().st_size < full.stat().st_size  # 24 colours, at 80 dots an inch


def test_rounding_is_all_that_may_differ() -> None:
    assert same_but_for_rounding("hip 2400 N, 0.7", "hip 2410 N, 0.8")  # 1 %; the last digit
    assert not same_but_for_rounding("hip 2400 N", "hip 2430 N")
    assert not same_but_for_rounding("hip 2400 N", "knee 2400 N")
