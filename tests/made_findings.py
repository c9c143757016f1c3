"""Findings of every sort, made up, for the faces that show them."""

from __future__ import annotations

from dataclasses import replace

from coxa.anatomy.article import Published
from coxa.evidence.article.chart import Bar, Bars, Heat, Line, Lines, Series, Sketch
from coxa.evidence.article.finding import Check, Finding, Number, Statement

STATEMENT = Statement(
    number=1,
    id="strong-row",
    section="A",
    title="A strong row",
    statement="Strong is strong.",
    kind="anatomy",
    method="computed",
    literature="for",
    because="it was counted",
    answer="There are 22 of them.",
    cannot="How strong anybody is.",
)
SEEN = Published(
    "strong-row", "muscles", "21 muscles", 21.0, None, None, "", "neumann2010", "V", "a review"
)
REMEMBERED = Published(
    "strong-row", "force of <it>", "347 N", 347.0, 300.0, 394.0, "N", "neumann2010", "M", ""
)
BARS = Bars(
    "Forces", "force, N",
    (
        Bar("gluteus medius", 310.0, 290.0, 330.0, "gluteus_medius", (300.0, 394.0), "abductors"),
        Bar("piriformis", -12.0, None, None, "piriformis", None, "others"),
        Bar("nothing there", float("nan")),
    ),
    ((347.0, "published"),),
)  # fmt: skip
LINES = Lines(
    "Over strength", "strength left, %", "force, N", (100.0, 50.0, 0.0),
    (
        Series("gluteus medius", (3.0, 2.0, 1.0), (2.0, 1.0, 0.5), (4.0, 3.0, 1.5), "psoas_major"),
        Series("gluteus minimus", (1.0, 1.5, 2.0), muscle="gluteus_minimus"),
        Series("something else", (0.0, 0.1, float("nan"))),
    ),
    ((52.0, "nerve block"),),
    ((50.0, 300.0, 394.0, "Kendall 2013"),),
)  # fmt: skip
HEAT = Heat("Arms", "mm", ("psoas", "iliacus"), ("flexion", "rotation"), ((30.0, float("nan")), (-2.0, 0.0)))  # noqa: E501  # fmt: skip
SKETCH = Sketch(
    "A nerve",
    tuple(
        (title, (
            Line("pelvis", "bone", (0.0, 0.1), (0.0, 0.1)),
            Line("piriformis", "muscle", (0.0, 0.1), (0.1, 0.0), "piriformis"),
            Line("sciatic nerve", "nerve", (0.05, 0.05), (0.1, -0.1)),
            Line("tract", "band", (0.0, 0.0), (0.1, -0.1)),
        ))
        for title in ("a", "b")
    ),
)  # fmt: skip
FINDING = Finding(
    statement=STATEMENT,
    verdict="supported",
    why="studies support it and the engine agrees: it was counted",
    answer="There are 22 of them, and 347 N in each.",
    numbers=(
        Number("bellies", 22.0, "", no_band="counted"),
        Number("force of one", 310.2, "N", 290.0, 330.0),
    ),
    published=(SEEN, REMEMBERED),
    check=Check("count", True, "21 expected, 21 found"),
    says="agrees",
    chart=BARS,
    changed="nothing was",
    model="coxa",
    seconds=0.1,
)


def row(number: int, name: str, section: str, **changes: object) -> Statement:
    """Return the made statement under another name."""
    title = name.replace("-", " ").capitalize()
    return replace(STATEMENT, number=number, id=name, section=section, title=title, **changes)  # type: ignore[arg-type]


FINDINGS = (
    FINDING,
    replace(
        FINDING,
        statement=row(2, "null-denied", "A"),
        verdict="partly",
        check=Check("null", False, "no change was published; ours is 5 %"),
        chart=LINES,
    ),
    replace(
        FINDING,
        statement=row(30, "wrong-row", "D", kind="misconception", method="fact"),
        verdict="wrong as worded",
        numbers=(),
        check=None,
        says="silent",
        chart=None,
    ),
    replace(
        FINDING,
        statement=row(31, "timer-row", "D", kind="habit", method="feature", feature="timer"),
        verdict="advice",
        numbers=(),
        published=(),
        check=None,
        says="silent",
        chart=None,
    ),
    replace(
        FINDING,
        statement=row(40, "lacking-row", "E"),
        verdict="not run",
        why="the model 'x' lacks piriformis_r, which this row needs",
        answer="This row could not run: the model 'x' lacks piriformis_r.",
        numbers=(),
        check=None,
        says="silent",
        chart=None,
        missing="the model 'x' lacks piriformis_r, which this row needs",
    ),
    replace(FINDING, statement=row(41, "heat-row", "E"), chart=HEAT),
    replace(
        FINDING,
        statement=row(60, "sketch-row", "G"),
        verdict="contested",
        chart=SKETCH,
        check=Check("band", False, "310 N; published are 300 to 394"),
    ),
)
