"""Servers to ask."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from pages import Page, open_page


@pytest.fixture(scope="module")
def page() -> Iterator[Page]:
    yield from open_page()


@pytest.fixture
def hasty() -> Iterator[Page]:
    """A server that gives a solve no time at all."""
    yield from open_page(solve_limit_s=0.002)


@pytest.fixture(scope="session")
def walk_files() -> dict[str, bytes]:
    folder = Path(__file__).resolve().parents[3] / "shared" / "trials" / "walk_gait2392"
    if not folder.is_dir():
        pytest.skip("the shared trials are not here")
    names = ("model.osim", "ik.mot", "external_loads.xml", "grf.mot")
    return {name: (folder / name).read_bytes() for name in names}
