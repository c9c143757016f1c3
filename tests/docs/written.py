"""Write the tables of pages that follow from the model and from the page of the evidence.

.venv/bin/python tests/docs/written.py     after a change of the tables, and by `make evidence`
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from coxa import load_model
from coxa.anatomy.anatomy import read_anatomy
from coxa.anatomy.bellies import read_bellies
from coxa.anatomy.muscles import Element
from coxa.anatomy.sources import read_sources

ROOT = Path(__file__).resolve().parents[2]
EVIDENCE = ROOT / "docs/evidence.md"
START = "<!-- {}: written by tests/docs/written.py -->\n"
END = "<!-- end -->"
TOGETHER = "thigh and shank"
"""A group told in one row: its muscles do not cross the hip."""

PICKED = (
    ("moment arms, standing", "arms above 10 mm"),
    ("moment arms, standing", "median absolute difference"),
    ("smooth paths", "fastest change"),
    ("lifting, the model given with the lifts", "lift_stoop5kg, L5_S1"),
    ("lifting, our model", "lift_stoop5kg, compression over the simple estimate"),
    ("gait, recorded walk", "hip_r, second peak"),
    ("gait, built-in walk", "mean of the two peaks"),
    ("EMG, recorded walk", "above OpenSim's"),
)
"""Rows of the evidence that the first page shows: a section, and how its row begins."""


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
    lines += [_belly(name.replace("_", " "), elements) for name, elements in groups.items()]
    return "\n".join(lines) + "\n"


def _belly(name: str, elements: list[Element]) -> str:
    model, A = load_model("coxa"), read_anatomy()
    own = {e.element for e in elements}
    force = sum(m.max_isometric_force for m in model.muscles if m.name in own)
    wraps = {c.wrap for c in A.contacts if c.element in own}
    fibres = {key for e in elements for key in e.source.split()}
    path = {key for p in A.points if p.element in own for key in p.source.split()}
    path |= {key for w in A.surfaces if w.wrap in wraps for key in w.source.split()}
    return f"| {name} | {len(own)} | {force:.0f} | {_told(fibres)} | {_told(path)} |"


def _told(keys: set[str]) -> str:
    """List sources, our own construction last; those known from memory alone say so."""
    known = read_sources()
    ordered = sorted(keys, key=lambda key: (key == "coxa_construction", key))
    return ", ".join(f"{key} (from memory)" if known[key].mark == "M" else key for key in ordered)


def measured() -> str:
    """Say how many rows of the evidence are reached, which are missed, and show some numbers."""
    rows = [cells for section, cells in _rows() if not section]
    verdicts = [(cells[0].split("]")[0].strip("["), cells[-1]) for cells in rows]
    missed = [name for name, verdict in verdicts if verdict == "missed"]
    reached = sum(verdict == "reached" for _, verdict in verdicts)
    lines = [
        f"{reached} of {len(verdicts)} rows are reached. Missed: {'; '.join(missed) or 'none'}.",
        "",
        "| row | what | measured | beside |",
        "|---|---|---|---|",
        *(_picked(section, begins) for section, begins in PICKED),
    ]
    return "\n".join(lines) + "\n"


def _picked(section: str, begins: str) -> str:
    for where, cells in _rows():
        if where == section and cells[0].startswith(begins):
            what, value, beside, verdict = cells
            miss = ", **missed**" if "missed" in verdict else ""
            return f"| {section} | {what} | {value}{miss} | {beside} |"
    raise KeyError(f"the evidence has no '{begins}' in '{section}'")


def _rows() -> Iterator[tuple[str, list[str]]]:
    """Give the rows of the page's tables, each with its section; of the summary, with none."""
    section = ""
    for line in EVIDENCE.read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            section = line[3:]
        elif line.startswith("| ") and not line.startswith(("| ---", "| what |")):
            yield section, [cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]]


BLOCKS: dict[tuple[str, str], Callable[[], str]] = {
    ("docs/model.md", "parts"): parts,
    ("docs/model.md", "bellies"): bellies,
    ("README.md", "measured"): measured,
}


def between(page: str, block: str) -> str:
    """Return what stands between a block's two marks."""
    return page.split(START.format(block))[1].split(END)[0]


def write() -> None:
    """Write the blocks into their pages; those of the evidence only where its page is."""
    for (name, block), make in BLOCKS.items():
        if make is measured and not EVIDENCE.exists():
            continue
        path = ROOT / name
        before, rest = path.read_text(encoding="utf-8").split(START.format(block))
        after = rest.split(END, 1)[1]
        path.write_text(before + START.format(block) + make() + END + after, encoding="utf-8")


if __name__ == "__main__":
    write()
