"""What was answered so far: of safety, of the person, and in tests; as a file, and back."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from pathlib import Path
from typing import Any, cast

from coxa.anatomy.safety import read_safety
from coxa.anatomy.screen import HomeTest, read_home_tests
from coxa.errors import CoxaError, nearest
from coxa.findings.screen.screen import Answer
from coxa.findings.statement import Side
from coxa.programme.gate import GateAnswers
from coxa.programme.profile import EQUIPMENT, LEVELS, Profile

PARTS = ("safety", "profile", "tests")
SAFETY = ("on", "pain", "signs", "holds", "cleared")


@dataclass
class Given:
    """Answers as they come in; `tests` by id and side (`r`, `l`, None)."""

    safety: GateAnswers | None = None
    profile: Profile | None = None
    tests: dict[tuple[str, Side | None], float] = field(default_factory=dict)

    @property
    def empty(self) -> bool:
        """Tell whether nothing was answered yet."""
        return self.safety is None and self.profile is None and not self.tests


def read_given(path: Path, today: date) -> Given:
    """Read answers from a TOML file. Raises `CoxaError` for what does not belong there."""
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise CoxaError(f"it cannot be read ({error.strerror})", file=path) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise CoxaError(
            f"this is no TOML: {error}", file=path, todo="`coxa screen --blank` prints a file."
        ) from error
    try:
        return _given(found, today)
    except CoxaError as error:
        raise CoxaError(error.what, file=path, todo=error.todo) from error


def _given(found: Mapping[str, Any], today: date) -> Given:
    for part in found:
        if part not in PARTS:
            raise CoxaError(f"no part is called '{part}'", todo=nearest(part, PARTS))
        if not isinstance(found[part], Mapping):
            raise CoxaError(f"'{part}' is no table", todo=f"Write [{part}] and lines below it.")
    given = Given()
    if "safety" in found:
        given.safety = _safety(found["safety"], today)
    if "profile" in found:
        given.profile = _profile(found["profile"])
    given.tests = _tests(found.get("tests", {}))
    return given


def _safety(table: Mapping[str, Any], today: date) -> GateAnswers:
    _check_names(table, SAFETY, ("pain", "signs", "holds"))
    on, cleared = table.get("on", today), table.get("cleared", False)
    if type(on) is not date:
        raise CoxaError(f"on is {on!r}", todo="Write a day such as 2026-11-23.")
    if on > today:
        raise CoxaError(f"the answers are of {on}, and today is {today}", todo="Mend the date.")
    if type(table["pain"]) is not int:
        raise CoxaError(f"pain is {table['pain']!r}", todo="Give 0 (none) to 10.")
    if type(cleared) is not bool:
        raise CoxaError(f"cleared is {cleared!r}", todo="Write true or false.")
    signs, holds = (_words(name, table[name]) for name in ("signs", "holds"))
    return GateAnswers(on, signs, holds, table["pain"], cleared)


def _profile(table: Mapping[str, Any]) -> Profile:
    known = [one.name for one in fields(Profile)]
    _check_names(table, known, ("age", "sex", "mass_kg", "height_m"))
    for name in ("age", "minutes", "sessions", "level"):
        if name in table and type(table[name]) is not int:
            raise CoxaError(f"{name} is {table[name]!r}", todo="Give a whole number.")
    given = dict(table)
    if "equipment" in given:
        given["equipment"] = _words("equipment", given["equipment"])
    return Profile(**given)


def _tests(table: Mapping[str, Any]) -> dict[tuple[str, Side | None], float]:
    known = {test.id: test for test in read_home_tests()}
    found: dict[tuple[str, Side | None], float] = {}
    for name, value in table.items():
        if name not in known:
            raise CoxaError(f"no test is called '{name}'", todo=nearest(name, known))
        sides = _sides(known[name], value)
        for side, one in sides.items():
            found[name, side] = Answer(name, one, side).value
    return found


def _sides(test: HomeTest, value: Any) -> Mapping[Side | None, Any]:
    if not test.sided:
        return {None: value}
    if not isinstance(value, Mapping) or not set(cast("Mapping[str, Any]", value)) <= {"r", "l"}:
        raise CoxaError(
            f"the test '{test.id}' has two sides", todo=f"Write {test.id} = {{ r = 1, l = 1 }}."
        )
    return cast("Mapping[Side | None, Any]", value)


def _words(name: str, value: Any) -> frozenset[Any]:
    if not isinstance(value, list) or not all(isinstance(v, str) for v in cast("list[Any]", value)):
        raise CoxaError(f"{name} is no list of words", todo=f'Write {name} = ["...", "..."].')
    return frozenset(cast("list[str]", value))


def _check_names(table: Mapping[str, Any], known: Any, needed: tuple[str, ...]) -> None:
    for name in table:
        if name not in known:
            raise CoxaError(f"no answer is called '{name}'", todo=nearest(name, known))
    for name in needed:
        if name not in table:
            raise CoxaError(f"'{name}' is not answered", todo="Write it down.")


def given_text(given: Given) -> str:
    """Write answers as the file that `read_given` reads."""
    lines = ["# Answers of `coxa screen`: give them with --answers."]
    if given.safety is not None:
        one = given.safety
        lines += [
            "[safety]", f"on = {one.on.isoformat()}", f"pain = {one.pain}",
            f"signs = {_list(one.signs)}", f"holds = {_list(one.holds)}",
            f"cleared = {str(one.cleared).lower()}",
        ]  # fmt: skip
    if given.profile is not None:
        who = given.profile
        lines += [
            "[profile]", f"age = {who.age}", f'sex = "{who.sex}"', f"mass_kg = {who.mass_kg:g}",
            f"height_m = {who.height_m:g}", f"equipment = {_list(who.equipment)}",
            f"minutes = {who.minutes}", f"sessions = {who.sessions}", f"level = {who.level}",
        ]  # fmt: skip
    if given.tests:
        lines += ["[tests]"]
        lines += [
            f"{name}{'.' * bool(side)}{side or ''} = {value:g}"
            for (name, side), value in given.tests.items()
        ]
    return "\n".join(lines) + "\n"


def blank_text() -> str:
    """Write a file to fill in: every question is a comment beside its answer."""
    safety = read_safety()
    signs = [f"#   {sign.id}: {sign.text}" for sign in safety.signs]
    holds = [f"#   {hold.id}: {hold.who}." for hold in safety.holds]
    levels = ", ".join(f"{level} {words}" for level, words in LEVELS.items())
    tests = [
        f"# {test.title}: {_range(test)}. {test.instruction}\n# "
        + f"{test.id} = " + ("{ r = , l = }" if test.sided else "")
        for test in read_home_tests()
    ]  # fmt: skip
    return "\n".join(
        [
            "# Fill in, and give to `coxa screen --answers`. What is left out was not asked.",
            "[safety]", "# Pain right now, 0 (none) to 10.", "pain = ",
            "# The ids of what is so:", *signs, "signs = []",
            "# The ids of who you are:", *holds, "holds = []",
            "# Whether whoever treats you looked at it and agreed to exercise.", "cleared = false",
            "[profile]", "age = ", '# "female" or "male"', 'sex = ""', "mass_kg = ", "height_m = ",
            f"# At hand may be: {', '.join(EQUIPMENT)}.", 'equipment = ["chair", "mat"]',
            "minutes = 30", "sessions = 3", f"# {levels}", "level = 1", "[tests]", *tests,
        ]
    ) + "\n"  # fmt: skip


def _range(test: HomeTest) -> str:
    """Say what may be answered: a number in its unit, or that of a choice."""
    if test.words:
        return ", ".join(f"{number} {word}" for number, word in enumerate(test.words))
    return f"{test.low:g} to {test.high:g} {test.unit}"


def _list(words: frozenset[Any]) -> str:
    return "[" + ", ".join(f'"{word}"' for word in sorted(words)) + "]"
