"""Write the pages of the movement library, from the code: docs/movements.

.venv/bin/python tests/docs/movement_pages.py [NAME ...]     or `make docs`
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from coxa import Subject, load_model
from coxa.anatomy.sources import read_sources
from coxa.cli.answers import span
from coxa.cli.movement_answers import Answers, answer_movement
from coxa.cli.movement_words import (
    told_added,
    told_bearing,
    told_duration,
    told_outside,
    told_residual,
    told_unmet,
)
from coxa.cli.whatif_report import HONEST
from coxa.model.model import Model
from coxa.movement.library import FAMILIES, MOVEMENTS, Movement, Performed, perform
from coxa.movement.library.movement import unit_of

FOLDER = Path(__file__).resolve().parents[2] / "docs/movements"
BEARS = "## What bears the body"
MARKS = {
    "V": "read",
    "C": "computed from the source's data, or constructed",
    "M": "from memory: not checked",
}
NUMBER = re.compile(r"\d+(?:\.\d+)?")
HIP = re.compile(r"^\| hip.*\| (\d+) \| \d+-\d+ \|$", re.MULTILINE)
DISC = re.compile(r"^\| L5/S1, compression \|  \| (\d+) ", re.MULTILINE)
LACK = re.compile(r"^Muscles lack, [^:]*: \w+ ([\d.]+) N m", re.MULTILINE)
OPEN = re.compile(r"; (\d+ of \d+) frames do not close")
PULL = re.compile(r"^\| muscle .*\n\|[-:|]+\n\| ([^|]+) \|", re.MULTILINE)


def person() -> Model:
    """Load who moves in the pages: a man of 75 kg and 1.75 m."""
    return load_model("coxa", subject=Subject(75.0, 1.75))


def head(movement: Movement, model: Model) -> str:
    """Tell what needs no solving: the instruction, the picture, the parameters."""
    name = movement.name
    family = next(title for title, family in FAMILIES.items() if movement in family)
    example = next((f" --set {p.name}={_number(p.of(model)[2])}" for p in movement.parameters), "")
    lines = [
        f"# {movement.title}",
        "",
        f"{movement.instruction}",
        *(["", f"**{movement.label}**"] if movement.label else []),
        "",
        f"![{movement.title}: seen from the side, and from the front or above]({name}.png)",
        "",
        "```sh",
        f"coxa movements {name}{example}{' --left' if movement.sided else ''}",
        f"coxa whatif {name} --weaken gluteus_medius:50%",
        "```",
        "",
        f'In Python: `coxa.solve_movement("{name}", model)`. Family: '
        f"[{family.lower()}](README.md). {HONEST}",
        "",
        *_parameters(movement, model),
    ]
    return "\n".join(lines) + "\n"


def _parameters(movement: Movement, model: Model) -> list[str]:
    if not movement.parameters:
        return ["It has no parameters."]
    lines = ["| parameter | left out | from | to | what |", "|---|--:|--:|--:|---|"]
    for p in movement.parameters:
        ends = (f"{_number(x)}{unit_of(p.name)}" for x in p.of(model))
        lines.append(f"| `{p.name}` | {' | '.join(ends)} | {p.what} |")
    if any(p.scales for p in movement.parameters):
        lines += ["", "Distances of the body grow with the length of the legs."]
    return lines


def _number(x: float) -> str:
    return f"{x:.3g}"


def body(movement: Movement, model: Model, done: Performed, answers: Answers) -> str:
    """Tell what was performed and what it asks, in numbers with their bands."""
    lines = [BEARS, "", f"{told_duration(done)} May bear load: {told_bearing(done)}.", ""]
    facts = [done.note.rstrip(".")] if done.note else []
    facts += [f"Brings: {condition}" for condition in done.conditions]
    facts += [f"Prescribed from outside: {load}" for load in told_outside(done)]
    if done.added_deg:
        facts.append(
            f"Added to the tabled angles at most (deg), for contact and balance: {told_added(done)}"
        )
    lines += [f"- {fact}." for fact in facts]
    when = "peaks over the movement" if answers.frames > 1 else "held"
    when = when if answers.at_s is None else f"at {answers.at_s:g} s"
    lines += [
        "",
        f"## Who pulls most: {when}",
        "",
        "| muscle | side | N | band, N | activation, % |",
        "|---|---|--:|--:|--:|",
    ]
    for pull in answers.pulls:
        cells = pull.muscle, pull.side, f"{pull.force_n:.0f}", span(pull.band_n)
        lines.append(f"| {' | '.join(cells)} | {100 * pull.activation:.0f} |")
    lines += [
        "",
        "## What hips and back carry",
        "",
        "| joint | side | N | band, N | % BW | band, % |",
        "|---|---|--:|--:|--:|--:|",
    ]
    weight = 0.01 * answers.weight_n
    for row in answers.carried:
        force = f"{row.force_n:.0f} | {span(row.band_n)} | {row.force_n / weight:.0f}"
        lines.append(f"| {row.joint} | {row.side} | {force} | {span(row.band_n, weight)} |")
    lines += ["", told_residual(answers), told_unmet(answers), "", "## Sources", ""]
    known = read_sources()
    for key in movement.sources:
        source = known[key]
        doi = f" doi:{source.doi}" if source.doi else ""
        lines.append(f"- {source.citation}{doi} ({MARKS[source.mark]})")
    return "\n".join(lines) + "\n"


def page(movement: Movement, model: Model, done: Performed) -> str:
    """Write a movement's page."""
    return f"{head(movement, model)}\n{body(movement, model, done, answer_movement(model, done))}"


def index() -> str:
    """Write the table of all movements, by family, from their pages."""
    lines = [
        "# The movement library",
        "",
        f"{len(MOVEMENTS)} movements, each a function of few named parameters, made of tabled key "
        "postures for any person.",
        "The pages are written from the code by `make docs`, for a man of 75 kg and 1.75 m.",
        f"{HONEST}",
        "",
        "```sh",
        "coxa movements",
        "coxa movements squat --set knee_deg=90",
        "```",
        "",
        "Hip contact is the larger hip's peak; compression is that between L5 and S1. Bands, "
        "residuals and what",
        "muscles lack are on the pages. The last column says where a number is to be doubted: the "
        "worst moment that",
        "muscles lack, and frames in which the whole body's equations do not close.",
    ]
    for title, family in FAMILIES.items():
        lines += [
            "",
            f"## {title}",
            "",
            "| movement | how | pulls most | hip, % BW | L5/S1, N | doubt |",
            "|---|---|---|--:|--:|---|",
        ]
        for movement in family:
            text = (FOLDER / f"{movement.name}.md").read_text(encoding="utf-8")
            hip = max(map(int, HIP.findall(text)))
            pull, disc = (found.search(text) for found in (PULL, DISC))
            assert pull, movement.name
            assert disc, movement.name
            link = f"[{movement.title}]({movement.name}.md)"
            told = f"{movement.instruction} | {pull[1]} | {hip} | {disc[1]} | {_doubt(text)}"
            lines.append(f"| {link} | {told} |")
    return "\n".join(lines) + "\n"


def _doubt(text: str) -> str:
    """Read off a page what makes its numbers doubtful."""
    lack, open_ = LACK.search(text), OPEN.search(text)
    said = [f"lacks {lack[1]} N m"] if lack else []
    said += [f"{open_[1]} frames open"] if open_ else []
    return ", ".join(said)


def same_but_for_rounding(one: str, other: str) -> bool:
    """Tell whether texts differ only in numbers, each by 1 % or one of its last digit."""
    if NUMBER.split(one) != NUMBER.split(other):
        return False
    return all(
        abs(float(a) - float(b)) <= max(0.01 * abs(float(b)), _last_digit(b)) * (1.0 + 1e-9)
        for a, b in zip(NUMBER.findall(one), NUMBER.findall(other), strict=True)
    )


def _last_digit(number: str) -> float:
    return 10.0 ** -len(number.partition(".")[2])


def write(names: list[str]) -> None:
    """Write pages, pictures and the index."""
    from coxa.cli.pictures.figure import posture_page
    from coxa.cli.pictures.page import style

    FOLDER.mkdir(parents=True, exist_ok=True)
    model = person()
    for name in names:
        movement = MOVEMENTS[name]
        done = perform(name, model)
        (FOLDER / f"{name}.md").write_text(page(movement, model, done), encoding="utf-8")
        with style():
            posture_page(name, movement, model, done, told=False).save_small(FOLDER)
    (FOLDER / "README.md").write_text(index(), encoding="utf-8")


if __name__ == "__main__":
    write(sys.argv[1:] or list(MOVEMENTS))
